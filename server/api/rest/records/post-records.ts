import { recordTypes, type RecordType } from '@/server/dataset/dataset.schemas';
import { writeRecords } from '@/server/dataset/write-records';
import type { Locale } from '@/server/i18n/locales';
import { answerHeaders } from '../answer';
import { answerOnce, idempotencyKeyOf, repeatedHeaders } from '../answer-once';
import { exactJson } from '../exact-json';
import { parseInput } from '../parse-input';
import { readJsonBody } from '../read-body';
import { RestError } from '../rest-error';
import type { RestContext } from '../rest-route';
import { readRecord, type ReasonText } from './given-records';
import {
  MOST_RECORDS,
  recordTypeSchema,
  sentRecordsSchema,
  sentReferencesSchema,
  type WrittenAnswer,
} from './record-schemas';

/** The record type of an address. */
export function recordTypeOf(text: string): RecordType {
  const type = recordTypeSchema.safeParse(text);
  if (type.success) return type.data;
  const known = recordTypes.join(', ');
  throw new RestError(404, 'rest.errors.recordTypeUnknown', { value: text.slice(0, 80), known });
}

/** POST /records/{type}: creates and updates records; each has its own outcome. */
export async function postRecords(
  context: RestContext,
  params: { readonly type: string },
  reasonsIn: (locale: Locale) => ReasonText,
): Promise<Response> {
  const { request, locale } = context;
  const type = recordTypeOf(params.type);
  idempotencyKeyOf(request);
  const query = new URL(request.url).searchParams;
  const references = parseInput(
    sentReferencesSchema,
    query.get('references') ?? 'create',
    'references',
    locale,
  );
  const body = await readJsonBody(request);
  const { answer, isRepeated } = await answerOnce(context, [references, body], async () => {
    const { records } = parseInput(sentRecordsSchema, exactJson(body), '', locale);
    if (records.length > MOST_RECORDS) {
      const counts = { limit: MOST_RECORDS, found: records.length };
      throw new RestError(413, 'rest.errors.tooManyRecords', counts);
    }
    const words = { locale, reasonText: reasonsIn(locale) };
    return { status: 200, body: await written(context, { type, references, records }, words) };
  });
  return Response.json(answer.body, {
    status: answer.status,
    headers: { ...answerHeaders(context.requestId), ...repeatedHeaders(isRepeated) },
  });
}

interface Sent {
  readonly type: RecordType;
  readonly references: 'create' | 'reject' | 'empty';
  readonly records: readonly Readonly<Record<string, unknown>>[];
}

async function written(
  { org, actor, clock }: RestContext,
  { type, references, records }: Sent,
  words: { readonly locale: Locale; readonly reasonText: ReasonText },
): Promise<WrittenAnswer> {
  const read = records.map((sent) => readRecord(type, sent, words));
  const { results, importId } = await writeRecords({
    org,
    actor,
    clock,
    source: 'machine',
    type,
    records: read.map(({ given }) => given),
    refused: new Set(read.flatMap(({ faults }, index) => (faults.length > 0 ? [index] : []))),
    options: { references },
  });
  return {
    importId,
    results: results.map(({ externalId, outcome, reasons }, index) => {
      const found = reasons.map((reason) => ({
        path: reason.field ?? '',
        message: words.reasonText(type, reason),
      }));
      const errors = [...(read[index]?.faults ?? []), ...found];
      return { externalId, outcome, ...(errors.length > 0 ? { errors } : {}) };
    }),
  };
}
