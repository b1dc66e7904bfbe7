import { BlockList, isIP } from 'node:net';

/** Nobody outside is reached there: special purposes of the IANA registries, and clouds' metadata. */
const closed: Readonly<Record<'ipv4' | 'ipv6', readonly string[]>> = {
  ipv4: [
    '0.0.0.0/8',
    '10.0.0.0/8',
    '100.64.0.0/10',
    '127.0.0.0/8',
    '169.254.0.0/16',
    '172.16.0.0/12',
    '192.0.0.0/24',
    '192.0.2.0/24',
    '192.31.196.0/24',
    '192.52.193.0/24',
    '192.88.99.0/24',
    '192.168.0.0/16',
    '192.175.48.0/24',
    '198.18.0.0/15',
    '198.51.100.0/24',
    '203.0.113.0/24',
    '224.0.0.0/4',
    '240.0.0.0/4',
    // the metadata of one cloud stands outside those
    '168.63.129.16/32',
  ],
  // inside 2000::/3, which alone is public
  ipv6: ['2001::/23', '2001:db8::/32', '2002::/16', '2620:4f:8000::/48', '3fff::/20'],
};

const blocked = new BlockList();
const globalUnicast = new BlockList();
globalUnicast.addSubnet('2000::', 3, 'ipv6');
for (const family of ['ipv4', 'ipv6'] as const) {
  for (const range of closed[family]) {
    const [address = '', length] = range.split('/');
    blocked.addSubnet(address, Number(length), family);
  }
}

/**
 * Whether an IP address (without brackets or zone) belongs to the public internet. IPv6 addresses
 * that carry an IPv4 one (mapped, translated, 6to4, Teredo) never do.
 */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !blocked.check(address, 'ipv4');
    case 6:
      return globalUnicast.check(address, 'ipv6') && !blocked.check(address, 'ipv6');
    default:
      return false;
  }
}
