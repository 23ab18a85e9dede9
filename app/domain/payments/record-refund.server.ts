// Money that is owed back has gone back: recorded once, with its evidence, by another person than who decided that it goes.
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import { listDebtMakers } from '#db/queries/dossier-moves.server.ts';
import { decidePayment, insertRefund, keptOf } from '#db/queries/payments.server.ts';
import { inTransaction, type Sql } from '#db/client.server.ts';
import { undoMinutes } from '#catalog/lifecycle.ts';
import { formatMoment, isLocalDate, localDate } from '#catalog/local-date.ts';
import { refundWayList, type RefundWay } from '#catalog/payment-states.ts';
import { minuteMs } from '#app/values/durations.ts';
import type { InputProblem } from '#app/values/input-problem.ts';
import { whyNoSecond, type Actor, type Staff } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import { openRevision } from '../catalog/read-catalog.server.ts';
import { asApplicantReads } from '../dossiers/decisions/held-back.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { requireProof } from '../kernel/proof.ts';
import { refuse, refuseInputs, type Outcome } from '../kernel/refusal.ts';
import { changedMeanwhile, lockPayment, reachPayment, seenOf } from './reach-payment.server.ts';
import { tellPayer } from './tell-payer.server.ts';

export interface RecordRefund {
  readonly reference: string;
  /** What the page was drawn from, `OpenPayment.seen`. */
  readonly seen: number;
  /** As it was sent: one of `refundWays`. */
  readonly way: string;
  /** "2026-11-25" */
  readonly returnedOn: string;
  /** Number of the paper that proves it. */
  readonly evidence: string;
  readonly note: string;
}

type RefundProblem = InputProblem<'way' | 'returnedOn' | 'evidence' | 'note'>;

/** Characters. */
export const refundLimits = { evidence: 100, note: 500 } as const;

const anotherPerson =
  'Khoản này phải hoàn trả do việc bạn đã làm với hồ sơ (kết thúc hồ sơ, chấp nhận miễn hoặc ghi số phí, lệ phí, kết luận khoản nộp đang kiểm tra), nên việc hoàn trả do một người khác có vai trò Kế toán ghi nhận. Nếu chưa có ai khác, hãy nhờ quản trị viên giao vai trò này.';

/**
 * All of it that goes back goes at once: what a part of its own took back is not in it.
 * @returns `amount` in VND; refused as `reachPayment`, as `invalid` with a problem for each input, `changed-meanwhile`, `not-possible` when
 *   nothing is owed back, `not-allowed` to those who led to the debt (`listDebtMakers`)
 */
export async function recordRefund(
  deps: Deps,
  actor: Actor,
  input: RecordRefund,
): Promise<Outcome<{ code: string; amount: number }>> {
  const access = await reachPayment(deps.db.$client, actor, input.reference);
  if (!access.ok) return access;
  const { accountant } = access;
  const evidence = input.evidence.normalize('NFC').trim();
  const note = input.note.normalize('NFC').trim();
  const way = refundWayList.find((one) => one === input.way);
  const paidOn = localDate(access.payment.createdAt);
  const problems = problemsOf(deps, { ...input, way, evidence, note, paidOn });
  if (way === undefined || problems.length > 0) return refuseInputs(problems);
  const proof = requireProof(accountant);
  if (!proof.ok) return proof;
  const procedure = await openRevision(deps, access.dossier.procedureRevisionId);
  return inTransaction(deps.db, async (sql, tx): Promise<Outcome<{ code: string; amount: number }>> => {
    const lockedPayment = await lockPayment(sql, access.payment);
    if (lockedPayment === undefined) return changedMeanwhile();
    const { payment, dossier } = lockedPayment;
    if (seenOf(payment) !== input.seen) return changedMeanwhile();
    if (payment.state !== 'refund-due')
      return refuse('not-possible', 'Khoản này không ở trong danh sách phải hoàn trả.');
    const whyNot = await whyNoRefund(deps, sql, accountant, dossier);
    if (whyNot !== undefined) return refuse('not-allowed', whyNot);
    const { reference } = payment;
    const amount = keptOf(payment);
    const at = deps.clock.now();
    const refund = { amount, way, returnedOn: input.returnedOn, evidence, note };
    await insertRefund(sql, {
      ...refund,
      paymentId: payment.id,
      recordedBy: accountant.userId,
      recordedByName: accountant.name,
      recordedAt: at,
    });
    await decidePayment(sql, { id: payment.id, state: 'refunded', at });
    await recordAuditEvent(deps, tx, accountant, {
      subject: `payment:${reference}`,
      event: 'payment-refunded',
      detail: { ...refund },
    });
    await tellPayer(deps, sql, 'payment-refunded', { payment, dossier, procedure }, { amount, refund });
    return { ok: true, code: dossier.code, amount };
  });
}

const notConfirmed =
  'Việc rút hồ sơ chưa được xác nhận, người nộp còn có thể đổi ý. Khi Bộ phận Một cửa hoặc cán bộ xác nhận dừng giải quyết, hãy hoàn trả.';

/** @param until when its end cannot be taken back any more */
const notFinal = (until: Date): string =>
  `Việc kết thúc hồ sơ này còn hoàn tác được đến ${formatMoment(until)}, và người nộp chưa được báo. Sau lúc ấy hãy ghi nhận hoàn trả.`;

/**
 * A refund needs a second person, who records the money's return: nobody who led to the debt, by ending the dossier, by saying what it
 * costs or by deciding that money had come. And it needs an end that stands: what had been returned before a withdrawal is confirmed would be owed again if it is revoked, and
 * so if an end is taken back; whoever applied would read of the money before of the end.
 * @returns why it cannot be recorded by him now; undefined where it can
 */
export async function whyNoRefund(
  deps: Pick<Deps, 'clock'>,
  sql: Sql,
  actor: Staff,
  dossier: DossierRow,
): Promise<string | undefined> {
  if (dossier.state === 'withdrawn') return notConfirmed;
  const { heldSince } = await asApplicantReads(deps, sql, dossier);
  if (heldSince !== undefined) return notFinal(new Date(heldSince.getTime() + undoMinutes * minuteMs));
  return whyNoSecond(actor, await listDebtMakers(sql, dossier.id), anotherPerson);
}

function problemsOf(
  deps: Deps,
  refund: {
    way: RefundWay | undefined;
    returnedOn: string;
    paidOn: string;
    evidence: string;
    note: string;
  },
): RefundProblem[] {
  const { way, returnedOn, evidence, note, paidOn } = refund;
  const problems: (RefundProblem | false)[] = [
    way === undefined && { path: 'way', message: 'Chọn cách đã hoàn trả' },
    (!isLocalDate(returnedOn) || returnedOn < paidOn || returnedOn > localDate(deps.clock.now())) && {
      path: 'returnedOn',
      message: 'Ngày hoàn trả từ ngày nộp phí đến hôm nay',
    },
    (evidence === '' || evidence.length > refundLimits.evidence) && {
      path: 'evidence',
      message: `Ghi số chứng từ hoàn trả, tối đa ${refundLimits.evidence} ký tự`,
    },
    note.length > refundLimits.note && {
      path: 'note',
      message: `Ghi chú tối đa ${refundLimits.note} ký tự`,
    },
  ];
  return problems.filter((problem) => problem !== false);
}
