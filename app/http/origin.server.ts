// Was this request sent by one of the portal's own pages? Asked for every method that can change something,
// resource routes included. A caller without a browser (the gateway, a machine) sends none of these headers and
// carries no session either.

export interface RequestOrigin {
  readonly method: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly secFetchSite: string | undefined;
}

const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);

/** @param publicUrl the portal's own address, allowed beside the host the request names */
export function comesFromOurPages(request: RequestOrigin, publicUrl: string): boolean {
  if (harmless.has(request.method)) return true;
  if (
    request.secFetchSite !== undefined &&
    request.secFetchSite !== 'same-origin' &&
    request.secFetchSite !== 'none'
  ) {
    return false;
  }
  if (request.origin === undefined) return true;
  const host = hostOf(request.origin);
  return host !== undefined && (host === request.host || host === hostOf(publicUrl));
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
