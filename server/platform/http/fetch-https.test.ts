import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFiles, type FileServer } from '@/test/https/serve-files';
import { publicEgress } from './egress';
import { fetchHttps } from './fetch-https';

const FILE = 'id,amount\n1,10\n';
let house: FileServer;
let seen: { url: string; authorization: string | undefined; host: string | undefined }[] = [];

beforeAll(async () => {
  house = await serveFiles(({ url = '', headers }, response) => {
    seen.push({ url, authorization: headers.authorization, host: headers.host });
    const redirect = (to: string) => response.writeHead(302, { location: to }).end();
    const [, name = '', argument = ''] = url.split('/');
    switch (name) {
      case 'file':
        return response.writeHead(200, { etag: '"1"' }).end(FILE);
      case 'packed':
        return response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(FILE));
      case 'brotli':
        return response.writeHead(200, { 'content-encoding': 'br' }).end('x');
      case 'short':
        response.writeHead(200, { 'content-length': '100' }).write('id');
        return setTimeout(() => response.destroy(), 20);
      case 'silent':
        return response.writeHead(200).write('id');
      case 'hops':
        return redirect(argument === '0' ? '/file' : `/hops/${String(Number(argument) - 1)}`);
      case 'to':
        return redirect(decodeURIComponent(argument));
      case 'nowhere':
        return response.writeHead(302).end();
      default:
        return response.writeHead(404).end('none');
    }
  });
});
afterAll(() => house.close());

const text = async (path: string, headers: Record<string, string> = {}, egress = house.egress) => {
  const address = path.startsWith('/') ? house.origin + path : path;
  const { body } = await fetchHttps(address, headers, egress);
  const parts: Uint8Array[] = [];
  for await (const part of body) parts.push(part);
  return Buffer.concat(parts).toString();
};
const problem = (path: string, egress = house.egress) =>
  text(path, {}, egress).then(
    () => 'answered',
    (error: unknown) => (error instanceof Error ? error.message : error),
  );
const to = (place: string) => `/to/${encodeURIComponent(place)}`;

describe('fetchHttps', () => {
  it('gives status, headers and body, unpacked', async () => {
    const answer = await fetchHttps(`${house.origin}/file`, {}, house.egress);
    expect([answer.status, answer.header('ETag'), answer.header('x')]).toEqual([200, '"1"', null]);
    answer.body.close();
    expect(await text('/file')).toBe(FILE);
    expect(await text('/packed')).toBe(FILE);
    expect(await text('/none')).toBe('none');
  });

  it('follows five redirects and no sixth', async () => {
    expect(await text('/hops/4')).toBe(FILE);
    expect(await problem('/hops/5')).toBe('tooManyRedirects');
    expect(await problem('/nowhere')).toBe('redirectWithoutPlace');
  });

  it('shows what proves who asks to the first host only', async () => {
    seen = [];
    const other = `https://other.example:${String(house.port)}/file`;
    expect(await text(to(other), { Authorization: 'Bearer x' })).toBe(FILE);
    expect(await text(to('/file'), { Authorization: 'Bearer x' })).toBe(FILE);
    expect(seen.map(({ authorization }) => authorization)).toEqual([
      'Bearer x',
      undefined,
      'Bearer x',
      'Bearer x',
    ]);
  });

  it.each([
    ['http://files.example/file', 'notHttps'],
    ['ftp://files.example/file', 'notHttps'],
    ['file:///etc/passwd', 'notHttps'],
    ['no address', 'notHttps'],
    ['https://user:secret@files.example/file', 'credentialsInUrl'],
    ['https://nobody.example/file', 'unknownHost'],
    ['https://inside.example/file', 'closedAddress'],
    // one closed address among several
    ['https://both.example/file', 'closedAddress'],
    ['https://169.254.169.254/latest/meta-data', 'closedAddress'],
    ['https://[::1]/', 'closedAddress'],
  ])('%s: %s, asked for or redirected to', async (address, expected) => {
    seen = [];
    expect(await problem(address)).toBe(expected);
    expect(seen).toEqual([]);
    if (address === 'no address') return;
    expect(await problem(to(address))).toBe(expected);
    expect(seen).toHaveLength(1);
  });

  it.each(['https://127.0.0.1', 'https://2130706433', 'https://0x7f.1', 'https://[::ffff:7f00:1]'])(
    'the public egress refuses %s however it is written',
    async (origin) => {
      seen = [];
      const address = `${origin}:${String(house.port)}/file`;
      expect(await problem(address, { ...house.egress, isOpen: publicEgress.isOpen })).toBe(
        'closedAddress',
      );
      expect(seen).toEqual([]);
    },
  );

  it('connects to the address that was checked, whatever the name says next', async () => {
    let asked = 0;
    const resolve = () => Promise.resolve([(asked += 1) === 1 ? '127.0.0.1' : '10.0.0.1']);
    expect(await text('/file', {}, { ...house.egress, resolve })).toBe(FILE);
    expect(asked).toBe(1);
    asked = 0;
    expect(await problem('/hops/0', { ...house.egress, resolve })).toBe('closedAddress');
  });

  it.each([
    ['/short', 'cutOff'],
    ['/brotli', 'unknownCoding'],
  ])('%s: %s', async (path, expected) => {
    expect(await problem(path)).toBe(expected);
  });

  it('waits only so long, for a piece and for the whole', async () => {
    expect(await problem('/silent', { ...house.egress, idleMs: 50 })).toBe('tooSlow');
    expect(await problem('/silent', { ...house.egress, wholeMs: 50 })).toBe('tooSlow');
  });

  it('believes no certificate of its own making', async () => {
    const { authority: _, ...egress } = house.egress;
    expect(await problem('/file', egress)).toBe('badCertificate');
    expect(await problem(`https://127.0.0.1:${String(house.port)}/file`)).toBe('badCertificate');
  });
});
