// The life of a dossier: one table. Buttons, guards, the public status and the tests all read it.
import { states, type DossierState } from './dossier-states.ts';

export * from './dossier-states.ts';

/**
 * The capacities in which somebody may act on a dossier. An officer acts within his sectors only; a cashier is nobody's
 * post, but what some posts may do beside their own work.
 */
export const capacities = [
  'applicant',
  'one-stop-desk',
  'officer',
  'accountant',
  'cashier',
  'system',
] as const;
export type Capacity = (typeof capacities)[number];

/** Facts of the dossier that choose between transitions of one event. */
export type Circumstance =
  | 'payment-due'
  | 'no-payment-due'
  | 'before-reception'
  | 'after-reception'
  | 'held-by-nobody'
  | 'held-by-actor'
  | 'held-by-another'
  | 'not-held-by-another';

export interface Transition {
  readonly event: string;
  /** What the button says. */
  readonly label: string;
  readonly from: readonly DossierState[];
  /** `same`: the event is recorded, the state stays. */
  readonly to: DossierState | 'same';
  readonly when?: Circumstance;
  readonly by: readonly Capacity[];
  readonly reason: 'required' | 'optional' | 'none';
  /** What it does to the legal clock, beyond the clock of the state it leads to. */
  readonly clock?: 'start' | 'supplement';
  /** What was paid for the dossier goes back: it ends without being handled. */
  readonly paid?: 'owed-back';
  /** What goes to the applicant by mail, if anything: a mail kind of `app/domain/notifications`. */
  readonly mail?: string;
  /** Who of the staff is told by mail, with the reason: whoever held it, or those in whose list it lies now. */
  readonly tells?: 'previous-holder' | 'colleagues';
  /** The work inside the house: the applicant sees that it happened, and not why. */
  readonly inside?: true;
  readonly law?: string;
}

export const transitions = [
  {
    event: 'submit',
    label: 'Gửi hồ sơ',
    from: ['draft'],
    to: 'submitted',
    when: 'no-payment-due',
    by: ['applicant'],
    reason: 'none',
    mail: 'dossier-submitted',
  },
  {
    event: 'submit',
    label: 'Gửi hồ sơ',
    from: ['draft'],
    to: 'payment-required',
    when: 'payment-due',
    by: ['applicant'],
    reason: 'none',
    mail: 'payment-required',
  },
  {
    event: 'settle-payment',
    label: 'Ghi nhận đã nộp phí, lệ phí',
    from: ['payment-required'],
    to: 'submitted',
    by: ['system', 'cashier'],
    reason: 'none',
    mail: 'payment-settled',
  },
  {
    // Level 3: what is owed is paid at the office, while the dossier goes its way (Đ3.4c).
    event: 'settle-payment',
    label: 'Ghi nhận đã nộp phí, lệ phí',
    from: ['submitted', 'received', 'processing', 'completed'],
    to: 'same',
    when: 'payment-due',
    by: ['cashier'],
    reason: 'none',
    mail: 'payment-settled',
  },
  {
    event: 'take',
    label: 'Nhận xử lý',
    from: ['submitted', 'completed', 'withdrawn'],
    to: 'same',
    when: 'held-by-nobody',
    by: ['one-stop-desk', 'officer'],
    reason: 'none',
    inside: true,
  },
  {
    // What the officers process is not the desk's to take: nobody could lead it on.
    event: 'take',
    label: 'Nhận xử lý',
    from: ['received', 'processing'],
    to: 'same',
    when: 'held-by-nobody',
    by: ['officer'],
    reason: 'none',
    inside: true,
  },
  {
    event: 'take-over',
    label: 'Nhận thay người đang giữ',
    from: ['submitted', 'completed', 'withdrawn'],
    to: 'same',
    when: 'held-by-another',
    by: ['one-stop-desk', 'officer'],
    reason: 'required',
    tells: 'previous-holder',
    inside: true,
  },
  {
    event: 'take-over',
    label: 'Nhận thay người đang giữ',
    from: ['received', 'processing'],
    to: 'same',
    when: 'held-by-another',
    by: ['officer'],
    reason: 'required',
    tells: 'previous-holder',
    inside: true,
  },
  {
    event: 'give-back',
    label: 'Trả lại danh sách chung',
    from: ['submitted', 'received', 'processing', 'supplement-requested', 'completed', 'withdrawn'],
    to: 'same',
    when: 'held-by-actor',
    by: ['one-stop-desk', 'officer'],
    reason: 'required',
    tells: 'colleagues',
    inside: true,
  },
  {
    event: 'receive',
    label: 'Tiếp nhận hồ sơ',
    from: ['submitted'],
    to: 'received',
    by: ['one-stop-desk', 'officer'],
    reason: 'none',
    clock: 'start',
    mail: 'dossier-received',
    law: 'NĐ 61/2018 Đ17.2',
  },
  {
    event: 'refuse',
    label: 'Từ chối tiếp nhận',
    from: ['submitted'],
    to: 'not-accepted',
    by: ['one-stop-desk', 'officer'],
    reason: 'required',
    paid: 'owed-back',
    mail: 'dossier-refused',
    law: 'NĐ 61/2018 Đ17.2',
  },
  {
    event: 'start-processing',
    label: 'Bắt đầu xử lý',
    from: ['received'],
    to: 'processing',
    when: 'not-held-by-another',
    by: ['officer'],
    reason: 'none',
    inside: true,
  },
  {
    event: 'request-supplement',
    label: 'Yêu cầu bổ sung',
    from: ['submitted', 'received', 'processing'],
    to: 'supplement-requested',
    by: ['one-stop-desk', 'officer'],
    reason: 'required',
    clock: 'supplement',
    mail: 'supplement-requested',
    law: 'NĐ 61/2018 Đ17.2, Đ19.4',
  },
  {
    event: 'answer-supplement',
    label: 'Gửi bổ sung',
    from: ['supplement-requested'],
    to: 'submitted',
    when: 'before-reception',
    by: ['applicant'],
    reason: 'none',
    mail: 'supplement-answered',
  },
  {
    event: 'answer-supplement',
    label: 'Gửi bổ sung',
    from: ['supplement-requested'],
    to: 'processing',
    when: 'after-reception',
    by: ['applicant'],
    reason: 'none',
    clock: 'supplement',
    mail: 'supplement-answered',
    law: 'NĐ 61/2018 Đ19.4',
  },
  {
    event: 'complete',
    label: 'Ghi nhận kết quả',
    from: ['processing'],
    to: 'completed',
    by: ['officer'],
    reason: 'optional',
    mail: 'result-ready',
  },
  {
    event: 'decline',
    label: 'Trả lời không giải quyết',
    from: ['received', 'processing'],
    to: 'completed',
    by: ['officer'],
    reason: 'required',
    mail: 'dossier-declined',
    law: 'NĐ 61/2018 Đ19.8',
  },
  {
    event: 'return',
    label: 'Trả kết quả',
    from: ['completed'],
    to: 'returned',
    by: ['one-stop-desk', 'officer'],
    reason: 'none',
    mail: 'result-returned',
    law: 'NĐ 61/2018 Đ20',
  },
  {
    event: 'withdraw',
    label: 'Rút hồ sơ',
    from: ['payment-required', 'submitted', 'received', 'processing', 'supplement-requested'],
    to: 'withdrawn',
    by: ['applicant'],
    reason: 'optional',
    paid: 'owed-back',
    mail: 'dossier-withdrawn',
  },
  {
    event: 'confirm-withdrawal',
    label: 'Xác nhận dừng xử lý',
    from: ['withdrawn'],
    to: 'stopped',
    by: ['one-stop-desk', 'officer'],
    reason: 'optional',
    paid: 'owed-back',
    mail: 'dossier-stopped',
  },
  {
    event: 'stop',
    label: 'Dừng xử lý',
    from: ['received', 'processing', 'supplement-requested'],
    to: 'stopped',
    by: ['officer'],
    reason: 'required',
    paid: 'owed-back',
    mail: 'dossier-stopped',
  },
] as const satisfies readonly Transition[];

export type DossierEvent = (typeof transitions)[number]['event'];

/** Does `circumstance` hold for a dossier of these facts? */
export interface DossierFacts {
  readonly paymentDue: boolean;
  readonly received: boolean;
  /** Who holds it, as whoever would act sees it. */
  readonly held: 'nobody' | 'actor' | 'another';
}

function holds(circumstance: Circumstance, facts: DossierFacts): boolean {
  switch (circumstance) {
    case 'payment-due':
      return facts.paymentDue;
    case 'no-payment-due':
      return !facts.paymentDue;
    case 'before-reception':
      return !facts.received;
    case 'after-reception':
      return facts.received;
    case 'held-by-nobody':
      return facts.held === 'nobody';
    case 'held-by-actor':
      return facts.held === 'actor';
    case 'held-by-another':
      return facts.held === 'another';
    case 'not-held-by-another':
      return facts.held !== 'another';
  }
}

/**
 * The transition that `event` makes from `state`, or undefined when the table has none.
 * At most one applies: the table test proves it for every state, event and set of facts.
 */
export function findTransition(
  state: DossierState,
  event: DossierEvent,
  facts: DossierFacts,
): Transition | undefined {
  return (transitions as readonly Transition[]).find(
    (t) => t.event === event && t.from.includes(state) && (t.when === undefined || holds(t.when, facts)),
  );
}

/** Every event open to somebody acting in one of `as`, in the order of the table: the buttons to draw. */
export function openEvents(
  state: DossierState,
  facts: DossierFacts,
  as: readonly Capacity[],
): readonly Transition[] {
  return (transitions as readonly Transition[]).filter(
    (t) =>
      t.from.includes(state) &&
      (t.when === undefined || holds(t.when, facts)) &&
      t.by.some((capacity) => as.includes(capacity)),
  );
}

/** The work inside the house: its reasons are for colleagues, and never shown to the applicant. */
export function isInside(event: string): boolean {
  return (transitions as readonly Transition[]).some((t) => t.event === event && t.inside === true);
}

/**
 * Does the dossier pass from one office to another, or to its end? Then whoever held it has done his part and holds it no
 * longer. The applicant's turn is an interruption: the dossier comes back to whoever asked.
 */
export function passesOn(from: DossierState, to: DossierState): boolean {
  const [before, after] = [states[from].holder, states[to].holder];
  return before !== after && before !== 'applicant' && after !== 'applicant';
}
