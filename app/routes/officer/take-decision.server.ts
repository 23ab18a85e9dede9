// Reads what an officer decided, calls the use case of it, and says what happened, or what stands in the way.
import type { ActionFunctionArgs } from '@remix-run/node';

import type { Staff } from '#app/domain/actor.ts';
import type { Deps } from '#app/domain/deps.server.ts';
import { actOnDossier } from '#app/domain/dossiers/act-on-dossier.server.ts';
import { completeDossier } from '#app/domain/dossiers/complete-dossier.server.ts';
import { previewDecision } from '#app/domain/dossiers/preview-decision.server.ts';
import { receiveDossier } from '#app/domain/dossiers/receive-dossier.server.ts';
import { requestSupplement } from '#app/domain/dossiers/request-supplement.server.ts';
import { recordDeskPayment } from '#app/domain/payments/record-desk-payment.server.ts';
import type { Outcome } from '#app/domain/refusal.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { decisionSegments, paths } from '#app/http/paths.ts';
import { notFound, refusalResponse, sameFormAgain } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { readUploads, type Upload } from '#app/http/uploads.server.ts';
import type { DecisionReply } from '#app/ui/desk/decision-page.tsx';
import { transitions, type DossierEvent } from '#catalog/lifecycle.ts';
import { formatMoment } from '#catalog/local-date.ts';
import { problemsOf, readDecision, type ReadDecision } from './read-decision.ts';

/** @throws 404 for an address that names no decision */
export function eventIn(params: ActionFunctionArgs['params']): DossierEvent {
  const name = Object.keys(decisionSegments).find((event) => decisionSegments[event] === params['decision']);
  const event = transitions.find((transition) => transition.event === name)?.event;
  if (event === undefined) throw notFound();
  return event;
}

export async function takeDecision({ request, context, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const { deps } = context.portal;
  const event = eventIn(params);
  const code = params['code'] ?? '';
  const { fields, files, refused } = await readUploads(request);
  const decision = readDecision(fields);
  const { typed } = decision;

  if (decision.intent === 'preview') {
    const previewed = await previewDecision(deps, staff, { code, event, ...typed });
    return again({ typed, problems: [], ...(previewed.ok ? { mail: previewed.preview.mail } : {}) }, 200);
  }
  const file = files.find((candidate) => candidate.field === 'file');
  const problems = [...problemsOf(event, typed, file !== undefined || refused.length > 0), ...refused.map(({ message }) => ({ path: 'file', message }))];
  if (problems.length > 0) return again({ typed, problems });

  const outcome = await decide(deps, staff, { code, event, decision, file });
  if (outcome.ok) {
    return redirectWithFlash(context, paths.staffDossier(code), { kind: 'success', message: outcome.message });
  }
  const { refusal } = outcome;
  switch (refusal.code) {
    case 'changed-meanwhile':
      return again({ typed, problems: [], meanwhile: { message: refusal.message, seen: decision.seen } }, 409);
    case 'not-possible':
      if (event === 'request-supplement' && typed.overrideReason.trim() === '') {
        return again({ typed, problems: [{ path: 'overrideReason', message: refusal.message }] });
      }
      return again({ typed, problems: [{ path: '', message: refusal.message }] }, 409);
    case 'invalid':
      return again({ typed, problems: [{ path: event === 'complete' ? 'file' : '', message: refusal.message }] });
    case 'not-found':
    case 'not-allowed':
      throw refusalResponse(refusal);
  }
}

const again = (reply: DecisionReply, status = 422) => sameFormAgain(reply, status);

interface Order {
  readonly code: string;
  readonly event: DossierEvent;
  readonly decision: ReadDecision;
  readonly file: Upload | undefined;
}

async function decide(deps: Deps, staff: Staff, { code, event, decision, file }: Order): Promise<Outcome<{ message: string }>> {
  const { version, requestId, typed } = decision;
  const act = { code, version, requestId, reason: typed.reason };
  switch (event) {
    case 'receive': {
      const received = await receiveDossier(deps, staff, act);
      return told(received, (done) => `Đã tiếp nhận hồ sơ, số ${done.registerNumber}. Hẹn trả ${formatMoment(done.dueAt)}. Người dân được báo qua thư.`);
    }
    case 'request-supplement': {
      const asked = await requestSupplement(deps, staff, { ...act, items: typed.items, overrideReason: typed.overrideReason });
      return told(asked, () => `Đã yêu cầu bổ sung ${typed.items.length} mục. Thời hạn tạm dừng; người dân được báo qua thư.`);
    }
    case 'complete': {
      // Checked before: a decision without its file has come back to its page.
      if (file === undefined) return { ok: false, refusal: { code: 'invalid', message: 'Chọn tệp kết quả.' } };
      return told(await completeDossier(deps, staff, { ...act, file }), () => 'Đã ghi nhận kết quả. Người dân được báo qua thư.');
    }
    case 'settle-payment': {
      const paid = await recordDeskPayment(deps, staff, act);
      return told(paid, ({ receiptNumber }) => `Đã ghi nhận tiền nộp tại quầy${receiptNumber === undefined ? '' : `, biên nhận số ${receiptNumber}`}.`);
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
  'start-processing': 'Đã bắt đầu xử lý. Bạn đang giữ hồ sơ này.',
  refuse: 'Đã từ chối tiếp nhận. Người dân được báo qua thư, kèm phiếu từ chối.',
  decline: 'Đã trả lời không giải quyết. Người dân được báo qua thư, kèm văn bản trả lời.',
  stop: 'Đã dừng xử lý hồ sơ. Người dân được báo qua thư.',
  return: 'Đã trả kết quả. Hồ sơ kết thúc.',
  'confirm-withdrawal': 'Đã xác nhận dừng xử lý theo yêu cầu của người dân.',
};
