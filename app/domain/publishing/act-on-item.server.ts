// One step of an item's way to its readers (Đ18): submitted, edited, approved, returned, taken back, discarded.
import { present } from '#app/values/present.ts';
import {
  boardSteps,
  type BoardDecision,
  type BoardTransition,
  type ReviewState,
} from '#app/publications/board-steps.ts';
import type { Transaction } from '#db/client.server.ts';
import {
  changeReview,
  findOpenReview,
  versionInHand,
  type ReviewChange,
  type ReviewRow,
  type VersionRow,
} from '#db/queries/content.server.ts';
import { formatMoment } from '#catalog/local-date.ts';
import { lockSections } from '#db/queries/content-sections.server.ts';
import type { Actor } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { withPerson } from '#app/steps/step-people.ts';
import { changedMeanwhile, stateOf } from '#app/steps/permit.ts';
import type { StepPlan } from '#app/steps/plan.ts';
import { minuteMs } from '#app/values/durations.ts';
import { refuse, refuseAt, type Outcome } from '../kernel/refusal.ts';
import { approvedSight } from '../kernel/approved-sight.server.ts';
import { approvedParts } from './approved-item.server.ts';
import { newsOf, tellBoard } from './board-mails.server.ts';
import { slugToBe } from './item-address.server.ts';
import { lastPublished, obstaclesTo, publishItem } from './publish-item.server.ts';
import { caseActorOf, reachItem, type ReachedItem } from './reach-item.server.ts';
import { planReview, undecided } from './review-case.ts';
import { bodyForStaff } from '../writing/stored-body.ts';

interface StepTaken {
  readonly item: string;
  /** The review's `lock` as the page showed it. */
  readonly lock: number;
  readonly event: BoardDecision;
  readonly reason?: string;
  /** With an approval: when it is published, and when it leaves. Absent: at once. */
  readonly publishAt?: Date;
  /** Null: never. Absent: as what is public says, which a correction leaves as it is. */
  readonly expireAt?: Date | null;
}

export interface StepResult {
  readonly state: ReviewState;
  /** Of an approval: when readers will see it; absent when they do already. */
  readonly publishAt?: Date;
}

/**
 * @returns `publishAt` of an approval: the instant at which readers get it; refused as `changed-meanwhile` where no review is open,
 *   and as the table of steps and `obstaclesTo` say
 */
export async function actOnItem(deps: Deps, actor: Actor, input: StepTaken): Promise<Outcome<StepResult>> {
  return deps.db.transaction(async (tx) => {
    const access = await reachItem(deps, tx, actor, input.item, 'locked');
    if (!access.ok) return access;
    const review = await findOpenReview(tx, access.item.id);
    if (review === undefined)
      return refuse('changed-meanwhile', 'Bài này không còn đang soạn hay chờ duyệt. Hãy xem lại.');
    const planOutcome = planAct(deps, access, review, input);
    if (!planOutcome.ok) return planOutcome;
    const { plan } = planOutcome;
    const version = await versionInHand(tx, access.item.id);
    if (plan.state !== 'writing' && plan.state !== 'discarded') {
      const body = bodyForStaff(version);
      const lastPublication = await lastPublished(tx, access.item);
      const { publishAt } = input;
      const expireAt = plan.state === 'approved' ? (expiryOf(access, input) ?? undefined) : undefined;
      const against = { published: lastPublication, publishAt, expireAt };
      const obstacles = obstaclesTo(deps, access.section, body, against);
      if (!obstacles.ok) return obstacles;
    }
    return { ok: true, ...(await take(deps, tx, access, { plan, review, version, input })) };
  });
}

type ReviewPlan = StepPlan<BoardTransition>;

function planAct(
  deps: Deps,
  access: ReachedItem,
  review: ReviewRow,
  input: StepTaken,
): Outcome<{ plan: ReviewPlan }> {
  const now = deps.clock.now();
  const { event, lock: version, reason } = input;
  const planOutcome = planReview(deps, caseActorOf(access), review, { event, version, reason });
  if (!planOutcome.ok) {
    if (planOutcome.refusal.code !== 'changed-meanwhile') return planOutcome;
    const where = `nay ở bước “${stateOf(boardSteps, review.state).label}”`;
    return refuse('changed-meanwhile', changedMeanwhile(boardSteps, where));
  }
  if (planOutcome.plan.state !== 'approved') return planOutcome;
  const { publishAt = now } = input;
  // Hours are typed in minutes: the one that runs is not over.
  if (publishAt.getTime() < Math.floor(now.getTime() / minuteMs) * minuteMs)
    return refuseAt('publishAt', 'Giờ đăng đã qua. Hãy chọn giờ sau, hoặc để trống để đăng ngay.');
  const leavesAt = access.item.expiresAt;
  if (leavesAt !== null && publishAt > now && publishAt >= leavesAt)
    return refuseAt(
      'publishAt',
      `Bản đang đăng tự gỡ lúc ${formatMoment(leavesAt)}, trước giờ này. Hãy chọn giờ sớm hơn.`,
    );
  const expireAt = expiryOf(access, input);
  if (expireAt !== null && (expireAt <= publishAt || expireAt <= now))
    return refuseAt('expireAt', 'Giờ gỡ phải sau giờ đăng.');
  return planOutcome;
}

const expiryOf = ({ item }: Pick<ReachedItem, 'item'>, { expireAt }: Pick<StepTaken, 'expireAt'>) =>
  expireAt === undefined ? item.expiresAt : expireAt;

interface PlannedStep {
  readonly plan: ReviewPlan;
  readonly review: ReviewRow;
  /** The one in hand: of an open review, its own. */
  readonly version: VersionRow;
  readonly input: StepTaken;
}

async function take(
  deps: Deps,
  tx: Transaction,
  access: ReachedItem,
  step: PlannedStep,
): Promise<StepResult> {
  const { plan, review, input } = step;
  const at = deps.clock.now();
  const { staff, item, section } = access;
  const { reason } = plan;
  const change = changeBy(plan, review, staff.userId, at);
  const approval = plan.state === 'approved' ? await approvalOf(tx, access, step) : {};
  const changedReview = await changeReview(tx, review.id, { ...change, ...approval }, at);
  await recordAuditEvent(deps, tx, staff, {
    subject: `content:${item.id}`,
    event: input.event,
    detail: { version: review.versionId, ...present({ note: reason }) },
  });
  const news = newsOf(input.event);
  if (news !== undefined)
    await tellBoard(
      tx,
      deps,
      news,
      { item, section, review: changedReview },
      { actor: staff, reason: reason ?? '' },
    );
  const isDue =
    changedReview.state === 'approved' && (changedReview.publishAt === null || changedReview.publishAt <= at);
  if (!isDue) {
    const { state, publishAt } = changedReview;
    return { state, ...(state === 'approved' && publishAt !== null && { publishAt }) };
  }
  const outcome = await publishItem(tx, deps, staff, { item, section, review: changedReview });
  if (!outcome.ok) throw new Error(`${item.id}: approved, and another thing at once`);
  await tellBoard(tx, deps, 'published', { item, section, review: changedReview }, { actor: staff });
  return { state: 'published' };
}

/** What is stored of an approval beside who gave it: of what it is, and its hours. */
async function approvalOf(
  tx: Transaction,
  access: ReachedItem,
  { version, input }: PlannedStep,
): Promise<ReviewChange> {
  const { item, section } = access;
  // Another item with this title may be approved in this moment.
  await lockSections(tx);
  const slug = await slugToBe(tx, section, item, bodyForStaff(version).title);
  const hours = { publishAt: input.publishAt ?? null, expireAt: expiryOf(access, input) };
  return {
    ...hours,
    approvedVersionId: version.id,
    approvedSlug: slug,
    approvedSight: approvedSight(approvedParts({ item, section, digest: version.digest, slug, ...hours })),
  };
}

function changeBy(plan: ReviewPlan, review: ReviewRow, by: string, at: Date): ReviewChange {
  const { part } = plan.transition;
  const people = part === undefined ? review.people : withPerson(review.people, part, by);
  return { people, ...stateBy(plan, by, at) };
}

function stateBy({ state, reason }: ReviewPlan, by: string, at: Date): ReviewChange {
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
        lapseReason: null,
        // The only step to an approval that asks for a reason is the one that leaves the second step for later.
        urgentReason: reason ?? null,
        failure: null,
      };
    case 'writing':
      return {
        state,
        ...undecided,
        returnReason: reason ?? null,
        returnedBy: reason === undefined ? null : by,
      };
    case 'discarded':
    case 'published':
      return { state, closedAt: at };
  }
}
