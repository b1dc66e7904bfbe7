import { AsyncLocalStorage } from 'node:async_hooks';

interface Count {
  statements: number;
}

const storage = new AsyncLocalStorage<Count>();
const BOOKKEEPING = /^\s*(begin|commit|rollback|set\b|select set_config)/i;

/** Called for each statement that leaves this process. */
export function noteStatement(text: string): void {
  const count = storage.getStore();
  if (count && !BOOKKEEPING.test(text)) count.statements += 1;
}

/** Runs `work` and tells how many statements it sent, transaction bookkeeping left out. */
export async function countStatements<T>(
  work: () => Promise<T>,
): Promise<{ result: T; statements: number }> {
  const count: Count = { statements: 0 };
  const result = await storage.run(count, work);
  return { result, statements: count.statements };
}
