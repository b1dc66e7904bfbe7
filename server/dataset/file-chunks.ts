import { withOrgConnection } from '@/server/tenancy/with-org';

export const CHUNK_BYTES = 1024 * 1024;

/** Stores one piece of an import's file. */
export async function storeChunk(
  organisationId: string,
  importId: string,
  position: number,
  bytes: Buffer,
): Promise<void> {
  await withOrgConnection(organisationId, (connection) =>
    connection.query(
      `insert into import_file_chunk (organisation_id, import_id, position, bytes)
       values ($1, $2, $3, $4)`,
      [organisationId, importId, position, bytes],
    ),
  );
}

/** One stored piece of a file; null after the last. */
export async function loadChunk(
  organisationId: string,
  importId: string,
  position: number,
): Promise<Uint8Array | null> {
  return withOrgConnection(organisationId, async (connection) => {
    const { rows } = await connection.query<{ bytes: Buffer }>(
      `select bytes from import_file_chunk
       where organisation_id = $1 and import_id = $2 and position = $3`,
      [organisationId, importId, position],
    );
    return rows[0]?.bytes ?? null;
  });
}

/** Stores one piece of a sheet's rows as text; the same piece may be written again. */
export async function storeSheetChunk(
  organisationId: string,
  importId: string,
  sheet: number,
  position: number,
  bytes: Buffer,
): Promise<void> {
  await withOrgConnection(organisationId, (connection) =>
    connection.query(
      `insert into import_sheet_chunk (organisation_id, import_id, sheet, position, bytes)
       values ($1, $2, $3, $4, $5)
       on conflict (organisation_id, import_id, sheet, position)
         do update set bytes = excluded.bytes`,
      [organisationId, importId, sheet, position, bytes],
    ),
  );
}

async function loadSheetChunk(
  organisationId: string,
  importId: string,
  sheet: number,
  position: number,
): Promise<Uint8Array | null> {
  return withOrgConnection(organisationId, async (connection) => {
    const { rows } = await connection.query<{ bytes: Buffer }>(
      `select bytes from import_sheet_chunk
       where organisation_id = $1 and import_id = $2 and sheet = $3 and position = $4`,
      [organisationId, importId, sheet, position],
    );
    return rows[0]?.bytes ?? null;
  });
}

/** The sheet whose rows an import reads; null where its file is a text itself. */
async function sheetOf(organisationId: string, importId: string): Promise<number | null> {
  return withOrgConnection(organisationId, async (connection) => {
    const { rows } = await connection.query<{ sheet: number | null }>(
      'select sheet from import where organisation_id = $1 and id = $2',
      [organisationId, importId],
    );
    return rows[0]?.sheet ?? null;
  });
}

/**
 * The pieces of an import's text in order, each read in a transaction of its own: of its file, or
 * of the chosen sheet's rows, which must have been transcribed.
 */
export async function* fileChunks(
  organisationId: string,
  importId: string,
): AsyncGenerator<Uint8Array> {
  const sheet = await sheetOf(organisationId, importId);
  for (let position = 0; ; position += 1) {
    const bytes =
      sheet === null
        ? await loadChunk(organisationId, importId, position)
        : await loadSheetChunk(organisationId, importId, sheet, position);
    if (!bytes) return;
    yield bytes;
  }
}
