// In which order staff meet the open dossiers: first what somebody in his capacity can act on now. Lists, tiles and counts
// all read these groups.
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
  | 'apologies-to-sign';

/**
 * `work`: what the viewer can act on first. `due`: the nearest due date first. `newest`, `oldest`: by when it was filed;
 * `received-…`: by when it was received. `holder`, `procedure`: what one person holds, what is of one kind together.
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

/** What is late, due today, or due within the next working days and not late (`soonWorkingDays`). */
export type DueChoice = 'late' | 'today' | 'soon';

export interface WorkGroup {
  readonly id: WorkGroupId;
  /** On a tile, behind the number. */
  readonly label: string;
  readonly states: readonly DossierState[];
  /** Who may hold it; left out: whoever. */
  readonly held?: 'actor' | 'nobody' | 'not-another';
  /** Whether a supplement of it was answered; left out: either. */
  readonly supplemented?: boolean;
  /** Its fee is not paid. */
  readonly paymentDue?: true;
  /** A fee of it has no amount yet. */
  readonly amountUnknown?: true;
  /** Another day for its result is proposed. */
  readonly postponementProposed?: true;
}

/** The states in which `capacity` may do `event`, whatever the facts. */
export function statesOf(event: string, capacity: Capacity): readonly DossierState[] {
  const offered = dossierSteps.transitions.filter(
    (transition) => transition.event === event && transition.by.includes(capacity),
  );
  return stateIds.filter((state) => offered.some(({ from }) => from.includes(state)));
}

export const workOrder = {
  // What others of the desk hold is theirs; what an officer has finished nobody holds.
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
      id: 'mine',
      label: 'bạn đang giữ, cần làm tiếp',
      states: statesOf('take', 'officer').filter((state) => waitsFor(state) === states[state].holder),
      held: 'actor',
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
      label: 'bạn đang giữ, chờ kết quả xác minh',
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
      states: statesOf('settle-payment', 'cashier'),
      paymentDue: true,
    },
  ],
  // A leader handles no dossier: what waits is his name.
  leader: [
    { id: 'to-sign', label: 'kết quả chờ ký', states: statesOf('sign-result', 'leader') },
    {
      id: 'apologies-to-sign',
      label: 'phiếu xin lỗi chờ ký',
      states: statesOf('sign-apology', 'leader'),
      postponementProposed: true,
    },
  ],
} as const satisfies Partial<Record<Capacity, readonly WorkGroup[]>>;

export type WorkingCapacity = keyof typeof workOrder;

/** Who has work with dossiers, the widest first. */
export const workingCapacities = Object.keys(workOrder) as readonly WorkingCapacity[];

export interface GroupOfCapacity {
  readonly capacity: WorkingCapacity;
  readonly group: WorkGroup;
}

/** The groups of somebody with these capacities, in his order; a group of two capacities is the wider one's. */
export function groupsOf(capacities: readonly WorkingCapacity[]): readonly GroupOfCapacity[] {
  const ids = new Set<WorkGroupId>();
  return workingCapacities
    .filter((capacity) => capacities.includes(capacity))
    .flatMap((capacity) => workOrder[capacity].map((group) => ({ capacity, group })))
    .filter(({ group }) => !ids.has(group.id) && ids.add(group.id));
}

export const workGroupIds: readonly WorkGroupId[] = groupsOf(workingCapacities).map(({ group }) => group.id);
