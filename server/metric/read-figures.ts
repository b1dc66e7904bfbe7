import type { Organisation } from '@/server/tenancy/organisation';
import type { TenantTransaction } from '@/server/tenancy/with-org';
import { questionsOf, settingsOf } from './ask';
import { readFigureState } from './buckets/read-bucket-state';
import { answer, partsOf, type Answering, type MetricQuestion } from './engine/answer';
import { valuesOfPart } from './engine/part-key';
import { FigurePlan } from './engine/plan';
import type { Dimension, FigureAnswer, FigureRequest } from './figure';
import { measure } from './measure';
import { readPartLabels } from './part-labels';

/**
 * The figures of several requests at once, in the order request by request, metric by metric.
 * Ratios are computed from summed numerators and denominators; values are exact decimal texts.
 * Throws DomainError for a metric, variant or dimension that doesn't exist. `tx` should be one
 * read-only snapshot (`withOrg` with isReadOnly).
 */
export async function readFigures(
  tx: TenantTransaction,
  org: Organisation,
  requests: readonly FigureRequest[],
): Promise<FigureAnswer[]> {
  const settings = settingsOf(org);
  const { buckets, variants } = await readFigureState(tx, org.id, settings.calendar);
  const questions = requests.flatMap((request) => questionsOf(request, settings, variants));
  const plan = new FigurePlan(questions, settings.calendar);
  const facts = await measure(tx, org.id, plan.groups, buckets);
  const answering = { plan, facts, settings };
  const labels = await readPartLabels(tx, org.id, keysOf(questions, answering));
  return questions.map((question) =>
    answer(question, answering, labels),
  );
}

function keysOf(
  questions: readonly MetricQuestion[],
  answering: Answering,
): Map<Dimension, Set<string>> {
  const keys = new Map<Dimension, Set<string>>();
  for (const question of questions) {
    if (question.by.length === 0) continue;
    for (const part of partsOf(question, answering)) {
      valuesOfPart(part, question.by.length).forEach((value, index) => {
        const dimension = question.by[index];
        if (value === null || dimension === undefined) return;
        keys.set(dimension, (keys.get(dimension) ?? new Set()).add(value));
      });
    }
  }
  return keys;
}
