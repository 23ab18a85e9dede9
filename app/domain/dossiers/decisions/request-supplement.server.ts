// What is missing or wrong is asked once, and all of it (NĐ 61/2018 Đ11.2c, Đ17.2). Late, or again, a leader approves it (Đ19.4).
import { present } from '#app/values/present.ts';
import {
  problemLabels,
  type ProposedSupplement,
  type SupplementItem,
  type SupplementStage,
} from '#catalog/dossier-parts.ts';
import { formatDate, localDate } from '#catalog/local-date.ts';
import { pauseSentence } from '#catalog/pause-words.ts';
import { supplementDayProblem, usualSupplementDays } from '#catalog/supplement-period.ts';
import type { Sql } from '#db/client.server.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import type { Answers } from '#forms/index.ts';
import { accountOf } from '../../kernel/actor.ts';
import { refuse, refuseAt, type Outcome } from '../../kernel/refusal.ts';
import type { MailFacts } from '../../notifications/compose-mail.ts';
import { unwritten, type SupplementRequestContent } from '../../papers/content.ts';
import type { DossierAct, StepInHand } from './dossier-act.ts';
import { supplementTargets } from '../files/dossier-documents.ts';
import type { Pinned } from './dossier-facts.server.ts';
import { issuePaper, officerOf, paperHead, takePaperNumber } from '../papers/issue-paper.server.ts';
import type { Consequences, StepOutcome } from './move-dossier.server.ts';
import { readApplicant } from '../applicant/read-applicant.server.ts';

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

/** What is asked, and the person who guides the applicant to it. */
interface Asked extends ProposedSupplement {
  readonly reason: string;
  readonly by: {
    readonly id: string;
    readonly officer?: { readonly name: string; readonly position?: string };
  };
}

/**
 * A supplement as it is written.
 * @returns refused as `not-possible` for a second request without legal grounds, `invalid` for a day that cannot be asked by
 * @throws RangeError where the working calendar was not read for it
 */
function askedIn({ actor, dossier, pinned, act, plan, calendar }: StepInHand): Outcome<{ asked: Asked }> {
  if (calendar === undefined) throw new RangeError(`no calendar to ask a supplement of ${dossier.code} by`);
  const grounds = groundsOf(act);
  if (grounds === '' && dossier.supplementsAsked > 0)
    return refuse(
      'not-possible',
      'Hồ sơ đã được yêu cầu bổ sung một lần; pháp luật chỉ cho yêu cầu một lần. Nếu pháp luật chuyên ngành cho phép yêu cầu thêm, hãy ghi rõ căn cứ.',
    );
  const today = localDate(plan.at);
  const { answerBy = calendar.addWorkingDays(today, usualSupplementDays) } = plan.answers;
  if (typeof answerBy !== 'string') throw new RangeError('a supplement is asked by a day');
  const problem = supplementDayProblem(answerBy, today);
  if (problem !== undefined) return refuseAt('answerBy', problem);
  const by = { id: accountOf(actor), ...officerOf(actor) };
  return {
    ok: true,
    asked: { items: supplementItems(act, pinned), answerBy, grounds, reason: plan.reason ?? '', by },
  };
}

const detailOf = ({ items, answerBy, grounds }: Asked) => ({
  items: items.length,
  answerBy,
  ...(grounds !== '' && { overrideReason: grounds }),
});

/** The desk or an officer asks alone: the table says when. Refused like `askedIn`. */
export async function writeSupplementRequest(step: StepInHand): Promise<StepOutcome> {
  const written = askedIn(step);
  if (!written.ok) return written;
  return { ok: true, consequences: await issueRequest(step, written.asked) };
}

/** An officer proposes it to a leader; the applicant learns nothing of it yet, and the limit runs on. Refused like `askedIn`. */
export async function proposeSupplement(step: StepInHand): Promise<StepOutcome> {
  const written = askedIn(step);
  if (!written.ok) return written;
  const { items, answerBy, grounds, reason } = written.asked;
  return {
    ok: true,
    consequences: {
      decisionProposal: { step: 'supplement', reason, request: { items, answerBy, grounds } },
      detail: detailOf(written.asked),
    },
  };
}

/**
 * A leader approves it: only now it is asked, in the words and under the name of whoever proposed it.
 * @returns refused as `not-possible` once the day by which it should be answered has come
 * @throws RangeError where nothing was proposed
 */
export async function approveSupplement(step: StepInHand): Promise<StepOutcome> {
  const asked = proposedOn(step.dossier);
  if (supplementDayProblem(asked.answerBy, localDate(step.plan.at)) !== undefined)
    return refuse(
      'not-possible',
      `Hạn bổ sung trong đề xuất (${formatDate(asked.answerBy)}) đã đến hoặc đã qua. Hãy trả lại để cán bộ chọn ngày khác.`,
    );
  return {
    ok: true,
    consequences: {
      ...(await issueRequest(step, asked)),
      reason: asked.reason,
      decisionProposal: { outcome: 'signed' },
    },
  };
}

/** @throws RangeError where nothing was proposed */
function proposedOn({ decisionProposal, code }: DossierRow): Asked {
  if (decisionProposal === null || decisionProposal.request === null)
    throw new RangeError(`nobody proposed a supplement of ${code}`);
  const { request, reason, proposedBy: id, proposedByName: name, proposedByPosition } = decisionProposal;
  const officer = { name, ...present({ position: proposedByPosition }) };
  return { ...request, reason, by: { id, officer } };
}

async function issueRequest(step: StepInHand, asked: Asked): Promise<Consequences> {
  const { deps, sql, actor, dossier, pinned } = step;
  const { items, reason, answerBy, by } = asked;
  const applicant = await readApplicant(deps, sql, dossier);
  const number = await takePaperNumber(deps, sql, 'supplement-request');
  const paper = issuePaper(deps, actor, number, (url) =>
    requestContent(step, asked, { number, url, applicant }),
  );
  const clock = pauseSentence(pinned.procedure.timeLimit.supplement, dossier.receivedAt !== null);
  return {
    detail: detailOf(asked),
    paper,
    supplement: { items, reason, stage: stageOf(dossier), requestedBy: by.id, answerBy },
    mail: { items: items.map(itemText), answerBy },
    message: `Đã yêu cầu bổ sung ${items.length} mục, hạn đến hết ngày ${formatDate(answerBy)}. ${clock}`,
  };
}

/**
 * The request as it will read when a leader approves what is proposed; its number is not known yet.
 * @throws RangeError where nothing was proposed
 */
export async function supplementAhead(
  step: Pick<StepInHand, 'deps' | 'dossier' | 'pinned'>,
  sql: Sql,
): Promise<SupplementRequestContent> {
  const { deps, dossier } = step;
  const applicant = await readApplicant(deps, sql, dossier);
  return requestContent(step, proposedOn(dossier), { number: unwritten, url: '', applicant });
}

const stageOf = ({ receivedAt }: DossierRow): SupplementStage =>
  receivedAt === null ? 'reception' : 'processing';

function requestContent(
  { deps, dossier, pinned }: Pick<StepInHand, 'deps' | 'dossier' | 'pinned'>,
  { items, answerBy, grounds, reason, by: { officer } }: Asked,
  paper: {
    readonly number: string;
    readonly url: string;
    readonly applicant: Parameters<typeof paperHead>[3];
  },
): SupplementRequestContent {
  return {
    kind: 'supplement-request',
    ...paperHead(deps, dossier, pinned.procedure, paper.applicant, paper.url),
    ...present({ officer }),
    number: paper.number,
    stage: stageOf(dossier),
    requests: items.map(itemText),
    answerBy,
    reason: grounds === '' ? reason : `${reason} (${grounds})`,
    guidance: { name: deps.unit.name, phone: deps.unit.phone },
  };
}
