import { RestError } from './rest-error';

export const BODY_BYTES = 8 * 1024 * 1024;

/** The text of a JSON body; throws 413 where it is too long, as soon as that is known. */
export async function readJsonBody(request: Request): Promise<string> {
  const contentType = request.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(?:;|$)/i.test(contentType)) {
    throw new RestError(415, 'rest.errors.contentType', { expected: 'application/json' });
  }
  if (Number(request.headers.get('content-length') ?? 0) > BODY_BYTES) throw tooLong();
  const pieces: Uint8Array[] = [];
  let size = 0;
  if (request.body) {
    const body: AsyncIterable<Uint8Array> = request.body;
    for await (const piece of body) {
      size += piece.length;
      if (size > BODY_BYTES) throw tooLong();
      pieces.push(piece);
    }
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new RestError(400, 'rest.errors.bodyNotUtf8');
  }
}

function tooLong(): RestError {
  return new RestError(413, 'rest.errors.bodyTooLong', { megabytes: BODY_BYTES / 1024 / 1024 });
}
