import { plainName } from './record-type/definition';

function distance(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const isSame = left[row - 1] === right[column - 1];
      current.push(
        Math.min(
          (previous[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (previous[column - 1] ?? 0) + (isSame ? 0 : 1),
        ),
      );
    }
    previous = current;
  }
  return previous[right.length] ?? 0;
}

const digitsOf = (plain: string): string => plain.replace(/\D/g, '');

/**
 * The name that most resembles `text`: alike without case, spaces and signs, else at most a quarter
 * of its letters differ and none of its digits. Null where none does, or where two resemble it as much.
 */
export function nearestName(text: string, names: readonly string[]): string | null {
  const plain = plainName(text);
  if (plain === '') return null;
  const most = Math.floor(plain.length / 4);
  let nearest: string | null = null;
  let smallest = most + 1;
  for (const name of names) {
    const other = plainName(name);
    if (digitsOf(other) !== digitsOf(plain)) continue;
    const found = distance(plain, other, most);
    if (found < smallest) {
      smallest = found;
      nearest = name;
    } else if (found === smallest) nearest = null;
  }
  return smallest <= most ? nearest : null;
}
