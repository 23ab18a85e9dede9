// The public code of a dossier: random, so that it cannot be guessed, and easy to read out on the telephone.
import { takeRandom } from './random.server.ts';

/** Crockford's base 32: no I, L, O, U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 10;

/** @returns 50 random bits, as they are read out: "PA-7K3M-Q9TX-2V" */
export function newDossierCode(): string {
  return written(randomSymbols(length));
}

/** @returns 100 random bits in twenty characters, for a paper's QR code */
export const newPaperToken = (): string => randomSymbols(20);

/** @returns so many characters that nobody guesses, five random bits in each */
export const randomSymbols = (count: number): string =>
  [...takeRandom(count)].map((byte) => alphabet[byte & 31]).join('');

/**
 * What a person typed as a code: any case, with or without dashes and spaces, O for 0 and I or L for 1.
 * @returns the code as it is stored, or undefined when it can be none
 */
export function readDossierCode(text: string): string | undefined {
  const bare = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.\-–—]/g, '');
  if (bare.length !== length + 2 || !bare.startsWith('PA')) return undefined;
  const symbols = bare.slice(2).replaceAll('O', '0').replace(/[IL]/g, '1');
  return [...symbols].every((symbol) => alphabet.includes(symbol)) ? written(symbols) : undefined;
}

function written(symbols: string): string {
  return `PA-${symbols.slice(0, 4)}-${symbols.slice(4, 8)}-${symbols.slice(8)}`;
}
