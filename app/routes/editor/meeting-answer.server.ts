// Reads what was asked of a meeting on its page, calls the use case of it, and says what happened. Nothing typed is lost.
import type { AppLoadContext } from '@remix-run/node';

import type { Staff } from '#app/domain/kernel/actor.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { cancelMeeting } from '#app/domain/meetings/cancel-meeting.server.ts';
import { confirmAddendum, confirmMinutes } from '#app/domain/meetings/confirm-minutes.server.ts';
import { excuseAbsence } from '#app/domain/meetings/excuse-absence.server.ts';
import { finishDecision } from '#app/domain/meetings/finish-decision.server.ts';
import { proposePoint, settleProposal } from '#app/domain/meetings/propose-point.server.ts';
import { reportResult, seeReport } from '#app/domain/meetings/report-result.server.ts';
import { takeChair } from '#app/domain/meetings/take-chair.server.ts';
import { writeAddendum } from '#app/domain/meetings/write-minutes.server.ts';
import type { Outcome } from '#app/domain/kernel/refusal.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { numberOf, textOf } from '#app/http/form-values.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { unknownEvent } from '#app/steps/permit.ts';
import { refusalResponse, sameFormAgain } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { noteName } from '#app/ui/pages/editor/meetings/decision-table.tsx';
import type { TypedMeeting } from '#app/ui/pages/editor/meetings/typed-meeting.ts';
import { own } from '#forms/own.ts';

interface Asked {
  readonly id: string;
  readonly seen: number;
  readonly field: (name: string) => string;
}

interface Answer {
  /** The input whose text it takes. */
  readonly input?: string;
  readonly done: string;
  ask(deps: Deps, staff: Staff, act: Asked): Promise<Outcome<object>>;
}

const settle =
  (take: boolean): Answer['ask'] =>
  (deps, staff, { id, field }) =>
    settleProposal(deps, staff, { id, proposal: field('proposal'), take });

const answers: Readonly<Record<string, Answer>> = {
  cancel: {
    input: 'cancelReason',
    done: 'Đã hủy cuộc họp và báo người được mời.',
    ask: (deps, staff, { id, seen, field }) =>
      cancelMeeting(deps, staff, { id, seen, reason: field('cancelReason') }),
  },
  'take-chair': {
    done: 'Bạn chủ trì cuộc họp này.',
    ask: (deps, staff, { id, seen }) => takeChair(deps, staff, { id, seen }),
  },
  propose: {
    input: 'title',
    done: 'Đã gửi đề nghị.',
    ask: (deps, staff, { id, field }) =>
      proposePoint(deps, staff, { id, title: field('title'), note: field('note') }),
  },
  'take-proposal': { done: 'Đã đưa vào chương trình và báo người dự họp.', ask: settle(true) },
  'decline-proposal': { done: 'Đã ghi là không đưa vào chương trình.', ask: settle(false) },
  excuse: {
    input: 'absence',
    done: 'Đã báo vắng.',
    ask: (deps, staff, { id, field }) => excuseAbsence(deps, staff, { id, reason: field('absence') }),
  },
  come: {
    done: 'Đã ghi bạn dự họp được.',
    ask: (deps, staff, { id }) => excuseAbsence(deps, staff, { id, reason: undefined }),
  },
  'confirm-minutes': {
    done: 'Đã xác nhận biên bản và báo người dự họp.',
    ask: (deps, staff, { id, field }) => confirmMinutes(deps, staff, { id, seen: field('seen') }),
  },
  'write-addendum': {
    input: 'addendum',
    done: 'Đã lưu dự thảo bổ sung. Người chủ trì xác nhận thì phần này mới có giá trị.',
    ask: (deps, staff, { id, seen, field }) =>
      writeAddendum(deps, staff, { id, seen, text: field('addendum') }),
  },
  'confirm-addendum': {
    done: 'Đã xác nhận phần bổ sung biên bản.',
    ask: (deps, staff, { id, field }) => confirmAddendum(deps, staff, { id, seen: field('seen') }),
  },
  report: {
    input: 'report',
    done: 'Đã báo cáo kết quả với Trưởng ban.',
    ask: (deps, staff, { id, field }) => reportResult(deps, staff, { id, text: field('report') }),
  },
  'see-report': {
    done: 'Đã ghi nhận bạn xem báo cáo.',
    ask: (deps, staff, { id }) => seeReport(deps, staff, { id }),
  },
  finish: {
    done: 'Đã ghi kết quả thực hiện.',
    ask: (deps, staff, { field }) =>
      finishDecision(deps, staff, {
        decision: field('decision'),
        note: field(noteName(field('decision'))),
      }),
  },
};

export async function answerMeeting(request: Request, context: AppLoadContext, id: string) {
  const staff = await requireStaff(request, context);
  const fields = await readForm(request);
  const field = (name: string) => textOf(fields, name);
  const intent = field('intent');
  const decision = field('decision');
  const answer = own(answers, intent);
  if (answer === undefined) throw refusalResponse(unknownEvent);
  const result = await answer.ask(context.portal.deps, staff, { id, seen: numberOf(fields, 'seen'), field });
  if (result.ok)
    return redirectWithFlash(context, paths.meeting(id), { kind: 'success', message: answer.done });
  const { refusal } = result;
  if (refusal.code === 'not-found' || refusal.code === 'not-allowed')
    throw refusalResponse(refusal, { href: paths.meeting(id), label: 'Về cuộc họp' });
  const input = intent === 'finish' ? noteName(decision) : (answer.input ?? '');
  const path = refusal.code === 'invalid' ? input : '';
  const text = intent === 'propose' ? field('note') : field(input);
  const entries: TypedMeeting = { intent, text, title: field('title'), decision };
  return sameFormAgain(
    { problems: [{ path, message: refusal.message }], entries },
    refusal.code === 'invalid' ? 422 : 409,
  );
}
