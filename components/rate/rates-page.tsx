import { useLocale, useTranslations } from 'next-intl';
import { SettingsHeader } from '@/components/organisation/settings-header';
import { settingsOptions } from '@/components/organisation/settings-options';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Surface } from '@/components/ui/surface';
import type { Permission } from '@/server/auth/permissions';
import type { RateCurrency } from '@/server/dataset/rate/list-currencies';
import type { ListedRate } from '@/server/dataset/rate/list-rates';
import { AddRate } from './add-rate';
import { CurrencyTable } from './currency-table';
import { RateGaps } from './rate-gaps';
import { RateTable } from './rate-table';

interface Props {
  org: { slug: string; name: string; currency: string };
  allowed: readonly Permission[];
  today: string;
  currencies: readonly RateCurrency[];
  chosen: RateCurrency | null;
  rates: { rates: readonly ListedRate[]; nextBefore: string | null } | null;
  isFirstPage: boolean;
}

/** Which currencies have rates, the days that have none, and the rates of one currency. */
export function RatesPage(props: Props) {
  const { org, allowed, today, currencies, chosen, rates, isFirstPage } = props;
  const t = useTranslations('rate');
  const locale = useLocale();
  const here = `/${org.slug}/settings/exchange-rates`;
  const options = settingsOptions(locale).currencies.filter(({ value }) => value !== org.currency);
  const actions = (
    <div className="flex flex-wrap gap-2">
      <LinkButton href={`/${org.slug}/data/import`}>{t('import')}</LinkButton>
      <AddRate
        org={org.slug}
        organisationCurrency={org.currency}
        currency={chosen?.currency ?? null}
        options={options}
        today={today}
      />
    </div>
  );
  return (
    <>
      <SettingsHeader
        org={org.slug}
        allowed={allowed}
        current="rates"
        sentence={t('sentence', { currency: org.currency })}
        actions={actions}
      />
      {currencies.length === 0 ? (
        <EmptyState>{t('empty', { currency: org.currency })}</EmptyState>
      ) : (
        <Surface title={t('currencies.title')}>
          <CurrencyTable
            here={here}
            currencies={currencies}
            chosen={chosen?.currency ?? null}
            organisationCurrency={org.currency}
          />
        </Surface>
      )}
      {chosen && rates ? (
        <Surface
          title={t('rates.title', { currency: chosen.currency })}
          description={t('rates.description', {
            currency: chosen.currency,
            own: org.currency,
          })}
        >
          <RateGaps org={org.slug} chosen={chosen} />
          <RateTable
            // what was removed can be taken back as long as this currency is shown
            key={chosen.currency}
            org={org.slug}
            currency={chosen.currency}
            rates={rates.rates}
          />
          <div className="flex gap-2">
            {isFirstPage ? null : (
              <LinkButton size="small" href={`${here}?currency=${chosen.currency}`}>
                {t('rates.newest')}
              </LinkButton>
            )}
            {rates.nextBefore ? (
              <LinkButton
                size="small"
                href={`${here}?currency=${chosen.currency}&before=${rates.nextBefore}`}
              >
                {t('rates.older')}
              </LinkButton>
            ) : null}
          </div>
        </Surface>
      ) : null}
    </>
  );
}
