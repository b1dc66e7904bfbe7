import { useLocale, useTranslations } from 'next-intl';
import { dimensionNames, type Dimension } from '@/server/metric/metric.schemas';
import { ChoiceLinks } from './choice-links';
import { LabelledSelect } from './labelled-select';
import { QueryForm } from './query-form';

/** How many dimensions stand beside one another; the form has all of them. */
const PROMINENT = 6;

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
  const first = dimensions.slice(0, PROMINENT);
  const prominent = by[0] && !first.includes(by[0]) ? [...first, by[0]] : first;
  const options = dimensions.map((each) => (
    <option key={each} value={each}>
      {named(each)}
    </option>
  ));
  return (
    <>
      <ChoiceLinks
        label={t('byLabel')}
        current={by[0]}
        choices={prominent.map((each) => ({ id: each, label: named(each), href: hrefOf(each) }))}
      />
      {dimensions.length > 1 ? (
        <QueryForm
          path={path}
          search={search}
          fields={['by', 'and', 'left', 'right']}
          submit={t('show')}
          label={t('byLabel')}
        >
          <LabelledSelect label={t('byLabel')} name="by" defaultValue={by[0]}>
            {options}
          </LabelledSelect>
          <LabelledSelect label={t('secondDimension')} name="and" defaultValue={by[1] ?? ''}>
            <option value="">{t('noSecond')}</option>
            {options}
          </LabelledSelect>
        </QueryForm>
      ) : null}
    </>
  );
}
