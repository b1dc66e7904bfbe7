import { DomainError } from '@/server/platform/domain-error';
import { withOrgConnection } from '@/server/tenancy/with-org';
import { civilDateIn } from '@/server/values/civil-date';
import { deleteRecords, type DeletedRecords } from '../delete-records';
import { mostDeleted, type DeleteChosen } from '../record.schemas';
import { boundedReading } from './bounded-reading';
import type { RecordWriter } from './edit-record';
import { idsStatement } from './record-page-sql';

/** Deletes the chosen records, or all that a query finds, where they are as many as were shown. */
export async function deleteChosen(
  { type, chosen }: DeleteChosen,
  { org, actor, clock }: RecordWriter,
): Promise<DeletedRecords> {
  const externalIds =
    'externalIds' in chosen
      ? chosen.externalIds
      : await findAll({ type, chosen }, { org, actor, clock });
  return deleteRecords({ org, actor, clock, type, externalIds });
}

interface AllFound {
  readonly type: DeleteChosen['type'];
  readonly chosen: Extract<DeleteChosen['chosen'], { count: number }>;
}

async function findAll(
  { type, chosen: { query, count } }: AllFound,
  { org, clock }: RecordWriter,
): Promise<string[]> {
  const asOf = civilDateIn(clock.now(), org.timeZone);
  const { text, values } = idsStatement(type, query, asOf, mostDeleted + 1);
  const found = await boundedReading(() =>
    withOrgConnection(org.id, async (connection) => {
      await connection.query("set local statement_timeout = '10s'");
      return (await connection.query<{ externalId: string }>(text, values)).rows;
    }),
  );
  if (found.length > mostDeleted) {
    throw new DomainError('invalid', 'record.errors.tooManyToDelete', { limit: mostDeleted });
  }
  if (found.length !== count) {
    throw new DomainError('conflict', 'record.errors.countChanged', {
      shown: count,
      now: found.length,
    });
  }
  return found.map(({ externalId }) => externalId);
}
