import { addDays } from '@/server/values/civil-date';
import { cents, isWon, monthsOf, numbered, type Row, type Setting } from './setting';

/** name, category, channel, campaign, euros in a month of the first year */
const usual = [
  ['Search ads', 'marketing', 'Web', 'Search', 14_000],
  ['LinkedIn ads', 'marketing', 'Social', 'LinkedIn', 8_500],
  ['Newsletter', 'marketing', 'Email', 'Newsletter', 1_800],
  ['Brochures and guides', 'content', 'Web', null, 3_200],
  ['Sales salaries', 'salary', null, null, 128_000],
  ['Travel', 'sales', null, null, 11_500],
  ['Service desk', 'customer service', null, null, 14_500],
  ['Customer care', 'customer success', null, null, 12_000],
  ['Rent and energy', 'office', null, null, 21_000],
] as const;

/** What sales, marketing and the goods themselves cost, month by month, with its budget. */
export function makeExpenses(setting: Setting): Row[] {
  const { random, company, asOf } = setting;
  const won = company.deals.filter(isWon);
  const rows: Row[] = [];
  monthsOf(setting).forEach((month, index) => {
    const growth = 1.006 ** index;
    const day = addDays(month, 24) > asOf ? asOf : addDays(month, 24);
    const share = addDays(month, 24) > asOf ? Number(asOf.slice(8)) / 30 : 1;
    const add = (
      name: string,
      category: string,
      channel: string | null,
      campaign: string | null,
      amount: number,
      noise: number,
    ) => {
      const budget = amount * growth * share;
      rows.push({
        external_id: numbered('X', rows.length),
        name,
        category,
        amount: cents(budget * random.between(1 - noise, 1 + noise)),
        budget_amount: cents(budget),
        currency: 'EUR',
        incurred_on: day,
        paid_on: addDays(day, 20) > asOf ? null : addDays(day, 20),
        channel,
        campaign,
      });
    };
    for (const [name, category, channel, campaign, amount] of usual) {
      add(name, category, channel, campaign, amount, category === 'salary' ? 0.02 : 0.15);
    }
    if (['03', '09'].includes(month.slice(5, 7))) {
      add('Workspace Expo', 'marketing', 'Event', 'Workspace Expo', 42_000, 0.1);
    }
    const sold = won
      .filter(({ closedOn }) => closedOn.slice(0, 7) === month.slice(0, 7))
      .reduce((sum, { amount }) => sum + Number(amount), 0);
    add('Goods and assembly', 'cogs', null, null, (sold * 0.56) / growth / share, 0.03);
  });
  return rows;
}
