import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { BesideImportIds } from '@/test/factories/beside-deals/insert-records';
import {
  besideTables,
  type BesideDeals,
  type BesideTable,
} from '@/test/factories/beside-deals/make-records';
import type { ImportIds } from '@/test/factories/insert-company';
import type { CompanyRecords } from '@/test/factories/records';

/** The files that the made-up records are said to come from, so that figures can be traced. */
export async function insertImports(
  connection: pg.ClientBase,
  organisationId: string,
  company: CompanyRecords,
  beside: BesideDeals,
): Promise<ImportIds & BesideImportIds> {
  const files = [
    { table: 'person', recordType: 'person', rows: company.persons.length },
    { table: 'product', recordType: 'product', rows: company.products.length },
    { table: 'customer', recordType: 'customer', rows: company.customers.length },
    { table: 'deal', recordType: 'deal', rows: company.deals.length },
    ...(Object.keys(besideTables) as BesideTable[]).map((table) => ({
      table,
      recordType: besideTables[table],
      rows: beside.records[table].length,
    })),
  ];
  const ids: Record<string, string> = {};
  for (const { table, recordType, rows } of files) {
    const id = randomUUID();
    const kind = table === 'person' ? 'people' : `${table.replaceAll('_', '-')}s`;
    await connection.query(
      `insert into import (organisation_id, id, status, record_type, file_name, row_count,
         read_count, created_count, progress, check_status, started_at, finished_at)
       values ($1, $2, 'completed', $3, $4, $5, $5, $5, 1, 'done', now(), now())`,
      [organisationId, id, recordType, `atelier-nord-${kind}.csv`, rows],
    );
    ids[table] = id;
  }
  return ids;
}
