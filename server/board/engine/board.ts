import type { Figure, FigureAnswer, Unit } from '@/server/metric/engine/figure.public';
import type { CivilDate } from '@/server/values/civil-date';
import type { Grain } from '@/server/values/period';
import type { Change } from './change';
import type { Standing } from './standings';

/** A metric's value with what is needed to show it. */
export interface MetricFigure {
  readonly metric: string;
  readonly unit: Unit;
  readonly direction: FigureAnswer['direction'];
  readonly figure: Figure;
}

export interface TrendPoint {
  /** month's key */
  readonly period: string;
  readonly value: string | null;
  readonly isToDate: boolean;
}

export interface Texts {
  readonly en: string;
  readonly fr: string;
}

/** A change together with the earlier value. */
export interface Comparison extends Change {
  readonly earlier: string | null;
}

export interface Tile extends MetricFigure {
  readonly name: Texts;
  readonly previous: Comparison;
  readonly yearBefore: Comparison;
  readonly trend: readonly TrendPoint[];
}

export interface MonthBar extends TrendPoint {
  /** the same month one year earlier */
  readonly before: string | null;
  /** whether it is part of the board's own period */
  readonly isInPeriod: boolean;
}

/** A part of a breakdown; `key` null is the 'none' part. */
export interface PartBar {
  readonly key: string | null;
  readonly label: string | null;
  readonly figure: Figure;
  /** of the whole breakdown; exact decimal, null where the whole is zero */
  readonly share: string | null;
}

export interface StageBar extends PartBar {
  readonly count: Figure;
}

export interface TeamChoice {
  readonly externalId: string;
  readonly name: string;
  readonly depth: number;
}

export interface BoardContent {
  readonly tiles: readonly Tile[];
  readonly months: readonly MonthBar[];
  readonly products: readonly PartBar[];
  readonly stages: readonly StageBar[];
  readonly people: readonly Standing[];
  readonly teams: readonly TeamStanding[];
}

export interface TeamStanding extends Standing {
  readonly externalId: string;
  readonly managerNames: readonly string[];
  /** of the revenue, against the period before */
  readonly change: Change;
}

/** Which period and whose figures a page shows, and what else its reader may choose. */
export interface Frame {
  readonly currency: string;
  /** whether years differ from civil ones; 'weeks': those that weeks are numbered in too */
  readonly isFiscal: boolean | 'weeks';
  readonly asOf: CivilDate;
  readonly period: {
    readonly key: string;
    readonly grain: Grain;
    readonly firstDay: CivilDate;
    readonly lastDay: CivilDate;
    readonly because: 'asked' | 'current' | 'latest';
    readonly isToDate: boolean;
    readonly previousKey: string;
    /** null for a 53rd week, which the year before has not */
    readonly yearBeforeKey: string | null;
  };
  readonly periods: readonly string[];
  readonly grains: readonly { readonly grain: Grain; readonly period: string }[];
  /** first and last day with records, and the period that holds the last; null without records */
  readonly data: {
    readonly first: CivilDate;
    readonly last: CivilDate;
    readonly lastPeriod: string;
  } | null;
  /** the reader's own person, marked in the leaderboard */
  readonly ownPersonId: string | null;
  readonly scope: {
    readonly kind: 'organisation' | 'team' | 'person';
    readonly name: string;
    readonly teamExternalId: string | null;
  };
  readonly hasEveryone: boolean;
  readonly teamChoices: readonly TeamChoice[];
}

/** Everything that the board page shows. */
export interface Board extends Frame, BoardContent {
  /** the day whose open deals the pipeline shows: the period's last, or today */
  readonly pipelineOn: CivilDate;
  /** records: figures to show; elsewhere: records, but none in this period; none: no records yet */
  readonly state: 'records' | 'elsewhere' | 'none';
}
