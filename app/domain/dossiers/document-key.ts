// The number of a document, and the book in which nobody else has it.
import type { DossierRow } from '#db/queries/dossiers.server.ts';

/** Zeros before it, the number itself, and what stands behind it. */
export const numberParts = /^(0*)(\d+)(.*)$/;

/** @returns a number as it is compared: "7/TP-KS" for " 07 / tp - ks" */
export const documentNumberKey = (number: string): string =>
  number
    .normalize('NFC')
    .trim()
    .toUpperCase()
    .replace(/\s*([/.-])\s*/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(numberParts, '$2$3');

/** @param year "2026" @returns the book in which it is unique, and what of it a paper keeps */
export function documentIn(
  { procedureCode }: Pick<DossierRow, 'procedureCode'>,
  year: string,
  number: string,
) {
  return { number: documentNumberKey(number), book: `${procedureCode}:${year}` };
}
