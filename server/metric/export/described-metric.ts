import type { TableColumn, Words } from '@/server/dataset/dataset.public';
import { findVariant } from '../engine/catalogue/catalogue';
import type { Unit } from '../figure';
import type { ExportContext } from './export-context';
import { unitText } from './figure-columns';

/** The columns that say in every row which metric, definition and unit its figures have. */
export function metricColumns(words: Words): TableColumn[] {
  return ['metric', 'definition', 'unit'].map((name) => ({
    header: words(`explanation.export.${name}`),
    kind: 'text',
  }));
}

type Naming = Pick<ExportContext, 'locale' | 'words' | 'catalogue'>;

/** A metric as the reader's language has it. */
export function metricName(id: string, { locale, catalogue }: Naming): string {
  return catalogue.find(id)?.name[locale] ?? id;
}

/** The cells of those columns. */
export function metricCells(
  answer: {
    readonly metric: string;
    readonly variant: string;
    readonly unit: Unit;
    readonly currency?: string | null;
  },
  naming: Naming,
): string[] {
  const { locale, words, catalogue } = naming;
  const metric = catalogue.find(answer.metric);
  const variant = metric && findVariant(metric, answer.variant);
  return [
    metricName(answer.metric, naming),
    variant?.name[locale] ?? answer.variant,
    unitText(answer.unit, answer.currency ?? null, words),
  ];
}
