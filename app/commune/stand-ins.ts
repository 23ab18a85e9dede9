// Stand-ins: values in place of unknown ones. They are recognised by their shape, and never shown as if somebody had confirmed them.
// For the facts of the commune, see stand-in-facts.ts.
import { unverifiedMark } from '#catalog/stated.ts';

/** "H29.000": no unit of a province has a number of zeros only. */
const emptyCode = /^[A-Z]\d{2}(\.\d{1,3})*\.0+$/;
const saysSo = /\b(example|changeme|xxx+)\b|ví dụ|\.\.\.|…|0{6}$/i;

/** @param text a code, name or number as entered @returns whether its shape shows that it is no real value */
export const isStandIn = (text: string): boolean =>
  emptyCode.test(text) || saysSo.test(text) || saysSo.test(text.replaceAll(' ', ''));

/**
 * A register number begins with the code of the unit. If the code is a stand-in, the number has a mark wherever it is shown.
 * @param number "H09.31.20-261127-0001"
 */
export function registerNumberInWords(number: string): string {
  const [code = ''] = number.split('-');
  return isStandIn(code) ? `${number} (mã đơn vị ${unverifiedMark})` : number;
}
