// Passwords that are names: the owner's own parts in any order, or what people are called here, with figures and signs in between, before
// and behind, and with signs in the place of letters ("Ng4y3nV@n4n!1990").
import { dressings, familyNames, givenNames, middleNames } from './vietnamese-names.ts';

/** Signs and figures that stand for letters. */
const disguises: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{
      '@': 'a',
      '4': 'a',
      '8': 'b',
      '3': 'e',
      '€': 'e',
      '9': 'g',
      '6': 'g',
      '1': 'il',
      '!': 'il',
      '|': 'il',
    },
    ...{ '0': 'o', '5': 's', $: 's', '7': 't', '+': 't', '2': 'z' },
  }),
);

/** A password that is longer than names with their endings is a sentence. */
const longestName = 60;
/** Letters that are left beside the owner's own: an ending of one's own. */
const mostLeft = 2;

const isLetter = (sign: string): boolean => /\p{L}/u.test(sign);

const standsFor = (sign: string | undefined, letter: string): boolean =>
  sign === letter || (sign !== undefined && (disguises.get(sign) ?? '').includes(letter));

/** @returns whether `word` stands in `signs` from `at` on */
const standsAt = (signs: readonly string[], at: number, word: string): boolean =>
  standsFor(signs[at], word.charAt(0)) &&
  Array.from(word).every((letter, index) => standsFor(signs[at + index], letter));

/**
 * @param plain the password in small letters, without marks and spaces
 * @param parts of its owner, alike: syllables of the name, pieces of addresses
 * @returns whether it is made of them, in any order and as often as one likes, with figures, signs and at most two letters besides
 */
export function isMadeOfOwn(plain: string, parts: readonly string[]): boolean {
  const signs = [...plain];
  if (signs.length > longestName) return false;
  const own = parts.filter((part) => part.length > 1);
  // How many letters are left at least, up to each sign: before one of the owner's own was read, and after.
  const least = Array.from({ length: signs.length + 1 }, () => [Infinity, Infinity] as [number, number]);
  least[0] = [0, Infinity];
  signs.forEach((sign, at) => {
    const [before, after] = least[at] ?? [Infinity, Infinity];
    const reach = (end: number, none: number, some: number) => {
      const [a, b] = least[end] ?? [Infinity, Infinity];
      least[end] = [Math.min(a, none), Math.min(b, some)];
    };
    const left = isLetter(sign) ? 1 : 0;
    reach(at + 1, before + left, after + left);
    for (const part of own)
      if (standsAt(signs, at, part)) reach(at + part.length, Infinity, Math.min(before, after));
    for (const word of dressings)
      if (word.length > 1 && standsAt(signs, at, word)) reach(at + word.length, before, after);
  });
  return (least[signs.length]?.[1] ?? Infinity) <= mostLeft;
}

/** What is read so far of a name. `g`: given names alone, which a family name may follow; `r`: it has to. */
type NameState = 'start' | 'f' | 'f1' | 'f2' | 'f3' | 'm' | 'g1' | 'g2' | 'r' | 'end';

const kindsOfWords = { family: familyNames, middle: middleNames, given: givenNames } as const;
type WordKind = keyof typeof kindsOfWords;

const nextStates: Readonly<Record<NameState, Partial<Record<WordKind, NameState>>>> = {
  start: { family: 'f', middle: 'm', given: 'g1' },
  f: { middle: 'f1', given: 'f1' },
  f1: { middle: 'f2', given: 'f2' },
  f2: { middle: 'f3', given: 'f3' },
  f3: {},
  m: { middle: 'g2', given: 'g2' },
  g1: { middle: 'r', given: 'g2', family: 'end' },
  g2: { middle: 'r', family: 'end' },
  r: { family: 'end' },
  end: {},
};
const complete: ReadonlySet<NameState> = new Set(['f1', 'f2', 'f3', 'g1', 'g2', 'end']);

/**
 * @param plain as `isMadeOfOwn` takes it
 * @returns whether it is what somebody is called: "lethihuong", "huong.le1990", "Nam_20081999"
 */
export function isName(plain: string): boolean {
  const signs = [...plain];
  if (signs.length > longestName) return false;
  const reached = Array.from({ length: signs.length + 1 }, () => new Set<NameState>());
  reached[0]?.add('start');
  signs.forEach((sign, at) => {
    for (const state of reached[at] ?? []) {
      if (!isLetter(sign)) reached[at + 1]?.add(state);
      if (state === 'start' || complete.has(state))
        for (const word of dressings) if (standsAt(signs, at, word)) reached[at + word.length]?.add(state);
      for (const [kind, next] of Object.entries(nextStates[state]) as [WordKind, NameState][])
        for (const word of kindsOfWords[kind])
          if (standsAt(signs, at, word)) reached[at + word.length]?.add(next);
    }
  });
  return [...(reached[signs.length] ?? [])].some((state) => complete.has(state));
}
