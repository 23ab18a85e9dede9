// How the law counts one procedure's time limit. The laws differ, so the policy is data.
import type {
  After15,
  ClockStart,
  SupplementPolicy,
  TimeUnit,
  VerificationCount,
} from './procedure-lists.ts';

export interface ClockStage {
  readonly title: string;
  readonly value: number;
  readonly unit: TimeUnit;
}

/** What the law gives where something has to be verified outside the office before the decision. */
export interface VerificationLimit {
  readonly value: number;
  readonly unit: TimeUnit;
  /** `in-all`: it stands in place of the limit. `besides`: it comes on top of it. */
  readonly counts: VerificationCount;
  /**
   * In `unit`: the limit for the decision after the answer, where the law gives it one of its own. The `value` is then the limit of the
   * answer.
   */
  readonly afterwards?: number;
  /** The law's own words, shown beside the limit. */
  readonly wording: string;
  /** The law behind it, where it is not the one behind the limit. */
  readonly law?: string;
}

export interface ClockPolicy {
  readonly unit: TimeUnit;
  /** Zero means "within the day of reception". */
  readonly value: number;
  readonly stages: readonly ClockStage[];
  /**
   * Reception at or after 15:00: `shift` moves day 0 to the next working day; `same-day-only` moves it
   * only for limits of zero days (Luật Hộ tịch Đ5.3, NĐ 23/2015 Đ7); `none` never moves it.
   */
  readonly after15: After15;
  /** NĐ 61/2018 Đ19.4 resets the clock on a supplement, NĐ 162/2017 Đ23.2 pauses it. */
  readonly supplement: SupplementPolicy;
  /** `accepted`: the law counts from the decision to take the matter up (thụ lý). Dossiers do not record it: only for levels 1 and 2. */
  readonly start: ClockStart;
  /** The limit in the law's own words, shown beside the computed date. */
  readonly wording: string;
  /** The law behind the limit and behind `after15`. */
  readonly law?: string;
  /** Absent: no law is known that gives time for a verification, and the limit runs on. */
  readonly verification?: VerificationLimit;
}

/** @returns the law that gives time for a verification; undefined where none does, or none is named */
export const verificationLaw = ({ verification, law }: ClockPolicy): string | undefined =>
  verification && (verification.law ?? law);
