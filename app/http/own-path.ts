// Redirects within the portal.

/**
 * The path of an address of the portal's own, so that whoever came by another name of the machine (127.0.0.1, an address
 * in the office's network) stays there: his session is known there alone, and the page he came from lets its forms lead
 * nowhere else.
 * @returns `location` as it is when it leads out
 */
export function ownPath(location: string, publicUrl: string): string {
  if (!URL.canParse(location)) return location;
  const { origin, pathname, search, hash } = new URL(location);
  // "//elsewhere/" without its origin would name another host.
  return origin === new URL(publicUrl).origin && !pathname.startsWith('//')
    ? `${pathname}${search}${hash}`
    : location;
}
