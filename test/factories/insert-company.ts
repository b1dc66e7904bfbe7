import type pg from 'pg';
import type { CompanyRecords } from './records';

/** Tables in the order their references need, with the columns as the records name them. */
const tables = {
  person: {
    id: 'uuid',
    externalId: 'text',
    name: 'text',
    email: 'text',
    role: 'text',
    location: 'text',
    hiredOn: 'date',
    leftOn: 'date',
    leaveReason: 'text',
  },
  team: { id: 'uuid', externalId: 'text', name: 'text', parentId: 'uuid', managerId: 'uuid' },
  team_membership: { personId: 'uuid', teamId: 'uuid', fromOn: 'date', toOn: 'date' },
  product: {
    id: 'uuid',
    externalId: 'text',
    name: 'text',
    category: 'text',
    listPrice: 'numeric',
    currency: 'text',
  },
  customer: {
    id: 'uuid',
    externalId: 'text',
    name: 'text',
    segment: 'text',
    location: 'text',
    employeeCount: 'integer',
  },
  deal: {
    externalId: 'text',
    name: 'text',
    ownerId: 'uuid',
    customerId: 'uuid',
    productId: 'uuid',
    stage: 'text',
    status: 'text',
    amount: 'numeric',
    currency: 'text',
    createdOn: 'date',
    closedOn: 'date',
    source: 'text',
    location: 'text',
    segment: 'text',
    lossReason: 'text',
  },
} as const;

/**
 * Writes a company's records into one organisation, a statement a table; the connection stands
 * in that organisation's tenant transaction.
 */
export async function insertCompany(
  connection: pg.ClientBase,
  organisationId: string,
  company: CompanyRecords,
): Promise<void> {
  const rows: Record<keyof typeof tables, readonly object[]> = {
    person: company.persons,
    team: company.teams,
    team_membership: company.memberships,
    product: company.products,
    customer: company.customers,
    deal: company.deals,
  };
  for (const table of Object.keys(tables) as (keyof typeof tables)[]) {
    const columns = Object.entries(tables[table]);
    const names = columns.map(([name]) => snakeCase(name)).join(', ');
    const fields = columns.map(([name]) => `r."${name}"`).join(', ');
    const types = columns.map(([name, type]) => `"${name}" ${type}`).join(', ');
    await connection.query(
      `insert into ${table} (organisation_id, ${names})
       select $1, ${fields} from jsonb_to_recordset($2::jsonb) as r (${types})`,
      [organisationId, JSON.stringify(rows[table])],
    );
  }
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
