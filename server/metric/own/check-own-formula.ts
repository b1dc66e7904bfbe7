import type { Organisation } from '@/server/tenancy/organisation';
import { withOrg, type TenantTransaction } from '@/server/tenancy/with-org';
import { checkFormula } from '../engine/own/check-formula';
import { completeFormula, type Completions } from '../engine/own/complete-formula';
import { describeFormula, type FormulaDescription } from '../engine/own/describe-formula';
import { FormulaError, type Problem } from '../engine/own/problem';
import type { CheckFormula, CompleteFormula } from '../own-metric.schemas';
import { readAvailability } from '../records/read-availability';
import { loadOwnMetrics } from './load-own-metrics';

/** A formula's meaning, or what is wrong with it. */
export interface CheckedFormula {
  readonly problem: Problem | null;
  /** also where only the unit doesn't fit */
  readonly description: FormulaDescription | null;
}

interface Asker {
  readonly org: Organisation;
}

/** What a formula gives and what it can be asked for; or where it is wrong. */
export async function checkOwnFormula(input: CheckFormula & Asker): Promise<CheckedFormula> {
  return withOrg(input.org.id, (tx) => checkedFormula(tx, input), { isReadOnly: true });
}

/** The same inside a transaction. */
export async function checkedFormula(
  tx: TenantTransaction,
  { org, formula, unit, metric }: CheckFormula & Asker,
): Promise<CheckedFormula> {
  const { catalogue } = await loadOwnMetrics(tx, org.id);
  const loaded = await readAvailability(tx, org.id);
  const names = catalogue.own.names(metric === undefined ? [] : [metric]);
  const described = problemOr(() =>
    describeFormula(checkFormula(formula, names), {
      openValuation: org.openDealValuation,
      loaded,
    }),
  );
  if ('code' in described) return { problem: described, description: null };
  const checked = problemOr(() => checkFormula(formula, names, unit));
  return { problem: 'code' in checked ? checked : null, description: described };
}

function problemOr<T extends object>(work: () => T): T | Problem {
  try {
    return work();
  } catch (error) {
    if (error instanceof FormulaError) return error.problem;
    throw error;
  }
}

/** Names and functions that fit where the caret is. */
export async function completeOwnFormula({
  org,
  formula,
  caret,
}: CompleteFormula & Asker): Promise<Completions> {
  const { catalogue } = await withOrg(org.id, (tx) => loadOwnMetrics(tx, org.id), {
    isReadOnly: true,
  });
  return completeFormula(formula, caret, catalogue.own);
}
