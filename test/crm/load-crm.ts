import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withOrg, type TenantTransaction } from '@/server/tenancy/with-org';

const FOLDER = join(import.meta.dirname, '../../../shared/data/crm');

/** Whether the CRM export stands beside the project; CI must have it. */
export function hasCrmData(): boolean {
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

function rows(file: string): Record<string, string>[] {
  const [header = '', ...lines] = readFileSync(join(FOLDER, file), 'utf8').trim().split(/\r?\n/);
  const names = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
  });
}

const column = (list: readonly Record<string, string>[], name: string): (string | null)[] =>
  list.map((row) => row[name] || null);

/**
 * Writes the export into an organisation: offices as teams, their managers as sub-teams and
 * people, agents as members of their manager's team since always.
 */
export async function loadCrm(organisationId: string): Promise<void> {
  await withOrg(organisationId, (tx) => insertAll(tx, organisationId), { timeoutMs: 60_000 });
}

async function insertAll(tx: TenantTransaction, organisationId: string): Promise<void> {
  const agents = rows('sales_teams.csv');
  const offices = [...new Set(agents.map((row) => row.regional_office ?? ''))];
  const managers = new Map(agents.map((row) => [row.manager ?? '', row.regional_office ?? '']));
  await tx.$executeRaw`insert into person (organisation_id, external_id, name, role, location)
    select ${organisationId}::uuid, n, n, r, l from unnest(
      ${[...column(agents, 'sales_agent'), ...managers.keys()]}::text[],
      ${[...agents.map(() => 'rep'), ...[...managers].map(() => 'manager')]}::text[],
      ${[...column(agents, 'regional_office'), ...managers.values()]}::text[]) as t(n, r, l)`;
  await tx.$executeRaw`insert into team (organisation_id, external_id, name)
    select ${organisationId}::uuid, n, n from unnest(${offices}::text[]) n`;
  await tx.$executeRaw`insert into team (organisation_id, external_id, name, parent_id, manager_id)
    select ${organisationId}::uuid, n, n, t.id, p.id
    from unnest(${[...managers.keys()]}::text[], ${[...managers.values()]}::text[]) as m(n, o)
    join team t on t.external_id = o join person p on p.external_id = n`;
  await tx.$executeRaw`insert into team_membership (organisation_id, person_id, team_id)
    select ${organisationId}::uuid, p.id, t.id
    from unnest(${column(agents, 'sales_agent')}::text[], ${column(agents, 'manager')}::text[]) as m(a, n)
    join team t on t.external_id = n join person p on p.external_id = a`;
  const products = rows('products.csv');
  await tx.$executeRaw`insert into product (organisation_id, external_id, name, category, list_price, currency)
    select ${organisationId}::uuid, n, n, s, l::numeric, 'USD' from unnest(
      ${column(products, 'product')}::text[], ${column(products, 'series')}::text[],
      ${column(products, 'sales_price')}::text[]) as t(n, s, l)`;
  const accounts = rows('accounts.csv');
  await tx.$executeRaw`insert into customer (organisation_id, external_id, name, segment, location)
    select ${organisationId}::uuid, n, n, s, l from unnest(
      ${column(accounts, 'account')}::text[], ${column(accounts, 'sector')}::text[],
      ${column(accounts, 'office_location')}::text[]) as t(n, s, l)`;
  const deals = rows('sales_pipeline.csv');
  const product = column(deals, 'product').map((name) => (name === 'GTXPro' ? 'GTX Pro' : name));
  await tx.$executeRaw`insert into deal (organisation_id, external_id, owner_id, product_id,
      customer_id, stage, status, created_on, closed_on, amount, currency)
    select ${organisationId}::uuid, x, o.id, p.id, c.id, s,
      case s when 'Won' then 'won' when 'Lost' then 'lost' else 'open' end,
      cr::date, cl::date, am::numeric, 'USD'
    from unnest(${column(deals, 'opportunity_id')}::text[], ${column(deals, 'sales_agent')}::text[],
      ${product}::text[], ${column(deals, 'account')}::text[], ${column(deals, 'deal_stage')}::text[],
      ${column(deals, 'engage_date')}::text[], ${column(deals, 'close_date')}::text[],
      ${column(deals, 'close_value')}::text[]) as t(x, a, pr, ac, s, cr, cl, am)
    left join person o on o.external_id = a left join product p on p.external_id = pr
    left join customer c on c.external_id = ac`;
}
