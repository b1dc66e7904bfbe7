import type { TenantTransaction } from '@/server/tenancy/with-org';
import type { OwnDefinition } from '../engine/own/own-definition';
import { MetricCatalogue } from '../metric-catalogue';
import { definitionOf } from './own-rows';

/** The last version of an own metric, with who wrote it and whether it is in use. */
export interface OwnVersion {
  readonly definition: OwnDefinition;
  readonly isArchived: boolean;
  /** the member's id; null when the member is gone */
  readonly createdBy: string | null;
  readonly createdAt: Date;
}

export interface OwnMetricState {
  readonly versions: readonly OwnVersion[];
  /** the organisation's metrics, without archived ones */
  readonly catalogue: MetricCatalogue;
}

/** All own metrics of an organisation, archived ones too, and what the choices make of them. */
export async function loadOwnMetrics(
  tx: TenantTransaction,
  organisationId: string,
): Promise<OwnMetricState> {
  const rows = await tx.ownMetric.findMany({
    where: { organisationId },
    orderBy: [{ id: 'asc' }, { version: 'desc' }],
    distinct: ['id'],
  });
  const chosen = await tx.metricVariant.findMany({
    where: { organisationId },
    orderBy: { version: 'asc' },
    select: { metric: true, variant: true },
  });
  const versions = rows.map((row): OwnVersion => {
    const { isArchived, createdBy, createdAt } = row;
    return { definition: definitionOf(row), isArchived, createdBy, createdAt };
  });
  const inUse = versions.filter(({ isArchived }) => !isArchived);
  const choices = Object.fromEntries(chosen.map(({ metric, variant }) => [metric, variant]));
  return {
    versions,
    catalogue: new MetricCatalogue(
      choices,
      inUse.map(({ definition }) => definition),
    ),
  };
}

/** Lets one change of own metrics or choices go after another: together they could make a circle. */
export async function lockOwnMetrics(tx: TenantTransaction, organisationId: string): Promise<void> {
  const key = `own_metric ${organisationId}`;
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
}
