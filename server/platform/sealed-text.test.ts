import { beforeAll, expect, it } from 'vitest';
import { openSealedText, sealText } from './sealed-text';

beforeAll(() => {
  process.env.JALON_RUNTIME_DATABASE_URL ??= 'postgres://nobody@localhost/none';
  process.env.NEXTAUTH_SECRET ??= 'a secret of the tests, long enough to be accepted';
});

it('opens what it sealed, for the same purpose and owner only', () => {
  const sealed = sealText('Bearer é', 'pull', 'acme:1');
  expect(sealed).not.toContain('Bearer');
  expect(sealText('Bearer é', 'pull', 'acme:1')).not.toBe(sealed);
  expect(openSealedText(sealed, 'pull', 'acme:1')).toBe('Bearer é');
  expect(openSealedText(sealed, 'pull', 'acme:2')).toBeNull();
  expect(openSealedText(sealed, 'other', 'acme:1')).toBeNull();
  const [version, nonce, tag, body = ''] = sealed.split('.');
  const flipped = body.startsWith('A') ? `B${body.slice(1)}` : `A${body.slice(1)}`;
  expect(openSealedText([version, nonce, tag, flipped].join('.'), 'pull', 'acme:1')).toBeNull();
  for (const broken of ['', 'v1', 'v2.a.b.c', 'v1.a.b.c']) {
    expect(openSealedText(broken, 'pull', 'acme:1')).toBeNull();
  }
});
