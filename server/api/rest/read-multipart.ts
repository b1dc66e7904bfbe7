import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Busboy } from '@fastify/busboy';
import { RestError, type RestIssue } from './rest-error';

const EXPECTED = 'multipart/form-data';
const UNREADABLE = 'rest.errors.bodyUnreadable';
const FIELD_BYTES = 4 * 1024 * 1024;
const MOST_PARTS = 20;

export interface SentFile {
  readonly fileName: string;
  readonly body: AsyncIterable<Uint8Array>;
}

export interface Multipart<Received> {
  readonly fields: Readonly<Record<string, string>>;
  /** null: no part named file came */
  readonly received: Received | null;
  /** parts that can't be taken as they are */
  readonly issues: readonly RestIssue[];
}

async function* piecesOf(body: ReadableStream<Uint8Array> | null): AsyncGenerator<Uint8Array> {
  if (!body) return;
  for await (const piece of body) yield piece;
}

function openForm(request: Request): InstanceType<typeof Busboy> {
  const contentType = request.headers.get('content-type') ?? '';
  if (!/^multipart\/form-data\s*;.*boundary=/i.test(contentType)) {
    throw new RestError(415, 'rest.errors.contentType', { expected: EXPECTED });
  }
  return new Busboy({
    headers: { 'content-type': contentType },
    isPartAFile: (name) => name === 'file',
    limits: { fieldSize: FIELD_BYTES, parts: MOST_PARTS },
  });
}

/**
 * Reads a form as it arrives: its part `file` goes to `receive` piece by piece, in whatever order
 * the parts come; every other part is a text. Nothing of the file is kept in this process.
 */
export async function readMultipart<Received>(
  request: Request,
  receive: (file: SentFile) => Promise<Received>,
): Promise<Multipart<Received>> {
  const form = openForm(request);
  const fields: Record<string, string> = {};
  const issues: RestIssue[] = [];
  const reading = new AbortController();
  const broken = new Set<unknown>();
  let file: Readable | undefined;
  let receiving: Promise<Received> | undefined;
  form.on('file', (path, stream, fileName) => {
    stream.on('error', (error) => broken.add(error));
    if (receiving) {
      issues.push({ path, code: 'rest.errors.fieldRepeated', params: { field: path } });
      stream.resume();
      return;
    }
    file = stream;
    receiving = receive({ fileName: fileName || 'file.csv', body: stream });
    // whoever refuses the file doesn't wait for the rest of it; the refusal is thrown below
    receiving.catch(() => reading.abort());
  });
  form.on('field', (path, value, _, isCut) => {
    const params = { field: path };
    if (Object.hasOwn(fields, path))
      issues.push({ path, code: 'rest.errors.fieldRepeated', params });
    if (isCut) issues.push({ path, code: 'rest.errors.fieldTooLong', params });
    fields[path] = value;
  });
  try {
    await pipeline(Readable.from(piecesOf(request.body)), form, { signal: reading.signal });
  } catch (error) {
    broken.add(error);
    const end = new Error('The form ended early');
    broken.add(end);
    file?.destroy(end);
    if (!receiving) throw unreadable();
    // the file may have come whole, but not what was to follow it
    issues.push({ path: 'body', code: UNREADABLE, params: { expected: EXPECTED } });
  }
  try {
    const received = (await receiving) ?? null;
    return { fields, received, issues };
  } catch (error) {
    throw broken.has(error) ? unreadable() : error;
  }
}

function unreadable(): RestError {
  return new RestError(422, UNREADABLE, { expected: EXPECTED });
}
