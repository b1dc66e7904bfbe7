/** The query of a page as Next gives it. */
export type PageQuery = Readonly<Record<string, string | string[] | undefined>>;

/** A parameter's text; the first where it stands more than once. */
export function textOf(value: string | string[] | undefined): string | undefined {
  const text = Array.isArray(value) ? value[0] : value;
  return text === '' ? undefined : text;
}

/** The query as a text without '?'. */
export function searchOf(query: PageQuery): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    const text = textOf(value);
    if (text !== undefined) search.set(name, text);
  }
  return search.toString();
}
