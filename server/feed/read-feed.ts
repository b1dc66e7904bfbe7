import { createHash } from 'node:crypto';
import { writtenFile, type WrittenFile } from '@/server/dataset/dataset.public';
import type { Clock } from '@/server/platform/clock';
import { DomainError } from '@/server/platform/domain-error';
import { readDataVersion } from '@/server/tenancy/data-version';
import { withOrg } from '@/server/tenancy/with-org';
import { civilDateIn } from '@/server/values/civil-date';
import { feedTable } from './feed-table';
import type { FoundFeed } from './find-feed';
import type { HeaderStyle } from './feed.schemas';

/** raised when the same data is written otherwise than before */
const FORM = 1;

export interface FeedAnswer {
  readonly etag: string;
  /** null: what the asker has still holds */
  readonly file: WrittenFile | null;
}

/** The feed's CSV, unless the asker says that they have this state of the data already. */
export async function readFeed(
  feed: FoundFeed,
  hasAlready: (etag: string) => boolean,
  clock: Clock,
): Promise<FeedAnswer> {
  const { org, member, question, headerStyle, name } = feed;
  if (!member) throw new DomainError('notFound', 'feed.errors.ownerGone');
  // read before the rows: at worst an answer is newer than its tag, and asked for once more
  const etag = await tagOf(feed, clock);
  if (hasAlready(etag)) return { etag, file: null };
  const table = await feedTable(question, headerStyle, { org, member, clock });
  const file = writtenFile({ ...table, name }, 'csv', signsOf(headerStyle), clock.now(), {
    // a program would take the mark for a part of the first column's name
    hasByteOrderMark: headerStyle !== 'ids',
  });
  return { etag, file };
}

function signsOf(style: HeaderStyle): 'en' | 'fr' {
  return style === 'fr' ? 'fr' : 'en';
}

/** All that the answer hangs on: the data, the day, the settings, and who the owner is now. */
async function tagOf({ org, member, ...feed }: FoundFeed, clock: Clock): Promise<string> {
  const version = await withOrg(org.id, (tx) => readDataVersion(tx, org.id), { isReadOnly: true });
  const { id, question, headerStyle } = feed;
  const day = civilDateIn(clock.now(), org.timeZone);
  const parts = [FORM, id, question, headerStyle, version, day, org, member];
  return `"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url')}"`;
}
