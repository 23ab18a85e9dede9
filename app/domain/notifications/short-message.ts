// The form of every short message: who writes, what is said. No address of a page stands in it, and nothing personal
// (docs/decisions/058-short-messages.md).
import type { Unit } from '../kernel/deps.server.ts';
import type { Addressee } from './letter.ts';
import { mostSmsParts, plainSms, smsLength } from './sms-text.ts';

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
