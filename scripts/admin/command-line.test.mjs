import { expect, it } from 'vitest';
import { readCommand } from './command-line.mjs';

it('reads a command with its options', () => {
  expect(readCommand(['token:create', '--organisation', 'acme', '--scope=read'])).toEqual({
    command: 'token:create',
    options: { organisation: 'acme', scope: 'read' },
  });
});

it.each([
  [[], 'Name a command.'],
  [['token:destroy'], 'There is no command token:destroy.'],
  [['token:create', '--scope', 'read'], '--organisation is missing.'],
  [['token:create', '--organisation', 'acme', '--scope'], /^Option '--scope <value>' argument/],
  [['token:create', '--colour', 'red'], /^Unknown option '--colour'/],
  [['toString'], 'There is no command toString.'],
])('refuses %j', (args, fault) => {
  const read = readCommand(args);
  if (typeof fault === 'string') expect(read).toEqual({ fault });
  else expect(read.fault).toMatch(fault);
});
