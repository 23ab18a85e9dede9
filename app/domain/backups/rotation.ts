// Which of the nightly archives stay. By their names alone, so that what somebody else put there is never touched.
import { localDate } from '#catalog/local-date.ts';
import { hourMs } from '#app/values/durations.ts';

export interface Rotation {
  /** How many days keep their first archive and their newest. */
  readonly days: number;
  /** How many weeks, Monday to Sunday, keep theirs. */
  readonly weeks: number;
}

/** Whatever lies in the folder of backups and may be an archive: of the night, of a command, before an upgrade, from elsewhere. */
const archiveForm = /^[A-Za-z0-9][A-Za-z0-9-]*(?:\.[A-Za-z0-9-]+)*\.tar(?:\.age)?$/;

/** @returns whether a name is one of an archive, and leads nowhere else */
export const isArchiveName = (name: string): boolean => name.length <= 120 && archiveForm.test(name);

/** One that the portal named itself. */
const ownForm = /^([a-z-]+)-(\d{4}-\d{2}-\d{2})-(\d{6})(?:-(\d{1,2}))?\.tar(?:\.age)?$/;

/** By whom an archive was put there, as the beginning of its name says. */
const beginnings = {
  nightly: 'phu-an',
  'before-restoration': 'truoc-phuc-hoi',
  uploaded: 'tai-len',
} as const;

/**
 * @param origin only what is `nightly` is removed when it is old
 * @param turn from 2 on where the second has an archive already
 * @returns "phu-an-2026-11-24-033000.tar", in the commune's time
 */
export function archiveName(
  at: Date,
  isEncrypted: boolean,
  origin: keyof typeof beginnings = 'nightly',
  turn = 1,
): string {
  const time = new Date(at.getTime() + 7 * hourMs).toISOString().slice(11, 19).replaceAll(':', '');
  const again = turn === 1 ? '' : `-${turn}`;
  return `${beginnings[origin]}-${localDate(at)}-${time}${again}.tar${isEncrypted ? '.age' : ''}`;
}

/** @returns undefined for one that somebody put there by hand or by a command */
export function originOf(name: string): keyof typeof beginnings | undefined {
  const beginning = ownForm.exec(name)?.[1];
  return (Object.keys(beginnings) as (keyof typeof beginnings)[]).find(
    (origin) => beginnings[origin] === beginning,
  );
}

/** @param names of a folder @returns the nightly archives among them, the newest first */
export const archivesAmong = (names: readonly string[]): string[] =>
  names.filter((name) => originOf(name) === 'nightly').sort((a, b) => (placeOf(a) < placeOf(b) ? 1 : -1));

/** Names in the order of their time: "2026-11-24 033000 02". */
function placeOf(name: string): string {
  const [, , day = '', time = '', turn = '1'] = ownForm.exec(name) ?? [];
  return `${day} ${time} ${turn.padStart(2, '0')}`;
}

/**
 * @returns which archives go; the newest always stays, and of each day the first beside the newest: nobody pushes last night's out by
 *   taking more
 */
export function archivesToRemove(names: readonly string[], { days, weeks }: Rotation): string[] {
  const archives = archivesAmong(names);
  const firstOf = (ordered: readonly string[], period: (day: string) => string, most: number): string[] => {
    const first = new Map<string, string>();
    for (const name of ordered) {
      const key = period(ownForm.exec(name)?.[2] ?? '');
      if (!first.has(key)) first.set(key, name);
    }
    return [...first.values()].sort((a, b) => (placeOf(a) < placeOf(b) ? 1 : -1)).slice(0, most);
  };
  const stay = new Set([
    ...archives.slice(0, 1),
    ...firstOf(archives, (day) => day, days),
    ...firstOf(archives.toReversed(), (day) => day, days),
    ...firstOf(archives, mondayOf, weeks),
  ]);
  return archives.filter((name) => !stay.has(name));
}

function mondayOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}
