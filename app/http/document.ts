// What a route says about its document: `static` pages carry no client JavaScript and may be cached.

export interface DocumentHandle {
  readonly document: 'static' | 'hydrated';
}

/** A document hydrates when any of its routes asks for it. */
export function asksForHydration(matches: readonly { readonly handle?: unknown }[]): boolean {
  return matches.some(
    ({ handle }) =>
      typeof handle === 'object' && handle !== null && 'document' in handle && handle.document === 'hydrated',
  );
}

/** Headers of a page that is the same for everybody: kept in the page cache until one of `tags` changes. */
export function publicPage(
  tags: readonly string[],
  options: { readonly query?: readonly string[]; readonly seconds?: number } = {},
): Record<string, string> {
  return {
    'Cache-Control': `public, max-age=0, must-revalidate${options.seconds === undefined ? '' : `, s-maxage=${options.seconds}`}`,
    'X-Page-Tags': tags.join(', '),
    ...(options.query === undefined ? {} : { 'X-Page-Query': options.query.join(', ') }),
  };
}
