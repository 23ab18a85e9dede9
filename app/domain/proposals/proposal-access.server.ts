// Who stands before a proposal as what, by the roles of this moment.
import { proposalSteps, type ProposalCapacity } from '#app/steps/proposal-steps.ts';
import type { StaffRole } from '#app/vocabulary/staff-roles.ts';
import type { CaseActor, StepCase } from '#app/steps/step-table.ts';
import { isUuid } from '#app/values/uuid.ts';
import type { Queryable, RowLock } from '#db/client.server.ts';
import { findUser, isStaffUser, listRolesOf } from '#db/queries/people.server.ts';
import { findProposal, type ProposalRow } from '#db/queries/proposals.server.ts';
import { caseActor, isHisAccount, type Actor, type Staff } from '../kernel/actor.ts';
import { refuse, staffOnly, type Outcome } from '../kernel/refusal.ts';
import type { Concerned, ProposalKind, ProposalKinds } from './proposal-kind.ts';

/** @returns in which capacities he stands before the proposal; none: he has no part in it */
export function capacitiesBefore(
  staff: Staff,
  kind: ProposalKind,
  row: Pick<ProposalRow, 'userId' | 'proposedBy' | 'content'>,
): CaseActor<ProposalCapacity> {
  const has = (roles: readonly StaffRole[]) => staff.roles.some((role) => roles.includes(role));
  return caseActor(staff, [
    ...(has(kind.approversOf(row)) ? ['approver' as const] : []),
    ...(has(kind.readers) ? ['reader' as const] : []),
    ...(isHisAccount(staff, row.userId) ? ['concerned' as const] : []),
    ...(isHisAccount(staff, row.proposedBy) ? ['proposer' as const] : []),
  ]);
}

/** `people`: accounts by part. Whoever is found to be the same person as one of them belongs beside him. */
export const caseOf = (
  { state, lock, proposedBy, userId }: ProposalRow,
  { concernedDecides }: Pick<ProposalKind, 'concernedDecides'>,
): StepCase<ProposalRow['state'], { readonly concernedDecides: boolean }> => ({
  state,
  version: lock,
  facts: { concernedDecides },
  people: { proposer: [proposedBy], receiver: userId === null ? [] : [userId] },
});

export interface ReachedProposal {
  readonly row: ProposalRow;
  readonly staff: Staff;
  readonly as: CaseActor<ProposalCapacity>;
}

/**
 * @param lock reads the proposal and his roles as they stand in the transaction, whatever they were when his page was drawn
 * @returns refused as `not-allowed` to whoever has no part in it, `not-found`
 */
export async function reachProposal(
  db: Queryable,
  kinds: ProposalKinds,
  actor: Actor,
  { id, at, lock }: { readonly id: string; readonly at: Date; readonly lock?: RowLock },
): Promise<Outcome<ReachedProposal>> {
  if (actor.kind !== 'staff') return staffOnly();
  const row = isUuid(id) ? await findProposal(db, id, lock) : undefined;
  if (row === undefined) return refuse('not-found', 'Không có đề nghị này.');
  const staff = lock === undefined ? actor : { ...actor, roles: await rolesNow(db, actor.userId, at) };
  const as = capacitiesBefore(staff, kinds[row.kind], row);
  return as.as.length === 0
    ? refuse('not-allowed', proposalSteps.words.notAllowed)
    : { ok: true, row, staff, as };
}

/** @returns none for an account that is closed */
export async function rolesNow(db: Queryable, userId: string, at: Date): Promise<readonly StaffRole[]> {
  const user = await findUser(db, userId);
  if (user?.kind !== 'staff' || user.disabledAt !== null) return [];
  return (await listRolesOf(db, userId, at)).map(({ role }) => role);
}

/** @returns undefined where it concerns nobody */
export async function concernedOf(
  db: Queryable,
  { userId }: Pick<ProposalRow, 'userId'>,
): Promise<Concerned | undefined> {
  const user = userId === null ? undefined : await findUser(db, userId);
  return user !== undefined && isStaffUser(user) ? user : undefined;
}
