// What administrators write and another person approves, whichever table of `approvedByAnother` it goes by: who stands before
// it as what, which step is planned, what each step writes, and what its page shows.
import type { ApprovalSteps } from '#app/read-models/approval.ts';
import type {
  ApprovalCapacity,
  ApprovalEvent,
  ApprovalState,
  ApprovalTable,
} from '#app/steps/approved-by-another.ts';
import { offeredStep } from '#app/steps/offered-step.ts';
import { doneOf, openTransitions, permit, unknownEvent } from '#app/steps/permit.ts';
import { planStep } from '#app/steps/plan.ts';
import type { StepCase } from '#app/steps/step-table.ts';
import { present } from '#app/values/present.ts';
import { caseActor, type Actor, type Staff } from './actor.ts';
import type { Deps } from './deps.server.ts';
import { refuse, staffOnly, type Outcome } from './refusal.ts';
import { formContextOf } from './form-context.ts';

export interface ApprovalStanding {
  readonly staff: Staff;
  readonly as: readonly ApprovalCapacity[];
}

/** Its row, as far as the steps go. */
export interface ApprovalRow {
  readonly id: string;
  readonly state: ApprovalState;
  readonly lock: number;
  readonly writers: readonly string[];
}

export type ReachedApproval<Row extends ApprovalRow = ApprovalRow> = ApprovalStanding & { readonly row: Row };

/**
 * Administrators write and, of what others wrote, approve; the chairman approves. Nobody else has to do with it.
 * @param notAllowed what anybody else of the staff is told
 * @returns refused as `not-allowed` to anybody else
 */
export function standToApprove(actor: Actor, notAllowed: string): Outcome<ApprovalStanding> {
  if (actor.kind !== 'staff') return staffOnly();
  const as: ApprovalCapacity[] = [];
  if (actor.roles.includes('administrator')) as.push('administrator', 'approver');
  else if (actor.roles.includes('chairman')) as.push('approver');
  return as.length === 0 ? refuse('not-allowed', notAllowed) : { ok: true, staff: actor, as };
}

const caseOf = ({ state, lock, writers }: ApprovalRow): StepCase<ApprovalState, object> => ({
  state,
  version: lock,
  facts: {},
  people: { writer: writers },
});

const actorOf = ({ staff, as }: ApprovalStanding) => caseActor(staff, as);

/** May he make this step now? @param version the one that the page showed; left out, whatever stands */
export const permitApproval = (
  table: ApprovalTable,
  access: ReachedApproval,
  event: ApprovalEvent,
  version?: number,
) => permit(table, caseOf(access.row), actorOf(access), { event, ...present({ version }) });

/** @returns how many of the rows he may approve now */
export const countToApprove = (
  table: ApprovalTable,
  standing: ApprovalStanding,
  rows: readonly ApprovalRow[],
): number => rows.filter((row) => permitApproval(table, { ...standing, row }, 'approve').ok).length;

export interface ApprovalAct {
  readonly id: string;
  readonly event: string;
  /** The version that the page showed. */
  readonly lock: number;
  readonly reason?: string;
  /** The word for what the page showed beside it; left out where the number covers all of it. */
  readonly seen?: string;
}

/**
 * Plans every step but writing, which has use cases of its own.
 * @returns refused as `permit` refuses; as `invalid` for writing, for an unknown event, and without a reason that the step asks for
 */
export function planApproval(
  deps: Pick<Deps, 'clock' | 'unit'>,
  table: ApprovalTable,
  access: ReachedApproval,
  { event, lock, reason }: ApprovalAct,
  at: Date,
) {
  const planOutcome = planStep(
    table,
    caseOf(access.row),
    actorOf(access),
    { event, version: lock, ...present({ reason }) },
    { pauses: 'none', context: formContextOf(deps, at) },
  );
  if (!planOutcome.ok) return planOutcome;
  const { transition, state, reason: why } = planOutcome.plan;
  const { event: step } = transition;
  if (step === 'write') return { ok: false, refusal: unknownEvent } as const;
  return { ok: true, step, done: doneOf(transition), state, ...present({ reason: why }) } as const;
}

/** @returns the ids of whoever wrote at it or submitted it, with this one more, each once */
export const writersWith = (
  { writers }: Pick<ApprovalRow, 'writers'>,
  { userId }: Staff,
): readonly string[] => [...new Set([...writers, userId])];

export type PlannedApproval = Extract<ReturnType<typeof planApproval>, { ok: true }>;

/** @returns what a planned step writes into the columns that `db/schema/approval.ts` gives such a table; what is not named stays */
export function approvalChange(
  { step, state, reason = '' }: PlannedApproval,
  { row, staff }: ReachedApproval,
  at: Date,
) {
  const by = staff.userId;
  switch (step) {
    case 'submit':
      return {
        state,
        writers: writersWith(row, staff),
        submittedBy: by,
        submittedAt: at,
        returnedBy: null,
        returnedAt: null,
        returnReason: null,
      } as const;
    case 'take-back':
      return { state, submittedBy: null, submittedAt: null } as const;
    case 'withdraw':
      return { state } as const;
    case 'return':
      return { state, returnedBy: by, returnedAt: at, returnReason: reason } as const;
    case 'approve':
      return { state, approvedBy: by, approvedAt: at } as const;
  }
}

/** @returns what its page offers whoever looks at it: the steps in the order of the table, writing apart as `mayWrite` */
export const approvalStepsOf = (table: ApprovalTable, access: ReachedApproval): ApprovalSteps => ({
  lock: access.row.lock,
  mayWrite: permitApproval(table, access, 'write').ok,
  actions: openTransitions(table, caseOf(access.row), actorOf(access))
    .filter(({ event }) => event !== 'write')
    .map((transition) => offeredStep(transition)),
});
