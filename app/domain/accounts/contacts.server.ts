// By what a resident signs in and is reached: added, changed and taken away by himself, with his password. One confirmed way stays.
import { present } from '#app/values/present.ts';
import {
  contactWays,
  noticeChoicesWith,
  type ContactWay,
  type NoticeChoice,
} from '#app/vocabulary/message-ways.ts';
import type { Transaction } from '#db/client.server.ts';
import { setNoticeChoice } from '#db/queries/contact-codes.server.ts';
import { removeSubscriber } from '#db/queries/following.server.ts';
import { enqueueMessages } from '#db/queries/outbox.server.ts';
import { findUser, type UserRow } from '#db/queries/people.server.ts';
import { lockUser, setContact } from '#db/queries/ways-in.server.ts';
import type { OwnContacts } from '#app/read-models/own-data.ts';
import type { Resident } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, refuseAt, type Outcome } from '../kernel/refusal.ts';
import { meetSeen, seenOf } from '../kernel/seen.server.ts';
import { emailIndex } from '../personal-data/email-index.ts';
import type { AccountDeps, Visitor } from './account-deps.server.ts';
import { contactField } from './account-input.ts';
import { accountMessages, confirmedContacts } from './account-messages.ts';
import { contactChangedMail } from './account-mails.ts';
import { accountWords } from './account-words.ts';
import { requestContactCode, takeContactCode, type SentCode } from './contact-codes.server.ts';
import { confirmOwnPassword } from './own-password.server.ts';
import { sessionIn } from './sessions.server.ts';

/**
 * @returns confirmed ways alone; `notices` is the way of notices where none was chosen: by mail where there is an
 *   address
 */
export async function readContacts(deps: Deps, resident: Resident): Promise<OwnContacts> {
  const user = await findUser(deps.db, resident.userId);
  const { email, phone, notices } = contactsIn(user);
  return {
    notices,
    smsOffered: deps.sms !== undefined,
    ...present({ email, phone }),
    seen: seenOf({ email, phone, notices }),
  };
}

function contactsIn(user: UserRow | undefined) {
  const { email, phone } = user === undefined ? { email: null, phone: null } : confirmedContacts(user);
  return { email, phone, notices: user?.noticeChoice ?? (email === null ? 'sms' : 'mail') } as const;
}

const names = { email: 'thư điện tử', phone: 'số điện thoại', notices: 'cách báo tin' };
const one = 'cách đăng nhập và nhận tin của bạn';

/**
 * Sends a code to a new number or address. What opens another account gets the same reply.
 * @param input `password`: of the account, since a browser may have been left open
 */
export async function askToChangeContact(
  { deps }: Pick<AccountDeps, 'deps'>,
  visitor: Visitor,
  resident: Resident,
  input: { readonly way: ContactWay; readonly contact: unknown; readonly password: unknown },
): Promise<Outcome<{ readonly sent: SentCode }>> {
  const { way } = input;
  const parsedContact = contactField.safeParse(input.contact);
  if (!parsedContact.success || parsedContact.data.way !== way) {
    const shape = way === 'phone' ? accountWords.phone : accountWords.emailShape;
    const issue = parsedContact.error?.issues[0]?.message;
    return refuseAt(way, issue === accountWords.noMobile ? issue : shape);
  }
  if (way === 'phone' && deps.sms === undefined) return refuseAt(way, accountWords.noSms);
  const account = await ownAccount(deps, resident, input.password, `${way}-password`);
  if (!account.ok) return account;
  const contact = parsedContact.data;
  const { name, [way]: currentContact } = account.row;
  if (currentContact === contact.contact) return refuseAt(way, accountWords.contactUnchanged);
  const page = { purpose: 'change-contact', field: way } as const;
  return requestContactCode(deps, visitor, contact, page, (holder) => ({
    userId: resident.userId,
    ...(holder === undefined && { recipient: { name } }),
  }));
}

/**
 * The code came back: the contact is the account's, every other browser is signed out, and where it was reached before is told of it.
 * @returns refused at the field `code`: a wrong or outdated one, one of another account, a contact that another account has by now
 */
export async function confirmContact(
  { deps }: AccountDeps,
  visitor: Pick<Visitor, 'headers'>,
  resident: Resident,
  input: { readonly codeId: string; readonly code: unknown },
): Promise<Outcome<{ readonly way: ContactWay }>> {
  return deps.db.transaction(async (tx) => {
    const code = await takeContactCode(deps, tx, { ...input, purpose: 'change-contact' });
    if (!code.ok) return code;
    const { way, contact, userId } = code.row;
    const user = userId === resident.userId ? await lockUser(tx, userId) : undefined;
    if (user === undefined) return refuseAt('code', accountWords.codeOver);
    const at = deps.clock.now();
    const ownSession = sessionIn(deps, visitor);
    if (!(await setContact(tx, user.id, { way, contact, ownSession }, at)))
      return refuseAt('code', accountWords.contactTaken);
    await afterChange(deps, tx, user, way, at);
    return { ok: true as const, way };
  });
}

/**
 * Every other browser is signed out.
 * @param input the password as it was typed: without it nothing is taken away
 * @returns refused where it is the only way that is confirmed
 */
export async function removeContact(
  { deps }: AccountDeps,
  visitor: Pick<Visitor, 'headers'>,
  resident: Resident,
  input: { readonly way: ContactWay; readonly password: unknown; readonly seen?: string },
): Promise<Outcome<object>> {
  const { way, seen } = input;
  const otherWay = way === 'phone' ? 'email' : 'phone';
  const account = await ownAccount(deps, resident, input.password, `${way}-password`);
  if (!account.ok) return account;
  return deps.db.transaction(async (tx): Promise<Outcome<object>> => {
    // Under lock: of two who take one way each, the second would leave none.
    const user = await lockUser(tx, resident.userId);
    // What is taken away is the one that the page showed.
    const now = contactsIn(user);
    const met = meetSeen({ seen, now, next: { ...now, [way]: null }, one, names });
    if (!met.ok || met.repeated) return met;
    if (user === undefined || confirmedContacts(user)[otherWay] === null)
      return refuse('not-possible', accountWords.lastContact);
    const at = deps.clock.now();
    await setContact(tx, user.id, { way, contact: null, ownSession: sessionIn(deps, visitor) }, at);
    const left = { ...user, ...(way === 'phone' ? { phone: null } : { email: null, emailVerified: false }) };
    if (user.noticeChoice !== null && !choicesOf(left).includes(user.noticeChoice))
      await setNoticeChoice(tx, user.id, null, at);
    await afterChange(deps, tx, user, way, at);
    return { ok: true };
  });
}

/**
 * How he wants to be told of his dossiers: by what he has.
 * @returns refused as `invalid` for a way without a contact
 */
export async function chooseNotices(
  deps: Deps,
  resident: Resident,
  choice: NoticeChoice,
  seen?: string,
): Promise<Outcome<object>> {
  return deps.db.transaction(async (tx): Promise<Outcome<object>> => {
    // Under lock: in another tab he may be taking the contact away.
    const user = await lockUser(tx, resident.userId);
    const now = contactsIn(user);
    const met = meetSeen({ seen, now, next: { ...now, notices: choice }, one, names });
    if (!met.ok) return met;
    if (user === undefined || !choicesOf(user).includes(choice))
      return refuse(
        'invalid',
        'Hãy thêm số điện thoại hoặc địa chỉ thư điện tử trước khi chọn cách nhận này.',
      );
    await setNoticeChoice(tx, user.id, choice, deps.clock.now());
    return { ok: true };
  });
}

/** @returns how he may be told, by what is confirmed */
function choicesOf(user: UserRow): readonly NoticeChoice[] {
  const { email, phone } = confirmedContacts(user);
  return noticeChoicesWith({ mail: email !== null, sms: phone !== null });
}

async function ownAccount(
  deps: Deps,
  { userId }: Resident,
  password: unknown,
  field: string,
): Promise<Outcome<{ readonly row: UserRow }>> {
  const confirmation = await confirmOwnPassword(deps, userId, password, field);
  if (!confirmation.ok) return confirmation;
  const row = await findUser(deps.db, userId);
  return row === undefined ? refuseAt(field, accountWords.ownPassword) : { ok: true, row };
}

/** @param previousUser as the account was reached until now */
async function afterChange(
  deps: Deps,
  tx: Transaction,
  previousUser: UserRow,
  way: ContactWay,
  at: Date,
): Promise<void> {
  // News goes to an address that was confirmed for it: with another one it is asked for anew.
  if (way === 'email' && previousUser.email !== null)
    await removeSubscriber(tx, { emailIndex: emailIndex(deps.keys, 'subscriber', previousUser.email) });
  const messages = accountMessages(deps, previousUser, 'contact-changed', (forgot) =>
    contactChangedMail(deps.unit, previousUser.name, contactWays[way].label, forgot),
  );
  await enqueueMessages(tx, messages, at);
}
