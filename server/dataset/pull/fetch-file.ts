import { DomainError } from '@/server/platform/domain-error';
import type { Clock } from '@/server/platform/clock';
import type { Egress } from '@/server/platform/http/egress';
import { FetchError } from '@/server/platform/http/fetch-error';
import { fetchHttps, type FetchedAnswer } from '@/server/platform/http/fetch-https';
import { openSealedText } from '@/server/platform/sealed-text';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrg } from '@/server/tenancy/with-org';
import { receiveFile } from '../receive-file';
import { SEALED_FOR } from './create-pull';
import type { StoredPull, TakenFile } from './stored-pull';

export interface FetchedFile {
  /** a draft */
  readonly importId: string;
  readonly file: TakenFile;
}

interface Fetching {
  readonly org: Organisation;
  readonly clock: Clock;
  readonly egress: Egress;
}

/**
 * Fetches a pull's file into a draft; null where it is the file that was taken last, as its server
 * says or its bytes do. Throws DomainError for what hinders it.
 */
export async function fetchFile(pull: StoredPull, fetching: Fetching): Promise<FetchedFile | null> {
  const answer = await fetchHttps(pull.url, headersOf(pull), fetching.egress).catch(asDomainError);
  try {
    if (answer.status === 304 && pull.takenFile) return null;
    const { host } = answer.url;
    if (answer.status !== 200) {
      throw new DomainError('invalid', 'pull.errors.status', { host, status: answer.status });
    }
    if (/^text\/html\b/i.test(answer.header('content-type') ?? '')) {
      throw new DomainError('invalid', 'pull.errors.isPage', { host });
    }
    const received = await receive(pull, answer, fetching).catch(asDomainError);
    if (received.file.sha256 !== pull.takenFile?.sha256) return received;
    await withOrg(fetching.org.id, (tx) =>
      tx.import.deleteMany({ where: { organisationId: fetching.org.id, id: received.importId } }),
    );
    return null;
  } finally {
    answer.body.close();
  }
}

async function receive(
  pull: StoredPull,
  answer: FetchedAnswer,
  { org, clock }: Fetching,
): Promise<FetchedFile> {
  const isCoded = answer.header('content-encoding') !== null;
  const length = isCoded ? null : answer.header('content-length');
  const { id, sha256 } = await receiveFile({
    org,
    member: pull.createdBy === null ? null : { id: pull.createdBy },
    clock,
    fileName: fileNameOf(answer),
    contentLength: length === null ? null : Number(length),
    body: answer.body,
  });
  await withOrg(org.id, (tx) =>
    tx.import.updateMany({
      where: { organisationId: org.id, id },
      data: { source: 'pull', actorKind: 'job' },
    }),
  );
  const [etag, lastModified] = [answer.header('etag'), answer.header('last-modified')];
  return { importId: id, file: { sha256, etag, lastModified } };
}

function headersOf(pull: StoredPull): Record<string, string> {
  const { organisationId, id, authorizationSealed: sealed, takenFile } = pull;
  const headers: Record<string, string> = { Accept: 'text/csv, */*;q=0.5' };
  if (sealed !== null) {
    const opened = openSealedText(sealed, SEALED_FOR, `${organisationId}:${id}`);
    if (opened === null) throw new DomainError('invalid', 'pull.errors.authorizationLost');
    headers.Authorization = opened;
  }
  if (takenFile?.etag) headers['If-None-Match'] = takenFile.etag;
  else if (takenFile?.lastModified) headers['If-Modified-Since'] = takenFile.lastModified;
  return headers;
}

/** The name that the server gives the file, else the last part of the address. */
export function fileNameOf({ header, url }: Pick<FetchedAnswer, 'header' | 'url'>): string {
  const disposition = header('content-disposition') ?? '';
  const coded = /filename\*\s*=\s*UTF-8''([^;]+)/i.exec(disposition)?.[1];
  const plain = /filename\s*=\s*(?:"([^"]+)"|([^;]+))/i.exec(disposition);
  const given = (coded && decoded(coded)) ?? plain?.[1] ?? plain?.[2]?.trim();
  const last = decoded(url.pathname.split('/').at(-1) ?? '');
  const name = (given || last || 'file.csv').split(/[\\/]/).at(-1) ?? '';
  return name.trim() || 'file.csv';
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

function asDomainError(error: unknown): never {
  if (!(error instanceof FetchError)) throw error;
  throw new DomainError('invalid', `pull.errors.${error.problem}`, { ...error.params });
}
