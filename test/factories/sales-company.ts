import { addDays, addMonths, type CivilDate } from '@/server/values/civil-date';
import { customerMaker, segments } from './customers';
import { closing, stageOf } from './deal-course';
import { seededRandom, type Random } from './random';
import type { CompanyRecords, CustomerRecord, ProductRecord } from './records';
import { makeStaff, type Seller } from './staff';

const CURRENCY = 'EUR';

const catalogue: readonly [name: string, category: string, listPrice: number, weight: number][] = [
  ['Fjord', 'Desks', 1_480, 30],
  ['Lumen', 'Seating', 890, 26],
  ['Silva', 'Acoustics', 2_150, 16],
  ['Horizon', 'Meeting rooms', 3_900, 12],
  ['Écho', 'Acoustics', 6_400, 9],
  ['Atlas', 'Storage', 720, 14],
  ['Studio', 'Services', 4_800, 6],
];

const sources: readonly { name: string; weight: number; luck: number }[] = [
  { name: 'Inbound', weight: 34, luck: 1.06 },
  { name: 'Outbound', weight: 28, luck: 0.82 },
  { name: 'Partner', weight: 18, luck: 1.04 },
  { name: 'Referral', weight: 12, luck: 1.3 },
  { name: 'Trade fair', weight: 8, luck: 0.88 },
];

/** January first: how busy a month is against the year's mean. */
const season = [0.96, 1.0, 1.1, 1.0, 0.94, 1.08, 0.86, 0.6, 1.14, 1.14, 1.1, 0.86];
const YEARLY_DEALS = 1.09;
const YEARLY_PRICE = 1.055;

export interface CompanyOptions {
  seed: number;
  /** the last day with records */
  asOf: CivilDate;
  months: number;
  /** deals created in an average month of the first year */
  dealsPerMonth: number;
}

/**
 * A fictional maker of office furniture: `months` of deals up to `asOf` with seasons and growth,
 * the same for the same options.
 */
export function makeSalesCompany(options: CompanyOptions): CompanyRecords {
  const random = seededRandom(options.seed);
  const start = addMonths(options.asOf, -options.months);
  const staff = makeStaff(random, options.asOf, start);
  const products = makeProducts(random);
  const makeCustomer = customerMaker(random);
  const known = new Map<string, CustomerRecord[]>();
  const company: CompanyRecords = { ...staff, products, customers: [], deals: [] };

  for (let day = start; day <= options.asOf; day = addDays(day, 1)) {
    const years = daysFrom(start, day) / 365.25;
    const expected = dealsOn(day, options.dealsPerMonth) * YEARLY_DEALS ** years;
    const count = Math.floor(expected) + (random.chance(expected % 1) ? 1 : 0);
    for (let made = 0; made < count; made += 1) {
      const seller = chooseSeller(random, staff.sellers, day, null);
      const customers = known.get(seller.office) ?? [];
      known.set(seller.office, customers);
      if (customers.length < 6 || random.chance(0.13)) {
        const customer = makeCustomer(seller.office);
        customers.push(customer);
        company.customers.push(customer);
      }
      addDeal(
        company,
        random,
        staff.sellers,
        seller,
        random.pick(customers),
        day,
        years,
        options.asOf,
      );
    }
  }
  return company;
}

function addDeal(
  company: CompanyRecords,
  random: Random,
  sellers: readonly Seller[],
  seller: Seller,
  customer: CustomerRecord,
  day: CivilDate,
  years: number,
  asOf: CivilDate,
): void {
  const product = chooseProduct(random, company.products);
  const source = random.weighted(sources.map((one) => [one, one.weight] as const));
  const segment = segments.find((one) => one.name === customer.segment) ?? segments[0];
  const units = Math.max(1, Math.round(segment.quantity * Math.exp(random.normal() * 0.55)));
  const listPrice = Number(product.listPrice) * YEARLY_PRICE ** (years - 2);
  const price = listPrice * random.between(0.86, 1);
  const luck = seller.skill * source.luck * (1 + 0.015 * years);
  const course = closing(random, { day, pace: segment.pace, chance: 0.465 * luck, asOf });
  const owner =
    course.closedOn && isGone(seller, course.closedOn)
      ? chooseSeller(random, sellers, course.closedOn, seller.office)
      : isGone(seller, asOf) && !course.closedOn
        ? chooseSeller(random, sellers, asOf, seller.office)
        : seller;
  company.deals.push({
    externalId: `AN-${String(company.deals.length + 1).padStart(5, '0')}`,
    name: `${customer.name} – ${product.name}`,
    ownerId: owner.person.id,
    customerId: customer.id,
    productId: product.id,
    status: course.status,
    stage: stageOf(course, random),
    amount: toTens(price * units),
    listAmount: toTens(listPrice * units),
    currency: CURRENCY,
    createdOn: day,
    closedOn: course.closedOn,
    source: source.name,
    location: customer.location,
    segment: customer.segment,
    lossReason: course.lossReason,
  });
}

function makeProducts(random: Random): ProductRecord[] {
  return catalogue.map(([name, category, listPrice], index) => ({
    id: random.uuid(),
    externalId: `P-${index + 1}`,
    name,
    category,
    listPrice: String(listPrice),
    currency: CURRENCY,
  }));
}

function chooseProduct(random: Random, products: readonly ProductRecord[]): ProductRecord {
  return random.weighted(products.map((one, index) => [one, catalogue[index]?.[3] ?? 1] as const));
}

function isGone({ person }: Seller, day: CivilDate): boolean {
  return person.leftOn !== null && person.leftOn < day;
}

function chooseSeller(
  random: Random,
  sellers: readonly Seller[],
  day: CivilDate,
  office: string | null,
): Seller {
  const there = sellers.filter(
    (seller) =>
      (office === null || seller.office === office) &&
      (seller.person.hiredOn === null || seller.person.hiredOn <= day) &&
      !isGone(seller, day),
  );
  return random.weighted(there.map((seller) => [seller, seller.share] as const));
}

function dealsOn(day: CivilDate, perMonth: number): number {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (weekday === 0 || weekday === 6) return 0;
  return (perMonth / 21) * (season[Number(day.slice(5, 7)) - 1] ?? 1);
}

function daysFrom(start: CivilDate, day: CivilDate): number {
  return (Date.parse(day) - Date.parse(start)) / 86_400_000;
}

function toTens(amount: number): string {
  return String(Math.max(100, Math.round(amount / 10) * 10));
}
