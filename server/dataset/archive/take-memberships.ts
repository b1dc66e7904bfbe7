import type pg from 'pg';
import { DomainError } from '@/server/platform/domain-error';
import { CsvReader, type CsvRow } from '../engine/csv-reader';
import { MEMBERSHIPS } from './archive-format';

const GROUP = 5_000;

/** Puts people into their teams as an archive says, instead of what is there. */
export async function takeMemberships(
  connection: pg.ClientBase,
  texts: AsyncIterable<string>,
): Promise<void> {
  await connection.query(
    'delete from team_membership where organisation_id = app_organisation_id()',
  );
  const reader = new CsvReader(',');
  let rows: CsvRow[] = [];
  let hasHeader = false;
  const take = async (read: CsvRow[]) => {
    rows.push(...(hasHeader ? read : read.slice(1)));
    hasHeader ||= read.length > 0;
    for (; rows.length >= GROUP; rows = rows.slice(GROUP)) {
      await insert(connection, rows.slice(0, GROUP));
    }
  };
  for await (const text of texts) await take(reader.push(text));
  await take(reader.end());
  await insert(connection, rows);
}

async function insert(connection: pg.ClientBase, rows: readonly CsvRow[]): Promise<void> {
  if (rows.length === 0) return;
  const column = (place: number) => rows.map(({ cells }) => cells[place] || null);
  const { rowCount } = await connection.query(
    `insert into team_membership (organisation_id, person_id, team_id, from_on, to_on)
     select app_organisation_id(), p.id, t.id, m.from_on, m.to_on
     from unnest($1::text[], $2::text[], $3::date[], $4::date[]) as m (person, team, from_on, to_on)
     join person p on p.organisation_id = app_organisation_id() and p.external_id = m.person
     join team t on t.organisation_id = app_organisation_id() and t.external_id = m.team`,
    [column(0), column(1), column(2), column(3)],
  );
  if (rowCount !== rows.length) {
    throw new DomainError('invalid', 'archive.errors.damaged', { file: MEMBERSHIPS });
  }
}
