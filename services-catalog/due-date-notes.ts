// The sentences that explain a due date: the first day, the days that were not counted, the stages.
import { capitalise } from '#app/values/first-letter.ts';
import type { ClockPolicy, VerificationLimit } from './clock-policy.ts';
import { verificationWords } from './limit-words.ts';
import type { TimeUnit } from './procedure-lists.ts';
import { oneStopLaw } from './one-stop-law.ts';
import { addDays, formatLongDate, formatMoment, localDate, weekday, type LocalDate } from './local-date.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** The rule that decided the starting day. */
export type StartReason = 'same-day' | 'rest-day' | 'after-15' | 'after-closing';

const unitNames: Readonly<Record<TimeUnit, string>> = {
  'working-day': 'ngày làm việc',
  'calendar-day': 'ngày',
  'working-hour': 'giờ làm việc',
};

/** @returns "3 ngày làm việc", "1,5 giờ làm việc", with at most two decimals */
export function span(value: number, unit: TimeUnit): string {
  return `${(Math.round(value * 100) / 100).toString().replace('.', ',')} ${unitNames[unit]}`;
}

const startWords: Readonly<Record<ClockPolicy['start'], string>> = {
  received: 'Hồ sơ được tiếp nhận',
  accepted: 'Hồ sơ được thụ lý',
};

/** @returns two Vietnamese sentences: when the limit began, and the limit in the words of the law */
export function startNotes(policy: ClockPolicy, receivedAt: Date): string[] {
  return [
    `${startWords[policy.start]} lúc ${formatMoment(receivedAt)}.`,
    `Thời hạn theo quy định: ${policy.wording.replace(/\.$/, '')}${policy.law ? ` (${policy.law})` : ''}.`,
  ];
}

interface Counting {
  readonly policy: ClockPolicy;
  readonly start: Date;
  readonly zero: { readonly day: LocalDate; readonly reason: StartReason };
  readonly rawEnd: LocalDate;
  readonly dueAt: Date;
  readonly stages: readonly { readonly title: string; readonly dueAt: Date }[];
  readonly calendar: WorkingCalendar;
}

function zeroNote({ policy, start, zero }: Counting): string[] {
  const day = formatLongDate(zero.day);
  switch (zero.reason) {
    case 'after-15':
      return [`Vì nhận sau 15 giờ, hồ sơ được tính là nhận vào ngày làm việc tiếp theo: ${day}.`];
    case 'after-closing':
      return [`Vì nhận sau giờ làm việc, hồ sơ được tính là nhận vào ngày làm việc tiếp theo: ${day}.`];
    case 'rest-day':
      return [`${capitalise(formatLongDate(start))} là ngày nghỉ, nên hồ sơ được tính là nhận vào ${day}.`];
    case 'same-day':
      return policy.value > 0 && policy.unit !== 'working-hour'
        ? [`Ngày ${day} là mốc bắt đầu và không tính vào thời hạn; đếm từ ngày kế tiếp.`]
        : [];
  }
}

/** Runs of days off with one name, and the worked Saturdays, after `from` up to `to`. */
function exceptionNotes(from: LocalDate, to: LocalDate, calendar: WorkingCalendar): string[] {
  const notes: string[] = [];
  const runs: { label: string; first: LocalDate; last: LocalDate }[] = [];
  let weekend = false;
  let provisional = false;
  for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) {
    const entry = calendar.entry(date);
    const restDay = weekday(date) === 0 || weekday(date) === 6;
    provisional ||= entry?.provisional === true;
    if (entry?.kind === 'off') {
      const label = entry.label ?? 'ngày nghỉ';
      const last = runs.at(-1);
      if (last && last.label === label && last.last === addDays(date, -1)) last.last = date;
      else runs.push({ label, first: date, last: date });
    } else if (entry && restDay) {
      const half = entry.kind === 'half-day' ? ' buổi sáng' : '';
      notes.push(
        `${capitalise(formatLongDate(date))} có làm việc${half}${entry.label ? ` (${entry.label})` : ''} nên được tính.`,
      );
    } else if (restDay) weekend = true;
  }
  if (weekend) notes.unshift('Không tính thứ Bảy, Chủ nhật.');
  for (const { label, first, last } of runs) {
    const days =
      first === last
        ? `ngày ${formatLongDate(first)}`
        : `từ ${formatLongDate(first)} đến ${formatLongDate(last)}`;
    notes.push(`Không tính ${days}: ${label}.`);
  }
  if (provisional)
    notes.push('Lịch nghỉ của năm này chưa ban hành chính thức; hạn trả có thể thay đổi khi có lịch.');
  return notes;
}

/**
 * @param counting `start`: when the clock began; `zero`: the day that is not counted; `rawEnd`: the last day before rest days moved
 * it; `dueAt` without an extension
 * @returns Vietnamese sentences that explain `dueAt`, the last of which gives it
 */
export function countingNotes(counting: Counting): string[] {
  const { policy, zero, rawEnd, dueAt, stages, calendar, start } = counting;
  const notes = zeroNote(counting);
  const dueDay = localDate(dueAt);
  if (policy.unit === 'calendar-day') {
    if (rawEnd !== dueDay) {
      notes.push(
        `Ngày cuối của thời hạn là ${formatLongDate(rawEnd)}, một ngày nghỉ` +
          `${dayInWords(rawEnd, calendar)}; thời hạn kết thúc vào ngày làm việc tiếp theo (Điều 148 Bộ luật Dân sự).`,
      );
    }
  } else {
    const from = localDate(start) < zero.day ? localDate(start) : zero.day;
    notes.push(...exceptionNotes(from, dueDay, calendar));
  }
  if (policy.stages.length > 0) {
    for (const [index, stage] of stages.entries()) {
      const length = policy.stages[index];
      if (length)
        notes.push(`${stage.title}: ${span(length.value, length.unit)}, đến ${formatLongDate(stage.dueAt)}.`);
    }
  }
  notes.push(`Hạn trả kết quả: ${formatMoment(dueAt)}.`);
  return notes;
}

/**
 * @param begunAt when a verification began
 * @param limit what it gives; undefined when it gives nothing: it began too late, or was not the first
 */
export function verificationNote(begunAt: Date, limit: VerificationLimit | undefined): string {
  const since = `Hồ sơ phải xác minh từ ${formatMoment(begunAt)}`;
  if (limit === undefined) return `${since}; thời hạn không được tính thêm vì lần xác minh này.`;
  return `${since}. ${verificationWords(limit)}`;
}

/** @param end of the extended limit; undefined when a supplement made the limit begin again after the extension */
export function extensionNote({ signedAt }: { readonly signedAt: Date }, end: Date | undefined): string {
  const signed = `Ủy ban nhân dân đã xin lỗi và hẹn lại ngày trả lúc ${formatMoment(signedAt)} (${oneStopLaw(localDate(signedAt), 'khoản 9 Điều 19')})`;
  return end === undefined
    ? `${signed}; sau đó thời hạn đã được tính lại từ đầu khi hồ sơ được bổ sung.`
    : `${signed}: hạn trả kết quả mới là ${formatMoment(end)}.`;
}

function dayInWords(date: LocalDate, calendar: WorkingCalendar): string {
  const label = calendar.entry(date)?.label;
  return label ? ` (${label})` : '';
}
