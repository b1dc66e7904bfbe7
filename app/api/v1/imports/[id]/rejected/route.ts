import { createTranslator } from 'next-intl';
import { reasonText } from '@/components/dataset/reason-text';
import { answerRejected } from '@/server/api/rest/imports/read-rejected';
import { restRoute, type RestContext } from '@/server/api/rest/rest-route';
import type { RejectedRowsWords } from '@/server/dataset/write-rejected-rows';
import type { Locale } from '@/server/i18n/locales';
import { messages } from '@/server/i18n/messages';

export const dynamic = 'force-dynamic';

function reasonsIn(locale: Locale): RejectedRowsWords['reasonText'] {
  const { dataset } = { ...messages.en, ...messages[locale] };
  const t = createTranslator({ locale, messages: { dataset }, namespace: 'dataset' });
  return (type, reason) => reasonText(t, locale, type, reason);
}

export const GET = restRoute('import:read', (context: RestContext, params: { id: string }) =>
  answerRejected(context, params, reasonsIn),
);
