import { NextRequest } from 'next/server';
import { describe, expect, it } from 'vitest';
import { config, proxy } from './proxy';

const answer = (url: string, headers: Record<string, string> = {}) =>
  proxy(new NextRequest(url, { headers })).headers;

describe('proxy', () => {
  it('gives every answer its own nonce and request id', () => {
    const [first, second] = [answer('http://localhost/acme'), answer('http://localhost/acme')];
    const nonceOf = (headers: Headers) =>
      /'nonce-([^']+)'/.exec(headers.get('content-security-policy') ?? '')?.[1];
    expect(nonceOf(first)).toMatch(/^[A-Za-z0-9+/=]{40,}$/);
    expect(nonceOf(first)).not.toBe(nonceOf(second));
    expect(first.get('x-request-id')).not.toBe(second.get('x-request-id'));
  });

  it('hands the nonce and its own request id on, whatever the client claims', () => {
    const headers = answer('http://localhost/acme', {
      'x-request-id': 'forged',
      'x-nonce': 'forged',
    });
    const nonce = headers.get('x-middleware-request-x-nonce');
    expect(nonce).not.toBe('forged');
    expect(headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`);
    expect(headers.get('x-middleware-request-x-request-id')).toBe(headers.get('x-request-id'));
    expect(headers.get('x-request-id')).not.toBe('forged');
  });

  it('allows no inline style or eval outside development', () => {
    const policy = answer('http://localhost/').get('content-security-policy');
    expect(policy).not.toContain('unsafe-eval');
    expect(policy).toMatch(/style-src 'self' 'nonce-/);
    expect(policy).toContain("frame-ancestors 'none'");
  });

  it('insists on https only where https is spoken', () => {
    expect(answer('http://localhost/').has('strict-transport-security')).toBe(false);
    expect(answer('https://jalon.example/').get('strict-transport-security')).toContain('max-age=');
    const behind = answer('http://jalon.internal/', { 'x-forwarded-proto': 'https' });
    expect(behind.has('strict-transport-security')).toBe(true);
  });
});

describe('its matcher', () => {
  const matches = (path: string) => new RegExp(`^${config.matcher[0] ?? ''}$`).test(path);

  it.each(['/', '/acme', '/iconic', '/favicons/data', '/api/trpc/board.read', '/api/v1/records'])(
    'takes %s',
    (path) => expect(matches(path)).toBe(true),
  );

  it.each([
    '/api/uploads',
    '/api/uploads/42',
    '/api/v1/imports',
    '/_next/static/chunks/main.js',
    '/icon.svg',
    '/favicon.ico',
  ])('leaves %s alone', (path) => expect(matches(path)).toBe(false));
});
