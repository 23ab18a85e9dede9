// Who acts in which capacity on royalties (Đ7.2f); what it opens says app/publications/royalty-steps.ts.
import { formContextOf } from '../kernel/form-context.ts';
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
import { permit, targetOf, type StepRequest } from '#app/steps/permit.ts';
import { planStep, type StepWriting } from '#app/steps/plan.ts';
import type { StaffRole } from '#app/vocabulary/staff-roles.ts';
import { caseActor, isHisAccount, type Actor, type Staff } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { isOnBoard } from '../publishing/permissions.ts';

const has = (actor: Actor, role: StaffRole): boolean => actor.kind === 'staff' && actor.roles.includes(role);

/** @returns true for the board and the accountant, who see everybody's; others see their own */
export const seesAll = (actor: Actor): boolean => isOnBoard(actor) || has(actor, 'accountant');

/** @returns true for whoever answers for the money: the head, his deputy, the accountant */
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

interface RoyaltyStanding {
  /** Accounts that hold the head's office now: their own lines are decided by the deputy. */
  readonly heads: readonly string[];
  /** He may write in the item's section. */
  readonly proposes: boolean;
}

/** The line and the actor, as the table reads them. */
function onRoyalty(
  actor: Staff,
  { state, lock, proposedBy, authorId }: Line,
  { heads, proposes }: RoyaltyStanding,
) {
  const headsOwn = heads.includes(proposedBy) || (authorId !== null && heads.includes(authorId));
  const decides = has(actor, 'editor-in-chief') || (has(actor, 'deputy-editor') && headsOwn);
  const as: RoyaltyCapacity[] = [
    ...(decides ? (['decider'] as const) : []),
    ...(proposes ? (['proposer'] as const) : []),
  ];
  const people = { proposer: [proposedBy], payee: authorId === null ? [] : [authorId] };
  return [royaltySteps, { state, version: lock, facts: {}, people }, caseActor(actor, as)] as const;
}

/**
 * May somebody take this step with a line now?
 * @param who as what he stands before the line
 */
export const permitOnRoyalty = (actor: Staff, line: Line, event: RoyaltyEvent, who: RoyaltyStanding) =>
  permit(...onRoyalty(actor, line, who), { event });

/** The same as a plan. @param writing `version`: the line's lock as the page showed it */
export const planRoyalty = (
  deps: Pick<Deps, 'clock' | 'unit'>,
  actor: Staff,
  line: Line,
  writing: StepWriting & { readonly event: RoyaltyEvent },
  who: RoyaltyStanding,
) => planStep(...onRoyalty(actor, line, who), writing, rulesOf(deps));

const rulesOf = (deps: Pick<Deps, 'clock' | 'unit'>) =>
  ({ pauses: 'none', context: formContextOf(deps) }) as const;

/**
 * Where the lines of a statement stand, all alike, when it was drawn up, paid or cancelled.
 * @throws Error where the table leads no line on like this
 */
export function lineStateAfter(event: 'put-on' | 'pay' | 'take-off', from: RoyaltyState): RoyaltyState {
  const now = { state: from, version: 0, facts: {} };
  const permission = permit(royaltySteps, now, { accounts: [], as: ['statement'] }, { event });
  if (!permission.ok) throw new Error(`a royalty that is ${from}: ${permission.obstacle} to ${event}`);
  return targetOf(permission.transition, from);
}

interface Statement {
  readonly state: StatementState;
  readonly lock: number;
  readonly drawnBy: string;
  readonly approvedBy: string | null;
}

/** The head approves what another drew up, the deputy what the head drew up; the accountant pays. */
function onStatement(
  actor: Staff,
  { state, lock, drawnBy, approvedBy }: Statement,
  heads: readonly string[],
) {
  const head = has(actor, 'editor-in-chief');
  const accountant = has(actor, 'accountant');
  const as: StatementCapacity[] = [];
  if (head || (has(actor, 'deputy-editor') && heads.includes(drawnBy))) as.push('approver');
  if (accountant) as.push('payer');
  if (head || accountant || isHisAccount(actor, drawnBy)) as.push('canceller');
  const people = { drawer: [drawnBy], approver: approvedBy === null ? [] : [approvedBy] };
  return [statementSteps, { state, version: lock, facts: {}, people }, caseActor(actor, as)] as const;
}

/**
 * May somebody take this step with a statement now?
 * @param request `version`: the statement's lock as the page showed it; left out, whatever stands
 * @param heads accounts that hold the head's office now: what they drew up the deputy approves
 */
export const permitOnStatement = (
  actor: Staff,
  statement: Statement,
  request: StepRequest & { readonly event: StatementEvent },
  heads: readonly string[],
) => permit(...onStatement(actor, statement, heads), request);

/** The same as a plan. @param writing `version`: the statement's lock as the page showed it */
export const planStatement = (
  deps: Pick<Deps, 'clock' | 'unit'>,
  actor: Staff,
  statement: Statement,
  writing: StepWriting & { readonly event: StatementEvent },
  heads: readonly string[],
) => planStep(...onStatement(actor, statement, heads), writing, rulesOf(deps));
