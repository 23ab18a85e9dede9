// Which use case carries out which decision, and what the officer is told afterwards.
import type { Staff } from '#app/domain/actor.ts';
import type { Deps } from '#app/domain/deps.server.ts';
import { actOnDossier } from '#app/domain/dossiers/act-on-dossier.server.ts';
import { completeDossier } from '#app/domain/dossiers/complete-dossier.server.ts';
import { receiveDossier } from '#app/domain/dossiers/receive-dossier.server.ts';
import { requestSupplement } from '#app/domain/dossiers/request-supplement.server.ts';
import { recordDeskPayment } from '#app/domain/payments/record-desk-payment.server.ts';
import type { Outcome } from '#app/domain/refusal.ts';
import type { Upload } from '#app/http/uploads.server.ts';
import type { DossierEvent } from '#catalog/lifecycle.ts';
import { formatMoment } from '#catalog/local-date.ts';
import type { ReadDecision } from './read-decision.ts';

export interface Order {
  readonly code: string;
  readonly event: DossierEvent;
  readonly decision: ReadDecision;
  readonly file: Upload | undefined;
}

/** Calls the use case of the event. @returns what to tell the officer */
export async function decide(
  deps: Deps,
  staff: Staff,
  { code, event, decision, file }: Order,
): Promise<Outcome<{ message: string }>> {
  const { version, requestId, typed } = decision;
  const act = { code, version, requestId, reason: typed.reason };
  switch (event) {
    case 'receive': {
      const received = await receiveDossier(deps, staff, act);
      return told(
        received,
        (done) =>
          `Đã tiếp nhận hồ sơ, số ${done.registerNumber}. Hẹn trả ${formatMoment(done.dueAt)}. Người dân được báo qua thư.`,
      );
    }
    case 'request-supplement': {
      const asked = await requestSupplement(deps, staff, {
        ...act,
        items: typed.items,
        overrideReason: typed.overrideReason,
      });
      return told(
        asked,
        () => `Đã yêu cầu bổ sung ${typed.items.length} mục. Thời hạn tạm dừng; người dân được báo qua thư.`,
      );
    }
    case 'complete': {
      // Checked before: a decision without its file has come back to its page.
      if (file === undefined)
        return { ok: false, refusal: { code: 'invalid', message: 'Chọn tệp kết quả.' } };
      return told(
        await completeDossier(deps, staff, { ...act, file }),
        () => 'Đã ghi nhận kết quả. Người dân được báo qua thư.',
      );
    }
    case 'settle-payment': {
      const paid = await recordDeskPayment(deps, staff, act);
      return told(
        paid,
        ({ receiptNumber }) =>
          `Đã ghi nhận tiền nộp tại quầy${receiptNumber === undefined ? '' : `, biên nhận số ${receiptNumber}`}.`,
      );
    }
    default:
      return told(await actOnDossier(deps, staff, { ...act, event }), () => done[event] ?? 'Đã ghi nhận.');
  }
}

function told<T>(outcome: Outcome<T>, message: (done: T) => string): Outcome<{ message: string }> {
  return outcome.ok ? { ok: true, message: message(outcome) } : outcome;
}

const done: Readonly<Record<string, string>> = {
  take: 'Bạn đang giữ hồ sơ này.',
  'take-over': 'Bạn đang giữ hồ sơ này. Người giữ trước được báo qua thư, kèm lý do.',
  'give-back': 'Đã trả lại danh sách chung. Những người có thể nhận được báo qua thư, kèm lý do.',
  'start-processing': 'Đã bắt đầu xử lý. Bạn đang giữ hồ sơ này.',
  refuse: 'Đã từ chối tiếp nhận. Người dân được báo qua thư, kèm phiếu từ chối.',
  decline: 'Đã trả lời không giải quyết. Người dân được báo qua thư, kèm văn bản trả lời.',
  stop: 'Đã dừng xử lý hồ sơ. Người dân được báo qua thư.',
  return: 'Đã trả kết quả. Hồ sơ kết thúc.',
  'confirm-withdrawal': 'Đã xác nhận dừng xử lý theo yêu cầu của người dân.',
};
