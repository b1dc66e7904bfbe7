import { headers } from 'next/headers';

/**
 * Whether a page may show placeholders while its content loads: when one comes to it from another
 * page. Not in a document, which must be whole without script, and not in place of what one is
 * reading on the same page.
 */
export async function showsPlaceholder(path: string): Promise<boolean> {
  const request = await headers();
  if (request.get('sec-fetch-dest') !== 'empty') return false;
  const from = request.get('referer');
  return !from || !URL.canParse(from) || new URL(from).pathname !== path;
}
