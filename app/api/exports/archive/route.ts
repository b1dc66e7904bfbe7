import { getLocale } from 'next-intl/server';
import { beginArchive } from '@/server/dataset/archive/archive-stream';
import { messageText } from '@/server/i18n/message-text';
import { systemClock } from '@/server/platform/clock';
import { DomainError } from '@/server/platform/domain-error';
import { civilDateIn } from '@/server/values/civil-date';
import { organisationOfRequest, refusal } from '../../uploads/organisation-of-request';
import { fileResponse, textResponse } from '../file-response';

export const dynamic = 'force-dynamic';

/** All of an organisation as one archive. */
export async function GET(request: Request): Promise<Response> {
  try {
    const { org } = await organisationOfRequest(request, 'organisation:move');
    const day = civilDateIn(systemClock.now(), org.timeZone);
    return fileResponse({
      name: `${org.slug}-${day}.zip`,
      contentType: 'application/zip',
      parts: beginArchive(org, systemClock),
    });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const text = messageText(await getLocale(), error.code, error.params);
    return textResponse(text ?? error.code, refusal(error).status);
  }
}
