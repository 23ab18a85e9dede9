// Addresses at which there is nothing, answered with the page for them before Remix is asked: strangers try such
// addresses by the thousand, and drawing a page for each would cost what the portal has for its readers.
import type { IncomingMessage, ServerResponse } from 'node:http';

import { notFoundPageAt } from '#app/http/not-found-page.ts';
import type { PageCache } from '#app/http/page-cache.server.ts';
import { malformedAddress, malformedHost } from './malformed-request.server.ts';
import { withoutEnd } from '#app/values/without-end.ts';

export interface UnknownAddresses {
  /** @returns whether it was answered; what cannot be told here is left to the routes */
  answer(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
}

export function unknownAddresses(needs: {
  readonly cache: Pick<PageCache, 'answerNotFound' | 'notFound'>;
  /** Does a route of its own answer at this path? */
  readonly isRoute: (path: string) => boolean;
  /** Has something been published here, or does it lead elsewhere? */
  readonly isPublished: (path: string) => Promise<boolean>;
  readonly observe: (method: string, status: number, seconds: number) => void;
}): UnknownAddresses {
  return {
    async answer(request, response) {
      const { method = '' } = request;
      const began = performance.now();
      if ((method !== 'GET' && method !== 'HEAD') || malformedHost(request) !== undefined) return false;
      // Not drawn yet: the routes draw it.
      if (needs.cache.notFound(notFoundPageAt(request.url ?? '/')) === undefined) return false;
      const malformed = malformedAddress(request);
      if (malformed === undefined) {
        const path = pathOf(request.url ?? '/');
        if (path !== undefined && (isData(path) || needs.isRoute(path))) return false;
        if (path !== undefined && (await needs.isPublished(path).catch(() => true))) return false;
      }
      const status = malformed ?? 404;
      if (!needs.cache.answerNotFound(request, response, status)) return false;
      needs.observe(method, status, (performance.now() - began) / 1000);
      return true;
    },
  };
}

/** What a page that runs scripts asks for is no document. */
const isData = (path: string) => path.endsWith('.data');

/** As the route for what is published reads it. @returns undefined for what no letters come out of */
function pathOf(address: string): string | undefined {
  try {
    const { pathname } = new URL(address, 'http://localhost');
    return decodeURIComponent(`/${withoutEnd(pathname, '/').slice(1)}`).normalize('NFC');
  } catch {
    return undefined;
  }
}
