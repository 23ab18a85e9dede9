// The groups of open dossiers for staff, in the order of work: first those on which a person in his capacity can act now, among them
// what is late or due today. Lists, tiles and counts use the same groups.
import { endings, type ProposedStep } from './dossier-parts.ts';
import {
  dossierSteps,
  stateIds,
  states,
  statesWaitingFor,
  waitsFor,
  type Capacity,
  type DossierState,
} from './lifecycle.ts';

export type WorkGroupId =
  | 'drafts-corrected'
  | 'supplemented'
  | 'new'
  | 'to-return'
  | 'withdrawals'
  | 'mine'
  | 'unclaimed'
  | 'verifying'
  | 'to-price'
  | 'to-pay'
  | 'to-sign'
  | 'apologies-to-sign'
  | 'endings-to-decide'
  | 'supplements-to-approve';

/**
 * `work`: dossiers on which the viewer can act first. `due`: nearest due date first. `newest`, `oldest`: by filing; `received-…`: by
 * reception. `holder`, `procedure`: dossiers of one person, or of one procedure, together.
 */
export const queueOrders = [
  'work',
  'due',
  'due-last',
  'newest',
  'oldest',
  'received-newest',
  'received-oldest',
  'holder',
  'procedure',
] as const;
export type QueueOrder = (typeof queueOrders)[number];

/** Dossiers that are late, due today, or due within `soonWorkingDays` and not late. */
export type DueChoice = 'late' | 'today' | 'soon';

export interface WorkGroup {
  readonly id: WorkGroupId;
  /** The words after the number on a tile. */
  readonly label: string;
  readonly states: readonly DossierState[];
  /** Who holds the dossier; absent: anybody or nobody. */
  readonly held?: 'actor' | 'nobody' | 'not-another';
  /** Whether a supplement has been answered; absent: both. */
  readonly supplemented?: boolean;
  /** Its applicant says that the draft of the certificate is wrong, and was sent no other since; absent: either. */
  readonly draftCorrected?: true;
  /** Said only while there are some. */
  readonly rare?: true;
  /** Its fee is not paid. */
  readonly paymentDue?: true;
  /** A fee of it has no amount yet. */
  readonly amountUnknown?: true;
  /** Another day for its result is proposed. */
  readonly postponementProposed?: true;
  /** One of these is proposed. */
  readonly proposed?: readonly ProposedStep[];
  /** None of these is. */
  readonly notProposed?: readonly ProposedStep[];
}

/** @returns the states in which `capacity` may do `event`; circumstances of a dossier may still forbid it */
export function statesOf(event: string, capacity: Capacity): readonly DossierState[] {
  const transitions = dossierSteps.transitions.filter(
    (transition) => transition.event === event && transition.by.includes(capacity),
  );
  return stateIds.filter((state) => transitions.some(({ from }) => from.includes(state)));
}

export const workOrder = {
  // Dossiers that a colleague of the desk holds are left to him. A dossier that an officer has finished has no holder.
  'one-stop-desk': [
    {
      id: 'supplemented',
      label: 'vừa bổ sung',
      states: ['submitted'],
      supplemented: true,
      held: 'not-another',
    },
    {
      id: 'new',
      label: 'mới gửi, chờ tiếp nhận',
      states: ['submitted'],
      supplemented: false,
      held: 'not-another',
    },
    { id: 'to-return', label: 'có kết quả, chờ trả', states: ['completed'], held: 'not-another' },
    { id: 'withdrawals', label: 'người dân yêu cầu rút', states: ['withdrawn'], held: 'not-another' },
  ],
  officer: [
    {
      id: 'drafts-corrected',
      label: 'người nộp báo sai bản dự thảo',
      states: statesOf('correct-draft', 'applicant'),
      held: 'not-another',
      draftCorrected: true,
      rare: true,
    },
    {
      id: 'mine',
      label: 'bạn đang xử lý, cần làm tiếp',
      states: statesOf('take', 'officer').filter((state) => waitsFor(state) === states[state].holder),
      held: 'actor',
      // It waits for a leader.
      notProposed: endings,
    },
    {
      id: 'unclaimed',
      label: 'chờ người nhận xử lý',
      states: stateIds.filter((state) => states[state].holder === 'officer'),
      held: 'nobody',
    },
    {
      id: 'supplemented',
      label: 'vừa bổ sung',
      states: ['submitted'],
      supplemented: true,
      held: 'not-another',
    },
    {
      id: 'verifying',
      label: 'bạn đang xử lý, chờ kết quả xác minh',
      states: statesWaitingFor('verification'),
      held: 'actor',
    },
  ],
  accountant: [
    {
      id: 'to-price',
      label: 'chờ ghi số tiền phải nộp',
      states: statesOf('set-amount', 'accountant'),
      amountUnknown: true,
    },
    {
      id: 'to-pay',
      label: 'chờ nộp phí, lệ phí',
      // Of what was closed nobody waits for the money.
      states: statesOf('settle-payment', 'cashier').filter((state) => state !== 'closed-unpaid'),
      paymentDue: true,
    },
  ],
  // A leader handles no dossiers, he signs.
  leader: [
    { id: 'to-sign', label: 'kết quả chờ ký hoặc xác nhận', states: statesOf('sign-result', 'leader') },
    {
      id: 'apologies-to-sign',
      label: 'phiếu xin lỗi chờ ký',
      states: statesOf('sign-apology', 'leader'),
      postponementProposed: true,
    },
    {
      id: 'endings-to-decide',
      label: 'từ chối, dừng giải quyết chờ ký',
      states: statesOf('stop', 'leader'),
      proposed: endings,
    },
    {
      id: 'supplements-to-approve',
      label: 'yêu cầu bổ sung chờ duyệt',
      states: statesOf('approve-supplement', 'leader'),
      proposed: ['supplement'],
    },
  ],
} as const satisfies Partial<Record<Capacity, readonly WorkGroup[]>>;

export type WorkingCapacity = keyof typeof workOrder;

/** The capacities that work on dossiers, the widest first. */
export const workingCapacities = Object.keys(workOrder) as readonly WorkingCapacity[];

export interface GroupOfCapacity {
  readonly capacity: WorkingCapacity;
  readonly group: WorkGroup;
}

/** @returns the groups of a person with these capacities, in the order of work; a group of two capacities belongs to the wider one */
export function groupsOf(capacities: readonly WorkingCapacity[]): readonly GroupOfCapacity[] {
  const ids = new Set<WorkGroupId>();
  return workingCapacities
    .filter((capacity) => capacities.includes(capacity))
    .flatMap((capacity) => workOrder[capacity].map((group) => ({ capacity, group })))
    .filter(({ group }) => !ids.has(group.id) && ids.add(group.id));
}

export const workGroupIds: readonly WorkGroupId[] = groupsOf(workingCapacities).map(({ group }) => group.id);
