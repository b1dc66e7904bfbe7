import { expect, test } from 'vitest';
import { pickAccount } from './server-account.mjs';
import { parsePostmasterFile } from './server-process.mjs';

test('reads pid and port of postmaster.pid', () => {
  const text = '4242\n/data\n1795336509\n43297\n\n127.0.0.1\n  1234 5\nready\n';
  expect(parsePostmasterFile(text)).toEqual({ pid: 4242, port: 43297 });
});

test('a file that is just being written has no port yet', () => {
  expect(parsePostmasterFile('4242\n/data\n')).toEqual({ pid: 4242, port: null });
  expect(parsePostmasterFile('')).toBeNull();
});

const passwd = `root:x:0:0:root:/root:/bin/bash
nobody:x:65534:65534::/nonexistent:/usr/sbin/nologin
postgres:x:101:104::/var/lib/postgresql:/bin/bash
`;

test('the first known account is taken', () => {
  expect(pickAccount(passwd, ['postgres', 'nobody'])).toEqual({ uid: 101, gid: 104 });
  expect(pickAccount(passwd, ['pgsql', 'nobody'])).toEqual({ uid: 65534, gid: 65534 });
});

test('root itself is never taken', () => {
  expect(pickAccount('postgres:x:0:0::/:/bin/sh', ['postgres'])).toBeNull();
  expect(pickAccount('', ['postgres', 'nobody'])).toBeNull();
});
