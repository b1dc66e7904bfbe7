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

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Runs `work` on one read-only snapshot of this organisation, on a plain connection. */
export async function withOrgReader<T>(
  organisationId: string,
  work: (reader: TenantReader) => Promise<T>,
): Promise<T> {
  if (!UUID.test(organisationId)) throw new RangeError('Not the id of an organisation');
  const connection = await runtimePool().connect();
  let failure: Error | undefined;
  try {
    // one way to the server and back; an id has no sign that a text could end with
    await connection.query(`begin isolation level repeatable read, read only;
      select set_config('app.organisation_id', '${organisationId}', true)`);
    const result = await work({
      rows: async <Row>(text: string, values: readonly unknown[]) =>
        (await connection.query<Row & pg.QueryResultRow>(text, [...values])).rows,
    });
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
