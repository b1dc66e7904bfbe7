import 'server-only';
import { randomUUID } from 'node:crypto';
import { headers } from 'next/headers';
import { cache } from 'react';
import { clientAddress } from '@/server/auth/client-address';
import { readSession } from '@/server/auth/session';
import { systemClock } from '@/server/platform/clock';
import { env } from '@/server/platform/env';
import type { ApiContext } from './context';

/** The context of the current request, made once however many procedures it calls. */
export const requestContext = cache(async (): Promise<ApiContext> => {
  const requestHeaders = await headers();
  return {
    session: await readSession(),
    clock: systemClock,
    requestId: requestHeaders.get('x-request-id') ?? randomUUID(),
    address: clientAddress(requestHeaders.get('x-forwarded-for'), env().JALON_TRUSTED_PROXIES),
    userAgent: requestHeaders.get('user-agent'),
  };
});
