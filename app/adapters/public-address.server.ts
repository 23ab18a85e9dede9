// Which addresses of the internet belong to everybody: the portal asks no other, so that a link that somebody wrote
// cannot reach into the commune's own network, or into the portal itself.
import { BlockList, isIP } from 'node:net';

// Two lists: an address of version 4 would be looked up in the networks of version 6 too.
const closed = { 4: new BlockList(), 6: new BlockList() };
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
/** Of version 6 only 2000::/3 is given out; in it, what wraps an address of version 4 or is for examples. */
const closed6: readonly (readonly [string, number])[] = [
  ['::', 3],
  ['4000::', 2],
  ['8000::', 1],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];
for (const [network, prefix] of closed4) closed[4].addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of closed6) closed[6].addSubnet(network, prefix, 'ipv6');

/** @param address as digits; anything else is not public */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 4) return !closed[4].check(address, 'ipv4');
  return isIP(address) === 6 && !closed[6].check(address, 'ipv6');
}
