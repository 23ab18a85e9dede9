// The words of each service, and how well they answer what somebody typed. Which are found depends on the letters alone, so
// that marks, their composition and the order of words never hide one; how they were typed decides which comes first.
import { everydayWords } from '#catalog/everyday-words.ts';
import { lifeEvents } from '#catalog/life-events.ts';
import type { Procedure } from '#catalog/procedure.ts';
import { sectors } from '#catalog/sectors.ts';
import { byRank } from './by-rank.ts';
import { comparable, wordsOf, type Word } from '../kernel/words.ts';

/** Words that people put around what they look for. They help to rank, but nothing has to hold them. */
const around = new Set(
  'thu tuc lam xin cho toi minh can muon nop ho so giay to va cua don o dau nhu the nao ba ma bo me ong vo chong con moi bi ve gi phai khong'.split(
    ' ',
  ),
);
const longestQuery = 200;

export interface Field {
  readonly weight: number;
  readonly words: readonly Word[];
  /** " dang ky khai sinh " */
  readonly folded: string;
}

export interface ServiceWords {
  /** Where each word is looked for: the whole word, or its beginning. */
  readonly fields: readonly Field[];
  /** The weight of the best field that holds a word, by the word without marks. */
  readonly weightOf: ReadonlyMap<string, number>;
  /** One of these has to hold every word, or else half the catalog would ask for what is sought. */
  readonly documents: readonly Field[];
  /** All that it says, each part as in a field: what stands together there is found when nothing else is. */
  readonly prose: string;
}

const cache = new WeakMap<Procedure, ServiceWords>();

/** @returns the words of a procedure, taken apart once for the same object: a published procedure never changes */
export function serviceWords(procedure: Procedure): ServiceWords {
  const cachedWords = cache.get(procedure);
  if (cachedWords !== undefined) return cachedWords;
  const fields = [
    field(10, [procedure.name]),
    field(8, procedure.otherNames),
    field(6, everydayNames(procedure)),
    field(4, [sectors[procedure.sector]]),
    field(
      4,
      procedure.lifeEvents.map((event) => lifeEvents[event]),
    ),
    field(3, procedure.results),
    field(10, [procedure.code]),
  ];
  const rising = fields.toSorted((a, b) => a.weight - b.weight);
  const newWords: ServiceWords = {
    fields,
    weightOf: new Map(rising.flatMap(({ weight, words }) => words.map(({ folded }) => [folded, weight]))),
    documents: procedure.documents.map(({ name }) => field(1, [name])),
    prose: inRows(proseOf(procedure)),
  };
  cache.set(procedure, newWords);
  return newWords;
}

/** @returns what people say for the words of the law in its names */
export function everydayNames(procedure: Procedure): readonly string[] {
  const names = ` ${comparable([procedure.name, ...procedure.otherNames].join(' '))} `;
  return everydayWords
    .filter(({ law }) => names.includes(` ${comparable(law)} `))
    .flatMap(({ said }) => said);
}

/** @returns what a procedure says besides its names: for whom, with which papers, by which laws, how it is handled */
export const proseOf = (procedure: Procedure): readonly string[] =>
  [
    ...procedure.audience,
    ...procedure.results,
    ...procedure.documents.flatMap(({ name, condition }) => [name, condition ?? '']),
    ...procedure.handling.map(({ title }) => title),
    procedure.conditions,
    ...Object.values(procedure.authority),
    ...procedure.legalBases.flatMap(({ number, title }) => [number, title ?? '']),
    ...procedure.responsibilities.applicant,
    ...procedure.responsibilities.commune,
  ].filter((part) => part !== '');

const inRows = (texts: readonly string[]): string => texts.map((text) => ` ${comparable(text)} `).join('|');

function field(weight: number, texts: readonly string[]): Field {
  return {
    weight,
    words: texts.flatMap(wordsOf),
    folded: inRows(texts),
  };
}

/** @returns 1 for the word as typed, less for the letters alone and for its beginning, 0 for another word */
export function likeness(queryWord: Word, { words }: Field): number {
  const marksTyped = queryWord.marked !== queryWord.folded;
  let best = 0;
  for (const word of words) {
    if (word.marked === queryWord.marked) return 1;
    if (word.folded === queryWord.folded) best = Math.max(best, marksTyped ? 0.6 : 0.9);
    else if (word.folded.startsWith(queryWord.folded)) best = Math.max(best, 0.4);
  }
  return best;
}

const strength = (queryWord: Word, fields: readonly Field[]) =>
  Math.max(0, ...fields.map((one) => one.weight * likeness(queryWord, one)));

export interface Query {
  readonly words: readonly Word[];
  /** What has to be found: all but the words around it, or all when there is nothing else. */
  readonly telling: readonly Word[];
}

/** @param text as somebody typed it; only its first letters are read, so that no text costs more than a query may */
export function readWords(text: string): Query {
  const words = wordsOf(text.slice(0, longestQuery));
  return { words, telling: tellingWords(words) };
}

/** @returns the words without those around them; all of them when there is nothing else */
export function tellingWords(words: readonly Word[]): readonly Word[] {
  const telling = words.filter(({ folded }) => !around.has(folded));
  return telling.length > 0 ? telling : words;
}

/** @returns words side by side, as they stand in a field: " dang ky khai sinh " */
export const rowOf = (words: readonly Word[]): string => ` ${words.map(({ folded }) => folded).join(' ')} `;

/**
 * @returns how well a procedure answers: words as typed, words that stand together, and how much of its name they are; the higher,
 *   the better
 */
export function rankOf({ words, telling }: Query, { fields }: ServiceWords): number {
  const name = fields[0]?.words ?? [];
  const covered = name.filter((word) => words.some(({ folded }) => folded === word.folded)).length;
  const phraseFields = [telling, words].flatMap((some) => {
    return some.length < 2 ? [] : fields.filter(({ folded }) => folded.includes(rowOf(some)));
  });
  return (
    telling.reduce((sum, word) => sum + strength(word, fields), 0) +
    words
      .filter((word) => !telling.includes(word))
      .reduce((sum, word) => sum + strength(word, fields) * 0.2, 0) +
    phraseFields.reduce((sum, { weight }) => sum + weight, 0) +
    (covered / Math.max(1, name.length)) * 8 +
    (name.length === words.length && name.every(({ folded }, at) => folded === words[at]?.folded) ? 50 : 0)
  );
}

/** What a row of words somewhere in the prose is worth where a document's name holds them. */
const proseShare = 0.5;

/** What the beginning of a word is worth where others hold the whole. */
const beginningShare = 0.12;

/** @returns how strongly it is held whatever the marks and the order; 0 when a telling word is missing */
function hold({ telling }: Query, { fields, weightOf, documents, prose }: ServiceWords): number {
  const each = telling.map(
    (queryWord) => weightOf.get(queryWord.folded) ?? weightBegun(queryWord, fields) * beginningShare,
  );
  if (!each.includes(0)) return each.reduce((sum, one) => sum + one, 0);
  if (isAsked(telling, documents)) return telling.length;
  return prose.includes(rowOf(telling)) ? telling.length * proseShare : 0;
}

const isAsked = (telling: readonly Word[], documents: readonly Field[]): boolean =>
  documents.some(({ words }) =>
    telling.every((queryWord) => words.some(({ folded }) => folded === queryWord.folded)),
  );

/**
 * @returns whether it holds the telling words themselves, not only what begins with them, and when marks were typed at
 *   least one of them as typed: "tiệm … chứng" holds nothing of "tiêm chủng"
 */
export function holdsFirmly({ telling }: Query, service: ServiceWords): boolean {
  const { fields, weightOf, documents, prose } = service;
  const whole = telling.every(({ folded }) => weightOf.has(folded)) || isAsked(telling, documents);
  if (!whole) return prose.includes(rowOf(telling));
  const withMarks = telling.filter(({ marked, folded }) => marked !== folded);
  const asTyped = ({ marked: text }: Word) =>
    [...fields, ...documents].some(({ words }) => words.some(({ marked }) => marked === text));
  return withMarks.length === 0 || withMarks.some(asTyped);
}

const weightBegun = ({ folded: text }: Word, fields: readonly Field[]): number =>
  fields.reduce(
    (most, { weight, words }) =>
      weight > most && words.some(({ folded }) => folded.startsWith(text)) ? weight : most,
    0,
  );

/** What is held this much more weakly than the best is about something else. */
const leastShare = 0.25;

/** @returns the procedures that hold every telling word, the closest first, the plainest name before longer ones */
export function holdingWords(all: readonly Procedure[], query: Query): readonly Procedure[] {
  if (query.words.length === 0) return all;
  const scored = all.map((procedure) => ({ procedure, score: hold(query, serviceWords(procedure)) }));
  const most = Math.max(0, ...scored.map(({ score }) => score));
  return byRank(
    scored
      .filter(({ score }) => score > 0 && score >= most * leastShare)
      .map(({ procedure }) => ({ procedure, rank: rankOf(query, serviceWords(procedure)) })),
  );
}
