import { WINDOW_SECONDS, type TokenUse } from '@/server/token/engine/request-window';
import { RestError } from './rest-error';

/**
 * Says how much of the token's limit is left: RateLimit and RateLimit-Policy as in the present draft
 * (draft-ietf-httpapi-ratelimit-headers-10), and the three fields of the drafts before it, which
 * clients read today.
 */
export function withLimits(response: Response, use: TokenUse | undefined): Response {
  if (!use) return response;
  const { limit, remaining, resetSeconds, isAllowed } = use;
  const fields = {
    'RateLimit-Policy': `"token";q=${limit};w=${WINDOW_SECONDS}`,
    RateLimit: `"token";r=${remaining};t=${resetSeconds}`,
    'RateLimit-Limit': String(limit),
    'RateLimit-Remaining': String(remaining),
    'RateLimit-Reset': String(resetSeconds),
    ...(isAllowed ? {} : { 'Retry-After': String(resetSeconds) }),
  };
  for (const [name, value] of Object.entries(fields)) response.headers.set(name, value);
  return response;
}

export function tooManyRequests({ limit, resetSeconds }: TokenUse): RestError {
  return new RestError(429, 'rest.errors.tooManyRequests', { limit, seconds: resetSeconds });
}
