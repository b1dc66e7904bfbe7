import { addDays, addMonths, type CivilDate } from '@/server/values/civil-date';
import { cents, isWon, laterDay, numbered, type Row, type Setting, type WonDeal } from './setting';

/** Each customer's deals won, the earliest first. */
function purchasesOf({ company }: Setting): Map<string, WonDeal[]> {
  const byCustomer = new Map<string, WonDeal[]>();
  const won = company.deals.filter(isWon);
  for (const deal of [...won].sort((one, other) => (one.closedOn < other.closedOn ? -1 : 1))) {
    byCustomer.set(deal.customerId, [...(byCustomer.get(deal.customerId) ?? []), deal]);
  }
  return byCustomer;
}

/** Who looks after the customers that bought, and how they were brought into use. */
export function makeCustomerCourses(setting: Setting): Row[] {
  const { random, company, care } = setting;
  const purchases = purchasesOf(setting);
  return company.customers.map(({ id, externalId }) => {
    const first = purchases.get(id)?.[0];
    const kickOff = first ? laterDay(setting, first.closedOn, 3, 14) : null;
    const onboarded = kickOff && laterDay(setting, kickOff, 14, 50);
    const value = onboarded && laterDay(setting, onboarded, 5, 60);
    return {
      id,
      external_id: externalId,
      csm_id: first ? random.pick(care.csms) : null,
      owner_id: first?.ownerId ?? null,
      source: first?.source ?? null,
      kick_off_on: kickOff,
      onboarded_on: onboarded,
      first_value_on: value,
      success_plan_on: onboarded && random.chance(0.6) ? onboarded : null,
    };
  });
}

const plans = [
  ['Care Essential', 89],
  ['Care Plus', 240],
  ['Care Premium', 690],
] as const;

/** Maintenance that a part of the customers subscribe to, some of them more with time. */
export function makeSubscriptions(setting: Setting): Row[] {
  const { random, company, asOf } = setting;
  const service = company.products.find(({ category }) => category === 'Services');
  const rows: Row[] = [];
  for (const [customer, deals] of purchasesOf(setting)) {
    const [first] = deals;
    if (!first || !random.chance(0.38)) continue;
    let start = laterDay(setting, first.closedOn, 10, 60);
    let level = first.segment === 'Enterprise' ? 2 : first.segment === 'SMB' ? 0 : 1;
    let price = random.between(0.8, 1.4);
    while (start) {
      const [plan, mrr] = plans[level] ?? plans[0];
      const next: CivilDate = addMonths(start, 12);
      const isOver = next <= asOf;
      const leaves = random.chance(0.11);
      rows.push({
        external_id: numbered('CT', rows.length),
        customer_id: customer,
        product_id: service?.id ?? null,
        owner_id: first.ownerId,
        plan,
        start_on: start,
        end_on: isOver ? next : null,
        mrr: cents(mrr * price),
        currency: 'EUR',
        churn_reason: isOver && leaves ? random.pick(['Price', 'Moved', 'Own staff']) : null,
      });
      if (!isOver || leaves) break;
      if (random.chance(0.22) && level < plans.length - 1) level += 1;
      else price *= random.chance(0.1) ? 0.85 : 1.03;
      start = addDays(next, 0);
    }
  }
  return rows;
}
