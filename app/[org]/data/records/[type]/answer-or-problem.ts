import { TRPCError } from '@trpc/server';
import { getLocale } from 'next-intl/server';
import { z } from 'zod';
import { messageText } from '@/server/i18n/message-text';

const withParams = z.object({ params: z.record(z.string(), z.union([z.string(), z.number()])) });

/** What a question is answered, or what is wrong with it in the reader's words. */
export async function answerOrProblem<T>(
  ask: () => Promise<T>,
): Promise<{ answer: T | null; problem: string | null }> {
  try {
    return { answer: await ask(), problem: null };
  } catch (error) {
    if (!(error instanceof TRPCError) || error.code !== 'BAD_REQUEST') throw error;
    const cause = withParams.safeParse(error.cause);
    const params = cause.success ? cause.data.params : {};
    const problem = messageText(await getLocale(), error.message, params);
    if (problem === null) throw error;
    return { answer: null, problem };
  }
}
