// What a route says about its document: a `static` one carries no client JavaScript and may be cached; a `hydrated` one runs
// React from when it is opened, a `hydrated-when-used` one from when somebody fills in or presses something (decision 066); one
// with `scripts` runs those small files of the portal besides, and does without them too.
import type { HeadersFunction } from '@remix-run/node';

import { present } from '#app/values/present.ts';
import { writeTags, type PageTag } from '#app/vocabulary/page-tags.ts';
import { withoutEnd } from '#app/values/without-end.ts';

export interface DocumentHandle {
  readonly document: 'static' | 'hydrated' | 'hydrated-when-used';
  readonly scripts?: readonly string[];
  /** Absent: Vietnamese. */
  readonly language?: 'en';
  /** Files of the browser that are built with it, and that it does not load itself. */
  readonly beside?: readonly string[];
}

interface Match {
  readonly handle?: unknown;
  readonly data?: unknown;
}

const handleOf = ({ handle }: Match): object => (typeof handle === 'object' && handle !== null ? handle : {});

/** @returns whether React takes the document over, and when: at the earliest that any of its routes asks for */
export function hydrationOf(matches: readonly Match[]): 'never' | 'when-used' | 'at-once' {
  const documents = matches.map((match) => {
    const handle = handleOf(match);
    return 'document' in handle ? handle.document : 'static';
  });
  if (documents.includes('hydrated')) return 'at-once';
  return documents.includes('hydrated-when-used') ? 'when-used' : 'never';
}

/** @returns the language of the document: English where any of its routes says so */
export function documentLanguage(matches: readonly Match[]): 'vi' | 'en' {
  return matches.some((match) => {
    const handle = handleOf(match);
    return 'language' in handle && handle.language === 'en';
  })
    ? 'en'
    : 'vi';
}

/** @returns the addresses of the scripts that the document's routes ask for */
export function ownScripts(matches: readonly Match[]): readonly string[] {
  return matches.flatMap((match) => {
    const handle = handleOf(match);
    const scripts: unknown = 'scripts' in handle ? handle.scripts : [];
    return Array.isArray(scripts) ? scripts.filter((script) => typeof script === 'string') : [];
  });
}

/** @returns whether a page shows something under way: without scripts, which ask again by themselves, the browser loads it anew */
export function isUnderWay(matches: readonly Match[]): boolean {
  const pageData = matches.at(-1)?.data;
  return (
    typeof pageData === 'object' && pageData !== null && 'underWay' in pageData && pageData.underWay === true
  );
}

/**
 * Headers of a page that is the same for everybody: kept in the page cache until one of `tags` changes.
 * @param options `query`: the parameters that the page reads, with any other it is not kept; `seconds`: after which it is drawn anew,
 *   left out, it stays until it changes
 */
export function publicPage(
  tags: readonly PageTag[],
  options: { readonly query?: readonly string[]; readonly seconds?: number } = {},
): Record<string, string> {
  return {
    'Cache-Control': `public, max-age=0, must-revalidate${options.seconds === undefined ? '' : `, s-maxage=${options.seconds}`}`,
    'X-Page-Tags': writeTags(tags),
    ...present({ 'X-Page-Query': options.query?.join(', ') }),
  };
}

/** The `headers` of a page that may refuse for a time: when to ask again, as its action or loader says. */
export const retryHeaders: HeadersFunction = ({ actionHeaders, loaderHeaders }) =>
  present({
    'Retry-After': actionHeaders.get('Retry-After') ?? loaderHeaders.get('Retry-After') ?? undefined,
  });

/**
 * The one address of a page (Đ4), whatever name, query or session it was asked with, and with a slash at its end or without.
 * @param publicUrl the portal's own
 * @returns what the page's loader calls its `address`, or where it stands
 */
export function canonicalAddress(matches: readonly Match[], publicUrl: string, path: string): string {
  const pageData = matches.at(-1)?.data;
  if (
    typeof pageData === 'object' &&
    pageData !== null &&
    'address' in pageData &&
    typeof pageData.address === 'string'
  )
    return pageData.address;
  return `${publicUrl}/${withoutEnd(path, '/').slice(1)}`;
}
