// What somebody typed, made into what the index is asked: every word in any order, "a phrase", -not this. Nothing that
// can be typed is an error.
import type { WordQuery } from '#app/read-models/search.ts';
import { tellingWords } from '../catalog/service-words.ts';
import { wordsOf, type Word } from '../kernel/words.ts';
import { digitsOf, lexeme, withNumbersTogether } from './word-vectors.ts';

const longestQuery = 200;
const mostTerms = 24;

interface Term {
  /** Several stand together. */
  readonly words: readonly Word[];
  readonly excluded: boolean;
  readonly quoted: boolean;
}

/** @returns the text as it is shown and kept in addresses: NFC, one line, at most `longestQuery` letters */
export const cutQuery = (text: string): string =>
  // Cut by letters, not by halves of them.
  [...text.normalize('NFC').replace(/\p{C}/gu, ' ').trim()].slice(0, longestQuery).join('').trim();

/**
 * @returns how to ask, the strictest first: all words; the last one as a beginning; without the words that people put
 *   around what they look for. The next is for when the one before finds nothing. Empty: there is nothing to look for
 */
export function readQuery(query: string): readonly WordQuery[] {
  const terms = termsIn(cutQuery(query));
  const [last] = terms.slice(-1);
  const queries = [queryOf(terms)];
  if (last !== undefined && mayBeBegun(last))
    queries.push({
      ...queryOf(terms, last),
      loosened: { how: 'beginning', words: last.words[0]?.shown ?? '' },
    });
  const telling = withoutTheRest(terms);
  if (telling !== undefined)
    queries.push({ ...queryOf(telling), loosened: { how: 'telling-words', words: saidBy(telling) } });
  return terms.length === 0 ? [] : queries;
}

/**
 * @returns what is wanted as plain words, for who knows nothing of signs; and whether signs say more than these words: a
 *   phrase, or what is not wanted
 */
export function plainWords(query: string): { readonly text: string; readonly signs: boolean } {
  const terms = termsIn(cutQuery(query));
  const signs = terms.some(({ excluded, quoted, words }) => excluded || (quoted && words.length > 1));
  return { text: saidBy(terms), signs };
}

function termsIn(text: string): readonly Term[] {
  const matches = [...withNumbersTogether(text).matchAll(/(-?)["“”„]([^"“”„]*)["“”„]?|(-?)([^\s"“”„]+)/gu)];
  const terms = matches
    .map(([, notPhrase, phrase, notWord, word]) => ({
      words: wordsOf(phrase ?? word ?? '').filter(({ folded }) => folded !== ''),
      excluded: notPhrase === '-' || notWord === '-',
      quoted: phrase !== undefined,
    }))
    .filter(({ words }) => words.length > 0)
    .slice(0, mostTerms);
  // Nothing but what is not wanted would be everything else: then it is what is wanted.
  return terms.every(({ excluded }) => excluded)
    ? terms.map((term) => ({ ...term, excluded: false }))
    : terms;
}

const mayBeBegun = ({ words, excluded, quoted }: Term): boolean =>
  words.length === 1 && !excluded && !quoted && (words[0]?.folded.length ?? 0) > 1;

/** @returns undefined when every word tells something, or none does */
function withoutTheRest(terms: readonly Term[]): readonly Term[] | undefined {
  const plain = terms.filter(({ words, quoted }) => words.length === 1 && !quoted);
  const telling = new Set(tellingWords(plain.flatMap(({ words }) => words)));
  const remaining = terms.filter(
    (term) => !plain.includes(term) || term.words.every((word) => telling.has(word)),
  );
  return remaining.length === terms.length || remaining.every(({ excluded }) => excluded)
    ? undefined
    : remaining;
}

const saidBy = (terms: readonly Term[]) =>
  terms
    .filter(({ excluded }) => !excluded)
    .map(({ words }) => words.map(({ shown }) => shown).join(' '))
    .join(' ');

function queryOf(terms: readonly Term[], beginning?: Term): WordQuery {
  const included = terms.filter(({ excluded }) => !excluded);
  const foldedWords = included.flatMap(({ words }) => words.map(({ folded }) => folded));
  const withMarks = included.filter(({ words }) => words.some(hasMarks));
  const bare = (term: Term, label = '') =>
    together(term, ({ folded }) => folded, label + (term === beginning ? '*' : ''));
  const markedTerms = withMarks.map((term) =>
    together(term, (word) => word.marked, term === beginning ? '*' : ''),
  );
  return {
    bare: terms.map((term) => (term.excluded ? `!${bare(term)}` : bare(term))).join(' & '),
    inTitle: included.map((term) => bare(term, 'A')).join(' & '),
    ...(markedTerms.length === 0 ? {} : { marked: markedTerms.join(' & ') }),
    different: new Set(foldedWords).size,
    shown: foldedWords,
  };
}

const hasMarks = ({ marked, folded }: Word): boolean => marked !== folded;

function together({ words }: Term, form: (word: Word) => string, label: string): string {
  const one = (word: string) => lexeme(word) + (label === '' ? '' : `:${label}`);
  const phrase = words.map((word) => one(form(word))).join(' <-> ');
  const digits = words.map(({ folded }) => folded).join('');
  const isNumber = words.length > 1 && digits.startsWith('0') && digitsOf(digits) === digits;
  return isNumber ? `(${phrase} | ${one(digits)})` : `(${phrase})`;
}
