// Publishes approved items whose hour has come, and takes down those whose time is over.
import {
  changeReview,
  findItem,
  findOpenReview,
  listDueItems,
  listExpiredItems,
  versionInHand,
  type ReviewRow,
} from '#db/queries/content.server.ts';
import { owesAnswers } from '#db/queries/consultations.server.ts';
import { portalItself, recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { publishDue, type Publication } from '../kernel/publish-due.server.ts';
import { lapse } from './approved-item.server.ts';
import { tellBoard } from './board-mails.server.ts';
import { lastPublished, obstaclesTo, publishItem } from './publish-item.server.ts';
import { sectionOf } from './reach-item.server.ts';
import { bodyForStaff } from '../writing/stored-body.ts';
import { takeDown } from './unpublish-item.server.ts';

/** @returns how many were published */
export const publishDueContent = async (deps: Deps): Promise<number> =>
  publishDue(
    deps,
    (await listDueItems(deps.db, deps.clock.now())).map((item) => ({ item })),
    {
      publish: ({ item }) => publishOne(deps, item),
      keepFailure: ({ item }, failure) => keepFailure(deps, item, failure),
      fault: 'Không đăng được vì lỗi của Cổng. Quản trị viên đã được báo trong nhật ký.',
      words: { one: 'an item', many: 'items' },
    },
  );

const publishOne = (deps: Deps, id: string): Promise<Publication> =>
  deps.db.transaction(async (tx) => {
    const item = await findItem(tx, id, 'locked');
    const review = item && (await findOpenReview(tx, id));
    if (item === undefined || review === undefined || !isDue(review, deps.clock.now())) return 'none';
    const section = await sectionOf(tx, item);
    const body = bodyForStaff(await versionInHand(tx, id));
    const obstacles = obstaclesTo(deps, section, body, { published: await lastPublished(tx, item) });
    if (!obstacles.ok) {
      const { message, problems = [] } = obstacles.refusal;
      return { failure: [message, ...problems.map((problem) => problem.message)].join(' ') };
    }
    const published = await publishItem(tx, deps, portalItself, { item, section, review });
    if (!published.ok) {
      await lapse(tx, deps, portalItself, { item, review, why: published.refusal.message });
      return 'none';
    }
    await tellBoard(tx, deps, 'published', { item, section, review }, { actor: portalItself });
    return 'published';
  });

function isDue({ state, publishAt }: ReviewRow, now: Date): boolean {
  return state === 'approved' && publishAt !== null && publishAt <= now;
}

async function keepFailure(deps: Deps, id: string, failure: string): Promise<void> {
  await deps.db.transaction(async (tx) => {
    const item = await findItem(tx, id, 'locked');
    const review = item && (await findOpenReview(tx, id));
    const now = deps.clock.now();
    // The same reason is told once, however often it is tried.
    if (item === undefined || review === undefined || !isDue(review, now) || review.failure === failure)
      return;
    const changedReview = await changeReview(tx, review.id, { failure }, now);
    const section = await sectionOf(tx, item);
    await tellBoard(
      tx,
      deps,
      'publication-failed',
      { item, section, review: changedReview },
      { actor: portalItself, reason: failure },
    );
    await recordAuditEvent(deps, tx, portalItself, {
      subject: `content:${id}`,
      event: 'publication-failed',
      detail: { note: failure },
    });
  });
}

/** @returns how many left */
export async function expireDueContent(deps: Deps): Promise<number> {
  let expired = 0;
  for (const id of await listExpiredItems(deps.db, deps.clock.now())) {
    try {
      if (await expireOne(deps, id)) expired += 1;
    } catch (error) {
      // One that breaks must not hold up the others.
      deps.log.error({ error, item: id }, 'an item could not be taken down');
    }
  }
  if (expired > 0) deps.log.info({ expired }, 'items taken down at their hour');
  return expired;
}

const expireOne = (deps: Deps, id: string): Promise<boolean> =>
  deps.db.transaction(async (tx) => {
    const item = await findItem(tx, id, 'locked');
    const isOver = item?.expiresAt != null && item.expiresAt <= deps.clock.now();
    // A draft whose commenters wait for an answer stays, whatever hour was chosen once.
    if (item === undefined || !isOver || (await owesAnswers(tx, id))) return false;
    await takeDown(tx, deps, portalItself, { item, event: 'expired' });
    return true;
  });
