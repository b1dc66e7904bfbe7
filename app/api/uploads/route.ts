import { isSameOrigin } from '@/server/auth/same-origin';
import { receiveFile } from '@/server/dataset/receive-file';
import { requestCheck } from '@/server/dataset/request-check';
import { systemClock } from '@/server/platform/clock';
import { DomainError } from '@/server/platform/domain-error';
import { logger } from '@/server/platform/logger';
import { organisationOfRequest, refusal } from './organisation-of-request';
import { piecesOf } from './pieces-of';

export const dynamic = 'force-dynamic';

/** Takes a file as the body of the request, outside proxy.ts, which would pass on 10 MB only. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request))
    return Response.json({ code: 'auth.errors.forbidden' }, { status: 403 });
  try {
    const { org, member } = await organisationOfRequest(request, 'import:run');
    const length = request.headers.get('content-length');
    const { id } = await receiveFile({
      org,
      member,
      clock: systemClock,
      fileName: new URL(request.url).searchParams.get('name') ?? 'file.csv',
      contentLength: length === null ? null : Number(length),
      body: piecesOf(request.body),
    });
    await requestCheck(org.id, id);
    return Response.json({ id }, { status: 201 });
  } catch (error) {
    if (error instanceof DomainError) return refusal(error);
    logger.error({ err: error }, 'upload failed');
    return Response.json({ code: 'dataset.errors.uploadFailed', params: {} }, { status: 500 });
  }
}
