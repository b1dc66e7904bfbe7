import { headers } from 'next/headers';

/** Whether the browser asks for the page itself, rather than for its content while navigating. */
export async function isDocumentRequest(): Promise<boolean> {
  return (await headers()).get('sec-fetch-dest') !== 'empty';
}
