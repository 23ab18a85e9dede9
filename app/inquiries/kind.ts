// What a kind of inquiry says about itself: somebody writes, gets a code and follows it; staff handle it under a clock.
// It is a table of steps (app/steps) with the words, forms, papers and limits of its kind. Shared code never asks which
// kind it has before it.
import type { StaffRole } from '#app/vocabulary/staff-roles.ts';
import type { CaseState, Look, StepTable, Transition } from '#app/steps/step-table.ts';
import type { FieldDefinition, FieldId, FormDefinition } from '#forms/definition.ts';
import type { Wire } from '#forms/index.ts';
import type { ClockPolicy } from './clock.ts';
import type { FollowedKindId } from '#app/addresses/followed-addresses.ts';
import type { InquiryKindId } from '#app/addresses/inquiry-addresses.ts';
import type { RetentionRule } from '#app/retention/rule.ts';
import type { Link } from '#app/values/link.ts';

/** The answer to the field `nameShown` that lets the public page name whoever wrote. */
export const wishesName = 'shown';

/** Answers to the field `rating`, in words. */
export const ratings = { satisfied: 'Hài lòng', unsatisfied: 'Chưa hài lòng' } as const;

interface InquiryState extends CaseState {
  /** It is decided; how the register counts it. */
  readonly outcome?: 'answered' | 'refused' | 'forwarded' | 'withdrawn' | 'missed';
  /** Who of the staff has the next step: it is counted for him as waiting. */
  readonly waitsFor?: StaffCapacity;
  /** It goes with a main one, is told of each step of that, and ends as that does. */
  readonly merged?: true;
  /** It is told apart from that state within the office alone: same words, one choice in lists. */
  readonly sameAs?: string;
}

/**
 * Who of the staff acts: whoever receives the kind and classifies it, whoever one inquiry was given to, and whoever
 * approves what another wrote.
 */
export type StaffCapacity = 'handler' | 'assignee' | 'approver';

/** `requester`: whoever wrote, and knows the code. */
export type InquiryCapacity = 'requester' | StaffCapacity;

export interface InquiryFacts {
  readonly received: boolean;
  readonly extended: boolean;
  /** The class given at reception: 'simple', 'complex'. */
  readonly handling: string | null;
  /** The limit that runs is past. */
  readonly pastLimit: boolean;
  /** A question to whoever wrote stopped the limit before. */
  readonly askedBack: boolean;
  /** It was given to a unit. */
  readonly assigned: boolean;
  /** Everybody reads a version of it. */
  readonly public: boolean;
  /** The public page names whoever wrote. */
  readonly named: boolean;
  /** Whoever wrote wished to be named where it is published, and never took that back. */
  readonly nameGiven: boolean;
  /** Whoever wrote asked to have the public page taken down, and has no answer yet. */
  readonly takedownAsked: boolean;
  /** Whoever wrote said whether the answer satisfies him. */
  readonly rated: boolean;
  /** It was answered so lately that it may be opened again, and never was. */
  readonly reopenable: boolean;
  /** What was said in it is gone. */
  readonly erased: boolean;
  /** Words for everybody were written, and wait for who approves them. */
  readonly publicationProposed: boolean;
  /** What was drafted last is a refusal. */
  readonly refuses: boolean;
}

export const inquiryCircumstances = {
  received: ({ received }: InquiryFacts) => received,
  'not-received': ({ received }: InquiryFacts) => !received,
  'not-extended': ({ extended }: InquiryFacts) => !extended,
  'within-limit': ({ pastLimit }: InquiryFacts) => !pastLimit,
  'past-limit': ({ pastLimit }: InquiryFacts) => pastLimit,
  // What lets the limit begin anew does so once, and before it is past.
  renewable: ({ pastLimit, askedBack }: InquiryFacts) => !pastLimit && !askedBack,
  'not-renewable': ({ pastLimit, askedBack }: InquiryFacts) => pastLimit || askedBack,
  assigned: ({ assigned }: InquiryFacts) => assigned,
  'not-assigned': ({ assigned }: InquiryFacts) => !assigned,
  public: (facts: InquiryFacts) => facts.public,
  named: ({ named }: InquiryFacts) => named,
  'not-named': ({ named }: InquiryFacts) => !named,
  'name-given': ({ nameGiven }: InquiryFacts) => nameGiven,
  'takedown-asked': ({ takedownAsked }: InquiryFacts) => takedownAsked,
  'takedown-not-asked': ({ takedownAsked }: InquiryFacts) => !takedownAsked,
  'not-rated': ({ rated }: InquiryFacts) => !rated,
  reopenable: ({ reopenable }: InquiryFacts) => reopenable,
  'not-erased': ({ erased }: InquiryFacts) => !erased,
  'publication-proposed': ({ publicationProposed }: InquiryFacts) => publicationProposed,
  refuses: ({ refuses }: InquiryFacts) => refuses,
  'not-refuses': ({ refuses }: InquiryFacts) => !refuses,
} as const;

/** Somebody of an inquiry, as `byAnother` names them. `decider`: wrote or decided what is looked at again. */
export type InquiryPart = 'drafter' | 'decider' | 'publication-writer';

export interface MailWords {
  readonly subject: string;
  readonly lines: readonly string[];
}

/** What may go out in the place of an answer: a refusal, where else to ask, the way to a person in charge of the officer. */
export type OtherDraft = 'refusal' | 'elsewhere' | 'conduct';

export interface InquiryTransition extends Transition<string, InquiryCapacity> {
  readonly byAnother?: readonly InquiryPart[];
  readonly segment: string;
  readonly explain: string;
  /**
   * Ids with a meaning: `handling` (its class, with `clock: 'start'`), `ground` (counted in the register), `text` (what
   * is said to the other side), `until` (the day on which an answer is to come; with `clock: 'extend'` it is promised), `correctedAt` (a page of this portal), `keptUntil` (with `keeps`), `rating`. All answers are sealed, and
   * shown to whoever wrote, unless the transition is private.
   */
  readonly asks: readonly FieldDefinition[];
  /**
   * Of a step of whoever wrote: he shows by a code that is sent to him that it is he. `always`: where nothing reaches him, it is not open to
   * the code of the inquiry. `where-reached`: there it is. Left out, it is open to the code; whoever wrote while signed in acts by his
   * account alone, whatever stands here (decision 143).
   */
  readonly confirmed?: 'always' | 'where-reached';
  /** Files go with it. */
  readonly files?: boolean;
  /** The paper that it issues: a key of `papers`. */
  readonly paper?: string;
  /** To whoever wrote. */
  readonly mail?: MailWords;
  /** In its place where what is published names whoever wrote. */
  readonly mailNamed?: MailWords;
  /** To those of the staff who have the next step; nobody is told of what he did himself. */
  readonly tells?: MailWords & { readonly to: StaffCapacity };
  readonly look: Look;
  /** It happens within the office: its entry, what was written with it and its files are for the staff alone. */
  readonly private?: true;
  /** It fixes an hour, the answer to `hour`, to come: that stands with the state until whoever wrote comes. */
  readonly appoints?: true;
  /** Not before that hour. */
  readonly afterHour?: true;
  /** The class that it gives, which chooses the limit; null takes it back. */
  readonly classifies?: string | null;
  /** What it says is shown, with its paper and files, to those whose inquiries are merged into this one. */
  readonly shared?: true;
  /** It is about this one alone: no step of those that go with it. */
  readonly alone?: true;
  /** What was said stands through the day `keptUntil` at least, and an erasing that was announced is off. */
  readonly keeps?: true;
  /** `into`: it goes with a main one, and the page asks with which. `apart`: it goes alone again. */
  readonly merges?: 'into' | 'apart';
  /** It gives the inquiry to a unit, or to somebody of a unit; the page asks to whom. */
  readonly assigns?: true;
  /**
   * `write`: it asks for one of the kind's drafts and stores that in private. `issue`: what was drafted becomes what is said to
   * whoever wrote, with the files of the last writing.
   */
  readonly draft?: 'write' | 'issue';
  /** Which of the drafts, where it is not the answer: the refusal, or where else to ask. */
  readonly draftOf?: OtherDraft;
  /**
   * What becomes of the public version. `propose`: it asks for the words and stores them in private. `issue`: what was proposed is
   * shown; `return`: it is not. Or it is taken down, or left without the name. `ask-withdraw`: whoever wrote wants it taken down, and it
   * is without the name at once; `keep`: it stays.
   */
  readonly publication?:
    | 'propose'
    | 'issue'
    | 'return'
    | 'withdraw'
    | 'withdraw-name'
    | 'ask-withdraw'
    | 'keep';
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
  /** Under the signature's title: "(Người được giao cung cấp thông tin)". */
  readonly signatory?: string;
}

type InquirySteps = StepTable<InquiryTransition, InquiryFacts, InquiryState>;

export interface Category {
  readonly value: string;
  readonly label: string;
  /** The unit to which it is usually given. */
  readonly unit?: string;
}

/** Parts of a public version that a section of the site may take as answers to its own questions. */
export type PublicPart = 'title' | 'question' | 'answer' | 'name' | 'unit' | 'answeredOn';

/** A section of the site that lists what is published of a kind beside its items. */
export interface ListedIn {
  /** Its id; its kind of content lists a page at a time. */
  readonly section: string;
  /** Which part answers which fact of the section's kind. */
  readonly facts: Readonly<Record<FieldId, PublicPart>>;
}

/** What can be followed by mail, as app/domain/following has it. */
interface Followed {
  readonly id: FollowedKindId;
  /** In front of the title: "Câu hỏi". */
  readonly label: string;
  /** Ends "Bạn nhận thư khi …". */
  readonly when: string;
}

/** How a kind is shown to everybody: a list with a page for each, found by the search. */
export interface InquiryPublication {
  /** Of the search: of its own, with a label, or that of the section of this id. */
  readonly shelf: { readonly id: string; readonly label?: string };
  /** The page of the list as the search finds it. */
  readonly listFound?: {
    readonly summary: (unitName: string) => string;
    readonly alsoCalled: readonly string[];
  };
  /** News by mail of one that is published, and of all of a category. */
  readonly followed?: {
    /** `changed`: the news itself. */
    readonly one: Followed & { readonly changed: string };
    readonly category: Followed;
  };
  readonly categories: readonly Category[];
  /** It stands there by itself, in list, feed and digest, without anybody typing it again. */
  readonly listedIn?: readonly ListedIn[];
  /** Fields of the forms and of the draft from which the public version starts. */
  readonly from: { readonly title?: string; readonly question: string; readonly answer: string };
  readonly words: {
    /** "Câu hỏi": over what was written. */
    readonly question: string;
    readonly answer: string;
    /** Heading of the list. */
    readonly list: string;
    readonly empty: string;
  };
}

/** A dossier whose result did not come by the day that was promised. */
export interface LateDossier {
  readonly procedureName: string;
  readonly submittedAt: Date;
  readonly dueAt: Date;
  /** For what that day was: the result, or the answer to the filing. */
  readonly awaited: 'result' | 'answer';
}

export interface InquiryKind extends InquirySteps {
  readonly id: InquiryKindId;
  readonly words: InquirySteps['words'] & {
    readonly title: string;
    readonly lead: string;
    readonly send: string;
    /** Heading and text after sending. */
    readonly sent: string;
    readonly parent: Link;
    readonly desk: string;
    readonly register: string;
  };
  readonly forms: readonly { readonly label: string; readonly form: FormDefinition }[];
  /** Field ids of the forms that tell who wrote, and what about. */
  readonly fields: {
    readonly name: string;
    readonly email: string;
    readonly phone: string;
    readonly identity?: string;
    /** In whose name a person writes: it is the one addressed. */
    readonly organisation?: string;
    /** What the lists show. */
    readonly subject: string;
    /** Holds the address of a page of this portal, what it is about; the subject is that page's title. */
    readonly page?: string;
    /** Chooses the limit; the same for all when the kind has none. */
    readonly channel?: string;
    /** Holds one of the publication's categories. */
    readonly category?: string;
    /** Answered with `wishesName` by whoever wants to be named where it is published. */
    readonly nameShown?: string;
    /** A point of the commune's map. */
    readonly point?: string;
    /** All that the page of the code shows: nothing about a person. */
    readonly shown: readonly string[];
  };
  /** What it begins with when its writer complains that a dossier of hers is late. */
  readonly aboutLateDossier?: (dossier: LateDossier) => Wire;
  /** Files go with what is written: pictures and PDFs, under the limits of a dossier's. */
  readonly attachments?: {
    readonly label: string;
    readonly hint: string;
    /** The section of the form behind which they are asked for. */
    readonly behind: string;
  };
  readonly initial: string;
  readonly clock: ClockPolicy;
  readonly handlers: { readonly units: readonly string[]; readonly roles: readonly StaffRole[] };
  readonly approvers?: { readonly roles: readonly StaffRole[] };
  /** They read what they do not decide. */
  readonly viewers: readonly StaffRole[];
  /** They see that it is there, how far and by when; what was written, and by whom, only for a stated reason. */
  readonly keepers: readonly StaffRole[];
  /** What an answer, a refusal, or the way to another agency consists of while it is drafted. */
  readonly drafts?: {
    readonly answer: readonly FieldDefinition[];
    readonly refusal?: readonly FieldDefinition[];
    readonly elsewhere?: readonly FieldDefinition[];
    readonly conduct?: readonly FieldDefinition[];
  };
  readonly publication?: InquiryPublication;
  /** So many working days after the limit, these people are told of what is still open. */
  readonly escalation?: { readonly workingDays: number; readonly roles: readonly StaffRole[] };
  /** Once, within so many days of its end, whoever wrote may have it opened again. */
  readonly reopening?: { readonly days: number };
  /** One may go with another of the kind: what its writer is told of each step of that. */
  readonly merging?: { readonly mail: MailWords };
  /** The staff are shown others of the last months that may say the same: compared by subject, `text`, category and `place`. */
  readonly likeness?: { readonly months: number; readonly text: string; readonly place?: string };
  /** Its part in the report of a year (Đ23): the id under which the office's text is stored, and the heading. */
  readonly report: { readonly id: string; readonly heading: string };
  readonly receipt: InquiryPaper;
  readonly papers: Readonly<Record<string, InquiryPaper>>;
  readonly sentMail: MailWords;
  /** How long what was said stands after the end; then the portal erases it, after a notice. */
  readonly retention: RetentionRule;
}
