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

async function loadChunk(
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

/** The pieces of an import's file in order, each read in a transaction of its own. */
export async function* fileChunks(
  organisationId: string,
  importId: string,
): AsyncGenerator<Uint8Array> {
  for (let position = 0; ; position += 1) {
    const bytes = await loadChunk(organisationId, importId, position);
    if (!bytes) return;
    yield bytes;
  }
}
