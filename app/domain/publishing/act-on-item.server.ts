// One step of an item's way to its readers (Đ18): submitted, edited, approved, returned, taken back, discarded.
import {
  reviewStates,
  type BoardEvent,
  type BoardStep,
  type ReviewState,
} from '#app/publications/board-steps.ts';
import type { BoardItem } from '#app/read-models/publishing.ts';
import { driverOf, type Transaction } from '#db/client.server.ts';
import {
  changeReview,
  findItem,
  findOpenReview,
  newestVersion,
  type ReviewChange,
  type ReviewRow,
} from '#db/queries/content.server.ts';
import type { Actor } from '../actor.ts';
import { recordAuditEvent } from '../audit.server.ts';
import type { Deps } from '../deps.server.ts';
import { refuse, type Outcome } from '../refusal.ts';
import { newsOf, tellBoard } from './board-mails.server.ts';
import { boardItem } from './open-board-item.server.ts';
import { judge, stepOf, wroteItHimself } from './permissions.ts';
import { obstaclesTo, publishItem } from './publish-item.server.ts';
import { reachItem, type ReachedItem } from './reach-item.server.ts';
import { bodyOf, type BodyRefusal } from './stored-body.ts';

interface StepTaken {
  readonly item: string;
  /** The review's `lock` as the page showed it. */
  readonly lock: number;
  readonly event: Exclude<BoardEvent, 'save'>;
  readonly reason?: string;
  /** With an approval: when it is published, when it leaves. At once, and never, when absent. */
  readonly publishAt?: Date;
  readonly expireAt?: Date;
}

const longestReason = 1000;

export async function actOnItem(
  deps: Deps,
  actor: Actor,
  input: StepTaken,
): Promise<Outcome<{ state: ReviewState; opened: BoardItem }, BodyRefusal>> {
  const step = stepOf(input.event);
  return deps.db.transaction(async (tx) => {
    const reached = await reachItem(deps, tx, actor, input.item, true);
    if (!reached.ok) return reached;
    const review = await findOpenReview(tx, reached.item.id);
    if (review === undefined)
      return refuse('changed-meanwhile', 'Bài này không còn đang soạn hay chờ duyệt. Hãy xem lại.');
    const allowed = allow(reached, step, review, input, deps.clock.now());
    if (!allowed.ok) return allowed;
    if (step.to !== 'writing' && step.to !== 'discarded') {
      const body = bodyOf(await newestVersion(tx, reached.item.id));
      const clear = obstaclesTo(deps, reached.section, body);
      if (!clear.ok) return clear;
    }
    const state = await take(deps, tx, reached, step, review, input);
    const item = (await findItem(tx, reached.item.id)) ?? reached.item;
    return { ok: true, state, opened: await boardItem(deps, tx, { ...reached, item }) };
  });
}

function allow(
  { staff, as }: ReachedItem,
  step: BoardStep,
  review: ReviewRow,
  input: StepTaken,
  now: Date,
): Outcome<object, BodyRefusal> {
  const verdict = judge({ userId: staff.userId, as }, step, review);
  if (verdict === 'not-allowed')
    return refuse('not-allowed', 'Bạn không được giao việc này ở chuyên mục này.');
  if (review.lock !== input.lock)
    return refuse(
      'changed-meanwhile',
      `Bài vừa có thay đổi, nay ở bước “${reviewStates[review.state].label}”. Hãy xem lại rồi quyết định.`,
    );
  if (verdict === 'wrote-it-himself') return refuse('not-allowed', wroteItHimself);
  if (verdict === 'not-in-this-state')
    return refuse('not-possible', `Bài đang ở bước “${reviewStates[review.state].label}”.`);
  if (step.reason === 'required' && reasonOf(input) === '') return badInput('reason', 'Hãy ghi lý do.');
  if (reasonOf(input).length > longestReason)
    return badInput('reason', `Lý do tối đa ${longestReason} ký tự.`);
  const { publishAt = now, expireAt } = input;
  if (expireAt !== undefined && (expireAt <= publishAt || expireAt <= now))
    return badInput('expireAt', 'Giờ gỡ phải sau giờ đăng.');
  return { ok: true };
}

function badInput(path: string, message: string): { ok: false; refusal: BodyRefusal } {
  return { ok: false, refusal: { code: 'invalid', message, problems: [{ path, message }] } };
}

const reasonOf = ({ reason = '' }: StepTaken): string => reason.normalize('NFC').trim();

async function take(
  deps: Deps,
  tx: Transaction,
  reached: ReachedItem,
  step: BoardStep,
  review: ReviewRow,
  input: StepTaken,
): Promise<ReviewState> {
  const at = deps.clock.now();
  const { staff, item, section } = reached;
  const reason = reasonOf(input);
  const changed = await changeReview(tx, review.id, changeBy(step, review, input, staff.userId, at), at);
  await recordAuditEvent(deps, driverOf(tx), staff, {
    subject: `content:${item.id}`,
    event: input.event,
    detail: { version: review.versionId, ...(reason === '' ? {} : { note: reason }) },
  });
  const news = newsOf(input.event);
  if (news !== undefined)
    await tellBoard(tx, deps, news, { item, section, review: changed }, { actor: staff, reason });
  const due = changed.state === 'approved' && (changed.publishAt === null || changed.publishAt <= at);
  if (!due) return changed.state;
  await publishItem(tx, deps, staff, { item, section, review: changed });
  await tellBoard(tx, deps, 'published', { item, section, review: changed }, { actor: staff });
  return 'published';
}

const undecided = {
  approvedBy: null,
  approvedAt: null,
  approvedVersionId: null,
  publishAt: null,
  expireAt: null,
  urgentReason: null,
  failure: null,
} as const;

function changeBy(step: BoardStep, review: ReviewRow, input: StepTaken, by: string, at: Date): ReviewChange {
  const state = step.to === 'same' ? review.state : step.to;
  const reason = reasonOf(input);
  switch (state) {
    case 'submitted':
      return { state, submittedBy: by, submittedAt: at, returnReason: null, returnedBy: null };
    case 'edited':
      return { state, editedBy: by, editedAt: at };
    case 'approved':
      return {
        state,
        approvedBy: by,
        approvedAt: at,
        approvedVersionId: review.versionId,
        publishAt: input.publishAt ?? null,
        expireAt: input.expireAt ?? null,
        // The only step to an approval that asks for a reason is the one that leaves the second step for later.
        urgentReason: step.reason === 'required' ? reason : null,
        failure: null,
      };
    case 'writing':
      return {
        state,
        ...undecided,
        returnReason: step.reason === 'required' ? reason : null,
        returnedBy: step.reason === 'required' ? by : null,
      };
    case 'discarded':
    case 'published':
      return { state, closedAt: at };
  }
}
