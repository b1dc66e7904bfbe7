import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { controlStyles } from '@/components/ui/control-styles';
import { LinkButton } from '@/components/ui/link-button';
import { Select } from '@/components/ui/select';
import { audiences, metricFamilies } from '@/server/metric/metric.schemas';
import type { MetricSearch } from './find-metrics';

/** Search and filters of the catalogue; a plain form whose state is the address. */
export function CatalogueFilter({
  path,
  chosen,
  kept,
}: {
  path: string;
  chosen: MetricSearch;
  /** parameters that stay: period and team */
  kept: readonly (readonly [string, string])[];
}) {
  const t = useTranslations('explanation.catalogue');
  const isFiltered = Object.values(chosen).some(Boolean);
  const rest = new URLSearchParams(kept.map(([name, value]) => [name, value])).toString();
  return (
    <form action={path} method="get" role="search" className="flex flex-wrap items-center gap-2">
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input
        type="search"
        name="find"
        defaultValue={chosen.find}
        maxLength={100}
        aria-label={t('search')}
        placeholder={t('searchHelp')}
        className={controlStyles('h-9 w-full min-w-0 px-3 sm:w-80')}
      />
      <Select name="family" aria-label={t('family')} defaultValue={chosen.family ?? ''}>
        <option value="">{t('anyFamily')}</option>
        {metricFamilies.map((family) => (
          <option key={family} value={family}>
            {t(`families.${family}`)}
          </option>
        ))}
      </Select>
      <Select name="kind" aria-label={t('kind')} defaultValue={chosen.kind ?? ''}>
        <option value="">{t('anyKind')}</option>
        <option value="leading">{t('leading')}</option>
        <option value="lagging">{t('lagging')}</option>
      </Select>
      <Select name="audience" aria-label={t('audience')} defaultValue={chosen.audience ?? ''}>
        <option value="">{t('anyAudience')}</option>
        {audiences.map((audience) => (
          <option key={audience} value={audience}>
            {t(`audiences.${audience}`)}
          </option>
        ))}
      </Select>
      <Select name="data" aria-label={t('data')} defaultValue={chosen.data ?? ''}>
        <option value="">{t('anyData')}</option>
        <option value="with">{t('withData')}</option>
        <option value="without">{t('withoutData')}</option>
      </Select>
      <Button type="submit">{t('apply')}</Button>
      {isFiltered ? (
        <LinkButton tone="quiet" href={rest ? `${path}?${rest}` : path}>
          {t('clear')}
        </LinkButton>
      ) : null}
    </form>
  );
}
