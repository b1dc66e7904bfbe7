const SPECIAL = /[\\\n\r\t]/;
const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** One line of PostgreSQL's COPY text format; null is '\N'. */
export function copyLine(values: readonly (string | null | undefined)[]): string {
  let line = '';
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index];
    if (index > 0) line += '\t';
    if (value === null || value === undefined) line += '\\N';
    else
      line += SPECIAL.test(value)
        ? value.replace(/[\\\n\r\t]/g, (sign) => escapes[sign] ?? '')
        : value;
  }
  return `${line}\n`;
}
