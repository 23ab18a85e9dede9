// What a kind of inquiry says about itself: somebody writes, gets a code and follows it; staff handle it under a clock.
// It is a table of steps (app/steps) with the words, forms, papers and limits of its kind. Shared code never asks which
// kind it has before it.
import type { StaffRole } from '#app/vocabulary/staff-roles.ts';
import type { CaseState, Look, StepTable, Transition } from '#app/steps/step-table.ts';
import type { FieldDefinition, FormDefinition } from '#forms/definition.ts';
import type { ClockPolicy } from './clock.ts';
import type { InquiryKindId } from '#app/addresses/inquiry-addresses.ts';

interface InquiryState extends CaseState {
  /** Nothing follows; how the register counts it. */
  readonly outcome?: 'answered' | 'refused' | 'forwarded' | 'withdrawn';
}

/** Who acts: whoever wrote (and knows the code), or the staff who handle this kind. */
export type InquiryCapacity = 'requester' | 'handler';

export interface InquiryFacts {
  readonly received: boolean;
  readonly extended: boolean;
  /** The class given at reception: 'simple', 'complex'. */
  readonly handling: string | null;
}

export const inquiryCircumstances = {
  received: ({ received }: InquiryFacts) => received,
  'not-received': ({ received }: InquiryFacts) => !received,
  'not-extended': ({ extended }: InquiryFacts) => !extended,
} as const;

export interface InquiryTransition extends Transition<string, InquiryCapacity> {
  readonly segment: string;
  readonly explain: string;
  /**
   * Ids with a meaning: `handling` (its class, with `clock: 'start'`), `ground` (counted in the register), `text` (what
   * is said to the other side). All answers are sealed, and shown to whoever wrote.
   */
  readonly asks: readonly FieldDefinition[];
  /** Files go with it. */
  readonly files?: boolean;
  /** The paper that it issues: a key of `papers`. */
  readonly paper?: string;
  readonly mail?: { readonly subject: string; readonly lines: readonly string[] };
  readonly look: Look;
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

type InquirySteps = StepTable<InquiryTransition, InquiryFacts, InquiryState>;

export interface InquiryKind extends InquirySteps {
  readonly id: InquiryKindId;
  readonly words: InquirySteps['words'] & {
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
  readonly clock: ClockPolicy;
  readonly handlers: { readonly units: readonly string[]; readonly roles: readonly StaffRole[] };
  readonly viewers: readonly StaffRole[];
  readonly receipt: InquiryPaper;
  readonly papers: Readonly<Record<string, InquiryPaper>>;
  readonly sentMail: { readonly subject: string; readonly lines: readonly string[] };
  /** Months that what was written is kept after its end; what then is removed is for a job to come. */
  readonly keptMonths: number;
}
