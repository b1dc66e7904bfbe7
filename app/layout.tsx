import type { Metadata, Viewport } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getTranslations } from 'next-intl/server';
import { cookies, headers } from 'next/headers';
import type { ReactNode } from 'react';
import { Providers } from '@/components/layout/providers';
import { asTheme, themeCookie } from '@/components/layout/theme';
import { inter, interExtended, narrowSpace } from './fonts';
import './globals.css';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('layout');
  return {
    title: { default: 'Jalon', template: '%s · Jalon' },
    description: t('description'),
    icons: { icon: '/icon.svg' },
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f8f6f1' },
    { media: '(prefers-color-scheme: dark)', color: '#0e1216' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, jar, head] = await Promise.all([getLocale(), cookies(), headers()]);
  return (
    <html
      lang={locale}
      data-theme={asTheme(jar.get(themeCookie)?.value)}
      className={`${narrowSpace.variable} ${inter.variable} ${interExtended.variable}`}
      suppressHydrationWarning
    >
      <body>
        <NextIntlClientProvider>
          <Providers nonce={head.get('x-nonce')}>{children}</Providers>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
