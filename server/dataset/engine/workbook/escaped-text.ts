const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** A workbook writes signs that XML can't hold as _x000D_, and such a text itself as _x005F_x000D_. */
export function readText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPE, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
