// Whoever commented by telephone has no link: a code confirms what he sent, and another opens it again later. An address may be
// used so as well, where its mail is lost.
import { randomUUID } from 'node:crypto';
import { present } from '#app/values/present.ts';
import type { Queryable } from '#db/client.server.ts';

import { findComment, listCommentsOf } from '#db/queries/consultation-comments.server.ts';
import type { AccountDeps, Visitor } from '../accounts/account-deps.server.ts';
import { readContact } from '../accounts/account-input.ts';
import { accountWords } from '../accounts/account-words.ts';
import { requestContactCode, takeContactCode, type SentCode } from '../accounts/contact-codes.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { commenterIndex } from '../personal-data/email-index.ts';
import { openComment } from './comment-contents.server.ts';
import { actOnOwnComment } from './own-comments.server.ts';
import { refuseAt, type Outcome } from '../kernel/refusal.ts';

interface TypedCode {
  readonly codeId: string;
  readonly code: unknown;
}

type Opened = Outcome<{ readonly token: string }>;

/**
 * The code of the message was typed: the comment is sent.
 * @returns `token`: opens the page of all that he said of the draft; or what is wrong, at the field `code`
 */
export async function confirmComment(
  { deps }: Pick<AccountDeps, 'deps'>,
  entries: TypedCode,
): Promise<Opened> {
  const code = await deps.db.transaction((tx) =>
    takeContactCode(deps, tx, { ...entries, purpose: 'comment' }),
  );
  if (!code.ok) return code;
  const row = await findComment(deps.db, code.row.about ?? '');
  if (row === undefined) return refuseAt('code', accountWords.codeOver);
  const { token } = openComment(deps.keys, row);
  // A step of its own: should the process die before it, the page behind the token has a button for it.
  const confirmation = await actOnOwnComment(
    deps,
    { by: 'token', token },
    { comment: row.id, event: 'confirm', version: row.version, requestId: randomUUID() },
  );
  return confirmation.ok ? { ok: true, token } : refuseAt('code', confirmation.refusal.message);
}

/**
 * Sends a code to a number or an address from which somebody commented on the draft `item`.
 * @param request `contact`: as typed
 * @returns the same where nobody did; what is wrong with the contact, at the field `contact`
 */
export async function askForOwnComments(
  deps: Deps,
  visitor: Pick<Visitor, 'clientIp'>,
  { item, contact: contactText }: { readonly item: string; readonly contact: unknown },
): Promise<Outcome<{ readonly sent: SentCode }>> {
  const parsedContact = readContact(deps, contactText);
  if (!parsedContact.ok) return parsedContact;
  const contact = parsedContact.value;
  const page = { purpose: 'own-comments', field: 'contact' } as const;
  return requestContactCode(deps, visitor, contact, page, async (_, within) => {
    const newest = await newestOf(within, item, contact.contact);
    return {
      about: item,
      ...present({ recipient: newest && { name: openComment(deps.keys, newest).name } }),
    };
  });
}

/**
 * The code was typed.
 * @returns `token`: opens what its reader said of the draft; or what is wrong, at the field `code`
 */
export async function findOwnComments(
  { deps }: Pick<AccountDeps, 'deps'>,
  entries: TypedCode,
): Promise<Opened> {
  const code = await deps.db.transaction((tx) =>
    takeContactCode(deps, tx, { ...entries, purpose: 'own-comments' }),
  );
  if (!code.ok) return code;
  const newest = await newestOf(deps, code.row.about ?? '', code.row.contact);
  return newest === undefined
    ? refuseAt('code', accountWords.codeOver)
    : { ok: true, token: openComment(deps.keys, newest).token };
}

const newestOf = async (
  { db, keys }: Pick<Deps, 'keys'> & { readonly db: Queryable },
  item: string,
  contact: string,
) => (await listCommentsOf(db, item, commenterIndex(keys, contact))).at(-1);
