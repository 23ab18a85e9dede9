// A dossier as its owner sees it: what happened, what is next, what he must do, and who looked at it.
import { present } from '#app/values/present.ts';
import { listViews } from '#db/queries/dossier-parts.server.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import { besideEvents, type BesideEvent } from '#catalog/beside-events.ts';
import { paperKinds } from '#catalog/dossier-parts.ts';
import { declineEvents, heldBackEvents, transitionOf } from '#catalog/lifecycle.ts';
import { lastDayToReopen, paymentTermDays } from '#catalog/payment-term.ts';
import { formatLongDate, formatMoment, localDate } from '#catalog/local-date.ts';
import { formatVnd } from '#catalog/money.ts';
import { moneyOnItsWay, whyFeeStays } from '#catalog/payment-states.ts';
import type { Delivery } from '#catalog/procedure-lists.ts';
import { resultFileName, resultName } from '#catalog/result-file-name.ts';
import { wayOfDossier } from '#catalog/progress.ts';
import { own } from '#forms/own.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import { refuse, type Outcome } from '../../kernel/refusal.ts';
import { noticeWays } from '../../notifications/notice.ts';
import { addresseeOf } from './tell-applicant.ts';
import { dossierDelay } from '../limits/dossier-lateness.ts';
import { asApplicantReads } from '../decisions/held-back.server.ts';
import { reachOwn } from '../dossier-access.server.ts';
import { seenOf } from '../../kernel/seen.server.ts';
import type { NamedCollector } from '#catalog/collection.ts';
import { unpaidResult } from '../result/record-collection.server.ts';
import { mayNameCollector } from '../result/name-collector.server.ts';
import { declaredApplicant, personOf } from './read-applicant.server.ts';
import { looksOf, summariseSupplement, viewDossier } from '../dossier-view.server.ts';
import { todoOf } from './list-my-dossiers.server.ts';
import { ratingOf } from './rate-dossier.server.ts';
import { permitStep } from '../decisions/move-dossier.server.ts';
import type { ApplicantDossier, PaymentAttempt, TimelineEntry } from '#app/read-models/dossiers.ts';

/**
 * For its owner alone. Of steps within the house the reason is left out.
 * @returns refused as `not-found` to everybody else, `not-possible` before it is filed
 */
export async function openDossierForApplicant(
  deps: Deps,
  actor: Actor,
  { code }: { code: string },
): Promise<Outcome<{ dossier: ApplicantDossier }>> {
  const access = await reachOwn(deps.db.$client, actor, code);
  if (!access.ok) return access;
  const { dossier, heldSince } = await asApplicantReads(deps, deps.db.$client, access.dossier);
  if (dossier.state === 'draft')
    return refuse('not-possible', 'Hồ sơ này chưa gửi. Hãy khai tiếp rồi gửi hồ sơ.');
  const [{ view, pinned, calendar, supplements, events }, views, rating] = await Promise.all([
    viewDossier(deps, dossier),
    listViews(deps.db.$client, dossier.id),
    ratingOf(deps, dossier),
  ]);
  const unpaid = unpaidResult(dossier);
  const resultFiles = unpaid === undefined ? view.resultFiles.filter(({ superseded }) => !superseded) : [];
  const open = supplements.find((supplement) => supplement.answeredAt === null);
  const todo = heldSince === undefined ? todoOf(dossier) : undefined;
  const addressee = addresseeOf(dossier);
  return {
    ok: true,
    dossier: {
      ...view,
      // A refusal that is not told yet takes no money: none would be given back.
      payment: { ...view.payment, payable: view.payment.payable && heldSince === undefined },
      papers: view.papers.filter(({ paper }) => unpaid === undefined || paper !== paperKinds.result.segment),
      steps: wayOfDossier(
        dossier.state,
        events.map(({ toState }) => toState),
        dossier,
      ),
      toldBy:
        addressee === undefined
          ? []
          : noticeWays(deps, addressee, todo === 'pay' ? 'payment-required' : 'dossier-submitted'),
      resultName: resultName(pinned.procedure),
      resultFiles: resultFiles.map((file, place) => ({
        ...file,
        fileName: resultFileName(pinned.procedure, dossier.code, file.fileName, {
          ...{ place, of: resultFiles.length },
        }),
      })),
      timeline: withoutUndoneEnds(view.timeline)
        .filter(({ event }) => transitionOf(event)?.unseen !== true)
        .map(forApplicant),
      ...present({
        delay: dossierDelay(dossier, deps.clock.now(), calendar),
        person: personOf(deps, dossier),
        collecting: mayNameCollector(dossier)
          ? collectingOf(declaredApplicant(deps, dossier).collector)
          : undefined,
      }),
      ...present({ supplement: open && summariseSupplement(open, deps.clock.now()), todo, rating }),
      ...(dossier.declined && {
        declined: { reason: events.findLast(({ event }) => declineEvents.includes(event))?.reason ?? '' },
      }),
      withdrawn: dossier.withdrawn,
      canWithdraw: permitStep(deps, actor, access.dossier, 'withdraw').ok,
      canRevokeWithdrawal: permitStep(deps, actor, access.dossier, 'revoke-withdrawal').ok,
      nextStep: nextStep(dossier, view.payment.attempts, deps.clock.now()),
      viewedBy: looksOf(views, events, pinned.procedure),
    },
  };
}

const collectingOf = (named: NamedCollector | undefined) => ({
  ...present({ named }),
  seen: seenOf({ collector: named }),
});

/** An end that was taken back before anybody was told of it never was, to whoever applied; the house keeps both. */
function withoutUndoneEnds(timeline: readonly TimelineEntry[]): readonly TimelineEntry[] {
  const gone = new Set<TimelineEntry>();
  for (const [place, entry] of timeline.entries()) {
    const { undone } = entry.detail;
    if (typeof undone !== 'string' || !heldBackEvents.includes(undone)) continue;
    const end = timeline.slice(0, place).findLast(({ event }) => event === undone);
    gone.add(entry);
    if (end !== undefined) gone.add(end);
  }
  return timeline.filter((entry) => !gone.has(entry));
}

/** That the house handed the dossier on is told; why is said among colleagues. */
function forApplicant(entry: TimelineEntry): TimelineEntry {
  const beside: BesideEvent | undefined = own(besideEvents, entry.event);
  if (beside?.inside !== true && transitionOf(entry.event)?.inside !== true) return entry;
  const { reason: _reason, ...entryWithoutReason } = entry;
  return { ...entryWithoutReason, detail: {} };
}

/** Whoever paid wants to know about the money: it goes back where the dossier ended without being handled, and stays where it was not granted. */
function moneySentence({ declined, amountDue }: DossierRow, attempts: readonly PaymentAttempt[]): string {
  if (attempts.some(({ state }) => state === 'refund-due'))
    return ' Số tiền bạn đã nộp sẽ được hoàn lại: xem ở mục Phí, lệ phí.';
  const paid = attempts.find(({ state }) => state === 'settled');
  return declined && paid !== undefined ? ` ${whyFeeStays(formatVnd(Math.min(paid.amount, amountDue)))}` : '';
}

const afterRefusal = {
  online: '',
  desk: ' Thông báo bản giấy và giấy tờ bạn đã nộp được trả tại Bộ phận Một cửa.',
  post: ' Thông báo bản giấy được gửi đến bạn qua bưu chính.',
} as const satisfies Record<Delivery, string>;

/** A day that has passed promises nothing. */
function promise({ dueAt, postponement }: DossierRow, now: Date): string {
  if (postponement?.outcome === 'apologised')
    return postponement.until < localDate(now)
      ? ''
      : ` Hẹn trả kết quả: ${formatLongDate(postponement.until)}.`;
  return dueAt === null || dueAt < now ? '' : ` Hẹn trả kết quả: ${formatMoment(dueAt)}.`;
}

function nextStep(dossier: DossierRow, attempts: readonly PaymentAttempt[], now: Date): string {
  const due = promise(dossier, now);
  switch (dossier.state) {
    case 'draft':
      return 'Khai tiếp rồi gửi hồ sơ.';
    case 'payment-required':
      if (moneyOnItsWay(attempts) === 'under-review')
        return 'Tiền có thể đã được trừ, xin đừng nộp lại. Chúng tôi đang hỏi cổng thanh toán và báo cho bạn ngay khi có kết quả.';
      return `Nộp ${formatVnd(dossier.amountDue)} để hồ sơ được chuyển đến cán bộ. Quá ${paymentTermDays} ngày kể từ ngày gửi mà chưa nộp, hồ sơ đóng; chúng tôi nhắc bạn trước.`;
    case 'closed-unpaid': {
      const lastDay = dossier.finishedAt && lastDayToReopen(dossier.finishedAt);
      return lastDay === null || lastDay < localDate(now)
        ? 'Hồ sơ đã kết thúc. Nếu vẫn cần, bạn nộp hồ sơ mới.'
        : `Nếu vẫn cần, bạn nộp ${formatVnd(dossier.amountDue)} chậm nhất ${formatLongDate(lastDay)}: hồ sơ được mở lại và chuyển đến cán bộ.`;
    }
    case 'submitted':
      return 'Bộ phận Một cửa kiểm tra hồ sơ và báo cho bạn.';
    case 'received':
    case 'processing':
      return `Cán bộ chuyên môn giải quyết hồ sơ.${due}`;
    case 'awaiting-verification':
      return `Cán bộ giải quyết tiếp khi có kết quả xác minh.${due}`;
    case 'awaiting-signature':
      return `Kết quả được trả ngay khi lãnh đạo Ủy ban ký.${due}`;
    case 'supplement-requested':
      return 'Bổ sung những điểm mà cán bộ yêu cầu rồi gửi lại.';
    case 'withdrawn':
      return `Cán bộ xác nhận dừng xử lý hồ sơ.${moneySentence(dossier, attempts)}`;
    case 'completed':
      if (dossier.declined)
        return `Khi đủ điều kiện, bạn có thể nộp hồ sơ mới. Nếu không đồng ý, bạn có quyền khiếu nại theo quy định của pháp luật.${afterRefusal[dossier.delivery]}${moneySentence(dossier, attempts)}`;
      if (unpaidResult(dossier) !== undefined)
        return `Kết quả đã có và được trả khi bạn nộp đủ ${formatVnd(dossier.amountDue)}: nộp trực tuyến nếu trang này có nút Nộp, hoặc nộp tại Bộ phận Một cửa.`;
      return {
        online: 'Tải kết quả ở trang này.',
        desk: 'Đến Bộ phận Một cửa nhận kết quả.',
        post: 'Kết quả đang được gửi đến bạn qua bưu chính.',
      }[dossier.delivery];
    case 'result-revoked':
      return 'Không dùng kết quả này nữa. Khi có kết quả khác, chúng tôi báo cho bạn; cần hỏi thì gọi Bộ phận Một cửa.';
    case 'not-accepted':
    case 'stopped':
    case 'returned':
      return `Hồ sơ đã kết thúc.${moneySentence(dossier, attempts)}`;
  }
}
