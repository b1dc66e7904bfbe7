import { findFeed } from '@/server/feed/find-feed';
import { secretOfFile } from '@/server/feed/feed-secret';
import { feedLimit } from '@/server/feed/feed.schemas';
import { readFeed } from '@/server/feed/read-feed';
import { defaultLocale, preferredLocale, type Locale } from '@/server/i18n/locales';
import { messageText } from '@/server/i18n/message-text';
import { systemClock, type Clock } from '@/server/platform/clock';
import { DomainError, type DomainErrorKind } from '@/server/platform/domain-error';
import { streamOf } from '../stream-of';

const statuses: Readonly<Record<DomainErrorKind, number>> = {
  notFound: 404,
  forbidden: 403,
  conflict: 409,
  invalid: 422,
  tooMany: 429,
  signedOut: 401,
};

/** One person's figures: kept by whoever asked for them alone, and asked for again each time. */
const fixedHeaders = {
  'Cache-Control': 'private, no-cache',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
};

/** GET /feeds/<secret>.csv: needs no cookie and looks at none; the secret is all that opens it. */
export async function answerFeed(
  request: Request,
  file: string,
  clock: Clock = systemClock,
): Promise<Response> {
  const secret = secretOfFile(file);
  const feed = secret === null ? null : await findFeed(secret, clock);
  const locale = preferredLocale(request.headers.get('accept-language'));
  if (!feed) return refusal(404, 'feed.errors.notFound', locale ?? defaultLocale);
  const said = locale ?? feed.org.locale;
  const limits = limitHeaders(feed.use);
  if (feed.use.requests > feedLimit.requests) {
    const minutes = Math.ceil(feed.use.secondsLeft / 60);
    const retry = { ...limits, 'Retry-After': String(feed.use.secondsLeft) };
    return refusal(429, 'feed.errors.tooOften', said, { minutes }, retry);
  }
  if (!feed.member) return refusal(410, 'feed.errors.ownerGone', said, {}, limits);
  try {
    const { etag, file: written } = await readFeed(feed, hasAlready(request), clock);
    const headers = { ...fixedHeaders, ...limits, ETag: etag };
    if (!written) return new Response(null, { status: 304, headers });
    return new Response(streamOf(written.parts), {
      headers: {
        ...headers,
        'Content-Type': written.contentType,
        'Content-Disposition': `inline; filename*=UTF-8''${encodeURIComponent(written.name)}`,
      },
    });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const status = statuses[error.kind];
    const headers = status === 429 ? { ...limits, 'Retry-After': '10' } : limits;
    return refusal(status, error.code, said, error.params, headers);
  }
}

/** Whether If-None-Match names the tag; a proxy may have weakened it on the way. */
function hasAlready(request: Request): (etag: string) => boolean {
  const given = request.headers.get('if-none-match') ?? '';
  const tags = given.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return (etag) => tags.includes(etag) || given.trim() === '*';
}

function limitHeaders({ requests, secondsLeft }: { requests: number; secondsLeft: number }) {
  const left = Math.max(0, feedLimit.requests - requests);
  return {
    'RateLimit-Policy': `"feed";q=${String(feedLimit.requests)};w=${String(feedLimit.seconds)}`,
    RateLimit: `"feed";r=${String(left)};t=${String(secondsLeft)}`,
  };
}

function refusal(
  status: number,
  code: string,
  locale: Locale,
  params: Readonly<Record<string, string | number>> = {},
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(messageText(locale, code, params) ?? code, {
    status,
    headers: { ...fixedHeaders, ...headers, 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
