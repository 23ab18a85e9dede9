// What resembles a text: whatever holds some of its telling words, and how many of them it holds.
import type { WordQuery } from '#app/read-models/search.ts';
import { tellingWords } from '../catalog/service-words.ts';
import { wordsOf } from '../kernel/words.ts';
import { lexeme } from './word-vectors.ts';

/** Words that any question is made of. */
const ofEveryQuestion: ReadonlySet<string> = new Set(
  'ai anh ban bang bao bi cac cach can chi chua co con cua da dang de den di do duoc gi gia giup ha hay hoi hom khi khong la lam len luc ma mot muon nao nay nen neu nhu nhung nhieu o phai qua ra roi sao se tai the theo thi thoi toi trong tu va vao ve vi viec voi xa xin'.split(
    ' ',
  ),
);

const mostWords = 24;

export interface LikeQuery {
  readonly words: WordQuery;
  /** Folded, each once. */
  readonly telling: readonly string[];
}

/** @returns undefined for a text that tells nothing by itself */
export function likeQuery(text: string): LikeQuery | undefined {
  const telling = [
    ...new Set(
      tellingWords(wordsOf(text))
        .map(({ folded }) => folded)
        .filter((word) => word !== '' && !ofEveryQuestion.has(word)),
    ),
  ].slice(0, mostWords);
  if (telling.length < 2) return undefined;
  const any = telling.map(lexeme).join(' | ');
  return {
    telling,
    words: {
      bare: any,
      inTitle: telling.map((word) => `${lexeme(word)}:A`).join(' | '),
      different: telling.length,
      shown: telling,
    },
  };
}

/** @returns from 0 to 1, how many of the telling words a text holds, of all of them */
export const likeness = ({ telling }: LikeQuery, text: string): number =>
  wordOverlap(telling, foldedWords(text));

/**
 * The same of a text whose words are taken apart already.
 * @param textWords as `foldedWords` gives them
 * @returns from 0 to 1; of no telling words it holds nothing
 */
export const wordOverlap = (telling: readonly string[], textWords: ReadonlySet<string>): number =>
  telling.length === 0 ? 0 : telling.filter((word) => textWords.has(word)).length / telling.length;

/** @returns the words without their marks */
export const foldedWords = (text: string): ReadonlySet<string> =>
  new Set(wordsOf(text).map(({ folded }) => folded));
