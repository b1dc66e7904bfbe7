import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { isIP } from 'node:net';
import { FetchError } from './fetch-error';
import { openAddress, type Egress } from './egress';
import { decodedBody } from './decoded-body';

const MOST_REDIRECTS = 5;
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const FOR_ONE_HOST = ['authorization', 'cookie'];

export interface FetchedAnswer {
  readonly status: number;
  readonly header: (name: string) => string | null;
  /** where it came from, after redirects */
  readonly url: URL;
  /** decoded; must be read or closed */
  readonly body: AsyncIterable<Uint8Array> & { close(): void };
}

/**
 * GETs an HTTPS address, following up to 5 redirects, each checked as the first one was. Headers
 * that prove who asks go to the first host only. Throws FetchError; any status is an answer.
 */
export async function fetchHttps(
  address: string,
  headers: Readonly<Record<string, string>>,
  egress: Egress,
): Promise<FetchedAnswer> {
  const deadline = AbortSignal.timeout(egress.wholeMs);
  let url = httpsUrl(address);
  let sent = headers;
  for (let redirect = 0; redirect <= MOST_REDIRECTS; redirect += 1) {
    const answer = await ask(url, sent, egress, deadline);
    const status = answer.statusCode ?? 0;
    if (!redirects.has(status)) return answered(answer, status, url, deadline);
    answer.destroy();
    const place = answer.headers.location;
    if (!place) throw new FetchError('redirectWithoutPlace', { host: url.host });
    const next = httpsUrl(place, url);
    if (next.host !== url.host) sent = withoutProof(sent);
    url = next;
  }
  throw new FetchError('tooManyRedirects', { host: url.host, limit: MOST_REDIRECTS });
}

function httpsUrl(text: string, base?: URL): URL {
  const url = URL.canParse(text, base) ? new URL(text, base) : null;
  if (url?.protocol !== 'https:') throw new FetchError('notHttps', { host: url?.host ?? '' });
  if (url.username || url.password) throw new FetchError('credentialsInUrl', { host: url.host });
  return url;
}

function withoutProof(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !FOR_ONE_HOST.includes(name.toLowerCase())),
  );
}

function answered(
  answer: IncomingMessage,
  status: number,
  url: URL,
  deadline: AbortSignal,
): FetchedAnswer {
  const header = (name: string) => {
    const value = answer.headers[name.toLowerCase()];
    return (Array.isArray(value) ? value[0] : value) ?? null;
  };
  return { status, header, url, body: decodedBody(answer, url, deadline) };
}

async function ask(
  url: URL,
  headers: Readonly<Record<string, string>>,
  egress: Egress,
  deadline: AbortSignal,
): Promise<IncomingMessage> {
  const address = await openAddress(url, egress);
  return new Promise((resolve, reject) => {
    const asked = request(url, {
      headers: { 'User-Agent': 'Jalon', 'Accept-Encoding': 'gzip', ...headers },
      // a connection of its own, to the address that was checked
      agent: false,
      lookup: (_host, options, found) => {
        const family = isIP(address);
        if (options.all) found(null, [{ address, family }]);
        else found(null, address, family);
      },
      signal: deadline,
      timeout: egress.idleMs,
      ...(egress.authority ? { ca: egress.authority } : {}),
    });
    let answer: IncomingMessage | undefined;
    asked.on('response', (response) => {
      answer = response;
      resolve(response);
    });
    asked.on('timeout', () =>
      (answer ?? asked).destroy(new FetchError('tooSlow', { host: url.host })),
    );
    asked.on('error', (error) => reject(asFetchError(error, url, deadline)));
    asked.end();
  });
}

const CERTIFICATE = /^(CERT_|ERR_TLS_CERT|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/;

function asFetchError(error: Error & { code?: string }, url: URL, deadline: AbortSignal): Error {
  if (error instanceof FetchError) return error;
  const params = { host: url.host };
  if (deadline.aborted) return new FetchError('tooSlow', params, { cause: error });
  const problem = CERTIFICATE.test(error.code ?? '') ? 'badCertificate' : 'unreachable';
  return new FetchError(problem, params, { cause: error });
}
