// Who may do what with royalties (Đ7.2f): tables from which buttons, refusals and tests come. Nobody approves his own.
import type { RoyaltyState, StatementState } from '#app/read-models/royalties.ts';
import type { Actor, Staff, StaffRole } from '../actor.ts';
import { isOnBoard } from '../publishing/permissions.ts';

const has = (actor: Actor, role: StaffRole): boolean => actor.kind === 'staff' && actor.roles.includes(role);

/** The board and the accountant see everybody's; others see their own. */
export const seesAll = (actor: Actor): boolean => isOnBoard(actor) || has(actor, 'accountant');

/** Whoever answers for the money: the head, his deputy, the accountant. */
export const mayEnterRates = (actor: Actor): boolean =>
  has(actor, 'editor-in-chief') || has(actor, 'deputy-editor') || has(actor, 'accountant');

export const mayDrawStatements = seesAll;

/** From which states a line can be taken where; a line in a statement moves with its statement alone. */
export const royaltySteps = {
  approve: { from: ['proposed'], to: 'approved' },
  refuse: { from: ['proposed', 'approved'], to: 'refused' },
  change: { from: ['proposed', 'approved'], to: 'proposed' },
  withdraw: { from: ['proposed', 'approved'], to: 'withdrawn' },
} as const satisfies Record<string, { readonly from: readonly RoyaltyState[]; readonly to: RoyaltyState }>;

export type RoyaltyStep = keyof typeof royaltySteps;

export const mayStep = (step: RoyaltyStep, state: RoyaltyState): boolean =>
  (royaltySteps[step].from as readonly RoyaltyState[]).includes(state);

interface Decided {
  readonly proposedBy: string;
  /** Undefined: an author without an account. */
  readonly authorId: string | undefined;
}

export type DecisionVerdict = 'yes' | 'not-allowed' | 'proposed-it-himself' | 'is-paid-by-it';

/** @param heads accounts that hold the head's office now: their own lines are decided by the deputy */
export function judgeDecision(
  actor: Staff,
  { proposedBy, authorId }: Decided,
  heads: readonly string[],
): DecisionVerdict {
  const head = has(actor, 'editor-in-chief');
  const headsOwn = heads.includes(proposedBy) || (authorId !== undefined && heads.includes(authorId));
  if (!head && !(has(actor, 'deputy-editor') && headsOwn)) return 'not-allowed';
  if (proposedBy === actor.userId) return 'proposed-it-himself';
  return authorId === actor.userId ? 'is-paid-by-it' : 'yes';
}

export const statementSteps = {
  approve: { from: ['drawn'], to: 'approved' },
  pay: { from: ['approved'], to: 'paid' },
  cancel: { from: ['drawn', 'approved'], to: 'cancelled' },
} as const satisfies Record<
  string,
  { readonly from: readonly StatementState[]; readonly to: StatementState }
>;

export type StatementStep = keyof typeof statementSteps;

export type StatementVerdict =
  'yes' | 'not-allowed' | 'drew-it-himself' | 'approved-it-himself' | 'not-in-this-state';

/** The head approves what another drew up, the deputy what the head drew up; the accountant pays. */
export function judgeStatement(
  actor: Staff,
  step: StatementStep,
  statement: { readonly state: StatementState; readonly drawnBy: string; readonly approvedBy: string | null },
  heads: readonly string[],
): StatementVerdict {
  const { state, drawnBy, approvedBy } = statement;
  const head = has(actor, 'editor-in-chief');
  const allowed = {
    approve: head || (has(actor, 'deputy-editor') && heads.includes(drawnBy)),
    pay: has(actor, 'accountant'),
    cancel: head || has(actor, 'accountant') || drawnBy === actor.userId,
  }[step];
  if (!allowed) return 'not-allowed';
  if (!(statementSteps[step].from as readonly StatementState[]).includes(state)) return 'not-in-this-state';
  if (step === 'approve' && drawnBy === actor.userId) return 'drew-it-himself';
  return step === 'pay' && approvedBy === actor.userId ? 'approved-it-himself' : 'yes';
}
