// A lived dossier some weeks earlier or later: all its moments move by as many days, so that weekdays, and the hours between its
// steps, stay. What people declare, and what was born or issued elsewhere, keeps its day.
import { addDays, localDate } from '#catalog/local-date.ts';
import { openStates } from '#catalog/dossier-states.ts';
import type { WholeDossier } from '#db/queries/whole-dossiers.server.ts';

const weekMs = 7 * 86_400_000;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const localDay = /^\d{4}-\d\d-\d\d$/;

/**
 * Between how many weeks a dossier may move: not at all while it is open; else as far as its year goes, whose numbers it has.
 * @param until nothing happens after it
 */
export function weeksToMove({ dossier, events }: WholeDossier, until: Date): readonly [number, number] {
  const moments = events.map(({ at }) => at);
  const [first, last] = [moments[0], moments.at(-1)];
  if (first === undefined || last === undefined || openStates.includes(dossier.state)) return [0, 0];
  const year = localDate(first).slice(0, 4);
  const fits = (at: Date, weeks: number) => {
    const then = new Date(at.getTime() + weeks * weekMs);
    return then < until && localDate(then).slice(0, 4) === year;
  };
  if (!fits(last, 0)) return [0, 0];
  let [least, most] = [0, 0];
  while (fits(first, least - 1)) least -= 1;
  while (fits(last, most + 1)) most += 1;
  return [least, most];
}

/**
 * @param papers what its papers say, as JSON
 * @returns the same some weeks later; earlier, where the number is negative
 */
export function moveLife(
  { whole, papers }: { readonly whole: WholeDossier; readonly papers: readonly string[] },
  weeks: number,
): { readonly whole: WholeDossier; readonly papers: readonly string[] } {
  if (weeks === 0) return { whole, papers };
  const { registerNumber, dueAt } = whole.dossier;
  // Else a date may be that of a birth.
  const days = new Set(
    [...whole.events.map(({ at }) => at), ...(dueAt === null ? [] : [dueAt])].map(localDate),
  );
  const words: readonly (readonly [string, string])[] =
    registerNumber === null ? [] : [[registerNumber, movedNumber(registerNumber, weeks)]];
  const inText = (text: string): string => {
    if (instant.test(text)) return new Date(Date.parse(text) + weeks * weekMs).toISOString();
    if (localDay.test(text) && days.has(text)) return addDays(text, weeks * 7);
    return words.reduce((now, [from, to]) => now.replaceAll(from, to), text);
  };
  return {
    whole: moved(whole, weeks, inText),
    papers: papers.map((paper) => JSON.stringify(moved(JSON.parse(paper) as unknown, weeks, inText))),
  };
}

/** "H09.31.20-261124-0001": in the middle stands its day. */
const movedNumber = (number: string, weeks: number): string =>
  number.replace(/-(\d\d)(\d\d)(\d\d)-/, (_, year, month, day) => {
    const then = addDays(`20${year}-${month}-${day}`, weeks * 7);
    return `-${then.slice(2).replaceAll('-', '')}-`;
  });

function moved<T>(value: T, weeks: number, inText: (text: string) => string): T {
  const each = (one: unknown): unknown => {
    if (typeof one === 'string') return inText(one);
    if (one instanceof Date) return new Date(one.getTime() + weeks * weekMs);
    if (one instanceof Uint8Array || typeof one !== 'object' || one === null) return one;
    if (Array.isArray(one)) return one.map(each);
    return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, each(inner)]));
  };
  return each(value) as T;
}
