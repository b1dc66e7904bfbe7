import { allRecords } from '@/server/dataset/record.schemas';
import { readRecords } from '@/server/dataset/records/read-records';
import { readStoredRecord } from '@/server/dataset/stored-texts';
import { answerHeaders } from '../answer';
import { parseInput } from '../parse-input';
import { RestError } from '../rest-error';
import type { RestContext } from '../rest-route';
import { recordTypeOf } from './post-records';
import { listQuerySchema } from './record-schemas';
import { recordValues } from './record-values';

/** GET /records/{type}: a page of records, as POST takes them. */
export async function listRecords(
  { request, requestId, org, clock, locale }: RestContext,
  params: { readonly type: string },
): Promise<Response> {
  const type = recordTypeOf(params.type);
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const { cursor, limit } = parseInput(listQuerySchema, asked, '', locale);
  const page = await readRecords({ org, clock, type, query: allRecords, cursor, limit });
  const records = page.records.map(({ externalId, values }) =>
    recordValues(type, externalId, values),
  );
  return Response.json(
    { records, nextCursor: page.nextCursor },
    { headers: answerHeaders(requestId) },
  );
}

/** GET /records/{type}/{externalId}. */
export async function answerRecord(
  { requestId, org, clock }: RestContext,
  params: { readonly type: string; readonly externalId: string },
): Promise<Response> {
  const type = recordTypeOf(params.type);
  const { externalId } = params;
  const texts = await readStoredRecord(org, clock, type, externalId);
  if (!texts) throw recordUnknown(externalId);
  return Response.json(recordValues(type, externalId, texts), {
    headers: answerHeaders(requestId),
  });
}

export function recordUnknown(externalId: string): RestError {
  return new RestError(404, 'rest.errors.recordUnknown', { value: externalId.slice(0, 200) });
}
