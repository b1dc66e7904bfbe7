import { getLocale } from 'next-intl/server';
import { exportRecords } from '@/server/dataset/records/export-records';
import { parseRecordExport } from '@/server/dataset/records/parse-record-export';
import { messageText } from '@/server/i18n/message-text';
import { systemClock } from '@/server/platform/clock';
import { DomainError } from '@/server/platform/domain-error';
import { organisationOfRequest, refusal } from '../../uploads/organisation-of-request';
import { fileResponse, textResponse } from '../file-response';

export const dynamic = 'force-dynamic';

/** All records that a list finds as a file that can be imported again. */
export async function GET(request: Request): Promise<Response> {
  const locale = await getLocale();
  try {
    const { org } = await organisationOfRequest(request, 'record:browse');
    const asked = parseRecordExport(new URL(request.url).searchParams);
    return fileResponse(await exportRecords({ ...asked, org, clock: systemClock, locale }));
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const text = messageText(locale, error.code, error.params);
    return textResponse(text ?? error.code, refusal(error).status);
  }
}
