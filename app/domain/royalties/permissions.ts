// Who acts in which capacity on royalties (Đ7.2f); what it opens says app/publications/royalty-steps.ts.
import {
  royaltySteps,
  statementSteps,
  type RoyaltyCapacity,
  type RoyaltyEvent,
  type RoyaltyState,
  type StatementCapacity,
  type StatementEvent,
  type StatementState,
} from '#app/publications/royalty-steps.ts';
import { permit } from '#app/steps/permit.ts';
import type { StaffRole } from '#app/vocabulary/staff-roles.ts';
import type { Actor, Staff } from '../kernel/actor.ts';
import { isOnBoard } from '../publishing/permissions.ts';

const has = (actor: Actor, role: StaffRole): boolean => actor.kind === 'staff' && actor.roles.includes(role);

/** The board and the accountant see everybody's; others see their own. */
export const seesAll = (actor: Actor): boolean => isOnBoard(actor) || has(actor, 'accountant');

/** Whoever answers for the money: the head, his deputy, the accountant. */
export const mayEnterRates = (actor: Actor): boolean =>
  has(actor, 'editor-in-chief') || has(actor, 'deputy-editor') || has(actor, 'accountant');

export const mayDrawStatements = seesAll;

interface Line {
  readonly state: RoyaltyState;
  readonly lock: number;
  readonly proposedBy: string;
  /** Null: an author without an account. */
  readonly authorId: string | null;
}

/**
 * @param who `heads`: accounts that hold the head's office now (their own lines are decided by the deputy);
 * `proposes`: he may write in the item's section
 */
export function permitOnRoyalty(
  actor: Staff,
  { state, lock, proposedBy, authorId }: Line,
  event: RoyaltyEvent,
  { heads, proposes }: { readonly heads: readonly string[]; readonly proposes: boolean },
) {
  const headsOwn = heads.includes(proposedBy) || (authorId !== null && heads.includes(authorId));
  const decides = has(actor, 'editor-in-chief') || (has(actor, 'deputy-editor') && headsOwn);
  const as: RoyaltyCapacity[] = [
    ...(decides ? (['decider'] as const) : []),
    ...(proposes ? (['proposer'] as const) : []),
  ];
  const people = { proposer: [proposedBy], payee: authorId === null ? [] : [authorId] };
  return permit(
    royaltySteps,
    { state, version: lock, facts: {}, people },
    { id: actor.userId, as },
    { event },
  );
}

interface Statement {
  readonly state: StatementState;
  readonly lock: number;
  readonly drawnBy: string;
  readonly approvedBy: string | null;
}

/** The head approves what another drew up, the deputy what the head drew up; the accountant pays. */
export function permitOnStatement(
  actor: Staff,
  { state, lock, drawnBy, approvedBy }: Statement,
  request: { readonly event: StatementEvent; readonly version?: number },
  heads: readonly string[],
) {
  const head = has(actor, 'editor-in-chief');
  const accountant = has(actor, 'accountant');
  const as: StatementCapacity[] = [];
  if (head || (has(actor, 'deputy-editor') && heads.includes(drawnBy))) as.push('approver');
  if (accountant) as.push('payer');
  if (head || accountant || drawnBy === actor.userId) as.push('canceller');
  const people = { drawer: [drawnBy], approver: approvedBy === null ? [] : [approvedBy] };
  return permit(
    statementSteps,
    { state, version: lock, facts: {}, people },
    { id: actor.userId, as },
    request,
  );
}
