// What stands where nobody knows the true value: seen by its shape, and never told as if somebody vouched for it.
import { unverifiedMark } from '#catalog/stated.ts';

import { askedFields, factWords, type CommuneFacts, type CommuneField, type FactProblem } from './facts.ts';

/** "H29.000": no unit of a province has a number of noughts alone. */
const emptyCode = /^[A-Z]\d{2}(\.\d{1,3})*\.0+$/;
const saysSo = /\b(example|changeme|xxx+)\b|ví dụ|\.\.\.|…|0{6}$/i;

/** @param text a code, name or number as it was entered */
export const isStandIn = (text: string): boolean =>
  emptyCode.test(text) || saysSo.test(text) || saysSo.test(text.replaceAll(' ', ''));

/** A fact as it is shown: what nobody vouches for brings its mark. */
export function factInWords(facts: CommuneFacts, field: CommuneField): string {
  const said = factWords(facts, field);
  return isStandIn(said) ? `${said} (${unverifiedMark})` : said;
}

/**
 * A register number begins with the code of the unit: of a code that nobody vouches for, wherever the number is told.
 * @param number "H09.31.20-261127-0001"
 */
export function registerNumberInWords(number: string): string {
  const [code = ''] = number.split('-');
  return isStandIn(code) ? `${number} (mã đơn vị ${unverifiedMark})` : number;
}

/** @returns each field whose value nobody vouches for, in words for whoever submits or approves */
export const standInsIn = (facts: CommuneFacts): readonly (FactProblem & { readonly label: string })[] =>
  askedFields
    .filter(({ id }) => isStandIn(facts[id]))
    .map(({ id, label }) => ({
      path: id,
      label,
      message: `${label} “${facts[id]}” chưa kiểm chứng được. Hãy thay bằng giá trị thật, có nguồn công bố, trước khi trình, duyệt; cổng chính thức không chạy với giá trị này.`,
    }));
