import { useTranslations } from 'next-intl';

export interface Failure {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Says what made a file or an import fail. */
export function useFailureText(): (failure: Failure) => string {
  const t = useTranslations();
  type Key = Parameters<typeof t>[0];
  return ({ code, params }) =>
    t.has(code as Key) ? t(code as Key, params) : t('layout.unexpected');
}
