// The type of all tables of steps: states, and transitions between them. Dossiers, inquiries, items before the board and drafts of the
// catalog differ only in the data of their tables.
import type { FieldDefinition } from '#forms/definition.ts';

export type Tone = 'done' | 'waiting' | 'progress' | 'stopped' | 'neutral';

/** Whether the legal clock runs while a case is in a state. */
export type StateClock = 'running' | 'paused' | 'stopped';

export interface CaseState {
  /** The officers' and the law's term. */
  readonly label: string;
  /** Plain words for the person who waits: what happens, and what to do. */
  readonly plain: string;
  readonly tone: Tone;
  readonly clock: StateClock;
}

/**
 * The effect of a transition on the legal clock. `start`: the limit begins. `extend`: it becomes longer, once. `restart`: a decided
 * case is opened again, and the limit begins again. `pause` and `resume`: a question to the applicant and its answer; the
 * policy of the case decides their effect on the limit. `verify` and `verified`: something is verified outside, and its
 * result is there; the policy says whether the limit is longer for it. `back`: what interrupted the limit is taken back, and the
 * limit runs as if nothing had interrupted it.
 */
export type TransitionClock =
  | 'start'
  | 'extend'
  | 'pause'
  | 'resume'
  | 'restart'
  | 'verify'
  | 'verified'
  | 'back';

/** Vietnamese words for the field of the reason. */
export interface ReasonWords {
  readonly label: string;
  readonly hint?: string;
  /** The message when it is required and missing; without it, the table's own message. */
  readonly missing?: string;
}

/** How a button looks. */
export type Look = 'primary' | 'secondary' | 'warning';

export interface Transition<
  State extends string = string,
  Capacity extends string = string,
  Circumstance extends string = string,
> {
  readonly event: string;
  /** The words of the button and of the timeline. */
  readonly label: string;
  readonly from: readonly State[];
  /** `same`: the event is recorded, the state stays. */
  readonly to: State | 'same';
  /** The transition is possible only when all of these hold. They also choose between transitions of one event. */
  readonly when?: readonly Circumstance[];
  readonly by: readonly Capacity[];
  /** People of the case who may not make it, although they have the capacity: a second person decides (Đ18). */
  readonly byAnother?: readonly string[];
  /** The message to a person without the capacity; without it, the table's own message. */
  readonly notAllowed?: string;
  /** The last part of the address of the decision's page, if it has one. */
  readonly segment?: string;
  /** Words before the decision about what will happen. */
  readonly explain?: string;
  /** A sentence to the person who made the step, if its consequence says no more. A button's words say what to do, not that it is done. */
  readonly done?: string;
  /** How the button looks. */
  readonly look?: Look;
  readonly reason?: 'required' | 'optional';
  readonly reasonWords?: ReasonWords;
  /** Characters, where a reason has to be shorter than elsewhere. */
  readonly longestReason?: number;
  /** What the page of the decision asks beside a reason. */
  readonly asks?: readonly FieldDefinition[];
  readonly clock?: TransitionClock;
  readonly law?: string;
}

export interface StepTable<
  T extends Transition<string, string, string> = Transition,
  Facts = unknown,
  S extends CaseState = CaseState,
> {
  readonly states: Readonly<Record<T['from'][number], S>>;
  readonly transitions: readonly T[];
  readonly circumstances: Readonly<Record<NonNullable<T['when']>[number], (facts: Facts) => boolean>>;
  readonly words: {
    /** The name of a case in sentences: "hồ sơ", "bản nháp". */
    readonly one: string;
    /** The message to a person without a capacity for an event, if the transition has none. */
    readonly notAllowed: string;
    /** The messages to people who may do nothing here, by the capacity that says why. */
    readonly barred?: Readonly<Record<string, string>>;
    /** The messages to people whom `byAnother` excludes, by their part. */
    readonly ownWork?: Readonly<Record<string, string>>;
    /** The messages where the state allows a step, and one of these circumstances does not hold. */
    readonly unmet?: Readonly<Record<string, string>>;
    /** The message when a reason is required and missing. */
    readonly reason?: string;
  };
}

/** A case as read from the database. */
export interface StepCase<State extends string = string, Facts = unknown> {
  readonly state: State;
  /** Rises with each change. A decision names the version that its page showed. */
  readonly version: number;
  readonly facts: Facts;
  /** Account ids by part in the case ("author", "payee"); `byAnother` names parts. */
  readonly people?: Readonly<Record<string, readonly string[]>>;
}

/** The person who acts, and his capacities for this case. */
export interface CaseActor<Capacity extends string = string> {
  /** Every account of the person: who wrote with one account does not approve with another. None: the portal itself. */
  readonly accounts: readonly string[];
  /** It is known who the person is, whatever account he uses. Of whom it is not, nobody can say that he is the second person. */
  readonly identified?: boolean;
  readonly as: readonly Capacity[];
}
