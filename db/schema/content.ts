// What the commune publishes: sections, items in immutable versions, and the board's work on them (Đ10, Đ16–18).
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core';

import {
  delegationPowerIds,
  openReviewStates,
  type ReviewState,
} from '../../app/publications/board-steps.ts';
import { contentBodySchema, contentFileKinds } from '../../app/publications/content-body.ts';
import { readableVisibilities, type Visibility } from '../../app/publications/item-steps.ts';
import type { StepPeople } from '../../app/steps/step-people.ts';
import type { Wire } from '../../forms/kinds/kind.ts';
import { checkedJson, instant, ownId, storedFile, wordList } from './columns.ts';
import { userId } from './people.ts';

/** The units of Đ11: each answers for some sections. */
export const units = pgTable('units', {
  id: text().primaryKey(),
  name: text().notNull(),
});

export const unitMembers = pgTable(
  'unit_members',
  {
    unitId: text('unit_id')
      .notNull()
      .references(() => units.id),
    userId: userId('user_id', 'cascade').notNull(),
    /** Null: since before it was written down, or without an end. */
    validFrom: instant('valid_from'),
    validUntil: instant('valid_until'),
  },
  (t) => [primaryKey({ columns: [t.unitId, t.userId] })],
);

export const contentSections = pgTable(
  'content_sections',
  {
    /** "tin-tuc": also the last part of its address. */
    id: text().primaryKey(),
    /** "/tin-tuc" */
    path: text().notNull().unique(),
    title: text().notNull(),
    intro: text().notNull().default(''),
    /** A kind of content (app/publications/kinds). */
    kind: text().notNull(),
    parentId: text('parent_id'),
    position: integer().notNull(),
    /** "Đ10.2"; empty for a section that a unit added (Đ10.13). */
    demand: text().notNull().default(''),
    unitId: text('unit_id')
      .notNull()
      .references(() => units.id),
    /** Units that provide for it beside the one that answers for it (Đ11.2, Đ11.9). */
    contributors: jsonb()
      .$type<readonly string[]>()
      .notNull()
      .default(sql`'[]'::jsonb`),
    /** Đ12: working days from the event to publication; null: continuously. */
    limitDays: integer('limit_days'),
    inMenu: boolean('in_menu').notNull().default(true),
    closedAt: instant('closed_at'),
  },
  (t) => [index('content_sections_order').on(t.parentId, t.position)],
);

/** Đ16.4: members of the board edit the sections that the head assigned to them. */
export const sectionMembers = pgTable(
  'section_members',
  {
    sectionId: text('section_id')
      .notNull()
      .references(() => contentSections.id, { onDelete: 'cascade' }),
    userId: userId('user_id', 'cascade').notNull(),
  },
  (t) => [primaryKey({ columns: [t.sectionId, t.userId] })],
);

export const contentItems = pgTable(
  'content_items',
  {
    id: ownId(),
    sectionId: text('section_id')
      .notNull()
      .references(() => contentSections.id),
    /** Which of the units that provide for its section it comes from (Đ11); null: from the one that answers for it. */
    unitId: text('unit_id').references(() => units.id),
    slug: text().notNull(),
    /** What readers see; null: nothing. */
    liveVersionId: uuid('live_version_id'),
    /** `withdrawn` stays readable under a banner; `unpublished` is gone and leads elsewhere. */
    visibility: text().$type<Visibility>().notNull().default('never-published'),
    firstPublishedAt: instant('first_published_at'),
    publishedAt: instant('published_at'),
    expiresAt: instant('expires_at'),
    withdrawnAt: instant('withdrawn_at'),
    withdrawnReason: text('withdrawn_reason'),
    /** Where somebody who asks for an unpublished item is led. */
    redirectTo: text('redirect_to'),
    pinned: boolean().notNull().default(false),
    createdBy: userId('created_by').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    uniqueIndex('content_items_slug').on(t.sectionId, t.slug),
    index('content_items_published').on(t.sectionId, t.publishedAt.desc()),
    check(
      'content_items_live',
      sql`(${t.visibility} in (${wordList(readableVisibilities)})) = (${t.liveVersionId} is not null)`,
    ),
  ],
);

/** What stands in the place of what two persons erased from an item; never changed, and without a word of it. */
export const contentErasures = pgTable(
  'content_erasures',
  {
    /** Of the proposal that was approved. */
    id: uuid().primaryKey(),
    itemId: uuid('item_id')
      .notNull()
      .references(() => contentItems.id),
    /** "địa chỉ nhà và số điện thoại của một người dân" */
    what: text().notNull(),
    /** Readers see it. */
    reason: text().notNull(),
    proposedBy: userId('proposed_by').notNull(),
    approvedBy: userId('approved_by').notNull(),
    erasedAt: instant('erased_at').notNull(),
  },
  (t) => [
    index('content_erasures_item').on(t.itemId),
    check('content_erasures_another', sql`${t.proposedBy} <> ${t.approvedBy}`),
  ],
);

/** Written once: an edit makes the next version. Approval binds to one of these. */
export const contentVersions = pgTable(
  'content_versions',
  {
    id: ownId(),
    itemId: uuid('item_id')
      .notNull()
      .references(() => contentItems.id),
    number: integer().notNull(),
    /** The version that it was written from; null: the first. */
    baseId: uuid('base_id').references((): AnyPgColumn => contentVersions.id),
    body: checkedJson(contentBodySchema).notNull(),
    digest: text().notNull(),
    /** Of the whole text without diacritics and as typed, for search. */
    searchText: text('search_text').notNull(),
    savedBy: userId('saved_by').notNull(),
    savedAt: instant('saved_at').notNull(),
    /** What it said is erased: its body says nothing but this, and readers and staff are told so in its place. */
    erasureId: uuid('erasure_id').references(() => contentErasures.id),
  },
  (t) => [uniqueIndex('content_versions_number').on(t.itemId, t.number)],
);

/** The way of an item through the three steps (Đ18). At most one is open for each item. */
export const contentReviews = pgTable(
  'content_reviews',
  {
    id: ownId(),
    itemId: uuid('item_id')
      .notNull()
      .references(() => contentItems.id),
    /** Of the item, from 1: in which order they were begun. */
    number: integer().notNull(),
    /** What it is about: the newest version that was saved in it, or what it was begun from. */
    versionId: uuid('version_id')
      .notNull()
      .references(() => contentVersions.id),
    state: text().$type<ReviewState>().notNull().default('writing'),
    /** Rises with every change: whoever acts on what is no longer there is told. */
    lock: integer().notNull().default(1),
    /** Who made which step since what is live came out, in this review and those given up before it (decision 096). */
    people: jsonb().$type<StepPeople>().notNull(),
    submittedBy: userId('submitted_by'),
    submittedAt: instant('submitted_at'),
    editedBy: userId('edited_by'),
    editedAt: instant('edited_at'),
    approvedBy: userId('approved_by'),
    approvedAt: instant('approved_at'),
    approvedVersionId: uuid('approved_version_id').references(() => contentVersions.id),
    /** The word for all that was approved (decision 096). */
    approvedSight: text('approved_sight'),
    /** The last part of the address at which it will stand: nobody else gets it meanwhile. */
    approvedSlug: text('approved_slug'),
    publishAt: instant('publish_at'),
    expireAt: instant('expire_at'),
    /** Why an approval holds no longer, though nobody edited the text. */
    lapseReason: text('lapse_reason'),
    /** Published before the second step, with a reason; somebody looks again afterwards. */
    urgentReason: text('urgent_reason'),
    secondLookBy: userId('second_look_by'),
    secondLookAt: instant('second_look_at'),
    returnReason: text('return_reason'),
    returnedBy: userId('returned_by'),
    failure: text(),
    openedBy: userId('opened_by').notNull(),
    openedAt: instant('opened_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    closedAt: instant('closed_at'),
  },
  (t) => [
    uniqueIndex('content_reviews_number').on(t.itemId, t.number),
    uniqueIndex('content_reviews_open')
      .on(t.itemId)
      .where(sql`${t.state} in (${wordList(openReviewStates)})`),
    index('content_reviews_urgent')
      .on(t.itemId)
      .where(sql`${t.state} = 'published' and ${t.urgentReason} is not null and ${t.secondLookAt} is null`),
    index('content_reviews_due')
      .on(t.publishAt)
      .where(sql`${t.state} = 'approved'`),
    check(
      'content_reviews_approved',
      sql`(${t.state} <> 'approved') or (${t.approvedVersionId} = ${t.versionId}
        and ${t.approvedSight} is not null and ${t.approvedSlug} is not null)`,
    ),
  ],
);

/** What somebody typed and did not save yet; his alone. */
export const contentAutosaves = pgTable(
  'content_autosaves',
  {
    itemId: uuid('item_id')
      .notNull()
      .references(() => contentItems.id, { onDelete: 'cascade' }),
    userId: userId('user_id', 'cascade').notNull(),
    /** The version that he began from. */
    versionId: uuid('version_id').notNull(),
    /** The inputs of the page, right or not; as long as it stands from before, a body. */
    wire: jsonb('body').$type<Wire>().notNull(),
    savedAt: instant('saved_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.itemId, t.userId] })],
);

/** Addresses at which an item once stood: they are its own for ever, and lead to where it stands now. */
export const contentRedirects = pgTable(
  'content_redirects',
  {
    fromPath: text('from_path').primaryKey(),
    itemId: uuid('item_id')
      .notNull()
      .references(() => contentItems.id, { onDelete: 'cascade' }),
    at: instant('at').notNull(),
  },
  (t) => [index('content_redirects_item').on(t.itemId)],
);

/** Pictures and attached files; public while an item that readers see names them (content_item_files). */
export const contentFiles = pgTable('content_files', {
  id: ownId(),
  kind: text({ enum: contentFileKinds }).notNull(),
  ...storedFile(),
  /** Pictures: a large copy without what the camera wrote, from which widths can be made anew; never served. */
  originalKey: text('original_key'),
  /** Pictures: as shown, turned the right way up. */
  width: integer(),
  height: integer(),
  /** Pictures: the widths made of it, each in modern formats. */
  variants: jsonb()
    .$type<
      readonly {
        readonly width: number;
        readonly mediaType: string;
        readonly storageKey: string;
        readonly bytes: number;
      }[]
    >()
    .notNull()
    .default(sql`'[]'::jsonb`),
  uploadedBy: userId('uploaded_by').notNull(),
  uploadedAt: instant('uploaded_at').notNull(),
  /** Set when a version that names it is published for the first time: such a file is kept, whoever may see it now. */
  publicSince: instant('public_since'),
});

/** The files that an item's live version names. Readers get a file while an item that they see names it. */
export const contentItemFiles = pgTable(
  'content_item_files',
  {
    fileId: uuid('file_id')
      .notNull()
      .references(() => contentFiles.id),
    itemId: uuid('item_id')
      .notNull()
      .references(() => contentItems.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.fileId, t.itemId] }), index('content_item_files_item').on(t.itemId)],
);

/**
 * A link to a version that is not published, for somebody outside. It opens as long as the review lasts in which it was made, and the
 * item stands for readers as it stood then: what is published, discarded, withdrawn or taken down ends it, whoever does it.
 */
export const previewLinks = pgTable(
  'preview_links',
  {
    tokenDigest: text('token_digest').primaryKey(),
    versionId: uuid('version_id')
      .notNull()
      .references(() => contentVersions.id),
    reviewId: uuid('review_id')
      .notNull()
      .references(() => contentReviews.id),
    /** Of the item. */
    visibility: text().$type<Visibility>().notNull(),
    createdBy: userId('created_by').notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [index('preview_links_review').on(t.reviewId)],
);

/** Đ18: the deputy, the head, "hoặc cán bộ được ủy quyền", within sections and a period. */
export const boardDelegations = pgTable('board_delegations', {
  id: ownId(),
  power: text({ enum: delegationPowerIds }).notNull(),
  fromUser: userId('from_user').notNull(),
  toUser: userId('to_user').notNull(),
  /** Null: every section. */
  sections: jsonb().$type<readonly string[]>(),
  validFrom: date('valid_from', { mode: 'string' }).notNull(),
  validUntil: date('valid_until', { mode: 'string' }).notNull(),
  revokedAt: instant('revoked_at'),
  createdAt: instant('created_at').notNull(),
});
