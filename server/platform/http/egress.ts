import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { FetchError } from './fetch-error';
import { isPublicAddress } from './public-address';

/** How a process reaches the outside: given in by tests, which reach their own machine only. */
export interface Egress {
  readonly resolve: (host: string) => Promise<readonly string[]>;
  readonly isOpen: (address: string) => boolean;
  /** whom certificates are believed from; left out: the public authorities */
  readonly authority?: string;
  /** between two pieces of an answer */
  readonly idleMs: number;
  readonly wholeMs: number;
}

/** The public internet and nothing else. */
export const publicEgress: Egress = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  isOpen: isPublicAddress,
  idleMs: 30_000,
  wholeMs: 20 * 60_000,
};

/**
 * The address to connect to, resolved once: what was checked is what is connected to, whatever the
 * name says a moment later. One closed address among several closes the name.
 */
export async function openAddress(url: URL, egress: Egress): Promise<string> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const found = isIP(host) ? [host] : await resolved(host, egress);
  const [first] = found;
  if (first === undefined) throw new FetchError('unknownHost', { host });
  if (!found.every((address) => egress.isOpen(address))) {
    throw new FetchError('closedAddress', { host });
  }
  return first;
}

async function resolved(host: string, { resolve }: Egress): Promise<readonly string[]> {
  try {
    return await resolve(host);
  } catch (cause) {
    throw new FetchError('unknownHost', { host }, { cause });
  }
}
