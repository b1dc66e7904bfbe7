import type { ReactNode } from 'react';
import { PublicLayout } from './public-layout';

/** One narrow sheet in the middle: title, one sentence, a form, a way elsewhere. */
export function AuthLayout({
  title,
  description,
  elsewhere,
  wide = false,
  children,
}: {
  title: ReactNode;
  description?: ReactNode;
  /** 'Already a member? Sign in' */
  elsewhere?: ReactNode;
  wide?: boolean;
  children: ReactNode;
}) {
  return (
    <PublicLayout>
      <div
        className={`mx-auto grid gap-6 pb-16 pt-6 sm:pt-14 ${wide ? 'max-w-[40rem]' : 'max-w-[25rem]'}`}
      >
        <header className="grid gap-2">
          <h1 className="text-tile font-semibold">{title}</h1>
          {description ? <p className="text-lead text-ink-muted">{description}</p> : null}
        </header>
        {children}
        {elsewhere ? (
          <p className="border-t border-line pt-4 text-body text-ink-muted">{elsewhere}</p>
        ) : null}
      </div>
    </PublicLayout>
  );
}
