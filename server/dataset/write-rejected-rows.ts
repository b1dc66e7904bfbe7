import type { Organisation } from '@/server/tenancy/organisation';
import type { RecordType } from './dataset.schemas';
import { csvLine } from './engine/csv-text';
import type { Reason } from './engine/reason';
import { eachRejection } from './list-rejections';
import { readImport } from './read-import';

/** The reader's words in the file of rejected rows. */
export interface RejectedRowsWords {
  readonly row: string;
  readonly reason: string;
  reasonText(type: RecordType | null, reason: Reason): string;
}

const BYTE_ORDER_MARK = '\ufeff';

/** An import's rejected rows as CSV, a group at a time: their own cells, row number and reasons. */
export async function writeRejectedRows(
  org: Organisation,
  id: string,
  words: RejectedRowsWords,
  /** a spreadsheet needs it, a program stumbles over it */
  { hasByteOrderMark = true }: { hasByteOrderMark?: boolean } = {},
): Promise<{ fileName: string; parts: AsyncGenerator<string> }> {
  const { header, recordType, fileName } = await readImport(org, id);
  async function* parts(): AsyncGenerator<string> {
    const mark = hasByteOrderMark ? BYTE_ORDER_MARK : '';
    yield mark + csvLine([...header, words.row, words.reason]);
    for await (const rows of eachRejection(org.id, id)) {
      const lines = rows.map(({ row, reasons, cells }) => {
        const texts = reasons.map((reason) => words.reasonText(recordType, reason));
        const own = header.map((_, index) => cells[index] ?? '');
        return csvLine([...own, String(row), texts.join(' ')]);
      });
      yield lines.join('');
    }
  }
  return { fileName, parts: parts() };
}
