import { recordAuditEntry, type Actor } from '@/server/audit/record-audit-entry';
import type { Clock } from '@/server/platform/clock';
import { DomainError } from '@/server/platform/domain-error';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrg } from '@/server/tenancy/with-org';
import { findMetric } from './engine/catalogue/catalogue';
import type { ChooseVariant } from './metric.schemas';

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
  if (!metric.variants[variant]) {
    throw new DomainError('invalid', 'metric.errors.unknownVariant', { metric: id, variant });
  }
  await withOrg(org.id, async (tx) => {
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
