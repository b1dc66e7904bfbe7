import { recordAuditEntry, type Actor } from '@/server/audit/record-audit-entry';
import type { Clock } from '@/server/platform/clock';
import { DomainError } from '@/server/platform/domain-error';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrg, type TenantTransaction } from '@/server/tenancy/with-org';
import type { OwnDefinition } from '../engine/own/own-definition';
import type { ChangeOwnMetric, CreateOwnMetric, OwnMetricFields } from '../own-metric.schemas';
import { formulaRefused } from './formula-refused';
import { loadOwnMetrics, lockOwnMetrics, type OwnMetricState } from './load-own-metrics';
import { definitionOf } from './own-rows';

/** An organisation has at most this many own metrics, archived ones included. */
export const MAX_OWN_METRICS = 200;

interface Writer {
  readonly org: Organisation;
  readonly actor: Actor;
  readonly clock: Clock;
}

interface Saved {
  readonly metric: string;
  readonly version: number;
}

/** Adds a metric that the organisation wrote. Throws DomainError where the formula doesn't hold. */
export async function createOwnMetric(input: CreateOwnMetric & Writer): Promise<Saved> {
  const { org, metric } = input;
  return withOrg(org.id, async (tx) => {
    await lockOwnMetrics(tx, org.id);
    const state = await loadOwnMetrics(tx, org.id);
    if (state.versions.some(({ definition }) => definition.id === metric)) {
      throw new DomainError('conflict', 'formula.errors.idTaken', { metric }, 'metric');
    }
    if (state.versions.length >= MAX_OWN_METRICS) {
      throw new DomainError('conflict', 'formula.errors.tooMany', { limit: MAX_OWN_METRICS });
    }
    const made = await addVersion(tx, state, input, 1);
    await recordAuditEntry(tx, {
      organisationId: org.id,
      actor: input.actor,
      action: 'metric.created',
      subjectKind: 'metric',
      subjectId: metric,
      detail: { name: made.name[org.locale], after: told(made) },
    });
    return { metric, version: made.version };
  });
}

/** Writes another version of an own metric, over the one that was looked at. */
export async function changeOwnMetric(input: ChangeOwnMetric & Writer): Promise<Saved> {
  const { org, metric, version } = input;
  return withOrg(org.id, async (tx) => {
    await lockOwnMetrics(tx, org.id);
    const state = await loadOwnMetrics(tx, org.id);
    const last = state.versions.find(({ definition }) => definition.id === metric);
    if (!last || last.isArchived) {
      throw new DomainError('notFound', 'formula.errors.notFound', { metric });
    }
    const before = last.definition;
    if (before.version !== version) {
      throw new DomainError('conflict', 'formula.errors.changedMeanwhile', { metric });
    }
    const made = await addVersion(tx, state, input, version + 1);
    const [was, is] = [told(before), told(made)];
    const changed = Object.keys(is).filter((key) => is[key] !== was[key]);
    const only = (texts: Record<string, string>) =>
      Object.fromEntries(changed.map((key) => [key, texts[key] ?? '']));
    await recordAuditEntry(tx, {
      organisationId: org.id,
      actor: input.actor,
      action: 'metric.changed',
      subjectKind: 'metric',
      subjectId: metric,
      detail: { name: made.name[org.locale], before: only(was), after: only(is) },
    });
    return { metric, version: made.version };
  });
}

async function addVersion(
  tx: TenantTransaction,
  { catalogue }: OwnMetricState,
  input: OwnMetricFields & Writer & { readonly metric: string },
  version: number,
): Promise<OwnDefinition> {
  const { org, actor, clock, metric, formula, unit, direction, family, kind } = input;
  const row = {
    id: metric,
    version,
    nameEn: input.nameEn || input.nameFr,
    nameFr: input.nameFr || input.nameEn,
    definitionEn: input.definitionEn || input.definitionFr,
    definitionFr: input.definitionFr || input.definitionEn,
    formula,
    unit,
    direction,
    family,
    kind,
  };
  const definition = definitionOf(row);
  const next = catalogue.with(definition);
  const problem = next.own.problemOf(metric);
  if (problem) throw formulaRefused(problem);
  const [broken] = catalogue.brokenIn(next);
  if (broken) {
    const name = broken.name[org.locale];
    throw new DomainError('conflict', 'formula.errors.breaksOther', { name }, 'formula');
  }
  await tx.ownMetric.create({
    data: {
      ...row,
      organisationId: org.id,
      createdBy: actor.kind === 'member' ? actor.id : null,
      createdAt: clock.now(),
    },
  });
  return definition;
}

/** What an audit entry tells of a definition. */
function told(definition: OwnDefinition): Record<string, string> {
  const { name, definition: text, formula, unit, direction, family, kind } = definition;
  return {
    nameEn: name.en,
    nameFr: name.fr,
    definitionEn: text.en,
    definitionFr: text.fr,
    formula,
    unit,
    direction,
    family,
    kind,
  };
}
