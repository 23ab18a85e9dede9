// What whoever commented wrote: sealed whole, opened for whoever may read it, and found again by his address alone.
import type { KeyRing } from '../kernel/key-ring.ts';
import { openJson, openListed, sealJson, unreadableName } from '../personal-data/sealed-json.server.ts';

export interface CommentContent {
  readonly name: string;
  readonly address: string;
  readonly email: string;
  readonly text: string;
  /** Of the link in its mails: whoever holds it has the e-mail address. */
  readonly token: string;
}

interface Sealed {
  readonly id: string;
  readonly content: Uint8Array;
}

const context = (id: string) => `consultation-comment:${id}`;
export const commentFileContext = (id: string) => `consultation-comment-file:${id}`;

export const sealComment = (keys: KeyRing, id: string, content: CommentContent): Uint8Array =>
  sealJson(keys, content, context(id));

export const openComment = (keys: KeyRing, { id, content }: Sealed): CommentContent =>
  openJson<CommentContent>(keys, content, context(id));

/** For a list, which no single record may break. */
export const listedComment = (keys: KeyRing, { id, content }: Sealed): CommentContent =>
  openListed<CommentContent>(keys, content, context(id)) ?? {
    name: unreadableName,
    address: '',
    email: '',
    text: unreadableName,
    token: '',
  };
