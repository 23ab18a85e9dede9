// What a kind of inquiry says about itself: somebody writes, gets a code and follows it; staff handle it under a clock.
// Everything in which kinds differ is data here; shared code never asks which kind it has before it.
import type { StaffRole } from '#app/domain/actor.ts';
import type { FieldDefinition, FormDefinition } from '#forms/definition.ts';
import type { ClockPolicy } from './clock.ts';
import type { InquiryKindId } from './addresses.ts';

export type Tone = 'done' | 'waiting' | 'progress' | 'stopped' | 'neutral';

interface InquiryState {
  readonly label: string;
  /** To whoever wrote: what it means, and what he does next. */
  readonly plain: string;
  readonly tone: Tone;
  readonly clock: 'running' | 'paused' | 'stopped';
  /** Nothing follows; how the register counts it. */
  readonly outcome?: 'answered' | 'refused' | 'forwarded' | 'withdrawn';
}

/** Who acts: whoever wrote (and knows the code), or the staff who handle this kind. */
export type Party = 'requester' | 'handler';

/** Facts that choose between transitions of one event, or bar one. */
export type Circumstance = 'received' | 'not-received' | 'not-extended';

export interface InquiryFacts {
  readonly received: boolean;
  readonly extended: boolean;
  /** The class given at reception: 'simple', 'complex'. */
  readonly handling: string | null;
}

export interface InquiryTransition {
  readonly event: string;
  /** The last part of the decision's address. */
  readonly segment: string;
  /** What the button says. */
  readonly label: string;
  readonly from: readonly string[];
  /** `same`: recorded, the state stays. */
  readonly to: string;
  readonly when?: readonly Circumstance[];
  readonly handling?: readonly string[];
  readonly by: readonly Party[];
  /** Shown above the form of the decision. */
  readonly explain: string;
  /**
   * The decision's form. Ids with a meaning: `handling` (its class, with `clock: 'receive'`), `ground` (counted in the
   * register), `text` (what is said to the other side). All answers are sealed, and shown to whoever wrote.
   */
  readonly asks: readonly FieldDefinition[];
  /** Files go with it. */
  readonly files?: boolean;
  /** `receive` gives the number and the class; `extend` once; `pause` and `resume` around a question. */
  readonly clock?: 'receive' | 'extend' | 'pause' | 'resume';
  /** The paper that it issues: a key of `papers`. */
  readonly paper?: string;
  readonly mail?: { readonly subject: string; readonly lines: readonly string[] };
  readonly look: 'primary' | 'secondary' | 'warning';
  readonly law?: string;
}

export interface InquiryPaper {
  /** The last part of its address. */
  readonly name: string;
  readonly label: string;
  readonly title: readonly string[];
  readonly corner?: string;
  /** "03/TB-TCTT": what follows the number of the year. */
  readonly series?: string;
  /** What the paper says before the facts. */
  readonly lead: string;
  readonly close: string;
  readonly signed: boolean;
}

export interface InquiryKind {
  readonly id: InquiryKindId;
  readonly words: {
    /** "yêu cầu cung cấp thông tin": in sentences. */
    readonly one: string;
    readonly title: string;
    readonly lead: string;
    readonly send: string;
    /** Heading and text after sending. */
    readonly sent: string;
    readonly parent: { readonly label: string; readonly href: string };
    readonly desk: string;
    readonly register: string;
  };
  readonly forms: readonly { readonly label: string; readonly form: FormDefinition }[];
  /** Field ids of the forms that tell who wrote, and what about. */
  readonly fields: {
    readonly name: string;
    readonly email: string;
    readonly identity: string;
    /** What the lists show. */
    readonly subject: string;
    /** Chooses the limit; the same for all when the kind has none. */
    readonly channel?: string;
    /** All that the page of the code shows: nothing about a person. */
    readonly shown: readonly string[];
  };
  readonly initial: string;
  readonly states: Readonly<Record<string, InquiryState>>;
  readonly transitions: readonly InquiryTransition[];
  readonly clock: ClockPolicy;
  readonly handlers: { readonly units: readonly string[]; readonly roles: readonly StaffRole[] };
  readonly viewers: readonly StaffRole[];
  readonly receipt: InquiryPaper;
  readonly papers: Readonly<Record<string, InquiryPaper>>;
  readonly sentMail: { readonly subject: string; readonly lines: readonly string[] };
  /** Months that what was written is kept after its end; what then is removed is for a job to come. */
  readonly keptMonths: number;
}
