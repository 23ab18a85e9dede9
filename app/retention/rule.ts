// How long what people wrote stands after its end, and how long ahead they are told that it goes. Personal data is stored no
// longer than its purpose needs (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 3).
import { addDays, addMonths, type LocalDate } from '#catalog/local-date.ts';

export interface RetentionRule {
  /** Calendar months from the end on. */
  readonly months: number;
  /** The end, as it is told: "khi giải quyết xong". */
  readonly since: string;
  /** Who set the number, as it is told. */
  readonly source: string;
  /** A law sets the number and its text was read; where not, it is to be reviewed by whoever keeps the commune's archive. */
  readonly verified: boolean;
}

/**
 * No law that was read sets a number of months: the commune's own rule.
 * @param since what the months are counted from, as it is told: "khi giải quyết xong"
 */
export const ownRule = (months: number, since: string): RetentionRule => ({
  months,
  since,
  source: 'quy định của Ủy ban nhân dân',
  verified: false,
});

/** Whoever wrote and whoever handled it are told so many days before. */
export const noticeDays = 30;

/** @returns "lưu 24 tháng kể từ khi giải quyết xong, theo quy định của Ủy ban nhân dân xã" */
export const ruleInWords = ({ months, since, source }: RetentionRule): string =>
  `lưu ${months} tháng kể từ ${since}, theo ${source}`;

export interface Ended {
  /** The day of the end. */
  readonly on: LocalDate;
  /** It stands through this day at least, as somebody ordered. */
  readonly keptUntil: LocalDate | null;
}

/**
 * @returns the first day on which it stands no more: after the same day so many months later (BLDS Đ148.3), or after
 *   the order
 */
export function plannedErasure(
  { months }: Pick<RetentionRule, 'months'>,
  { on, keptUntil }: Ended,
): LocalDate {
  const through = addMonths(on, months);
  return addDays(keptUntil !== null && keptUntil > through ? keptUntil : through, 1);
}

/**
 * The day of erasing that is to be announced today: never sooner than the notice is long, however late it is announced.
 * @returns undefined as long as the day is further away than that
 */
export function erasureToAnnounce(
  rule: Pick<RetentionRule, 'months'>,
  ended: Ended,
  today: LocalDate,
): LocalDate | undefined {
  const soonest = addDays(today, noticeDays);
  return plannedErasure(rule, ended) > soonest ? undefined : soonest;
}

/**
 * @param today in days of Vietnam
 * @returns the day: whatever ended later is not to be announced yet; what ended by then may be (months differ in
 *   length by up to three days)
 */
export const announcedIfEndedBy = ({ months }: Pick<RetentionRule, 'months'>, today: LocalDate): LocalDate =>
  addDays(addMonths(addDays(today, noticeDays), -months), 3);
