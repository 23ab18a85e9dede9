// Repairs Vietnamese text at the entrance (Đ9.1): one code point a letter, no look-alikes, no hidden characters.

// Soft hyphen, zero-width characters, direction marks and variation selectors: nobody sees them, and they can disguise a name.
const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\p{VS}\uFEFF]/gu;
// Composed letters without look-alikes. Nearly every text consists of them and needs no repair.
const SOUND = /^[\x20-\x7EÀ-ÏÑ-ïñ-ýĂăĐđĨĩŨũƠơƯưẠ-ỹ]*$/u;
const UNEVEN = /\s\s|[^\S ]/u;
const SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/gu;
// Everything of the control set but tab and line feed; PostgreSQL refuses U+0000 and lone surrogates outright.
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]|\p{Cs}/gu;

/** Thirty on one letter are more than any writing has (Unicode, UAX #15, 13: stream-safe text). */
const TOO_MANY_MARKS = /(\p{M}{30})\p{M}+/gu;

/**
 * For what comes from outside: putting marks in order takes the square of how many stand on one letter, minutes for a form full of them.
 * @returns the text in NFC, without what is more than thirty marks on one letter
 */
export const composed = (text: string): string => text.replace(TOO_MANY_MARKS, '$1').normalize('NFC');

/** @returns the text in NFC, with đ for its look-alikes, plain spaces, \n for line breaks, no invisible or control characters */
export function repairText(raw: string): string {
  if (SOUND.test(raw)) return raw;
  const visible = raw
    .replace(/\r\n?|[\u2028\u2029\u0085]/gu, '\n')
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .replace(CONTROLS, '');
  // Only now: marks come together where something stood between them.
  return composed(visible).replace(/[ðɖ]/gu, 'đ').replace(/[ÐƉ]/gu, 'Đ');
}

/** @returns the repaired text (NFC) on one line: each run of white space is one space, none at the ends */
export function cleanLine(raw: string): string {
  const sound = repairText(raw);
  return UNEVEN.test(sound) ? sound.replace(/\s+/gu, ' ').trim() : sound.trim();
}

/** @returns the repaired text (NFC) with its line breaks, and at most one empty line between paragraphs */
export function cleanLines(raw: string): string {
  return repairText(raw)
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

/** @returns the label for the middle of a sentence: "Ngày sinh" → "ngày sinh"; an abbreviation such as "CCCD" stays */
export function inSentence(label: string): string {
  const [first = '', second = ''] = label;
  const acronym =
    second !== '' && second === second.toLocaleUpperCase('vi') && second !== second.toLocaleLowerCase('vi');
  return acronym ? label : first.toLocaleLowerCase('vi') + label.slice(first.length);
}

/** A label, and what asks for the answer where the label is a clause. */
interface Asked {
  readonly label: string;
  readonly missing?: string;
}

const isClause = ({ label, missing: own }: Asked) => own !== undefined || label.endsWith('?');

/**
 * A verb is put before a label that names a thing; a label that is a clause has a message of its own.
 * @param verb "Nhập" for typing, "Chọn" for choosing
 * @returns the message about an unanswered field
 */
export function missing(field: Asked, verb: 'Nhập' | 'Chọn'): string {
  return field.missing ?? (isClause(field) ? 'Trả lời câu hỏi này' : `${verb} ${inSentence(field.label)}`);
}

/** @returns how a message names what was answered: "ngày sinh"; "câu trả lời" where the label is a clause */
export function named(field: Asked): string {
  return isClause(field) ? 'câu trả lời' : inSentence(field.label);
}

/** @returns a title in capitals, as official papers print it, with one capital for the screen; other titles unchanged */
export function formTitle(title: string): string {
  if (title !== title.toLocaleUpperCase('vi')) return title;
  return title.charAt(0) + title.slice(1).toLocaleLowerCase('vi');
}
