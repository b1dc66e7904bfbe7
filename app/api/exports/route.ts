import { getLocale } from 'next-intl/server';
import { messageText } from '@/server/i18n/message-text';
import { exportTable } from '@/server/metric/export/export-table';
import { parseExport } from '@/server/metric/export/parse-export';
import { systemClock } from '@/server/platform/clock';
import { DomainError } from '@/server/platform/domain-error';
import { fileResponse, textResponse } from './file-response';
import { organisationOfRequest, refusal } from '../uploads/organisation-of-request';

export const dynamic = 'force-dynamic';

/** A table of the metric pages as a file; a refusal says why in the reader's language. */
export async function GET(request: Request): Promise<Response> {
  const locale = await getLocale();
  try {
    const { org, member } = await organisationOfRequest(request, 'metric:read');
    const asked = parseExport(new URL(request.url).searchParams);
    const file = await exportTable({ ...asked, org, member, clock: systemClock, locale });
    return fileResponse(file);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const text = messageText(locale, error.code, error.params);
    const { status } = refusal(error);
    return textResponse(text ?? error.code, status);
  }
}
