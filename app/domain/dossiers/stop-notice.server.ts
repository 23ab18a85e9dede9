// Mẫu 05 of TT 03/2025/TT-VPCP: whoever applied is told in writing that the dossier is stopped, why, and what goes back. The set of
// 2018 has no such form: there the mail tells it alone.
import { present } from '#app/values/present.ts';
import { marksOf } from '#catalog/counter.ts';
import { formatVnd } from '#catalog/money.ts';
import { formNumber } from '#catalog/paper-sets.ts';
import { uploadedDocuments } from '#catalog/procedure.ts';
import { listEvents } from '#db/queries/dossier-moves.server.ts';
import type { StepInHand } from './dossier-act.ts';
import { issuePaper, officerOf, paperHead, takePaperNumber } from './issue-paper.server.ts';
import { owedBack } from './money-back.server.ts';
import type { StepOutcome } from './move-dossier.server.ts';
import { readApplicant } from './read-applicant.server.ts';

/**
 * @returns no paper under the set of forms of 2018, or without an applicant; of a withdrawal its own reason and day are
 *   told
 */
export async function giveNoticeOfStop(step: StepInHand): Promise<StepOutcome> {
  const { deps, sql, actor, dossier, pinned, plan } = step;
  if (formNumber('stop-notice', deps.unit.paperSet) === undefined || dossier.applicant === null)
    return { ok: true, consequences: {} };
  const applicant = await readApplicant(deps, sql, dossier);
  const withdrawal =
    dossier.state === 'withdrawn'
      ? (await listEvents(sql, dossier.id)).findLast(({ event }) => event === 'withdraw')
      : undefined;
  const ground = plan.reason ?? withdrawal?.reason ?? 'Người nộp hồ sơ đề nghị rút hồ sơ';
  const givenBack = await whatGoesBack(step);
  const number = await takePaperNumber(deps, sql, 'stop-notice');
  const paper = issuePaper(deps, actor, number, (url) => ({
    kind: 'stop-notice',
    ...paperHead(deps, dossier, pinned.procedure, applicant, url),
    ...officerOf(actor),
    ...present({
      receivedAt: dossier.receivedAt?.toISOString(),
      requestedAt: withdrawal?.at.toISOString(),
    }),
    ...{ number, ground, givenBack },
  }));
  return {
    ok: true,
    consequences: { paper, message: `Đã dừng giải quyết hồ sơ, Thông báo số ${number}.` },
  };
}

/** Papers that the desk took, and money that was paid. */
async function whatGoesBack({ sql, dossier, pinned, plan }: StepInHand): Promise<readonly string[]> {
  const papersTaken = uploadedDocuments(pinned.procedure).flatMap(({ id, name }) =>
    marksOf(dossier.counter?.checklist ?? {}, id).includes('paper-taken') ? [`Giấy tờ: ${name}`] : [],
  );
  const money = (await owedBack(sql, dossier, plan.transition)).map(
    ({ amount }) => `Phí, lệ phí đã nộp: ${formatVnd(amount)}`,
  );
  const papers =
    papersTaken.length > 0 || dossier.counter !== null
      ? papersTaken
      : ['Hồ sơ nộp trực tuyến: không có bản giấy phải trả lại'];
  const all = [...papers, ...money];
  return all.length === 0 ? ['Không có giấy tờ, phí, lệ phí phải trả lại'] : all;
}
