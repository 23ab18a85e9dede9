// Đ14.3: which service's page a request looks at, when a person looks. Decided from the request alone, and forgotten.
import type { IncomingMessage } from 'node:http';

import { paths } from '#app/addresses/paths.ts';
import { isFetchedAhead } from '#app/http/fetched-ahead.ts';

const prefix = paths.procedure('');
const rest = /^([a-z0-9]+(?:-[a-z0-9]+)*)(?:\?|$)/;
/** Those that say of themselves that nobody reads along. */
const machines = /bot\b|crawl|spider|slurp|facebookexternalhit|monitor/i;

/** @returns the last part of the page's address; undefined for another page, a machine, or a look ahead of a click */
export function viewedService({ method, url = '', headers }: IncomingMessage): string | undefined {
  if (method !== 'GET' || !url.startsWith(prefix)) return undefined;
  const slug = rest.exec(url.slice(prefix.length))?.[1];
  if (
    slug === undefined ||
    isFetchedAhead({ secPurpose: headers['sec-purpose'], purpose: headers['purpose'] })
  ) {
    return undefined;
  }
  return machines.test(headers['user-agent'] ?? '') ? undefined : slug;
}
