import { readImport } from '@/server/dataset/read-import';
import { readUndo } from '@/server/dataset/undo/read-undo';
import { undoImport } from '@/server/dataset/undo/undo-import';
import { laterChoices, type LaterChoice } from '@/server/dataset/undo.schemas';
import { DomainError } from '@/server/platform/domain-error';
import { answerHeaders } from '../answer';
import { invalidRequest, RestError, type RestIssue } from '../rest-error';
import type { RestContext } from '../rest-route';
import { importAnswer, importId } from './read-import';

/**
 * DELETE /imports/{id}?changed=keep|revert: undone at once, or by the worker (202). Records that
 * a later import changed are listed with 409, unless `changed` says what becomes of them.
 */
export async function answerUndo(
  context: RestContext,
  params: { readonly id: string },
): Promise<Response> {
  const { org, actor, clock, request, requestId, locale } = context;
  const id = importId(params.id);
  const changed = choiceOf(new URL(request.url).searchParams.get('changed'));
  try {
    const { state } = await undoImport({ org, actor, clock, id, changed });
    return Response.json(importAnswer(await readImport(org, id), locale), {
      status: state === 'done' ? 200 : 202,
      headers: answerHeaders(requestId),
    });
  } catch (error) {
    if (!(error instanceof DomainError && error.code === 'undo.errors.changedSince')) throw error;
    const { later } = await readUndo(org, id);
    throw new RestError(
      409,
      error.code,
      error.params,
      later.map(({ recordType, externalId, name, importId: by }): RestIssue => {
        const path = `${recordType}/${externalId ?? name ?? ''}`;
        return by
          ? { path, code: 'undo.errors.changedRecord', params: { importId: by } }
          : { path, code: 'undo.errors.takenRecord' };
      }),
    );
  }
}

function choiceOf(text: string | null): LaterChoice | null {
  if (text === null) return null;
  const choice = laterChoices.find((known) => known === text);
  if (choice) return choice;
  throw invalidRequest([
    { path: 'changed', code: 'undo.errors.unknownChoice', params: { value: text } },
  ]);
}
