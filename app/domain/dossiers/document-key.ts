// The number of a document, and the book in which nobody else has it.
import type { DossierRow } from '#db/queries/dossiers.server.ts';

/** @returns the number itself without zeros before it, how wide it was typed, and what stands behind it */
export function numberParts(text: string): {
  readonly digits: string;
  readonly width: number;
  readonly rest: string;
} {
  const typed = /^\d*/.exec(text)?.[0] ?? '';
  return {
    digits: typed === '' ? '' : BigInt(typed).toString(),
    width: typed.length,
    rest: text.slice(typed.length),
  };
}

/** @returns a number as it is compared: "7/TP-KS" for " 07 / tp - ks" */
export function documentNumberKey(number: string): string {
  const text = ['/', '.', '-'].reduce(
    (before, mark) => before.replaceAll(` ${mark}`, mark).replaceAll(`${mark} `, mark),
    number
      .normalize('NFC')
      .toUpperCase()
      // Word writes a longer dash than a keyboard has; a full stop ends the sentence, not the number.
      .replace(/\p{Dash}/gu, '-')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[ .,;]+$/, ''),
  );
  const { digits, rest } = numberParts(text);
  return digits + rest;
}

/** @param year "2026" @returns the book in which it is unique, and what of it a paper keeps */
export function documentIn(
  { procedureCode }: Pick<DossierRow, 'procedureCode'>,
  year: string,
  number: string,
) {
  return { number: documentNumberKey(number), book: `${procedureCode}:${year}` };
}
