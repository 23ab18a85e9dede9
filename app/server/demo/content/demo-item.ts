// What the demonstration publishes, before it is written: facts of days are told from the day on which it is filled.
import { addDays, formatDate, weekday } from '#catalog/local-date.ts';
import type { Answers } from '#forms/index.ts';
import type { SceneId } from './pictures/scenes.ts';

export interface DemoItem {
  readonly title: string;
  readonly summary: string;
  /** HTML; absent where the kind has no text. */
  readonly html?: string;
  readonly facts?: Answers;
  readonly picture?: SceneId;
  /** Absent: the name of who writes. */
  readonly author?: string;
  readonly source: string;
  /** The account that writes, of the section's unit; absent: the unit's first. */
  readonly writer?: string;
  /** Where an earlier release showed it: the address there leads on. */
  readonly formerly?: string;
  /** How many days ago it came out. */
  readonly age: number;
  readonly eventDate?: string;
  /** Its paper is drawn and attached: the paragraphs below its head. */
  readonly paper?: readonly string[];
  /** What really exists or was issued; absent: made up for the demonstration, and marked so. */
  readonly genuine?: true;
  readonly pinned?: true;
  /** More than a year old. */
  readonly archived?: true;
  /** How far it is on its way; absent: published. */
  readonly stage?: 'writing' | 'submitted' | 'edited' | 'returned' | 'scheduled';
}

export interface DemoDays {
  /** The day of the demonstration, in Asia/Ho_Chi_Minh: "2026-11-24". */
  readonly today: string;
  /** So many days from it (before: negative). */
  readonly day: (offset: number) => string;
  /** The same as people write it: "24/11/2026". */
  readonly said: (offset: number) => string;
  /** The Monday of this week, or of another. */
  readonly monday: (weeks?: number) => string;
  /** A day of this week or another: 1 is Monday, 7 Sunday. */
  readonly inWeek: (weeks: number, weekday: number) => string;
  /** "2026" */
  readonly year: number;
}

export type DemoSection = (days: DemoDays) => readonly DemoItem[];

export const ours = 'Ủy ban nhân dân xã Phú An';
export const radio = 'Đài Truyền thanh xã Phú An';

export function demoDays(today: string): DemoDays {
  const sinceMonday = (weekday(today) + 6) % 7;
  const day = (offset: number) => addDays(today, offset);
  return {
    today,
    day,
    said: (offset) => formatDate(day(offset)),
    monday: (weeks = 0) => day(weeks * 7 - sinceMonday),
    inWeek: (weeks, weekday) => day(weeks * 7 - sinceMonday + weekday - 1),
    year: Number(today.slice(0, 4)),
  };
}

export const p = (...paragraphs: readonly string[]) => paragraphs.map((text) => `<p>${text}</p>`).join('');
export const h = (heading: string) => `<h2>${heading}</h2>`;
export const ul = (...entries: readonly string[]) =>
  `<ul>${entries.map((entry) => `<li><p>${entry}</p></li>`).join('')}</ul>`;
export const table = (head: readonly string[], ...rows: readonly (readonly string[])[]) =>
  `<table><tbody><tr>${head.map((cell) => `<th scope="col"><p>${cell}</p></th>`).join('')}</tr>${rows
    .map((row) => `<tr>${row.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;
