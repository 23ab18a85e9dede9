// What is missing or wrong is asked once, and all of it (NĐ 61/2018 Đ11.2c, Đ17.2).
import { problemLabels, type SupplementItem } from '#catalog/dossier-parts.ts';
import { listSupplements } from '#db/queries/dossier-parts.server.ts';
import { formatDate, localDate } from '#catalog/local-date.ts';
import { pauseSentence } from '#catalog/pause-words.ts';
import { supplementDayProblem, usualSupplementDays } from '#catalog/supplement-period.ts';
import type { Answers } from '#forms/index.ts';
import { accountOf } from '../kernel/actor.ts';
import { refuse, refuseAt } from '../kernel/refusal.ts';
import type { MailFacts } from '../notifications/compose-mail.ts';
import type { DossierAct, StepInHand } from './dossier-act.ts';
import { supplementTargets } from './dossier-documents.ts';
import type { Pinned } from './dossier-facts.server.ts';
import { issuePaper, officerOf, paperHead, takePaperNumber } from './issue-paper.server.ts';
import type { StepOutcome } from './move-dossier.server.ts';
import { readApplicant } from './read-applicant.server.ts';

/** @returns "Giấy chứng sinh: chưa đúng – chụp lại cả hai mặt"; without a note, what is wrong alone */
export const itemText = ({ label, problem, note }: SupplementItem): string =>
  `${label}: ${problemLabels[problem]}${note === '' ? '' : ` – ${note}`}`;

/** Letters of what is written to one item, or of the grounds for asking again: refused beyond, never cut. */
const longestNote = 2000;

/**
 * The items as they are asked, with the names the procedure gives them.
 * @param act `items`: `target` is `document:<id>` or `field:<id>`
 * @returns without what names nothing of this dossier
 */
export function supplementItems(
  { items = [] }: Pick<DossierAct, 'items'>,
  { procedure, form }: Pinned,
): readonly SupplementItem[] {
  const labels = new Map(supplementTargets(procedure, form).map(({ target, label }) => [target, label]));
  return items.flatMap(({ target, problem, note }) => {
    const label = labels.get(target);
    return label === undefined ? [] : [{ target, label, problem, note: note.normalize('NFC').trim() }];
  });
}

const groundsOf = ({ overrideReason = '' }: DossierAct): string => overrideReason.normalize('NFC').trim();

/** @returns each at its field of the decision; an item that the dossier does not have counts as not chosen */
export function supplementProblems(act: DossierAct, pinned: Pinned) {
  const items = supplementItems(act, pinned);
  const [long] = items.filter(({ note }) => note.length > longestNote);
  return [
    ...(items.length === 0 || items.length !== act.items?.length
      ? [{ path: 'target', message: 'Chọn ít nhất một giấy tờ hoặc mục tờ khai cần bổ sung' }]
      : []),
    ...(long === undefined
      ? []
      : [
          {
            path: 'target',
            message: `Hãy viết gọn phần hướng dẫn về “${long.label}” trong ${longestNote} ký tự.`,
          },
        ]),
    ...(groundsOf(act).length > longestNote
      ? [{ path: 'overrideReason', message: `Hãy viết gọn căn cứ yêu cầu thêm trong ${longestNote} ký tự.` }]
      : []),
  ];
}

/**
 * By when the supplement is wanted.
 * @returns empty where no day was written: the usual one is told then
 */
export const supplementNotice = ({ answerBy }: Answers): Partial<MailFacts> =>
  typeof answerBy === 'string' ? { answerBy } : {};

/**
 * @returns refused as `not-possible` for a second request without legal grounds, `invalid` for a day that cannot be asked by
 * @throws RangeError where the working calendar was not read for it
 */
export async function writeSupplementRequest(step: StepInHand): Promise<StepOutcome> {
  const { deps, sql, actor, dossier, pinned, act, plan, calendar } = step;
  if (calendar === undefined) throw new RangeError(`no calendar to ask a supplement of ${dossier.code} by`);
  const items = supplementItems(act, pinned);
  const grounds = groundsOf(act);
  if (grounds === '' && (await listSupplements(sql, dossier.id)).length > 0)
    return refuse(
      'not-possible',
      'Hồ sơ đã được yêu cầu bổ sung một lần; pháp luật chỉ cho yêu cầu một lần. Nếu pháp luật chuyên ngành cho phép yêu cầu thêm, hãy ghi rõ căn cứ.',
    );
  const today = localDate(plan.at);
  const { answerBy = calendar.addWorkingDays(today, usualSupplementDays) } = plan.answers;
  if (typeof answerBy !== 'string') throw new RangeError('a supplement is asked by a day');
  const problem = supplementDayProblem(answerBy, today);
  if (problem !== undefined) return refuseAt('answerBy', problem);
  const { procedure } = pinned;
  const reason = plan.reason ?? '';
  const stage = dossier.receivedAt === null ? 'reception' : 'processing';
  const applicant = await readApplicant(deps, sql, dossier);
  const number = await takePaperNumber(deps, sql, 'supplement-request');
  const paper = issuePaper(deps, actor, number, (url) => ({
    kind: 'supplement-request',
    ...paperHead(deps, dossier, procedure, applicant, url),
    ...officerOf(actor),
    number,
    stage,
    requests: items.map(itemText),
    answerBy,
    reason: grounds === '' ? reason : `${reason} (${grounds})`,
    guidance: { name: deps.unit.name, phone: deps.unit.phone },
  }));
  const clock = pauseSentence(procedure.timeLimit.supplement, dossier.receivedAt !== null);
  return {
    ok: true,
    consequences: {
      detail: { items: items.length, answerBy, ...(grounds !== '' && { overrideReason: grounds }) },
      paper,
      supplement: { items, reason, stage, requestedBy: accountOf(actor), answerBy },
      mail: { items: items.map(itemText), answerBy },
      message: `Đã yêu cầu bổ sung ${items.length} mục, trước hết ngày ${formatDate(answerBy)}. ${clock}`,
    },
  };
}
