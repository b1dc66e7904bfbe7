import type { StageOutcomes } from './propose-stages';
import type { DateFormat } from './read-date';
import type { DecimalMark } from './read-number';

/** What the reading of a file's cells depends on. */
export interface RowContext {
  readonly timeZone: string;
  /** of times that have no offset, where the file was written in another zone */
  readonly writtenIn?: string;
  /** the organisation's currency; records in another one need its rate on their day */
  readonly currency: string;
  readonly dateFormat: DateFormat | null;
  readonly decimal: DecimalMark;
  readonly stages: StageOutcomes;
  /** field → value for every row, where no column is mapped */
  readonly constants: Readonly<Record<string, string>>;
  /** field → value in the file → value meant */
  readonly aliases: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
