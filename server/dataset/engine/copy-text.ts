const SPECIAL = /[\\\n\r\t]/;
const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

function copyCell(value: string | null | undefined): string {
  if (value === null || value === undefined) return '\\N';
  return SPECIAL.test(value) ? value.replace(/[\\\n\r\t]/g, (sign) => escapes[sign] ?? '') : value;
}

/** One line of PostgreSQL's COPY text format; null is '\N'. */
export function copyLine(values: readonly (string | null | undefined)[]): string {
  // joined, not added up: a joined text is flat and lets go of the piece of the file it came from
  return `${values.map(copyCell).join('\t')}\n`;
}
