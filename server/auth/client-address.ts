/**
 * The client's address from X-Forwarded-For: each proxy adds at the right the address that it saw,
 * so with `trustedProxies` of our own in front, what stands further left was written by the client
 * itself and is not believed. Null when the header tells nothing.
 */
export function clientAddress(
  header: string | null | undefined,
  trustedProxies: number,
): string | null {
  const addresses = (header ?? '').split(',').map((address) => address.trim());
  return addresses.at(-trustedProxies) || null;
}
