// Đ14.3: what is published of a service's use, and the sums over it. The domain counts it.
import type { DossierState } from './dossier-states.ts';
import type { Channel, Delivery } from './procedure-lists.ts';

export interface MonthOfUse {
  /** "2026-11" */
  readonly month: string;
  readonly views: number;
  readonly filings: number;
}

/** The use of a service in a span of days. */
export interface UseFigures {
  /** Oldest first, months without use among them. */
  readonly months: readonly MonthOfUse[];
  /** Dossiers filed in the span, by their state now; without drafts, which are private. */
  readonly byState: Readonly<Partial<Record<Exclude<DossierState, 'draft'>, number>>>;
  /** The same by how the result is to be handed over. */
  readonly byDelivery: Readonly<Partial<Record<Delivery, number>>>;
  /** The same by how they came in. */
  readonly byChannel: Readonly<Partial<Record<Channel, number>>>;
  readonly filed: number;
  /** With a result in the span: granted, or refused after the reception (NĐ 61/2018 Đ19.8). */
  readonly handled: number;
  /** Of these: no period of its limit was late. */
  readonly onTime: number;
  /** Not received, in the span. */
  readonly refused: number;
  /** Ended in the span without a result: withdrawn, or stopped. */
  readonly stopped: number;
  /** Of these: a limit had been missed before. */
  readonly stoppedLate: number;
  /** Filed in the span and answered after the time for that, or not yet although it has passed. */
  readonly answeredLate: number;
  /** Under way, and late in any period of the limit: until now, or in one before. */
  readonly lateNow: number;
  /** Working days from reception to result of those handled; absent while there are none. */
  readonly workingDays?: { readonly median: number; readonly p90: number };
}

/** What a day, or more of them, come to for one service: of what was filed on them, and of what ended. */
export interface UseSums {
  /** Of what was filed. */
  readonly states: Readonly<Record<string, number>>;
  readonly deliveries: Readonly<Record<string, number>>;
  readonly channels: Readonly<Record<string, number>>;
  /** Answered after the time for that. */
  readonly answeredLate: number;
  /** Of what ended. */
  readonly handled: number;
  readonly onTime: number;
  readonly refused: number;
  readonly stopped: number;
  readonly stoppedLate: number;
  /** How many had their result so many working days after their reception. */
  readonly workingDays: Readonly<Record<string, number>>;
}

export const noUse: UseSums = {
  ...{ states: {}, deliveries: {}, channels: {}, workingDays: {} },
  ...{ answeredLate: 0, handled: 0, onTime: 0, refused: 0, stopped: 0, stoppedLate: 0 },
};

/** The figures of this year, as stored and published. */
export interface ServiceFigures {
  /** The last twelve months, oldest first, months without use among them. */
  readonly months: readonly MonthOfUse[];
  /** Dossiers filed since the beginning of the year, by their state now; without drafts, which are private. */
  readonly byState: Readonly<Partial<Record<Exclude<DossierState, 'draft'>, number>>>;
  readonly filedThisYear: number;
  /** As `UseFigures` has them. */
  readonly handledThisYear: number;
  readonly onTimeThisYear: number;
  readonly refusedThisYear: number;
  readonly stoppedThisYear: number;
  readonly stoppedLateThisYear: number;
  readonly answeredLateThisYear: number;
  readonly lateNow: number;
  /** Working days from reception to result of those handled this year; absent while there are none. */
  readonly workingDays?: { readonly median: number; readonly p90: number };
}

/** @returns how often a page was viewed in all of these months together */
export const viewsIn = (months: readonly MonthOfUse[]): number =>
  months.reduce((sum, { views }) => sum + views, 0);

/**
 * The months of several services added together.
 * @param all each with the same months, in the same order
 */
export function sumMonths(all: readonly ServiceFigures[]): readonly MonthOfUse[] {
  return (all[0]?.months ?? []).map(({ month }, index) => ({
    month,
    views: all.reduce((sum, { months }) => sum + (months[index]?.views ?? 0), 0),
    filings: all.reduce((sum, { months }) => sum + (months[index]?.filings ?? 0), 0),
  }));
}
