// Which groups of the menu somebody closed or opened: a cookie of his browser, so that each page is drawn as he left it. It holds
// names of groups alone.
import { choiceCookie, keptChoice } from '#app/values/kept-choice.ts';

const cookieName = 'phuan.nhom';

/** @param cookie as a request or a document has it @returns what he chose, by the group's id: true where he closed it */
export function chosenGroups(cookie: string | null): ReadonlyMap<string, boolean> {
  const kept = keptChoice(cookie, cookieName) ?? '';
  const entries = /^[a-z0-9.-]{0,300}$/.test(kept) ? kept.split('.') : [];
  return new Map(
    entries.filter((entry) => entry !== '').map((entry) => [entry.slice(1), entry.startsWith('0')]),
  );
}

/** @param cookie of the document @param secure whether it came over https @returns the cookie that remembers one more choice */
export function menuCookie(cookie: string, id: string, closed: boolean, secure: boolean): string {
  const chosen = new Map(chosenGroups(cookie)).set(id, closed);
  const value = [...chosen].map(([group, isClosed]) => `${isClosed ? '0' : '1'}${group}`).join('.');
  return choiceCookie(cookieName, value, { secure, byScript: true });
}
