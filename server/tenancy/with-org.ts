import { createHash } from 'node:crypto';
import type pg from 'pg';
import { globalClient } from '@/server/platform/db/client';
import type { Prisma } from '@/server/platform/db/generated/client';
import { runtimePool } from '@/server/platform/db/pool';
import type { TenantReader } from './reading';

export type TenantTransaction = Prisma.TransactionClient;

interface Options {
  /** one snapshot for every statement, and nothing written */
  isReadOnly?: boolean;
  timeoutMs?: number;
}

/**
 * Runs `work` in one transaction that sees and writes only the rows of this organisation.
 * Everything fails or is saved together.
 */
export async function withOrg<T>(
  organisationId: string,
  work: (tx: TenantTransaction) => Promise<T>,
  options: Options = {},
): Promise<T> {
  return globalClient().$transaction(
    async (tx) => {
      if (options.isReadOnly) {
        await tx.$executeRaw`set transaction isolation level repeatable read, read only`;
      }
      await tx.$executeRaw`select set_config('app.organisation_id', ${organisationId}, true)`;
      return work(tx);
    },
    { timeout: options.timeoutMs ?? 15_000, maxWait: 10_000 },
  );
}

/**
 * The same for a plain connection, where COPY or many rows are needed; with `isRepeatable` all
 * statements see one snapshot.
 */
export async function withOrgConnection<T>(
  organisationId: string,
  work: (connection: pg.PoolClient) => Promise<T>,
  options: { isRepeatable?: boolean } = {},
): Promise<T> {
  const connection = await runtimePool().connect();
  let failure: Error | undefined;
  try {
    await connection.query(
      options.isRepeatable ? 'begin isolation level repeatable read' : 'begin',
    );
    await connection.query("select set_config('app.organisation_id', $1, true)", [organisationId]);
    const result = await work(connection);
    await connection.query('commit');
    return result;
  } catch (error) {
    failure = error instanceof Error ? error : new Error(String(error));
    await connection.query('rollback').catch((rollbackError: unknown) => {
      failure = rollbackError instanceof Error ? rollbackError : failure;
    });
    throw error;
  } finally {
    connection.release(failure);
  }
}

const preparedNames = new Map<string, string>();

function preparedName(text: string): string {
  const known = preparedNames.get(text);
  if (known !== undefined) return known;
  const name = `fixed_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
  preparedNames.set(text, name);
  return name;
}

function readerOn(connection: pg.PoolClient): TenantReader {
  let isCustom = false;
  return {
    fixedRows: async <Row>(text: string, values: readonly unknown[]) => {
      const query = { name: preparedName(text), text, values: [...values] };
      return (await connection.query<Row & pg.QueryResultRow>(query)).rows;
    },
    rows: async <Row>(text: string, values: readonly unknown[]) => {
      // over records a plan for any value was 2.6 times slower under row-level security, and rows
      // of a range of days, which lie everywhere in the table, one by one 3 times slower
      if (!isCustom) {
        await connection.query(
          'set local plan_cache_mode = force_custom_plan; set local random_page_cost = 3',
        );
      }
      isCustom = true;
      return (await connection.query<Row & pg.QueryResultRow>(text, [...values])).rows;
    },
  };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Runs `work` on one read-only snapshot of this organisation, on a plain connection. */
export async function withOrgReader<T>(
  organisationId: string,
  work: (reader: TenantReader) => Promise<T>,
): Promise<T> {
  return withReader('app.organisation_id', organisationId, work);
}

/** The same with the rights of one user: own memberships only. */
export async function withUserReader<T>(
  userId: string,
  work: (reader: TenantReader) => Promise<T>,
): Promise<T> {
  return withReader('app.user_id', userId, work);
}

async function withReader<T>(
  context: 'app.organisation_id' | 'app.user_id',
  id: string,
  work: (reader: TenantReader) => Promise<T>,
): Promise<T> {
  if (!UUID.test(id)) throw new RangeError('Not an id');
  const connection = await runtimePool().connect();
  let failure: Error | undefined;
  try {
    // one way to the server and back; an id has no sign that a text could end with
    await connection.query(`begin isolation level repeatable read, read only;
      set local plan_cache_mode = force_generic_plan;
      select set_config('${context}', '${id}', true)`);
    const result = await work(readerOn(connection));
    await connection.query('commit');
    return result;
  } catch (error) {
    failure = error instanceof Error ? error : new Error(String(error));
    await connection.query('rollback').catch((rollbackError: unknown) => {
      failure = rollbackError instanceof Error ? rollbackError : failure;
    });
    throw error;
  } finally {
    connection.release(failure);
  }
}

/** Runs `work` with the rights of one user before an organisation is chosen: own memberships only. */
export async function withUser<T>(
  userId: string,
  work: (tx: TenantTransaction) => Promise<T>,
): Promise<T> {
  return globalClient().$transaction(
    async (tx) => {
      await tx.$executeRaw`select set_config('app.user_id', ${userId}, true)`;
      return work(tx);
    },
    { timeout: 15_000, maxWait: 10_000 },
  );
}
