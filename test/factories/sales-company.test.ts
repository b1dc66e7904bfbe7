import { describe, expect, it } from 'vitest';
import { civilDate } from '@/server/values/civil-date';
import { makeSalesCompany } from './sales-company';

const options = { seed: 7, asOf: civilDate('2026-06-30'), months: 14, dealsPerMonth: 60 };

describe('makeSalesCompany', () => {
  const company = makeSalesCompany(options);
  const closed = company.deals.filter((deal) => deal.closedOn !== null);

  it('is the same for the same seed and another for another', () => {
    expect(makeSalesCompany(options)).toEqual(company);
    expect(makeSalesCompany({ ...options, seed: 8 }).deals).not.toEqual(company.deals);
  });

  it('knows nothing after its last day', () => {
    const days = company.deals.flatMap((deal) => [deal.createdOn, deal.closedOn ?? deal.createdOn]);
    expect(days.every((day) => day <= options.asOf)).toBe(true);
  });

  it('lets nobody close a deal after leaving', () => {
    const leftOn = new Map(company.persons.map((person) => [person.id, person.leftOn]));
    const late = closed.filter((deal) => {
      const day = leftOn.get(deal.ownerId);
      return day && deal.closedOn && deal.closedOn > day;
    });
    expect(late).toEqual([]);
  });

  it('wins a plausible share of what it closes', () => {
    const won = closed.filter((deal) => deal.status === 'won').length;
    expect(won / closed.length).toBeGreaterThan(0.4);
    expect(won / closed.length).toBeLessThan(0.56);
  });
});
