// The dossier is taken into the register: its number, that in the tracking book of the year, and the receipt that says both with the
// due date.
import { present } from '#app/values/present.ts';
import type { Sql, Transaction } from '#db/client.server.ts';
import { takeNumber, type DossierRow } from '#db/queries/dossiers.server.ts';
import { queueMails } from '#db/queries/mails-of-moves.server.ts';
import { isOfficerOf } from '#db/queries/staff-at-work.server.ts';
import { formatVnd } from '#catalog/money.ts';
import { formatMoment, localDate } from '#catalog/local-date.ts';
import { owedOf } from '#catalog/charges.ts';
import type { OfferedProcedure } from '#catalog/offer.ts';
import { paths } from '#app/addresses/paths.ts';
import { findResponsible, type Responsible } from '../../assignments/responsible.server.ts';
import { listConcernedIn } from '#db/queries/persons.server.ts';
import type { Actor } from '../../kernel/actor.ts';
import { lettersToStaff } from '../../notifications/letter.ts';
import { capacitiesHere } from '../dossier-access.server.ts';
import type { StepInHand } from '../decisions/dossier-act.ts';
import { isPayable, sheetOfPinned } from '../decisions/dossier-facts.server.ts';
import { issuePaper, receiptContent } from '../papers/issue-paper.server.ts';
import { readApplicant } from '../applicant/read-applicant.server.ts';

/** @throws RangeError when the table starts no clock with the reception */
export async function registerDossier({ deps, sql, tx, actor, dossier, pinned, plan }: StepInHand) {
  const { at, countsFrom: receivedAt, dueAt } = plan;
  if (!(dueAt instanceof Date)) throw new RangeError(`no due date of ${dossier.code} at its reception`);
  // On the day of the reception; but the book of a year that is over is closed (TT 01/2018/TT-VPCP Đ10).
  const enteredAt = yearOf(receivedAt) === yearOf(at) ? receivedAt : at;
  const day = localDate(enteredAt).slice(2).replaceAll('-', '');
  const serial = await takeNumber(sql, `register:${day}`);
  const registerNumber = `${deps.commune.at(enteredAt).code}-${day}-${serial.toString().padStart(4, '0')}`;
  const bookYear = yearOf(enteredAt);
  const bookNumber = await takeNumber(sql, `book:${bookYear}`);
  const applicant = await readApplicant(deps, sql, dossier);
  const payment = paymentOf(dossier, pinned.procedure, at);
  const sheet = await sheetOfPinned({ db: tx, unit: deps.unit }, pinned);
  const paper = issuePaper(deps, actor, registerNumber, (url) =>
    receiptContent(
      deps,
      actor,
      {
        dossier,
        pinned,
        sheet,
        applicant,
        assessment: dossier.charges,
        submittedAt: dossier.submittedAt ?? receivedAt,
        ...present({ payment }),
      },
      { registerNumber, book: { year: bookYear, number: bookNumber }, receivedAt, dueAt },
      url,
    ),
  );
  const holder = await holderAfterReception(sql, tx, actor, dossier, at);
  const { given: assignee } = holder;
  if (assignee !== undefined && (actor.kind !== 'staff' || assignee.id !== actor.userId))
    await queueMails(
      sql,
      lettersToStaff(deps.unit, [assignee], {
        kind: 'dossier-assigned',
        cause: `dossier-assigned:${dossier.id}`,
        letter: {
          subject: `Hồ sơ mới giao ông/bà: ${registerNumber}`,
          lines: [
            `Hồ sơ "${pinned.procedure.name}" vừa được tiếp nhận và giao cho ông/bà theo phân công${assignee.insteadOf === undefined ? '' : `, thay ${assignee.insteadOf} đang vắng`}.`,
            `Hẹn trả kết quả: ${formatMoment(dueAt)}.`,
          ],
          details: [`Mã tra cứu: ${dossier.code}`],
          action: { label: 'Mở hồ sơ', href: deps.unit.publicUrl + paths.staffDossier(dossier.code) },
        },
      }),
      at,
    );
  const givenTo = assignee === undefined ? '' : ` Giao ${assignee.name} giải quyết.`;
  return {
    ok: true,
    consequences: {
      detail: { registerNumber, ...present({ assignedTo: assignee?.name }) },
      changes: {
        registerNumber,
        bookYear,
        bookNumber,
        receivedAt,
        holderId: holder.id,
      },
      paper,
      mail: { registerNumber },
      message: `Đã tiếp nhận hồ sơ, số ${registerNumber}. Hẹn trả ${formatMoment(dueAt)}.${givenTo}`,
    },
  } as const;
}

const yearOf = (instant: Date): number => Number(localDate(instant).slice(0, 4));

function paymentOf(dossier: DossierRow, procedure: OfferedProcedure, at: Date): string | undefined {
  if (dossier.paidAt !== null) return 'đã nộp';
  if (owedOf(dossier) !== 'amount') return undefined;
  const online = isPayable(procedure, dossier, at) ? 'trực tuyến hoặc ' : '';
  const { amountDue, charges } = dossier;
  const rest = charges !== null && amountDue < charges.total ? `còn phải nộp ${formatVnd(amountDue)}, ` : '';
  return `${rest}nộp ${online}tại Bộ phận Một cửa`;
}

/**
 * The desk hands over: the dossier is its officer's who had taken it; else it is given to whoever answers for the procedure,
 * or stands in for him (Đ20). Where nobody does, it is the officer's who received it himself, and else nobody's yet.
 */
async function holderAfterReception(
  sql: Sql,
  tx: Transaction,
  actor: Actor,
  dossier: DossierRow,
  at: Date,
): Promise<{ readonly id: string | null; readonly given?: Responsible }> {
  const { holderId, sector, procedureCode: code } = dossier;
  if (holderId !== null && (await isOfficerOf(sql, holderId, sector, at))) return { id: holderId };
  const responsible = await findResponsible(tx, { code, sector }, at, await listConcernedIn(sql, dossier));
  if (responsible !== undefined) return { id: responsible.id, given: responsible };
  const receives = actor.kind === 'staff' && capacitiesHere(actor, dossier).includes('officer');
  return { id: receives ? actor.userId : null };
}
