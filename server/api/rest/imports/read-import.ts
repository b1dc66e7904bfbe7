import { z } from 'zod';
import { importNotFound } from '@/server/dataset/dataset-error';
import { readImport, type ImportDetail, type ImportFailure } from '@/server/dataset/read-import';
import type { Locale } from '@/server/i18n/locales';
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
  const detail = await readImport(org, importId(params.id));
  return Response.json(importAnswer(detail, locale), { headers: answerHeaders(requestId) });
}

/** What a program sees of an import; the wizard's drafts are no imports yet. */
export function importAnswer(
  { id, status, recordType, counts, progress, failure, undo }: ImportDetail,
  locale: Locale,
): ImportAnswer {
  if (status === 'draft') throw importNotFound();
  const because = (fault: ImportFailure | null) => {
    const detail = fault && (messageText(locale, fault.code, fault.params) ?? fault.code);
    return detail ? { detail } : {};
  };
  return {
    id,
    status,
    recordType,
    counts,
    progress: Math.min(1, Math.max(0, progress)),
    ...because(failure),
    ...(undo && {
      undo: {
        state: undo.state,
        ...(undo.counts && { counts: undo.counts }),
        ...because(undo.failure),
      },
    }),
  };
}
