import { isSameOrigin } from '@/server/auth/same-origin';
import { importIdSchema } from '@/server/dataset/dataset.schemas';
import { importNotFound } from '@/server/dataset/dataset-error';
import { receiveCorrections } from '@/server/dataset/quarantine/receive-corrections';
import { DomainError } from '@/server/platform/domain-error';
import { logger } from '@/server/platform/logger';
import { piecesOf } from '../../pieces-of';
import { organisationOfRequest, refusal } from '../../organisation-of-request';

export const dynamic = 'force-dynamic';

/** Takes a corrected file of an import's rejected rows as the body of the request. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  if (!isSameOrigin(request))
    return Response.json({ code: 'auth.errors.forbidden' }, { status: 403 });
  try {
    const { org } = await organisationOfRequest(request, 'import:run');
    const { id } = await params;
    if (!importIdSchema.safeParse({ id }).success) throw importNotFound();
    return Response.json(await receiveCorrections(org, id, piecesOf(request.body)));
  } catch (error) {
    if (error instanceof DomainError) return refusal(error);
    logger.error({ err: error }, 'corrections failed');
    return Response.json({ code: 'dataset.errors.uploadFailed', params: {} }, { status: 500 });
  }
}
