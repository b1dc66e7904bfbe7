import { callTRPCProcedure, type AnyProcedure } from '@trpc/server';
import { appRouter } from '@/server/api/root';
import { fixedClock } from '@/server/platform/clock';

export interface CalledProcedure {
  readonly path: string;
  readonly type: AnyProcedure['_def']['type'];
}

/** Calls a procedure of the real router by its path, as the signed-in user or as nobody. */
export async function callProcedure(
  { path, type }: CalledProcedure,
  userId: string | null,
  input: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  return callTRPCProcedure({
    router: appRouter,
    path,
    type,
    getRawInput: () => Promise.resolve(input),
    ctx: {
      session: userId ? { userId, sessionId: userId } : null,
      clock: fixedClock('2026-03-10T12:00:00Z'),
      requestId: 'contract',
      address: null,
      userAgent: null,
    },
    signal: undefined,
    batchIndex: 0,
  });
}
