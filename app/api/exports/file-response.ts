import { streamOf } from '@/server/api/stream-of';

/** A file that is written while it is taken, as the answer of a route. */
export function fileResponse(file: {
  readonly name: string;
  readonly contentType: string;
  readonly parts: AsyncGenerator<Uint8Array>;
}): Response {
  return new Response(streamOf(file.parts), {
    headers: {
      'Content-Type': file.contentType,
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}

/** A refusal in the reader's words. */
export function textResponse(text: string, status: number): Response {
  return new Response(text, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  });
}
