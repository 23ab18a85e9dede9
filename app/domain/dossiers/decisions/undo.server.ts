// Taking back what was just done, while nothing of it has left the house: how the dossier was before, and the mails that wait.
import * as z from 'zod';

import type { UndoableStep } from '#app/read-models/dossiers.ts';
import { rolesWith } from '#app/vocabulary/role-capacities.ts';
import { talkEvents } from '#catalog/beside-events.ts';
import { present } from '#app/values/present.ts';
import type { RunningPeriod } from '#catalog/limit-periods.ts';
import { formatMoment } from '#catalog/local-date.ts';
import { transitionOf, undoingOf, undoMinutes, type DossierFacts } from '#catalog/lifecycle.ts';
import { findViewerSince } from '#db/queries/dossier-parts.server.ts';
import { findLastEvent, type EventRow } from '#db/queries/dossier-moves.server.ts';
import { hasGoneBack } from '#db/queries/payments.server.ts';
import { hasLeft, withdrawMessages } from '#db/queries/mails-of-moves.server.ts';
import { minuteMs } from '#app/values/durations.ts';
import { refuse } from '../../kernel/refusal.ts';
import { runningPeriodSchema } from '../../kernel/running-period.ts';
import { draftWaitsAgain } from '../result/certificate-draft.server.ts';
import type { StepInHand } from './dossier-act.ts';
import { eventLabel, messagesDueAt, type Consequences, type StepOutcome } from './move-dossier.server.ts';

interface Judgement {
  readonly facts: Pick<DossierFacts, 'undoable' | 'undoneState'>;
  /** The limit that ran before it, where it changed that; null: none did. */
  readonly periodBefore?: RunningPeriod | null;
  /** What can be taken back. */
  readonly step?: UndoableStep;
  /** Why nothing can. */
  readonly whyNot?: string;
}

/** What every event that can be taken back says; those of earlier releases do not. */
export const howItWas = z.object({
  before: z.object({
    holderId: z.string().nullable(),
    paper: z.uuid().optional(),
    files: z.array(z.uuid()).optional(),
    ending: z.uuid().optional(),
    postponement: z.uuid().optional(),
    verification: z.uuid().optional(),
    period: runningPeriodSchema.nullable().optional(),
    submission: z.uuid().optional(),
    certificateDraft: z.uuid().optional(),
  }),
});

const nothing = (whyNot: string): Judgement => ({
  facts: { undoable: null, undoneState: null },
  whyNot,
});
const mailHasLeft = 'Thư báo về việc này đã gửi đi, nên không hoàn tác được nữa.';

/**
 * Can the last step be taken back? It depends on the last event that did more than say something: who made it, the time that passed,
 * and what of it is known outside by now.
 * @param events all of the dossier, where they were read already
 * @returns `step`: what can be, with the minutes that remain, rounded up; else `whyNot`, a Vietnamese sentence
 */
export async function judgeUndoing(
  { deps, sql, actor, dossier }: Pick<StepInHand, 'deps' | 'sql' | 'actor' | 'dossier'>,
  events?: readonly EventRow[],
): Promise<Judgement> {
  const last =
    events === undefined
      ? await findLastEvent(sql, dossier.id, talkEvents)
      : events.findLast(({ event }) => !talkEvents.includes(event));
  const undoing = last && undoingOf(last.event);
  if (last === undefined || actor.kind === 'system') return nothing('Chưa có việc nào để hoàn tác.');
  const what = `“${eventLabel(last)}” – ${last.actorName}, ${formatMoment(last.at)}`;
  const parsedDetail = howItWas.safeParse(last.detail);
  if (undoing === undefined || !parsedDetail.success)
    return nothing(`Việc gần nhất là ${what}; việc này không hoàn tác được.`);
  if (last.actorId !== actor.userId)
    return nothing(`Việc gần nhất là ${what}; chỉ người đã làm việc gần nhất mới hoàn tác được việc đó.`);
  const msLeft = messagesDueAt(last.event, last.at).getTime() - deps.clock.now().getTime();
  if (msLeft <= 0) return nothing(`Đã quá ${undoMinutes} phút kể từ ${what}, nên không hoàn tác được nữa.`);
  if (await hasLeft(sql, { id: dossier.id, sequence: last.sequence })) return nothing(mailHasLeft);
  const reader =
    undoing.unlessOpenedBy !== undefined
      ? await findViewerSince(sql, dossier.id, rolesWith(undoing.unlessOpenedBy), last.at)
      : undefined;
  if (reader !== undefined)
    return nothing(`${reader} đã mở hồ sơ sau khi bạn trình. Nếu cần sửa, hãy dùng “Rút lại để sửa”.`);
  if (transitionOf(last.event)?.paid === 'owed-back' && (await hasGoneBack(sql, dossier.id, last.at)))
    return nothing('Tiền đã nộp đã được hoàn lại, nên không hoàn tác được nữa.');
  const label = transitionOf(last.event)?.label ?? last.event;
  const facts = { undoable: last.event, undoneState: last.fromState };
  const { period } = parsedDetail.data.before;
  return {
    facts,
    step: { label, minutes: Math.ceil(msLeft / minuteMs) },
    ...(period !== undefined && { periodBefore: period && present(period) }),
  };
}

/**
 * @returns refused as `not-possible` when a message about it has left meanwhile
 * @throws RangeError where the table lets something be taken back that says not how it was before
 */
export async function undo(step: StepInHand): Promise<StepOutcome> {
  const { sql, dossier } = step;
  const last = await findLastEvent(sql, dossier.id, talkEvents);
  const parsedDetail = howItWas.safeParse(last?.detail);
  if (last === undefined || !parsedDetail.success) throw new RangeError(`nothing to undo on ${dossier.code}`);
  if (!(await withdrawMessages(sql, { id: dossier.id, sequence: last.sequence })))
    return refuse('not-possible', mailHasLeft);
  const undoneStep = transitionOf(last.event);
  const { holderId, period: _, certificateDraft, ...written } = parsedDetail.data.before;
  // What was withdrawn is owed back since then.
  const owedSince = undoneStep?.paid === 'owed-back' && last.fromState !== 'withdrawn' ? last.at : undefined;
  return {
    ok: true,
    consequences: {
      ...partsOf(undoneStep?.consequence),
      ...draftWaitsAgain(step, certificateDraft),
      takesBack: { ...written, ...present({ owedSince }) },
      ...(owedSince !== undefined &&
        dossier.charges !== null && {
          fees: { pinned: step.pinned, assessment: dossier.charges },
        }),
      changes: { holderId, ...(undoneStep?.moment !== undefined && { [undoneStep.moment]: null }) },
      detail: { undone: last.event },
      message: `Đã hoàn tác “${undoneStep?.label ?? last.event}”. Hồ sơ trở lại như trước.`,
    },
  };
}

/** What the step had written beside state and holder. A draft is handed over anew: the one that was taken back stays in the trail. */
function partsOf(consequence: string | undefined): Consequences {
  switch (consequence) {
    case 'result-draft':
    case 'result-on-paper':
      return { submission: { outcome: 'taken-back' } };
    case 'collection':
      return { noCollection: true };
    default:
      return {};
  }
}
