// Whoever comes under another name than the portal's own (Đ4) is led to that one: a copy of the portal under a stranger's
// name would be found by search engines, and would teach people to trust it.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { BlockList, isIP } from 'node:net';

import { paths } from '#app/addresses/paths.ts';
import { plainPage } from './plain-page.ts';

/** Addresses that nobody outside reaches: of this machine, and of the network between a proxy and the portal. */
const inside = new BlockList();
for (const [network, prefix] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  inside.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of [
  ['::1', 128],
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  inside.addSubnet(network, prefix, 'ipv6');

/** What watches the portal asks by whatever name it has. */
const forMachines = new Set<string>([paths.alive(), paths.ready(), paths.metrics()]);

/**
 * @param address gives the portal's own address of now, without a slash at its end: it moves when the commune's name does
 * @returns answers a request that names another host: with the way to the same page (308), or, where something was sent,
 *   with 421; false for all others
 */
export function foreignHosts(address: () => string) {
  return function answer(request: IncomingMessage, response: ServerResponse): boolean {
    const { method = '', url = '/' } = request;
    const host = hostIn(request);
    const publicUrl = address();
    if (
      host === undefined ||
      isOurs(host, new URL(publicUrl).hostname) ||
      forMachines.has(url.split('?', 1)[0] ?? '')
    )
      return false;
    response.setHeader('Cache-Control', 'no-store');
    if (method === 'GET' || method === 'HEAD') {
      const path = /^\/(?![/\\])/.test(url) ? url : paths.home();
      response.writeHead(308, { Location: publicUrl + path }).end();
      return true;
    }
    response.writeHead(421, { 'Content-Type': 'text/html; charset=utf-8', Connection: 'close' });
    response.end(
      plainPage(
        'Sai địa chỉ của Cổng',
        `Yêu cầu này gửi đến một tên miền khác. Hãy mở Cổng tại ${publicUrl} rồi thử lại.`,
      ),
    );
    return true;
  };
}

/** @returns undefined where there is none, or nothing that a host can be called */
function hostIn({ headers: { host = '' } }: IncomingMessage): string | undefined {
  const address = `http://${host}/`;
  return host !== '' && URL.canParse(address) ? new URL(address).hostname : undefined;
}

/** A name without a dot is known within one network alone: a proxy that does not pass the host on uses such a name. */
function isOurs(host: string, own: string): boolean {
  const address = host.replace(/^\[|\]$/g, '');
  const version = isIP(address);
  if (version !== 0) {
    // The portal has no name yet: it is tried out, perhaps from a telephone beside it.
    if (own === 'localhost' || isIP(own) !== 0) return true;
    return inside.check(address, version === 4 ? 'ipv4' : 'ipv6');
  }
  return host === own || !host.replace(/\.$/, '').includes('.') || host.endsWith('.localhost');
}
