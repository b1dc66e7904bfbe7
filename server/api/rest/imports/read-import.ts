import { z } from 'zod';
import { importNotFound } from '@/server/dataset/dataset-error';
import { readImport } from '@/server/dataset/read-import';
import { messageText } from '@/server/i18n/message-text';
import { answerHeaders } from '../answer';
import type { RestContext } from '../rest-route';
import type { ImportAnswer } from './import-schemas';

/** The id of an address; what is no id leads nowhere. */
export function importId(text: string): string {
  const id = z.uuid().safeParse(text);
  if (!id.success) throw importNotFound();
  return id.data;
}

/** GET /imports/{id}: how far it is and what came of it. */
export async function answerImport(
  { org, locale, requestId }: RestContext,
  params: { readonly id: string },
): Promise<Response> {
  const { id, status, recordType, counts, progress, failure } = await readImport(
    org,
    importId(params.id),
  );
  // the wizard's drafts are no imports yet
  if (status === 'draft') throw importNotFound();
  const detail = failure && (messageText(locale, failure.code, failure.params) ?? failure.code);
  const answer: ImportAnswer = {
    id,
    status,
    recordType,
    counts,
    progress: Math.min(1, Math.max(0, progress)),
    ...(detail ? { detail } : {}),
  };
  return Response.json(answer, { headers: answerHeaders(requestId) });
}
