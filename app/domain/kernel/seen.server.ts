// What a page saw (decision 081). Every form that changes a record sends one word for it, `seen`, and the use case that writes compares
// it here with what is stored, in the transaction that writes. A record that counts its changes (`lock`, `version`) has its number
// for a word.
import { capitalise } from '#app/values/first-letter.ts';
import { own } from '#forms/own.ts';
import { digestOf } from './digest.server.ts';
import { refuse, type Outcome } from './refusal.ts';

/** What a page shows of a record, part by part: data alone. */
export type ShownParts = Readonly<Record<string, unknown>>;

/** Of a digest: 96 bits, of which nobody finds a second content by chance. */
const letters = 24;

/** As JSON holds it: an instant is a text. */
const wordOf = (shown: unknown): string =>
  digestOf(JSON.parse(JSON.stringify(shown ?? null))).slice(0, letters);

/** @returns the word for a page, the same for the same content: "title=… unit=…" */
export const seenOf = (parts: ShownParts): string =>
  Object.entries(parts)
    .map(([part, shown]) => `${part}=${wordOf(shown)}`)
    .join(' ');

/**
 * @param seen as the page sent it; from outside, so anything
 * @param parts as they are now
 * @returns the parts that are not what the page showed: all of them where it says nothing
 */
export function changedParts(seen: string, parts: ShownParts): readonly string[] {
  const words = new Set(seen.split(' '));
  return Object.entries(parts).flatMap(([part, shown]) =>
    words.has(`${part}=${wordOf(shown)}`) ? [] : [part],
  );
}

interface Sight {
  /** As the page sent it; left out where no page was shown: by a command, or the portal itself. */
  readonly seen: string | undefined;
  /** What is stored now of what is to be written, read in the transaction that writes, with the record locked. */
  readonly now: ShownParts;
  /** What would be stored. Where it is stored already, the form was sent twice. */
  readonly next?: ShownParts;
  /** What the record is called: "chuyên mục". */
  readonly one: string;
  /** What its parts are called. */
  readonly names?: Readonly<Record<string, string>>;
}

/**
 * May it be written, by what the page showed?
 * @returns `repeated`: it stands there already, and nothing is left to write; refused as `changed-meanwhile` where the page showed
 *   another content than there is now
 */
export function meetSeen({ seen, now, next, one, names = {} }: Sight): Outcome<{ repeated: boolean }> {
  const changed = seen === undefined ? [] : changedParts(seen, now);
  if (changed.length === 0) return { ok: true, repeated: false };
  if (next !== undefined && wordOf(next) === wordOf(now)) return { ok: true, repeated: true };
  const named = changed.flatMap((part) => own(names, part) ?? []);
  const what = named.length === 0 ? '' : ` (${named.join(', ')})`;
  return refuse(
    'changed-meanwhile',
    `${capitalise(one)} đã được sửa ở nơi khác sau khi bạn mở trang này${what}. Việc của bạn chưa được lưu: hãy xem lại, rồi bấm lần nữa.`,
  );
}

/**
 * Of a record that counts its changes: was the form that an old number refuses sent before?
 * @param stored what is stored of it
 * @param next what the form would store
 * @returns false, too, where anything else stands in the way
 */
export const isSentAgain = (
  permission: { readonly ok: boolean; readonly obstacle?: string },
  stored: ShownParts,
  next: ShownParts,
): boolean => permission.obstacle === 'changed-meanwhile' && wordOf(stored) === wordOf(next);
