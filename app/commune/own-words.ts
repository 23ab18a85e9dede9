// What was written about this commune while it was a xã, told of it as it is on the day: "Ủy ban nhân dân xã" of a phường is
// "Ủy ban nhân dân phường" (decision 043). Names that a law or an official form gives are not told by this.
import { communeKinds } from './facts.ts';

/**
 * "xã" as the commune's own kind; not in "thị xã", "cấp xã", "xã hội", nor where other communes or kinds of them are meant:
 * "xã, phường", "xã khác", "xã miền núi".
 */
const ownKind =
  /(?<!\p{L})(?<!(?:thị|cấp|hợp tác|phường,|phường hoặc|làng) )(?:xã|Xã)(?!\p{L})(?! hội| viên| khác| miền núi|, phường| hoặc phường)/gu;

/** Everything was written of a xã: of one nothing has to be told otherwise. @param kindWord of the commune on the day */
export const standsAsWritten = (kindWord: string): boolean => kindWord === communeKinds.xa;

/** @param kindWord of the commune on the day: "phường" */
export function inOwnWords(text: string, kindWord: string): string {
  if (standsAsWritten(kindWord)) return text;
  const capital = kindWord.charAt(0).toLocaleUpperCase('vi') + kindWord.slice(1);
  return text.replace(ownKind, (word) => (word === 'Xã' ? capital : kindWord));
}
