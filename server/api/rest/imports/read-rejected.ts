import { writeRejectedRows, type RejectedRowsWords } from '@/server/dataset/write-rejected-rows';
import type { Locale } from '@/server/i18n/locales';
import { answerHeaders } from '../answer';
import type { RestContext } from '../rest-route';
import { importId } from './read-import';

function streamOf(parts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const part = await parts.next();
      if (part.done) controller.close();
      else controller.enqueue(encoder.encode(part.value));
    },
    async cancel() {
      await parts.return(undefined);
    },
  });
}

/** GET /imports/{id}/rejected: the rows that weren't taken, as CSV, each with its `reason`. */
export async function answerRejected(
  { org, locale, requestId }: RestContext,
  params: { readonly id: string },
  reasonText: (locale: Locale) => RejectedRowsWords['reasonText'],
): Promise<Response> {
  const { parts } = await writeRejectedRows(
    org,
    importId(params.id),
    { row: 'row', reason: 'reason', reasonText: reasonText(locale) },
    { hasByteOrderMark: false },
  );
  return new Response(streamOf(parts), {
    headers: {
      ...answerHeaders(requestId),
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="rejected.csv"',
    },
  });
}
