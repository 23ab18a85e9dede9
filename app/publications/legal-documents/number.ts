// Numbers of documents ("349/QĐ-UBND"): written one way (NĐ 30/2020), and found however they are typed.

/** Parts that are not written in capitals throughout. */
const mixed: readonly string[] = ['TTr', 'CTr', 'TTg', 'QyĐ'];
const mixedOf = new Map(mixed.map((part) => [part.toLocaleLowerCase('vi'), part]));

const shape = /^\d{1,5}(\.\d{1,2})?[A-Za-z]?(\/(19|20)\d{2})?\/[\p{L}\d]+([-./][\p{L}\d]+)*$/u;

/** @returns "349/QĐ-UBND" for "Số: 349 /qđ - ubnd"; what is no number stays as it was typed, without a "Số:" before it */
export function tidyNumber(number: string): string {
  const text = number
    .normalize('NFC')
    .replaceAll('ð', 'đ')
    .replaceAll('Ð', 'Đ')
    .replaceAll(/[‐-―]/gu, '-')
    .replaceAll(/\s+/gu, ' ')
    .replace(/^ ?số ?:? ?/iu, '')
    .replaceAll(/ ?([/-]) ?/gu, '$1')
    .trim();
  if (!shape.test(text)) return text;
  return text.replaceAll(
    /\p{L}[\p{L}\d]*/gu,
    (part) => mixedOf.get(part.toLocaleLowerCase('vi')) ?? part.toLocaleUpperCase('vi'),
  );
}

/** @param text tidied by `tidyNumber` */
export const isNumber = (text: string): boolean => shape.test(text);

/** @returns whether the year is in the number ("16/2016/QĐ-UBND"): then no other of the authority has it, in any year (NĐ 30/2020 Đ15) */
export const hasYear = (number: string): boolean => /\/(19|20)\d{2}\//.test(tidyNumber(number));

/**
 * What two spellings of a number have in common: "05/KH-UBND", "5 kh ubnd" and "5KHUBND" are "5khubnd".
 * @param text as typed or as stored, composed or not
 */
export function numberKey(text: string): string {
  return tidyNumber(text)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/đ/giu, 'd')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replace(/^0+(?=\d)/, '');
}
