// Money that is owed back has gone back: recorded once, with its evidence, by another person than who decided that it goes.
import * as z from 'zod';

import type { DossierRow } from '#db/queries/dossiers.server.ts';
import { listDebtMakers } from '#db/queries/dossier-moves.server.ts';
import { namesOf } from '#db/queries/people.server.ts';
import { decidePayment, findPayment, insertRefund, keptOf } from '#db/queries/payments.server.ts';
import { driverOf, inTransaction, type Sql, type Transaction } from '#db/client.server.ts';
import { undoMinutes } from '#catalog/lifecycle.ts';
import { formatDate, formatMoment, isLocalDate, localDate } from '#catalog/local-date.ts';
import { formatVnd } from '#catalog/money.ts';
import type { Procedure } from '#catalog/procedure.ts';
import { refundWayList, refundWays, type RefundWay } from '#catalog/payment-states.ts';
import { minuteMs } from '#app/values/durations.ts';
import type { StaffRole } from '#app/vocabulary/staff-roles.ts';
import type { InputProblem } from '#app/values/input-problem.ts';
import { isConcerned, whyNoSecond, type Actor, type Staff } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import { openRevision } from '../catalog/read-catalog.server.ts';
import { asApplicantReads } from '../dossiers/decisions/held-back.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { requireProof } from '../kernel/proof.ts';
import { refuse, refuseInputs, type Outcome } from '../kernel/refusal.ts';
import { proposalKind } from '../proposals/proposal-kind.ts';
import { propose } from '../proposals/propose.server.ts';
import {
  changedMeanwhile,
  lockPayment,
  reachPayment,
  seenOf,
  type PaymentOfDossier,
} from './reach-payment.server.ts';
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

export interface RecordedRefund {
  readonly code: string;
  readonly amount: number;
  readonly proposal?: string;
}

type RefundProblem = InputProblem<'way' | 'returnedOn' | 'evidence' | 'note'>;

/** Characters. */
export const refundLimits = { evidence: 100, note: 500 } as const;

const anotherPerson =
  'Khoản này phải hoàn trả do việc bạn đã làm với hồ sơ (kết thúc hồ sơ, chấp nhận miễn hoặc ghi số phí, lệ phí, kết luận khoản nộp đang kiểm tra), nên việc hoàn trả do một người khác có vai trò Kế toán ghi nhận. Nếu chưa có ai khác, hãy nhờ quản trị viên giao vai trò này.';

/**
 * All of it that goes back goes at once: what a part of its own took back is not in it.
 * @returns `amount` in VND, `proposal` where it waits for a leader: in cash, or above `refundAloneUpTo`; refused as `reachPayment`, as `invalid` with a problem for each input, `changed-meanwhile`, `not-possible` when
 *   nothing is owed back, `not-allowed` to those who led to the debt (`listDebtMakers`)
 */
export async function recordRefund(
  deps: Deps,
  actor: Actor,
  input: RecordRefund,
): Promise<Outcome<RecordedRefund>> {
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
  return inTransaction(deps.db, async (sql, tx): Promise<Outcome<RecordedRefund>> => {
    const lockedPayment = await lockPayment(sql, access.payment);
    if (lockedPayment === undefined) return changedMeanwhile();
    const { payment, dossier } = lockedPayment;
    if (seenOf(payment) !== input.seen) return changedMeanwhile();
    if (payment.state !== 'refund-due')
      return refuse('not-possible', 'Khoản này không ở trong danh sách phải hoàn trả.');
    const whyNot = await whyNoRefund(deps, sql, accountant, dossier);
    if (whyNot !== undefined) return refuse('not-allowed', whyNot);
    const { code } = dossier;
    const amount = keptOf(payment);
    const refund = { amount, way, returnedOn: input.returnedOn, evidence, note };
    if (way === 'cash' || amount > deps.refundAloneUpTo) {
      const { reference } = payment;
      const proposed = await propose(deps, tx, accountant, refundProposal, {
        about: aboutRefund(reference),
        userId: null,
        content: { ...refund, reference, code, seen: input.seen } satisfies RefundContent,
      });
      return proposed.ok ? { ok: true, code, amount, proposal: proposed.proposal } : proposed;
    }
    await storeRefund(deps, tx, {
      payment,
      dossier,
      procedure,
      refund,
      recorder: accountant,
      actor: accountant,
    });
    return { ok: true, code, amount };
  });
}

/** Of one payment one refund waits at a time. */
export const aboutRefund = (reference: string): string => `refund:${reference}`;

/** @param stored `recorder`: who paid it back; `actor`: who recorded it last, the leader where one confirmed it */
async function storeRefund(
  deps: Deps,
  tx: Transaction,
  stored: PaymentOfDossier & {
    readonly procedure: Procedure;
    readonly refund: Pick<RefundContent, 'amount' | 'way' | 'returnedOn' | 'evidence' | 'note'>;
    readonly recorder: Pick<Staff, 'userId' | 'name'>;
    readonly actor: Staff;
  },
): Promise<void> {
  const { payment, dossier, procedure, refund, recorder, actor } = stored;
  const sql = driverOf(tx);
  const at = deps.clock.now();
  await insertRefund(sql, {
    ...refund,
    paymentId: payment.id,
    recordedBy: recorder.userId,
    recordedByName: recorder.name,
    recordedAt: at,
  });
  await decidePayment(sql, { id: payment.id, state: 'refunded', at });
  await recordAuditEvent(deps, tx, actor, {
    subject: `payment:${payment.reference}`,
    event: 'payment-refunded',
    detail: { ...refund, ...(actor.userId !== recorder.userId && { proposedBy: recorder.userId }) },
  });
  const { amount } = refund;
  await tellPayer(deps, sql, 'payment-refunded', { payment, dossier, procedure }, { amount, refund });
}

const refundContent = z.strictObject({
  reference: z.string(),
  code: z.string(),
  /** As `OpenPayment.seen`. */
  seen: z.number(),
  amount: z.number(),
  way: z.enum(refundWayList),
  returnedOn: z.string(),
  evidence: z.string(),
  note: z.string(),
});

type RefundContent = z.infer<typeof refundContent>;

const leaders: readonly StaffRole[] = ['chairman', 'vice-chairman'];

/** What goes back in cash, or above the bound of the commune, is confirmed by a leader before it counts as returned. */
export const refundProposal = proposalKind<RefundContent>({
  id: 'refund',
  schema: refundContent,
  offices: {
    readers: leaders,
    approvers: () => leaders,
    whoApproves: () => 'Chủ tịch hoặc Phó Chủ tịch',
    mayPropose: async (_db, { roles }) => roles.includes('accountant'),
    noLonger: 'không còn là kế toán',
  },
  concernedDecides: false,
  provesAgain: true,
  subject: ({ about }) => `payment:${about.slice(aboutRefund('').length)}`,
  words: ({ code, amount, way, returnedOn, evidence }) => ({
    title: `ghi nhận đã hoàn trả ${formatVnd(amount)} của hồ sơ ${code}`,
    details: [
      `cách hoàn trả: ${refundWays[way]}`,
      `ngày hoàn trả: ${formatDate(returnedOn)}`,
      `số chứng từ: ${evidence}`,
    ],
  }),
  async carryOut(deps, tx, { reference, seen, amount, code: _, ...refund }, { row, approver }) {
    const sql = driverOf(tx);
    const found = await findPayment(sql, reference);
    const locked = found && (await lockPayment(sql, found));
    if (
      locked === undefined ||
      seenOf(locked.payment) !== seen ||
      locked.payment.state !== 'refund-due' ||
      keptOf(locked.payment) !== amount
    )
      return refuse(
        'not-possible',
        'Khoản này đã có thay đổi từ lúc đề nghị. Hãy từ chối; nếu vẫn phải hoàn trả, kế toán đề nghị lại.',
      );
    const { dossier } = locked;
    if (isConcerned(approver, dossier))
      return refuse('not-allowed', 'Đây là hồ sơ của chính bạn, nên một lãnh đạo khác duyệt.');
    const tooEarly = await whyNotYet(deps, sql, dossier);
    if (tooEarly !== undefined) return refuse('not-possible', tooEarly);
    if ((await listDebtMakers(sql, dossier.id)).includes(row.proposedBy))
      return refuse(
        'not-possible',
        'Người đề nghị đã làm việc khiến khoản này phải hoàn trả, nên không tự hoàn trả được. Hãy từ chối; một kế toán khác đề nghị lại.',
      );
    const procedure = await openRevision({ db: tx }, dossier.procedureRevisionId);
    const name = (await namesOf(tx, [row.proposedBy])).get(row.proposedBy) ?? '';
    const recorder = { userId: row.proposedBy, name };
    await storeRefund(deps, tx, {
      ...{ ...locked, procedure, recorder },
      ...{ refund: { amount, ...refund }, actor: approver },
    });
    return { ok: true };
  },
});

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
  return (
    (await whyNotYet(deps, sql, dossier)) ??
    whyNoSecond(actor, await listDebtMakers(sql, dossier.id), anotherPerson)
  );
}

async function whyNotYet(
  deps: Pick<Deps, 'clock'>,
  sql: Sql,
  dossier: DossierRow,
): Promise<string | undefined> {
  if (dossier.state === 'withdrawn') return notConfirmed;
  const { heldSince } = await asApplicantReads(deps, sql, dossier);
  return heldSince && notFinal(new Date(heldSince.getTime() + undoMinutes * minuteMs));
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
