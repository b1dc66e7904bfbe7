import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withOrg, type TenantTransaction } from '@/server/tenancy/with-org';

const FOLDER = join(import.meta.dirname, '../../../shared/data/marketing');

/** Whether the shop's export stands beside the project; CI must have it. */
export function hasMarketingData(): boolean {
  const found = existsSync(join(FOLDER, 'expected.json'));
  if (!found && process.env.CI === 'true') throw new Error(`CI needs the data in ${FOLDER}`);
  return found;
}

/** The figures that were computed from the export independently. */
export function expectedFigures(): { id: string; value: unknown }[] {
  return JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8')) as {
    id: string;
    value: unknown;
  }[];
}

/** Cells may be quoted and hold commas. */
function rows(file: string): Record<string, string>[] {
  const [names = [], ...lines] = readFileSync(join(FOLDER, file), 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
  return lines.map((cells) =>
    Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])),
  );
}

const column = (list: readonly Record<string, string>[], name: string): (string | null)[] =>
  list.map((row) => row[name] || null);

/**
 * Writes the export into an organisation: orders as invoices of the customer with their e-mail and
 * of their item as product, monthly spend as expenses of a channel, reviews as answers on an order.
 */
export async function loadMarketing(organisationId: string): Promise<void> {
  await withOrg(organisationId, (tx) => insertAll(tx, organisationId), { timeoutMs: 60_000 });
}

async function insertAll(tx: TenantTransaction, organisationId: string): Promise<void> {
  const orders = rows('orders.csv');
  await tx.$executeRaw`insert into product (organisation_id, external_id, name, category)
    select distinct ${organisationId}::uuid, i, i, c from unnest(
      ${column(orders, 'item')}::text[], ${column(orders, 'category')}::text[]) as t(i, c)`;
  await tx.$executeRaw`insert into customer (organisation_id, external_id, name, location)
    select distinct on (e) ${organisationId}::uuid, e, e, s from unnest(
      ${column(orders, 'email')}::text[], ${column(orders, 'state')}::text[]) as t(e, s)`;
  await tx.$executeRaw`insert into invoice (organisation_id, external_id, customer_id, product_id,
      gross_amount, amount, currency, issued_on, channel, source, location)
    select ${organisationId}::uuid, x, c.id, p.id, a::numeric, a::numeric, 'USD', d::date, ch, g, s
    from unnest(${column(orders, 'id')}::text[], ${column(orders, 'email')}::text[],
      ${column(orders, 'item')}::text[], ${column(orders, 'sales')}::text[],
      ${orders.map((row) => row.order_datetime?.slice(0, 10) ?? null)}::text[],
      ${column(orders, 'channel')}::text[], ${column(orders, 'channel_group')}::text[],
      ${column(orders, 'state')}::text[]) as t(x, e, i, a, d, ch, g, s)
    join customer c on c.external_id = e join product p on p.external_id = i`;
  const spend = rows('marketing_spend.csv');
  await tx.$executeRaw`insert into expense (organisation_id, external_id, amount, currency,
      incurred_on, channel)
    select ${organisationId}::uuid, x, a::numeric, 'USD', d::date, ch from unnest(
      ${column(spend, 'id')}::text[], ${column(spend, 'spend')}::text[],
      ${column(spend, 'month_begin')}::text[], ${column(spend, 'channel')}::text[])
      as t(x, a, d, ch)`;
  const reviews = rows('reviews.csv');
  await tx.$executeRaw`insert into survey_response (organisation_id, external_id, kind, score, invoice_id)
    select ${organisationId}::uuid, x, 'nps', s::numeric, i.id from unnest(
      ${column(reviews, 'id')}::text[], ${column(reviews, 'order_id')}::text[],
      ${column(reviews, 'nps_score')}::text[]) as t(x, o, s)
    join invoice i on i.external_id = o`;
}
