// Which of the nightly archives stay. By their names alone, so that what somebody else put there is never touched.
import { localDate } from '#catalog/local-date.ts';
import { hourMs } from '#app/values/durations.ts';

export interface Rotation {
  /** How many days keep their newest archive. */
  readonly days: number;
  /** How many weeks, Monday to Sunday, keep theirs. */
  readonly weeks: number;
}

const pattern = /^phu-an-(\d{4}-\d{2}-\d{2})-(\d{6})\.tar(\.age)?$/;

/** @returns "phu-an-2026-11-24-033000.tar", in the commune's time */
export function archiveName(at: Date, isEncrypted: boolean): string {
  const time = new Date(at.getTime() + 7 * hourMs).toISOString().slice(11, 19).replaceAll(':', '');
  return `phu-an-${localDate(at)}-${time}.tar${isEncrypted ? '.age' : ''}`;
}

/** @param names of a folder @returns the nightly archives among them, the newest first */
export const archivesAmong = (names: readonly string[]): string[] =>
  names.filter((name) => pattern.test(name)).sort((a, b) => (a < b ? 1 : -1));

/** @returns which archives go; the newest always stays */
export function archivesToRemove(names: readonly string[], { days, weeks }: Rotation): string[] {
  const archives = archivesAmong(names);
  const newestOf = (period: (day: string) => string, most: number): string[] => {
    const first = new Map<string, string>();
    for (const name of archives) {
      const key = period(pattern.exec(name)?.[1] ?? '');
      if (!first.has(key)) first.set(key, name);
    }
    return [...first.values()].slice(0, most);
  };
  const stay = new Set([
    ...archives.slice(0, 1),
    ...newestOf((day) => day, days),
    ...newestOf(mondayOf, weeks),
  ]);
  return archives.filter((name) => !stay.has(name));
}

function mondayOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}
