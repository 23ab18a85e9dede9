// By what a member of the staff is known whatever account he uses, so that nobody handles what is his own and nobody is the second
// person to himself (docs/decisions/083-one-person-with-two-accounts.md, 089-who-is-the-second-person.md). Whoever could say alone who
// is who, could be two persons: what stands is changed, and what a second person is known by entered, when another person approves it.
import { randomUUID } from 'node:crypto';

import * as z from 'zod';

import { paths } from '#app/addresses/paths.ts';
import { isSecondPersonRole } from '#app/vocabulary/staff-roles.ts';
import { present } from '#app/values/present.ts';
import { driverOf, type Queryable, type Transaction } from '#db/client.server.ts';
import { enqueueMails } from '#db/queries/outbox.server.ts';
import { findUser, isStaffUser, listUsers, storeProfile } from '#db/queries/people.server.ts';
import { findPerson, isIdentified, listIdentified } from '#db/queries/persons.server.ts';
import { findProposalSecret } from '#db/queries/proposals.server.ts';
import { listRolesFrom, lockRoles } from '#db/queries/staff-roles.server.ts';
import { personForm } from '#forms/definitions/staff/person.ts';
import { checkDeclaration, type Profile, type Wire } from '#forms/index.ts';
import { textOf } from '#forms/wire.ts';
import type { Actor } from '../kernel/actor.ts';
import { allOrNothing } from '../kernel/all-or-nothing.server.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { formContextOf } from '../kernel/form-context.ts';
import type { KeyRing } from '../kernel/key-ring.ts';
import { refuse, refuseInputs, type Outcome } from '../kernel/refusal.ts';
import { lettersToStaff } from '../notifications/letter.ts';
import { indexProfile, sealProfile } from '../personal-data/resident-profile.server.ts';
import { openOrUndefined, sealJson } from '../personal-data/sealed-json.server.ts';
import { proposalKind, subjectOfAccount } from '../proposals/proposal-kind.ts';
import { propose } from '../proposals/propose.server.ts';
import { addressOf, memberMissing, reachMember, type DoneOrProposed } from './assign-role.server.ts';

/** What is entered of a member of the staff. */
interface PersonEntry {
  readonly identity: NonNullable<Profile['identity']>;
  readonly phone?: string;
}

/** @param number digits alone: 12, or 9 of an old card */
export const entryOf = (number: string, phone = ''): PersonEntry => ({
  identity: { type: number.length === 12 ? 'CCCD' : 'CMND', number },
  ...present({ phone: phone === '' ? undefined : phone }),
});

/**
 * @param input `wire`: of `personForm`; what was entered before is replaced
 * @returns `proposal` where another person has to approve it: what stands already, the first of whoever may be a second person, and what
 *   is a colleague's.
 *   Refused as `not-allowed` to all but administrators, `not-found`, `invalid` at its inputs, and as `propose` refuses
 */
export async function enterPerson(
  deps: Deps,
  actor: Actor,
  { userId, wire }: { readonly userId: string; readonly wire: Wire },
): Promise<Outcome<DoneOrProposed>> {
  const member = await reachMember(deps, actor, userId);
  if (!member.ok) return member;
  const { staff } = member;
  const check = checkDeclaration(personForm, wire, formContextOf(deps));
  if (!check.ok) return refuseInputs(check.problems);
  const entry = entryOf(textOf(check.answers['identityNumber']), textOf(check.answers['ownPhone']));
  return allOrNothing<DoneOrProposed>(deps.db, async (_sql, tx) => {
    // A role that asks for a number, and the number, one after the other.
    await lockRoles(tx);
    const first = !(await isIdentified(driverOf(tx), userId));
    const roles = await listRolesFrom(tx, userId, deps.clock.now());
    if (first && !roles.some(isSecondPersonRole) && !(await isColleagues(tx, deps.keys, { userId, entry }))) {
      await storePerson(deps, tx, staff, { userId, entry });
      await tellEntered(deps, tx, staff, userId);
      return { ok: true };
    }
    const id = randomUUID();
    return propose(deps, tx, staff, personProposal, {
      ...{ id, about: `person:${userId}`, userId, content: { first } },
      secret: sealJson(deps.keys, entry, proposalContext(id)),
    });
  });
}

/** With a colleague's number or telephone he would be the colleague: whose work the one did, the other could not approve any more. */
async function isColleagues(
  tx: Transaction,
  keys: KeyRing,
  { userId, entry }: { readonly userId: string; readonly entry: PersonEntry },
): Promise<boolean> {
  const { identityIndex, phoneIndex } = indexProfile(keys, entry);
  const { otherAccounts } = await findPerson(driverOf(tx), userId, {
    identityIndex,
    phoneIndex,
    phone: null,
  });
  const users = await Promise.all(otherAccounts.map((id) => findUser(tx, id)));
  return users.some((user) => user?.kind === 'staff');
}

/** Until it is decided it lies beside the proposal, and opens nowhere else. */
const proposalContext = (id: string): string => `person-proposal:${id}`;

/** @returns undefined where it can't be opened: then it is declined */
async function openEntry(db: Queryable, keys: KeyRing, id: string): Promise<PersonEntry | undefined> {
  const secret = await findProposalSecret(db, id);
  return secret && openOrUndefined<PersonEntry>(keys, secret, proposalContext(id));
}

const unreadable = 'Cổng không mở được số đã niêm phong. Hãy từ chối rồi nhập lại.';

/** Sealed, in the place of what was there; the log says that it was entered, and never what. */
export async function storePerson(
  { keys, clock }: Pick<Deps, 'keys' | 'clock'>,
  tx: Transaction,
  by: Actor,
  {
    userId,
    entry,
    proposedBy,
  }: { readonly userId: string; readonly entry: PersonEntry; readonly proposedBy?: string },
): Promise<void> {
  await storeProfile(tx, { userId, ...sealProfile(keys, userId, entry), at: clock.now() });
  await recordAuditEvent({ clock }, tx, by, {
    subject: `user:${userId}`,
    event: 'person-entered',
    detail: present({ proposedBy }),
  });
}

/** Whose number it is, is told: with a stranger's he would be kept from what is not his own. */
async function tellEntered(
  { clock, unit }: Pick<Deps, 'clock' | 'unit'>,
  tx: Transaction,
  by: { readonly name: string },
  userId: string,
): Promise<void> {
  const user = await findUser(tx, userId);
  if (user === undefined || !isStaffUser(user)) return;
  const mails = lettersToStaff(unit, [user], {
    kind: 'person-entered',
    cause: `person-entered:${userId}`,
    letter: {
      subject: 'Số định danh của ông/bà đã được nhập',
      lines: [
        `${by.name} vừa nhập số định danh cá nhân cho tài khoản cán bộ của ông/bà, để Cổng không giao cho ông/bà hồ sơ của chính mình. Số được niêm phong, không hiện lại.`,
        'Nếu chưa đưa số cho người ấy, hãy báo Chủ tịch hoặc một quản trị viên khác.',
      ],
      action: { label: 'Vào trang làm việc', href: unit.publicUrl + paths.staff() },
    },
  });
  await enqueueMails(tx, mails, clock.now());
}

export const personProposal = proposalKind({
  id: 'person',
  schema: z.object({ first: z.boolean() }),
  concernedDecides: true,
  provesAgain: true,
  subject: subjectOfAccount,
  words: ({ first }, concerned) => ({
    title: `${first ? 'nhập' : 'thay'} số định danh của ${concerned?.name ?? ''}`,
    details: [...addressOf(concerned), 'chỉ duyệt sau khi đối chiếu số trên Cổng với căn cước của người ấy'],
  }),
  async sealedDetails({ db, keys }, id) {
    const entry = await openEntry(db, keys, id);
    if (entry === undefined) return [unreadable];
    const { identity, phone } = entry;
    const index = Buffer.from(keys.blindIndex(identity.number)).toString('hex');
    const [identified, users] = await Promise.all([listIdentified(driverOf(db)), listUsers(db, 'staff')]);
    const sameNumber = users
      .filter((user) => identified.get(user.id) === index)
      .map(({ email }) => email ?? '');
    return [
      `số định danh ${identity.number}`,
      ...(phone === undefined ? [] : [`số điện thoại riêng ${phone}`]),
      ...(sameNumber.length === 0 ? [] : [`số này đang là của ${sameNumber.join(', ')}`]),
    ];
  },
  async carryOut(deps, tx, _, { concerned, approver, row }) {
    if (concerned === undefined) return memberMissing();
    const entry = await openEntry(tx, deps.keys, row.id);
    if (entry === undefined) return refuse('not-possible', unreadable);
    await storePerson(deps, tx, approver, { userId: concerned.id, entry, proposedBy: row.proposedBy });
    return { ok: true };
  },
});
