/** An exact decimal as the server sends it (`-1234.50`), or null where there is no value. */
export type DecimalText = string | null;

export const noValue = '–';

type NumericText = `${number}`;

/** Whether a text is a plain decimal that Intl formats without loss. */
function isDecimalText(text: string): text is NumericText {
  return /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text);
}

/** Throws a RangeError when the text is not a plain decimal. */
export function numericText(text: string): NumericText {
  if (!isDecimalText(text)) throw new RangeError(`not a decimal: ${text}`);
  return text;
}
