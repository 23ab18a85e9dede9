// What everything that goes step by step says about itself: its states, and the transitions between them. One type for
// dossiers, inquiries, items before the board and drafts of the catalog; what differs between them is data in their tables.
import type { FieldDefinition } from '#forms/definition.ts';

export type Tone = 'done' | 'waiting' | 'progress' | 'stopped' | 'neutral';

/** Whether the legal clock runs while a case is in a state. */
export type StateClock = 'running' | 'paused' | 'stopped';

export interface CaseState {
  /** The officers' and the law's term. */
  readonly label: string;
  /** The same in plain words to whoever waits: what is going on, and what to do. */
  readonly plain: string;
  readonly tone: Tone;
  readonly clock: StateClock;
}

/**
 * What a transition does to the legal clock. `start`: the limit begins. `extend`: it is made longer, once.
 * `restart`: what was decided is opened again, and the limit begins anew. `pause` and `resume` stand around a question to whoever waits; the case's policy says what they mean for the limit.
 */
export type TransitionClock = 'start' | 'extend' | 'pause' | 'resume' | 'restart';

/** Vietnamese, for the field in which the reason is written. */
export interface ReasonWords {
  readonly label: string;
  readonly hint?: string;
  /** Said where it is required and was not written; the table has a sentence for all others. */
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
  /** What the button says, and the timeline. */
  readonly label: string;
  readonly from: readonly State[];
  /** `same`: the event is recorded, the state stays. */
  readonly to: State | 'same';
  /** All of these must hold for the transition to exist: they choose between transitions of one event, or bar one. */
  readonly when?: readonly Circumstance[];
  readonly by: readonly Capacity[];
  /** Not by these people of the case, though the capacity were theirs: a second person decides (Đ18). */
  readonly byAnother?: readonly string[];
  /** Said to whoever lacks the capacity; the table has a sentence for all others. */
  readonly notAllowed?: string;
  /** The last part of the address of the decision's own page, where it has one. */
  readonly segment?: string;
  /** Said before it is decided: what will happen. */
  readonly explain?: string;
  /** A sentence to whoever made the step, where its consequence has no more to say. */
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
    /** "hồ sơ", "bản nháp": what a case is called in sentences. */
    readonly one: string;
    /** To whoever has no capacity for an event, where the transition has no sentence of its own. */
    readonly notAllowed: string;
    /** To whoever is one of the people that a transition's `byAnother` names. */
    readonly ownWork?: Readonly<Record<string, string>>;
    /** Where a reason is required and none was written. */
    readonly reason?: string;
  };
}

/** A case as it was read. */
export interface StepCase<State extends string = string, Facts = unknown> {
  readonly state: State;
  /** Counts the changes: whoever decides names the one that he saw. */
  readonly version: number;
  readonly facts: Facts;
  /** Who had a part in it ("author", "payee"): ids of accounts. `byAnother` names the parts. */
  readonly people?: Readonly<Record<string, readonly string[]>>;
}

/** Who acts, and in which capacities he stands before this case. */
export interface CaseActor<Capacity extends string = string> {
  readonly id: string | null;
  readonly as: readonly Capacity[];
}
