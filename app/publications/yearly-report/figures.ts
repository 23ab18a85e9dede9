// The figures of a report (Điều 23) as they are stored with it: once it is submitted they no longer change, whatever happens
// to what they were counted from. A figure that comes later is optional, so that the reports of old years can still be read.
import * as z from 'zod';

import { channelIds } from '#catalog/procedure-lists.ts';
import { gradeIds } from '#app/quality/rating.ts';
import { becameIds } from '#app/consultations/comment-words.ts';

const count = z.int();

const contentYear = {
  published: count,
  onTime: count,
  late: count,
  medianDaysLate: z.number().exactOptional(),
  unpublished: count,
  withdrawn: count,
  longestSilence: count.exactOptional(),
};

const contentTotal = z.object(contentYear);

const unitFigures = z.object({
  unit: z.string(),
  received: count,
  inTime: count,
  late: count,
  open: count,
  openLate: count,
  elsewhere: count,
  elsewhereLate: count.exactOptional(),
  satisfaction: z.object({ satisfied: count, unsatisfied: count, reopened: count }).exactOptional(),
  medianDays: z.number().exactOptional(),
});

const consultationYear = z.object({
  opened: count,
  open: count,
  comments: count,
  /** Absent: of a report that counted as received only what was published or waited. */
  became: z.record(z.enum(becameIds), count).exactOptional(),
  answered: count,
  answeredLate: count,
  waiting: count,
  waitingLate: count,
});

const meetingYear = z.object({
  held: count,
  cancelled: count,
  decisions: count,
  done: count,
  late: count,
});

/** VND, by how far they are on their way. */
const royaltySums = z.object({
  lines: count,
  proposed: z.number(),
  approved: z.number(),
  stated: z.number(),
  paid: z.number(),
  total: z.number(),
});

/** How the portal itself ran. */
const operation = z.object({
  /** Per cent of the time that was measured. */
  availability: z.number(),
  /** Local date: it was not measured before. Absent: measured from the first day, or of a report that did not say it. */
  since: z.string().exactOptional(),
  incidents: count,
  minutesDown: count,
});

const yearFigures = z.object({
  content: z.object({
    units: z.array(z.object({ unit: z.object({ id: z.string(), name: z.string() }), ...contentYear })),
    sections: z.array(
      z.object({
        section: z.object({ id: z.string(), title: z.string() }),
        unit: z.string(),
        ...contentYear,
      }),
    ),
    total: contentTotal,
  }),
  /** How many procedures are published of each level. */
  levels: z.array(z.object({ level: count, procedures: count })),
  /** Those that were used or looked at in the year. */
  services: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      sector: z.string(),
      /** Absent: published no more. */
      level: count.exactOptional(),
      views: count,
      filed: count,
      handled: count,
      onTime: count,
      /** Not received; ended without a result; answered late. 0 in a report before they were told apart. */
      refused: count.default(0),
      stopped: count.default(0),
      stoppedLate: count.default(0),
      answeredLate: count.default(0),
      lateNow: count,
    }),
  ),
  /** By how they came in (Đ14.3). Absent: of a report before all of them were told apart. */
  channels: z.array(z.object({ channel: z.enum(channelIds), filed: count })).exactOptional(),
  months: z.array(z.object({ month: z.string(), views: count, filings: count })),
  /** What residents said of their dossiers (TT 32/2017): how many gave which grade. Absent: of a report before it was asked. */
  dossierSatisfaction: z.record(z.enum(gradeIds), count).exactOptional(),
  inquiries: z.array(
    z.object({
      kind: z.string(),
      units: z.array(unitFigures),
      all: unitFigures,
    }),
  ),
  consultations: consultationYear,
  meetings: meetingYear,
  royalties: royaltySums,
  /** Absent: nothing was measured. */
  operation: operation.exactOptional(),
});

export type YearFigures = z.infer<typeof yearFigures>;
export type OperationFigures = z.infer<typeof operation>;

const yearTotals = z.object({
  published: count,
  contentOnTime: count,
  contentLate: count,
  filed: count,
  handled: count,
  handledOnTime: count,
  refused: count.default(0),
  stopped: count.default(0),
  answeredLate: count.default(0),
  views: count,
  inquiries: z.array(z.object({ kind: z.string(), received: count, inTime: count, late: count })),
  consultations: count,
  comments: count,
  meetings: count,
  royalties: z.number(),
});

export type YearTotals = z.infer<typeof yearTotals>;

export const reportFigures = z.object({
  year: count,
  /** Local date: the last day that is counted. */
  until: z.string(),
  figures: yearFigures,
  /** Of the whole year before, so that the days after its report are told in this one. */
  before: yearTotals,
  /** What all logs came to when this was counted, as `app/operation/log-anchor.ts` writes it. Absent: of a report of before. */
  logAnchor: z.string().exactOptional(),
});

export type ReportFigures = z.infer<typeof reportFigures>;

const sum = <T>(rows: readonly T[], of: (row: T) => number): number =>
  rows.reduce((all, row) => all + of(row), 0);

/** @returns what two years are compared by; `royalties` in VND */
export function totalsOf(figures: YearFigures): YearTotals {
  const { content, services, inquiries, consultations, meetings, royalties } = figures;
  return {
    published: content.total.published,
    contentOnTime: content.total.onTime,
    contentLate: content.total.late,
    filed: sum(services, ({ filed }) => filed),
    handled: sum(services, ({ handled }) => handled),
    handledOnTime: sum(services, ({ onTime }) => onTime),
    refused: sum(services, ({ refused }) => refused),
    stopped: sum(services, ({ stopped }) => stopped),
    answeredLate: sum(services, ({ answeredLate }) => answeredLate),
    views: sum(services, ({ views }) => views),
    inquiries: inquiries.map(({ kind, all: { received, inTime, late } }) => ({
      kind,
      received,
      inTime,
      late,
    })),
    consultations: consultations.opened,
    comments: consultations.comments,
    meetings: meetings.held,
    royalties: royalties.paid,
  };
}
