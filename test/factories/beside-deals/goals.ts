import { addDays, addMonths, type CivilDate } from '@/server/values/civil-date';
import type { DealRecord } from '../records';
import { cents, isWon, numbered, type Row, type Setting } from './setting';

export interface Goals {
  quotas: Row[];
  targets: Row[];
  forecasts: Row[];
}

const wonIn = (deals: readonly DealRecord[], from: CivilDate, to: CivilDate): number =>
  deals
    .filter(isWon)
    .filter(({ closedOn }) => closedOn >= from && closedOn < to)
    .reduce((sum, { amount }) => sum + Number(amount), 0);

const rounded = (amount: number, step: number) =>
  cents(Math.max(step, Math.round(amount / step) * step));

/** Quarters from the first whole one up to the one after today's. */
function quarters({ since, asOf }: Setting): { start: CivilDate; end: CivilDate }[] {
  const found: { start: CivilDate; end: CivilDate }[] = [];
  const month = Number(since.slice(5, 7));
  const first = addMonths(addDays(since, 1 - Number(since.slice(8))), 3 - ((month - 1) % 3));
  for (let start = first; start <= addMonths(asOf, 3); start = addMonths(start, 3)) {
    found.push({ start, end: addMonths(start, 3) });
  }
  return found;
}

/** Quotas of people and of the whole, targets of metrics, and what managers expected. */
export function makeGoals(setting: Setting): Goals {
  const { random, company, asOf, since } = setting;
  const goals: Goals = { quotas: [], targets: [], forecasts: [] };
  const quartersSold = Math.max(1, (Date.parse(asOf) - Date.parse(since)) / 86_400_000 / 91.3);
  const byOwner = new Map<string, DealRecord[]>();
  for (const deal of company.deals) {
    byOwner.set(deal.ownerId, [...(byOwner.get(deal.ownerId) ?? []), deal]);
  }
  const whole = wonIn(company.deals, since, addDays(asOf, 1)) / quartersSold;
  quarters(setting).forEach(({ start, end }, index) => {
    const growth = 0.86 + 0.035 * index;
    const period = { period_start: start, period_end: end };
    const quota = (amount: number, owner_id: string | null) =>
      goals.quotas.push({
        external_id: numbered('Q', goals.quotas.length),
        owner_id,
        measure: 'bookings',
        ...period,
        amount: rounded(amount, 5_000),
        currency: 'EUR',
      });
    quota(whole * growth * 1.04, null);
    for (const { id, role, hiredOn, leftOn } of company.persons) {
      if (role !== 'rep' || (leftOn && leftOn < end) || (hiredOn && hiredOn > start)) continue;
      const own = byOwner.get(id) ?? [];
      const [first] = own;
      if (!first) continue;
      const sold = Math.max(
        1,
        (Date.parse(asOf) - Date.parse(first.createdOn)) / 86_400_000 / 91.3,
      );
      const usual = wonIn(own, since, addDays(asOf, 1)) / sold;
      quota(usual * growth * random.between(0.95, 1.12), id);
    }
    const result = start > asOf || end > asOf ? whole * growth : wonIn(company.deals, start, end);
    if (start <= asOf) {
      goals.forecasts.push({
        external_id: numbered('P', goals.forecasts.length),
        ...period,
        amount: rounded(result * random.between(0.9, 1.12), 1_000),
        currency: 'EUR',
        made_on: addDays(start, 9) > asOf ? asOf : addDays(start, 9),
        horizon: 'quarter',
      });
    }
    const target = (metric: string, value: number) =>
      goals.targets.push({
        external_id: numbered('O', goals.targets.length),
        metric,
        ...period,
        value: String(Math.round(value)),
      });
    target('gross_revenue', Number(rounded(whole * growth * 1.04, 10_000)));
    target('opportunities_created', 480 + 12 * index);
    target('new_leads', 460 + 12 * index);
    target('new_customers', 48);
  });
  return goals;
}
