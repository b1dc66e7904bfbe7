import { getLocale, getTranslations } from 'next-intl/server';
import { reasonText } from '@/components/dataset/reason-text';
import { csvLine } from '@/server/dataset/engine/csv-text';
import { eachRejection } from '@/server/dataset/list-rejections';
import { readImport } from '@/server/dataset/read-import';
import { DomainError } from '@/server/platform/domain-error';
import { organisationOfRequest, refusal } from '../../organisation-of-request';

export const dynamic = 'force-dynamic';

const BYTE_ORDER_MARK = '\ufeff';

/** The rejected rows of an import as CSV, with their reasons in the reader's language. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  try {
    const { org } = await organisationOfRequest(request, 'import:read');
    const { id } = await params;
    const { header, recordType, fileName } = await readImport(org, id);
    const [t, locale] = await Promise.all([getTranslations('dataset'), getLocale()]);
    const encoder = new TextEncoder();
    const pages = eachRejection(org.id, id);
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        const names = [...header, t('rejectedFile.row'), t('rejectedFile.reason')];
        controller.enqueue(encoder.encode(BYTE_ORDER_MARK + csvLine(names)));
      },
      async pull(controller) {
        const page = await pages.next();
        if (page.done) {
          controller.close();
          return;
        }
        const lines = page.value.map(({ row, reasons, cells }) => {
          const words = reasons
            .map((reason) => reasonText(t, locale, recordType, reason))
            .join(' ');
          const own = header.map((_, index) => cells[index] ?? '');
          return csvLine([...own, String(row), words]);
        });
        controller.enqueue(encoder.encode(lines.join('')));
      },
    });
    const name = encodeURIComponent(t('rejectedFile.name', { fileName }));
    return new Response(body, {
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
