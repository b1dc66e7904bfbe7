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
    listAmount: 'numeric',
    currency: 'text',
    createdOn: 'date',
    closedOn: 'date',
    source: 'text',
    location: 'text',
    segment: 'text',
    lossReason: 'text',
  },
} as const;

// the header is row 1
const FIRST_ROW = 2;
const originColumns =
  ', created_import_id, created_import_row, changed_import_id, changed_import_row';

/** The import that a table's records are said to come from: their row is their place in the file. */
export type ImportIds = Partial<Record<keyof typeof tables, string>>;

/**
 * Writes a company's records into one organisation, a statement a table; the connection stands
 * in that organisation's tenant transaction.
 */
export async function insertCompany(
  connection: pg.ClientBase,
  organisationId: string,
  company: CompanyRecords,
  imports: ImportIds = {},
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
    const importId = imports[table];
    const origin = importId ? originColumns : '';
    const numbered = rows[table].map((row, index) => ({ ...row, fileRow: index + FIRST_ROW }));
    await connection.query(
      `insert into ${table} (organisation_id, ${names}${origin})
       select $1, ${fields}${importId ? ', $3::uuid, r."fileRow", $3::uuid, r."fileRow"' : ''}
       from jsonb_to_recordset($2::jsonb) as r (${types}, "fileRow" integer)`,
      [organisationId, JSON.stringify(numbered), ...(importId ? [importId] : [])],
    );
  }
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
