import type { Organisation } from '@/server/tenancy/organisation';
import { withOrgConnection } from '@/server/tenancy/with-org';
import { importNotFound } from '../dataset-error';
import { collectLater } from './collect-later';
import { countTouched, findTouched } from './find-touched';
import { listLaterChanges, type LaterChange } from './later-changes';

/** What undoing an import would do. */
export interface UndoPlan {
  readonly created: number;
  readonly changed: number;
  readonly deleted: number;
  /** records that a later import changed: all of them, and the first of them */
  readonly laterCount: number;
  /** of them, those that the import had made */
  readonly laterMade: number;
  readonly later: readonly LaterChange[];
}

/** Looks at what undoing an import would do, and does nothing. */
export async function readUndo(org: Pick<Organisation, 'id'>, id: string): Promise<UndoPlan> {
  return withOrgConnection(org.id, async (connection) => {
    const { rowCount } = await connection.query(
      `select from import where organisation_id = app_organisation_id() and id = $1
         and status <> 'draft'`,
      [id],
    );
    if (rowCount === 0) throw importNotFound();
    const touched = await findTouched(connection, id);
    const counts = await countTouched(connection, id, touched);
    await collectLater(connection, id, touched);
    const { count, made, listed } = await listLaterChanges(connection);
    return { ...counts, laterCount: count, laterMade: made, later: listed };
  });
}
