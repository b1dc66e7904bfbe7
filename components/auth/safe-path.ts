/** A path of our own pages to lead to after signing in; anything else is not followed. */
export function safePath(next: string | string[] | undefined): string | null {
  if (typeof next !== 'string' || !/^\/(?![/\\])/.test(next)) return null;
  const base = 'http://own.invalid';
  const url = URL.canParse(next, base) ? new URL(next, base) : null;
  return url?.origin === base ? url.pathname + url.search : null;
}
