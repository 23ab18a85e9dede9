// An approval is of exactly what was seen (decision 096). Whoever approves stores one word for all that his page showed: text, files,
// title, address, section, hour, expiry, relations, and what is public at that moment. The word is compared when the approval takes
// effect, and whenever one of these changes before.
import { own } from '#forms/own.ts';
import { refuse, type Outcome } from './refusal.ts';
import { changedParts, seenOf, type ShownParts } from './seen.server.ts';

/** @param parts all that was approved, part by part @returns the word that is stored with the approval */
export const approvedSight = (parts: ShownParts): string => seenOf(parts);

interface Approval {
  /** The stored word. */
  readonly approved: string;
  /** What would take effect now, read in the transaction that makes it public. */
  readonly now: ShownParts;
  /** What the parts are called. */
  readonly names: Readonly<Record<string, string>>;
}

/**
 * Is what would take effect still what was approved?
 * @returns refused as `not-possible`, with the names of the parts that are not: whoever approves has to look again
 */
export function meetApproval({ approved, now, names }: Approval): Outcome<object> {
  const changed = changedParts(approved, now);
  if (changed.length === 0) return { ok: true };
  const what = changed.map((part) => own(names, part) ?? part).join(', ');
  return refuse('not-possible', `Sau khi duyệt đã có thay đổi (${what}), nên phải duyệt lại.`);
}
