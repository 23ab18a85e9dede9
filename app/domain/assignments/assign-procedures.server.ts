// The chairman assigns procedures to somebody from a day on (Đ20): several at once, each with all that it changes, or none.
// What was decided before and has begun stays in the history with its last day.
import { randomUUID } from 'node:crypto';

import { paths } from '#app/addresses/paths.ts';
import { assignmentParts, overlaps, type AssignmentPart } from '#catalog/assignments.ts';
import { addDays, formatDate, isLocalDate, localDate, type LocalDate } from '#catalog/local-date.ts';
import type { Procedure } from '#catalog/procedure.ts';
import { sectors } from '#catalog/sectors.ts';
import type { Transaction } from '#db/client.server.ts';
import {
  endAssignmentRow,
  insertAssignments,
  lockAssignments,
  type AssignmentRow,
} from '#db/queries/assignments.server.ts';
import { enqueueMails } from '#db/queries/outbox.server.ts';
import { own } from '#forms/own.ts';
import { isOfficeNumber } from '#app/commune/office-number.ts';
import type { Actor } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import { readServices } from '../catalog/read-services.server.ts';
import { tellFollowers } from '../kernel/changes.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { InputProblem } from '#app/values/input-problem.ts';
import { meetSeen } from '../kernel/seen.server.ts';
import { refuse, refuseInputs, type Outcome } from '../kernel/refusal.ts';
import { lettersToStaff, type Letter } from '../notifications/letter.ts';
import {
  assignedParts,
  beginningOf,
  chairmanOnly,
  mayAssign,
  partOf,
  readAssignmentBook,
  type AssignmentBook,
} from './book.server.ts';

export interface AssignmentInput {
  readonly codes: readonly string[];
  readonly userId: string;
  readonly part: AssignmentPart;
  readonly from: LocalDate | undefined;
  /** The last day, or what was typed as one. */
  readonly until?: LocalDate | undefined;
  /** Readers are told his name, else his post alone. */
  readonly named: boolean;
  readonly telephone: string;
  readonly basis: string;
  /** The words for what the page showed of these procedures. */
  readonly seen?: string;
}

const noDay = 'Nhập ngày có thật, ví dụ 24/11/2026.';
const longestBasis = 300;

/**
 * @returns `count`: of the procedures; refused as `not-allowed` to all but the chairman, as `invalid` with every problem at once, with the
 *   first alone where an assignment stands in the way; `changed-meanwhile` where the page showed others assigned
 */
export async function assignProcedures(
  deps: Deps,
  actor: Actor,
  input: AssignmentInput,
): Promise<Outcome<{ count: number }>> {
  if (actor.kind !== 'staff' || !mayAssign(actor)) return refuse('not-allowed', chairmanOnly);
  const now = deps.clock.now();
  const codes = [...new Set(input.codes)];
  const services = new Map((await readServices(deps)).map(({ procedure }) => [procedure.code, procedure]));
  const assignment: TidyAssignment = {
    ...input,
    codes,
    from: input.from ?? localDate(now),
    telephone: input.telephone.normalize('NFC').trim(),
    basis: input.basis.normalize('NFC').trim(),
  };
  const { from, until, userId, part, named, telephone, basis } = assignment;
  return deps.db.transaction(async (tx) => {
    await lockAssignments(tx);
    const book = await readAssignmentBook(tx, now);
    const officer = book.staff.get(userId);
    const procedures = codes.flatMap((code) => services.get(code) ?? []);
    const problems = [
      ...problemsOf(assignment, input.from, procedures, localDate(now)),
      ...officerProblems(book, assignment, procedures, now),
    ];
    if (officer === undefined || problems.length > 0) return refuseInputs(problems);

    const standing = assignedParts(book.assigned, codes);
    const isAssigned = codes.every((code) =>
      book.assigned.some(
        (row) =>
          row.procedureCode === code &&
          row.userId === userId &&
          row.part === part &&
          row.validFrom === from &&
          row.validUntil === (until ?? null),
      ),
    );
    const met = meetSeen({
      ...{ seen: input.seen, now: standing, one: 'phân công của thủ tục' },
      ...(isAssigned && { next: standing }),
    });
    if (!met.ok) return met;
    if (met.repeated) return { ok: true, count: procedures.length };

    const rowsInTheWay = procedures.flatMap((procedure) => inTheWay(book, procedure, assignment));
    const obstacle = rowsInTheWay.find(({ whyNot }) => whyNot !== undefined)?.whyNot;
    if (obstacle !== undefined) return refuseInputs([{ path: 'from', message: obstacle }]);
    const by = { endedBy: actor.userId, endedAt: now };
    for (const { row } of rowsInTheWay) await giveWay(tx, row, from, by);
    await insertAssignments(
      tx,
      procedures.map(({ code }) => ({
        id: randomUUID(),
        procedureCode: code,
        userId,
        part,
        validFrom: from,
        validUntil: until ?? null,
        named,
        telephone,
        basis,
        assignedBy: actor.userId,
        assignedAt: now,
      })),
    );
    await recordAuditEvent(deps, tx, actor, {
      subject: 'assignments',
      event: 'procedures-assigned',
      detail: {
        procedures: procedures.map(({ code }) => code),
        to: userId,
        part,
        from,
        until: until ?? null,
        basis,
      },
    });
    await enqueueMails(
      tx,
      lettersToStaff(deps.unit, officer.id === actor.userId ? [] : [officer], {
        kind: 'assigned',
        cause: `assigned:${randomUUID()}`,
        letter: letterOf(deps, actor.name, assignment, procedures),
      }),
      now,
    );
    await tellFollowers(deps, tx, { kind: 'assignments' });
    return { ok: true, count: procedures.length };
  });
}

/** Texts in NFC without space around them, codes once each; from today on where no day was said. */
interface TidyAssignment extends AssignmentInput {
  readonly from: LocalDate;
}

type Chosen = Pick<Procedure, 'code' | 'name' | 'sector'>;

/** What is wrong in what was written, whoever is assigned. */
function problemsOf(
  { codes, from, until, telephone, basis }: TidyAssignment,
  firstDay: LocalDate | undefined,
  procedures: readonly Chosen[],
  today: LocalDate,
): readonly InputProblem[] {
  const problems: InputProblem[] = [];
  const wrong = (path: string, message: string) => void problems.push({ path, message });
  if (procedures.length === 0 || procedures.length < codes.length)
    wrong('codes', codes.length === 0 ? 'Chọn ít nhất một thủ tục.' : 'Có thủ tục không còn trong danh mục.');
  if (firstDay === undefined) wrong('from', noDay);
  else if (from < today) wrong('from', 'Phân công từ hôm nay trở đi; những ngày đã qua không sửa lại.');
  if (until !== undefined && !isLocalDate(until)) wrong('until', noDay);
  else if (until !== undefined && until < from) wrong('until', 'Ngày cuối phải từ ngày bắt đầu trở đi.');
  if (telephone !== '' && !isOfficeNumber(telephone))
    wrong('telephone', 'Nhập số điện thoại, ví dụ 0274 3558 001, hoặc để trống.');
  if (basis.length > longestBasis) wrong('basis', `Không quá ${longestBasis} ký tự.`);
  return problems;
}

/** Whoever is assigned has to be able to act in the sector of each procedure on the first day. */
function officerProblems(
  book: AssignmentBook,
  { userId, from }: TidyAssignment,
  procedures: readonly Chosen[],
  now: Date,
): readonly InputProblem[] {
  const officer = book.staff.get(userId);
  if (officer === undefined) return [{ path: 'userId', message: 'Chọn cán bộ.' }];
  const at = beginningOf(from, now);
  const closedSectors = [...new Set(procedures.map(({ sector }) => sector))].filter(
    (sector) => !book.isAble(userId, sector, at),
  );
  if (closedSectors.length === 0) return [];
  const onDay = from > localDate(now) ? ` vào ngày ${formatDate(from)}` : '';
  const names = closedSectors.map((id) => own(sectors, id) ?? id).join(', ');
  return [
    {
      path: 'userId',
      message: `${officer.name} không được giao lĩnh vực ${names}${onDay}, nên không giải quyết được thủ tục đã chọn. Quản trị viên giao lĩnh vực ở trang “Cán bộ và vai trò”.`,
    },
  ];
}

/** What stands at the same time and cannot stand beside the new one; `whyNot`: why it cannot give way, where it cannot. */
function inTheWay(
  book: AssignmentBook,
  { code, name }: Chosen,
  { userId, part, from, until }: TidyAssignment,
): readonly { readonly row: AssignmentRow; readonly whyNot: string | undefined }[] {
  const period = { from, until };
  return book.assigned
    .filter(
      (row) =>
        row.procedureCode === code &&
        overlaps(partOf(row), period) &&
        (row.userId === userId || (row.part === 'main' && part === 'main')),
    )
    .map((row) => {
      const obstacle = obstacleOf(row, period, part);
      const holder = book.staff.get(row.userId)?.name ?? '';
      return { row, whyNot: obstacle && `${name}: ${holder} ${obstacle}` };
    });
}

function letterOf(
  { unit }: Pick<Deps, 'unit'>,
  chairman: string,
  { part, from, until, basis }: TidyAssignment,
  procedures: readonly Chosen[],
): Letter {
  const span = `từ ngày ${formatDate(from)}${until === undefined ? '' : ` đến hết ngày ${formatDate(until)}`}`;
  return {
    subject: `Ông/bà được phân công ${procedures.length} thủ tục`,
    lines: [
      `${chairman} phân công ông/bà: ${assignmentParts[part].toLocaleLowerCase('vi')}, ${span}${basis === '' ? '' : `, theo ${basis}`}.`,
      '',
      ...procedures.map(({ name }) => `- ${name}`),
    ],
    action: { label: 'Xem phân công', href: unit.publicUrl + paths.staffAssignments() },
  };
}

interface NewPeriod {
  readonly from: LocalDate;
  readonly until: LocalDate | undefined;
}

/** Why what stands cannot give way to the new period, in the words that follow a name. */
function obstacleOf(row: AssignmentRow, { until }: NewPeriod, part: AssignmentPart): string | undefined {
  if (row.part === 'main' && part === 'deputy') return 'đang là người phụ trách chính trong thời gian này.';
  const outlasts = until !== undefined && (row.validUntil === null || row.validUntil > until);
  return outlasts
    ? `đã được phân công ${row.validUntil === null ? 'không thời hạn' : `đến hết ngày ${formatDate(row.validUntil)}`}. Muốn thay trong một thời gian, hãy ghi ngày vắng; muốn thay hẳn, hãy để trống ngày cuối.`
    : undefined;
}

/** It ends the day before; one that has not held a whole day yet is called off. */
async function giveWay(
  tx: Transaction,
  row: AssignmentRow,
  from: LocalDate,
  by: { readonly endedBy: string; readonly endedAt: Date },
): Promise<void> {
  const end = row.validFrom < from ? { validUntil: addDays(from, -1) } : ({ calledOff: true } as const);
  await endAssignmentRow(tx, row.id, end, by);
}
