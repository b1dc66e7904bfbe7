import type { CivilDate } from '@/server/values/civil-date';
import type { FiscalCalendar, Period } from '@/server/values/period';
import type { Scope } from '@/server/values/scope';
import { measuresIn } from './catalogue/catalogue';
import type { Expression, MeasureExpression } from './catalogue/expression';
import { familyOf, type FamilyId } from './catalogue/family';
import { measureOf, type MeasureId } from './catalogue/measure';
import type { Dimension, Part } from './figure';
import { windowKey, windowOf, type Window } from './window';

/** Values that one scan or one range of buckets answers: same family, scope, breakdown, filters. */
export interface Group {
  readonly key: string;
  readonly family: FamilyId;
  readonly scope: Scope;
  readonly by: readonly Dimension[];
  readonly filters: readonly Part[];
  readonly measures: Set<MeasureId>;
  readonly windows: Map<string, Window>;
}

/** One metric of one request, ready to be evaluated. */
export interface Question {
  readonly expression: Expression;
  readonly scope: Scope;
  readonly by: readonly Dimension[];
  readonly filters: readonly Part[];
  readonly periods: readonly Period[];
  readonly asOf: CivilDate;
}

function groupKey(question: Question, node: MeasureExpression): string {
  const { scope } = question;
  const { by, filters } = divisionOf(question, node);
  return JSON.stringify([
    measureOf(node.measure).family,
    scope.kind,
    scope.kind === 'organisation' ? '' : scope.id,
    by,
    filters.map(({ dimension, key }) => [dimension, key]),
  ]);
}

/** The window of a measure's node for one period of its question. */
export function windowOfNode(
  question: Question,
  node: MeasureExpression,
  period: Period,
  calendar: FiscalCalendar,
): Window {
  const { timing, isToEnd } = familyOf(measureOf(node.measure).family);
  return windowOf(node.window, timing, { period, asOf: question.asOf, calendar }, isToEnd);
}

/** What a measure's node is divided and filtered by in its question. */
export function divisionOf(
  { by, filters }: Pick<Question, 'by' | 'filters'>,
  { isWhole, across = [] }: MeasureExpression,
): Pick<Question, 'by' | 'filters'> {
  if (!isWhole && across.length === 0) return { by, filters };
  return {
    by: isWhole ? [] : by.filter((dimension) => !across.includes(dimension)),
    filters: filters.filter(({ dimension }) => !across.includes(dimension)),
  };
}

/** Where a measure's values of a question are found: the group, and the window of each period. */
export interface Place {
  readonly group: string;
  readonly windows: readonly string[];
}

/** Everything that must be read to answer questions, each value once, and where each is found. */
export class FigurePlan {
  private readonly byKey = new Map<string, Group>();
  private readonly places = new Map<Question, Map<MeasureExpression, Place>>();

  constructor(
    questions: readonly Question[],
    private readonly calendar: FiscalCalendar,
  ) {
    for (const question of questions) {
      const nodes = measuresIn(question.expression);
      this.places.set(question, new Map(nodes.map((node) => [node, this.add(question, node)])));
    }
  }

  get groups(): Group[] {
    return [...this.byKey.values()];
  }

  place(question: Question, node: MeasureExpression): Place {
    const place = this.places.get(question)?.get(node);
    if (!place) throw new Error(`Not planned: ${node.measure}`);
    return place;
  }

  private add(question: Question, node: MeasureExpression): Place {
    const key = groupKey(question, node);
    const group = this.byKey.get(key) ?? {
      key,
      family: measureOf(node.measure).family,
      scope: question.scope,
      ...divisionOf(question, node),
      measures: new Set(),
      windows: new Map(),
    };
    this.byKey.set(key, group);
    group.measures.add(node.measure);
    const windows = question.periods.map((period) => {
      const window = windowOfNode(question, node, period, this.calendar);
      const name = windowKey(window);
      group.windows.set(name, window);
      return name;
    });
    return { group: key, windows };
  }
}
