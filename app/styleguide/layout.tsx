import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';

export const metadata = { title: 'Styleguide', robots: { index: false } };

/** For development and tests: a hosted installation answers as if it did not exist. */
export default function StyleguideLayout({ children }: { children: ReactNode }) {
  const isShown = process.env.NODE_ENV !== 'production' || process.env.JALON_STYLEGUIDE === '1';
  if (!isShown) notFound();
  return children;
}
