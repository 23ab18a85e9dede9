// What an officer reads on a result that the chairman signed on paper, and hands over with it.
import type { LocalDate } from '#catalog/local-date.ts';
import { datePartsOf } from '#forms/calendar.ts';
import type { Wire } from '#forms/index.ts';

/** No two results of a year bear one number. */
const numbers = (function* () {
  for (let number = 1201; ; number += 1) yield `${number}/UBND`;
})();

/** @param day on which it was signed; left out, the one on which the portals of tests begin */
export const signedOnPaper = (day: LocalDate = '2026-11-17'): Wire => ({
  documentNumber: numbers.next().value,
  signedOn: datePartsOf(day),
  signer: 'demo-truongban',
});
