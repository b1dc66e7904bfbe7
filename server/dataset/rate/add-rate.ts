import { recordAuditEntry, type Actor } from '@/server/audit/record-audit-entry';
import { DomainError } from '@/server/platform/domain-error';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrg } from '@/server/tenancy/with-org';
import type { AddedRate } from '../rate.schemas';

/** Adds the rate of one day. Throws DomainError where the day has one, or for the own currency. */
export async function addRate(
  { currency, rateOn, rate }: AddedRate,
  { org, actor }: { org: Organisation; actor: Actor },
): Promise<{ id: string }> {
  if (currency === org.currency) {
    throw new DomainError('invalid', 'rate.errors.ownCurrency', { currency }, 'currency');
  }
  return withOrg(org.id, async (tx) => {
    const [added] = await tx.$queryRaw<{ id: string }[]>`
      insert into exchange_rate (organisation_id, external_id, currency, rate_on, rate)
      values (${org.id}::uuid, ${`${currency} ${rateOn}`}, ${currency}, ${rateOn}::text::date,
        ${rate}::text::numeric)
      on conflict do nothing returning id`;
    if (!added) {
      const params = { currency, date: rateOn };
      throw new DomainError('conflict', 'rate.errors.hasRate', params, 'rateOn');
    }
    await recordAuditEntry(tx, {
      organisationId: org.id,
      actor,
      action: 'rate.added',
      subjectKind: 'rate',
      subjectId: added.id,
      detail: { name: `${currency} ${rateOn}`, after: { rate } },
    });
    return added;
  });
}
