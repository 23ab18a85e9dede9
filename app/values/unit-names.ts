// The names of communes, districts and provinces as they are compared, however they are written.
const KIND = /^(?:tỉnh|thành phố|thị xã|thị trấn|huyện|quận|phường|đặc khu|xã) (?=.)/iu;

/** @returns the name without the word for the kind of unit: "phường Phú An" → "Phú An"; "Quận 1" → "1" */
export const bareName = (name: string): string => name.replace(KIND, '');

const tones = '\u0300\u0301\u0303\u0309\u0323';
const lateTone = new RegExp(`(o|u)([aey])([${tones}])(?!\\p{L})`, 'gu');

/**
 * @returns small letters, one position of tones ("hoà" as "hòa"), "TP" in full. Diacritics stay, because they
 *   distinguish names.
 */
export function comparableName(name: string): string {
  return name
    .toLocaleLowerCase('vi')
    .replace(/^tp\.? ?/u, 'thành phố ')
    .normalize('NFD')
    .replace(lateTone, '$1$3$2')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** @returns the same without the word for the kind of unit: "Phường Phú An" and "phú an" are one name */
export const comparableBareName = (name: string): string => comparableName(bareName(comparableName(name)));
