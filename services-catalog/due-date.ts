// The due date of a dossier: a pure function of its clock policy, its moments and the working calendar, with sentences that explain
// the date to a reader.
import type { ClockPolicy, VerificationLimit } from './clock-policy.ts';
import type { TimeUnit } from './procedure-lists.ts';
import {
  countingNotes,
  extensionNote,
  span,
  startNotes,
  verificationNote,
  type StartReason,
} from './due-date-notes.ts';
import { oneStopLaw } from './one-stop-law.ts';
import { addDays, daysBetween, formatMoment, instantAt, localDate, type LocalDate } from './local-date.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** A request to complete the dossier after its reception; open while there is no answer. */
export interface ClockSupplement {
  readonly requestedAt: Date;
  readonly answeredAt?: Date | null | undefined;
}

/** The limit was extended, once, by a paper of apology that was signed before the due day (NĐ 61/2018 Đ19.9). */
export interface ClockExtension {
  readonly signedAt: Date;
  /** The promised day. */
  readonly until: LocalDate;
}

/** Something is verified outside the office (NĐ 61/2018 Đ19.3); open while there is no answer. */
export interface ClockVerification {
  readonly begunAt: Date;
  readonly endedAt?: Date | null | undefined;
}

export interface DueDateInput {
  readonly policy: ClockPolicy;
  /** The moment at which the policy starts the clock: reception, acceptance or the event itself. */
  readonly receivedAt: Date;
  readonly supplements: readonly ClockSupplement[];
  readonly extension?: ClockExtension | undefined;
  readonly verifications?: readonly ClockVerification[] | undefined;
}

export interface DueDate {
  /** The closing time of the due day, or the exact moment for limits in working hours. */
  readonly dueAt: Date;
  /** What the law alone gives, where an extension moved `dueAt` behind it. */
  readonly legalDueAt?: Date;
  /** An open supplement request stops the clock: `dueAt` will move when it is answered. */
  readonly suspended: boolean;
  /** When each stage of the policy ends; empty for a limit without stages. */
  readonly stages: readonly { readonly title: string; readonly dueAt: Date }[];
  /** In the order of the computation, each a whole Vietnamese sentence. */
  readonly explanation: readonly string[];
}

interface DayZero {
  readonly day: LocalDate;
  readonly reason: StartReason;
}

/** The day that is not counted (BLDS Đ147), after the 15:00 rule and rest days. */
function dayZero(policy: ClockPolicy, at: Date, calendar: WorkingCalendar): DayZero {
  const date = localDate(at);
  const shifts = policy.after15 === 'shift' || (policy.after15 === 'same-day-only' && policy.value === 0);
  if (policy.unit === 'calendar-day' && !shifts && policy.value > 0) return { day: date, reason: 'same-day' };
  if (!calendar.isWorkingDay(date)) return { day: calendar.workingDayFrom(date), reason: 'rest-day' };
  const closing = calendar.closingTime(date);
  // A half day closes before 15:00.
  const three = instantAt(date, '15:00');
  if (shifts && (at >= three || at >= closing)) {
    return { day: calendar.nextWorkingDay(date), reason: at >= three ? 'after-15' : 'after-closing' };
  }
  if (policy.value === 0 && at > closing)
    return { day: calendar.nextWorkingDay(date), reason: 'after-closing' };
  return { day: date, reason: 'same-day' };
}

/** From where it is counted. */
interface Beginning {
  readonly zero: DayZero;
  /** Of limits in hours. */
  readonly moment: Date;
}

function beginningOf(policy: ClockPolicy, start: Date, calendar: WorkingCalendar): Beginning {
  const zero = dayZero(policy, start, calendar);
  const opening = calendar.isWorkingDay(zero.day) ? calendar.openingTime(zero.day) : start;
  return { zero, moment: policy.after15 === 'shift' && zero.day !== localDate(start) ? opening : start };
}

/** The end of the part counted so far: a day, and a moment of it when hours are counted. */
interface Cursor {
  readonly day: LocalDate;
  readonly moment?: Date;
}

function advance(from: Cursor, value: number, unit: TimeUnit, calendar: WorkingCalendar): Cursor {
  switch (unit) {
    case 'working-day':
      return { day: calendar.addWorkingDays(calendar.workingDayFrom(from.day), value) };
    case 'calendar-day':
      return { day: addDays(from.day, value) };
    case 'working-hour': {
      const start = from.moment ?? calendar.closingTime(calendar.workingDayFrom(from.day));
      const moment = calendar.addWorkingHours(start, value);
      return { day: localDate(moment), moment };
    }
  }
}

/** A limit whose last day is a rest day ends with the next working day (BLDS Đ148). */
function endOf(cursor: Cursor, calendar: WorkingCalendar): Date {
  return cursor.moment ?? calendar.closingTime(calendar.workingDayFrom(cursor.day));
}

/** A day, and the moment of it: of limits in days the day alone counts. */
interface Point {
  readonly day: LocalDate;
  readonly moment: Date;
}

const later = (one: Point, other: Point): Point => ({
  day: one.day > other.day ? one.day : other.day,
  moment: one.moment > other.moment ? one.moment : other.moment,
});

/** The last day of the pause: that of the answer, which is no day of the limit (BLDS Đ147), or the next when it came too late in the day. */
function pauseEnd(policy: ClockPolicy, answeredAt: Date, calendar: WorkingCalendar): Point {
  const day = localDate(answeredAt);
  const isWorked = policy.unit === 'working-day' && calendar.isWorkingDay(day);
  return { day: isWorked ? dayZero(policy, answeredAt, calendar).day : day, moment: answeredAt };
}

/** What of the limit lies in the pause. A rest day is none of it, and makes the pause no longer. */
function pausedUnits({ unit }: ClockPolicy, from: Point, to: Point, calendar: WorkingCalendar): number {
  switch (unit) {
    case 'working-hour':
      return calendar.workingHoursBetween(from.moment, to.moment);
    case 'calendar-day':
      return Math.max(0, daysBetween(from.day, to.day));
    case 'working-day':
      return calendar.workingDaysBetween(from.day, to.day);
  }
}

interface CountedPause {
  readonly requestedAt: Date;
  /** The last day of it. */
  readonly until: LocalDate;
  readonly units: number;
}

interface Supplemented {
  readonly start: Date;
  readonly pauses: readonly CountedPause[];
  /** What of the pauses came after the extension was signed. */
  readonly pausedSince: number;
  readonly suspended: boolean;
  readonly notes: readonly string[];
}

function applySupplements(
  { policy, receivedAt, supplements, extension }: DueDateInput,
  calendar: WorkingCalendar,
): Supplemented {
  let start = receivedAt;
  const pauses: CountedPause[] = [];
  let pausedSince = 0;
  let suspended = false;
  // Before the limit begins, and twice, nothing of it is paused.
  const { zero, moment } = beginningOf(policy, receivedAt, calendar);
  let resumed: Point = { day: zero.day, moment };
  const notes: string[] = [];
  // Requests before the reception do not count: the clock had not started.
  const after = supplements.filter((s) => s.requestedAt >= receivedAt);
  for (const { requestedAt, answeredAt } of after.toSorted((a, b) => +a.requestedAt - +b.requestedAt)) {
    if (policy.supplement === 'none') {
      notes.push(`Yêu cầu bổ sung lúc ${formatMoment(requestedAt)} không làm thay đổi thời hạn.`);
    } else if (!answeredAt) {
      suspended = true;
      notes.push(
        `Hồ sơ đang chờ bổ sung từ ${formatMoment(requestedAt)}; thời hạn sẽ được ` +
          (policy.supplement === 'reset'
            ? 'tính lại từ đầu khi nhận đủ hồ sơ.'
            : 'tính tiếp khi nhận đủ hồ sơ.'),
      );
    } else if (policy.supplement === 'reset') {
      if (answeredAt > start) start = answeredAt;
      notes.push(
        `Hồ sơ được bổ sung đầy đủ lúc ${formatMoment(answeredAt)}; thời hạn được tính lại từ đầu ` +
          `(${oneStopLaw(localDate(answeredAt), 'khoản 4 Điều 19')}).`,
      );
    } else {
      const from = later({ day: localDate(requestedAt), moment: requestedAt }, resumed);
      const to = pauseEnd(policy, answeredAt, calendar);
      const units = pausedUnits(policy, from, to, calendar);
      pauses.push({ requestedAt, until: to.day, units });
      if (extension !== undefined && requestedAt >= extension.signedAt) pausedSince += units;
      resumed = later(to, resumed);
      notes.push(
        `Thời gian chờ bổ sung từ ${formatMoment(requestedAt)} đến ${formatMoment(answeredAt)} ` +
          `không tính vào thời hạn: cộng thêm ${span(units, policy.unit)}.`,
      );
    }
  }
  return { start, pauses, pausedSince, suspended, notes };
}

/**
 * Where the limit ends, moved by what was paused of it. One that had not ended when something was asked for ends no day before it goes
 * on: who answers on a rest day finds it running on the next working day.
 */
function withPauses(
  end: Cursor,
  pauses: readonly CountedPause[],
  { unit }: ClockPolicy,
  calendar: WorkingCalendar,
): Cursor {
  let paused = 0;
  let moved = end;
  let goesOn = '';
  for (const { requestedAt, until, units } of pauses) {
    if (unit !== 'working-hour' && requestedAt <= endOf(moved, calendar))
      goesOn = calendar.workingDayFrom(until);
    paused += units;
    moved = paused > 0 ? advance(end, paused, unit, calendar) : end;
    if (moved.day < goesOn) moved = { day: goesOn };
  }
  return moved;
}

/**
 * The end of an extended limit: the promised day, moved by the pauses since. Undefined when the limit began again after the
 * extension: the promise was about the old limit.
 */
function extendedEnd(
  extension: ClockExtension | undefined,
  { policy, start, pausedSince }: Pick<DueDateInput, 'policy'> & Pick<Supplemented, 'start' | 'pausedSince'>,
  calendar: WorkingCalendar,
): Date | undefined {
  if (extension === undefined || start > extension.signedAt) return undefined;
  const promised: Cursor = { day: extension.until };
  return endOf(pausedSince > 0 ? advance(promised, pausedSince, policy.unit, calendar) : promised, calendar);
}

/**
 * What the law gives for verifying. It gives it once in a limit, and only to what began before that limit had passed: else whoever
 * is late would begin a verification.
 */
function verificationGiven(input: DueDateInput, start: Date, calendar: WorkingCalendar) {
  const { policy, receivedAt, supplements, extension } = input;
  const since = (input.verifications ?? []).filter(({ begunAt }) => begunAt >= start);
  const [first] = since.toSorted((a, b) => +a.begunAt - +b.begunAt);
  if (policy.verification === undefined || first === undefined) return { notes: [] };
  const before = {
    ...{ policy, receivedAt },
    supplements: supplements.filter(({ requestedAt }) => requestedAt < first.begunAt),
    extension: extension !== undefined && extension.signedAt < first.begunAt ? extension : undefined,
  };
  const limit = first.begunAt <= dueDate(before, calendar).dueAt ? policy.verification : undefined;
  return {
    given: limit && { limit, verification: first },
    notes: since.map((one) => verificationNote(one.begunAt, one === first ? limit : undefined)),
  };
}

interface Verifying {
  readonly limit: VerificationLimit;
  readonly verification: ClockVerification;
  /** Where the limit began, and where it ends without the verification. */
  readonly from: Cursor;
  readonly end: Cursor;
}

/** The end of the limit with the verification, before pauses. */
function verifiedEnd({ limit, verification, from, end }: Verifying, calendar: WorkingCalendar): Cursor {
  const { value, unit, counts, afterwards } = limit;
  if (counts === 'in-all') return advance(from, value, unit, calendar);
  if (afterwards === undefined) return advance(end, value, unit, calendar);
  const { begunAt, endedAt } = verification;
  const answerBy = advance({ day: localDate(begunAt), moment: begunAt }, value, unit, calendar);
  // An answer that comes too late makes the limit no longer.
  const answered =
    endedAt != null && endedAt <= endOf(answerBy, calendar)
      ? { day: localDate(endedAt), moment: endedAt }
      : answerBy;
  return advance(answered, afterwards, unit, calendar);
}

/**
 * The due date of a dossier.
 * @param input the clock policy of the procedure revision under which the dossier was filed, and the dossier's moments
 * @param calendar the current one: due dates move when it changes
 * @throws RangeError when the calendar has no working day within a year
 * Sources: BLDS 2015 Đ147–148, Luật Hộ tịch Đ5.3, NĐ 23/2015 Đ7, NĐ 61/2018 Đ19.4 and Đ19.9, NĐ 162/2017 Đ23.2.
 */
export function dueDate(input: DueDateInput, calendar: WorkingCalendar): DueDate {
  const { policy } = input;
  const { start, pauses, pausedSince, suspended, notes } = applySupplements(input, calendar);
  const { zero, moment } = beginningOf(policy, start, calendar);
  const parts =
    policy.stages.length > 0 ? policy.stages : [{ title: '', value: policy.value, unit: policy.unit }];

  const from: Cursor = { day: zero.day, moment };
  let cursor = from;
  const stages: { title: string; dueAt: Date }[] = [];
  for (const [index, part] of parts.entries()) {
    cursor = advance(cursor, part.value, part.unit, calendar);
    // A stage in calendar days before one in another unit ends on a working day; stages of one unit are counted through.
    const next = parts[index + 1];
    if (next && next.unit !== part.unit && part.unit === 'calendar-day') {
      cursor = { day: calendar.workingDayFrom(cursor.day) };
    }
    stages.push({ title: part.title, dueAt: endOf(cursor, calendar) });
  }
  const verified = verificationGiven(input, start, calendar);
  if (verified.given !== undefined) {
    const longer = verifiedEnd({ ...verified.given, from, end: cursor }, calendar);
    if (endOf(longer, calendar) > endOf(cursor, calendar)) cursor = longer;
  }
  cursor = withPauses(cursor, pauses, policy, calendar);
  const regular = endOf(cursor, calendar);
  const extended = extendedEnd(input.extension, { policy, start, pausedSince }, calendar);
  const dueAt = extended !== undefined && extended > regular ? extended : regular;

  return {
    dueAt,
    ...(dueAt > regular && { legalDueAt: regular }),
    suspended,
    stages: policy.stages.length > 0 ? stages : [],
    explanation: [
      ...startNotes(policy, input.receivedAt),
      ...notes,
      ...verified.notes,
      ...countingNotes({ policy, start, zero, rawEnd: cursor.day, dueAt: regular, stages, calendar }),
      ...(input.extension === undefined ? [] : [extensionNote(input.extension, extended)]),
    ],
  };
}
