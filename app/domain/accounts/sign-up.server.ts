// A resident opens an account with name, password, and a mobile number or an address. The reply is the same whether or not
// that is registered already; only the message differs. The account is there when the contact is confirmed: by the code of a short
// message, or by the link of a mail. Who confirms somewhere else than where the password was chosen chooses another.
import { createHash, randomUUID } from 'node:crypto';

import { hashPassword } from '#app/adapters/password-hash.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { isUuid } from '#app/values/uuid.ts';
import { present } from '#app/values/present.ts';
import type { Transaction } from '#db/client.server.ts';
import {
  findContactCode,
  findUserByContact,
  holdContactCodeId,
  type ContactCodeRow,
} from '#db/queries/contact-codes.server.ts';
import type { QueuedMessage } from '#db/queries/outbox.server.ts';
import type { UserRow } from '#db/queries/people.server.ts';
import { insertResident } from '#db/queries/ways-in.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { AccountDeps, Visitor } from './account-deps.server.ts';
import { passwordProblem, problemsOf, signUpSchema, normalText, type Contact } from './account-input.ts';
import { accountTexts, alreadyRegisteredMail } from './account-mails.ts';
import { accountWords } from './account-words.ts';
import { attemptLimits, giveBackAttempt, waitForWindow } from './attempts.server.ts';
import {
  allowCode,
  confirmationWords,
  findConfirmation,
  openingOf,
  readConfirmationToken,
  sendCode,
  takeConfirmation,
  takeContactCode,
  type SentCode,
} from './contact-codes.server.ts';
import { openSession } from './sessions.server.ts';
import { allOrNothing } from '../kernel/all-or-nothing.server.ts';
import { requireOpenDoor } from '../kernel/openings.server.ts';
import { refuse, refuseAt, refuseInputs, type Outcome } from '../kernel/refusal.ts';
import { placesOf } from './password-rules.ts';

export interface SignUpInput {
  /** The page's own: sent twice, it is one. */
  readonly requestId: unknown;
  readonly name: unknown;
  /** A mobile number or an address. */
  readonly contact: unknown;
  readonly password: unknown;
  /** Where the resident was going: the link in the mail carries it. */
  readonly returnTo: string | undefined;
}

/**
 * Sends the code or the link. Pressed twice, it goes out once, and the reply is the same.
 * @returns the same whether or not the address or number has an account: what the browser keeps, to confirm. Problems of the fields
 *   where it is refused
 */
export async function signUp(
  { deps }: AccountDeps,
  visitor: Pick<Visitor, 'clientIp'>,
  input: SignUpInput,
): Promise<Outcome<{ readonly sent: SentCode }>> {
  const open = await requireOpenDoor(deps.db);
  if (!open.ok) return open;
  const parsedInput = signUpSchema.safeParse(input);
  const owner = {
    name: normalText(input.name),
    contacts: [parsedInput.success ? parsedInput.data.contact.contact : normalText(input.contact)],
    places: placesOf(deps.unit),
  };
  const password = normalText(input.password);
  const problems = [
    ...(parsedInput.success
      ? []
      : problemsOf(parsedInput.error).filter((problem) => problem.path !== 'password')),
    ...passwordProblem(password, owner),
  ];
  if (!parsedInput.success || problems.length > 0) return refuseInputs(problems);
  const { contact, name } = parsedInput.data;
  if (contact.way === 'phone' && deps.sms === undefined) return refuseAt('contact', accountWords.noSms);
  // Hashed in any case: whoever measures the reply learns nothing.
  const opening = {
    name,
    passwordHash: await hashPassword(password),
    ...present({ returnTo: input.returnTo }),
  };
  const id = signUpId(input.requestId, contact);
  return allOrNothing<{ sent: SentCode }>(deps.db, async (_, tx) => {
    const sent = { codeId: id, ...contact };
    await holdContactCodeId(tx, id);
    if ((await findContactCode(tx, id)) !== undefined) return { ok: true, sent };
    const allowance = await allowSignUp({ ...deps, db: tx }, visitor, contact);
    if (!allowance.ok) return allowance;
    const holder = await findUserByContact(tx, contact);
    const plan =
      holder === undefined
        ? { id, recipient: { name, opening } }
        : { id, instead: alreadyRegistered(deps, contact, holder) };
    return { ok: true, sent: await sendCode(deps, tx, contact, 'sign-up', plan) };
  });
}

/** Of another contact typed into the same page it is another one. */
function signUpId(requestId: unknown, { contact }: Contact): string {
  const page = typeof requestId === 'string' && isUuid(requestId) ? requestId : randomUUID();
  return createHash('sha256').update(`${page}\n${contact}`).digest('base64url');
}

async function allowSignUp(
  deps: Parameters<typeof allowCode>[0],
  visitor: Pick<Visitor, 'clientIp'>,
  contact: Contact,
): Promise<Outcome<object>> {
  for (const limit of [attemptLimits.signUpByAddress, attemptLimits.signUpByAddressInAll]) {
    const waitMs = await waitForWindow(deps, limit, visitor.clientIp);
    if (waitMs > 0) return refuseAt('contact', accountWords.tooManySignUps(waitMs));
  }
  const words = contact.way === 'email' ? { words: confirmationWords } : {};
  return allowCode(deps, visitor, contact, { field: 'contact', ...words });
}

/** Once in five minutes, however often the form is sent. */
function alreadyRegistered(
  { unit, clock }: Pick<Deps, 'unit' | 'clock'>,
  { way, contact }: Contact,
  { id, name }: UserRow,
): QueuedMessage {
  const message = {
    dedupeKey: `already-registered:${id}:${Math.floor(clock.now().getTime() / 300_000)}`,
    kind: 'already-registered',
    recipient: contact,
  };
  if (way === 'email') {
    const [signIn, forgot] = [paths.signIn(), paths.forgotPassword()].map((path) => unit.publicUrl + path);
    return { ...message, ...alreadyRegisteredMail(unit, name, signIn ?? '', forgot ?? '') };
  }
  return {
    ...message,
    way: 'sms',
    subject: 'Bạn đã có tài khoản',
    body: accountTexts['already-registered'](unit),
  };
}

type Entered = Outcome<{ readonly cookies: readonly string[] }>;

/**
 * The code of the message was typed: the account is there from now on, and its owner is in.
 * @returns the cookies of his session; refused at the field `code`, also where the number has an account by now
 */
export async function confirmSignUp(
  { deps }: AccountDeps,
  visitor: Visitor,
  input: { readonly codeId: string; readonly code: unknown },
): Promise<Entered> {
  return deps.db.transaction(async (tx): Promise<Entered> => {
    const code = await takeContactCode(deps, tx, { ...input, purpose: 'sign-up' });
    if (!code.ok) return code;
    const account = await openAccount(deps, tx, visitor, {
      row: code.row,
      passwordHash: openingOf(deps, code.row).passwordHash,
    });
    return account.ok ? { ok: true, cookies: await openSession(deps, tx, visitor, account) } : account;
  });
}

async function openAccount(
  deps: Deps,
  tx: Transaction,
  { clientIp }: Pick<Visitor, 'clientIp'>,
  { row, passwordHash }: { readonly row: ContactCodeRow; readonly passwordHash: string },
): Promise<Outcome<{ readonly id: string; readonly kind: 'resident' }>> {
  const { way, contact } = row;
  // Somebody is there, and no machine: neighbours behind the same address may sign up, too.
  for (const limit of [attemptLimits.signUpByAddress, attemptLimits.codeByAddress])
    await giveBackAttempt({ db: tx }, limit, clientIp);
  const { name } = openingOf(deps, row);
  const id = randomUUID();
  const isNew = await insertResident(tx, { id, name, way, contact, passwordHash }, deps.clock.now());
  return isNew ? { ok: true, id, kind: 'resident' } : refuseAt('code', accountWords.contactTaken);
}

/** What the page of the link knows of itself. */
export interface ConfirmationRequest {
  /** Of the link. */
  readonly token: string;
  /** The sign-up that this browser made; undefined where it made none. */
  readonly ownSignUp: Pick<SentCode, 'codeId' | 'contact'> | undefined;
}

const isOwn = ({ token, ownSignUp }: ConfirmationRequest): boolean =>
  ownSignUp !== undefined && readConfirmationToken(token).codeId === ownSignUp.codeId;

const deadLink = () => refuse('not-found', accountWords.deadConfirmation);

/**
 * What the page of the link shows before anything is pressed: whose account it is.
 * @returns `own`: it was opened where the account was asked for, and nothing more is asked. Refused as `not-found` for a link that is
 *   over, used, replaced by a newer one, or false
 */
export async function openConfirmation(
  { deps }: AccountDeps,
  request: ConfirmationRequest,
): Promise<Outcome<{ readonly name: string; readonly email: string; readonly own: boolean }>> {
  const row = await findConfirmation(deps, readConfirmationToken(request.token));
  if (row === undefined) return deadLink();
  return { ok: true, name: openingOf(deps, row).name, email: row.contact, own: isOwn(request) };
}

type Confirmed = Outcome<{ readonly cookies: readonly string[]; readonly own: boolean }>;

/**
 * The button of the link was pressed: the account is there from now on.
 * @param request `password`: chosen on the page, where it asks; where it does not, that of the sign-up holds
 * @returns `own`: pressed in the browser that signed up, and the cookies of a session there; none elsewhere: whoever sends somebody a link does not get him into
 *   an account of his own. Pressed twice, the second changes nothing. Refused as `openConfirmation`; at the field `password`; as
 *   `invalid` where the address has an account by now
 */
export async function confirmEmail(
  { deps }: AccountDeps,
  visitor: Visitor,
  request: ConfirmationRequest & { readonly password: unknown },
): Promise<Confirmed> {
  const link = readConfirmationToken(request.token);
  const waiting = await findConfirmation(deps, link);
  const own = isOwn(request);
  if (waiting === undefined) return repeatedOrDead(deps, request);
  const { name, passwordHash: chosenHash } = openingOf(deps, waiting);
  const password = normalText(request.password);
  const problems = own
    ? []
    : passwordProblem(password, { name, contacts: [waiting.contact], places: placesOf(deps.unit) });
  if (problems.length > 0) return refuseInputs(problems);
  const passwordHash = own ? chosenHash : await hashPassword(password);
  const outcome = await deps.db.transaction(async (tx): Promise<Confirmed> => {
    const row = await takeConfirmation(deps, tx, link);
    if (row === undefined) return deadLink();
    const account = await openAccount(deps, tx, visitor, { row, passwordHash });
    if (!account.ok) return refuse('invalid', accountWords.contactTaken);
    return { ok: true, own, cookies: own ? await openSession(deps, tx, visitor, account) : [] };
  });
  return !outcome.ok && outcome.refusal.code === 'not-found' ? repeatedOrDead(deps, request) : outcome;
}

/** The link opens nothing any more: because this browser's first press opened the account, or for another reason. */
async function repeatedOrDead(deps: Deps, request: ConfirmationRequest): Promise<Confirmed> {
  const { ownSignUp } = request;
  const isOpened =
    ownSignUp !== undefined &&
    isOwn(request) &&
    (await findUserByContact(deps.db, { way: 'email', contact: ownSignUp.contact })) !== undefined;
  return isOpened ? { ok: true, own: true, cookies: [] } : deadLink();
}
