/**
 * Whether a state change comes from our own pages: the browser says so in Sec-Fetch-Site, older
 * ones by an Origin that equals the host the request was sent to.
 */
export function isSameOrigin(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site) return site === 'same-origin' || site === 'none';
  const origin = request.headers.get('origin');
  if (!origin) return false;
  return URL.canParse(origin) && new URL(origin).host === request.headers.get('host');
}
