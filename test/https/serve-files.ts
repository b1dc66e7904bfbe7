import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Egress } from '@/server/platform/http/egress';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
/** made for these tests, believed by nobody else */
const certificate = read('certificate.pem');

const LOOPBACK = '127.0.0.1';
const hosts: Readonly<Record<string, readonly string[]>> = {
  'files.example': [LOOPBACK],
  'other.example': [LOOPBACK],
  'inside.example': ['10.0.0.1'],
  'both.example': [LOOPBACK, '10.0.0.1'],
};

export interface FileServer {
  /** `https://files.example:<port>` */
  readonly origin: string;
  readonly port: number;
  /** reaches this server by its names, and closes everything but loopback */
  readonly egress: Egress;
  close(): Promise<void>;
}

/** An HTTPS server on this machine, for `files.example` and `other.example`. */
export async function serveFiles(
  listener: RequestListener,
  times: Partial<Pick<Egress, 'idleMs' | 'wholeMs'>> = {},
): Promise<FileServer> {
  const server = createServer({ key: read('key.pem'), cert: certificate }, listener);
  await new Promise<void>((resolve) => server.listen(0, LOOPBACK, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `https://files.example:${String(port)}`,
    port,
    egress: {
      resolve: (host) => {
        const found = hosts[host];
        return found ? Promise.resolve(found) : Promise.reject(new Error('ENOTFOUND'));
      },
      isOpen: (address) => address === LOOPBACK,
      authority: certificate,
      idleMs: 5000,
      wholeMs: 20_000,
      ...times,
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
