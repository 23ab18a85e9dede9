// Finding a procedure by what somebody types: with diacritics or without, composed or not, in any order.
import { sectors } from '#catalog/sectors.ts';
import type { Procedure } from '#catalog/procedure.ts';

/** Words that people put around what they look for, and that would match everything or nothing. */
const around = new Set([
  'thu',
  'tuc',
  'lam',
  'xin',
  'cho',
  'toi',
  'can',
  'muon',
  'nop',
  'ho',
  'so',
  'giay',
  'to',
  'va',
  'cua',
]);

/** Lower case without diacritics: "Hộ tịch", "ho tich" and either place of the tone mark in "hòa" are the same. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function wordsOf(text: string): readonly string[] {
  const words = fold(text)
    .split(' ')
    .filter((word) => word !== '');
  const telling = words.filter((word) => !around.has(word));
  return telling.length > 0 ? telling : words;
}

interface Found {
  readonly procedure: Procedure;
  readonly matched: number;
  readonly rank: number;
}

const accented = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .split(/[^\p{L}\p{N}]+/u);

/** Words as typed count most, then whole words without diacritics, then beginnings: "tử" is not "tuyên". */
function look(procedure: Procedure, query: string, words: readonly string[]): Found {
  const names = [procedure.name, ...procedure.otherNames, sectors[procedure.sector]].join(' ');
  const folded = ` ${fold(names)} `;
  const asTyped = new Set(accented(names));
  const matched = words.filter((word) => folded.includes(` ${word}`)).length;
  const whole = words.filter((word) => folded.includes(` ${word} `)).length;
  const exact = accented(query).filter((word) => asTyped.has(word) && !around.has(fold(word))).length;
  const phrase = folded.includes(` ${fold(query)} `) ? 1 : 0;
  return { procedure, matched, rank: exact * 2 + whole * 2 + phrase * 4 };
}

/**
 * @param query as typed; empty finds everything
 * @returns the procedures that hold every telling word, the closest first, the plainest name before longer ones; when none does, those that hold most of them
 */
export function findServices(all: readonly Procedure[], query: string): readonly Procedure[] {
  const words = wordsOf(query.slice(0, 200));
  if (words.length === 0) return all;
  const found = all.map((procedure) => look(procedure, query, words));
  const whole = found.filter(({ matched }) => matched === words.length);
  const near = found.filter(({ matched }) => matched > 0 && matched * 2 >= words.length);
  return (whole.length > 0 ? whole : near)
    .sort(
      (a, b) => b.matched - a.matched || b.rank - a.rank || a.procedure.name.length - b.procedure.name.length,
    )
    .map(({ procedure }) => procedure);
}
