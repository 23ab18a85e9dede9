// What the pages of inquiries are given to show: types alone, safe for any bundle.
import type { StaffLook } from './dossiers.ts';
import type { InquiryDuty } from '#app/inquiries/clock.ts';
import type { LateLevel } from '#app/inquiries/late-level.ts';
import type { InquiryKind } from '#app/inquiries/kind.ts';
import type { Sketch } from '#app/values/sketch.ts';
import type { TemplateVariable } from '#app/inquiries/reply-template.ts';
import type { ItemTitle } from '#app/publications/item-title.ts';
import type { Look, Tone } from '#app/steps/step-table.ts';
import type { Lateness } from '#catalog/lateness.ts';
import type { FormDefinition, ReadSection, Wire } from '#forms/index.ts';
import type { FileScanState } from '#app/vocabulary/file-scans.ts';
import type { ContactWay } from '#app/vocabulary/message-ways.ts';
import type { Option } from '#app/values/option.ts';

/** Held for an inquiry that is not sent yet. */
export interface HeldInquiryFile {
  readonly id: string;
  readonly fileName: string;
  readonly bytes: number;
}

interface InquiryFile extends HeldInquiryFile {
  readonly mediaType: string;
  /** What the scanner said of it; absent: not scanned. */
  readonly scan?: FileScanState;
}

/** What was said is gone: since when, and by which rule ("lưu 24 tháng kể từ …"). */
export interface ErasedContents {
  readonly at: Date;
  readonly rule: string;
}

interface Row {
  readonly label: string;
  readonly value: string;
  /** Of a page of this portal. */
  readonly href?: string;
}

export interface InquiryEntry {
  readonly event: string;
  readonly label: string;
  readonly tone: Tone;
  readonly by: string;
  readonly at: Date;
  readonly rows: readonly Row[];
  readonly files: readonly InquiryFile[];
}

export interface InquiryDueView extends InquiryDuty {
  /** Of what runs, on its own page: how it is reckoned. */
  readonly explanation?: readonly string[];
  /** Of an open one, now, by the limit that runs; of a finished one, by all its limits. */
  readonly lateness: Lateness;
  /** The limit is one of plain days: so many are left of it. */
  readonly daysLeft?: number;
  /** Of an open one whose kind tells leaders: 2 when they are told. */
  readonly level?: LateLevel;
  readonly finished: boolean;
}

export interface InquiryAction {
  readonly event: string;
  readonly segment: string;
  readonly label: string;
  readonly explain: string;
  readonly look: Look;
  readonly files: boolean;
  readonly form: FormDefinition;
  /** What its page starts with. */
  readonly start: Wire;
}

/** Where an inquiry is. */
interface InquiryState {
  readonly kind: string;
  readonly code: string;
  readonly stateLabel: string;
  readonly tone: Tone;
  readonly submittedAt: Date;
}

/** The same, and how its limit runs. */
interface InquiryCourse extends InquiryState {
  /** "12/2026" */
  readonly registerNumber?: string;
  readonly paused: boolean;
  readonly due?: InquiryDueView;
  /** Of an open one: a limit before the one that runs, which ended late. */
  readonly missed?: InquiryDuty;
  /** Whose it is to answer: "Tư pháp - Hộ tịch: Phạm Văn Dũng". */
  readonly assignedTo?: string;
}

/** By whoever knows the code: nothing about a person. */
export interface FollowedInquiry extends InquiryCourse {
  readonly version: number;
  readonly state: string;
  readonly plain: string;
  /** The main one with which it is handled. */
  readonly main?: { readonly registerNumber: string; readonly stateLabel: string; readonly plain: string };
  readonly shown: readonly Row[];
  readonly entries: readonly InquiryEntry[];
  readonly papers: readonly { readonly name: string; readonly label: string }[];
  readonly actions: readonly InquiryAction[];
  /** Where everybody reads it, when it is published. */
  readonly publicAddress?: string;
  /** "2028-12-20": the day on which what was said is erased; of a finished one. */
  readonly eraseOn?: string;
  readonly erased?: ErasedContents;
}

/** Which staff looked, the latest first; or what the reader has to do first to be known as the writer. */
export type LooksAtInquiry =
  | { readonly views: readonly StaffLook[]; readonly asked?: undefined }
  | { readonly asked: AskedOfWriter; readonly views?: undefined };

/** How whoever wrote is told of its steps, as the page of its code says it: never where. */
export interface InquiryNotices {
  /** Absent where nothing reaches him. */
  readonly way?: ContactWay;
  /** He confirmed it for this inquiry, and may take it back. */
  readonly stoppable: boolean;
  /** Can a telephone be told at all? */
  readonly smsOffered: boolean;
  /** What comes before another place, or none. */
  readonly asked?: AskedOfWriter;
}

/**
 * What has to come before a step of whoever wrote: he signs in to the account with which he sent it; he types the code that goes to the
 * address or telephone that he wrote; he tells the office, since nothing else shows that it is he.
 */
export type AskedOfWriter = 'account' | ContactWay | 'office';

/** Another of the kind that may say the same. */
export interface LikelyInquiry {
  readonly id: string;
  readonly code: string;
  readonly registerNumber?: string;
  readonly subject: string;
  readonly same: { readonly category: boolean; readonly place: boolean };
  readonly stateLabel: string;
  readonly tone: Tone;
  readonly submittedAt: Date;
  readonly publicAddress?: string;
  /** The last part of the address at which this one may be merged into it. */
  readonly mergeAt?: string;
}

export interface StaffInquiry extends FollowedInquiry {
  /** Of the main one with which it is handled. */
  readonly mainCode?: string;
  /** Those that are handled with it. */
  readonly merged: readonly {
    readonly code: string;
    readonly registerNumber: string;
    readonly subject: string;
  }[];
  /** Others that may say the same, while it is open; the likeliest first. */
  readonly likely: readonly LikelyInquiry[];
  /** "11.06012,106.58120": where it is, on the commune's map. */
  readonly point?: string;
  /** On which it is shown. */
  readonly sketch?: Sketch;
  readonly requesterName: string;
  readonly subject: string;
  readonly declaration: readonly ReadSection[];
  /** The answer as far as it is written. */
  readonly draft?: readonly Row[];
  /** The words for everybody that wait for approval; `before`: what is read now, where it differs. */
  readonly proposed?: readonly (Row & { readonly before?: string })[];
  /** Of what is published: how many readers said that it helped, and that it did not. */
  readonly feedback?: { readonly helped: number; readonly not: number };
}

/** What templates answer: a kind of inquiry, or messages about dossiers. */
export interface TemplateKind {
  readonly id: string;
  readonly name: string;
  /** What a text may name, and what stands there. */
  readonly variables: Readonly<Record<TemplateVariable, string>>;
  /** A template of it may be for one procedure alone. */
  readonly byProcedure?: true;
}

/** A reply written once to be used often. */
export interface ReplyTemplate {
  readonly id: string;
  readonly kind: string;
  /** Null: for whatever procedure. */
  readonly procedureCode: string | null;
  readonly title: string;
  readonly body: string;
  readonly version: number;
  readonly changedAt: Date;
  readonly changedBy: string;
}

/** The same, as it reads for one inquiry. */
export interface FilledTemplate {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

export interface InquiryLine extends InquiryCourse {
  readonly requesterName: string;
  readonly subject: string;
}

/** What is to be erased, or is kept longer. */
export interface LeavingLine extends InquiryLine {
  readonly finishedAt: Date;
  /** "2028-12-20": as it was announced; absent of what is kept longer. */
  readonly eraseOn?: string;
  /** "2030-01-31": it stands through this day at least, as somebody ordered. */
  readonly keptUntil?: string;
}

/** One line of the register (I10). */
export interface RegisterLine extends InquiryLine {
  readonly channel: string;
  readonly finishedAt?: Date;
  readonly ground?: string;
}

export interface RegisterFigures {
  readonly filed: number;
  readonly open: number;
  readonly answered: number;
  /** These two only of a kind that knows such an end. */
  readonly refused?: number;
  readonly forwarded?: number;
  /** Whoever had an hour and did not come. */
  readonly missed?: number;
  readonly withdrawn: number;
  /** Of those that came to an answer, a refusal or a pointer elsewhere. */
  readonly onTime: number;
  /** Of the same, and of those that are open past a limit. */
  readonly late: number;
  /** Of the late ones those that are open. */
  readonly openLate: number;
  readonly byGround: readonly { readonly label: string; readonly count: number }[];
}

/** Of a resident who was signed in when he wrote. */
export interface MyInquiry extends InquiryState {
  readonly title: string;
  readonly subject: string;
  readonly erasedAt?: Date;
}

/** What its code alone tells of an inquiry. */
export interface InquiryProgress extends InquiryState {
  /** "câu hỏi" */
  readonly one: string;
  readonly receivedAt?: Date;
  /** Of an open one. */
  readonly due?: InquiryDuty;
  readonly finishedAt?: Date;
  readonly erased?: ErasedContents;
}

/** What everybody reads of an inquiry, in a list. */
export interface PublishedLine {
  readonly id: string;
  readonly href: string;
  readonly title: ItemTitle;
  readonly category: Option;
  readonly unit?: string;
  readonly publishedAt: Date;
  /** Of the answer. */
  readonly beginning: string;
}

export interface PublishedInquiry extends PublishedLine {
  readonly question: string;
  readonly answer: string;
  /** Only where whoever wrote wished it. */
  readonly name?: string;
  readonly submittedAt: Date;
  readonly changedAt: Date;
  /** What was corrected since it came out, on which day ("2026-12-20"). */
  readonly corrections: readonly { readonly on: string; readonly note: string }[];
  /**
   * What stands here was answered before it was opened again; `answered`: it has a newer answer that is not published; `ended`: it ended
   * without one.
   */
  readonly again?: { readonly since: Date; readonly now: 'open' | 'answered' | 'ended' };
}

export interface PublishedList {
  readonly lines: readonly PublishedLine[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  /** Those of which something is published. */
  readonly categories: readonly { readonly value: string; readonly label: string; readonly count: number }[];
}

export interface Satisfaction {
  readonly satisfied: number;
  readonly unsatisfied: number;
  /** Opened again by whoever wrote. */
  readonly reopened: number;
}

/** How a unit answered in a period. */
export interface UnitFigures {
  readonly unit: string;
  readonly received: number;
  readonly inTime: number;
  readonly late: number;
  readonly open: number;
  readonly openLate: number;
  /** Declined, pointed to another agency, taken back; each judged by its own limit. */
  readonly elsewhere: number;
  /** Of those, late. */
  readonly elsewhereLate: number;
  /** Of a kind that asks whoever wrote whether the answer satisfies him. */
  readonly satisfaction?: Satisfaction;
  /** Working days from the day it came to the answer. */
  readonly medianDays?: number;
}

export type InquiryWords = InquiryKind['words'];
