// A resident opens an account with name, password, and a mobile number or an address. The reply is the same whether or not
// that is registered already; only the message differs. With a number the account is there when its code came back.
import { randomUUID } from 'node:crypto';

import { hashPassword } from 'better-auth/crypto';

import { present } from '#app/values/present.ts';
import { findUserByContact, insertResidentByPhone } from '#db/queries/contact-codes.server.ts';
import { enqueueMessages } from '#db/queries/outbox.server.ts';
import { removeUnconfirmedUser } from '#db/queries/people.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { AccountDeps, Visitor } from './account-deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { openJson } from '../personal-data/sealed-json.server.ts';
import {
  passwordProblem,
  problemsOf,
  signUpSchema,
  typed,
  type Contact,
  type FieldProblems,
} from './account-input.ts';
import { accountTexts } from './account-mails.ts';
import { accountWords } from './account-words.ts';
import { allowAttempt, attemptLimits, waitForWindow } from './attempts.server.ts';
import {
  allowCode,
  openingContext,
  sendContactCode,
  takeContactCode,
  type Opening,
} from './contact-codes.server.ts';
import { openSession } from './open-session.server.ts';

export interface SignUpInput {
  readonly name: unknown;
  /** A mobile number or an address. */
  readonly contact: unknown;
  readonly password: unknown;
  /** Where the resident was going: the link in the mail carries it. */
  readonly returnTo: string | undefined;
}

/** `codeId`: of a number, where the code is typed. */
export type SignUpOutcome =
  | ({ readonly ok: true; readonly codeId?: string } & Contact)
  | { readonly ok: false; readonly problems: FieldProblems };

export async function signUp(
  { deps, auth }: AccountDeps,
  visitor: Visitor,
  input: SignUpInput,
): Promise<SignUpOutcome> {
  const parsed = signUpSchema.safeParse(input);
  const person = {
    name: typed(input.name),
    contact: parsed.success ? parsed.data.contact.contact : typed(input.contact),
  };
  const password = typed(input.password);
  const problems = [
    ...(parsed.success ? [] : problemsOf(parsed.error).filter((problem) => problem.field !== 'password')),
    ...passwordProblem(password, person),
  ];
  if (!parsed.success || problems.length > 0) return { ok: false, problems };
  const { contact, ...account } = parsed.data;
  if (contact.way === 'phone' && deps.sms === undefined) {
    return { ok: false, problems: [{ field: 'contact', message: accountWords.noSms }] };
  }
  const waitMs = await waitForWindow(deps, attemptLimits.signUpByAddress, visitor.clientIp);
  if (waitMs > 0) {
    return { ok: false, problems: [{ field: 'contact', message: accountWords.tooManySignUps(waitMs) }] };
  }

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
  const allowed = await allowCode(deps, visitor, phone, 'contact');
  if (!allowed.ok) return allowed;
  // Hashed in either case: whoever measures the reply learns nothing.
  const opening = { name, passwordHash: await hashPassword(password) };
  const taken = (await findUserByContact(deps.db, phone)) !== undefined;
  const sent = await deps.db.transaction(async (tx) => {
    if (taken) {
      const at = deps.clock.now();
      await enqueueMessages(
        tx,
        [
          {
            way: 'sms',
            dedupeKey: `already-registered:${phone.contact}:${Math.floor(at.getTime() / 300_000)}`,
            kind: 'already-registered',
            recipient: phone.contact,
            subject: 'Bạn đã có tài khoản',
            body: accountTexts['already-registered'](deps.unit),
          },
        ],
        at,
      );
    }
    return sendContactCode(deps, tx, phone, {
      purpose: 'sign-up',
      ...(!taken && { real: { userId: null, name, opening } }),
    });
  });
  return { ok: true, ...sent };
}

/**
 * The code of the message was typed: the account is there from now on, and its owner is in.
 * @returns the cookies of his session
 */
export async function confirmSignUp(
  { deps, auth }: AccountDeps,
  visitor: Visitor,
  input: { readonly codeId: string; readonly code: unknown },
): Promise<Outcome<{ cookies: readonly string[] }> | { ok: false; problems: FieldProblems }> {
  const opened = await deps.db.transaction(async (tx) => {
    const taken = await takeContactCode(deps, tx, { ...input, purpose: 'sign-up' });
    if (!taken.ok) return taken;
    const { id: codeId, contact: phone, opening } = taken.row;
    if (opening === null) throw new Error('a code to sign up without what is to be opened');
    const account = openJson<Opening>(deps.keys, opening, openingContext(codeId));
    const id = randomUUID();
    const isNew = await insertResidentByPhone(tx, { id, phone, ...account }, deps.clock.now());
    return isNew ? { ok: true as const, id } : refuse('changed-meanwhile', accountWords.contactTaken);
  });
  return opened.ok ? { ok: true, cookies: await openSession({ auth }, visitor, opened.id) } : opened;
}
