import { describe, expect, it } from 'vitest';
import { findPasswordFault as find } from './password-rules';

const limits = { minLength: 10, maxLength: 200 };
const findPasswordFault = (password: string, known?: readonly string[]) =>
  find(password, limits, known);

describe('findPasswordFault', () => {
  it.each([
    ['short', 'passwordTooShort'],
    ['neuf-lett', 'passwordTooShort'],
    ['dix-lettres', null],
    ['x'.repeat(201), 'passwordTooLong'],
    ['aaaaaaaaaaaa', 'passwordGuessable'],
    ['Password123', 'passwordGuessable'],
    ['motdepasse1!', 'passwordGuessable'],
    ['passwords are long here', null],
    ['correct horse battery', null],
    ['ünïcödé-€-ok', null],
  ])('%j → %s', (password, fault) => {
    expect(findPasswordFault(password)).toBe(fault);
  });

  it('refuses what is known about the person', () => {
    const known = ['camille.durand@acme.example', 'Camille Durand', 'Acme Industries'];
    expect(findPasswordFault('camille.durand', known)).toBe('passwordGuessable');
    expect(findPasswordFault('Industries12', known)).toBe('passwordGuessable');
    expect(findPasswordFault('Camille cycles at dawn', known)).toBeNull();
  });
});
