// What pages of the board and of readers are drawn from.
import type { BoardEvent, ReviewState } from '#app/publications/board-steps.ts';
import type { ContentBody } from '#app/publications/content-body.ts';

export interface SectionView {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly intro: string;
  readonly kind: string;
  readonly parentId?: string;
  readonly demand: string;
  readonly unit: { readonly id: string; readonly name: string };
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
  readonly title: string;
  readonly summary: string;
  readonly facts: ContentBody['facts'];
  readonly picture?: PictureView;
  readonly publishedAt: Date;
  readonly pinned: boolean;
  readonly sample: boolean;
}

/** A published item whole. */
export interface ItemPage extends ItemLine {
  /** Sanitised once more on the way out; pictures made responsive. */
  readonly html: string;
  readonly attachments: readonly AttachmentView[];
  readonly author: string;
  readonly source: string;
  readonly eventDate?: string;
  readonly firstPublishedAt: Date;
  /** Public change notes, newest first. */
  readonly changes: readonly { readonly at: Date; readonly note: string }[];
  readonly withdrawn?: { readonly at: Date; readonly reason: string };
  readonly related: readonly ItemLine[];
}

/** An item in the board's lists. */
export interface BoardRow {
  readonly itemId: string;
  readonly reviewId?: string;
  readonly title: string;
  readonly section: { readonly id: string; readonly title: string };
  readonly state?: ReviewState;
  readonly visibility: 'never-published' | 'published' | 'withdrawn' | 'unpublished';
  readonly updatedAt: Date;
  readonly updatedBy: string;
  readonly publishAt?: Date;
  readonly returnReason?: string;
  readonly failure?: string;
  readonly waitsForMe: boolean;
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
}

/** An item as somebody of the board works on it. */
export interface BoardItem {
  readonly itemId: string;
  readonly slug: string;
  readonly publicHref: string;
  readonly section: SectionView;
  readonly visibility: BoardRow['visibility'];
  readonly review?: {
    readonly id: string;
    readonly state: ReviewState;
    readonly lock: number;
    readonly publishAt?: Date;
    readonly expireAt?: Date;
    readonly urgentReason?: string;
    readonly needsSecondLook: boolean;
    readonly returned?: { readonly reason: string; readonly by: string };
    readonly failure?: string;
  };
  /** The newest version: what is edited next. */
  readonly version: { readonly id: string; readonly number: number; readonly body: ContentBody };
  /** What this person typed and did not save, younger than the version or begun from an older one. */
  readonly autosave?: { readonly body: ContentBody; readonly savedAt: Date; readonly outdated: boolean };
  readonly versions: readonly VersionLine[];
  /** What this person may do now; with why not, where that helps him. */
  readonly actions: readonly {
    readonly event: BoardEvent;
    readonly label: string;
    readonly whyNot?: string;
  }[];
  readonly may: {
    readonly withdraw: boolean;
    readonly unpublish: boolean;
    readonly rename: boolean;
    readonly preview: boolean;
  };
  /** What is missing before it can be submitted: Đ8.3 source and author, alternative texts, the kind's questions. */
  readonly missing: readonly { readonly field: string; readonly message: string }[];
}
