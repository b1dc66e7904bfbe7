import { deleteRecords } from '@/server/dataset/delete-records';
import { answerHeaders } from '../answer';
import { RestError } from '../rest-error';
import type { RestContext } from '../rest-route';
import { recordTypeOf } from './post-records';
import { recordUnknown } from './read-records';

/** DELETE /records/{type}/{externalId}: with what is a part of it; what others need stays. */
export async function deleteRecord(
  { org, actor, clock, requestId }: RestContext,
  params: { readonly type: string; readonly externalId: string },
): Promise<Response> {
  const type = recordTypeOf(params.type);
  const value = params.externalId;
  const { unknown, used, derived } = await deleteRecords({
    org,
    actor,
    clock,
    type,
    externalIds: [value],
  });
  if (unknown.length > 0) throw recordUnknown(value);
  if (used.length > 0) throw new RestError(409, 'rest.errors.recordUsed', { value });
  if (derived.length > 0) throw new RestError(409, 'rest.errors.recordDerived', { value });
  return new Response(null, { status: 204, headers: answerHeaders(requestId) });
}
