import { withOrg } from '@/server/tenancy/with-org';
import { storeSheetChunk } from '../file-chunks';
import { storedFile } from './byte-source';
import { transcribeSheet } from './transcribe-sheet';

interface SheetImport {
  readonly organisationId: string;
  readonly id: string;
  readonly sheet: number | null;
  readonly sizeBytes: bigint;
  readonly sheetBytes: bigint | null;
}

/**
 * Stores the rows of an import's sheet as text unless that is done; gives its length in bytes. A
 * process that ended in between left nothing that counts: the next one writes the same pieces.
 */
export async function prepareSheet(
  { organisationId, id, sheet, sizeBytes, sheetBytes }: SheetImport,
  onProgress: (share: number) => Promise<void>,
): Promise<number> {
  if (sheetBytes !== null) return Number(sheetBytes);
  if (sheet === null) throw new Error('The import reads no sheet');
  const source = storedFile(organisationId, id, Number(sizeBytes));
  let position = 0;
  let bytes = 0;
  const restart = () => {
    position = 0;
    bytes = 0;
    return Promise.resolve();
  };
  for await (const piece of transcribeSheet(source, sheet, restart, { onProgress })) {
    await storeSheetChunk(organisationId, id, sheet, position, piece);
    position += 1;
    bytes += piece.length;
  }
  await withOrg(organisationId, async (tx) => {
    await tx.importSheetChunk.deleteMany({
      where: {
        organisationId,
        importId: id,
        OR: [{ sheet, position: { gte: position } }, { sheet: { not: sheet } }],
      },
    });
    await tx.import.updateMany({
      where: { organisationId, id, sheet },
      data: { sheetBytes: bytes },
    });
  });
  return bytes;
}
