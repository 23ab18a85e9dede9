// Public internet addresses. The portal follows links to no others, because a link that somebody wrote must not reach the commune's
// own network or the portal itself.
import { BlockList, isIP } from 'node:net';

// Two lists, because one list would also compare addresses of version 4 with the networks of version 6.
const closedRanges = { 4: new BlockList(), 6: new BlockList() };
/** RFC 6890 and its successors: this host, private, shared, link-local, test, multicast and reserved networks. */
const closed4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];
/** All of version 6 except 2000::/3, which alone is public; inside of it, networks that contain addresses of version 4, and examples. */
const closed6: readonly (readonly [string, number])[] = [
  ['::', 3],
  ['4000::', 2],
  ['8000::', 1],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];
for (const [network, prefix] of closed4) closedRanges[4].addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of closed6) closedRanges[6].addSubnet(network, prefix, 'ipv6');

/** @param address in digits; a name counts as not public */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 4) return !closedRanges[4].check(address, 'ipv4');
  return isIP(address) === 6 && !closedRanges[6].check(address, 'ipv6');
}
