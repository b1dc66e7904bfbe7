import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readMultipart, type SentFile } from './read-multipart';

const text = async ({ body, fileName }: SentFile) =>
  `${fileName}: ${(await buffer(Readable.from(body))).toString()}`;

function formRequest(parts: readonly (readonly [string, string | Blob])[]): Request {
  const form = new FormData();
  for (const [name, value] of parts) form.append(name, value);
  return new Request('http://localhost/api', { method: 'POST', body: form });
}

const file = new File(['a,b\n1,2\n'], 'deals.csv', { type: 'text/csv' });

/** A body that stops after so many bytes. */
async function cutRequest(bytes: number): Promise<Request> {
  const whole = formRequest([['file', file]]);
  const headers = { 'content-type': whole.headers.get('content-type') ?? '' };
  const body = (await whole.arrayBuffer()).slice(0, bytes);
  return new Request('http://localhost/api', { method: 'POST', headers, body });
}

describe('readMultipart', () => {
  it('gives the file and the texts, whatever their order', async () => {
    const request = formRequest([
      ['recordType', 'deal'],
      ['file', file],
      ['options', '{"a":"é"}'],
    ]);
    expect(await readMultipart(request, text)).toEqual({
      fields: { recordType: 'deal', options: '{"a":"é"}' },
      received: 'deals.csv: a,b\n1,2\n',
      issues: [],
    });
  });

  it('takes a JSON part that is sent with a file name as text', async () => {
    const mapping = new File(['{"a":"b"}'], 'blob', { type: 'application/json' });
    const { fields } = await readMultipart(formRequest([['mapping', mapping]]), text);
    expect(fields).toEqual({ mapping: '{"a":"b"}' });
  });

  it('tells a missing file by null, and a second one', async () => {
    expect((await readMultipart(formRequest([['recordType', 'deal']]), text)).received).toBeNull();
    const { issues } = await readMultipart(
      formRequest([
        ['file', file],
        ['file', file],
      ]),
      text,
    );
    expect(issues.map(({ code }) => code)).toEqual(['rest.errors.fieldRepeated']);
  });

  it('throws what refuses the file, without reading the rest', async () => {
    let asked = 0;
    const head = '--b\r\nContent-Disposition: form-data; name="file"; filename="f"\r\n\r\n';
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(asked === 0 ? Buffer.from(head) : Buffer.alloc(65_536, 97));
        asked += 1;
      },
    });
    const init: RequestInit & { duplex: 'half' } = {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=b' },
      body,
      duplex: 'half',
    };
    const request = new Request('http://localhost/api', init);
    await expect(
      readMultipart(request, () => Promise.reject(new Error('too large'))),
    ).rejects.toThrow('too large');
    expect(asked).toBeLessThan(1000);
  });

  it.each([0, 20, 120, 170])('refuses a form cut off after %i bytes', async (bytes) => {
    await expect(readMultipart(await cutRequest(bytes), text)).rejects.toMatchObject({
      status: 422,
      code: 'rest.errors.bodyUnreadable',
    });
  });

  it.each(['application/json', 'multipart/form-data', ''])('refuses %s', async (type) => {
    const request = new Request('http://localhost/api', {
      method: 'POST',
      headers: { 'content-type': type },
      body: 'x',
    });
    await expect(readMultipart(request, text)).rejects.toMatchObject({ status: 415 });
  });
});
