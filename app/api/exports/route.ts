import { getLocale } from 'next-intl/server';
import { messageText } from '@/server/i18n/message-text';
import { exportTable } from '@/server/metric/export/export-table';
import { parseExport } from '@/server/metric/export/parse-export';
import { systemClock } from '@/server/platform/clock';
import { DomainError } from '@/server/platform/domain-error';
import { organisationOfRequest, refusal } from '../uploads/organisation-of-request';

export const dynamic = 'force-dynamic';

/** A table of the metric pages as a file; a refusal says why in the reader's language. */
export async function GET(request: Request): Promise<Response> {
  const locale = await getLocale();
  try {
    const { org, member } = await organisationOfRequest(request, 'metric:read');
    const asked = parseExport(new URL(request.url).searchParams);
    const file = await exportTable({ ...asked, org, member, clock: systemClock, locale });
    return new Response(streamOf(file.parts), {
      headers: {
        'Content-Type': file.contentType,
        'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
      },
    });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const text = messageText(locale, error.code, error.params);
    const { status } = refusal(error);
    return new Response(text ?? error.code, {
      status,
      headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
    });
  }
}

function streamOf(parts: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const part = await parts.next();
      if (part.done) controller.close();
      else controller.enqueue(part.value);
    },
    async cancel() {
      await parts.return(undefined);
    },
  });
}
