// The paper that a decision will issue, as it reads with what is written so far: the decision is made, and taken back with its
// transaction. Nothing of it stays, no number, mail or file; the paper says that it is not issued.
import { lookPurposes } from '#app/vocabulary/look-purposes.ts';
import { inTransaction } from '#db/client.server.ts';
import { transitionOf, type DossierEvent } from '#catalog/lifecycle.ts';
import { insertViewOnce, listPapers } from '#db/queries/dossier-parts.server.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import { signaturePlaceOf, type PaperAhead } from '#catalog/dossier-parts.ts';
import { readWorkingCalendar } from '../../catalog/read-catalog.server.ts';
import { drawPdf } from '../../drawing/draw-pdf.server.ts';
import type { Actor, Staff } from '../../kernel/actor.ts';
import { allOrNothing } from '../../kernel/all-or-nothing.server.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import type { OpenedFile } from '../../kernel/opened-file.ts';
import { refuse, type Outcome } from '../../kernel/refusal.ts';
import { unwritten } from '../../papers/content.ts';
import type { drawPaper, PaperContent } from '../../papers/index.server.ts';
import { openJson } from '../../personal-data/sealed-json.server.ts';
import type { IncomingFile } from '../../kernel/incoming-file.ts';
import { actWithin } from '../decisions/act-on-dossier.server.ts';
import { reachDossier } from '../dossier-access.server.ts';
import type { DossierAct } from '../decisions/dossier-act.ts';
import { pinnedTo } from '../decisions/dossier-facts.server.ts';
import { endingAhead } from '../decisions/ending.server.ts';
import { paperContext } from './issue-paper.server.ts';
import { apologyAhead } from '../decisions/postpone.server.ts';
import { supplementAhead } from '../decisions/request-supplement.server.ts';
import { noFile, resultProblems } from '../result/attach-result.server.ts';
import { permitStep } from '../decisions/move-dossier.server.ts';
import { lookMs, openAttachment } from '../files/open-attachment.server.ts';
import { stampDraft } from '../result/sign-document.server.ts';
import { submissionAnswers } from '../result/sign-result.server.ts';

/** The paper of what is proposed on it. */
function paperAhead({ decisionProposal }: DossierRow) {
  if (decisionProposal === null) return apologyAhead;
  return decisionProposal.step === 'supplement' ? supplementAhead : endingAhead;
}

/**
 * @returns a PDF, or the picture that a result is; refused like the decision itself would be, `not-found` where it issues no paper
 *   that can be shown before
 */
export async function previewPaper(
  deps: Deps,
  actor: Actor,
  act: Omit<DossierAct, 'version' | 'requestId' | 'countsFrom'> & { readonly event: DossierEvent },
): Promise<Outcome<OpenedFile>> {
  const noPaper = refuse('not-found', 'Việc này không cấp giấy nào cho người dân.');
  const ahead = transitionOf(act.event)?.paper?.ahead;
  if (ahead === undefined) return noPaper;
  const before = await reachDossier(deps.db.$client, actor, act.code);
  if (!before.ok) return before;
  if (ahead !== 'issued' && ahead !== 'proposed')
    return previewResult(deps, actor, before.dossier, ahead, act);
  const pinned = await pinnedTo(deps, before.dossier);
  const calendar = await readWorkingCalendar(deps);
  const { reason = '' } = act;
  let paper: PaperContent | undefined;
  const outcome = await allOrNothing<object>(deps.db, async (sql, tx) => {
    const earlierPaperIds = new Set((await listPapers(sql, before.dossier.id)).map(({ id }) => id));
    const step = await actWithin(
      { deps, sql, tx, actor, pinned, calendar, prepared: undefined, onlyPreview: true },
      { ...act, version: before.dossier.version, reason: reason.trim() === '' ? unwritten : reason },
    );
    if (!step.ok) return step;
    if (ahead === 'proposed') {
      const access = await reachDossier(sql, actor, act.code);
      if (access.ok) {
        const proposed = { deps, dossier: access.dossier, pinned };
        paper = await paperAhead(access.dossier)(proposed, sql);
      }
      return noPaper;
    }
    const newPaper = (await listPapers(sql, before.dossier.id)).find(({ id }) => !earlierPaperIds.has(id));
    paper = newPaper && openJson<PaperContent>(deps.keys, newPaper.content, paperContext(newPaper.id));
    return noPaper;
  });
  if (paper === undefined) return outcome.ok ? noPaper : outcome;
  const previewMarks = { number: unwritten, onlyPreview: true } as const;
  const content: PaperContent =
    paper.kind === 'receipt'
      ? { ...paper, ...previewMarks, registerNumber: unwritten }
      : { ...paper, ...previewMarks };
  const pdf = await drawPdf<typeof drawPaper>(deps, 'known', 'paper', [content]);
  if (!pdf.ok) return pdf;
  if (actor.kind === 'staff') await recordPreview(deps, actor, before.dossier);
  return { ...pdf, fileName: `xem-truoc-${before.dossier.code}.pdf`, mediaType: 'application/pdf' };
}

/** The paper says who the applicant is. It is drawn anew as the officer types: within a short time that is one look. */
function recordPreview({ db, clock }: Deps, { userId }: Staff, { id }: DossierRow): Promise<void> {
  const at = clock.now();
  const look = {
    ...{ dossierId: id, staffId: userId, what: 'bản xem trước giấy tờ', at },
    purpose: lookPurposes.handling,
  };
  return inTransaction(db, (sql) => insertViewOnce(sql, look, new Date(at.getTime() - lookMs)));
}

type PreviewOutcome = Outcome<OpenedFile>;

/**
 * The file of a result before it is one: as it was chosen, or with the stamps that its signatures will have. Nothing is signed or stored.
 * That a leader looked at what he is to sign is recorded.
 * @param ahead `chosen`, `draft`: the file of `act`; `signature`, `handed-over`: what was handed over
 * @returns refused like the decision itself would be, `invalid` for a kind of file that browsers do not show
 */
async function previewResult(
  deps: Deps,
  actor: Actor,
  dossier: DossierRow,
  ahead: Exclude<PaperAhead, 'issued' | 'proposed'>,
  act: Pick<DossierAct, 'code' | 'wire' | 'file'> & { readonly event: DossierEvent },
): Promise<PreviewOutcome> {
  const permit = permitStep(deps, actor, dossier, act.event);
  if (!permit.ok) return permit;
  if (ahead === 'signature') return withSignature(deps, actor, dossier);
  if (ahead === 'handed-over') return handedOver(deps, actor, dossier);
  const [problem] = resultProblems(act);
  if (act.file === undefined || problem !== undefined) return refuse('invalid', problem?.message ?? noFile);
  // A result that was signed with a pen is issued as it is.
  if (ahead === 'chosen') return shownHere(act.file);
  const { documentNumber = '', signaturePlace } = submissionAnswers.parse(act.wire ?? {});
  return withStamps(deps, act.file, {
    number: documentNumber.trim() || unwritten,
    place: signaturePlaceOf(signaturePlace),
  });
}

async function withSignature(
  deps: Deps,
  leader: Actor,
  { code, submission }: Pick<DossierRow, 'code' | 'submission'>,
): Promise<PreviewOutcome> {
  if (submission === null || leader.kind !== 'staff') throw new RangeError(`nothing to sign on ${code}`);
  const draft = await openAttachment(deps, leader, { code, id: submission.fileId });
  if (!draft.ok) return draft;
  const { documentNumber, signaturePlace } = submission;
  return withStamps(deps, draft, { number: documentNumber ?? unwritten, place: signaturePlace, leader });
}

async function handedOver(
  deps: Deps,
  leader: Actor,
  { code, submission }: Pick<DossierRow, 'code' | 'submission'>,
): Promise<PreviewOutcome> {
  if (submission === null) throw new RangeError(`nothing to confirm on ${code}`);
  const file = await openAttachment(deps, leader, { code, id: submission.fileId });
  return file.ok ? shownHere(file) : file;
}

async function withStamps(
  deps: Deps,
  file: IncomingFile,
  setting: Parameters<typeof stampDraft>[2],
): Promise<PreviewOutcome> {
  const draft = await stampDraft(deps, file, setting);
  return draft.ok ? shownHere({ ...file, content: draft.content }) : draft;
}

/** What every browser shows by itself. */
const shownTypes = ['application/pdf', 'image/jpeg', 'image/png'];

function shownHere({ fileName, mediaType, content }: IncomingFile): PreviewOutcome {
  return shownTypes.includes(mediaType)
    ? { ok: true, fileName, mediaType, content }
    : refuse(
        'invalid',
        'Trình duyệt không mở được loại tệp này tại chỗ. Hãy mở tệp trên máy của bạn để xem.',
      );
}
