// The form of every short message: who writes, what is said. No address of a page stands in it, and nothing personal
// (docs/decisions/058-short-messages.md).
import type { Unit } from '../kernel/deps.server.ts';
import { mostSmsParts, plainSms, smsLength } from './sms-text.ts';

/**
 * @param said Vietnamese, a sentence or two; more than two parts hold is cut
 * @returns as it is sent: "UBND xa Phu An: …"
 */
export function writeSms({ localName }: Pick<Unit, 'localName'>, said: string): string {
  const text = plainSms(`UBND ${localName}: ${said}`);
  const most = smsLength(mostSmsParts);
  return text.length <= most ? text : `${text.slice(0, most - 3).trimEnd()}...`;
}
