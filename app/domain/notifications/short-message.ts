// The form of every short message: who writes, what is said, in letters that every telephone and operator takes, in few parts. No
// address of a page stands in it, and nothing personal (docs/decisions/058-short-messages.md).
import type { Unit } from '../kernel/deps.server.ts';
import type { Addressee } from './letter.ts';

/** A longer message is cut: each part is paid for. */
const mostSmsParts = 2;

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
const smsLength = (parts: number): number => (parts === 1 ? onePart : parts * partOfSeveral);

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

/**
 * @param sentence Vietnamese, one or two; what two parts cannot hold is cut
 * @returns as it is sent: "UBND xa Phu An: …"
 */
export function writeSms({ localName }: Pick<Unit, 'localName'>, sentence: string): string {
  const text = plainSms(`UBND ${localName}: ${sentence}`);
  const most = smsLength(mostSmsParts);
  return text.length <= most ? text : `${text.slice(0, most - 3).trimEnd()}...`;
}

/** @returns an organisation with no more of its name than a short message has room for */
export const shortAddressee = (to: Addressee): Addressee =>
  typeof to === 'object' ? { organisation: shortName(to.organisation) } : to;

/**
 * @param name of a procedure, a draft or an organisation, which the law makes as long as it likes
 * @returns at most 60 characters, "..." at the end of what was cut
 */
export const shortName = (name: string): string =>
  name.length <= 60 ? name : `${name.slice(0, 57).trimEnd()}...`;
