export const decimalMarks = ['.', ','] as const;
export type DecimalMark = (typeof decimalMarks)[number];

export interface NumberReading {
  /** exact decimal text, '-' in front where negative */
  readonly value: string;
  /** the currency that stands with the number, where its sign or code names exactly one */
  readonly currency: string | null;
}

const PLAIN = /^-?\d{1,15}(?:\.\d+)?$/;
const SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', '₹': 'INR', '₩': 'KRW' };
const DRESSED =
  /^([A-Z]{3}|[^\d\s.,+()'’-]{1,3})?\s*([-+]?[\d.,'’\s]*\d[\d.,'’\s]*?)\s*([A-Z]{3}|[^\d\s.,+()'’-]{1,3})?$/u;
const GROUPED: Readonly<Record<DecimalMark, RegExp>> = {
  '.': /^[-+]?(?:\d+|\d{1,3}(?:([,'’\s])\d{3})(?:\1\d{3})*)(?:\.\d+)?$/,
  ',': /^[-+]?(?:\d+|\d{1,3}(?:([.'’\s])\d{3})(?:\1\d{3})*)(?:,\d+)?$/,
};

/**
 * The exact number of a text in which `mark` is the decimal mark: digits in groups of three, a
 * currency sign or code before or after, minus as sign or parentheses. Null for anything else.
 */
export function readNumber(text: string, mark: DecimalMark): NumberReading | null {
  if (text.length > 60) return null;
  if (mark === '.' && PLAIN.test(text)) return { value: text, currency: null };
  let body = text.replace('−', '-');
  let isNegative = false;
  const parentheses = /^\((.+)\)$/.exec(body);
  if (parentheses?.[1]) {
    isNegative = true;
    body = parentheses[1];
  } else if (/^-\s*[^\d.,\s]/.test(body)) {
    isNegative = true;
    body = body.slice(1).trim();
  }
  const match = DRESSED.exec(body);
  const digits = match?.[2];
  if (!digits || (match[1] && match[3])) return null;
  if (!GROUPED[mark].test(digits)) return null;
  const decoration = match[1] ?? match[3] ?? '';
  if (decoration && !/^(?:[A-Z]{3}|(?:[A-Z]{0,2})?\p{Sc})$/u.test(decoration)) return null;
  const exact = digits
    .replace(mark === '.' ? /[,'’\s]/g : /[.'’\s]/g, '')
    .replace(',', '.')
    .replace('+', '');
  if (exact.replace(/\D/g, '').length > 30) return null;
  const negated = exact.startsWith('-') ? exact.slice(1) : `-${exact}`;
  const currency = SIGNS[decoration] ?? (/^[A-Z]{3}$/.test(decoration) ? decoration : null);
  return { value: isNegative ? negated : exact, currency };
}
