// What the pages and papers of the report of a year (Điều 23) are drawn from: one model of its content for all of them.
import type { FigurePlot, FigureTable } from '#app/publications/figure-table.ts';
import type { ReportState } from '#app/publications/yearly-report/steps.ts';
import type { ReportPart } from '#app/publications/yearly-report/parts.ts';
import type { OfferedStep } from '#app/steps/offered-step.ts';

export type ReportTable = FigureTable & { readonly kind: 'table' };
export type ReportPlot = FigurePlot & { readonly kind: 'plot' };
export type ReportBlock = { readonly kind: 'text'; readonly text: string } | ReportTable | ReportPlot;

export interface ReportDocumentPart extends Pick<ReportPart, 'id' | 'depth' | 'asks'> {
  /** "II.", "3." */
  readonly mark: string;
  readonly heading: string;
  /** By the portal. */
  readonly blocks: readonly ReportBlock[];
  /** By the office, a paragraph each. */
  readonly written: readonly string[];
}

export interface ReportUnit {
  readonly name: string;
  readonly headerLines: readonly string[];
  readonly place: string;
}

/** The whole report, ready to be shown or drawn. */
export interface ReportDocument {
  readonly year: number;
  readonly unit: ReportUnit;
  /** "27"; absent until the office has it from its register. */
  readonly number?: string;
  /** Local date on the paper. */
  readonly datedOn?: string;
  readonly subject: string;
  readonly recipients: readonly string[];
  readonly opening: string;
  readonly parts: readonly ReportDocumentPart[];
  /** Who approved it, and when. */
  readonly signer?: { readonly name: string; readonly at: Date };
  /** When the text or the figures were last changed: dates the file. */
  readonly changedAt: Date;
}

/** Who did what, the newest last. */
export interface ReportMoment {
  readonly label: string;
  readonly by: string;
  readonly at: Date;
}

export interface OpenReport {
  readonly year: number;
  readonly state: ReportState;
  readonly lock: number;
  /** The word for all that is approved of it. */
  readonly seen: string;
  readonly document: ReportDocument;
  /** As they are stored, for the fields. */
  readonly texts: Readonly<Record<string, string>>;
  readonly figuresAt: Date;
  /** The figures are of an earlier day than today. */
  readonly figuresAreOld: boolean;
  readonly savedBy: string;
  readonly savedAt: Date;
  /** Why the chairman gave it back; until it is submitted again. */
  readonly returned?: { readonly by: string; readonly at: Date; readonly reason: string };
  readonly sent?: { readonly on: string; readonly how: string };
  readonly history: readonly ReportMoment[];
  readonly mayWrite: boolean;
  readonly actions: readonly OfferedStep[];
  /** What has to be written before it can be submitted. */
  readonly missing: readonly string[];
  /** Why he does not approve it, where that helps him. */
  readonly whyNot?: string;
}

export interface ReportLine {
  readonly year: number;
  readonly state: ReportState;
  readonly number?: string;
  readonly approvedBy?: string;
  readonly sentOn?: string;
  readonly recipients: readonly string[];
  /** Days after the last one on which it was in time; 0: in time. */
  readonly lateDays?: number;
}

export interface ReportRegister {
  readonly lines: readonly ReportLine[];
  /** The years whose report can be begun now, the newest first. */
  readonly toStart: readonly number[];
  readonly mayStart: boolean;
  /** Of reports that are not sent: when they are due, or since when they are late. */
  readonly notices: readonly {
    readonly year: number;
    readonly kind: 'soon' | 'late';
    readonly days: number;
  }[];
}
