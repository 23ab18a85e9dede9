// What one version of an item says. Stored as it is, rendered by its kind; text is NFC, HTML is sanitised.
import * as z from 'zod';

import { addMonths, isLocalDate, type LocalDate } from '#catalog/local-date.ts';
import type { Answers } from '#forms/index.ts';

export interface PictureUse {
  readonly fileId: string;
  /** Real alternative text: what the picture shows to whoever cannot see it. */
  readonly alt: string;
  readonly caption?: string;
}

/** What the files of the content are. */
export const contentFileKinds = ['picture', 'attachment'] as const;

export type ContentFileKind = (typeof contentFileKinds)[number];

export interface AttachmentUse {
  readonly fileId: string;
  readonly title: string;
}

export interface ContentBody {
  readonly title: string;
  /** One or two sentences for lists, feeds and shares. */
  readonly summary: string;
  /** Sanitised HTML; empty where the kind has none. Pictures in it: <img data-file="<id>" alt="…">. */
  readonly html: string;
  /** Answers of the kind's form (app/publications/kinds). */
  readonly facts: Answers;
  readonly picture?: PictureUse;
  readonly attachments: readonly AttachmentUse[];
  /** Đ8.3: who wrote it, and where it comes from. Both are demanded before step 1 ends. */
  readonly author: string;
  readonly source: string;
  /** Đ12: the day of what it tells, from which the limit counts: "2026-11-24". */
  readonly eventDate?: string;
  /** Shown to readers when a published item changes. */
  readonly changeNote?: string;
  /** More than a year old: put up to be found, neither on time nor late (Đ12). */
  readonly archived?: true;
  /** Made up for a demonstration: marked wherever it is shown, until a version without it is approved. */
  readonly sample?: true;
}

/**
 * @returns the last day on which something may have happened to be put up as an archive: a year ago. Lateness is judged year by year
 *   (Đ23), so that the mark takes nothing out of a report that is still to be written (decision 054)
 */
export const newestArchive = (today: LocalDate): LocalDate => addMonths(today, -12);

/**
 * Đ12 is about what is new. Of what is old enough to be an archive nobody asks whether it was put up in time.
 * @returns the day from which the limit runs; undefined where none does
 */
export const limitRunsFrom = ({ eventDate, archived }: Pick<ContentBody, 'eventDate' | 'archived'>) =>
  archived === true ? undefined : eventDate;

/** By which a body is stored and read back. How long a text may be is asked before, of what somebody types. */
export const contentBodySchema = z.object({
  title: z.string(),
  summary: z.string(),
  html: z.string(),
  facts: z.record(z.string(), z.unknown()),
  picture: z
    .object({ fileId: z.string(), alt: z.string(), caption: z.string().exactOptional() })
    .exactOptional(),
  attachments: z.array(z.object({ fileId: z.string(), title: z.string() })),
  author: z.string(),
  source: z.string(),
  eventDate: z.string().refine(isLocalDate).exactOptional(),
  changeNote: z.string().exactOptional(),
  archived: z.literal(true).exactOptional(),
  sample: z.literal(true).exactOptional(),
}) satisfies z.ZodType<ContentBody>;
