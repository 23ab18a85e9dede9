// Whom of the staff a step concerns is told by mail: whoever held the dossier, those in whose list it lies, those who sign.
import { paths } from '#app/addresses/paths.ts';
import type { Sql } from '#db/client.server.ts';
import { findDossierById, type DossierRow } from '#db/queries/dossiers.server.ts';
import { queueMails } from '#db/queries/mails-of-moves.server.ts';
import {
  findColleague,
  listColleagues,
  listStaffOf,
  type Colleague,
} from '#db/queries/staff-at-work.server.ts';
import { states, transitionOf, type DossierEvent, type DossierTransition } from '#catalog/lifecycle.ts';
import { formatMoment } from '#catalog/local-date.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { lettersToStaff, type Letter } from '../notifications/letter.ts';
import { officeOf } from './in-charge.server.ts';
import { messagesDueAt } from './move-dossier.server.ts';

interface Step {
  readonly event: DossierEvent;
  readonly reason?: string | undefined;
  readonly procedureName: string;
}

/**
 * Call it in the transaction of the move, with the dossier as it was before. Nobody is told of what he did himself.
 * Of an event that tells nobody, it does nothing.
 */
export async function tellStaff(
  deps: Deps,
  sql: Sql,
  actor: Actor,
  dossier: DossierRow,
  step: Step,
): Promise<void> {
  if (actor.kind !== 'staff') return;
  const tells = transitionOf(step.event)?.tells;
  if (tells === undefined) return;
  const isAnother = ({ id }: Colleague) => id !== actor.userId;
  const at = deps.clock.now();
  const now = tells === 'both-holders' ? await findDossierById(sql, dossier.id) : undefined;
  const readers = (await readersOf(sql, dossier, tells, at, now?.holderId)).filter(isAnother);
  // Nobody else is there to take it: whoever gives it to somebody (Đ20) has to know.
  if (tells === 'colleagues' && readers.length === 0)
    readers.push(...(await readersOf(sql, dossier, 'leaders', at)).filter(isAnother));
  const letter = letterOf(deps, actor.name, now?.holderName ?? '', dossier, step);
  const mails = lettersToStaff(deps.unit, readers, {
    kind: `staff-${step.event}`,
    cause: `staff-${step.event}:${dossier.id}:${dossier.eventCount + 1}`,
    letter,
  });
  await queueMails(sql, mails, at, messagesDueAt(step.event, at));
}

async function readersOf(
  sql: Sql,
  dossier: DossierRow,
  tells: NonNullable<DossierTransition['tells']>,
  at: Date,
  holderNow?: string | null,
): Promise<Colleague[]> {
  switch (tells) {
    case 'previous-holder':
      return person(sql, dossier.holderId);
    case 'both-holders':
      return [...(await person(sql, holderNow)), ...(await person(sql, dossier.holderId))];
    case 'proposer':
      return person(sql, dossier.postponement?.proposedBy);
    case 'submitter':
      return person(sql, dossier.submission?.submittedBy);
    case 'leaders':
      return listStaffOf(sql, { roles: ['chairman', 'vice-chairman'] }, at);
    case 'colleagues':
      return listColleagues(sql, officeOf(dossier), dossier.sector, at);
  }
}

async function person(sql: Sql, id: string | null | undefined): Promise<Colleague[]> {
  const colleague = id == null ? undefined : await findColleague(sql, id);
  return colleague === undefined ? [] : [colleague];
}

interface Told {
  readonly subject: (called: string, by: string) => string;
  /** @param to who holds it now */
  readonly line: (procedure: string, by: string, to: string) => string;
}

/** What is said of each event that tells somebody. */
const words: Readonly<Partial<Record<DossierEvent, Told>>> = {
  'take-over': {
    subject: (called, by) => `${by} đã nhận thay hồ sơ ${called}`,
    line: (procedure, by) =>
      `${by} vừa nhận hồ sơ "${procedure}" mà ông/bà đang giữ. Ông/bà không phải làm gì thêm với hồ sơ này.`,
  },
  'hand-over': {
    subject: (called, by) => `${by} chuyển hồ sơ ${called}`,
    line: (procedure, by, to) => `${by} vừa chuyển hồ sơ "${procedure}" cho ${to} giải quyết tiếp.`,
  },
  'give-back': {
    subject: (called) => `Hồ sơ ${called} được trả lại danh sách chung`,
    line: (procedure, by) =>
      `${by} không giữ hồ sơ "${procedure}" nữa. Hồ sơ đang chờ người nhận trong danh sách của ông/bà.`,
  },
  'propose-postponement': {
    subject: (called) => `Trình ký phiếu xin lỗi, hẹn lại ngày trả: hồ sơ ${called}`,
    line: (procedure, by) =>
      `${by} trình ông/bà ký Phiếu xin lỗi và hẹn lại ngày trả kết quả của hồ sơ "${procedure}". Ngày hẹn chỉ thay đổi khi phiếu được ký.`,
  },
  'return-postponement': {
    subject: (called) => `Đề xuất hẹn lại ngày trả được trả lại: hồ sơ ${called}`,
    line: (procedure, by) =>
      `${by} chưa ký phiếu xin lỗi của hồ sơ "${procedure}". Ngày hẹn trả không đổi; ông/bà có thể đề xuất lại.`,
  },
  'submit-result': {
    subject: (called) => `Trình ký kết quả: hồ sơ ${called}`,
    line: (procedure, by) => `${by} trình ông/bà ký kết quả của hồ sơ "${procedure}".`,
  },
  'return-result': {
    subject: (called) => `Dự thảo kết quả được trả lại để sửa: hồ sơ ${called}`,
    line: (procedure, by) =>
      `${by} chưa ký kết quả của hồ sơ "${procedure}". Hồ sơ đã trở về ông/bà và đang xử lý; thời hạn vẫn chạy.`,
  },
};

function letterOf(
  deps: Deps,
  by: string,
  to: string,
  { code, registerNumber, state, dueAt }: DossierRow,
  { event, reason, procedureName }: Step,
): Letter {
  const wording = words[event];
  const said = reason?.normalize('NFC').trim() ?? '';
  const label = transitionOf(event)?.reason === 'required' ? 'Lý do' : 'Lời trình';
  if (wording === undefined) throw new Error(`nobody wrote what is told of ${event}`);
  return {
    subject: wording.subject(registerNumber ?? code, by),
    lines: [wording.line(procedureName, by, to), ...(said === '' ? [] : ['', `${label}: ${said}`])],
    details: [
      `Trạng thái: ${states[state].label}`,
      ...(dueAt === null ? [] : [`Hẹn trả kết quả: ${formatMoment(dueAt)}`]),
      `Mã hồ sơ: ${code}`,
    ],
    action: { label: 'Xem hồ sơ', href: deps.unit.publicUrl + paths.staffDossier(code) },
  };
}
