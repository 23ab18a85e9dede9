// Who acts in which capacity on royalties (Đ7.2f); what it opens says app/publications/royalty-steps.ts.
import { formContextOf } from '../kernel/form-context.ts';
import {
  decidingOffices,
  payingOffices,
  royaltySteps,
  statementSteps,
  type RoyaltyCapacity,
  type RoyaltyEvent,
  type RoyaltyFacts,
  type RoyaltyState,
  type StatementCapacity,
  type StatementEvent,
  type StatementFacts,
  type StatementState,
} from '#app/publications/royalty-steps.ts';
import { noPeople, type StepPeople } from '#app/steps/step-people.ts';
import { permit, targetOf, type StepRequest } from '#app/steps/permit.ts';
import { planStep, type StepWriting } from '#app/steps/plan.ts';
import { isOfBoard, type StaffRole } from '#app/vocabulary/staff-roles.ts';
import { caseActor, isHisAccount, type Actor, type Staff } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { accountsOfPayee, mayStandIn, type Offices, type Payee } from './offices.ts';

const has = (actor: Actor, role: StaffRole): boolean => actor.kind === 'staff' && actor.roles.includes(role);

/** @returns true for the board, the accountant and the heads of the commune, who see everybody's; others see their own */
export const seesAll = (actor: Actor): boolean =>
  mayDrawStatements(actor) || has(actor, 'chairman') || has(actor, 'vice-chairman');

/** @returns true for whoever answers for the money: the head, his deputy, the accountant */
export const mayEnterRates = (actor: Actor): boolean =>
  has(actor, 'editor-in-chief') || has(actor, 'deputy-editor') || has(actor, 'accountant');

/** @returns true for the board and the accountant */
export const mayDrawStatements = (actor: Actor): boolean =>
  actor.kind === 'staff' && (isOfBoard(actor) || has(actor, 'accountant'));

interface Line extends Payee {
  readonly state: RoyaltyState;
  readonly lock: number;
  readonly proposedBy: string;
  readonly people: StepPeople;
}

interface RoyaltyStanding {
  readonly offices: Offices;
  readonly facts: RoyaltyFacts;
  /** He may write in the item's section. */
  readonly proposes: boolean;
}

/** The line and the actor, as the table reads them. */
function onRoyalty(actor: Staff, line: Line, { offices, facts, proposes }: RoyaltyStanding) {
  const { state, lock, proposedBy, people } = line;
  const writer = [proposedBy, ...people.writer];
  const payee = accountsOfPayee(offices, line);
  const as: RoyaltyCapacity[] = [
    ...(mayStandIn(actor, decidingOffices, [...writer, ...payee], offices) ? (['decider'] as const) : []),
    ...(proposes ? (['proposer'] as const) : []),
    ...(seesAll(actor) ? (['corrector'] as const) : []),
  ];
  return [
    royaltySteps,
    { state, version: lock, facts, people: { writer, payee } },
    caseActor(actor, as),
  ] as const;
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

/** Of lines of which it was asked before whether they may be paid. */
const allHolds: RoyaltyFacts = {
  correction: false,
  published: true,
  standing: true,
  authored: true,
  known: true,
  once: true,
  namesake: false,
  rest: 0,
};

const byStatement = { accounts: [], as: ['statement'] } as const;

/** @returns why a line is not approved, stated or paid, whoever would do it; undefined where nothing stands in the way */
export function whyNotPayable(facts: RoyaltyFacts): string | undefined {
  const now = { state: 'approved', version: 0, facts, people: noPeople } as const;
  const permission = permit(royaltySteps, now, byStatement, { event: 'put-on' });
  return permission.ok ? undefined : permission.refusal.message;
}

/**
 * Where a line stands when its statement was drawn up, paid or cancelled, or when it falls off.
 * @throws Error where the table leads no line on like this
 */
export function lineStateAfter(event: 'put-on' | 'pay' | 'take-off', from: RoyaltyState): RoyaltyState {
  const now = { state: from, version: 0, facts: allHolds };
  const permission = permit(royaltySteps, now, byStatement, { event });
  if (!permission.ok) throw new Error(`a royalty that is ${from}: ${permission.obstacle} to ${event}`);
  return targetOf(permission.transition, from);
}

interface Statement {
  readonly state: StatementState;
  readonly lock: number;
  readonly drawnBy: string;
  readonly approvedBy: string | null;
}

export interface StatementStanding {
  readonly offices: Offices;
  readonly facts: StatementFacts;
  /** Every account of everybody who is paid by it. */
  readonly payees: readonly string[];
}

function onStatement(
  actor: Staff,
  { state, lock, drawnBy, approvedBy }: Statement,
  { offices, facts, payees }: StatementStanding,
) {
  const people = { drawer: [drawnBy], approver: approvedBy === null ? [] : [approvedBy], payee: payees };
  const earlier = [drawnBy, ...payees];
  const as: StatementCapacity[] = [];
  if (mayStandIn(actor, decidingOffices, earlier, offices)) as.push('approver');
  if (mayStandIn(actor, payingOffices, [...earlier, ...people.approver], offices)) as.push('payer');
  const cancels = ['editor-in-chief', 'accountant', 'chairman'] as const;
  if (cancels.some((role) => has(actor, role)) || isHisAccount(actor, drawnBy)) as.push('canceller');
  return [statementSteps, { state, version: lock, facts, people }, caseActor(actor, as)] as const;
}

/**
 * May somebody take this step with a statement now?
 * @param request `version`: the statement's lock as the page showed it; left out, whatever stands
 */
export const permitOnStatement = (
  actor: Staff,
  statement: Statement,
  request: StepRequest & { readonly event: StatementEvent },
  who: StatementStanding,
) => permit(...onStatement(actor, statement, who), request);

/** The same as a plan. @param writing `version`: the statement's lock as the page showed it */
export const planStatement = (
  deps: Pick<Deps, 'clock' | 'unit'>,
  actor: Staff,
  statement: Statement,
  writing: StepWriting & { readonly event: StatementEvent },
  who: StatementStanding,
) => planStep(...onStatement(actor, statement, who), writing, rulesOf(deps));
