// Whether a document is in force on a day: the five states of the law on legal documents, from days that do not change
// while nothing is published.
import type { LocalDate } from '#catalog/local-date.ts';
import type { RelationId } from './relations.ts';

export const forces = {
  'not-yet': { word: 'chua-co-hieu-luc', label: 'Chưa có hiệu lực', tone: 'waiting' },
  'in-force': { word: 'con-hieu-luc', label: 'Còn hiệu lực', tone: 'done' },
  suspended: { word: 'ngung-hieu-luc', label: 'Tạm ngưng hiệu lực', tone: 'progress' },
  'partly-ended': { word: 'het-hieu-luc-mot-phan', label: 'Hết hiệu lực một phần', tone: 'waiting' },
  ended: { word: 'het-hieu-luc', label: 'Hết hiệu lực toàn bộ', tone: 'stopped' },
} as const;

export type Force = keyof typeof forces;

export interface ForceDays {
  readonly effectiveOn: LocalDate;
  /** The first day on which a part of it no longer holds. */
  readonly partlyEndsOn?: LocalDate | undefined;
  /** The first day on which nothing of it holds. */
  readonly endsOn?: LocalDate | undefined;
  /** From the first day to the last; without a last one until it is lifted. */
  readonly suspensions: readonly { readonly from: LocalDate; readonly until?: LocalDate | undefined }[];
}

/** Why a document is as it is: what another one does to it, "guides" where it ends with what it guides, or its own last day. */
export interface Cause {
  readonly relation: RelationId | 'expires';
  /** Of the other one. */
  readonly number?: string;
  /** The item of the other one, where the portal holds it. */
  readonly item?: string;
}

/** What comes of all documents for one of them. */
export interface ForceFound {
  readonly partlyEndsOn: LocalDate | null;
  readonly partlyEndsBy: Cause | null;
  readonly endsOn: LocalDate | null;
  readonly endsBy: Cause | null;
  readonly suspensions: readonly {
    readonly from: LocalDate;
    readonly until?: LocalDate;
    /** Undefined as long as it stands from before. */
    readonly by?: Cause;
  }[];
}

const has = (day: LocalDate | undefined, today: LocalDate) => day !== undefined && day <= today;

/** @param today a local date */
export function forceOn(days: ForceDays, today: LocalDate): Force {
  if (has(days.endsOn, today)) return 'ended';
  if (today < days.effectiveOn) return 'not-yet';
  if (days.suspensions.some(({ from, until }) => has(from, today) && (until === undefined || today <= until)))
    return 'suspended';
  return has(days.partlyEndsOn, today) ? 'partly-ended' : 'in-force';
}
