import { Decimal } from '../../../values/decimal';

const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,3})?$/;
const WHOLE = /^-?\d+$/;
/** as many digits as a spreadsheet takes and shows */
const DIGITS = 15;

/**
 * The number that was typed, from the text that the workbook stores: 0.1 is stored as such or as
 * 0.10000000000000001, and both are 0.1. Whole numbers stay as they are stored. Null for what is
 * no number.
 */
export function storedNumber(text: string): string | null {
  if (WHOLE.test(text)) return text;
  if (!NUMBER.test(text)) return null;
  if (text.length <= DIGITS && /^-?\d+\.\d+$/.test(text)) return text;
  return new Decimal(text).toSignificantDigits(DIGITS).toFixed();
}
