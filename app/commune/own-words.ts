// Texts of the portal were written for a xã. For a commune of another kind they say its kind: "Ủy ban nhân dân xã" becomes "Ủy ban
// nhân dân phường" (decision 043). Names from laws and official forms stay as they are.
import { communeKinds } from './facts.ts';

/**
 * "xã" as the commune's own kind; not in "thị xã", "cấp xã", "xã hội", and not for other communes or several kinds: "xã, phường",
 * "xã khác", "xã miền núi".
 */
const ownKind =
  /(?<!\p{L})(?<!(?:thị|cấp|hợp tác|phường,|phường hoặc|làng) )(?:xã|Xã)(?!\p{L})(?! hội| viên| khác| miền núi|, phường| hoặc phường)/gu;

/** @param kindWord of the commune on the day @returns true for a xã, whose texts need no change */
export const standsAsWritten = (kindWord: string): boolean => kindWord === communeKinds.xa;

/** @param kindWord of the commune on the day: "phường" @returns the text with this word for "xã" */
export function inOwnWords(text: string, kindWord: string): string {
  if (standsAsWritten(kindWord)) return text;
  const capital = kindWord.charAt(0).toLocaleUpperCase('vi') + kindWord.slice(1);
  return text.replace(ownKind, (word) => (word === 'Xã' ? capital : kindWord));
}
