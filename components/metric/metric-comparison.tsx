import { useLocale, useTranslations } from 'next-intl';
import type { FiscalLabels } from '@/components/format';
import { Surface } from '@/components/ui/surface';
import type { Comparison, CompareParts } from '@/server/metric/analysis.schemas';
import type { LabelledPart } from '@/server/metric/engine/figure.public';
import { dimensionNames, type Dimension } from '@/server/metric/metric.schemas';
import { ComparisonResult } from './comparison-result';
import { LabelledSelect } from './labelled-select';
import { usePartText } from './part-text';
import { QueryForm } from './query-form';
import { sideParameter } from './side-parameter';

export interface ComparisonOption extends Omit<LabelledPart, 'dimension'> {
  /** of a team: how deep it stands below others */
  readonly depth: number;
}

/** Two parts of a dimension side by side: which two, then both courses and how far apart they are. */
export function MetricComparison({
  org,
  path,
  search,
  name,
  dimension,
  options,
  comparison,
  ask,
  currency,
  isFiscal,
}: {
  org: string;
  path: string;
  search: string;
  name: string;
  dimension: Dimension;
  options: readonly ComparisonOption[];
  /** null until two are chosen */
  comparison: Comparison | null;
  ask: CompareParts | null;
  currency: string;
  isFiscal: FiscalLabels;
}) {
  const t = useTranslations('explanation.comparison');
  const locale = useLocale();
  const partText = usePartText();
  const chosen = (side: 'left' | 'right', index: number) => {
    const own = comparison?.[side].part.key;
    const option = options[index];
    const key = own === undefined ? option?.key : own;
    return key === undefined ? undefined : sideParameter(key);
  };
  const choices = options.map((option) => (
    <option key={sideParameter(option.key)} value={sideParameter(option.key)}>
      {'\u2003'.repeat(option.depth)}
      {partText(option)}
    </option>
  ));
  return (
    <Surface
      title={t('title')}
      description={t('help', { dimension: dimensionNames[dimension][locale] })}
    >
      <QueryForm
        path={path}
        search={search}
        fields={['left', 'right', 'by']}
        submit={t('compare')}
        label={t('title')}
      >
        <input type="hidden" name="by" value={dimension} />
        <LabelledSelect label={t('left')} name="left" defaultValue={chosen('left', 0)}>
          {choices}
        </LabelledSelect>
        <LabelledSelect label={t('right')} name="right" defaultValue={chosen('right', 1)}>
          {choices}
        </LabelledSelect>
      </QueryForm>
      {comparison && ask ? (
        <ComparisonResult {...{ org, name, comparison, ask, currency, isFiscal }} />
      ) : null}
    </Surface>
  );
}
