import { expect, it } from 'vitest';
import { signUpCompany, type SignedUp } from '@/test/factories/accounts';
import { changeSettings } from './change-settings';
import type { ChangedSettings } from './tenancy.schemas';
import { withOrg, type TenantTransaction } from './with-org';

function settingsOf({ org }: SignedUp): ChangedSettings {
  const { name, locale, currency, timeZone, calendar, openDealValuation } = org;
  return { name, locale, currency, timeZone, calendar, openDealValuation };
}

/** Evening in New York is the next day in Paris. */
const EVENING = '2026-03-10T23:30:00Z';

async function addRecords(tx: TenantTransaction, id: string): Promise<void> {
  await tx.$executeRaw`
    insert into deal (organisation_id, external_id, stage, status, amount, currency, created_on,
      created_at_source, closed_on, closed_at_source)
    values (${id}::uuid, 'both', 'Won', 'won', 1, 'EUR', '2026-03-11', ${EVENING}::timestamptz,
        '2026-03-11', ${EVENING}::timestamptz),
      (${id}::uuid, 'created', 'Open', 'open', 1, 'EUR', '2026-03-11', ${EVENING}::timestamptz, null, null),
      (${id}::uuid, 'days', 'Won', 'won', 1, 'EUR', '2026-03-11', null, '2026-03-11', null),
      (${id}::uuid, 'day closed', 'Won', 'won', 1, 'EUR', '2026-03-10',
        '2026-03-10T09:00:00Z'::timestamptz, '2026-03-10', null)`;
  await tx.$executeRaw`
    insert into deal_stage_change (organisation_id, external_id, deal_id, stage, changed_on, changed_at_source)
    select organisation_id, 'change', id, 'Won', '2026-03-11', ${EVENING}::timestamptz
    from deal where external_id = 'both'`;
  await tx.$executeRaw`
    insert into lead (organisation_id, external_id, created_on, created_at_source, mql_on, mql_at,
      sql_on, first_touch_on)
    values (${id}::uuid, 'lead', '2026-03-11', ${EVENING}::timestamptz, '2026-03-11',
      ${EVENING}::timestamptz, '2026-03-11', '2026-03-11')`;
  await tx.$executeRaw`
    insert into activity (organisation_id, external_id, type, occurred_on, occurred_at, booked_on, booked_at)
    values (${id}::uuid, 'call', 'call', '2026-03-11', ${EVENING}::timestamptz, '2026-03-11', null)`;
  await tx.$executeRaw`
    insert into ticket (organisation_id, external_id, opened_on, opened_at, resolved_on, resolved_at)
    values (${id}::uuid, 'ticket', '2026-03-11', ${EVENING}::timestamptz, '2026-03-11', ${EVENING}::timestamptz)`;
  await tx.$executeRaw`
    insert into survey_response (organisation_id, external_id, kind, score, answered_on, answered_at)
    values (${id}::uuid, 'answer', 'nps', 9, '2026-03-11', ${EVENING}::timestamptz)`;
  await tx.$executeRaw`
    insert into invoice (organisation_id, external_id, gross_amount, amount, currency, issued_on, issued_at)
    values (${id}::uuid, 'invoice', 1, 1, 'EUR', '2026-03-11', ${EVENING}::timestamptz)`;
}

const daysOf = (company: SignedUp) =>
  withOrg(company.org.id, async (tx) => {
    const rows = await tx.$queryRaw<{ name: string; days: string }[]>`
      select external_id as name, concat_ws(' ', created_on, closed_on) as days from deal
      union all select external_id, changed_on::text from deal_stage_change
      union all select external_id, concat_ws(' ', created_on, mql_on, sql_on, first_touch_on) from lead
      union all select external_id, concat_ws(' ', occurred_on, booked_on) from activity
      union all select external_id, concat_ws(' ', opened_on, resolved_on) from ticket
      union all select external_id, answered_on::text from survey_response
      union all select external_id, issued_on::text from invoice`;
    return Object.fromEntries(rows.map(({ name, days }) => [name, days]));
  });

it('gives every record whose instant is known its day in the new zone', async () => {
  const company = await signUpCompany();
  await withOrg(company.org.id, (tx) => addRecords(tx, company.org.id));
  const elsewhere = await signUpCompany('Elsewhere');
  await withOrg(elsewhere.org.id, (tx) => addRecords(tx, elsewhere.org.id));
  const before = await daysOf(company);

  const move = (timeZone: string) => changeSettings({ ...settingsOf(company), timeZone }, company);
  await move('America/New_York');
  expect(await daysOf(company)).toEqual({
    both: '2026-03-10 2026-03-10',
    created: '2026-03-10',
    days: '2026-03-11 2026-03-11',
    'day closed': '2026-03-10 2026-03-10',
    change: '2026-03-10',
    lead: '2026-03-10 2026-03-10 2026-03-11 2026-03-11',
    call: '2026-03-10 2026-03-11',
    ticket: '2026-03-10 2026-03-10',
    answer: '2026-03-10',
    invoice: '2026-03-10',
  });
  // the instant's day there is after the day it was closed on, which has no instant
  await move('Pacific/Kiritimati');
  expect((await daysOf(company))['day closed']).toBe('2026-03-10 2026-03-10');
  expect((await daysOf(company)).both).toBe('2026-03-11 2026-03-11');
  await move('Europe/Paris');
  expect(await daysOf(company)).toEqual(before);
  expect(await daysOf(elsewhere)).toEqual(before);
});

it('marks what the moved records made stale', async () => {
  const company = await signUpCompany();
  await withOrg(company.org.id, (tx) => addRecords(tx, company.org.id));
  const marks = () =>
    withOrg(company.org.id, (tx) => tx.metricMark.count({ where: { dateRole: 'dealClosed' } }));
  await withOrg(company.org.id, (tx) => tx.metricMark.deleteMany());
  await changeSettings({ ...settingsOf(company), timeZone: 'America/New_York' }, company);
  expect(await marks()).toBeGreaterThan(0);
});
