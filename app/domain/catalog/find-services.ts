// Finding a procedure by what somebody types and chooses. Which are found depends on the letters alone, so that marks,
// their composition and the order of words never hide one; how they were typed decides which comes first.
import type { FoundServices, Sought } from '#app/read-models/finding.ts';
import { everydayWords } from '#catalog/everyday-words.ts';
import { lifeEvents } from '#catalog/life-events.ts';
import { acceptsOnlineSubmission, type Procedure } from '#catalog/procedure.ts';
import { sectors } from '#catalog/sectors.ts';
import { byRank } from './by-rank.ts';
import { servicesFor } from './life-event-services.ts';
import { fold, misspelling, wordsOf, type Word } from './words.ts';

/** Words that people put around what they look for. They help to rank, but nothing has to hold them. */
const around = new Set(
  'thu tuc lam xin cho toi minh can muon nop ho so giay to va cua don o dau nhu the nao ba ma bo me ong vo chong con'.split(
    ' ',
  ),
);
const longestQuery = 200;

interface Field {
  readonly weight: number;
  readonly words: readonly Word[];
  /** " dang ky khai sinh " */
  readonly folded: string;
}

interface Indexed {
  /** Where each word is looked for: the whole word, or its beginning. */
  readonly fields: readonly Field[];
  /** One of these has to hold every word, or else half the catalog would ask for what is sought. */
  readonly documents: readonly Field[];
}

const kept = new WeakMap<Procedure, Indexed>();

/** A published procedure never changes, so its words are taken apart once. */
function indexOf(procedure: Procedure): Indexed {
  const known = kept.get(procedure);
  if (known !== undefined) return known;
  const made: Indexed = {
    fields: [
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
    ],
    documents: procedure.documents.map(({ name }) => field(1, [name])),
  };
  kept.set(procedure, made);
  return made;
}

/** What people say for the words of the law in its names. */
export function everydayNames(procedure: Procedure): readonly string[] {
  const names = ` ${fold([procedure.name, ...procedure.otherNames].join(' '))} `;
  return everydayWords.filter(({ law }) => names.includes(` ${fold(law)} `)).flatMap(({ said }) => said);
}

function field(weight: number, texts: readonly string[]): Field {
  return {
    weight,
    words: texts.flatMap(wordsOf),
    folded: texts.map((text) => ` ${fold(text)} `).join('|'),
  };
}

/** @returns 1 for the word as typed, less for the letters alone and for its beginning, 0 for another word */
function likeness(typed: Word, { words }: Field): number {
  const marksTyped = typed.marked !== typed.folded;
  let best = 0;
  for (const word of words) {
    if (word.marked === typed.marked) return 1;
    if (word.folded === typed.folded) best = Math.max(best, marksTyped ? 0.6 : 0.9);
    else if (word.folded.startsWith(typed.folded)) best = Math.max(best, 0.4);
  }
  return best;
}

const strength = (typed: Word, fields: readonly Field[]) =>
  Math.max(0, ...fields.map((one) => one.weight * likeness(typed, one)));

interface Query {
  readonly words: readonly Word[];
  /** What has to be found: all but the words around it, or all when there is nothing else. */
  readonly telling: readonly Word[];
}

function read(text: string): Query {
  const words = wordsOf(text.slice(0, longestQuery));
  return { words, telling: tellingWords(words) };
}

/** @returns the words without those around them; all of them when there is nothing else */
export function tellingWords(words: readonly Word[]): readonly Word[] {
  const telling = words.filter(({ folded }) => !around.has(folded));
  return telling.length > 0 ? telling : words;
}

/** How well a procedure answers: words as typed, words that stand together, and how much of its name they are. */
function rankOf({ words, telling }: Query, { fields }: Indexed): number {
  const name = fields[0]?.words ?? [];
  const covered = name.filter((word) => words.some(({ folded }) => folded === word.folded)).length;
  const together = [telling, words].flatMap((some) => {
    const phrase = ` ${some.map(({ folded }) => folded).join(' ')} `;
    return some.length < 2 ? [] : fields.filter(({ folded }) => folded.includes(phrase));
  });
  return (
    telling.reduce((sum, word) => sum + strength(word, fields), 0) +
    words
      .filter((word) => !telling.includes(word))
      .reduce((sum, word) => sum + strength(word, fields) * 0.2, 0) +
    together.reduce((sum, { weight }) => sum + weight, 0) +
    (covered / Math.max(1, name.length)) * 8 +
    (name.length === words.length && name.every(({ folded }, at) => folded === words[at]?.folded) ? 50 : 0)
  );
}

/** What the beginning of a word is worth where others hold the whole. */
const begun = 0.12;

/** @returns how strongly it is held whatever the marks and the order; 0 when a telling word is missing */
function hold({ telling }: Query, { fields, documents }: Indexed): number {
  const bare = telling.map(({ folded }) => folded);
  const each = bare.map((word) =>
    Math.max(
      0,
      ...fields.map(({ weight, words }) => {
        if (words.some(({ folded }) => folded === word)) return weight;
        return words.some(({ folded }) => folded.startsWith(word)) ? weight * begun : 0;
      }),
    ),
  );
  if (!each.includes(0)) return each.reduce((sum, one) => sum + one, 0);
  const asked = documents.some(({ words }) =>
    bare.every((word) => words.some(({ folded }) => folded === word)),
  );
  return asked ? telling.length : 0;
}

/** What is held this much more weakly than the best is about something else. */
const leastShare = 0.25;

/** @returns the procedures that hold every telling word, the closest first, the plainest name before longer ones */
function byWords(all: readonly Procedure[], query: Query): readonly Procedure[] {
  if (query.words.length === 0) return all;
  const held = all.map((procedure) => ({ procedure, held: hold(query, indexOf(procedure)) }));
  const most = Math.max(0, ...held.map((one) => one.held));
  return byRank(
    held
      .filter((one) => one.held > 0 && one.held >= most * leastShare)
      .map(({ procedure }) => ({ procedure, rank: rankOf(query, indexOf(procedure)) })),
  );
}

/**
 * @param all the published catalog
 * @returns what is found with every filter, counts for each choice, and, when the words find nothing, how they may have
 * been meant and what comes near
 */
export function findServices(all: readonly Procedure[], sought: Sought): FoundServices {
  const query = read(sought.query);
  const listed = sought.event === undefined ? all : servicesFor(all, sought.event, { others: true });
  const found = byWords(listed, query);
  const filters = {
    sector: ({ sector }: Procedure) => sought.sector === undefined || sector === sought.sector,
    level: ({ level }: Procedure) => sought.level === undefined || level === sought.level,
    event: ({ lifeEvents: events }: Procedure) => sought.event === undefined || events.includes(sought.event),
    fileable: (procedure: Procedure) => !sought.fileable || acceptsOnlineSubmission(procedure),
  };
  type Filter = keyof typeof filters;
  const passing = (without?: Filter) =>
    found.filter((procedure) =>
      (Object.keys(filters) as Filter[]).every((name) => name === without || filters[name](procedure)),
    );
  return {
    services: passing(),
    counts: {
      sector: tally(passing('sector').map(({ sector }) => sector)),
      level: tally(passing('level').map(({ level }) => level)),
      event: tally(passing('event').flatMap(({ lifeEvents: events }) => events)),
      fileable: passing('fileable').filter(acceptsOnlineSubmission).length,
    },
    withoutFilters: found.length,
    ...(found.length > 0 ? { near: [] } : comeNear(all, query)),
  };
}

function tally<K extends PropertyKey>(values: readonly K[]): Partial<Record<K, number>> {
  const counts: Partial<Record<K, number>> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

const mostNear = 6;
/** Longer than any name that people write from memory. */
const mostGuessed = 12;

/** A letter wrong, words run together, or some of what was asked. */
function comeNear(all: readonly Procedure[], query: Query): Pick<FoundServices, 'suggestion' | 'near'> {
  const short = query.words.length <= mostGuessed;
  const meant = short ? (partWords(all, query) ?? guess(all, query)) : undefined;
  if (meant !== undefined) return { suggestion: meant, near: byWords(all, read(meant)).slice(0, mostNear) };
  const { length } = query.telling;
  const enough = length < 5 ? length / 2 : length / 3;
  const some = all.flatMap((procedure) => {
    const index = indexOf(procedure);
    const named = index.fields.filter(({ weight }) => weight > 3);
    const held = query.telling.filter((word) => named.some((one) => likeness(word, one) >= 0.6)).length;
    return held > 0 && held >= enough ? [{ procedure, rank: held * 20 + rankOf(query, index) }] : [];
  });
  return { near: byRank(some).slice(0, mostNear) };
}

/** @returns the query with the nearest words that stand together somewhere, so that it says something */
function guess(all: readonly Procedure[], query: Query): string | undefined {
  let best: { text: string; cost: number; rank: number } | undefined;
  // The same few hundred words stand in all the names.
  const known = query.words.map(() => new Map<string, number>());
  const distance = (place: number, typed: Word, word: Word): number => {
    const before = known[place]?.get(word.folded);
    if (before !== undefined) return before;
    const away = misspelling(typed, word) ?? Number.POSITIVE_INFINITY;
    known[place]?.set(word.folded, away);
    return away;
  };
  for (const procedure of all) {
    const index = indexOf(procedure);
    for (const one of index.fields) {
      const meant = nearest(query, one, distance);
      if (meant === undefined) continue;
      const rank = rankOf(read(meant.text), index);
      if (best === undefined || meant.cost < best.cost || (meant.cost === best.cost && rank > best.rank))
        best = { ...meant, rank };
    }
  }
  return best?.text;
}

/** A row of words in the field that is the query but for some letters. */
function nearest(
  query: Query,
  { words, folded }: Field,
  distance: (place: number, typed: Word, word: Word) => number,
): { text: string; cost: number } | undefined {
  let best: { text: string; cost: number } | undefined;
  for (let start = 0; start + query.words.length <= words.length; start += 1) {
    const most = best?.cost ?? Number.POSITIVE_INFINITY;
    let cost = 0;
    for (const [place, typed] of query.words.entries()) {
      const word = words[start + place];
      cost += word === undefined ? Number.POSITIVE_INFINITY : distance(place, typed, word);
      if (cost >= most) break;
    }
    if (cost >= most) continue;
    const row = words.slice(start, start + query.words.length);
    // Two texts of one field stand side by side without saying anything together.
    if (!folded.includes(` ${row.map((word) => word.folded).join(' ')} `)) continue;
    best = { text: row.map(({ shown }) => shown).join(' '), cost };
  }
  return best;
}

/** "khaisinh": two words of one name that were written as one. */
function partWords(all: readonly Procedure[], { words }: Query): string | undefined {
  for (const [place, { folded }] of words.entries()) {
    for (let cut = 2; cut <= folded.length - 2; cut += 1) {
      const [first, second] = [folded.slice(0, cut), folded.slice(cut)];
      for (const procedure of all) {
        const names = indexOf(procedure).fields.filter(({ weight }) => weight > 4);
        const name = names.find((one) => one.folded.includes(` ${first} ${second} `));
        if (name === undefined) continue;
        const at = name.words.findIndex(
          (word, index) => word.folded === first && name.words[index + 1]?.folded === second,
        );
        const shown = `${name.words[at]?.shown ?? first} ${name.words[at + 1]?.shown ?? second}`;
        const written = words.map((word, index) => (index === place ? shown : word.shown)).join(' ');
        if (byWords(all, read(written)).length > 0) return written;
      }
    }
  }
  return undefined;
}
