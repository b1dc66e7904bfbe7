import { isSameOrigin } from '@/server/auth/same-origin';
import { receiveArchive } from '@/server/dataset/archive/receive-archive';
import { systemClock } from '@/server/platform/clock';
import { DomainError } from '@/server/platform/domain-error';
import { logger } from '@/server/platform/logger';
import { organisationOfRequest, refusal } from '../organisation-of-request';
import { piecesOf } from '../pieces-of';

export const dynamic = 'force-dynamic';

/** Takes an organisation's archive as the body of the request, and hands it to the worker. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request))
    return Response.json({ code: 'auth.errors.forbidden' }, { status: 403 });
  try {
    const { org, member } = await organisationOfRequest(request, 'organisation:move');
    const { id } = await receiveArchive({
      org,
      actor: { kind: 'member', id: member.id },
      clock: systemClock,
      fileName: new URL(request.url).searchParams.get('name') ?? 'archive.zip',
      body: piecesOf(request.body),
    });
    return Response.json({ id }, { status: 202 });
  } catch (error) {
    if (error instanceof DomainError) return refusal(error);
    logger.error({ err: error }, 'archive failed');
    return Response.json({ code: 'dataset.errors.uploadFailed', params: {} }, { status: 500 });
  }
}
