import type pg from 'pg';
import type { Clock } from '@/server/platform/clock';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrgConnection } from '@/server/tenancy/with-org';
import { civilDateIn } from '@/server/values/civil-date';
import { exactCsvLine } from '../engine/csv-text';
import { recordTypes, type RecordType } from '../engine/record-type/definition';
import { BoundValues } from '../records/bound-values';
import type { RecordValues } from '../records/read-records';
import { referenceJoins, valuesSql } from '../records/record-page-sql';
import { derivedSql, recordRows } from '../records/record-rows';
import {
  archivedFields,
  CONFIGURATION,
  FORMAT,
  leftOut,
  MANIFEST,
  MEMBERSHIPS,
  recordFile,
  VERSION,
  type ArchivedFile,
  type ArchiveManifest,
} from './archive-format';
import { readConfiguration } from './configuration';
import { ZipWriter } from './zip-writer';

const BATCH = 2_000;

/**
 * Writes all of an organisation as one ZIP, read in one snapshot: a CSV of each record type in
 * machine form, by external id, the memberships of teams, and what was set. Texts are written as
 * they are: spreadsheets are not who reads it.
 */
export async function writeArchive(
  org: Organisation,
  clock: Clock,
  write: (bytes: Uint8Array) => Promise<void>,
): Promise<ArchiveManifest> {
  const zip = new ZipWriter(clock.now(), write);
  const files: Record<string, ArchivedFile> = {};
  await withOrgConnection(
    org.id,
    async (connection) => {
      const configuration = await readConfiguration(connection);
      files[CONFIGURATION] = await zip.add(CONFIGURATION, [
        `${JSON.stringify(configuration, null, 1)}\n`,
      ]);
      for (const type of recordTypes) {
        const table = recordTable(type, civilDateIn(clock.now(), org.timeZone));
        files[recordFile(type)] = await addTable(zip, connection, recordFile(type), table);
      }
      files[MEMBERSHIPS] = await addTable(zip, connection, MEMBERSHIPS, memberships);
    },
    { isRepeatable: true },
  );
  const manifest: ArchiveManifest = {
    format: FORMAT,
    version: VERSION,
    writtenAt: clock.now().toISOString(),
    organisation: { name: org.name, currency: org.currency, timeZone: org.timeZone },
    files,
    leftOut: [...leftOut],
  };
  await zip.add(MANIFEST, [`${JSON.stringify(manifest, null, 1)}\n`]);
  await zip.end();
  return manifest;
}

interface ArchivedTable {
  readonly fields: readonly string[];
  readonly text: string;
  readonly values: readonly unknown[];
}

/** What is derived from other records comes back with them. */
function recordTable(type: RecordType, asOf: ReturnType<typeof civilDateIn>): ArchivedTable {
  const bound = new BoundValues();
  const text = `select ${valuesSql(type)}
    from (select t.* from ${recordRows(type, asOf, bound)} t
      where t.organisation_id = app_organisation_id() and not (${derivedSql(type, 't')})) page
    ${referenceJoins(type)}
    order by page.external_id collate "C"`;
  return { fields: archivedFields(type), text, values: bound.values };
}

const memberships: ArchivedTable = {
  fields: ['person', 'team', 'from', 'to'],
  text: `select jsonb_build_object('person', p.external_id, 'team', t.external_id,
      'from', m.from_on, 'to', m.to_on) as values
    from team_membership m
    join person p on p.organisation_id = m.organisation_id and p.id = m.person_id
    join team t on t.organisation_id = m.organisation_id and t.id = m.team_id
    where m.organisation_id = app_organisation_id()
    order by p.external_id collate "C", m.from_on nulls first, t.external_id collate "C"`,
  values: [],
};

async function addTable(
  zip: ZipWriter,
  connection: pg.ClientBase,
  path: string,
  { fields, text, values }: ArchivedTable,
): Promise<ArchivedFile> {
  let rows = 0;
  async function* lines(): AsyncGenerator<string> {
    yield exactCsvLine(fields);
    await connection.query(`declare archived no scroll cursor for ${text}`, [...values]);
    for (;;) {
      const read = await connection.query<{ values: RecordValues }>(
        `fetch ${String(BATCH)} from archived`,
      );
      if (read.rows.length === 0) break;
      rows += read.rows.length;
      yield read.rows
        .map((row) => exactCsvLine(fields.map((name) => row.values[name] ?? '')))
        .join('');
    }
    await connection.query('close archived');
  }
  const file = await zip.add(path, lines());
  return { ...file, rows };
}
