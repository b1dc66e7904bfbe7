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
  readonly by: Dimension | null;
  readonly filters: readonly Part[];
  readonly measures: Set<MeasureId>;
  readonly windows: Map<string, Window>;
}

/** One metric of one request, ready to be evaluated. */
export interface Question {
  readonly expression: Expression;
  readonly scope: Scope;
  readonly by: Dimension | null;
  readonly filters: readonly Part[];
  readonly periods: readonly Period[];
  readonly asOf: CivilDate;
}

/** The group that answers a measure of a question. */
export function groupKey(question: Question, node: MeasureExpression): string {
  const { scope, filters } = question;
  return JSON.stringify([
    measureOf(node.measure).family,
    scope.kind,
    scope.kind === 'organisation' ? '' : scope.id,
    node.isWhole ? null : question.by,
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
  const { timing } = familyOf(measureOf(node.measure).family);
  return windowOf(node.window, timing, { period, asOf: question.asOf, calendar });
}

/** Everything that must be read to answer the questions, each value once. */
export function planGroups(questions: readonly Question[], calendar: FiscalCalendar): Group[] {
  const groups = new Map<string, Group>();
  for (const question of questions) {
    for (const node of measuresIn(question.expression)) {
      const key = groupKey(question, node);
      let group = groups.get(key);
      if (!group) {
        group = {
          key,
          family: measureOf(node.measure).family,
          scope: question.scope,
          by: node.isWhole ? null : question.by,
          filters: question.filters,
          measures: new Set(),
          windows: new Map(),
        };
        groups.set(key, group);
      }
      group.measures.add(node.measure);
      for (const period of question.periods) {
        const window = windowOfNode(question, node, period, calendar);
        group.windows.set(windowKey(window), window);
      }
    }
  }
  return [...groups.values()];
}
