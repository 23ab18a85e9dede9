// The yearly check of the portal's security (Đ22d): who found what, when, with which evidence; what is missing has a day.
import {
  complianceItems,
  findingIds,
  isComplianceItem,
  remindedFromMonth,
  type ComplianceItem,
} from '#app/operation/compliance.ts';
import { paperUnit } from '#app/commune/timeline.ts';
import { paths } from '#app/addresses/paths.ts';
import type { ComplianceCheck, ComplianceFinding, ComplianceLine } from '#app/read-models/compliance.ts';
import { present } from '#app/values/present.ts';
import {
  insertFinding,
  listCheckedYears,
  listFindings,
  type FindingRow,
} from '#db/queries/compliance.server.ts';
import { enqueueMails } from '#db/queries/outbox.server.ts';
import { listAdministrators } from '#db/queries/troubles.server.ts';
import { addDays, formatDate, isLocalDate, localDate, weekday, type LocalDate } from '#catalog/local-date.ts';
import { drawPdf } from '../drawing/draw-pdf.server.ts';
import { isAdministrator, oversees, type Actor } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { meetSeen, seenOf } from '../kernel/seen.server.ts';
import { refuse, refuseAt, type Outcome } from '../kernel/refusal.ts';
import { lettersToStaff } from '../notifications/letter.ts';
import type { drawCheck } from './draw-check.server.ts';

const longestNote = 1000;
/** The first year of the regulation. */
const firstYear = 2018;

/**
 * @param year this one when left out
 * @returns refused as `not-allowed` to all but administrators and the chairman, `not-found` before 2018 and after this year
 */
export async function openCheck(
  deps: Pick<Deps, 'db' | 'clock'>,
  actor: Actor,
  { year }: { readonly year?: number | undefined } = {},
): Promise<Outcome<{ check: ComplianceCheck }>> {
  if (!oversees(actor))
    return refuse('not-allowed', 'Chỉ quản trị viên và Chủ tịch Ủy ban nhân dân xem được bảng kiểm tra này.');
  const today = localDate(deps.clock.now());
  const thisYear = Number(today.slice(0, 4));
  const of = year ?? thisYear;
  if (of < firstYear || of > thisYear) return refuse('not-found', 'Không có bảng kiểm tra của năm này.');
  const lines = linesOf(await listFindings(deps.db, of));
  const years = new Set([thisYear, thisYear - 1, ...(await listCheckedYears(deps.db))]);
  return {
    ok: true,
    check: {
      year: of,
      years: [...years].sort((a, b) => b - a),
      lines,
      ...countOf(lines, today),
      mayCheck: actor.roles.includes('administrator') && of >= thisYear - 1,
    },
  };
}

export interface FindingInput {
  /** This one when left out. */
  readonly year?: number | undefined;
  readonly item: string;
  /** One of `findingIds`. */
  readonly finding: string;
  readonly note: string;
  /** Only of what is missing; undefined when none was said or it is no day. */
  readonly dueOn: LocalDate | undefined;
  /** The word for the last finding that the page showed. */
  readonly seen?: string;
}

/**
 * Records what an administrator found. What was found before stays.
 * @param input `year`: this one or the last
 * @returns the year of which it is recorded; refused as `not-allowed` to all but administrators, `not-possible` for another year, `not-found` for an unknown item, `changed-meanwhile` where
 *   somebody found something since, `invalid` `at` an input: no finding, no note, or no day by which what is missing is mended, from today within a year
 */
export async function recordFinding(
  deps: Deps,
  actor: Actor,
  input: FindingInput,
): Promise<Outcome<{ year: number }>> {
  if (!isAdministrator(actor)) return refuse('not-allowed', 'Chỉ quản trị viên được ghi kết quả kiểm tra.');
  const now = deps.clock.now();
  const today = localDate(now);
  const thisYear = Number(today.slice(0, 4));
  const { year = thisYear, item } = input;
  const finding = findingIds.find((id) => id === input.finding);
  if (year !== thisYear && year !== thisYear - 1)
    return refuse('not-possible', 'Chỉ ghi được kết quả của năm nay và năm trước.');
  if (!isComplianceItem(item)) return refuse('not-found', 'Không có điểm kiểm tra này.');
  const note = input.note.normalize('NFC').trim();
  if (finding === undefined) return refuseAt('finding', 'Chọn kết quả kiểm tra.');
  if (note === '')
    return refuseAt(
      'note',
      finding === 'met'
        ? 'Ghi đã xem gì, ở đâu: bằng chứng của kết quả.'
        : 'Ghi còn thiếu gì, hoặc vì sao không áp dụng.',
    );
  if (note.length > longestNote) return refuseAt('note', `Ghi không quá ${longestNote} ký tự.`);
  const isMissing = finding === 'not-met';
  const dueOn = isMissing ? input.dueOn : undefined;
  if (
    isMissing &&
    (dueOn === undefined || !isLocalDate(dueOn) || dueOn < today || dueOn > addDays(today, 366))
  )
    return refuseAt('dueOn', 'Nhập ngày phải khắc phục xong, từ hôm nay đến một năm tới.');
  return deps.db.transaction(async (tx): Promise<Outcome<{ year: number }>> => {
    const last = linesOf(await listFindings(tx, year)).find(({ id }) => id === item)?.last;
    const met = meetSeen({
      ...{ seen: input.seen, one: 'kết quả của điểm này' },
      ...{ now: shownOf(last), next: shownOf({ finding, note, ...present({ dueOn }) }) },
    });
    if (!met.ok) return met;
    if (met.repeated) return { ok: true, year };
    await insertFinding(tx, {
      year,
      item,
      finding,
      note,
      dueOn: dueOn ?? null,
      foundBy: actor.userId,
      foundAt: now,
    });
    const detail = { year, item, finding };
    await recordAuditEvent(deps, tx, actor, { subject: 'compliance', event: 'found', detail });
    return { ok: true, year };
  });
}

const shownOf = (last: Pick<ComplianceFinding, 'finding' | 'note' | 'dueOn'> | undefined) => ({
  last: last && [last.finding, last.note, last.dueOn],
});

/** @returns the check of a year as an official paper; refused as `openCheck`, `busy` or `not-possible` where it cannot be drawn */
export async function drawCheckOfYear(
  deps: Deps,
  actor: Actor,
  { year }: { readonly year: number },
): Promise<Outcome<{ fileName: string; mediaType: string; content: Uint8Array }>> {
  const outcome = await openCheck(deps, actor, { year });
  if (!outcome.ok) return outcome;
  const drawing = await drawPdf<typeof drawCheck>(deps, 'known', 'complianceCheck', [
    { unit: paperUnit(deps.unit), at: deps.clock.now(), year, lines: outcome.check.lines },
  ]);
  if (!drawing.ok) return drawing;
  return { ...drawing, fileName: `kiem-tra-an-toan-thong-tin-${year}.pdf`, mediaType: 'application/pdf' };
}

/**
 * Every Monday of the last months of a year while something was not looked at, and every Monday while something that was
 * missing should be there: one mail to each administrator. Run it any day: on others nothing happens.
 */
export async function remindOfCheck(deps: Pick<Deps, 'db' | 'clock' | 'unit'>): Promise<void> {
  const now = deps.clock.now();
  const today = localDate(now);
  if (weekday(today) !== 1) return;
  const year = Number(today.slice(0, 4));
  const letters: { readonly year: number; readonly lines: readonly string[] }[] = [];
  for (const of of [year - 1, year]) {
    const lines = linesOf(await listFindings(deps.db, of));
    const { open, overdue } = countOf(lines, today);
    const isSeason = of === year && Number(today.slice(5, 7)) >= remindedFromMonth;
    const sentences = [
      ...(isSeason && open > 0 ? [`Còn ${open} điểm chưa kiểm tra của năm ${of}.`] : []),
      ...(overdue > 0
        ? [`${overdue} điểm chưa đạt của năm ${of} đã quá ngày phải khắc phục:`, ...overdueOf(lines, today)]
        : []),
    ];
    if (sentences.length > 0) letters.push({ year: of, lines: sentences });
  }
  for (const { year: of, lines } of letters) {
    const mails = lettersToStaff(deps.unit, await listAdministrators(deps.db, now), {
      kind: 'compliance-reminder',
      cause: `compliance:${of}:${today}`,
      letter: {
        subject: `Kiểm tra an toàn thông tin năm ${of}`,
        lines,
        action: { label: 'Mở bảng kiểm tra', href: deps.unit.publicUrl + paths.staffCompliance(of) },
      },
    });
    await enqueueMails(deps.db, mails, now);
  }
}

const isOverdue = ({ last }: ComplianceLine, today: LocalDate) =>
  last?.finding === 'not-met' && last.dueOn !== undefined && last.dueOn < today;

const overdueOf = (lines: readonly ComplianceLine[], today: LocalDate): string[] =>
  lines
    .filter((line) => isOverdue(line, today))
    .map(({ question, last }) => `- ${question} (hạn ${formatDate(last?.dueOn ?? today)})`);

function countOf(lines: readonly ComplianceLine[], today: LocalDate) {
  return {
    open: lines.filter(({ last }) => last === undefined).length,
    notMet: lines.filter(({ last }) => last?.finding === 'not-met').length,
    overdue: lines.filter((line) => isOverdue(line, today)).length,
  };
}

function linesOf(rows: readonly FindingRow[]): ComplianceLine[] {
  const items: readonly ComplianceItem[] = complianceItems;
  return items.map((item) => {
    const [last, ...earlier] = rows
      .filter((row) => row.item === item.id)
      .map((row): ComplianceFinding => ({
        finding: row.finding,
        note: row.note,
        foundBy: row.foundByName,
        foundAt: row.foundAt,
        ...present({ dueOn: row.dueOn }),
      }))
      .reverse();
    return { ...item, earlier, ...present({ last }), seen: seenOf(shownOf(last)) };
  });
}
