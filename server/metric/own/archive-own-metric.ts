import { recordAuditEntry, type Actor } from '@/server/audit/record-audit-entry';
import type { Clock } from '@/server/platform/clock';
import { DomainError } from '@/server/platform/domain-error';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrg } from '@/server/tenancy/with-org';
import type { OwnDefinition } from '../engine/own/own-definition';
import { MetricCatalogue } from '../metric-catalogue';
import type { ArchiveOwnMetric } from '../own-metric.schemas';
import { formulaRefused } from './formula-refused';
import { loadOwnMetrics, lockOwnMetrics } from './load-own-metrics';

interface ArchiveOwnMetricIn extends ArchiveOwnMetric {
  readonly org: Organisation;
  readonly actor: Actor;
  readonly clock: Clock;
}

/**
 * Takes an own metric out of use, or back into it. Throws conflict while another own metric names
 * it, and for a formula that can't be computed any more.
 */
export async function archiveOwnMetric(input: ArchiveOwnMetricIn): Promise<void> {
  const { org, actor, clock, metric, isArchived } = input;
  await withOrg(org.id, async (tx) => {
    await lockOwnMetrics(tx, org.id);
    const { versions, catalogue } = await loadOwnMetrics(tx, org.id);
    const last = versions.find(({ definition }) => definition.id === metric);
    if (!last) throw new DomainError('notFound', 'formula.errors.notFound', { metric });
    if (last.isArchived === isArchived) return;
    const { definition } = last;
    if (isArchived) refuseInUse(catalogue, definition, org);
    else refuseBroken(catalogue, definition);
    const row = await tx.ownMetric.findFirstOrThrow({
      where: { organisationId: org.id, id: metric, version: definition.version },
    });
    await tx.ownMetric.create({
      data: {
        ...row,
        version: definition.version + 1,
        isArchived,
        createdBy: actor.kind === 'member' ? actor.id : null,
        createdAt: clock.now(),
      },
    });
    await recordAuditEntry(tx, {
      organisationId: org.id,
      actor,
      action: isArchived ? 'metric.archived' : 'metric.restored',
      subjectKind: 'metric',
      subjectId: metric,
      detail: { name: definition.name[org.locale] },
    });
  });
}

function refuseInUse(catalogue: MetricCatalogue, { id }: OwnDefinition, org: Organisation): void {
  const next = new MetricCatalogue(catalogue.choices, catalogue.without(id));
  const users = catalogue.brokenIn(next);
  if (users.length > 0) {
    const names = users.map(({ name }) => name[org.locale]).join(', ');
    throw new DomainError('conflict', 'formula.errors.inUse', { names });
  }
}

function refuseBroken(catalogue: MetricCatalogue, definition: OwnDefinition): void {
  const problem = catalogue.with(definition).own.problemOf(definition.id);
  if (problem) throw formulaRefused(problem);
}
