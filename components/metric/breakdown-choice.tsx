import { useLocale, useTranslations } from 'next-intl';
import { dimensionNames, type Dimension } from '@/server/metric/metric.schemas';
import { ChoiceLinks } from './choice-links';
import { LabelledSelect } from './labelled-select';
import { QueryForm } from './query-form';

/** By which dimension a metric is divided, and by which second one. */
export function BreakdownChoice({
  path,
  search,
  by,
  dimensions,
  hrefOf,
}: {
  path: string;
  search: string;
  by: readonly Dimension[];
  dimensions: readonly Dimension[];
  hrefOf: (dimension: Dimension) => string;
}) {
  const t = useTranslations('explanation.metric');
  const locale = useLocale();
  const named = (each: Dimension) => dimensionNames[each][locale];
  const others = dimensions.filter((each) => each !== by[0]);
  return (
    <>
      <ChoiceLinks
        label={t('byLabel')}
        current={by[0]}
        choices={dimensions.map((each) => ({ id: each, label: named(each), href: hrefOf(each) }))}
      />
      {others.length > 0 ? (
        <QueryForm
          path={path}
          search={search}
          fields={['and']}
          submit={t('show')}
          label={t('secondDimension')}
        >
          <LabelledSelect label={t('secondDimension')} name="and" defaultValue={by[1] ?? ''}>
            <option value="">{t('noSecond')}</option>
            {others.map((each) => (
              <option key={each} value={each}>
                {named(each)}
              </option>
            ))}
          </LabelledSelect>
        </QueryForm>
      ) : null}
    </>
  );
}
