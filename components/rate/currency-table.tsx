import { useLocale, useTranslations } from 'next-intl';
import { formatDate, formatNumber, noValue } from '@/components/format';
import { DataTable } from '@/components/ui/data-table';
import { TextLink } from '@/components/ui/text-link';
import type { RateCurrency } from '@/server/dataset/rate/list-currencies';
import { rateSentence } from './rate-text';

/** Every currency with its reach and how many days in between have no rate. */
export function CurrencyTable({
  here,
  currencies,
  chosen,
  organisationCurrency,
}: {
  here: string;
  currencies: readonly RateCurrency[];
  chosen: string | null;
  organisationCurrency: string;
}) {
  const t = useTranslations('rate.currencies');
  const locale = useLocale();
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  return (
    <DataTable
      caption={t('title')}
      rows={currencies}
      rowKey={({ currency }) => currency}
      columns={[
        {
          id: 'currency',
          header: t('currency'),
          isRowName: true,
          cell: ({ currency }) => (
            <TextLink
              href={`${here}?currency=${currency}`}
              aria-current={currency === chosen ? 'true' : undefined}
              className="aria-[current]:font-semibold"
              scroll={false}
            >
              {currency} · {names.of(currency) ?? currency}
            </TextLink>
          ),
        },
        {
          id: 'latest',
          header: t('latest'),
          numeric: true,
          cell: ({ currency, lastRate }) =>
            rateSentence(currency, lastRate, organisationCurrency, locale),
        },
        {
          id: 'first',
          header: t('first'),
          numeric: true,
          cell: ({ first }) => formatDate(first, locale),
        },
        {
          id: 'last',
          header: t('last'),
          numeric: true,
          cell: ({ last }) => formatDate(last, locale),
        },
        {
          id: 'count',
          header: t('days'),
          numeric: true,
          cell: ({ count }) => formatNumber(String(count), locale),
        },
        {
          id: 'missing',
          header: t('missing'),
          numeric: true,
          cell: ({ missingDays }) =>
            missingDays === 0 ? (
              noValue
            ) : (
              <span className="font-semibold text-status-at-risk">
                {formatNumber(String(missingDays), locale)}
              </span>
            ),
        },
      ]}
    />
  );
}
