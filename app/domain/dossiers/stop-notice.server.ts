// Whoever applied is told in writing that the dossier is stopped, why, and what goes back: Mẫu 05 of TT 03/2025/TT-VPCP, and the same
// without a number of a form where the commune uses the set of 2018. An applicant's own wish the desk confirms; else a leader decides.
import { present } from '#app/values/present.ts';
import { marksOf } from '#catalog/counter.ts';
import { formatVnd } from '#catalog/money.ts';
import { uploadedDocuments } from '#catalog/procedure.ts';
import { listEvents } from '#db/queries/dossier-moves.server.ts';
import type { Sql } from '#db/client.server.ts';
import { whyNoSecond } from '../kernel/actor.ts';
import { refuse } from '../kernel/refusal.ts';
import type { StopNoticeContent } from '../papers/content.ts';
import type { StepAhead, StepInHand } from './dossier-act.ts';
import { issuePaper, officerOf, paperHead, takePaperNumber } from './issue-paper.server.ts';
import { owedBack } from './money-back.server.ts';
import type { StepOutcome } from './move-dossier.server.ts';
import { readApplicant } from './read-applicant.server.ts';

type EndingStep = Pick<StepAhead, 'deps' | 'dossier' | 'pinned'>;

const ownWithdrawal =
  'Bạn đã ghi nhận việc rút hồ sơ này thay người nộp, nên người khác phải xác nhận dừng giải quyết.';

/**
 * The desk confirms a withdrawal.
 * @returns no paper without an applicant; of a withdrawal its own reason and day are told. Refused as `not-allowed` to whoever wrote down
 *   that the applicant withdraws: nobody makes a dossier vanish alone
 */
export async function giveNoticeOfStop(step: StepInHand): Promise<StepOutcome> {
  const { deps, sql, actor, dossier, plan } = step;
  if (dossier.applicant === null) return { ok: true, consequences: {} };
  const withdrawal =
    dossier.state === 'withdrawn'
      ? (await listEvents(sql, dossier.id)).findLast(({ event }) => event === 'withdraw')
      : undefined;
  const whyNot =
    withdrawal?.actorKind === 'staff' && actor.kind === 'staff'
      ? whyNoSecond(actor, [withdrawal.actorId], ownWithdrawal)
      : undefined;
  if (whyNot !== undefined) return refuse('not-allowed', whyNot);
  const number = await takePaperNumber(deps, sql, 'stop-notice');
  const drawn = await stopNotice(step, sql, {
    number,
    ground: plan.reason ?? withdrawal?.reason ?? 'Người nộp hồ sơ đề nghị rút hồ sơ',
    ...present({ requestedAt: withdrawal?.at.toISOString() }),
    ...officerOf(actor),
  });
  const paper = issuePaper(deps, actor, number, (url) => ({ ...drawn, verificationUrl: url }));
  return {
    ok: true,
    consequences: { paper, message: `Đã dừng giải quyết hồ sơ, Thông báo số ${number}.` },
  };
}

/** What stands on it; where it can be checked is not known yet. */
export async function stopNotice(
  step: EndingStep,
  sql: Sql,
  more: Pick<StopNoticeContent, 'ground' | 'requestedAt' | 'officer' | 'signatory'> & {
    readonly number: string;
  },
): Promise<StopNoticeContent> {
  const { deps, dossier, pinned } = step;
  const applicant = await readApplicant(deps, sql, dossier);
  return {
    kind: 'stop-notice',
    ...paperHead(deps, dossier, pinned.procedure, applicant, ''),
    ...present({ receivedAt: dossier.receivedAt?.toISOString() }),
    givenBack: await whatGoesBack(step, sql),
    ...more,
  };
}

/** Papers that the desk took, and money that was paid. */
async function whatGoesBack({ dossier, pinned }: EndingStep, sql: Sql): Promise<readonly string[]> {
  const papersTaken = uploadedDocuments(pinned.procedure).flatMap(({ id, name }) =>
    marksOf(dossier.counter?.checklist ?? {}, id).includes('paper-taken') ? [`Giấy tờ: ${name}`] : [],
  );
  const money = (await owedBack(sql, dossier, { paid: 'owed-back' })).map(
    ({ amount }) => `Phí, lệ phí đã nộp: ${formatVnd(amount)}`,
  );
  const papers =
    papersTaken.length > 0 || dossier.counter !== null
      ? papersTaken
      : ['Hồ sơ nộp trực tuyến: không có bản giấy phải trả lại'];
  const all = [...papers, ...money];
  return all.length === 0 ? ['Không có giấy tờ, phí, lệ phí phải trả lại'] : all;
}
