import type pg from 'pg';
import { DomainError } from '@/server/platform/domain-error';
import { takeTurn } from '../merge/take-turn';
import type { LaterChoice, UndoCounts } from '../undo.schemas';
import { collectLater } from './collect-later';
import { deleteMade, passOnUsed } from './delete-made';
import { keepLinks } from './empty-missing';
import { findTouched } from './find-touched';
import { giveWay } from './give-way';
import { keepLater } from './keep-later';
import { listLaterChanges } from './later-changes';
import { restoreRows } from './restore-rows';
import { childrenFirst, loadReferences } from './undo-references';
import { undoTables, type UndoTable } from './undo-table';

/**
 * Undoes an import in the transaction of `connection`, set by set: the records are as if it hadn't
 * run, but for what was changed since and is kept. Without a choice such records are a conflict.
 */
export async function applyUndo(
  connection: pg.PoolClient,
  organisationId: string,
  importId: string,
  choice: LaterChoice | null,
): Promise<UndoCounts> {
  await connection.query("select set_config('app.undoing', 'on', true)");
  const touched = await findTouched(connection, importId);
  await takeTurns(connection, organisationId, touched);
  await collectLater(connection, importId, touched);
  const { count } = await listLaterChanges(connection);
  if (count > 0 && !choice) {
    throw new DomainError('conflict', 'undo.errors.changedSince', { count });
  }
  const references = await loadReferences(connection);
  if (choice) await giveWay(connection, importId, touched, references, choice);
  if (choice === 'keep') await keepLater(connection, touched);
  const order = childrenFirst(undoTables, references).filter((table) => touched.includes(table));
  await prepareRestore(connection);
  const before = await deleteMade(connection, importId, order, references);
  const restored = await restoreRows(connection, order, references);
  const after = await deleteMade(connection, importId, order, references);
  const used = await passOnUsed(connection, importId, order, references);
  await forget(connection, importId, touched, choice);
  for (const table of touched) await keepLinks(connection, table);
  return {
    deleted: before + after,
    ...restored,
    kept: choice === 'keep' ? count : 0,
    used,
  };
}

/** As imports into one record type do, so that neither meets the other's half-done rows. */
async function takeTurns(
  connection: pg.ClientBase,
  organisationId: string,
  tables: readonly UndoTable[],
): Promise<void> {
  const types = tables.map(({ type }) => (type === 'teamMembership' ? 'person' : type));
  for (const type of [...new Set(types)].sort()) {
    await takeTurn(connection, organisationId, type);
  }
}

async function prepareRestore(connection: pg.ClientBase): Promise<void> {
  // reverted: the record may have been deleted by a later change
  await connection.query(
    `alter table undo_version add column comes_back boolean not null default false,
       add column is_back boolean not null default false`,
  );
  await connection.query(
    `update undo_version u set comes_back = true
     where u.is_deletion or u.next_id is not null and exists (select from record_version v
       where v.organisation_id = app_organisation_id() and v.record_type = u.record_type
         and v.record_id = u.record_id and v.id > u.id and v.is_deletion offset 0)`,
  );
  await connection.query('drop table if exists pg_temp.undo_link');
  await connection.query(
    `create temp table undo_link (record_type text, record_id text, import_id uuid, link jsonb)
     on commit drop`,
  );
}

/** The versions of the import, of what came after it and was reverted, and of what is gone. */
async function forget(
  connection: pg.ClientBase,
  importId: string,
  tables: readonly UndoTable[],
  choice: LaterChoice | null,
): Promise<void> {
  if (choice === 'revert') {
    await connection.query(
      `delete from record_version v using undo_version u
       where v.organisation_id = app_organisation_id() and v.record_type = u.record_type
         and v.record_id = u.record_id and v.id > u.id`,
    );
    for (const { type, table, idType } of tables) {
      await connection.query(
        `delete from record_version v using undo_later l
         where l.record_type = $1 and not l.is_gone and v.organisation_id = app_organisation_id()
           and v.record_type = l.record_type and v.record_id = l.record_id
           and not exists (select from ${table} t where t.organisation_id = app_organisation_id()
             and t.id = l.record_id::${idType})`,
        [type],
      );
    }
  }
  await connection.query(
    `delete from record_version v using undo_later l
     where l.is_gone and v.organisation_id = app_organisation_id()
       and v.record_type = l.record_type and v.record_id = l.record_id`,
  );
  await connection.query(
    'delete from record_version where organisation_id = app_organisation_id() and import_id = $1',
    [importId],
  );
}
