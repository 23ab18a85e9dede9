// The one place where a comment changes: row locked, the step planned by the table, and state, event and mail written in
// one transaction; readers' pages and the search follow.
import {
  commentSteps,
  confirmableSince,
  confirmationDays,
  type CommentCapacity,
  type CommentFacts,
  type CommentTransition,
} from '#app/consultations/comment-steps.ts';
import { isOwing } from '#app/consultations/answer-steps.ts';
import type { DeclineReason } from '#app/consultations/comment-words.ts';
import { titleInWords } from '#app/publications/item-title.ts';
import { permit } from '#app/steps/permit.ts';
import { planStep, type StepPlan } from '#app/steps/plan.ts';
import type { AccountKind } from '#app/vocabulary/actor-kinds.ts';
import type { Transaction } from '#db/client.server.ts';
import {
  changeComment,
  findComment,
  insertCommentEvent,
  wasDone,
  type CommentRow,
} from '#db/queries/consultation-comments.server.ts';
import { findConsultation } from '#db/queries/consultations.server.ts';
import { enqueueMessages } from '#db/queries/outbox.server.ts';
import type { Wire } from '#forms/index.ts';
import { own } from '#forms/own.ts';
import { textOf } from '#forms/wire.ts';
import { caseActor, type Staff } from '../kernel/actor.ts';
import { portalItself, recordAuditEvent } from '../kernel/audit.server.ts';
import { tellFollowers } from '../kernel/changes.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { requestOf } from '../kernel/request-of.server.ts';
import { isUuid } from '#app/values/uuid.ts';
import { refuse, refuseAt, type Outcome } from '../kernel/refusal.ts';
import { lapseAnswers } from './answers-case.server.ts';
import { openComment, sealComment, sealDecision, type CommentContent } from './comment-contents.server.ts';
import { commentMessage, declined, published, received, upheld } from './comment-notices.ts';
import { isRewritableAt, reachConsultation, type PlacedConsultation } from './consultation-access.server.ts';
import { ownWritingOf } from './own-writing.server.ts';
import { whyClosed } from './submit-comment.server.ts';
import { tellStaffOfAnswers } from './tell-staff-of-answers.server.ts';
import { formContextOf } from '../kernel/form-context.ts';

export interface CommentStep {
  readonly comment: string;
  readonly event: string;
  /** As the page showed it. */
  readonly version: number;
  /** The page's own; sent twice, it moves once. */
  readonly requestId: string;
  readonly reason?: string;
  readonly wire?: Wire;
}

export interface Mover {
  readonly kind: AccountKind;
  readonly id: string | null;
  readonly name: string;
  /** Of staff. */
  readonly staff?: Staff;
}

type Planned = StepPlan<CommentTransition>;
type Moved = Outcome<{ state: CommentRow['state']; repeated: boolean }>;

/** What a change by the author brings along. */
export interface Rewritten {
  readonly content: Pick<CommentContent, 'name' | 'address' | 'text'>;
  readonly row: Pick<CommentRow, 'stance' | 'quote' | 'authorKind' | 'showName'>;
}

/**
 * @param as in which capacities; asked of the comment as it is locked
 * @param rewritten of the event `change`
 * @returns `repeated`: it was made before. Refused as `not-found`, also to whoever has no capacity before it;
 *   `invalid` for a masked text that hides nothing; else as the table of comments says
 */
export async function moveComment(
  deps: Deps,
  step: CommentStep,
  by: Mover,
  as: (row: CommentRow, access: PlacedConsultation, tx: Transaction) => Promise<readonly CommentCapacity[]>,
  rewritten?: Rewritten,
): Promise<Moved> {
  if (!isUuid(step.requestId)) return refuse('invalid', 'Trang đã cũ. Hãy tải lại trang.');
  const { event, reason, wire } = step;
  const requestId = requestOf(deps.keys, step.requestId, { event, reason, wire, rewritten });
  return deps.db.transaction(async (tx): Promise<Moved> => {
    // The consultation first, as whoever changes its answers does.
    const place = isUuid(step.comment) ? await findComment(tx, step.comment) : undefined;
    if (place !== undefined) await findConsultation(tx, place.itemId, 'locked');
    const row = place && (await findComment(tx, step.comment, 'locked'));
    const outcome = row && (await reachConsultation(tx, row.itemId));
    if (row === undefined || outcome?.ok !== true) return refuse('not-found', 'Không có góp ý này.');
    const { consultation } = outcome;
    const capacities = await as(row, consultation, tx);
    const actor = by.staff === undefined ? { accounts: [], as: capacities } : caseActor(by.staff, capacities);
    if (actor.as.length === 0) return refuse('not-found', 'Không có góp ý này.');
    if (await wasDone(tx, requestId)) return { ok: true, state: row.state, repeated: true };
    const at = deps.clock.now();
    const isOwn = by.staff !== undefined && (await ownWritingOf(deps, tx, by.staff))(row);
    const people = { author: isOwn ? actor.accounts : [], decider: deciderOf(row) };
    const facts = factsOf(consultation, row, at);
    const commentCase = { state: row.state, version: row.version, facts, people };
    const planOutcome = planStep(commentSteps, commentCase, actor, step, {
      pauses: 'none',
      context: formContextOf(deps, at),
    });
    if (!planOutcome.ok) {
      // Where nothing but the close stands in the way, it is said as what it is.
      const whileOpen = { ...commentCase, facts: { ...facts, open: true } };
      return planOutcome.refusal.code === 'not-possible' &&
        step.event !== 'confirm' &&
        permit(commentSteps, whileOpen, actor, step).ok
        ? refuse('not-possible', whyTooLate(consultation, row, at))
        : planOutcome;
    }
    if (planOutcome.plan.state === 'masked' && masksNothing(planOutcome.plan, openComment(deps.keys, row)))
      return refuseAt('maskedText', unmasked);
    await write(deps, tx, {
      ...{ row, consultation, step, requestId, by, at, rewritten },
      plan: planOutcome.plan,
    });
    return { ok: true, state: planOutcome.plan.state, repeated: false };
  });
}

/** The comment as its table sees it. */
export const factsOf = (
  access: Pick<PlacedConsultation, 'item' | 'row'>,
  { content, receivedAt }: Pick<CommentRow, 'content' | 'receivedAt'>,
  now: Date,
): CommentFacts => ({
  open: isRewritableAt(access, now),
  confirmable: isOwing(access.row.answerState) && receivedAt > confirmableSince(now),
  erased: content === null,
});

/** Whose decision stands on it. */
export const deciderOf = ({ decidedBy }: Pick<CommentRow, 'decidedBy'>): readonly string[] =>
  decidedBy === null ? [] : [decidedBy];

/** @returns why the author can neither change nor take back his comment outside the period, and what becomes of it */
export const whyTooLate = (
  access: PlacedConsultation,
  { state }: Pick<CommentRow, 'state'>,
  now: Date,
): string =>
  whyClosed(
    access,
    now,
    state === 'unconfirmed'
      ? `nên không rút được nữa. Góp ý chưa xác nhận thì không được tính, và tự xóa sau ${confirmationDays} ngày.`
      : 'nên không sửa, không rút được nữa. Góp ý bạn đã gửi vẫn được ghi nhận và tính trong tổng hợp.',
  );

interface Writing {
  readonly row: CommentRow;
  readonly consultation: PlacedConsultation;
  readonly step: CommentStep;
  /** As it is remembered. */
  readonly requestId: string;
  readonly by: Mover;
  readonly at: Date;
  readonly plan: Planned;
  readonly rewritten: Rewritten | undefined;
}

async function write(deps: Deps, tx: Transaction, writing: Writing): Promise<void> {
  const { row, consultation, step, requestId, by, at, plan, rewritten } = writing;
  const before = openComment(deps.keys, row);
  const content = { ...before, ...rewritten?.content };
  const sequence = row.eventCount + 1;
  await changeComment(tx, row.id, {
    ...rewritten?.row,
    ...(rewritten !== undefined && { content: sealComment(deps.keys, row.id, content) }),
    ...shownAfter(plan, row, content),
    state: plan.state,
    declineReason: declineReasonAfter(plan, row),
    ...answerAfter(plan, row, consultation),
    submittedAt: plan.state === 'submitted' ? at : row.submittedAt,
    ...(by.kind === 'staff' && { decidedAt: at, decidedBy: by.id }),
    eventCount: sequence,
  });
  await insertCommentEvent(tx, {
    commentId: row.id,
    sequence,
    event: step.event,
    fromState: plan.from,
    toState: plan.state,
    actorKind: by.kind,
    // Of an author his comment says it, until it is erased.
    actorId: by.kind === 'staff' ? by.id : null,
    actorName: by.name,
    at,
    // What he wrote before stays sealed as it was; of a decision, what it said.
    content: rewritten === undefined ? decisionOf(deps, row.id, plan) : row.content,
    requestId,
  });
  await tell(deps, tx, { row, consultation, plan, at, sequence, content: before });
  await lapse(deps, tx, consultation);
  const { item, section } = consultation;
  await tellFollowers(deps, tx, { kind: 'consultation', id: item.id, sectionId: section.id });
}

/** What waits for approval is of the comments as they were. */
async function lapse(deps: Deps, tx: Transaction, consultation: PlacedConsultation): Promise<void> {
  const reason = 'Có góp ý vừa thay đổi: được sửa, rút, xác nhận, hoặc được duyệt lại.';
  if (!(await lapseAnswers(tx, consultation.row, reason))) return;
  await tellStaffOfAnswers(deps, tx, { event: 'lapse', by: undefined, consultation, reason });
  await recordAuditEvent(deps, tx, portalItself, {
    subject: `content:${consultation.item.id}`,
    event: 'answers-lapse',
    detail: { note: reason },
  });
}

function declineReasonAfter(plan: Planned, { declineReason }: CommentRow): DeclineReason | null {
  if (plan.state === 'upheld') return declineReason;
  return plan.state === 'declined' ? groundOf(plan) : null;
}

/** An answer that was drafted is of the words that it answers; one that is published stays with its comment. */
function answerAfter(
  { transition: { event } }: Planned,
  { answerId, answerLapsed }: CommentRow,
  { row }: PlacedConsultation,
): Partial<CommentRow> {
  const loses = event === 'change' || event === 'take-back' || event === 'decline';
  if (!loses || !isOwing(row.answerState)) return {};
  return { answerId: null, answerLapsed: answerLapsed || (event === 'change' && answerId !== null) };
}

const groundOf = (plan: Planned): DeclineReason => textOf(own(plan.answers, 'ground')) as DeclineReason;

/** The words are compared alone: a browser may change line breaks and spaces on the way. */
function masksNothing({ answers }: Planned, { text }: Pick<CommentContent, 'text'>): boolean {
  const words = (one: string) => one.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  return words(textOf(own(answers, 'maskedText'))) === words(text);
}

const unmasked =
  'Nội dung đăng còn nguyên như bản gốc. Hãy thay thông tin riêng bằng “[…]”; nếu không có gì phải che, hãy đăng nguyên văn.';

function shownAfter(
  plan: Planned,
  { showName }: CommentRow,
  { name, text }: Pick<CommentContent, 'name' | 'text'>,
): Pick<CommentRow, 'shownName' | 'shownText'> {
  const shownName = showName && name !== '' ? name : null;
  if (plan.state === 'published') return { shownName, shownText: text };
  if (plan.state === 'masked') return { shownName, shownText: textOf(own(plan.answers, 'maskedText')) };
  return { shownName: null, shownText: null };
}

function decisionOf({ keys }: Deps, id: string, { answers, reason }: Planned): Uint8Array | null {
  if (Object.keys(answers).length === 0 && reason === undefined) return null;
  return sealDecision(keys, id, { ...answers, reason });
}

async function tell(
  deps: Deps,
  tx: Transaction,
  change: Pick<Writing, 'row' | 'consultation' | 'plan' | 'at'> & {
    sequence: number;
    content: CommentContent;
  },
): Promise<void> {
  const { row, consultation, plan, at, sequence, content } = change;
  const { event } = plan.transition;
  const notice =
    event === 'confirm'
      ? received
      : plan.state === 'published' || plan.state === 'masked'
        ? published({ masked: plan.state === 'masked', reason: plan.reason })
        : event === 'decline'
          ? declined(groundOf(plan), plan.reason)
          : event === 'uphold'
            ? upheld(plan.reason)
            : undefined;
  if (notice === undefined) return;
  const message = commentMessage(deps, content, notice, {
    authorKind: row.authorKind,
    title: titleInWords(consultation.title),
    dedupeKey: `comment:${row.id}:${sequence}`,
    kind: `consultation-${event}`,
  });
  if (message !== undefined) await enqueueMessages(tx, [message], at);
}
