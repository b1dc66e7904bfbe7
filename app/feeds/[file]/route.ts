import { answerFeed } from '@/server/api/feed/answer-feed';

export const dynamic = 'force-dynamic';

interface Given {
  readonly params: Promise<{ readonly file: string }>;
}

/** A live address of figures or records as CSV; the secret in it is all that opens it. */
export async function GET(request: Request, { params }: Given): Promise<Response> {
  return answerFeed(request, (await params).file);
}

/** The same without the rows, which nobody would take. */
export async function HEAD(request: Request, given: Given): Promise<Response> {
  const { body, status, headers } = await GET(request, given);
  await body?.cancel();
  return new Response(null, { status, headers });
}
