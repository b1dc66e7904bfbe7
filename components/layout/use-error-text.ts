'use client';

import { TRPCClientError } from '@trpc/client';
import { useTranslations } from 'next-intl';
import type { AppRouter } from '@/server/api/root';

export interface ErrorText {
  readonly text: string;
  /** the input that the error belongs to; undefined when it belongs to the whole form */
  readonly field: string | undefined;
  readonly requestId: string | undefined;
}

/** Says in the reader's language what a failed procedure answered. */
export function useErrorText(): (error: unknown) => ErrorText {
  const t = useTranslations();
  type Key = Parameters<typeof t>[0];
  const say = (code: string, params: Record<string, string | number> = {}): string =>
    t.has(code as Key) ? t(code as Key, params) : t('layout.unexpected');
  return (error) => {
    const isAnswer = error instanceof TRPCClientError;
    const data = isAnswer ? (error as TRPCClientError<AppRouter>).data : undefined;
    if (isAnswer && !data)
      return { text: t('layout.offline'), field: undefined, requestId: undefined };
    const { domain, fields } = data ?? {};
    const first = fields?.[0];
    const [code, field] = domain
      ? [domain.code, domain.field ?? undefined]
      : [first?.message ?? '', first?.path.split('.').at(-1)];
    const isExpected = Boolean(domain ?? first);
    return {
      text: say(code, domain?.params),
      field,
      requestId: isExpected ? undefined : (data?.requestId ?? undefined),
    };
  };
}
