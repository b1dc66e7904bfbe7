import 'server-only';
import type { NextAuthOptions } from 'next-auth';
import { decode as decodeToken, type JWT } from 'next-auth/jwt';
import CredentialsProvider from 'next-auth/providers/credentials';
import { systemClock } from '@/server/platform/clock';
import { DomainError } from '@/server/platform/domain-error';
import { env } from '@/server/platform/env';
import { logger } from '@/server/platform/logger';
import { credentialsSchema, tooManyAttempts, type Credentials } from './auth.schemas';
import {
  findLiveSession,
  revokeSession,
  sessionDays,
  type SessionOrigin,
} from './session.repository';
import { clientAddress } from './client-address';
import { signIn } from './sign-in';

declare module 'next-auth' {
  interface Session {
    userId: string;
    sessionId: string;
  }
  interface User {
    sessionId: string;
  }
}

declare module 'next-auth/jwt' {
  interface JWT {
    sid?: string;
  }
}

const maxAge = sessionDays * 24 * 3600;

/** The client's address; null when unknown. */
function addressIn(headers: Record<string, unknown> | undefined): string | null {
  const forwarded = headers?.['x-forwarded-for'];
  return typeof forwarded === 'string'
    ? clientAddress(forwarded, env().JALON_TRUSTED_PROXIES)
    : null;
}

function userAgentIn(headers: Record<string, unknown> | undefined): string | null {
  const userAgent = headers?.['user-agent'];
  return typeof userAgent === 'string' ? userAgent : null;
}

/** next-auth hands an error's message to the page: the code, and the minutes to wait. */
async function openWith(credentials: Credentials, origin: SessionOrigin) {
  try {
    return await signIn({ ...credentials, origin, clock: systemClock });
  } catch (error) {
    if (!(error instanceof DomainError) || error.kind !== 'tooMany') throw error;
    throw new Error(`${tooManyAttempts}:${error.params.minutes}`, { cause: error });
  }
}

/** next-auth with a session row behind each token, so that a session ends when its row says so. */
export function nextAuthOptions(): NextAuthOptions {
  return {
    secret: env().NEXTAUTH_SECRET,
    session: { strategy: 'jwt', maxAge },
    pages: { signIn: '/sign-in' },
    providers: [
      CredentialsProvider({
        credentials: { email: {}, password: {} },
        async authorize(given, request) {
          const credentials = credentialsSchema.safeParse(given);
          if (!credentials.success) return null;
          const origin = {
            address: addressIn(request.headers),
            userAgent: userAgentIn(request.headers),
          };
          const opened = await openWith(credentials.data, origin);
          return opened && { id: opened.userId, sessionId: opened.sessionId };
        },
      }),
    ],
    jwt: {
      maxAge,
      async decode(params) {
        const token = await decodeToken(params);
        if (!token?.sid) return null;
        const userId = await findLiveSession(token.sid, systemClock.now());
        return userId !== null && userId === token.sub ? token : null;
      },
    },
    callbacks: {
      jwt: ({ token, user, trigger }) =>
        trigger === 'signIn' ? { sub: user.id, sid: user.sessionId } : token,
      session: ({ session, token }) => ({
        expires: session.expires,
        userId: token.sub ?? '',
        sessionId: token.sid ?? '',
      }),
    },
    events: {
      // null when the session had ended before
      async signOut({ token }: { token: JWT | null }) {
        if (token?.sid && token.sub) await revokeSession(token.sub, token.sid, systemClock.now());
      },
    },
    logger: {
      // a revoked or expired session is no fault; its cookie is removed
      error: (code) =>
        code === 'JWT_SESSION_ERROR'
          ? logger.debug({ code }, 'session refused')
          : logger.error({ code }, 'sign-in failed'),
      warn: (code) => logger.debug({ code }, 'sign-in warning'),
      debug: () => undefined,
    },
  };
}
