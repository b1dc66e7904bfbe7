import type { Clock } from '@/server/platform/clock';
import { DomainError } from '@/server/platform/domain-error';
import type { Organisation } from '@/server/tenancy/organisation';
import { writeArchive } from './write-archive';

let isUnderWay = false;

/**
 * An organisation's archive, written while it is taken. It holds a connection and a snapshot
 * meanwhile, so a process writes one at a time and refuses another.
 */
async function* archiveStream(org: Organisation, clock: Clock): AsyncGenerator<Uint8Array> {
  isUnderWay = true;
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  const work = writeArchive(org, clock, (bytes) => writer.write(bytes)).then(
    () => writer.close(),
    (error: unknown) => writer.abort(error),
  );
  const done = work
    // the reader went away: there is nobody left to tell
    .catch(() => undefined)
    .finally(() => {
      isUnderWay = false;
    });
  yield* readable;
  await done;
}

/** Throws DomainError where an archive is being written already. */
export function beginArchive(org: Organisation, clock: Clock): AsyncGenerator<Uint8Array> {
  if (isUnderWay) throw new DomainError('tooMany', 'dataset.errors.exportsBusy');
  return archiveStream(org, clock);
}
