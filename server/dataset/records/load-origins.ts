import type pg from 'pg';

/** How a change of a record came about. */
export interface RecordOrigin {
  readonly importId: string;
  readonly source: string;
  readonly status: string;
  /** empty where there was no file */
  readonly fileName: string;
  readonly actorKind: string | null;
  /** null when nobody in person acted, or is no longer known */
  readonly actorName: string | null;
  readonly at: Date;
}

/** The imports of these ids, with who ran them. */
export async function loadOrigins(
  connection: pg.ClientBase,
  importIds: readonly string[],
): Promise<Map<string, RecordOrigin>> {
  const { rows } = await connection.query<RecordOrigin>(
    `select i.id::text as "importId", i.source, i.status, i.file_name as "fileName",
       coalesce(i.actor_kind, case when m.id is not null then 'member' end) as "actorKind",
       coalesce(u.name, k.name) as "actorName", coalesce(i.finished_at, i.created_at) as at
     from import i
     left join member m on m.organisation_id = i.organisation_id
       and m.id = coalesce(i.actor_id, i.created_by)
     left join user_account u on u.id = m.user_id
     left join api_token k on i.actor_kind = 'token'
       and k.organisation_id = i.organisation_id and k.id = i.actor_id
     where i.organisation_id = app_organisation_id() and i.id = any($1::uuid[])`,
    [[...new Set(importIds)]],
  );
  return new Map(rows.map((row) => [row.importId, row]));
}
