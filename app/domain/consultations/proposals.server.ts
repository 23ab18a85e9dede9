// What nobody does alone with a consultation: proposed by whoever answers, approved by another and done at once, declined, or taken
// back.
import { randomUUID } from 'node:crypto';

import { isOwing } from '#app/consultations/answer-steps.ts';
import { endNote } from '#app/consultations/announcements.ts';
import { consultationProposalSteps } from '#app/consultations/proposal-steps.ts';
import { aboutOf, proposedInWords, type Proposed } from '#app/consultations/proposed.ts';
import { doneOf, openTransitions } from '#app/steps/permit.ts';
import { planStep } from '#app/steps/plan.ts';
import { withPerson } from '#app/steps/step-people.ts';
import { isUuid } from '#app/values/uuid.ts';
import { present } from '#app/values/present.ts';
import type { Transaction } from '#db/client.server.ts';
import { insertAnswer, listAnswers } from '#db/queries/consultation-answers.server.ts';
import { assignAnswer, moveToAnswer } from '#db/queries/consultation-comments.server.ts';
import {
  endConsultationProposal,
  findConsultationProposal,
  insertConsultationProposal,
  type ConsultationProposalRow,
} from '#db/queries/consultation-proposals.server.ts';
import { changeConsultation, insertAnnouncement } from '#db/queries/consultations.server.ts';
import { caseActor, isHisAccount, type Actor, type Staff } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import { tellFollowers } from '../kernel/changes.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { formContextOf } from '../kernel/form-context.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { keptLonger } from './answers-case.server.ts';
import { changeForStaff, type PlacedConsultation, type StaffStanding } from './consultation-access.server.ts';
import { tellStaffOfProposal } from './tell-staff-of-answers.server.ts';

/**
 * Stores what is proposed, and tells whoever may approve it. Call it with the consultation locked, and the step permitted.
 * @returns refused as `not-possible` while another about the same waits
 */
export async function proposeFor(
  deps: Deps,
  tx: Transaction,
  of: {
    readonly consultation: PlacedConsultation;
    readonly staff: Staff;
    readonly content: Proposed;
  },
): Promise<Outcome<{ proposal: string }>> {
  const { consultation, staff, content } = of;
  const { itemId } = consultation.row;
  const row = { id: randomUUID(), itemId, about: aboutOf(content), content } as const;
  const isStored = await insertConsultationProposal(tx, {
    ...row,
    proposedBy: staff.userId,
    proposedAt: deps.clock.now(),
  });
  if (!isStored)
    return refuse(
      'not-possible',
      'Đã có một đề nghị về việc này đang chờ duyệt. Hãy chờ duyệt, hoặc rút đề nghị ấy rồi làm lại.',
    );
  await record(deps, tx, staff, row, 'made');
  await tellStaffOfProposal(deps, tx, {
    ...{ proposal: row.id, proposer: staff.userId, step: 'propose', by: staff, consultation },
    ...{ title: proposedInWords(content).title, reason: undefined },
  });
  return { ok: true, proposal: row.id };
}

/** He may decide on a proposal, or take back his own. @returns as the table of proposals sees him and the case */
function standingBefore(row: ConsultationProposalRow, { staff, answers }: StaffStanding) {
  const as = [...answers, ...(isHisAccount(staff, row.proposedBy) ? (['proposer'] as const) : [])];
  const now = { state: row.state, version: 0, facts: {}, people: { writer: [row.proposedBy] } };
  return { now, actor: caseActor(staff, as) };
}

/** @returns the steps that he may make on it */
export function stepsOnProposal(row: ConsultationProposalRow, standing: StaffStanding) {
  const { now, actor } = standingBefore(row, standing);
  return openTransitions(consultationProposalSteps, now, actor);
}

/**
 * Approved, it is done in the same transaction; its content never changes, so that what was shown is what is done.
 * @param input `reason`: why it is declined
 * @returns `done`: what to tell him. Refused as `not-found`, `not-allowed`, as the table of proposals says, and as `not-possible` where
 *   what it is about is not so any more: then it stays open, and is declined or taken back
 */
export async function actOnConsultationProposal(
  deps: Deps,
  actor: Actor,
  input: {
    readonly item: string;
    readonly proposal: string;
    readonly event: string;
    readonly reason?: string;
  },
): Promise<Outcome<{ done: string }>> {
  return changeForStaff<{ done: string }>(deps, actor, input.item, async (tx, { consultation, standing }) => {
    const row = isUuid(input.proposal)
      ? await findConsultationProposal(tx, input.proposal, 'locked')
      : undefined;
    if (row?.itemId !== input.item) return refuse('not-found', 'Không có đề nghị này.');
    const { now, actor: reader } = standingBefore(row, standing);
    const at = deps.clock.now();
    const planned = planStep(consultationProposalSteps, now, reader, input, {
      pauses: 'none',
      context: formContextOf(deps, at),
    });
    if (!planned.ok) return planned;
    const { state, reason, transition } = planned.plan;
    const { staff } = standing;
    await endConsultationProposal(tx, row.id, {
      state,
      decidedBy: staff.userId,
      decidedAt: at,
      reason: reason ?? null,
    });
    const step = transition.event as 'approve' | 'decline' | 'withdraw';
    if (step === 'approve') {
      const carried = await carryOut(deps, tx, { consultation, content: row.content, staff, at });
      if (!carried.ok) return carried;
    }
    await record(deps, tx, staff, row, step, reason);
    if (step !== 'withdraw')
      await tellStaffOfProposal(deps, tx, {
        ...{ proposal: row.id, proposer: row.proposedBy, step, by: staff, consultation, reason },
        title: proposedInWords(row.content).title,
      });
    return { ok: true, done: doneOf(transition) };
  });
}

const record = async (
  deps: Deps,
  tx: Transaction,
  staff: Staff,
  { id, itemId, content }: Pick<ConsultationProposalRow, 'id' | 'itemId' | 'content'>,
  step: 'made' | 'approve' | 'decline' | 'withdraw',
  reason?: string,
) =>
  recordAuditEvent(deps, tx, staff, {
    subject: `content:${itemId}`,
    event: `proposal-${step}`,
    detail: {
      proposal: id,
      kind: content.kind,
      label: proposedInWords(content).title,
      ...present({ reason }),
    },
  });

interface Approved {
  readonly consultation: PlacedConsultation;
  readonly content: Proposed;
  readonly staff: Staff;
  readonly at: Date;
}

async function carryOut(deps: Deps, tx: Transaction, approved: Approved): Promise<Outcome<object>> {
  const { consultation, content, staff, at } = approved;
  const { itemId, answerVersion } = consultation.row;
  const done = await carryOutKind(tx, approved);
  if (!done.ok) return done;
  await changeConsultation(tx, itemId, { answerVersion: answerVersion + 1 });
  await recordAuditEvent(deps, tx, staff, {
    subject: `content:${itemId}`,
    event: `answers-${content.kind}`,
    detail: 'why' in content ? { note: content.why } : {},
  });
  if (done.announcement !== undefined) await insertAnnouncement(tx, { itemId, at, ...done.announcement });
  await tellFollowers(deps, tx, { kind: 'consultation', id: itemId, sectionId: consultation.section.id });
  return { ok: true };
}

type CarriedOut = { readonly announcement?: { readonly kind: 'corrected' | 'ended'; readonly note: string } };

async function carryOutKind(
  tx: Transaction,
  { consultation, content, staff, at }: Approved,
): Promise<Outcome<CarriedOut>> {
  const { row, item } = consultation;
  const { itemId } = row;
  switch (content.kind) {
    case 'correct': {
      const { kind: _, note, answer, comments, ...text } = content;
      const id = randomUUID();
      if (answer !== undefined && (await listAnswers(tx, itemId)).every((one) => one.id !== answer))
        return refuse('not-possible', 'Câu trả lời này đã được đính chính. Hãy từ chối đề nghị.');
      const correction = { correctionNote: note, correctedAt: at, corrects: answer ?? null };
      await insertAnswer(tx, itemId, { id, ...text, ...correction });
      if (answer !== undefined) await moveToAnswer(tx, { itemId, from: answer, to: id });
      else if ((await assignAnswer(tx, { itemId, answerId: id, commentIds: comments })) !== comments.length)
        return refuse('not-possible', 'Có góp ý đã có trả lời, hoặc không còn hiện. Hãy từ chối đề nghị.');
      const answerPeople = withPerson(row.answerPeople, 'approver', staff.userId);
      await changeConsultation(tx, itemId, { answerPeople });
      return { ok: true, announcement: { kind: 'corrected', note } };
    }
    case 'end':
      if (item.visibility === 'published' || !isOwing(row.answerState))
        return refuse(
          'not-possible',
          'Dự thảo đã được đăng lại, hoặc người góp ý đã được trả lời. Hãy từ chối đề nghị.',
        );
      await changeConsultation(tx, itemId, {
        ...{ answerState: 'ended', answeredAt: at, answerSight: null, answerNote: null, unreadSince: null },
        answerPeople: withPerson(row.answerPeople, 'approver', staff.userId),
      });
      return { ok: true, announcement: { kind: 'ended', note: endNote(content) } };
    case 'keep-longer': {
      const keptUntil = keptLonger(row);
      if (keptUntil === undefined || row.erasedAt !== null)
        return refuse(
          'not-possible',
          'Nội dung góp ý đã xóa, hoặc đã giữ đến mức lâu nhất. Hãy từ chối đề nghị.',
        );
      await changeConsultation(tx, itemId, { keptUntil, eraseOn: null });
      return { ok: true };
    }
    case 'hide-draft':
      // The approved proposal is what hides it (`listVersions`).
      return { ok: true };
  }
}
