// What can be done with each of several dossiers, and why not with the others: the table of dossiers decides, as it does
// for one.
import { permit } from '#app/steps/permit.ts';
import { eventsInBatches, printedPaperIds, type BatchAct, type PrintedPaper } from '#app/lists/batches.ts';
import { dossierSteps, states, transitions, type DossierEvent } from '#catalog/lifecycle.ts';
import { listUnsettledDrafts } from '#db/queries/certificate-drafts.server.ts';
import { listPaperKinds } from '#db/queries/dossier-parts.server.ts';
import type { QueueRow } from '#db/queries/dossier-queue.server.ts';
import { labellingIds, type Labelling } from '#app/vocabulary/dossier-labels.ts';
import { capacitiesHere, reading } from '../dossiers/dossier-access.server.ts';
import { caseActorOf, caseOf } from '../dossiers/decisions/move-dossier.server.ts';
import type { Staff } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';

/** Of one dossier: why an act cannot be made on it; undefined where it can. */
export type WhyNot = (row: QueueRow, act: BatchAct) => string | undefined;

/**
 * Which acts can be made on these dossiers; of their papers is asked once for all.
 * @param rows dossiers that he may see
 * @returns answers for these rows and any act
 */
export async function judgeActs(deps: Deps, actor: Staff, rows: readonly QueueRow[]): Promise<WhyNot> {
  const ids = rows.map(({ id }) => id);
  const [kinds, unsettled] = await Promise.all([
    listPaperKinds(deps.db.$client, ids),
    listUnsettledDrafts(deps.db, ids),
  ]);
  const papers = new Set<string>(kinds.map(({ dossierId, kind }) => `${dossierId} ${kind}`));
  const has = (row: QueueRow, paper: PrintedPaper) =>
    paper === 'declaration' || papers.has(`${row.id} ${paper}`);
  return (row, act) => {
    switch (act.kind) {
      case 'step':
        return (
          whyNoStep(deps, actor, row, act.event) ??
          (signsResult(act.event) && unsettled.has(row.id) ? unsettledDraft : undefined)
        );
      case 'print':
        return has(row, act.paper) ? undefined : 'Hồ sơ không có giấy này.';
      case 'label':
        return whyNoLabel(actor, row, act.labelling);
    }
  };
}

/** What the applicant was shown of it is looked at before a leader decides: on the page of the one dossier, which says so. */
export const signsResult = (event: DossierEvent): boolean =>
  event === 'sign-result' || event === 'confirm-result';

export const unsettledDraft =
  'Người nộp chưa trả lời bản dự thảo, hoặc đã nêu chỗ sai: hãy xem và ký ở trang hồ sơ.';

export const actsInBatches: readonly BatchAct[] = [
  ...eventsInBatches.map((event) => ({ kind: 'step', event }) as const),
  ...printedPaperIds.map((paper) => ({ kind: 'print', paper }) as const),
  ...labellingIds.map((labelling) => ({ kind: 'label', labelling }) as const),
];

function whyNoLabel(actor: Staff, row: QueueRow, labelling: Labelling): string | undefined {
  if (!capacitiesHere(actor, row).some((capacity) => reading.includes(capacity)))
    return 'Bạn không được giao giải quyết hồ sơ này.';
  return labelling === 'take-off' && row.labels.length === 0 ? 'Hồ sơ không mang nhãn nào.' : undefined;
}

function whyNoStep(deps: Deps, actor: Staff, row: QueueRow, event: DossierEvent): string | undefined {
  const verdict = permit(dossierSteps, caseOf(deps, row, actor), caseActorOf(actor, row), { event });
  if (verdict.ok) return undefined;
  if (verdict.obstacle !== 'not-possible') return verdict.refusal.message;
  const { label } = states[row.state];
  const fitting = dossierSteps.transitions.filter((one) => one.event === event);
  if (!fitting.some(({ from }) => from.includes(row.state))) return `Đang ở trạng thái “${label}”.`;
  if (!fitting.some(({ when = [] }) => when.some((one) => one.includes('held-by'))))
    return 'Hồ sơ không chờ việc này.';
  return row.holderName === null
    ? 'Chưa ai thụ lý hồ sơ này.'
    : `${row.holderId === actor.userId ? 'Bạn' : row.holderName} đang thụ lý hồ sơ này.`;
}

/**
 * Does the act lead a dossier on? A mere change of who holds it does not.
 * @returns false for printing and for labels, too
 */
export const leadsOn = (act: BatchAct): boolean =>
  act.kind === 'step' &&
  transitions.some((one) => one.event === act.event && 'look' in one && one.look === 'primary');
