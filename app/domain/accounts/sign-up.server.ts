// A resident opens an account with name, password, and a mobile number or an address. The reply is the same whether or not
// that is registered already; only the message differs. With a number the account is there when its code came back.
import { randomUUID } from 'node:crypto';

import { hashPassword } from 'better-auth/crypto';

import { present } from '#app/values/present.ts';
import { insertResidentByPhone } from '#db/queries/contact-codes.server.ts';
import type { QueuedMessage } from '#db/queries/outbox.server.ts';
import { removeUnconfirmedUser } from '#db/queries/people.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { AccountDeps, Visitor } from './account-deps.server.ts';
import { passwordProblem, problemsOf, signUpSchema, normalText, type Contact } from './account-input.ts';
import { accountTexts } from './account-mails.ts';
import { accountWords } from './account-words.ts';
import { allowAttempt, attemptLimits, waitForWindow } from './attempts.server.ts';
import { openingOf, requestContactCode, takeContactCode } from './contact-codes.server.ts';
import { openSession } from './open-session.server.ts';
import { refuseAt, refuseInputs, type Outcome } from '../kernel/refusal.ts';

export interface SignUpInput {
  readonly name: unknown;
  /** A mobile number or an address. */
  readonly contact: unknown;
  readonly password: unknown;
  /** Where the resident was going: the link in the mail carries it. */
  readonly returnTo: string | undefined;
}

/** `codeId`: of a number, where the code is typed. */
export type SignUpOutcome = Outcome<{ readonly codeId?: string } & Contact>;

/** @returns the same whether or not the address or number has an account; problems of the fields where it is refused */
export async function signUp(
  { deps, auth }: AccountDeps,
  visitor: Visitor,
  input: SignUpInput,
): Promise<SignUpOutcome> {
  const parsedInput = signUpSchema.safeParse(input);
  const owner = {
    name: normalText(input.name),
    contacts: [parsedInput.success ? parsedInput.data.contact.contact : normalText(input.contact)],
  };
  const password = normalText(input.password);
  const problems = [
    ...(parsedInput.success
      ? []
      : problemsOf(parsedInput.error).filter((problem) => problem.path !== 'password')),
    ...passwordProblem(password, owner),
  ];
  if (!parsedInput.success || problems.length > 0) return refuseInputs(problems);
  const { contact, ...account } = parsedInput.data;
  if (contact.way === 'phone' && deps.sms === undefined) return refuseAt('contact', accountWords.noSms);
  const waitMs = await waitForWindow(deps, attemptLimits.signUpByAddress, visitor.clientIp);
  if (waitMs > 0) return refuseAt('contact', accountWords.tooManySignUps(waitMs));

  if (contact.way === 'phone') return signUpByPhone(deps, visitor, contact, account);

  // Whoever registered this address before without confirming has no claim to it: his link and password go.
  const { contact: email } = contact;
  await removeUnconfirmedUser(deps.db, email);
  await auth.api.signUpEmail({
    body: { ...account, email, ...present({ callbackURL: input.returnTo }) },
  });
  // The mail of the registration counts: the button that sends it again waits from now.
  await allowAttempt(deps, attemptLimits.confirmationPause, email);
  return { ok: true, ...contact };
}

async function signUpByPhone(
  deps: Deps,
  visitor: Visitor,
  phone: Contact,
  { name, password }: { readonly name: string; readonly password: string },
): Promise<SignUpOutcome> {
  const page = { purpose: 'sign-up', field: 'contact' } as const;
  const code = await requestContactCode(deps, visitor, phone, page, async (holder) => {
    // Hashed in either case: whoever measures the reply learns nothing.
    const opening = { name, passwordHash: await hashPassword(password) };
    return holder === undefined
      ? { recipient: { name, opening } }
      : { instead: alreadyRegistered(deps, holder.id, phone.contact) };
  });
  return code.ok ? { ok: true, ...code.sent } : code;
}

/** Once in five minutes, however often the form is sent. */
function alreadyRegistered(
  { unit, clock }: Pick<Deps, 'unit' | 'clock'>,
  userId: string,
  phone: string,
): QueuedMessage {
  return {
    way: 'sms',
    dedupeKey: `already-registered:${userId}:${Math.floor(clock.now().getTime() / 300_000)}`,
    kind: 'already-registered',
    recipient: phone,
    subject: 'Bạn đã có tài khoản',
    body: accountTexts['already-registered'](unit),
  };
}

/**
 * The code of the message was typed: the account is there from now on, and its owner is in.
 * @returns the cookies of his session; refused at the field `code`, also where the number has an account by now
 */
export async function confirmSignUp(
  { deps, auth }: AccountDeps,
  visitor: Visitor,
  input: { readonly codeId: string; readonly code: unknown },
): Promise<Outcome<{ readonly cookies: readonly string[] }>> {
  const account = await deps.db.transaction(async (tx) => {
    const code = await takeContactCode(deps, tx, { ...input, purpose: 'sign-up' });
    if (!code.ok) return code;
    const resident = { id: randomUUID(), phone: code.row.contact, ...openingOf(deps, code.row) };
    const isNew = await insertResidentByPhone(tx, resident, deps.clock.now());
    return isNew ? { ok: true as const, id: resident.id } : refuseAt('code', accountWords.contactTaken);
  });
  return account.ok ? { ok: true, cookies: await openSession({ auth }, visitor, account.id) } : account;
}
