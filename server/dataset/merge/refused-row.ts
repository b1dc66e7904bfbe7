import type { Reason } from '../engine/reason';

/** A staged row that must not be written, and why. */
export interface RefusedRow {
  readonly rowNumber: number;
  readonly code: Reason['code'];
  readonly field: string;
  readonly params: Reason['params'];
}
