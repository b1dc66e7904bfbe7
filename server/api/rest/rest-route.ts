import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Actor } from '@/server/audit/record-audit-entry';
import type { Permission } from '@/server/auth/permissions';
import { defaultLocale, preferredLocale, type Locale } from '@/server/i18n/locales';
import { systemClock, type Clock } from '@/server/platform/clock';
import { DomainError } from '@/server/platform/domain-error';
import { logger } from '@/server/platform/logger';
import type { Organisation } from '@/server/tenancy/organisation';
import { isTokenAllowed } from '@/server/token/engine/token-permissions';
import type { TokenUse } from '@/server/token/engine/request-window';
import { findToken, type FoundToken } from '@/server/token/find-token';
import { tooManyRequests, withLimits } from './limit-headers';
import { problemResponse } from './problem';
import { fromDomainError, RestError } from './rest-error';

/** Who asks, in which organisation, when and how: what every route's logic gets. */
export interface RestContext {
  readonly request: Request;
  readonly requestId: string;
  readonly org: Organisation;
  readonly actor: Actor;
  readonly clock: Clock;
  readonly locale: Locale;
}

type Handler<Params> = (context: RestContext, params: Params) => Promise<Response>;
interface Given<Params> {
  readonly params: Promise<Params>;
}

/**
 * A route of the machine interface that needs a token with this permission. Whatever is thrown
 * becomes problem details; what nobody expected is logged under the request's id.
 */
export function restRoute<Params>(
  permission: Permission,
  handle: Handler<Params>,
): (request: Request, given: Given<Params>) => Promise<Response> {
  return async (request, { params }) => {
    const requestId = requestIdOf(request);
    let locale = localeOf(request);
    let use: TokenUse | undefined;
    try {
      const token = await authenticate(request);
      use = token.use;
      locale ??= token.org.locale;
      if (!use.isAllowed) throw tooManyRequests(use);
      if (!isTokenAllowed(token.scope, permission)) {
        throw new RestError(403, 'rest.errors.scopeTooSmall');
      }
      const { org, id } = token;
      const actor: Actor = { kind: 'token', id };
      const context = { request, requestId, org, actor, clock: systemClock, locale };
      return withLimits(await handle(context, await params), use);
    } catch (error) {
      const refusal = asRestError(error, requestId);
      return withLimits(problemResponse(refusal, locale ?? defaultLocale, requestId), use);
    }
  };
}

/** A route that needs no token. */
export function openRoute(
  handle: (request: Request, requestId: string) => Response,
): (request: Request) => Response {
  return (request) => {
    const requestId = requestIdOf(request);
    try {
      return handle(request, requestId);
    } catch (error) {
      const locale = localeOf(request) ?? defaultLocale;
      return problemResponse(asRestError(error, requestId), locale, requestId);
    }
  };
}

async function authenticate(request: Request): Promise<FoundToken> {
  const [, token] =
    /^Bearer +([\w.~+/=-]+) *$/i.exec(request.headers.get('authorization') ?? '') ?? [];
  if (!token) throw new RestError(401, 'rest.errors.tokenMissing');
  const found = await findToken(token, systemClock);
  if (!found) throw new RestError(401, 'rest.errors.tokenUnknown');
  return found;
}

function asRestError(error: unknown, requestId: string): RestError {
  if (error instanceof RestError) return error;
  if (error instanceof DomainError) return fromDomainError(error);
  logger.error({ err: error, requestId }, 'rest request failed');
  return new RestError(500, 'rest.errors.unexpected', { requestId });
}

// proxy.ts names requests; a body that it doesn't pass on has none yet
function requestIdOf(request: Request): string {
  const given = z.uuid().safeParse(request.headers.get('x-request-id'));
  return given.success ? given.data : randomUUID();
}

/** The language that a request asks for, if it is one of ours. */
export function localeOf(request: Request): Locale | undefined {
  return preferredLocale(request.headers.get('accept-language'));
}
