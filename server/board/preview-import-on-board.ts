import { previewImport, type ImportPreview } from '@/server/dataset/dataset.public';
import {
  findMetric,
  readFigures,
  type Figure,
  type FigureAnswer,
} from '@/server/metric/metric.public';
import type { Clock } from '@/server/platform/clock';
import type { Organisation } from '@/server/tenancy/organisation';
import type { TenantReader } from '@/server/tenancy/reading';
import { civilDateIn, type CivilDate } from '@/server/values/civil-date';
import { isFiscal, type Period } from '@/server/values/period';
import { loadDataSpan } from './board.repository';
import type { Texts } from './engine/board';
import { tileMetrics } from './engine/board-requests';
import { choosePeriod } from './engine/choose-period';

/** A tile's figure for everybody, as it is and as it would be. */
export interface PreviewedFigure {
  readonly metric: string;
  readonly name: Texts;
  readonly unit: FigureAnswer['unit'];
  readonly direction: FigureAnswer['direction'];
  readonly before: Figure;
  readonly after: Figure;
}

/** The board's main figures for the period that it would open on. */
export interface PreviewedBoard {
  readonly currency: string;
  readonly period: string;
  readonly isFiscal: boolean | 'weeks';
  readonly isToDate: boolean;
  readonly figures: readonly PreviewedFigure[];
}

interface MainFigures {
  readonly period: ReturnType<typeof choosePeriod>;
  readonly answers: readonly FigureAnswer[];
}

/**
 * What a draft import would do with its rows, and what the board's main figures would become for
 * those who see everybody's; null where the file is too large to be rehearsed.
 */
export async function previewImportOnBoard(input: {
  readonly org: Organisation;
  readonly clock: Clock;
  readonly id: string;
}): Promise<{
  readonly kind: ImportPreview<never, never>['kind'];
  readonly outcome: Extract<ImportPreview<never, never>, { outcome: unknown }>['outcome'] | null;
  readonly board: PreviewedBoard | null;
}> {
  const { org, clock, id } = input;
  const asOf = civilDateIn(clock.now(), org.timeZone);
  const preview = await previewImport(org, id, clock, {
    after: async (reader): Promise<MainFigures> => {
      const span = await loadDataSpan(reader, org.id, asOf);
      const period = choosePeriod(undefined, span, asOf, org.calendar);
      return { period, answers: await answersIn(reader, org, period.period, asOf) };
    },
    before: (reader, { period }) => answersIn(reader, org, period.period, asOf),
  });
  if (preview.kind === 'notReady') return { kind: preview.kind, outcome: null, board: null };
  if (preview.kind === 'compared') return { ...preview, board: null };
  const { kind, outcome, after, before } = preview;
  return { kind, outcome, board: previewedBoard(org, after, before) };
}

function answersIn(
  reader: TenantReader,
  org: Organisation,
  period: Period,
  asOf: CivilDate,
): Promise<FigureAnswer[]> {
  const scope = { kind: 'organisation' } as const;
  return readFigures(reader, org, [{ metrics: tileMetrics, periods: [period], scope, asOf }]);
}

function previewedBoard(
  { currency, calendar }: Organisation,
  { period, answers }: MainFigures,
  before: readonly FigureAnswer[],
): PreviewedBoard {
  const figures = answers.flatMap((answer, index): PreviewedFigure[] => {
    const { metric, unit, direction } = answer;
    const [now] = before[index]?.points ?? [];
    const [then] = answer.points;
    if (!now || !then) return [];
    const name = findMetric(metric)?.name ?? { en: metric, fr: metric };
    return [{ metric, name, unit, direction, before: now.figure, after: then.figure }];
  });
  return {
    currency,
    isFiscal: isFiscal(calendar),
    period: period.key,
    isToDate: period.isToDate,
    figures,
  };
}
