import { addDays, type CivilDate } from '@/server/values/civil-date';
import {
  instantOn,
  isWon,
  laterDay,
  monthsOf,
  numbered,
  workday,
  type Row,
  type Setting,
} from './setting';

const issues = [
  ['Delivery', 34],
  ['Damage', 22],
  ['Assembly', 20],
  ['Invoice', 14],
  ['Question', 10],
] as const;

/** What customers asked for help with. */
export function makeTickets(setting: Setting): Row[] {
  const { random, company, care, asOf } = setting;
  const won = company.deals.filter(isWon);
  const rows: Row[] = [];
  monthsOf(setting).forEach((month, index) => {
    const known = won.filter(({ closedOn }) => closedOn < month);
    if (known.length === 0) return;
    const count = Math.round((26 + index) * random.between(0.8, 1.2));
    for (let made = 0; made < count; made += 1) {
      const day = workday(addDays(month, Math.floor(random.between(0, 28))));
      if (day > asOf) continue;
      const deal = random.pick(known.slice(-250));
      const opened = instantOn(random, day);
      const hours = Math.exp(random.normal() * 0.8) * 3;
      const answered = new Date(Date.parse(opened) + Math.min(hours, 6) * 3_600_000).toISOString();
      const resolved = random.chance(0.96) ? laterDay(setting, addDays(day, 1), 0, 9) : null;
      const isEscalated = random.chance(0.07);
      rows.push({
        external_id: numbered('T', rows.length),
        customer_id: deal.customerId,
        owner_id: random.pick(care.agents),
        product_id: deal.productId,
        issue_type: random.weighted(issues),
        severity: random.weighted([
          ['low', 50],
          ['normal', 38],
          ['high', 12],
        ] as const),
        channel: random.weighted([
          ['Email', 55],
          ['Phone', 35],
          ['Web', 10],
        ] as const),
        status: resolved ? 'resolved' : 'open',
        opened_on: day,
        opened_at: opened,
        first_response_on: day,
        first_response_at: answered,
        resolved_on: resolved,
        resolved_at: resolved && instantOn(random, resolved),
        escalated_on: isEscalated ? day : null,
        is_escalated: isEscalated,
      });
    }
  });
  return rows;
}

/** What customers said of help and of purchases, and the own people of their work. */
export function makeSurveyResponses(setting: Setting, tickets: readonly Row[]): Row[] {
  const { random, company, asOf } = setting;
  const rows: Row[] = [];
  const add = (kind: string, score: number, day: CivilDate | string, given: Partial<Row>) =>
    rows.push({
      external_id: numbered('E', rows.length),
      kind,
      score,
      answered_on: day,
      customer_id: null,
      owner_id: null,
      person_id: null,
      ticket: null,
      deal: null,
      product_id: null,
      ...given,
    });
  for (const ticket of tickets) {
    if (!ticket.resolved_on || !random.chance(0.4)) continue;
    const about = { ticket: ticket.external_id, customer_id: ticket.customer_id ?? null };
    const score = random.weighted([
      [5, 44],
      [4, 34],
      [3, 13],
      [2, 6],
      [1, 3],
    ] as const);
    add('csat', score, String(ticket.resolved_on), { ...about, owner_id: ticket.owner_id ?? null });
    if (random.chance(0.3))
      add(
        'ces',
        random.weighted([
          [6, 30],
          [5, 40],
          [4, 20],
          [2, 10],
        ] as const),
        String(ticket.resolved_on),
        about,
      );
  }
  for (const deal of company.deals.filter(isWon)) {
    const day = random.chance(0.3) ? laterDay(setting, deal.closedOn, 25, 60) : null;
    if (!day) continue;
    const score = random.weighted([
      [10, 24],
      [9, 26],
      [8, 20],
      [7, 13],
      [6, 8],
      [4, 6],
      [2, 3],
    ] as const);
    add('nps', score, day, {
      deal: deal.externalId,
      customer_id: deal.customerId,
      owner_id: deal.ownerId,
      product_id: deal.productId,
    });
  }
  monthsOf(setting).forEach((month, index) => {
    const day = addDays(month, 14);
    if (index % 6 !== 3 || day > asOf) return;
    for (const { id, hiredOn, leftOn } of company.persons) {
      if ((hiredOn && hiredOn > day) || (leftOn && leftOn <= day) || !random.chance(0.85)) continue;
      add(
        'enps',
        random.weighted([
          [10, 16],
          [9, 24],
          [8, 28],
          [7, 18],
          [6, 8],
          [4, 6],
        ] as const),
        day,
        { person_id: id },
      );
    }
  });
  return rows;
}
