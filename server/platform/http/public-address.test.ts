import { expect, it } from 'vitest';
import { isPublicAddress } from './public-address';

it.each([
  ['8.8.8.8', true],
  ['1.1.1.1', true],
  ['99.255.255.255', true],
  ['100.63.255.255', true],
  ['100.128.0.0', true],
  ['172.15.255.255', true],
  ['172.32.0.0', true],
  ['192.167.255.255', true],
  ['192.169.0.0', true],
  ['169.253.255.255', true],
  ['223.255.255.255', true],
  ['2606:4700:4700::1111', true],
  ['2a00:1450:4007:80e::2003', true],
  // this network, loopback, private, shared by carriers
  ['0.0.0.0', false],
  ['127.0.0.1', false],
  ['127.255.255.254', false],
  ['10.1.2.3', false],
  ['172.16.0.1', false],
  ['172.31.255.255', false],
  ['192.168.0.1', false],
  ['100.64.0.1', false],
  ['100.127.255.255', false],
  // link-local with the metadata of clouds, and another cloud's
  ['169.254.169.254', false],
  ['168.63.129.16', false],
  // protocols, documentation, benchmarks, multicast, reserved, broadcast
  ['192.0.0.8', false],
  ['192.0.2.1', false],
  ['198.18.0.1', false],
  ['198.51.100.1', false],
  ['203.0.113.1', false],
  ['224.0.0.1', false],
  ['240.0.0.1', false],
  ['255.255.255.255', false],
  // IPv6: unspecified, loopback, unique local (metadata too), link-local, site-local, multicast
  ['::', false],
  ['::1', false],
  ['fc00::1', false],
  ['fd00:ec2::254', false],
  ['fe80::1', false],
  ['febf::1', false],
  ['fec0::1', false],
  ['ff02::1', false],
  // an IPv4 address inside: mapped, compatible, translated, 6to4, Teredo
  ['::ffff:127.0.0.1', false],
  ['::ffff:8.8.8.8', false],
  ['::ffff:7f00:1', false],
  ['::127.0.0.1', false],
  ['64:ff9b::7f00:1', false],
  ['64:ff9b:1::1', false],
  ['2002:7f00:1::', false],
  ['2001:0:4136:e378:8000:63bf:3fff:fdd2', false],
  ['2001:db8::1', false],
  ['100::1', false],
  ['fe80::1%eth0', false],
  // no addresses
  ['localhost', false],
  ['2130706433', false],
  ['0x7f.1', false],
  ['', false],
])('%s: %s', (address, isPublic) => {
  expect(isPublicAddress(address)).toBe(isPublic);
});
