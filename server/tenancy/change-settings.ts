import { recordAuditEntry, type Actor } from '@/server/audit/record-audit-entry';
import { differenceOf } from '@/server/audit/difference';
import { DomainError } from '@/server/platform/domain-error';
import type { Organisation } from './organisation';
import { hasMoney } from './has-money';
import type { ChangedSettings } from './tenancy.schemas';
import { withOrg } from './with-org';

/** Changes the organisation's settings; the currency only while no record holds an amount. */
export async function changeSettings(
  settings: ChangedSettings,
  { org, actor }: { org: Organisation; actor: Actor },
): Promise<void> {
  await withOrg(org.id, async (tx) => {
    const before = await tx.organisation.findUniqueOrThrow({ where: { id: org.id } });
    if (before.currency !== settings.currency && (await hasMoney(tx, org.id))) {
      throw new DomainError('conflict', 'organisation.errors.currencyLocked', {}, 'currency');
    }
    const difference = differenceOf(before, settings);
    if (!difference) return;
    await tx.organisation.update({ where: { id: org.id }, data: settings });
    await recordAuditEntry(tx, {
      organisationId: org.id,
      actor,
      action: 'organisation.changed',
      subjectKind: 'organisation',
      subjectId: org.id,
      detail: difference,
    });
  });
}
