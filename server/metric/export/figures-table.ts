import {
  wordsOf,
  type TableColumn,
  type TableFile,
  type Words,
} from '@/server/dataset/dataset.public';
import type { Locale } from '@/server/i18n/locales';
import { DomainError } from '@/server/platform/domain-error';
import { withOrg, type TenantTransaction } from '@/server/tenancy/with-org';
import { addDays } from '@/server/values/civil-date';
import { periodKey, type Period } from '@/server/values/period';
import { dimensionNames } from '../engine/dimension-names';
import { dimensions, isIdentified, type Dimension, type FigureAnswer, type Part } from '../figure';
import { loadOwnMetrics } from '../own/load-own-metrics';
import { readExternalIds } from '../part-external-ids';
import { readFigures } from '../read-figures';
import { todayOf, type Reader } from '../reader';
import { visibleScope } from '../visible-request';
import { metricCells } from './described-metric';
import { requireWhole } from './export-context';

export interface AskedFigures {
  readonly metrics: readonly string[];
  readonly variants?: Readonly<Record<string, string>>;
  readonly periods: readonly Period[];
  readonly by: readonly string[];
  readonly filters: readonly { readonly dimension: string; readonly key: string | null }[];
  /** external id */
  readonly team?: string;
  readonly person?: string;
}

const BATCH = 2_000;

/**
 * Figures of several metrics as one table, a row for each metric, period and part: what the member
 * may see now. In the style 'ids' everything has the name that it has for machines.
 */
export async function figuresTable(
  asked: AskedFigures,
  style: 'ids' | Locale,
  reader: Reader,
): Promise<TableFile> {
  const { org, member } = reader;
  const by = asked.by.map(knownDimension);
  const filters = asked.filters.map(({ dimension, key }): Part => ({
    dimension: knownDimension(dimension),
    key,
  }));
  const words = wordsOf(style === 'ids' ? 'en' : style);
  return withOrg(
    org.id,
    async (tx) => {
      const scope = await visibleScope(tx, org, member, asked);
      const { metrics, variants, periods } = asked;
      const request = { metrics, variants, periods, scope, by, filters, asOf: todayOf(reader) };
      const answers = await readFigures(tx, org, [request]);
      requireWhole(
        answers.reduce((count, { points }) => count + points.length, 0),
        'csv',
      );
      const rows = await rowsOf(tx, answers, { style, words, org });
      return { name: 'figures', columns: columnsOf(by, style, words), batches: inBatches(rows) };
    },
    { isReadOnly: true },
  );
}

function knownDimension(name: string): Dimension {
  const found = dimensions.find((known) => known === name);
  if (found) return found;
  throw new DomainError('invalid', 'rest.errors.dimensionUnknown', { value: name });
}

interface Shown {
  readonly style: 'ids' | Locale;
  readonly words: Words;
  readonly org: Reader['org'];
}

async function rowsOf(
  tx: TenantTransaction,
  answers: readonly FigureAnswer[],
  { style, words, org }: Shown,
): Promise<(string | null)[][]> {
  const { catalogue } = await loadOwnMetrics(tx, org.id);
  const parts = answers.flatMap(({ points }) => points.flatMap((point) => point.parts));
  const externalId = await readExternalIds(tx, org.id, parts);
  return answers.flatMap((answer) => {
    const [name = null, variant = null, unit = null] =
      style === 'ids'
        ? [answer.metric, answer.variant, answer.unit]
        : metricCells(answer, { locale: style, words, catalogue });
    const described = [name, variant, unit, answer.currency ?? null];
    return answer.points.map(({ period, isToDate, parts: divided, figure }) => [
      ...described,
      periodKey(period, org.calendar),
      period.start,
      addDays(period.end, -1),
      style === 'ids' ? String(isToDate) : words(`explanation.export.${isToDate ? 'yes' : 'no'}`),
      ...divided.flatMap((part) =>
        isIdentified(part.dimension) ? [externalId(part), part.label] : [part.key],
      ),
      figure.value,
      figure.numerator ?? null,
      figure.denominator ?? null,
      reasonText(figure.reason, style, words),
    ]);
  });
}

function reasonText(reason: string | undefined, style: Shown['style'], words: Words) {
  if (reason === undefined) return null;
  return style === 'ids' ? reason : words(`explanation.reasons.${reason}`);
}

const text = (header: string): TableColumn => ({ header, kind: 'text' });
const number = (header: string): TableColumn => ({ header, kind: 'number' });

/** A part that is a record has two columns: its external id, and its name. */
function columnsOf(by: readonly Dimension[], style: Shown['style'], words: Words): TableColumn[] {
  const named = (id: string, word: string) =>
    style === 'ids' ? id : words(`explanation.export.${word}`);
  const dimension = (each: Dimension): TableColumn[] => {
    const name = style === 'ids' ? each : capitalised(dimensionNames[each][style]);
    if (!isIdentified(each)) return [text(name)];
    return style === 'ids'
      ? [text(`${name}Id`), text(name)]
      : [text(`${name} (${words('explanation.export.id')})`), text(name)];
  };
  return [
    text(named('metric', 'metric')),
    text(named('variant', 'definition')),
    text(named('unit', 'unit')),
    text(named('currency', 'currency')),
    text(named('period', 'period')),
    { header: named('firstDay', 'firstDay'), kind: 'date' },
    { header: named('lastDay', 'lastDay'), kind: 'date' },
    text(named('isToDate', 'toDate')),
    ...by.flatMap(dimension),
    number(named('value', 'value')),
    number(named('numerator', 'numerator')),
    number(named('denominator', 'denominator')),
    text(named('reason', 'reason')),
  ];
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

async function* inBatches(rows: readonly (string | null)[][]) {
  for (let from = 0; from < rows.length; from += BATCH) {
    yield await Promise.resolve(rows.slice(from, from + BATCH));
  }
}
