// What whoever commented wrote: sealed whole, opened for whoever may read it, and found again by his address alone.
import type { KeyRing } from '../kernel/key-ring.ts';
import {
  erasedName,
  openJson,
  openOrUndefined,
  sealJson,
  unreadableName,
} from '../personal-data/sealed-json.server.ts';

export interface CommentContent {
  readonly name: string;
  readonly address: string;
  /** Empty where he is reached by `phone`, or not at all. */
  readonly email: string;
  /** In E.164; told nothing before its owner typed a code, or of his account. */
  readonly phone?: string;
  readonly text: string;
  /** Of the link in its mails, and of the page that a code opens: whoever holds it has the address or the telephone. */
  readonly token: string;
}

interface Sealed {
  readonly id: string;
  /** Null once it is erased. */
  readonly content: Uint8Array | null;
}

const nothing: CommentContent = { name: '', address: '', email: '', text: '', token: '' };

const context = (id: string) => `consultation-comment:${id}`;

/** What a comment's file is sealed for. @param id of the file */
export const commentFileContext = (id: string) => `consultation-comment-file:${id}`;

/** @param id of the comment: opened only under the same */
export const sealComment = (keys: KeyRing, id: string, content: CommentContent): Uint8Array =>
  sealJson(keys, content, context(id));

/** What a moderator decided with. @param id of the comment */
export const sealDecision = (keys: KeyRing, id: string, decision: object): Uint8Array =>
  sealJson(keys, decision, context(id));

/** @param id of the comment @returns what a decision said to its writer; undefined where nothing, or where it cannot be opened */
export function openDecision(keys: KeyRing, id: string, decision: Uint8Array): string | undefined {
  return openOrUndefined<{ readonly reason?: string }>(keys, decision, context(id))?.reason;
}

/**
 * @returns empty words of one that is erased
 * @throws when its key is not in the ring
 */
export const openComment = (keys: KeyRing, { id, content }: Sealed): CommentContent =>
  content === null ? nothing : openJson<CommentContent>(keys, content, context(id));

/**
 * What somebody wrote, for a list, which no single record may break.
 * @returns words in the place of the name where it is erased or cannot be opened
 */
export const listedComment = (keys: KeyRing, { id, content }: Sealed): CommentContent =>
  content === null
    ? { ...nothing, name: erasedName }
    : (openOrUndefined<CommentContent>(keys, content, context(id)) ?? {
        ...nothing,
        name: unreadableName,
        text: unreadableName,
      });

/**
 * Did the comment come from this address?
 * @param index of the address or number, keyed as the comment's own is
 * @returns false of one that is erased: nobody can say any more
 */
export const cameFrom = (
  { emailIndex }: { readonly emailIndex: Uint8Array | null },
  index: Uint8Array,
): boolean => emailIndex !== null && Buffer.from(emailIndex).equals(Buffer.from(index));
