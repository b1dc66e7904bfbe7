import { PrismaPg } from '@prisma/adapter-pg';
import type pg from 'pg';
import { PrismaClient } from './generated/client';
import { runtimePool } from './pool';

declare global {
  var jalonClient: PrismaClient | undefined;
}

/** A Prisma client over a pool that the caller owns. */
export function createClient(pool: pg.Pool): PrismaClient {
  return new PrismaClient({ adapter: new PrismaPg(pool) });
}

/**
 * The process's client under the runtime role, without tenant context: it sees global tables
 * only. Tenant tables are reached through `withOrg` of server/tenancy.
 */
export function globalClient(): PrismaClient {
  globalThis.jalonClient ??= createClient(runtimePool());
  return globalThis.jalonClient;
}
