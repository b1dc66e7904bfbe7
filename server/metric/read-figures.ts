import type { Organisation } from '@/server/tenancy/organisation';
import type { TenantTransaction } from '@/server/tenancy/with-org';
import { questionsOf, settingsOf } from './ask';
import { answer, partsOf, type MetricQuestion, type Settings } from './engine/answer';
import { FactTable } from './engine/fact-table';
import { planGroups } from './engine/plan';
import type { Dimension, FigureAnswer, FigureRequest } from './figure';
import { readPartLabels } from './part-labels';
import { measureRecords } from './records/measure-records';

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
  const questions = requests.flatMap((request) => questionsOf(request, settings, {}));
  const facts = new FactTable();
  await measureRecords(tx, org.id, planGroups(questions, settings.calendar), facts);
  const labels = await readPartLabels(tx, org.id, keysOf(questions, facts, settings));
  return questions.map((question) =>
    answer(question, facts, settings, (part) => question.by && labels(question.by, part)),
  );
}

function keysOf(
  questions: readonly MetricQuestion[],
  facts: FactTable,
  { calendar }: Settings,
): Map<Dimension, Set<string>> {
  const keys = new Map<Dimension, Set<string>>();
  for (const question of questions) {
    if (!question.by) continue;
    const known = keys.get(question.by) ?? new Set<string>();
    keys.set(question.by, known);
    for (const part of partsOf(question, facts, calendar)) if (part !== null) known.add(part);
  }
  return keys;
}
