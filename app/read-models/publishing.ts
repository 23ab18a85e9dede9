// What pages of the board and of readers are drawn from.
import type { Visibility } from '#app/publications/item-steps.ts';
import type { BoardEvent, DelegationPower, ReviewState } from '#app/publications/board-steps.ts';
import type { ItemTitle } from '#app/publications/item-title.ts';
import type { ContentBody } from '#app/publications/content-body.ts';
import type { LegalOnBoard, LegalStanding } from './legal-documents.ts';
import type { Sketch } from '#app/values/sketch.ts';
import type { Wire } from '#forms/kinds/kind.ts';
import type { InputProblem } from '#app/values/input-problem.ts';

export interface SectionView {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly intro: string;
  readonly kind: string;
  readonly parentId?: string;
  readonly demand: string;
  readonly unit: { readonly id: string; readonly name: string };
  /** Units that provide for it besides, by id. */
  readonly contributors: readonly string[];
  readonly limitDays?: number;
  readonly inMenu: boolean;
}

/** A picture as a page shows it: every width that was made, the right size known before it loads. */
export interface PictureView {
  readonly alt: string;
  readonly caption?: string;
  readonly width: number;
  readonly height: number;
  readonly sources: readonly { readonly mediaType: string; readonly href: string; readonly width: number }[];
}

export interface AttachmentView {
  readonly title: string;
  readonly href: string;
  readonly mediaType: string;
  readonly bytes: number;
}

/** A published item in a list. */
export interface ItemLine {
  readonly id: string;
  readonly sectionId: string;
  readonly kind: string;
  readonly href: string;
  readonly title: ItemTitle;
  readonly summary: string;
  readonly facts: ContentBody['facts'];
  readonly picture?: PictureView;
  /** Đ8.3 */
  readonly author: string;
  readonly source: string;
  /** When it came out; an edit does not change it. */
  readonly publishedAt: Date;
  readonly pinned: boolean;
}

/** A heading of a text, and where it stands in it. */
export interface ContentsEntry {
  /** Its `id`: "dieu-5". */
  readonly anchor: string;
  readonly text: string;
  /** 2 to 4 */
  readonly level: number;
  /** Of a law: one of those that it is cited by. */
  readonly article?: boolean;
}

/** A published item whole. */
export interface ItemPage extends ItemLine {
  /** Sanitised once more on the way out; pictures made responsive, headings with anchors. */
  readonly html: string;
  /** Its headings, in their order. */
  readonly contents: readonly ContentsEntry[];
  readonly attachments: readonly AttachmentView[];
  readonly eventDate?: string;
  /** Issued before the portal was there (Đ12). */
  readonly archived?: true;
  readonly firstPublishedAt: Date;
  /** When the version now shown came out. */
  readonly updatedAt: Date;
  /** Public change notes, newest first. */
  readonly changes: readonly { readonly at: Date; readonly note: string }[];
  readonly withdrawn?: { readonly at: Date; readonly reason: string };
  readonly related: readonly ItemLine[];
  /** The sketch of the commune, where it is the page of its boundary (Đ10.1). */
  readonly sketch?: Sketch;
  /** How it stands among other documents, where it is one (Đ10.6). */
  readonly standing?: LegalStanding;
}

/** An item in the board's lists. */
export interface BoardRow {
  readonly itemId: string;
  readonly reviewId?: string;
  readonly title: string;
  readonly section: { readonly id: string; readonly title: string };
  readonly state?: ReviewState;
  readonly visibility: Visibility;
  readonly updatedAt: Date;
  readonly updatedBy: string;
  readonly publishAt?: Date;
  readonly returnReason?: string;
  readonly failure?: string;
  readonly waitsForMe: boolean;
  /** Published urgently, and nobody looked at it again yet. */
  readonly needsSecondLook?: true;
  /** What is stored can't be read: its page says what can be done. */
  readonly unreadable?: true;
  readonly lateness?: Freshness;
}

/** Đ12 */
export interface Freshness {
  readonly kind: 'due' | 'late' | 'on-time';
  readonly dueOn: string;
  /** "còn 3 ngày làm việc" */
  readonly text: string;
}

export interface VersionLine {
  readonly id: string;
  readonly number: number;
  readonly savedBy: string;
  readonly savedAt: Date;
  readonly live: boolean;
  /** The number of the version that it was written from; absent: of none. */
  readonly base?: number;
  /** It never came out, and nothing goes on from it. */
  readonly givenUp?: true;
  /** What it said was erased. */
  readonly erased?: true;
}

/** An item as somebody of the board works on it. */
export interface BoardItem {
  readonly itemId: string;
  /** Of the address at which it stands, or will. */
  readonly slug: string;
  readonly publicHref: string;
  /** The word for what the page shows of its address and of what readers read. */
  readonly seen: string;
  readonly section: SectionView;
  readonly visibility: Visibility;
  readonly review?: {
    readonly id: string;
    readonly state: ReviewState;
    readonly lock: number;
    readonly publishAt?: Date;
    readonly expireAt?: Date;
    readonly urgentReason?: string;
    readonly returned?: { readonly reason: string; readonly by: string };
    readonly failure?: string;
    /** Why its approval holds no longer. */
    readonly lapsed?: string;
  };
  /** What is edited next: of the review under way, else what is live or came out last. */
  readonly version: {
    readonly id: string;
    readonly number: number;
    readonly body: ContentBody;
    /** What is stored can't be read: `body` stands in its place until somebody writes the item anew. */
    readonly unreadable?: true;
    /** What it said was erased. */
    readonly erased?: true;
  };
  /** The oldest first. */
  readonly erasures: readonly Erasure[];
  /** What this person typed and did not save, younger than the version or begun from an older one. */
  readonly autosave?: {
    readonly wire: Wire;
    readonly savedAt: Date;
    readonly version: string;
    readonly outdated: boolean;
  };
  readonly versions: readonly VersionLine[];
  /** Links for somebody outside that open a version now, the newest first. */
  readonly previewLinks: readonly {
    readonly id: string;
    /** Of the version. */
    readonly number: number;
    readonly createdBy: string;
    readonly createdAt: Date;
    readonly expiresAt: Date;
  }[];
  /** What this person may do now; with why not, where that helps him. */
  readonly actions: readonly {
    readonly event: BoardEvent;
    readonly label: string;
    readonly whyNot?: string;
  }[];
  /** The step that others than those who made the earlier ones make next, and the names of those who can: none, nobody. */
  readonly next?: { readonly event: string; readonly who: readonly string[] };
  readonly may: {
    readonly withdraw: boolean;
    readonly unpublish: boolean;
    readonly rename: boolean;
    readonly pin: boolean;
    readonly preview: boolean;
    readonly voidAct: boolean;
    readonly erase: boolean;
    readonly secondLook: boolean;
  };
  readonly pinned: boolean;
  /** Đ12: within how many days of its own day it has to come out, and how it keeps that. */
  readonly limit?: { readonly text: string; readonly lateness?: Freshness };
  /** Published urgently, and nobody looked at it again yet. */
  readonly needsSecondLook?: {
    readonly review: string;
    readonly reason: string;
    readonly who: readonly string[];
  };
  readonly withdrawn?: { readonly at: Date; readonly reason: string };
  /** Where readers are led who ask for what was taken down. */
  readonly leadsTo?: string;
  readonly publishedAt?: Date;
  readonly expiresAt?: Date;
  /** What is missing before it can be submitted: Đ8.3 source and author, alternative texts, the kind's questions. */
  readonly missing: readonly InputProblem[];
  /** Of a legal document (Đ10.6). */
  readonly legal?: LegalOnBoard;
  /** Other items that seem to be the same: nobody is kept from anything by it. */
  readonly doubles?: readonly { readonly itemId: string; readonly title: string }[];
}

/** What stands in the place of what was erased. */
export interface Erasure {
  readonly id: string;
  readonly what: string;
  readonly reason: string;
  readonly at: Date;
  readonly proposedBy: string;
  readonly approvedBy: string;
}

/** An item as whoever chooses sees it what is to be erased of it. */
export interface ErasableItem {
  readonly itemId: string;
  readonly title: string;
  readonly section: string;
  readonly seen: string;
  /** Those that stand, the newest first. */
  readonly versions: readonly (VersionLine & {
    readonly title: string;
    readonly files: readonly string[];
    /** It has the words that are looked for. */
    readonly found: boolean;
  })[];
  readonly foundInNotes: boolean;
  readonly foundInAddress: boolean;
  readonly erasures: readonly Erasure[];
}

/** A delegation as the board lists it (Đ18). */
export interface DelegationLine {
  readonly id: string;
  readonly power: DelegationPower;
  readonly from: string;
  readonly to: string;
  /** Titles; none: every section. */
  readonly sections: readonly string[];
  readonly validFrom: string;
  readonly validUntil: string;
  readonly state: 'coming' | 'holds' | 'over' | 'revoked';
  readonly mayRevoke: boolean;
}

export interface Board {
  readonly rows: readonly BoardRow[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly counts: {
    readonly waitsForMe: number;
    readonly mine: number;
    /** Published urgently, and waiting for a second look. */
    readonly toLookAt: number;
    readonly byState: Readonly<Record<ReviewState, number>>;
    readonly byVisibility: Readonly<Record<Visibility, number>>;
  };
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly mayStart: boolean;
  }[];
}

/** What of the sections waits for a second person. */
export interface WaitingProposal {
  /** "thêm chuyên mục “Nông thôn mới”" */
  readonly title: string;
  /** Of its page; absent for whoever may not open it. */
  readonly id?: string;
}

export interface StaffSection extends SectionView {
  /** A change that waits to be approved. */
  readonly waiting?: WaitingProposal;
  readonly members: readonly { readonly id: string; readonly name: string }[];
  readonly closed: boolean;
  readonly items: number;
  /** The word for what is changed of it, and for who edits it. */
  readonly seen: string;
  readonly membersSeen: string;
}

/** Đ12: how a section keeps its limit. */
export interface FreshnessRow {
  readonly section: SectionView;
  readonly counts: { readonly due: number; readonly late: number; readonly onTime: number };
  readonly lastPublishedAt?: Date;
  /** Days since something came out there, where it is to be kept up continuously. */
  readonly daysSince?: number;
  readonly items: readonly {
    readonly itemId: string;
    readonly title: string;
    readonly published: boolean;
    readonly lateness: Freshness;
    /** "10 ngày làm việc", with of what and by which law where it is not the section's. */
    readonly limit: string;
  }[];
}
