// The second factor of the staff: set up and renewed, shown, taken away (docs/decisions/122-second-factor.md). Codes run by the system's
// time, as sessions do: the owner's telephone knows no other.
import { newTotpSecret, totpAddress, totpStep } from '#app/adapters/totp.server.ts';
import type { FactorOffer, OwnFactor } from '#app/read-models/second-factor.ts';
import { secondFactorRules } from '#app/vocabulary/second-factor.ts';
import { present } from '#app/values/present.ts';
import { minuteMs } from '#app/values/durations.ts';
import type { Transaction } from '#db/client.server.ts';
import { enqueueMails } from '#db/queries/outbox.server.ts';
import { findUser, isStaffUser } from '#db/queries/people.server.ts';
import {
  countRecoveryCodes,
  deleteTrustedDevices,
  findSecondFactor,
  lockUser,
  removeSecondFactor,
  saveSecondFactor,
  takeFactorStep,
  takeRecoveryCode,
} from '#db/queries/ways-in.server.ts';
import { ownerOfAccount, type Actor } from '../kernel/actor.ts';
import { allOrNothing } from '../kernel/all-or-nothing.server.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import { randomSymbols } from '../kernel/codes.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { KeyRing } from '../kernel/key-ring.ts';
import { refuse, refuseAt, type Outcome } from '../kernel/refusal.ts';
import { noteAccountEvent } from '../kernel/security-events.server.ts';
import type { Letter } from '../notifications/letter.ts';
import { openJson, openOrUndefined, sealJson } from '../personal-data/sealed-json.server.ts';
import type { AccountDeps, Browsing, Visitor } from './account-deps.server.ts';
import { noteOf } from './account-note.ts';
import { ifNotHe, ownAccountMails } from './account-mails.ts';
import { codeField, normalText } from './account-input.ts';
import { accountWords } from './account-words.ts';
import {
  allowAttempt,
  attemptLimits,
  clearCodes,
  giveBackCode,
  codePauses,
  noteSignInPlace,
  waitToShowCode,
} from './attempts.server.ts';
import { deviceOf } from './device-of.ts';
import { confirmOwnPassword } from './own-password.server.ts';
import type { SignInOutcome } from './sign-in.server.ts';
import { listOwnTrustedDevices, trustDevice } from './trusted-devices.server.ts';
import { readAnySession, renewSession, sessionIn, type SessionLack } from './sessions.server.ts';

/** Whose session it is, whole or half. @returns undefined for a resident, too */
async function ownerOf(deps: AccountDeps, visitor: Visitor) {
  const found = await readAnySession(deps, visitor);
  return found?.holder.user.kind === 'staff' ? found : undefined;
}

/** @returns what keeps the session from being whole, and whose it is; undefined where nobody of the staff is half signed in */
export async function readHalfSession(
  deps: AccountDeps,
  visitor: Visitor,
): Promise<{ readonly name: string; readonly userId: string; readonly lack: SessionLack } | undefined> {
  const found = await ownerOf(deps, visitor);
  if (found?.lack === undefined) return undefined;
  const { id: userId, name } = found.holder.user;
  return { name, userId, lack: found.lack };
}

/** For the page of its owner. */
export async function readOwnFactor(
  { db, staffSecondFactor }: Pick<Deps, 'db' | 'staffSecondFactor'>,
  userId: string,
): Promise<OwnFactor> {
  const factor = await findSecondFactor(db, userId);
  return {
    required: staffSecondFactor === 'required',
    ...(factor && { since: factor.since, codesLeft: await countRecoveryCodes(db, userId) }),
    trusted: factor === undefined ? [] : await listOwnTrustedDevices(db, userId),
  };
}

interface Offered {
  readonly secret: string;
  readonly until: number;
}

const offerContext = (userId: string): string => `second-factor-offer:${userId}`;
const secretContext = (userId: string): string => `second-factor:${userId}`;

/**
 * A new secret, which is nothing before a first code of it came back. Nothing is stored: the form carries it, sealed.
 * @param shown what the form carried, shown again where something else was wrong with it
 */
export async function offerFactor(
  { db, keys, unit }: Pick<Deps, 'db' | 'keys' | 'unit'>,
  userId: string,
  shown?: unknown,
): Promise<FactorOffer> {
  const { qrPath } = await import('#forms/pdf/qr-path.ts');
  const secret = openOffer(keys, userId, shown)?.secret ?? newTotpSecret();
  const until = Date.now() + secondFactorRules.offerMinutes * minuteMs;
  const offered: Offered = { secret, until };
  const user = await findUser(db, userId);
  const address = totpAddress(secret, { issuer: unit.name, label: user?.email ?? userId });
  return {
    sealed: Buffer.from(sealJson(keys, offered, offerContext(userId))).toString('base64url'),
    secret: secret.match(/.{1,4}/g)?.join(' ') ?? '',
    address,
    qr: qrPath(address),
  };
}

/** @returns undefined for what is none, is another's, or was shown too long ago */
function openOffer(keys: KeyRing, userId: string, sealed: unknown): Offered | undefined {
  const bytes = Buffer.from(normalText(sealed), 'base64url');
  const offered = openOrUndefined<Offered>(keys, bytes, offerContext(userId));
  return offered !== undefined && offered.until > Date.now() ? offered : undefined;
}

export interface SetUpFactor {
  /** `sealed` of what was offered. */
  readonly offer: unknown;
  readonly password: unknown;
  /** The first code of the new secret. */
  readonly code: unknown;
  /** Of whoever has a factor: a code of that, or a recovery code. */
  readonly currentCode?: unknown;
}

/**
 * Sets up the factor, or another in its place. This session is whole afterwards, all others end.
 * @returns `codes`: what is told this once; refused as `invalid` at `password`, `code` or `currentCode`, `not-allowed` to whoever is no staff
 */
export async function setUpFactor(
  accountDeps: AccountDeps,
  visitor: Browsing,
  input: SetUpFactor,
): Promise<Outcome<{ readonly codes: readonly string[] }>> {
  const { deps } = accountDeps;
  const found = await ownerOf(accountDeps, visitor);
  if (found === undefined || found.lack === 'code') return nobodyThere();
  const { user, factor: before } = found.holder;
  const offered = openOffer(deps.keys, user.id, input.offer);
  if (offered === undefined) return refuseAt('code', accountWords.offerOver);
  const typed = codeField.safeParse(input.code);
  if (!typed.success) return refuseAt('code', accountWords.factorCode);
  const confirmation = await confirmOwnPassword(deps, user.id, input.password, 'password');
  if (!confirmation.ok) return confirmation;
  const step = totpStep(offered.secret, typed.data, new Date());
  if (step === undefined) return refuseAt('code', accountWords.wrongFirstCode);
  if (before !== null) {
    const shown = await showFactor(accountDeps, visitor, input.currentCode, { field: 'currentCode' });
    if (!shown.ok) return shown;
  }
  const codes = Array.from({ length: secondFactorRules.recoveryCodes }, () =>
    randomSymbols(recoveryCodeLength),
  );
  return allOrNothing<{ readonly codes: readonly string[] }>(deps.db, async (_sql, tx) => {
    await lockUser(tx, user.id);
    const now = await findSecondFactor(tx, user.id);
    // In two tabs at once: the second would replace what its page never showed.
    if (now?.since.getTime() !== before?.since.getTime())
      return refuse('changed-meanwhile', accountWords.factorChanged);
    const at = deps.clock.now();
    const secret = sealJson(deps.keys, offered.secret, secretContext(user.id));
    const digests = codes.map((code) => recoveryDigest(deps.keys, user.id, code));
    const row = { userId: user.id, secret, since: at, lastStep: step };
    await saveSecondFactor(tx, row, digests, sessionIn(deps, visitor));
    if (!(await makeWhole(deps, tx, visitor, user.id))) return nobodyThere();
    await recordAuditEvent(deps, tx, ownerOfAccount(user), {
      subject: `user:${user.id}`,
      event: before === null ? 'second-factor-set' : 'second-factor-renewed',
    });
    await tellOwner(deps, tx, user.id, before === null ? 'second-factor-set' : 'second-factor-renewed');
    return { ok: true, codes: codes.map((code) => code.match(/.{4}/g)?.join('-') ?? code) };
  });
}

const nobodyThere = () => refuse('not-allowed', accountWords.signInFirst);

/** Five bits each: 120, where 112 are asked for. Those of twelve that were given out before are taken as long as they are left. */
const recoveryCodeLength = 24;

/** Keyed, and of the account. */
const recoveryDigest = (keys: KeyRing, userId: string, code: string): Uint8Array =>
  keys.blindIndex(`recovery-code:${userId}:${code}`);

/**
 * The one place where a code is taken: of the app or, in its place, a recovery code. The session is whole by it, and for some minutes nothing
 * asks again; it goes on under another token, which `visitor` is given.
 * @param trusts here he signs in by his password alone from now on, for some time
 * @returns the cookies of that; refused as `invalid` at `field`: nothing typed, wrong, taken already, or wrong too often; `not-allowed` to whoever has no factor
 */
export async function showFactor(
  accountDeps: AccountDeps,
  visitor: Browsing,
  typed: unknown,
  { field = 'code', trusts = false }: { readonly field?: string; readonly trusts?: boolean } = {},
): Promise<SignInOutcome> {
  const { deps } = accountDeps;
  const found = await ownerOf(accountDeps, visitor);
  if (found === undefined || found.holder.factor === null) return nobodyThere();
  const { user } = found.holder;
  const code = plainCode(normalText(typed));
  // What cannot be one is no attempt: whoever slips is not made to wait.
  if (!/^(\d{6}|[0-9A-Z]{12}|[0-9A-Z]{24})$/.test(code)) return refuseAt(field, accountWords.factorCode);
  const attempt = { userId: user.id, clientIp: visitor.clientIp };
  const waitMs = await waitToShowCode(deps, attempt);
  if (waitMs > 0) {
    const { refusal } = refuseAt(field, accountWords.tooManyFactorCodes(waitMs));
    return { ok: false, refusal: { ...refusal, waitMs } };
  }
  let isAgain = false;
  const outcome = await deps.db.transaction(async (tx): Promise<SignInOutcome> => {
    const account = await lockUser(tx, user.id);
    const taken = account?.disabledAt === null ? await takeCode(deps, tx, user.id, code) : 'wrong';
    // Right, but used: pressed twice, or in another tab. It says nothing of somebody who guesses.
    isAgain = taken === 'again';
    if (isAgain) return refuseAt(field, accountWords.factorCodeAgain);
    if (taken === 'wrong') {
      await noteAccountEvent(deps, tx, 'code-failed', noteOf(visitor, user.id));
      await noteWrong(deps, tx, user);
      return refuseAt(field, accountWords.wrongFactorCode);
    }
    if (taken === 'recovery') await noteRecovery(deps, tx, user);
    await noteAccountEvent(deps, tx, 'code-shown', noteOf(visitor, user.id));
    if (!(await makeWhole(deps, tx, visitor, user.id))) return refuseAt(field, accountWords.sessionRenewed);
    return { ok: true, cookies: trusts ? [await noteTrust(deps, tx, visitor, user)] : [] };
  });
  if (outcome.ok) await clearCodes(deps, attempt);
  if (isAgain) await giveBackCode(deps, attempt);
  return outcome;
}

async function noteTrust(deps: Deps, tx: Transaction, visitor: Visitor, user: Owner): Promise<string> {
  const device = deviceOf(visitor.headers);
  await recordAuditEvent(deps, tx, ownerOfAccount(user), {
    subject: `user:${user.id}`,
    event: 'device-trusted',
    detail: present({ name: device }),
  });
  await tellOwner(deps, tx, user.id, 'device-trusted', [`Thiết bị: ${device ?? 'không rõ'}.`]);
  return trustDevice(deps, tx, visitor, user.id);
}

/**
 * He is asked for a code everywhere again.
 * @returns never refused
 */
export async function trustNoDevice({ db }: Pick<Deps, 'db'>, userId: string): Promise<Outcome<object>> {
  await deleteTrustedDevices(db, userId);
  return { ok: true };
}

/** As it is compared: without what separates, and read as Crockford means it. */
const plainCode = (typed: string): string => {
  const bare = typed.toUpperCase().replaceAll(/[\s.\-–—]/gu, '');
  return /^\d*$/.test(bare) ? bare : bare.replaceAll('O', '0').replaceAll(/[IL]/g, '1');
};

/** @param tx holds the account: of two at once, one is the second */
async function takeCode(
  { keys }: Pick<Deps, 'keys'>,
  tx: Transaction,
  userId: string,
  code: string,
): Promise<'app' | 'recovery' | 'again' | 'wrong'> {
  const factor = await findSecondFactor(tx, userId);
  if (factor === undefined) return 'wrong';
  if (!/^\d{6}$/.test(code))
    return (await takeRecoveryCode(tx, userId, recoveryDigest(keys, userId, code))) ? 'recovery' : 'wrong';
  const secret = openJson<string>(keys, factor.secret, secretContext(userId));
  const step = totpStep(secret, code, new Date());
  if (step === undefined) return 'wrong';
  return (await takeFactorStep(tx, userId, step)) ? 'app' : 'again';
}

/** @returns false where the session ended meanwhile, or was renewed in another tab */
async function makeWhole(deps: Deps, tx: Transaction, visitor: Browsing, userId: string): Promise<boolean> {
  if (!(await renewSession(deps, tx, visitor, 'staff'))) return false;
  await noteSignInPlace(deps, tx, userId, visitor.clientIp);
  return true;
}

interface Owner {
  readonly id: string;
  readonly name: string;
}

async function noteWrong(deps: Deps, tx: Transaction, user: Owner): Promise<void> {
  if (!(await allowAttempt({ db: tx, clock: deps.clock }, attemptLimits.wrongCodesNoted, user.id))) return;
  await recordAuditEvent(deps, tx, ownerOfAccount(user), {
    subject: `user:${user.id}`,
    event: 'second-factor-failed',
  });
  if (await allowAttempt({ db: tx, clock: deps.clock }, attemptLimits.wrongCodesUntold, user.id)) return;
  await tellOwner(deps, tx, user.id, 'second-factor-failed');
}

async function noteRecovery(deps: Deps, tx: Transaction, user: Owner): Promise<void> {
  const left = await countRecoveryCodes(tx, user.id);
  await recordAuditEvent(deps, tx, ownerOfAccount(user), {
    subject: `user:${user.id}`,
    event: 'recovery-code-used',
    detail: { left },
  });
  await tellOwner(deps, tx, user.id, 'recovery-code-used', [`Còn ${left} mã dự phòng chưa dùng.`]);
}

/**
 * Its owner does without. All other sessions end.
 * @returns refused as `invalid` at `password` or `code`, `not-possible` where everybody must have one
 */
export async function giveUpFactor(
  accountDeps: AccountDeps,
  visitor: Browsing,
  input: { readonly password: unknown; readonly code: unknown },
): Promise<Outcome<object>> {
  const { deps } = accountDeps;
  const found = await ownerOf(accountDeps, visitor);
  if (found === undefined || found.lack !== undefined) return nobodyThere();
  if (deps.staffSecondFactor === 'required') return refuse('not-possible', accountWords.factorRequired);
  const { user } = found.holder;
  const confirmation = await confirmOwnPassword(deps, user.id, input.password, 'password');
  if (!confirmation.ok) return confirmation;
  const shown = await showFactor(accountDeps, visitor, input.code);
  if (!shown.ok) return shown;
  return deps.db.transaction((tx) =>
    takeFactorAway(deps, tx, ownerOfAccount(user), {
      userId: user.id,
      ...present({ ownSession: sessionIn(deps, visitor) }),
    }),
  );
}

/** @returns refused as `changed-meanwhile` where he has none */
export async function takeFactorAway(
  deps: Pick<Deps, 'clock' | 'unit'>,
  tx: Transaction,
  by: Actor,
  {
    userId,
    ownSession,
    proposedBy,
  }: { readonly userId: string; readonly ownSession?: Uint8Array; readonly proposedBy?: string },
): Promise<Outcome<object>> {
  if (!(await removeSecondFactor(tx, userId, ownSession)))
    return refuse('changed-meanwhile', accountWords.factorGone);
  await recordAuditEvent(deps, tx, by, {
    subject: `user:${userId}`,
    event: 'second-factor-removed',
    detail: present({ proposedBy }),
  });
  await tellOwner(deps, tx, userId, 'second-factor-removed');
  return { ok: true };
}

const letters = {
  'second-factor-set': {
    subject: 'Đã bật xác thực hai lớp',
    lines: [
      'Tài khoản cán bộ của ông/bà vừa bật xác thực hai lớp. Các thiết bị khác đã được đăng xuất.',
      ifNotHe,
    ],
  },
  'second-factor-renewed': {
    subject: 'Đã thay xác thực hai lớp',
    lines: [
      'Ứng dụng xác thực và mã dự phòng của tài khoản cán bộ vừa được thay; mã cũ không dùng được nữa. Các thiết bị khác đã được đăng xuất.',
      ifNotHe,
    ],
  },
  'second-factor-removed': {
    subject: 'Đã gỡ xác thực hai lớp',
    lines: [
      'Xác thực hai lớp của tài khoản cán bộ vừa được gỡ; mã xác thực và mã dự phòng cũ không dùng được nữa. Các thiết bị khác đã được đăng xuất.',
      ifNotHe,
    ],
  },
  'recovery-code-used': {
    subject: 'Một mã dự phòng vừa được dùng',
    lines: ['Một mã dự phòng vừa được dùng để đăng nhập tài khoản cán bộ của ông/bà.', ifNotHe],
  },
  'device-trusted': {
    subject: 'Một thiết bị không còn bị hỏi mã xác thực',
    lines: [
      `Trong ${secondFactorRules.trustedDays} ngày tới, đăng nhập tài khoản cán bộ của ông/bà trên một thiết bị chỉ cần mật khẩu. Muốn bỏ: mở trang tài khoản của ông/bà, bấm “Hỏi mã trên mọi thiết bị”.`,
      ifNotHe,
    ],
  },
  'second-factor-failed': {
    subject: 'Nhiều lần nhập sai mã xác thực',
    lines: [
      `Có người đã nhập sai mã xác thực ${codePauses.free} lần sau khi nhập đúng mật khẩu của ông/bà.`,
      ifNotHe,
    ],
  },
} as const satisfies Record<string, Letter>;

/** In the transaction that does it. */
async function tellOwner(
  { clock, unit }: Pick<Deps, 'clock' | 'unit'>,
  tx: Transaction,
  userId: string,
  what: keyof typeof letters,
  more: readonly string[] = [],
): Promise<void> {
  const user = await findUser(tx, userId);
  if (user === undefined || !isStaffUser(user)) return;
  const { subject, lines } = letters[what];
  const mails = ownAccountMails(unit, user, what, { subject, lines: [...lines, ...more] });
  await enqueueMails(tx, mails, clock.now());
}
