import { describe, expect, it } from 'vitest';
import { civilDate, civilDateFromUtc } from '@/server/values/civil-date';
import { parseCalendarKey } from '@/server/values/period';
import { signUpCompany, type SignedUp } from '@/test/factories/accounts';
import { changeSettings } from './change-settings';
import { coverFiscalPeriods } from './cover-fiscal-periods';
import { keepFiscalPeriods } from './keep-fiscal-periods';
import { findOrganisation } from './find-organisation';
import type { ChangedSettings } from './tenancy.schemas';
import { withOrg } from './with-org';

const retail = parseCalendarKey('weeks:4-5-4:1:7:nearest');

function settingsOf({ org }: SignedUp): ChangedSettings {
  const { name, locale, currency, timeZone, calendar, openDealValuation } = org;
  return { name, locale, currency, timeZone, calendar, openDealValuation };
}

const versionsOf = ({ org }: SignedUp) =>
  withOrg(org.id, (tx) => tx.fiscalCalendarVersion.findMany({ orderBy: { version: 'asc' } }));

const periodsOf = ({ org }: SignedUp, version: number, grain: string) =>
  withOrg(org.id, (tx) =>
    tx.fiscalPeriod.findMany({ where: { version, grain }, orderBy: { startOn: 'asc' } }),
  );

async function spanOf(company: SignedUp, version: number, grain: string) {
  const periods = await periodsOf(company, version, grain);
  periods.slice(1).forEach((period, index) => {
    expect(period.startOn).toEqual(periods[index]?.endOn);
  });
  return { count: periods.length, from: periods[0]?.fiscalYear, to: periods.at(-1)?.fiscalYear };
}

describe('the fiscal calendar', () => {
  it('stands with its periods from the beginning', async () => {
    const company = await signUpCompany();
    expect(await versionsOf(company)).toMatchObject([
      { version: 1, calendar: 'months:4:1', createdBy: null },
    ]);
    const years = await spanOf(company, 1, 'year');
    expect(years.count).toBe(21);
    expect((years.to ?? 0) - (years.from ?? 0)).toBe(20);
    expect((await spanOf(company, 1, 'month')).count).toBe(21 * 12);
    expect((await spanOf(company, 1, 'half')).count).toBe(21 * 2);
    expect((await spanOf(company, 1, 'week')).count).toBeGreaterThan(21 * 52);
    const april = (await periodsOf(company, 1, 'quarter')).find(
      ({ startOn }) => civilDateFromUtc(startOn) === '2026-04-01',
    );
    expect(april).toMatchObject({ fiscalYear: 2027, number: 1 });
  });

  it('changes as a new version, and the older one stays', async () => {
    const company = await signUpCompany();
    await changeSettings({ ...settingsOf(company), calendar: retail }, company);
    expect(await versionsOf(company)).toMatchObject([
      { version: 1, calendar: 'months:4:1' },
      { version: 2, calendar: 'weeks:4-5-4:1:7:nearest', createdBy: company.member.id },
    ]);
    const found = await findOrganisation(company.userId, company.org.slug);
    expect(found?.org.calendar).toEqual(retail);
    const weeks = await periodsOf(company, 2, 'week');
    const last = weeks.find(({ fiscalYear, number }) => fiscalYear === 2024 && number === 53);
    expect(last && civilDateFromUtc(last.startOn)).toBe('2024-01-28');
    expect((await spanOf(company, 1, 'year')).count).toBeGreaterThanOrEqual(21);

    const monday = { ...retail, weekStart: 1 };
    await changeSettings({ ...settingsOf(company), calendar: monday }, company);
    await changeSettings({ ...settingsOf(company), calendar: monday }, company);
    expect((await versionsOf(company)).map(({ calendar }) => calendar)).toEqual([
      'months:4:1',
      'weeks:4-5-4:1:7:nearest',
      'weeks:4-5-4:1:1:nearest',
    ]);
    const entries = await withOrg(company.org.id, (tx) =>
      tx.auditEntry.findMany({ orderBy: { at: 'asc' } }),
    );
    expect(entries.slice(1).map(({ detail }) => detail)).toEqual([
      { before: { calendar: 'months:4:1' }, after: { calendar: 'weeks:4-5-4:1:7:nearest' } },
      {
        before: { calendar: 'weeks:4-5-4:1:7:nearest' },
        after: { calendar: 'weeks:4-5-4:1:1:nearest' },
      },
    ]);
  });

  it('makes two versions of two changes at once', async () => {
    const company = await signUpCompany();
    const change = (weekStart: number) =>
      changeSettings({ ...settingsOf(company), calendar: { ...retail, weekStart } }, company);
    await Promise.all([change(1), change(7)]);
    expect((await versionsOf(company)).map(({ version }) => version)).toEqual([1, 2, 3]);
  });

  it('reaches as far as the records', async () => {
    const company = await signUpCompany();
    const { id } = company.org;
    await withOrg(
      id,
      (tx) => tx.$executeRaw`
        insert into activity (organisation_id, external_id, type, occurred_on)
        values (${id}::uuid, 'first', 'call', '1994-05-01'), (${id}::uuid, 'last', 'call', '2055-01-01')`,
    );
    await keepFiscalPeriods(id, company.clock);
    // years from April
    expect(await spanOf(company, 1, 'quarter')).toEqual({ count: 61 * 4, from: 1995, to: 2055 });
  });

  it('is extended by need, without a gap', async () => {
    const company = await signUpCompany();
    const cover = (first: string, last: string) =>
      withOrg(company.org.id, (tx) =>
        coverFiscalPeriods(tx, company.org.id, {
          first: civilDate(first),
          last: civilDate(last),
        }),
      );
    await cover('1987-06-01', '1987-06-01');
    expect(await spanOf(company, 1, 'year')).toMatchObject({ from: 1988 });
    await cover('2060-01-01', '2060-01-01');
    await cover('2026-01-01', '2026-01-01');
    expect(await spanOf(company, 1, 'month')).toEqual({ count: 73 * 12, from: 1988, to: 2060 });
    expect(await spanOf(company, 1, 'week')).toMatchObject({ from: 1988, to: 2060 });
  });
});
