/** The query string after some parameters change; null removes one. Paging starts again. */
export function withQuery(search: string, changes: Record<string, string | null>): string {
  const parameters = new URLSearchParams(search);
  parameters.delete('cursor');
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) parameters.delete(name);
    else parameters.set(name, value);
  }
  const query = parameters.toString();
  return query ? `?${query}` : '?';
}
