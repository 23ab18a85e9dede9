// What a short message may say: letters that every telephone and operator takes, in few parts
// (docs/decisions/058-short-messages.md).

/** A longer message is cut: each part is paid for. */
export const mostSmsParts = 2;

const onePart = 160;
/** A part of several gives seven letters to its number. */
const partOfSeveral = 153;

/**
 * @param text of `plainSms`: every character counts as one letter
 * @returns in how many parts it travels
 */
export const smsParts = (text: string): number =>
  text.length <= onePart ? 1 : Math.ceil(text.length / partOfSeveral);

/** @returns how many letters so many parts hold */
export const smsLength = (parts: number): number => (parts === 1 ? onePart : parts * partOfSeveral);

/**
 * @param text Vietnamese
 * @returns without marks, in the letters that GSM 03.38 and ASCII share and that count as one: "Ho so PA-7K3M da duoc tiep nhan"
 */
export function plainSms(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’`]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/…/g, '...')
    .replace(/[[{]/g, '(')
    .replace(/[\]}]/g, ')')
    .replace(/[^A-Za-z0-9 @$_!"#%&'()*+,\-./:;<=>?]/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
}
