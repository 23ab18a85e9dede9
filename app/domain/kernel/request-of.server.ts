// A request that is sent twice happens once (a double press, a lost reply). One that says something else is another, whatever number
// its page gave it: whoever went back and wrote anew is not told that it was done.
import { createHash } from 'node:crypto';

import { digestOf } from './digest.server.ts';
import type { KeyRing } from './key-ring.ts';
import { refuse } from './refusal.ts';

/** @returns what stands for files among what is sent: the digest of each, in order */
export const filesSent = (files: readonly { readonly content: Uint8Array }[] = []): readonly string[] =>
  files.map(({ content }) => createHash('sha256').update(content).digest('hex'));

/** What a page sends after it has sent something else, where only the first can be stored under its number. */
export const sentOtherwise = (what: string): ReturnType<typeof refuse> =>
  refuse(
    'changed-meanwhile',
    `${what} gửi từ trang này trước đó đã được nhận. Nội dung lần này khác nên chưa được gửi: hãy chép lại nội dung, tải lại trang rồi gửi.`,
  );

const uuidGroups = /^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/;

/**
 * The number under which a request is remembered: of its page's own number and of all that it sends. It is keyed, so that nobody
 * finds out by trying what was written.
 * @param requestId the page's own
 * @param sent what the step is made from, as JSON has it; nothing that differs when the same page is sent again
 * @returns an id
 */
export function requestOf(keys: Pick<KeyRing, 'blindIndex'>, requestId: string, sent: unknown): string {
  const content = digestOf([requestId, JSON.parse(JSON.stringify(sent ?? null))]);
  return Buffer.from(keys.blindIndex(`request:${content}`))
    .toString('hex')
    .replace(uuidGroups, '$1-$2-$3-$4-$5');
}
