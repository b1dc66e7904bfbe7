import { fileURLToPath } from 'node:url';
import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./server/i18n/request.ts');

/** @type {import('next').NextConfig} */
const config = {
  output: 'standalone',
  outputFileTracingRoot: fileURLToPath(new URL('.', import.meta.url)),
  poweredByHeader: false,
  reactStrictMode: true,
  // proxy.ts leaves upload routes out: it would pass on 10 MB of a body only
  headers: () =>
    Promise.resolve([
      {
        source: '/api/uploads/:path*',
        headers: [
          { key: 'X-Content-Type-Options', value: 'nosniff' },
          { key: 'Content-Security-Policy', value: "default-src 'none'; frame-ancestors 'none'" },
          { key: 'Cache-Control', value: 'private, no-store' },
        ],
      },
    ]),
  serverExternalPackages: ['pg', 'pg-boss', '@node-rs/argon2', 'pino'],
};

export default withNextIntl(config);
