// The way to the provider of identities and back (docs/decisions/132-signing-in-by-a-provider.md). What a step hangs on is kept sealed under
// the digest of what this browser holds, and is taken once: an answer that is replayed, late, or brought by another browser finds nothing.
import type { VouchedPerson, VisitSecrets } from '#app/adapters/identity-provider.ts';
import { minuteMs } from '#app/values/durations.ts';
import { present } from '#app/values/present.ts';
import type { Queryable } from '#db/client.server.ts';
import {
  findIdentityVisit,
  findUserByIdentity,
  insertIdentityVisit,
  lockUser,
  takeIdentityVisit,
} from '#db/queries/ways-in.server.ts';
import type { AccountKind } from '#app/vocabulary/actor-kinds.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { tokenDigest } from '../kernel/digest.server.ts';
import { isToken, newToken } from '../kernel/random.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { openOrUndefined, sealJson } from '../personal-data/sealed-json.server.ts';
import type { AccountDeps, Visitor } from './account-deps.server.ts';
import { accountWords } from './account-words.ts';
import { attemptLimits, waitForWindow } from './attempts.server.ts';
import { identityWords } from './identity-words.ts';
import { openSession, readSession } from './sessions.server.ts';

/** For whom somebody goes there: to open an account at this door, or to link the one in which he is signed in. */
export type IdentityDoor = AccountKind | 'link';

interface Goal {
  readonly door: IdentityDoor;
  readonly returnTo?: string;
}

type Visit =
  | ({ readonly step: 'asked' } & Goal & VisitSecrets)
  | ({ readonly step: 'known'; readonly person: VouchedPerson } & Goal);

/** Minutes to sign in there, and then to say which account it is. */
export const visitMinutes = 15;

const visitContext = 'identity-visit';

/** By the system's time, as sessions. @returns what the browser keeps */
async function keep(deps: Pick<Deps, 'keys'>, db: Queryable, visit: Visit): Promise<string> {
  const token = newToken();
  await insertIdentityVisit(db, {
    tokenDigest: tokenDigest(token),
    content: sealJson(deps.keys, visit, visitContext),
    expiresAt: new Date(Date.now() + visitMinutes * minuteMs),
  });
  return token;
}

async function look<Step extends Visit['step']>(
  { db, keys }: Pick<Deps, 'db' | 'keys'>,
  token: unknown,
  step: Step,
): Promise<{ readonly digest: Uint8Array; readonly visit: Extract<Visit, { step: Step }> } | undefined> {
  if (!isToken(token)) return undefined;
  const digest = tokenDigest(token);
  const row = await findIdentityVisit(db, digest, new Date());
  const visit = row && openOrUndefined<Visit>(keys, row.content, visitContext);
  return visit?.step === step ? { digest, visit: visit as Extract<Visit, { step: Step }> } : undefined;
}

/** @returns by what a linked account is found; brackets around it, as a blind index is taken of what was trimmed */
export const subjectIndex = (
  { keys }: Pick<Deps, 'keys'>,
  { issuer, subject }: Pick<VouchedPerson, 'issuer' | 'subject'>,
): Uint8Array => keys.blindIndex(`identity-subject:${JSON.stringify([issuer, subject])}`);

const nowhere = () => refuse('not-found', 'Cổng này không đăng nhập bằng nơi khác.');

/** @returns where to send the browser, and what it keeps until it comes back; refused as `not-found`, `busy`, `not-possible` */
export async function beginVisit(
  { deps }: AccountDeps,
  visitor: Pick<Visitor, 'clientIp'>,
  goal: Goal,
): Promise<Outcome<{ readonly to: string; readonly token: string }>> {
  const { identityProvider: provider } = deps;
  if (provider === undefined) return nowhere();
  if ((await waitForWindow(deps, attemptLimits.identityByAddress, visitor.clientIp)) > 0)
    return refuse('busy', identityWords.tooMany);
  const secrets: VisitSecrets = { state: newToken(), nonce: newToken(), verifier: newToken() };
  const to = await provider.signInAddress(secrets);
  if (to === undefined) return refuse('not-possible', identityWords.failed.silent(provider.name));
  return { ok: true, to, token: await keep(deps, deps.db, { step: 'asked', ...goal, ...secrets }) };
}

export type Arrival = Goal &
  (
    | { readonly as: 'owner'; readonly kind: AccountKind; readonly cookies: readonly string[] }
    /** No account is linked with him yet. */
    | { readonly as: 'known'; readonly token: string }
  );

/**
 * The browser is back from the provider.
 * @param input `query`: as it was sent back
 * @returns who it is; a session of a member of the staff is half, as after a password. Refused as `not-found`, `invalid`, `not-possible`
 */
export async function endVisit(
  { deps }: AccountDeps,
  visitor: Visitor,
  input: { readonly token: unknown; readonly query: string },
): Promise<Outcome<Arrival>> {
  const { identityProvider: provider } = deps;
  if (provider === undefined) return nowhere();
  const mixedUp = () => refuse('invalid', identityWords.mixedUp(provider.name));
  const found = await look(deps, input.token, 'asked');
  if (found === undefined) return mixedUp();
  const { digest, visit } = found;
  if (new URLSearchParams(input.query).get('state') !== visit.state) return mixedUp();
  if (!(await takeIdentityVisit(deps.db, digest))) return mixedUp();
  const end = await provider.finish(input.query, visit);
  if (!end.ok) {
    deps.log.warn(
      { why: end.why, fault: end.fault },
      'a sign-in by the provider of identities came to nothing',
    );
    return refuse('not-possible', identityWords.failed[end.why](provider.name));
  }
  const goal: Goal = { door: visit.door, ...present({ returnTo: visit.returnTo }) };
  const { person } = end;
  const subject = subjectIndex(deps, person);
  const userId = await findUserByIdentity(deps.db, subject);
  if (userId === undefined)
    return {
      ...{ ok: true, ...goal, as: 'known' },
      token: await keep(deps, deps.db, { step: 'known', ...goal, person }),
    };
  const here = visit.door === 'link' ? await readSession({ deps }, visitor) : undefined;
  if (here !== undefined)
    return here.user.id === userId
      ? { ok: true, ...goal, as: 'owner', kind: here.user.kind, cookies: [] }
      : refuse('not-possible', identityWords.othersIdentity(provider.name));
  return deps.db.transaction(async (tx): Promise<Outcome<Arrival>> => {
    const account = await lockUser(tx, userId);
    // Unlinked in the meantime: it opens nothing any more.
    if (account === undefined || (await findUserByIdentity(tx, subject)) !== userId) return mixedUp();
    if (account.disabledAt !== null) return refuse('not-possible', accountWords.closed);
    const cookies = await openSession(deps, tx, visitor, account);
    return { ok: true, ...goal, as: 'owner', kind: account.kind, cookies };
  });
}

/** Whoever came from the provider and has not said yet which account it is. */
export interface KnownPerson extends Goal {
  readonly digest: Uint8Array;
  readonly person: VouchedPerson;
}

/** @returns undefined where this browser holds nothing that is good */
export async function readKnown(
  deps: Pick<Deps, 'db' | 'keys'>,
  token: unknown,
): Promise<KnownPerson | undefined> {
  const found = await look(deps, token, 'known');
  if (found === undefined) return undefined;
  const { digest, visit } = found;
  return { digest, person: visit.person, door: visit.door, ...present({ returnTo: visit.returnTo }) };
}
