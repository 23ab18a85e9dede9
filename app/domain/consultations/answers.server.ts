// The commune's answers to what was said of a draft: drafted in private, a comment or a group of like ones each, approved by
// another, and published at once.
import { randomUUID } from 'node:crypto';

import * as z from 'zod';

import { answerSteps } from '#app/consultations/answer-steps.ts';
import { standingStates } from '#app/consultations/comment-steps.ts';
import { answerOutcomeIds } from '#app/consultations/comment-words.ts';
import { permit, unknownEvent } from '#app/steps/permit.ts';
import { planStep } from '#app/steps/plan.ts';
import { present } from '#app/values/present.ts';
import { commentsRule, keptLongerMonths } from '#app/consultations/retention.ts';
import { plannedErasure } from '#app/retention/rule.ts';
import type { AuditEventName } from '#app/vocabulary/audit-events.ts';
import { addDays, addMonths, localDate } from '#catalog/local-date.ts';
import type { Transaction } from '#db/client.server.ts';
import {
  assignAnswer,
  countUnfinished,
  listComments,
  type CommentRow,
} from '#db/queries/consultation-comments.server.ts';
import { changeAnswer, deleteAnswer, insertAnswer } from '#db/queries/consultation-answers.server.ts';
import {
  changeConsultation,
  findConsultation,
  insertAnnouncement,
  type ConsultationRow,
} from '#db/queries/consultations.server.ts';
import { caseActor, type Actor } from '../kernel/actor.ts';
import { allOrNothing } from '../kernel/all-or-nothing.server.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import { tellFollowers } from '../kernel/changes.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { isUuid } from '#app/values/uuid.ts';
import { refuse, refuseInputs, type Outcome } from '../kernel/refusal.ts';
import { consultationNotFound, type StaffStanding } from './consultation-access.server.ts';
import { reachForStaff } from './staff-comments.server.ts';
import { caseOf, whyNot } from './open-answers.server.ts';
import { ownWritingOf } from './own-writing.server.ts';
import { tellStaffOfAnswers } from './tell-staff-of-answers.server.ts';
import { formContextOf } from '../kernel/form-context.ts';

const text = (most: number, missing: string) =>
  z
    .string()
    .max(most, `Tối đa ${most} ký tự.`)
    .transform((value) => value.normalize('NFC').trim())
    .refine((value) => value !== '', missing);
const answerShape = z.object({
  summary: text(2000, 'Tóm tắt nội dung góp ý.'),
  outcome: z.enum(answerOutcomeIds, 'Chọn tiếp thu, tiếp thu một phần hay không tiếp thu.'),
  reason: text(4000, 'Ghi nội dung tiếp thu hoặc lý do không tiếp thu.'),
});

export interface AnswerInput {
  readonly item: string;
  /** Absent: a new one. */
  readonly answer?: string;
  /** Of the answers, as the page showed them. */
  readonly version: number;
  readonly entries: { readonly summary: string; readonly outcome: string; readonly reason: string };
  /** The comments that it answers. */
  readonly comments: readonly string[];
}

const noSuchAnswer = () => refuse('not-found', 'Không có câu trả lời này.');

/**
 * Writes one answer.
 * @returns `answer`: its id. Refused as `not-allowed`, `not-found`; `changed-meanwhile` when somebody was faster;
 *   `not-possible` once the answers are submitted; `invalid` with each problem at its field, also for a comment that
 *   another answer has
 */
export async function saveAnswer(
  deps: Deps,
  actor: Actor,
  input: AnswerInput,
): Promise<Outcome<{ answer: string }>> {
  const parsedAnswer = answerShape.safeParse(input.entries);
  const problems = parsedAnswer.success
    ? []
    : parsedAnswer.error.issues.map(({ path, message }) => ({
        path: path.join('.'),
        message,
      }));
  if (input.comments.length === 0 || !input.comments.every(isUuid))
    problems.push({ path: 'comments', message: 'Chọn ít nhất một góp ý để trả lời.' });
  if (!parsedAnswer.success || problems.length > 0) return refuseInputs(problems);
  return change<{ answer: string }>(deps, actor, input, 'answer-saved', async (tx) => {
    const answer = input.answer ?? randomUUID();
    if (input.answer === undefined) await insertAnswer(tx, input.item, { id: answer, ...parsedAnswer.data });
    else if (!isUuid(answer) || !(await changeAnswer(tx, input.item, { id: answer, ...parsedAnswer.data })))
      return noSuchAnswer();
    const assignedCount = await assignAnswer(tx, {
      itemId: input.item,
      answerId: answer,
      commentIds: input.comments,
    });
    return assignedCount === new Set(input.comments).size
      ? { ok: true, answer }
      : refuse('invalid', 'Có góp ý đã được trả lời ở chỗ khác. Hãy tải lại trang.');
  });
}

/**
 * Its comments wait for an answer again.
 * @param input `version`: of the answers, as the page showed them
 * @returns refused as `not-allowed`, `not-found`, `changed-meanwhile`; `not-possible` once the answers are submitted
 */
export async function removeAnswer(
  deps: Deps,
  actor: Actor,
  input: { readonly item: string; readonly answer: string; readonly version: number },
): Promise<Outcome<object>> {
  return change<object>(deps, actor, input, 'answer-removed', async (tx) => {
    const isRemoved = isUuid(input.answer) && (await deleteAnswer(tx, input.item, input.answer));
    return isRemoved ? { ok: true } : noSuchAnswer();
  });
}

/** What a change of answers touches: comments that get it, and an answer with those that have it already. */
interface AnswerChange {
  readonly item: string;
  readonly version: number;
  readonly answer?: string;
  readonly comments?: readonly string[];
}

const ownComment = 'Có góp ý do chính bạn gửi. Hãy để người khác trả lời góp ý đó.';

async function change<T>(
  deps: Deps,
  actor: Actor,
  { item, version, answer, comments = [] }: AnswerChange,
  event: AuditEventName,
  work: (tx: Transaction) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const outcome = await reachForStaff(deps, actor, item);
  if (!outcome.ok) return outcome;
  const { standing } = outcome;
  return allOrNothing<T>(deps.db, async (_, tx) => {
    const row = await findConsultation(tx, item, 'locked');
    if (row === undefined) return consultationNotFound();
    const permission = permit(
      answerSteps,
      caseOf(deps, row, await countUnfinished(tx, item)),
      actorOf(standing),
      {
        event: 'save',
        version,
      },
    );
    if (!permission.ok) return permission;
    const isOwn = await ownWritingOf(deps, tx, standing.staff);
    const isTouched = ({ id, answerId }: CommentRow) =>
      comments.includes(id) || (answer !== undefined && answerId === answer);
    if ((await listComments(tx, item, standingStates)).some((row) => isTouched(row) && isOwn(row)))
      return refuse('not-allowed', ownComment);
    const result = await work(tx);
    if (!result.ok) return result;
    await changeConsultation(tx, item, {
      answerVersion: row.answerVersion + 1,
      answerDrafters: withDrafter(row, standing),
    });
    await recordAuditEvent(deps, tx, standing.staff, { subject: `content:${item}`, event });
    return result;
  });
}

const actorOf = ({ staff, answers }: StaffStanding) => caseActor(staff, answers);

const withDrafter = ({ answerDrafters }: ConsultationRow, { staff }: StaffStanding): readonly string[] =>
  answerDrafters.includes(staff.userId) ? answerDrafters : [...answerDrafters, staff.userId];

/**
 * Submitted, returned, published, kept longer. With the publication the table is everybody's at once, and those who
 * took part are told.
 * @param input `version`: of the answers, as the page showed them; `reason`: of what is returned or kept longer
 * @returns refused as the table of answers says; `not-possible` also while comments wait for moderation or an answer
 */
export async function actOnAnswers(
  deps: Deps,
  actor: Actor,
  input: {
    readonly item: string;
    readonly event: string;
    readonly version: number;
    readonly reason?: string;
  },
): Promise<Outcome<{ state: ConsultationRow['answerState'] }>> {
  const outcome = await reachForStaff(deps, actor, input.item);
  if (!outcome.ok) return outcome;
  const { standing, consultation } = outcome;
  return allOrNothing<{ state: ConsultationRow['answerState'] }>(deps.db, async (_, tx) => {
    const row = await findConsultation(tx, input.item, 'locked');
    if (row === undefined) return consultationNotFound();
    if (input.event === 'save') return refuse('invalid', unknownEvent.message);
    const at = deps.clock.now();
    const answersCase = caseOf(deps, row, await countUnfinished(tx, input.item));
    const planOutcome = planStep(answerSteps, answersCase, actorOf(standing), input, {
      pauses: 'none',
      context: formContextOf(deps, at),
    });
    if (!planOutcome.ok) {
      const why = whyNot(row, answersCase.facts, answersCase.facts.complete ? 0 : 1, undefined);
      if (planOutcome.refusal.code === 'not-possible' && why !== undefined)
        return refuse('not-possible', whyUnfinished(answersCase.facts, why));
      return planOutcome;
    }
    const { state, reason } = planOutcome.plan;
    const keeps = input.event === 'keep-longer';
    await changeConsultation(tx, input.item, {
      answerState: state,
      answerVersion: row.answerVersion + 1,
      // What follows the publication does not move it: the time of what was said runs from there.
      answeredAt: state === 'published' ? (row.answeredAt ?? at) : null,
      ...(keeps ? { keptUntil: keptLonger(row), eraseOn: null } : { answerNote: reason ?? null }),
    });
    await recordAuditEvent(deps, tx, standing.staff, {
      subject: `content:${input.item}`,
      event: `answers-${input.event}`,
      detail: present({ note: reason }),
    });
    await tellStaffOfAnswers(deps, tx, {
      event: input.event,
      actor: standing.staff,
      consultation,
      row,
      reason,
    });
    if (state === 'published' && !keeps) {
      await insertAnnouncement(tx, { itemId: input.item, kind: 'answered', at });
      await tellFollowers(deps, tx, {
        kind: 'consultation',
        id: input.item,
        sectionId: consultation.section.id,
      });
    }
    return { ok: true, state };
  });
}

/** Local date: so many months after the last day on which it would stand. */
function keptLonger({ answeredAt, keptUntil }: ConsultationRow): string {
  if (answeredAt === null) throw new Error('nothing ends before its answers are published');
  const eraseOn = plannedErasure(commentsRule, { on: localDate(answeredAt), keptUntil });
  return addMonths(addDays(eraseOn, -1), keptLongerMonths);
}

const whyUnfinished = ({ closed }: { readonly closed: boolean }, why: string): string =>
  closed ? 'Còn góp ý chưa duyệt đăng hoặc chưa có trả lời. Hãy xử lý hết rồi làm lại.' : why;
