import { recordAuditEntry, type Actor } from '@/server/audit/record-audit-entry';
import { differenceOf } from '@/server/audit/difference';
import type { Clock } from '@/server/platform/clock';
import { DomainError } from '@/server/platform/domain-error';
import { civilDateIn } from '@/server/values/civil-date';
import { calendarKey } from '@/server/values/period';
import { coverFiscalPeriods, daysAround } from './cover-fiscal-periods';
import { followTimeZone } from './follow-time-zone';
import type { Organisation } from './organisation';
import { hasMoney } from './has-money';
import type { ChangedSettings } from './tenancy.schemas';
import { withOrg, type TenantTransaction } from './with-org';

interface ChangeSettingsIn {
  readonly org: Organisation;
  readonly actor: Actor;
  readonly clock: Clock;
}

// every record of the organisation may get another day with another time zone
const TIMEOUT_MS = 600_000;

/**
 * Changes the organisation's settings; the currency only while no record holds an amount. Another
 * calendar is a new version, another time zone moves the records whose instant is known.
 */
export async function changeSettings(
  { calendar, ...settings }: ChangedSettings,
  { org, actor, clock }: ChangeSettingsIn,
): Promise<void> {
  const after = { ...settings, calendar: calendarKey(calendar) };
  await withOrg(
    org.id,
    async (tx) => {
      await tx.$queryRaw`select 1 from organisation where id = ${org.id}::uuid for update`;
      const before = await tx.organisation.findUniqueOrThrow({ where: { id: org.id } });
      if (before.currency !== after.currency && (await hasMoney(tx, org.id))) {
        throw new DomainError('conflict', 'organisation.errors.currencyLocked', {}, 'currency');
      }
      const difference = differenceOf(before, after);
      if (!difference) return;
      const days = daysAround(civilDateIn(clock.now(), after.timeZone));
      // the version that ends stays as it was
      await coverFiscalPeriods(tx, org.id, days);
      await tx.organisation.update({ where: { id: org.id }, data: after });
      if (before.calendar !== after.calendar) {
        await beginVersion(tx, org.id, { version: before.calendarVersion + 1, actor, ...after });
        await coverFiscalPeriods(tx, org.id, days);
      }
      if (before.timeZone !== after.timeZone) await followTimeZone(tx, org.id, after.timeZone);
      await recordAuditEntry(tx, {
        organisationId: org.id,
        actor,
        action: 'organisation.changed',
        subjectKind: 'organisation',
        subjectId: org.id,
        detail: difference,
      });
    },
    { timeoutMs: TIMEOUT_MS },
  );
}

async function beginVersion(
  tx: TenantTransaction,
  organisationId: string,
  { version, calendar, actor }: { version: number; calendar: string; actor: Actor },
): Promise<void> {
  await tx.organisation.update({
    where: { id: organisationId },
    data: { calendarVersion: version },
  });
  const createdBy = actor.kind === 'member' ? actor.id : null;
  await tx.fiscalCalendarVersion.create({ data: { organisationId, version, calendar, createdBy } });
}
