// Where a person is led back to after signing in or signing up.

import { paths } from '#app/addresses/paths.ts';
import { withoutEnd } from '#app/values/without-end.ts';

const longestReturn = 2000;

/**
 * Only a path of this portal may follow `?tiep=`: anything else could lead a resident elsewhere.
 * @returns the path with its query and hash, as a header carries it; undefined where there is none or it is not trusted
 */
export function safeReturnTo(value: string | null | undefined): string | undefined {
  if (value === null || value === undefined || value.length > longestReturn) return undefined;
  if (!/^\/(?![/\\])[^\s\\\p{Cc}]*$/u.test(value)) return undefined;
  // Written as a header carries it: a letter with a mark may stand in what a person typed.
  const { pathname, search, hash } = new URL(value, 'http://here.invalid');
  // Nobody was on his way to sign out.
  if (withoutEnd(pathname, '/') === paths.signOut()) return undefined;
  return pathname.startsWith('//') ? undefined : `${pathname}${search}${hash}`;
}
