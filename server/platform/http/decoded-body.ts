import type { IncomingMessage } from 'node:http';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { FetchError } from './fetch-error';

/** The body of an answer, unpacked; a connection that breaks off is told, never taken as the end. */
export function decodedBody(
  answer: IncomingMessage,
  url: URL,
  deadline: AbortSignal,
): AsyncIterable<Uint8Array> & { close(): void } {
  return {
    [Symbol.asyncIterator]: () => pieces(answer, url, deadline),
    close: () => {
      answer.destroy();
    },
  };
}

async function* pieces(
  answer: IncomingMessage,
  url: URL,
  deadline: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const params = { host: url.host };
  const decoder = decoderOf(answer.headers['content-encoding'], url);
  const flow = pipeline(answer, decoder);
  flow.catch(() => undefined);
  try {
    for await (const piece of decoder) yield piece as Uint8Array;
    await flow;
  } catch (cause) {
    if (cause instanceof FetchError) throw cause;
    throw new FetchError(deadline.aborted ? 'tooSlow' : 'cutOff', params, { cause });
  } finally {
    answer.destroy();
  }
}

function decoderOf(coding: string | undefined, url: URL): Transform {
  switch (coding?.trim().toLowerCase()) {
    case undefined:
    case '':
    case 'identity':
      return new Transform({ transform: (piece, _, done) => done(null, piece) });
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    default:
      throw new FetchError('unknownCoding', { host: url.host, coding: coding ?? '' });
  }
}
