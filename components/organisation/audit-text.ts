import type { useTranslations } from 'next-intl';
import { formatDate } from '@/components/format';
import type { Locale } from '@/server/i18n/locales';
import { calendarKeySentence } from './calendar-words';
import { isRole } from './member-role';

type Plain = string | number | boolean | null;

const CODE = /^\w{1,40}$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Words for what entries hold. Entries outlive the code that wrote them: what has no words is
 * shown as it was written.
 */
export function auditText(
  t: ReturnType<typeof useTranslations<'audit'>>,
  organisation: ReturnType<typeof useTranslations<'organisation'>>,
  locale: Locale,
) {
  type Key = Parameters<typeof t.has>[0];
  const known = (key: string, fallback: string): string =>
    t.has(key as Key) ? t(key as Parameters<typeof t>[0]) : fallback;
  return {
    actor: (kind: string) => known(`actors.${kind}`, kind),
    action: (action: string) => known(`actions.${action}`, action),
    field: (field: string) => known(`fields.${field}`, field),
    value: (field: string, value: Plain) => {
      if (value === null || value === '') return t('nobody');
      if (typeof value === 'boolean') return t(value ? 'values.yes' : 'values.no');
      const text = String(value);
      if (DATE.test(text)) return formatDate(text, locale);
      if (field === 'calendar') return calendarKeySentence(text, organisation, locale);
      if (field === 'role' && isRole(text)) return organisation(`roles.${text}`);
      return CODE.test(text) ? known(`values.${field}.${text}`, text) : text;
    },
  };
}
