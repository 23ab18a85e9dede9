// Up to which version somebody has read what is new: a cookie of his browser, that holds the version alone.
import { compareVersions, type Releases } from '#app/operation/releases.ts';
import { choiceCookie, keptChoice } from '#app/values/kept-choice.ts';

const cookieName = 'phuan.phien-ban';
/**
 * @param cookie as a request has it
 * @returns the versions that came since he last looked; to whoever never did the newest is new
 */
export function unreadReleases(releases: Releases, cookie: string | null): readonly string[] {
  const kept = keptChoice(cookie, cookieName) ?? '';
  const readUpTo = /^(?:\d{1,6}\.){2}\d{1,6}$/.test(kept) ? kept : undefined;
  const versions = releases.map(({ version }) => version);
  return readUpTo === undefined
    ? versions.slice(0, 1)
    : versions.filter((version) => compareVersions(version, readUpTo) > 0);
}

/** @returns the cookie of who has read them all */
export const readAllCookie = ([{ version }]: Releases, secure: boolean): string =>
  choiceCookie(cookieName, version, { secure });
