import { DomainError } from '@/server/platform/domain-error';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrg, type TenantTransaction } from '@/server/tenancy/with-org';
import type { OwnDefinition } from '../engine/own/own-definition';
import type { Problem } from '../engine/own/problem';
import { loadOwnMetrics } from './load-own-metrics';
import { definitionOf } from './own-rows';

/** An own metric as it stands. */
export interface ListedOwnMetric {
  readonly definition: OwnDefinition;
  readonly isArchived: boolean;
  /** why it can't be computed any more */
  readonly problem: Problem | null;
  /** who wrote the last version; null when the account is gone */
  readonly author: string | null;
  readonly changedAt: Date;
}

/** All metrics that the organisation wrote, archived ones last. */
export async function listOwnMetrics(org: Organisation): Promise<ListedOwnMetric[]> {
  return withOrg(
    org.id,
    async (tx) => {
      const { versions, catalogue } = await loadOwnMetrics(tx, org.id);
      const authors = await loadAuthors(tx, org.id);
      const listed = versions.map(({ definition, isArchived, createdBy, createdAt }) => ({
        definition,
        isArchived,
        problem: isArchived ? null : (catalogue.own.problemOf(definition.id) ?? null),
        author: createdBy === null ? null : (authors.get(createdBy) ?? null),
        changedAt: createdAt,
      }));
      return listed.sort((left, right) => Number(left.isArchived) - Number(right.isArchived));
    },
    { isReadOnly: true },
  );
}

/** One own metric with its versions, the last first. */
export interface OwnMetricHistory {
  readonly isArchived: boolean;
  readonly versions: readonly {
    readonly definition: OwnDefinition;
    readonly author: string | null;
    readonly at: Date;
  }[];
}

/** An own metric with everything that held before. Throws notFound. */
export async function readOwnMetric(org: Organisation, metric: string): Promise<OwnMetricHistory> {
  return withOrg(
    org.id,
    async (tx) => {
      const rows = await tx.ownMetric.findMany({
        where: { organisationId: org.id, id: metric },
        orderBy: { version: 'desc' },
      });
      const [last] = rows;
      if (!last) throw new DomainError('notFound', 'formula.errors.notFound', { metric });
      const authors = await loadAuthors(tx, org.id);
      return {
        isArchived: last.isArchived,
        versions: rows.map((row) => ({
          definition: definitionOf(row),
          author: row.createdBy === null ? null : (authors.get(row.createdBy) ?? null),
          at: row.createdAt,
        })),
      };
    },
    { isReadOnly: true },
  );
}

/** member → name */
async function loadAuthors(
  tx: TenantTransaction,
  organisationId: string,
): Promise<ReadonlyMap<string, string>> {
  const members = await tx.member.findMany({
    where: { organisationId },
    select: { id: true, user: { select: { name: true } } },
  });
  return new Map(members.map(({ id, user }) => [id, user.name]));
}
