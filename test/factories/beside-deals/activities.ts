import { addDays, addMonths, type CivilDate } from '@/server/values/civil-date';
import type { DealRecord } from '../records';
import { monthsOf, numbered, workday, type Row, type Setting } from './setting';

/** type, chance that a deal has it, when in the deal's course, usual hours */
const touches = [
  ['call', 0.45, 0.05, 0.3],
  ['email', 0.35, 0.15, 0.2],
  ['meeting', 0.45, 0.3, 1.2],
  ['demo', 0.3, 0.45, 1.5],
  ['proposal', 0.45, 0.65, 1],
  ['follow_up', 0.3, 0.85, 0.3],
] as const;

const courses = ['Acoustics basics', 'Selling to large accounts', 'Negotiation'] as const;
const contents = ['Lumen brochure', 'Acoustics guide', 'Case study Santé', 'Price list'] as const;

// a year with the same months before it; more would take long to make
const MONTHS_WITH_TOUCHES = 18;

/** What was done for deals and with leads, and what people learned. */
export function makeActivities(setting: Setting, leads: readonly Row[]): Row[] {
  const rows: Row[] = [];
  const since = addMonths(setting.asOf, -MONTHS_WITH_TOUCHES);
  for (const deal of setting.company.deals) {
    if (deal.createdOn >= since) rows.push(...touchesOf(setting, deal));
  }
  for (const lead of leads) {
    if (String(lead.created_on) >= since) rows.push(...outreachTo(setting, lead));
  }
  rows.push(...learning(setting));
  return rows.map((row, index) => ({ ...row, external_id: numbered('A', index, 6) }));
}

function touchesOf(setting: Setting, deal: DealRecord): Row[] {
  const { random, asOf } = setting;
  const days = (Date.parse(deal.closedOn ?? asOf) - Date.parse(deal.createdOn)) / 86_400_000;
  return touches
    .filter(([, chance]) => random.chance(deal.status === 'lost' ? chance * 0.8 : chance))
    .map(([type, , place, hours]) => {
      const planned = addDays(deal.createdOn, Math.floor(days * place));
      const day = workday(planned) > asOf ? planned : workday(planned);
      return activity(type, day, {
        direction: 'outbound',
        status: random.chance(0.93) ? 'done' : 'cancelled',
        owner_id: deal.ownerId,
        deal: deal.externalId,
        customer_id: deal.customerId,
        product_id: deal.productId,
        booked_on: addDays(day, -Math.floor(random.between(0, 6))),
        duration_hours: (hours * random.between(0.6, 1.5)).toFixed(2),
        location: deal.location,
        content: type === 'email' && random.chance(0.4) ? random.pick(contents) : null,
      });
    });
}

function outreachTo({ random, asOf }: Setting, lead: Row): Row[] {
  const day = lead.first_contact_on;
  if (typeof day !== 'string' || random.chance(0.4)) return [];
  const made = activity(lead.first_contact_method === 'email' ? 'email' : 'call', day, {
    direction: 'outbound',
    status: 'done',
    owner_id: lead.bdr_id ?? null,
    lead: lead.external_id,
    booked_on: day,
    duration_hours: random.between(0.1, 0.5).toFixed(2),
    location: lead.location ?? null,
  });
  const answered = workday(addDays(made.occurred_on, 2));
  if (lead.response_sentiment !== 'positive' || answered > asOf) return [made];
  return [
    made,
    activity('email', answered, {
      direction: 'inbound',
      status: 'done',
      owner_id: lead.bdr_id ?? null,
      lead: lead.external_id,
      booked_on: answered,
      sentiment: 'positive',
      location: lead.location ?? null,
    }),
  ];
}

/** A training every other month, and a coaching of each rep every quarter. */
function learning(setting: Setting): Row[] {
  const { random, company, asOf } = setting;
  const rows: Row[] = [];
  monthsOf(setting).forEach((month, index) => {
    const day = workday(addDays(month, 12));
    if (day > asOf) return;
    const there = company.persons.filter(
      ({ role, hiredOn, leftOn }) =>
        role === 'rep' && (!hiredOn || hiredOn <= day) && (!leftOn || leftOn > day),
    );
    const course = courses[index % courses.length] ?? courses[0];
    for (const { id } of there) {
      const learned = { status: 'attended', owner_id: id, booked_on: addDays(day, -20) };
      if (index % 2 === 0 && random.chance(0.8)) {
        rows.push(activity('training', day, { ...learned, duration_hours: '3', course }));
      }
      if (index % 3 === 0)
        rows.push(activity('coaching', day, { ...learned, duration_hours: '1' }));
    }
  });
  return rows;
}

function activity(type: string, day: string, given: Partial<Row>) {
  return {
    external_id: '',
    type,
    occurred_on: day as CivilDate,
    completed_on: given.status === 'done' ? day : null,
    direction: null,
    deal: null,
    lead: null,
    customer_id: null,
    product_id: null,
    location: null,
    content: null,
    course: null,
    sentiment: null,
    duration_hours: null,
    ...given,
  };
}
