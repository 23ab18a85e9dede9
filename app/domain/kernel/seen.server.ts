// What a page saw: every form that changes a record sends one word for it, `seen`, and the use case that writes compares it here,
// with what is stored, in the transaction that writes. A record that counts its changes needs no word of its own: its number is one.
import { changedMeanwhile } from '#app/steps/permit.ts';
import { digestOf } from './digest.server.ts';
import { refuse } from './refusal.ts';

/** Letters: 96 bits, of which nobody finds a second content by chance. */
const length = 24;

/** @param shown what the page shows of the record: data alone @returns the word for it, the same for the same content */
export const seenOf = (shown: unknown): string => digestOf(shown).slice(0, length);

/** What a page shows, part by part; its word tells which of them is another one by now. */
export type ShownParts = Readonly<Record<string, unknown>>;

/** @returns the word for a page of several parts: "requester=… fee=…" */
export const seenPartsOf = (parts: ShownParts): string =>
  Object.entries(parts)
    .map(([part, shown]) => `${part}=${seenOf(shown)}`)
    .join(' ');

/**
 * @param seen as the page sent it; from outside, so anything
 * @param parts as they are now
 * @returns the parts that are not what the page showed: all of them where it says nothing; undefined where everything is
 */
export function changedParts(seen: string, parts: ShownParts): readonly string[] | undefined {
  if (seen === seenPartsOf(parts)) return undefined;
  const words = new Set(seen.split(' '));
  return Object.entries(parts).flatMap(([part, shown]) =>
    words.has(`${part}=${seenOf(shown)}`) ? [] : [part],
  );
}

/**
 * Call it in the transaction that writes, with the record locked.
 * @param seen as the page sent it; left out where no page was shown: a command, the portal itself
 * @param now the word of the record now: `seenOf` it, or the number of its changes
 * @param one what it is called: "chuyên mục"
 * @param what who changed it and when, where that is known
 * @returns the refusal (`changed-meanwhile`) where the page showed another one; undefined where it may be written
 */
export function refuseUnseen(
  seen: string | undefined,
  now: string | number | { readonly shown: unknown },
  one: string,
  what?: string,
) {
  const word = typeof now === 'object' ? seenOf(now.shown) : String(now);
  return seen === undefined || seen === word
    ? undefined
    : refuse('changed-meanwhile', changedMeanwhile({ words: { one } }, what));
}
