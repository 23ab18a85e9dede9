// What the pages of catalog editing are given to show: types alone, safe for any bundle.
import type { ComponentId } from '#catalog/components.ts';
import type {
  DraftKind,
  DraftState,
  DraftTransition,
  RevisionSource,
  StateUnderWay,
} from '#catalog/draft-steps.ts';
import type { LevelNeed, ProcedureDraft, PublicationProblem } from '#catalog/drafting.ts';
import type { Level, Procedure } from '#catalog/procedure.ts';
import type { SectorId } from '#catalog/sectors.ts';
import type { ServiceSheet } from '#catalog/sheet.ts';
import type { FormDefinition } from '#forms/index.ts';
import type { FormProblem } from '#forms/editing/index.ts';
import type { Refusal } from '#app/steps/refusal.ts';

/** Who changed a part last. `name` may be the portal itself, when a new version of it brought the change. */
export interface Touch {
  readonly name: string;
  readonly at: Date;
}

/** What this person may do with the draft now: buttons are drawn from it, and nothing else decides. */
export interface DraftSteps {
  readonly mayEdit: boolean;
  /** In the order of the table. */
  readonly decisions: readonly DraftTransition[];
  /** Vietnamese, when the draft waits for approval and this person might have expected to give it. */
  readonly whyNotApprove?: string;
}

export interface DraftSummary {
  readonly kind: DraftKind;
  readonly code: string;
  readonly state: DraftState;
  /** Rises with every change; the decisions carry it as `version`. */
  readonly version: number;
  readonly changeNote: string;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** Names, in the order in which they first changed it. */
  readonly editors: readonly string[];
  readonly submitted?: Touch;
  readonly approved?: Touch;
  /** When the approved draft shall be published. */
  readonly publishAt?: Date;
  /** Why it came back, or why a publication that was due did not happen; Vietnamese. */
  readonly failure?: string;
  /** Nothing is live yet: this is a new procedure or form. */
  readonly isNew: boolean;
}

/** A refusal to save over what somebody else saved meanwhile: his value, who, and when. */
export interface EditRefusal extends Refusal {
  readonly theirs?: { readonly by?: Touch; readonly seen: string };
}

/** A refusal to submit or approve: everything that is missing, at once. */
export interface PublicationRefusal extends Refusal {
  readonly procedureProblems?: readonly PublicationProblem[];
  readonly formProblems?: readonly FormProblem[];
}

// ---- procedures

/** A draft under way in a list. */
export interface ListedDraft {
  readonly state: DraftState;
  readonly updatedAt: Date;
  readonly failure?: string;
  /** What is stored can't be read: its own page offers to discard it. */
  readonly unreadable?: true;
}

export interface StaffCatalogRow {
  readonly code: string;
  /** Its code, when the draft of a new procedure can't be read. */
  readonly name: string;
  /** Absent only when the draft of a new procedure can't be read. */
  readonly sector?: SectorId;
  /** Absent while a new procedure has none yet. */
  readonly level?: Level;
  readonly live: boolean;
  readonly slug?: string;
  readonly publishedAt?: Date;
  /** Facts under review in what is live. */
  readonly toReview: number;
  readonly draft?: ListedDraft;
  readonly mayEdit: boolean;
}

export interface StaffCatalog {
  readonly rows: readonly StaffCatalogRow[];
  /** Of the whole catalog, before the filter. */
  readonly counts: {
    readonly all: number;
    readonly bySector: Readonly<Partial<Record<SectorId, number>>>;
    readonly byLevel: Readonly<Record<Level, number>>;
    readonly toReview: number;
    readonly drafts: Readonly<Record<StateUnderWay, number>>;
    readonly mineToApprove: number;
  };
  /** The sectors in which this person may start a procedure. */
  readonly mayStartIn: readonly SectorId[];
  /** Codes of published procedures that can't be read, and that nobody sees therefore. */
  readonly unreadable: readonly string[];
}

/** A draft that can't be read, as its page shows it: it can be taken back and discarded. */
export interface UnreadableDraft {
  readonly draft: DraftSummary;
  readonly steps: DraftSteps;
}

export interface RevisionSummary {
  readonly id: string;
  readonly number: number;
  readonly live: boolean;
  readonly source: RevisionSource;
  readonly publishedAt: Date;
  /** Absent for what came with a version of the portal. */
  readonly author?: string;
  readonly approver?: string;
  readonly note: string;
}

export interface StaffProcedure {
  readonly code: string;
  readonly name: string;
  readonly sector: SectorId;
  readonly live?: {
    readonly revision: RevisionSummary;
    readonly sheet: ServiceSheet;
    /** The points that nobody settled. */
    readonly toReview: Procedure['toReview'];
  };
  /** The newest first. */
  readonly revisions: readonly RevisionSummary[];
  readonly draft?: DraftSummary;
  /** He may open a draft, or go on with the one that is there. */
  readonly mayEdit: boolean;
}

export interface ComponentState {
  readonly component: ComponentId;
  readonly state: 'done' | 'missing';
  /** Differs from what is live. */
  readonly changed: boolean;
  /** What a reviewer still has to check. */
  readonly notes: readonly string[];
  readonly problems: readonly PublicationProblem[];
  readonly touched?: Touch;
  /** The digest that the editor's form carries as `seen`. */
  readonly seen: string;
}

export interface OpenProcedureDraft {
  readonly draft: DraftSummary;
  readonly procedure: ProcedureDraft;
  readonly live?: Procedure;
  /** In the order of `componentIds`. */
  readonly components: readonly ComponentState[];
  readonly problems: readonly PublicationProblem[];
  readonly needs: readonly LevelNeed[];
  readonly steps: DraftSteps;
}

/** One side of a comparison. */
export interface RevisionSide {
  /** "Bản số 3, công bố 24/11/2026", "Bản nháp". */
  readonly label: string;
  readonly procedure: ProcedureDraft;
}

// ---- forms

export interface StaffFormRow {
  readonly code: string;
  readonly title: string;
  /** Absent while it is new. */
  readonly version?: number;
  readonly publishedAt?: Date;
  readonly usedBy: readonly { readonly code: string; readonly name: string; readonly slug: string }[];
  readonly toReview: number;
  readonly draft?: ListedDraft;
  readonly mayEdit: boolean;
}

export interface FormVersionSummary extends Omit<RevisionSummary, 'number'> {
  readonly version: number;
}

export interface StaffForm {
  readonly code: string;
  readonly title: string;
  readonly live?: { readonly version: FormVersionSummary; readonly definition: FormDefinition };
  /** The newest first. */
  readonly versions: readonly FormVersionSummary[];
  readonly usedBy: StaffFormRow['usedBy'];
  readonly draft?: DraftSummary;
  readonly mayEdit: boolean;
}

export interface OpenFormDraft {
  readonly draft: DraftSummary;
  readonly definition: FormDefinition;
  readonly live?: FormDefinition;
  readonly usedBy: StaffFormRow['usedBy'];
  readonly problems: readonly FormProblem[];
  /** By part ("field:motherName"): the digest that a change of it carries as `seen`. */
  readonly seen: Readonly<Record<string, string>>;
  readonly touched: Readonly<Record<string, Touch>>;
  readonly steps: DraftSteps;
}

// ---- what happened

export interface AuditEntry {
  readonly event: string;
  /** Vietnamese, as a line of the history. */
  readonly label: string;
  readonly actor: string;
  readonly at: Date;
  readonly note?: string;
  /** Components or parts that it was about, in words. */
  readonly about: readonly string[];
}
