// Up to which version somebody has read what is new: a cookie of his browser, that holds the version alone.
import { compareVersions, type Releases } from '#app/operation/releases.ts';

const cookieName = 'phuan.phien-ban';
const inCookie = new RegExp(
  `(?:^|;)\\s*${cookieName.replace('.', '\\.')}=(\\d{1,6}\\.\\d{1,6}\\.\\d{1,6})(?:;|$)`,
);
const aYear = 365 * 24 * 3600;

/**
 * @param cookie as a request has it
 * @returns the versions that came since he last looked; to whoever never did the newest is new
 */
export function unreadReleases(releases: Releases, cookie: string | null): readonly string[] {
  const readUpTo = inCookie.exec(cookie ?? '')?.[1];
  const versions = releases.map(({ version }) => version);
  return readUpTo === undefined
    ? versions.slice(0, 1)
    : versions.filter((version) => compareVersions(version, readUpTo) > 0);
}

/** @returns the cookie of who has read them all */
export const readAllCookie = ([{ version }]: Releases): string =>
  `${cookieName}=${version}; Path=/can-bo; Max-Age=${aYear}; HttpOnly; SameSite=Lax`;
