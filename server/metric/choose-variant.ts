import { recordAuditEntry, type Actor } from '@/server/audit/record-audit-entry';
import type { Clock } from '@/server/platform/clock';
import { DomainError } from '@/server/platform/domain-error';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrg, type TenantTransaction } from '@/server/tenancy/with-org';
import { findMetric, findVariant } from './engine/catalogue/catalogue';
import { MetricCatalogue } from './metric-catalogue';
import type { ChooseVariant } from './metric.schemas';
import { loadOwnMetrics, lockOwnMetrics } from './own/load-own-metrics';

interface ChooseVariantIn extends ChooseVariant {
  readonly org: Organisation;
  readonly actor: Actor;
  readonly clock: Clock;
}

/** Makes one of a metric's definitions the organisation's; every open figure follows at once. */
export async function chooseVariant(input: ChooseVariantIn): Promise<void> {
  const { org, actor, clock, metric: id, variant } = input;
  const metric = findMetric(id);
  if (!metric) throw new DomainError('invalid', 'metric.errors.unknownMetric', { metric: id });
  if (!findVariant(metric, variant)) {
    throw new DomainError('invalid', 'metric.errors.unknownVariant', { metric: id, variant });
  }
  await withOrg(org.id, async (tx) => {
    await lockOwnMetrics(tx, org.id);
    await refuseBreaking(tx, org, id, variant);
    const before = await tx.metricVariant.findFirst({
      where: { organisationId: org.id, metric: id },
      orderBy: { version: 'desc' },
      select: { variant: true, version: true },
    });
    const from = before?.variant ?? metric.defaultVariant;
    if (from === variant) return;
    await tx.metricVariant.create({
      data: {
        organisationId: org.id,
        metric: id,
        version: (before?.version ?? 0) + 1,
        variant,
        chosenBy: actor.kind === 'member' ? actor.id : null,
        chosenAt: clock.now(),
      },
    });
    await recordAuditEntry(tx, {
      organisationId: org.id,
      actor,
      action: 'metric.variantChosen',
      subjectKind: 'metric',
      subjectId: id,
      detail: { before: { variant: from }, after: { variant } },
    });
  });
}

// own metrics over this one follow the choice, and its unit may be another
async function refuseBreaking(
  tx: TenantTransaction,
  org: Organisation,
  metric: string,
  variant: string,
): Promise<void> {
  const { catalogue } = await loadOwnMetrics(tx, org.id);
  const choices = { ...catalogue.choices, [metric]: variant };
  const broken = catalogue.brokenIn(new MetricCatalogue(choices, catalogue.own.definitions));
  if (broken.length === 0) return;
  const names = broken.map(({ name }) => name[org.locale]).join(', ');
  throw new DomainError('conflict', 'formula.errors.variantBreaks', { names });
}
