import { limits } from '@/server/dataset/engine/limits';
import { cancelImport } from '@/server/dataset/cancel-import';
import { receiveFile } from '@/server/dataset/receive-file';
import { submitImport } from '@/server/dataset/submit-import';
import { answerHeaders } from '../answer';
import { answerOnce, idempotencyKeyOf, repeatedHeaders } from '../answer-once';
import { jsonField, parseInput } from '../parse-input';
import { readMultipart, type Multipart } from '../read-multipart';
import { invalidRequest, RestError } from '../rest-error';
import type { RestContext } from '../rest-route';
import {
  sentMappingSchema,
  sentOptionsSchema,
  sentRecordTypeSchema,
  startedImportSchema,
} from './import-schemas';

/** what a form may hold beside its file */
const FORM_BYTES = 16 * 1024 * 1024;
const parts = ['file', 'recordType', 'mapping', 'options'];

/** POST /imports: takes a file and starts its import at once. */
export async function createImport(context: RestContext): Promise<Response> {
  const { request, org, clock } = context;
  idempotencyKeyOf(request);
  refuseTooLong(request);
  const form = await readMultipart(request, ({ fileName, body }) =>
    receiveFile({ org, member: null, clock, fileName, contentLength: null, body }),
  );
  const draft = form.received;
  if (!draft) throw invalidRequest([{ path: 'file', code: 'rest.errors.fileMissing' }]);
  try {
    const setup = readSetup(form, context);
    const content = [setup.recordType, setup.mapping, setup.options, draft.sha256];
    const { answer, isRepeated } = await answerOnce(context, content, async () => {
      await submitImport({ ...setup, org, actor: context.actor, id: draft.id });
      return { status: 202, body: { id: draft.id, status: 'queued' } };
    });
    if (isRepeated) await discard(context, draft.id);
    return Response.json(answer.body, {
      status: answer.status,
      headers: {
        ...answerHeaders(context.requestId),
        ...repeatedHeaders(isRepeated),
        Location: `/api/v1/imports/${startedImportSchema.parse(answer.body).id}`,
      },
    });
  } catch (error) {
    await discard(context, draft.id);
    throw error;
  }
}

/** A body that can't hold an allowed file is refused before it is read. */
function refuseTooLong(request: Request): void {
  const length = Number(request.headers.get('content-length') ?? 0);
  if (length <= limits.fileBytes + FORM_BYTES) return;
  const params = { megabytes: limits.fileBytes / 1024 / 1024 };
  throw new RestError(413, 'dataset.errors.fileTooLarge', params);
}

function readSetup({ fields, issues }: Multipart<unknown>, { locale }: RestContext) {
  const [first, ...others] = issues;
  if (first) throw invalidRequest([first, ...others]);
  const unknown = Object.keys(fields).find((name) => !parts.includes(name));
  if (unknown !== undefined) {
    const params = { field: unknown, known: parts.join(', ') };
    throw invalidRequest([{ path: unknown, code: 'rest.errors.fieldUnknown', params }]);
  }
  const mapping = jsonField(fields, 'mapping');
  return {
    recordType: parseInput(sentRecordTypeSchema, fields.recordType, 'recordType', locale),
    ...(mapping === undefined
      ? {}
      : { mapping: parseInput(sentMappingSchema, mapping, 'mapping', locale) }),
    options: parseInput(sentOptionsSchema, jsonField(fields, 'options') ?? {}, 'options', locale),
  };
}

/** A draft that nobody will start goes with its file. */
function discard({ org, actor, clock }: RestContext, id: string): Promise<void> {
  return cancelImport({ org, actor, clock, id });
}
