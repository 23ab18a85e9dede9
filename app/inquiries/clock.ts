// By when an inquiry must be answered: a pure function of its moments, the kind's policy and the working calendar.
import { addDays, formatDate, localDate, type LocalDate } from '#catalog/local-date.ts';
import type { WorkingCalendar } from '#catalog/working-calendar.ts';
import type { PausePolicy } from '#app/steps/plan.ts';
import { own } from '#forms/own.ts';

export interface Span {
  readonly unit: 'working-days' | 'days';
  readonly value: number;
}

export interface Limit extends Span {
  readonly law: string;
  /** What has to be done by then; an answer where it is left out. */
  readonly duty?: string;
  /** Once, with a reason. */
  readonly extension?: Span;
}

export interface ClockPolicy {
  /** Before it has a class: to answer, to tell the limit, to classify it. `id`: what its period is called. */
  readonly first: Limit & { readonly id: string };
  /** By class, then by channel; `*` stands for any. */
  readonly limits: Readonly<Record<string, Readonly<Record<string, Limit>>>>;
  /** How many days ahead the day may lie that a notice of progress names. */
  readonly promise?: { readonly days: number };
  /** What a question to whoever wrote does to the limit; `reset`: once, with the first question that was put within the limit. */
  readonly pauses: PausePolicy;
}

export interface Pause {
  readonly from: string;
  readonly until?: string;
}

export interface ClockFacts {
  readonly submittedAt: Date;
  readonly handling: string | null;
  readonly channel: string;
  /** When it was extended, or a day promised: of any effect only where that was within the limit. */
  readonly extendedAt?: Date | null;
  /** It was opened again: the limits run from here, and nothing before counts. */
  readonly reopenedAt?: Date | null;
  /** "2026-12-20": a day that was promised. */
  readonly promisedOn?: LocalDate | null;
  /** Instants as ISO 8601, in order; the last may be open. */
  readonly pauses: readonly Pause[];
}

/** What the office has to do by which day. */
export interface InquiryDuty {
  /** Vietnamese: "Trả lời", "Phân loại, chuyển nơi giải quyết". */
  readonly duty: string;
  readonly date: LocalDate;
}

interface InquiryDue extends InquiryDuty {
  /** The close of that day's work. */
  readonly at: Date;
  /** The same by the law alone, where an extension or a promise moved it. */
  readonly legalAt?: Date;
  /** What has to be done by then is said where. */
  readonly law: string;
  /** How it was computed, sentence by sentence. */
  readonly explanation: readonly string[];
}

export const answering = 'Trả lời';

/** @returns what stands before the day: "Trả lời chậm nhất" */
export const dutyLabel = ({ duty }: Pick<InquiryDuty, 'duty'>): string => `${duty} chậm nhất`;

/** @throws RangeError when the policy has no limit for the class and channel */
export function limitOf(policy: ClockPolicy, handling: string | null, channel: string): Limit {
  if (handling === null) return policy.first;
  const byChannel = own(policy.limits, handling);
  const limit = byChannel && (own(byChannel, channel) ?? byChannel['*']);
  if (limit === undefined) throw new RangeError(`no limit for ${handling}, ${channel}`);
  return limit;
}

const spanWords = ({ unit, value }: Span): string => `${value} ${unit === 'days' ? 'ngày' : 'ngày làm việc'}`;

/** The day itself is not counted (BLDS Đ147); a limit that ends on a day of rest ends on the next working day (Đ148). */
function after(date: LocalDate, { unit, value }: Span, calendar: WorkingCalendar): LocalDate {
  return unit === 'days'
    ? calendar.workingDayFrom(addDays(date, value))
    : calendar.addWorkingDays(date, value);
}

/**
 * A change of the calendar moves the day as long as it is to come, and to one that is to come: what was late stays late, and nothing is
 * late by a change alone.
 * @returns undefined while it waits for an answer of whoever wrote
 */
export function inquiryDue(
  policy: ClockPolicy,
  facts: ClockFacts,
  calendar: WorkingCalendar,
): InquiryDue | undefined {
  const since = facts.reopenedAt ?? facts.submittedAt;
  let due = dueBy(policy, facts, calendar.asOf(since));
  for (const at of calendar.changedAt.filter((moment) => moment > since)) {
    const moved = dueBy(policy, facts, calendar.asOf(at));
    if (due !== undefined && moved !== undefined && due.at >= at && moved.at >= at) due = moved;
  }
  return due;
}

function dueBy(policy: ClockPolicy, facts: ClockFacts, calendar: WorkingCalendar): InquiryDue | undefined {
  const last = facts.pauses.at(-1);
  if (last !== undefined && last.until === undefined) return undefined;
  const limit = limitOf(policy, facts.handling, facts.channel);
  const first = facts.reopenedAt ?? facts.submittedAt;
  const isWithin = (at: string | Date, day: LocalDate) => new Date(at) <= calendar.closingTime(day);
  const [asked] = policy.pauses === 'reset' ? facts.pauses : [];
  const restartedAt =
    asked !== undefined && isWithin(asked.from, after(localDate(first), limit, calendar))
      ? asked.until
      : undefined;
  const start = localDate(restartedAt === undefined ? first : new Date(restartedAt));
  const explanation = [
    restartedAt === undefined
      ? `${facts.reopenedAt ? 'Giải quyết lại từ ngày' : 'Nhận ngày'} ${formatDate(start)}.`
      : `Tính từ ngày ${formatDate(start)}, khi nội dung đã được làm rõ.`,
    `Thời hạn ${spanWords(limit)}, không tính ngày nhận (${limit.law}).`,
  ];
  let { duty = answering } = limit;
  let date = after(start, limit, calendar);
  const waitedDays =
    policy.pauses === 'pause'
      ? facts.pauses.reduce(
          (sum, { from, until }) =>
            until === undefined
              ? sum
              : sum + calendar.workingDaysBetween(localDate(new Date(from)), localDate(new Date(until))),
          0,
        )
      : 0;
  if (waitedDays > 0) {
    date = calendar.addWorkingDays(date, waitedDays);
    explanation.push(`Cộng ${waitedDays} ngày làm việc chờ làm rõ nội dung.`);
  }
  const legalAt = calendar.closingTime(date);
  const { extendedAt, promisedOn } = facts;
  const isMoved = extendedAt != null && isWithin(extendedAt, date);
  if (isMoved && limit.extension !== undefined) {
    date = after(date, limit.extension, calendar);
    explanation.push(`Đã gia hạn một lần ${spanWords(limit.extension)}.`);
  }
  // A promised day may have become a day of rest since, or be one still in an earlier calendar (BLDS Đ148).
  if (isMoved && typeof promisedOn === 'string' && calendar.workingDayFrom(promisedOn) > date) {
    date = calendar.workingDayFrom(promisedOn);
    duty = answering;
    explanation.push(`Đã báo tiến độ và hẹn trả lời ngày ${formatDate(promisedOn)}.`);
    if (date !== promisedOn) explanation.push(`Ngày ấy là ngày nghỉ, nên tính đến ngày ${formatDate(date)}.`);
  }
  const at = calendar.closingTime(date);
  return { duty, date, at, ...(+at !== +legalAt && { legalAt }), law: limit.law, explanation };
}
