import { getLocale, getTranslations } from 'next-intl/server';
import { parseTemplate, writeTemplate } from '@/server/dataset/write-template';
import { messageText } from '@/server/i18n/message-text';
import { systemClock } from '@/server/platform/clock';
import { DomainError } from '@/server/platform/domain-error';
import { organisationOfRequest, refusal } from '../../uploads/organisation-of-request';
import { fileResponse, textResponse } from '../file-response';

export const dynamic = 'force-dynamic';

/** A plain file of a record type to be filled in. */
export async function GET(request: Request): Promise<Response> {
  const locale = await getLocale();
  try {
    await organisationOfRequest(request, 'import:run');
    const asked = parseTemplate(new URL(request.url).searchParams);
    const t = await getTranslations('dataset.templates');
    const name = t('fileName', { type: asked.type });
    return fileResponse(writeTemplate({ ...asked, name, locale, clock: systemClock }));
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const text = messageText(locale, error.code, error.params);
    return textResponse(text ?? error.code, refusal(error).status);
  }
}
