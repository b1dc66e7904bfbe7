import type { Organisation } from '@/server/tenancy/organisation';
import type { Reading } from '@/server/tenancy/reading';
import { questionsOf, settingsOf } from './ask';
import { readFigureState } from './buckets/read-bucket-state';
import { answer, partsOf, type MetricQuestion } from './engine/answer';
import type { OwnDefinition } from './engine/own/own-definition';
import { valuesOfPart, type PartKey } from './engine/part-key';
import { FigurePlan } from './engine/plan';
import type { Dimension, FigureAnswer, FigureRequest } from './figure';
import { measure } from './measure';
import { readPartLabels } from './part-labels';

/**
 * The figures of several requests at once, in the order request by request, metric by metric.
 * Ratios are computed from summed numerators and denominators; values are exact decimal texts.
 * Throws DomainError for a metric, variant or dimension that doesn't exist. `tx` should be one
 * read-only snapshot (`withOrg` with isReadOnly). A draft is an own metric that isn't saved yet.
 */
export async function readFigures(
  tx: Reading,
  org: Organisation,
  requests: readonly FigureRequest[],
  draft?: OwnDefinition,
): Promise<FigureAnswer[]> {
  const asked = requests.flatMap(({ metrics }) => metrics);
  const state = await readFigureState(tx, org.id, org.calendar, asked);
  const { buckets, loaded } = state;
  const catalogue = draft ? state.catalogue.with(draft) : state.catalogue;
  const settings = settingsOf(org, loaded);
  const questions = requests.flatMap((request) => questionsOf(request, settings, catalogue));
  const plan = new FigurePlan(questions, settings.calendar);
  const facts = await measure(tx, org.id, plan.groups, buckets);
  const answering = { plan, facts, settings };
  const keys = questions.map((question) =>
    question.by.length === 0 ? undivided : partsOf(question, answering),
  );
  const labels = await readPartLabels(tx, org.id, partValues(questions, keys));
  return questions.map((question, index) => answer(question, answering, labels, keys[index]));
}

const undivided: ReadonlySet<PartKey> = new Set();

function partValues(
  questions: readonly MetricQuestion[],
  keys: readonly ReadonlySet<PartKey>[],
): Map<Dimension, Set<string>> {
  const found = new Map<Dimension, Set<string>>();
  questions.forEach(({ by }, position) => {
    for (const part of keys[position] ?? []) {
      valuesOfPart(part, by.length).forEach((value, index) => {
        const dimension = by[index];
        if (value === null || dimension === undefined) return;
        found.set(dimension, (found.get(dimension) ?? new Set()).add(value));
      });
    }
  });
  return found;
}
