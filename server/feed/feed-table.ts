import { isAllowed, type Permission } from '@/server/auth/permissions';
import { recordsTable, type TableFile } from '@/server/dataset/dataset.public';
import { figuresTable, MAX_POINTS } from '@/server/metric/metric.public';
import type { Clock } from '@/server/platform/clock';
import { DomainError } from '@/server/platform/domain-error';
import type { Organisation, OrganisationMember } from '@/server/tenancy/organisation';
import { civilDateIn } from '@/server/values/civil-date';
import { feedPeriods } from './engine/feed-periods';
import type { FeedQuestion, HeaderStyle } from './feed.schemas';

export interface FeedReader {
  readonly org: Organisation;
  readonly member: OrganisationMember;
  readonly clock: Clock;
}

/**
 * What a feed answers, with the permissions and the visible scope that the member has now. Throws
 * DomainError for what they may not see, and for a question that can't be asked any more.
 */
export async function feedTable(
  question: FeedQuestion,
  style: HeaderStyle,
  reader: FeedReader,
): Promise<TableFile> {
  const { org, clock, member } = reader;
  if (question.kind === 'records') {
    requirePermission(member, 'record:browse');
    const { recordType, search } = question;
    return recordsTable({ org, clock, recordType, search: new URLSearchParams(search), style });
  }
  requirePermission(member, 'metric:read');
  const { grain, window, metrics } = question;
  const asOf = civilDateIn(clock.now(), org.timeZone);
  const most = Math.floor(MAX_POINTS / metrics.length);
  const periods = feedPeriods(window, grain, asOf, org.calendar, most);
  return figuresTable({ ...question, periods }, style, reader);
}

/** Tries the question once, so that no address is made that can't answer. */
export async function checkQuestion(question: FeedQuestion, reader: FeedReader): Promise<void> {
  const { batches } = await feedTable(question, 'ids', reader);
  await batches[Symbol.asyncIterator]().return?.();
}

function requirePermission({ role }: OrganisationMember, permission: Permission): void {
  if (isAllowed(role, permission)) return;
  throw new DomainError('forbidden', 'auth.errors.forbidden', { permission });
}
