// What staff typed to find a dossier, read as everything that it can be: a person's name, a code or a part of one, the number of a
// paper, a telephone number.
import { fold } from '#app/values/fold.ts';
import { readDossierCode } from '../../kernel/codes.ts';
import { plainPhone } from '../../personal-data/applicant-index.ts';
import { nameWords } from '../../personal-data/name-words.ts';
import { present } from '#app/values/present.ts';

/** In characters. */
const longestSought = 100;
/** No name has more. */
const mostNameWords = 8;

export interface DossierQuery {
  /** The words of a name; empty where it can be none. */
  readonly nameWords: readonly string[];
  /** The whole code of a dossier, as it is stored. */
  readonly code?: string;
  /** Capital letters and digits, as in a code or register number without the signs between. */
  readonly codePart?: string;
  readonly identityNumber?: string;
  readonly phone?: string;
}

export const soughtProblems = {
  'too-long': `Ô tìm nhận tối đa ${longestSought} ký tự. Hãy rút gọn: chỉ cần tên, một phần mã, số định danh hoặc số điện thoại.`,
  wordless:
    'Hãy gõ chữ hoặc số: tên người nộp, một phần mã hồ sơ hay mã tra cứu, số định danh, số điện thoại, hoặc tên thủ tục.',
  'too-short': 'Hãy gõ ít nhất hai chữ cái hoặc chữ số.',
} as const;

type SoughtProblem = keyof typeof soughtProblems;

/** @returns what to look for, or why nothing can be looked for; undefined when nothing was typed */
export function readSought(query: string): DossierQuery | SoughtProblem | undefined {
  const text = query.normalize('NFKC').trim();
  if (text === '') return undefined;
  if ([...text].length > longestSought) return 'too-long';
  const letters = fold(text).replaceAll(' ', '');
  if (letters === '') return 'wordless';
  if ([...letters].length < 2) return 'too-short';
  const words = nameWords(text);
  const hasDigit = /\d/.test(text);
  const bare = text.toUpperCase().replace(/[\s.\-–—/]/g, '');
  const phone = plainPhone(text);
  const code = readDossierCode(text);
  // A code may have no digit. In one piece it is no name: whoever looks for a code is not recorded as looking for a person.
  const isCode = code !== undefined && !/\s/.test(text);
  return {
    nameWords: hasDigit || isCode || words.length > mostNameWords ? [] : words,
    ...present({
      code,
      codePart: code !== undefined || mayBePartOfCode(bare, hasDigit, /\s/.test(text)) ? bare : undefined,
      // An identity number has 12 digits, an old identity card 9; a passport begins with letters.
      identityNumber: hasDigit && /^(\d{9}|\d{12}|[A-Z]{1,3}\d{5,9})$/.test(bare) ? bare : undefined,
      phone: /^[\d\s+().-]+$/.test(text) && /^0\d{8,10}$/.test(phone) ? phone : undefined,
    }),
  };
}

/** A word without a digit is a name first: four letters of a code say enough to be told from it. */
const mayBePartOfCode = (bare: string, hasDigit: boolean, inPieces: boolean): boolean =>
  /^[A-Z0-9]+$/.test(bare) && (hasDigit ? bare.length >= 3 : bare.length >= 4 && !inPieces);

/**
 * The same part in the letters of dossier codes, which have neither I, L nor O.
 * @param part capital letters and digits, as in `codePart`
 */
export const inCodeLetters = (part: string): string => part.replaceAll('O', '0').replace(/[IL]/g, '1');
