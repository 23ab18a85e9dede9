// The number of a document, and the book in which nobody else has it.
import { withoutEnd } from '#app/values/without-end.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';

/** @returns the number itself without zeros before it, how many digits it is written with, and what stands behind it */
export function numberParts(text: string): {
  readonly digits: string;
  readonly width: number;
  readonly rest: string;
} {
  const written = /^\d*/.exec(text)?.[0] ?? '';
  return {
    digits: written === '' ? '' : BigInt(written).toString(),
    width: written.length,
    rest: text.slice(written.length),
  };
}

/** @returns a number as it is compared: "7/TP-KS" for " 07 / tp - ks" */
export function documentNumberKey(number: string): string {
  const text = ['/', '.', '-'].reduce(
    (before, mark) => before.replaceAll(` ${mark}`, mark).replaceAll(`${mark} `, mark),
    // A full stop ends the sentence, not the number.
    withoutEnd(
      number
        .normalize('NFC')
        .toUpperCase()
        // Word writes a longer dash than a keyboard has.
        .replace(/\p{Dash}/gu, '-')
        .replace(/\s+/g, ' ')
        .trim(),
      ' .,;',
    ),
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
