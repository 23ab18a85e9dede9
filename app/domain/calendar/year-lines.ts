// The calendar of a year as lines of text: typed, or pasted from the notice that sets it. "04/02/2027 - 10/02/2027; Nghỉ; Tết; căn cứ".
import type { CalendarDayRow } from '#db/queries/calendar.server.ts';
import { addDays, formatDate, readDate } from '#catalog/local-date.ts';
import { calendarDayKindIds, calendarDayKinds } from '#catalog/working-calendar.ts';
import { fold } from '#app/values/fold.ts';
import { isSameDay, problemOfDay } from './day-changes.ts';

/** @param days in order @returns a line for each run of days that say the same */
export function writeYearLines(days: readonly CalendarDayRow[]): string {
  const runs: { readonly first: CalendarDayRow; last: string }[] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (
      run !== undefined &&
      addDays(run.last, 1) === day.date &&
      isSameDay({ ...run.first, date: day.date }, day)
    )
      run.last = day.date;
    else runs.push({ first: day, last: day.date });
  }
  return runs
    .map(({ first: { date, kind, label, legalBasis }, last }) =>
      [
        date === last ? formatDate(date) : `${formatDate(date)} - ${formatDate(last)}`,
        calendarDayKinds[kind].label,
        label,
        legalBasis,
      ].join('; '),
    )
    .join('\n');
}

/**
 * @param text a line for a day or a run of days: day, kind, name and ground, with ";" or a tab between
 * @param provisional the year is not issued yet
 * @returns the days in order, or a sentence about each line that cannot be read
 */
export function readYearLines(
  text: string,
  { year, provisional }: { readonly year: number; readonly provisional: boolean },
): { readonly days: readonly CalendarDayRow[]; readonly problems: readonly string[] } {
  const days = new Map<string, CalendarDayRow>();
  const problems: string[] = [];
  for (const [index, line] of text.normalize('NFC').split('\n').entries()) {
    if (line.trim() === '') continue;
    const told = (problem: string) => problems.push(`Dòng ${index + 1}: ${problem}`);
    const [when = '', what = '', label = '', ...ground] = line.split(/[;\t]/).map((part) => part.trim());
    const [first, last = first] = when.replace('–', ' - ').split(' - ').map(readDate);
    const kind = calendarDayKindIds.find((id) => fold(calendarDayKinds[id].label) === fold(what));
    if (first === undefined || last === undefined || last < first)
      told('ghi ngày như 24/11/2026 hoặc 04/02/2027 - 10/02/2027.');
    else if (first.slice(0, 4) !== String(year) || last.slice(0, 4) !== String(year))
      told(`ngày không thuộc năm ${year}.`);
    else if (kind === undefined)
      told(
        `ghi loại ngày là ${calendarDayKindIds.map((id) => `“${calendarDayKinds[id].label}”`).join(', ')}.`,
      );
    else
      for (let date = first; date <= last; date = addDays(date, 1)) {
        const day = { date, kind, label, legalBasis: ground.join('; '), provisional };
        const problem = days.has(date) ? `ngày ${formatDate(date)} đã có ở dòng trên.` : problemOfDay(day);
        if (problem === undefined) days.set(date, day);
        else {
          told(problem);
          break;
        }
      }
  }
  return { days: [...days.values()].sort((one, other) => (one.date < other.date ? -1 : 1)), problems };
}
