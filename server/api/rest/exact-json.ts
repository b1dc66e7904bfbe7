import { Decimal } from '@/server/values/decimal';
import { RestError } from './rest-error';

const TOKEN = /"|-?\d[\d.eE+-]*/g;
/** what an exponent may add in digits: no field holds more, and more would only cost memory */
const MOST_DIGITS = 60;

/** A number's digits as they were sent; an exponent is written out. */
function digitsOf(number: string): string {
  const [, exponent] = number.toLowerCase().split('e');
  if (exponent === undefined || Math.abs(Number(exponent)) > MOST_DIGITS) return number;
  return new Decimal(number).toFixed();
}

/** The place behind the string that begins at `start`. */
function endOfString(json: string, start: number): number {
  let at = start + 1;
  while (json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return at + 1;
}

/** The same JSON with every number as a string of its own digits. */
function withTextNumbers(json: string): string {
  const parts: string[] = [];
  let done = 0;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(json); match; match = TOKEN.exec(json)) {
    if (match[0] === '"') {
      TOKEN.lastIndex = endOfString(json, match.index);
      continue;
    }
    parts.push(json.slice(done, match.index), `"${digitsOf(match[0])}"`);
    done = TOKEN.lastIndex;
  }
  return parts.join('') + json.slice(done);
}

/**
 * Reads JSON in which no number loses a digit: numbers come as strings. Throws 400 where the text is
 * no JSON.
 */
export function exactJson(json: string): unknown {
  try {
    JSON.parse(json);
    return JSON.parse(withTextNumbers(json));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new RestError(400, 'rest.errors.bodyNotJson', { problem: error.message.slice(0, 200) });
  }
}
