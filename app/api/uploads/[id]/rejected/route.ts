import { getLocale, getTranslations } from 'next-intl/server';
import { reasonText } from '@/components/dataset/reason-text';
import { writeRejectedRows } from '@/server/dataset/write-rejected-rows';
import { DomainError } from '@/server/platform/domain-error';
import { organisationOfRequest, refusal } from '../../organisation-of-request';

export const dynamic = 'force-dynamic';

function streamOf(parts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const part = await parts.next();
      if (part.done) controller.close();
      else controller.enqueue(encoder.encode(part.value));
    },
  });
}

/** The rejected rows of an import as CSV, with their reasons in the reader's language. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  try {
    const { org } = await organisationOfRequest(request, 'import:read');
    const [t, locale] = await Promise.all([getTranslations('dataset'), getLocale()]);
    const { fileName, parts } = await writeRejectedRows(org, (await params).id, {
      row: t('rejectedFile.row'),
      reason: t('rejectedFile.reason'),
      reasonText: (type, reason) => reasonText(t, locale, type, reason),
    });
    const name = encodeURIComponent(t('rejectedFile.name', { fileName }));
    return new Response(streamOf(parts), {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename*=UTF-8''${name}`,
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
      },
    });
  } catch (error) {
    if (error instanceof DomainError) return refusal(error);
    throw error;
  }
}
