// The commune's answers to what was said of a draft: drafted in private, a comment or a group of like ones each, approved by
// another, and published at once.
import { randomUUID } from 'node:crypto';

import * as z from 'zod';

import { answerStates, answerSteps } from '#app/consultations/answer-steps.ts';
import { opinionStates } from '#app/consultations/comment-steps.ts';
import { answerOutcomeIds } from '#app/consultations/comment-words.ts';
import { isProposalKind, type ConsultationProposalKind } from '#app/consultations/proposal-steps.ts';
import { proposedSchema, type Proposed } from '#app/consultations/proposed.ts';
import { doneOf, permit, unknownEvent } from '#app/steps/permit.ts';
import { planStep } from '#app/steps/plan.ts';
import { withPerson } from '#app/steps/step-people.ts';
import { isUuid } from '#app/values/uuid.ts';
import { present } from '#app/values/present.ts';
import type { AuditEventName } from '#app/vocabulary/audit-events.ts';
import type { Transaction } from '#db/client.server.ts';
import { assignAnswer, listComments, type CommentRow } from '#db/queries/consultation-comments.server.ts';
import { changeAnswer, deleteAnswer, insertAnswer } from '#db/queries/consultation-answers.server.ts';
import {
  changeConsultation,
  insertAnnouncement,
  type ConsultationRow,
} from '#db/queries/consultations.server.ts';
import type { Answers, Wire } from '#forms/index.ts';
import { own } from '#forms/own.ts';
import { caseActor, type Actor } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import { tellFollowers } from '../kernel/changes.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { formContextOf } from '../kernel/form-context.ts';
import { refuse, refuseInputs, type Outcome } from '../kernel/refusal.ts';
import { answersCase, asksNow, meetComments, meetTable, sightOfTable } from './answers-case.server.ts';
import { changeForStaff, type StaffStanding } from './consultation-access.server.ts';
import { whyNot } from './open-answers.server.ts';
import { ownWritingOf } from './own-writing.server.ts';
import { proposeFor } from './proposals.server.ts';
import { tellStaffOfAnswers } from './tell-staff-of-answers.server.ts';

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
  /** Words for the comments that the page showed; left out where no page was shown. */
  readonly seen?: string;
}

const noSuchAnswer = () => refuse('not-found', 'Không có câu trả lời này.');

/**
 * Writes one answer.
 * @returns `answer`: its id. Refused as `not-allowed`, `not-found`; `changed-meanwhile` when somebody was faster, or a comment is
 *   another than the page showed;
 *   `not-possible` once the answers are submitted; `invalid` with each problem at its field, also for a comment that
 *   another answer has
 */
export async function saveAnswer(
  deps: Deps,
  actor: Actor,
  input: AnswerInput,
): Promise<Outcome<{ answer: string }>> {
  const parsedAnswer = parseAnswer(input);
  if (!parsedAnswer.ok) return parsedAnswer;
  const { written } = parsedAnswer;
  return change<{ answer: string }>(deps, actor, input, 'answer-saved', async (tx) => {
    const answer = input.answer ?? randomUUID();
    if (input.answer === undefined) await insertAnswer(tx, input.item, { id: answer, ...written });
    else if (!isUuid(answer) || !(await changeAnswer(tx, input.item, { id: answer, ...written })))
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

/** @returns what was typed of an answer, or every problem of it at its field */
export function parseAnswer({
  entries,
  comments,
}: Pick<AnswerInput, 'entries' | 'comments'>): Outcome<{ written: z.infer<typeof answerShape> }> {
  const parsedAnswer = answerShape.safeParse(entries);
  const problems = parsedAnswer.success
    ? []
    : parsedAnswer.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
  if (comments.length === 0 || !comments.every(isUuid))
    problems.push({ path: 'comments', message: 'Chọn ít nhất một góp ý để trả lời.' });
  return !parsedAnswer.success || problems.length > 0
    ? refuseInputs(problems)
    : { ok: true, written: parsedAnswer.data };
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
  readonly seen?: string;
}

const ownComment = 'Có góp ý do chính bạn gửi. Hãy để người khác trả lời góp ý đó.';

async function change<T>(
  deps: Deps,
  actor: Actor,
  { item, version, answer, comments = [], seen }: AnswerChange,
  event: AuditEventName,
  work: (tx: Transaction) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  return changeForStaff<T>(deps, actor, item, async (tx, { consultation, standing }) => {
    const { row } = consultation;
    const answers = await answersCase(deps, tx, consultation);
    const permission = permit(answerSteps, answers, actorOf(standing), { event: 'save', version });
    if (!permission.ok) return permission;
    const notHis = await whyOwn(deps, tx, standing, { item, comments, ...present({ answer }) });
    if (notHis !== undefined) return notHis;
    const met = await meetComments(deps, tx, { item, comments, ...present({ seen }) });
    if (!met.ok) return met;
    const result = await work(tx);
    if (!result.ok) return result;
    await changeConsultation(tx, item, {
      answerVersion: row.answerVersion + 1,
      answerPeople: withPerson(row.answerPeople, 'writer', standing.staff.userId),
    });
    await recordAuditEvent(deps, tx, standing.staff, { subject: `content:${item}`, event });
    return result;
  });
}

/** @returns refused as `not-allowed` where one of these comments, or of this answer's, is his own */
export async function whyOwn(
  deps: Deps,
  tx: Transaction,
  { staff }: StaffStanding,
  { item, answer, comments }: Pick<AnswerChange, 'item' | 'answer' | 'comments'>,
) {
  const isOwn = await ownWritingOf(deps, tx, staff);
  const isTouched = ({ id, answerId }: CommentRow) =>
    comments?.includes(id) === true || (answer !== undefined && answerId === answer);
  const all = await listComments(tx, item, opinionStates);
  return all.some((row) => isTouched(row) && isOwn(row)) ? refuse('not-allowed', ownComment) : undefined;
}

/** Whoever stands before the answers, as their table reads him. */
export const actorOf = ({ staff, answers }: StaffStanding) => caseActor(staff, answers);

/**
 * Submitted, returned, published; or proposed, what nobody does alone. With the publication the table is everybody's at once, and
 * those who took part are told.
 * @param input `version`: of the answers, as the page showed them; `reason`, `wire`: what the step asks for
 * @returns `done`: what to tell him. Refused as the table of answers says; `not-possible` also while comments wait for anything, and
 *   where what would be published is not what was submitted
 */
export async function actOnAnswers(
  deps: Deps,
  actor: Actor,
  input: {
    readonly item: string;
    readonly event: string;
    readonly version: number;
    readonly reason?: string;
    readonly wire?: Wire;
  },
): Promise<Outcome<{ state: ConsultationRow['answerState']; done: string }>> {
  type Done = { state: ConsultationRow['answerState']; done: string };
  return changeForStaff<Done>(deps, actor, input.item, async (tx, { consultation, standing }) => {
    const { row } = consultation;
    // A correction is proposed on the page of its answer.
    if (input.event === 'save' || input.event === 'correct') return refuse('invalid', unknownEvent.message);
    const at = deps.clock.now();
    const answers = await answersCase(deps, tx, consultation);
    const planOutcome = planStep(
      answerSteps,
      answers,
      actorOf(standing),
      { ...input, asks: asksNow(input.event, answers.hideable) },
      { pauses: 'none', context: formContextOf(deps, at) },
    );
    if (!planOutcome.ok) {
      const why = whyNot(row, answers, undefined);
      return planOutcome.refusal.code === 'not-possible' && answers.facts.readable && why !== undefined
        ? refuse('not-possible', why)
        : planOutcome;
    }
    const { state, reason, transition } = planOutcome.plan;
    const done = doneOf(transition);
    if (isProposalKind(input.event)) {
      const content = contentOf(input.event, reason ?? '', planOutcome.plan.answers);
      const proposal = await proposeFor(deps, tx, { consultation, staff: standing.staff, content });
      return proposal.ok ? { ok: true, state: row.answerState, done } : proposal;
    }
    if (state === 'published') {
      const met = await meetTable(tx, consultation);
      if (!met.ok) return met;
    }
    const { userId } = standing.staff;
    const { answerPeople: people } = row;
    await changeConsultation(tx, input.item, {
      answerState: state,
      answerVersion: row.answerVersion + 1,
      answerNote: reason ?? null,
      answerSight: state === 'submitted' ? await sightOfTable(tx, consultation) : row.answerSight,
      ...(state === 'submitted' && { answerPeople: withPerson(people, 'editor', userId) }),
      ...(state === 'published' && { answeredAt: at, answerPeople: withPerson(people, 'approver', userId) }),
    });
    await recordAuditEvent(deps, tx, standing.staff, {
      subject: `content:${input.item}`,
      event: `answers-${input.event}`,
      detail: present({ note: reason }),
    });
    await tellStaffOfAnswers(deps, tx, {
      event: input.event,
      by: standing.staff,
      consultation,
      reason,
    });
    if (state === 'published') {
      await insertAnnouncement(tx, { itemId: input.item, kind: 'answered', at });
      await tellFollowers(deps, tx, {
        kind: 'consultation',
        id: input.item,
        sectionId: consultation.section.id,
      });
    }
    return { ok: true, state, done: `${answerStates[state].label}.` };
  });
}

function contentOf(kind: ConsultationProposalKind, why: string, answers: Answers): Proposed {
  const content = { kind, why, becomes: own(answers, 'becomes'), draft: Number(own(answers, 'draft')) };
  return proposedSchema.parse(content);
}
