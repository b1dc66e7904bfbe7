type Chunk = string | { readonly value: unknown };

/** A piece of SQL whose values stay apart from its text until it is compiled. */
export class SqlFragment {
  constructor(readonly chunks: readonly Chunk[]) {}
}

/** SQL as a template: a fragment is inserted, everything else becomes a bound parameter. */
export function sql(texts: TemplateStringsArray, ...parts: readonly unknown[]): SqlFragment {
  const chunks: Chunk[] = [];
  texts.forEach((text, index) => {
    chunks.push(text);
    if (index >= parts.length) return;
    const part = parts[index];
    if (part instanceof SqlFragment) chunks.push(...part.chunks);
    else chunks.push({ value: part });
  });
  return new SqlFragment(chunks);
}

/** Text of the catalogue as SQL. Never for what a person typed. */
export function catalogueSql(text: string): SqlFragment {
  return new SqlFragment([text]);
}

export const nothing = catalogueSql('');

/** Fragments one after another with a separator between them. */
export function joinSql(parts: readonly SqlFragment[], separator: string): SqlFragment {
  const chunks: Chunk[] = [];
  parts.forEach((part, index) => {
    if (index > 0) chunks.push(separator);
    chunks.push(...part.chunks);
  });
  return new SqlFragment(chunks);
}

/** Conditions joined by 'and'; 'true' when there are none. */
export function allOf(conditions: readonly SqlFragment[]): SqlFragment {
  return conditions.length === 0 ? catalogueSql('true') : joinSql(conditions, ' and ');
}

/** The statement's text with $1, $2 … and its values in that order. */
export function compileSql(fragment: SqlFragment): { text: string; values: unknown[] } {
  const values: unknown[] = [];
  const text = fragment.chunks
    .map((chunk) => {
      if (typeof chunk === 'string') return chunk;
      values.push(chunk.value);
      return `$${values.length}`;
    })
    .join('');
  return { text, values };
}
