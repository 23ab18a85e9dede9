// What stands where nobody knows the true value: seen by its shape, and never told as if somebody vouched for it. The facts of the
// commune in these words: stand-in-facts.ts.
import { unverifiedMark } from '#catalog/stated.ts';

/** "H29.000": no unit of a province has a number of noughts alone. */
const emptyCode = /^[A-Z]\d{2}(\.\d{1,3})*\.0+$/;
const saysSo = /\b(example|changeme|xxx+)\b|ví dụ|\.\.\.|…|0{6}$/i;

/** @param text a code, name or number as it was entered */
export const isStandIn = (text: string): boolean =>
  emptyCode.test(text) || saysSo.test(text) || saysSo.test(text.replaceAll(' ', ''));

/**
 * A register number begins with the code of the unit: of a code that nobody vouches for, wherever the number is told.
 * @param number "H09.31.20-261127-0001"
 */
export function registerNumberInWords(number: string): string {
  const [code = ''] = number.split('-');
  return isStandIn(code) ? `${number} (mã đơn vị ${unverifiedMark})` : number;
}
