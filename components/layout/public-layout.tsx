import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { Brand } from './brand';
import { LanguageSwitch } from './language-switch';
import { SkipLink } from './skip-link';
import { asTheme, themeCookie } from './theme';
import { ThemeSwitch } from './theme-switch';

/** Pages for everyone: brand, language, theme, then content; `actions` stand in the header. */
export async function PublicLayout({
  actions,
  footer,
  children,
}: {
  actions?: ReactNode;
  footer?: ReactNode;
  children: ReactNode;
}) {
  const theme = asTheme((await cookies()).get(themeCookie)?.value);
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <header className="mx-auto flex w-full max-w-page items-center justify-between gap-3 px-4 py-4 sm:px-8">
        <Brand />
        <div className="flex items-center gap-1 sm:gap-2">
          <LanguageSwitch />
          <ThemeSwitch initial={theme ?? 'system'} />
          {actions}
        </div>
      </header>
      <main id="content" tabIndex={-1} className="mx-auto w-full max-w-page flex-1 px-4 sm:px-8">
        {children}
      </main>
      {footer ? (
        <footer className="mx-auto w-full max-w-page border-t border-line px-4 py-6 text-label text-ink-muted sm:px-8">
          {footer}
        </footer>
      ) : null}
    </div>
  );
}
