// Publishes approved items whose hour has come, and takes down those whose time is over. What cannot be published says
// why, is seen by the board, and is tried again: after a restart too, since the hours are in the rows.
import {
  changeReview,
  findItem,
  findOpenReview,
  listDueItems,
  listExpiredItems,
  newestVersion,
  type ReviewRow,
} from '#db/queries/content.server.ts';
import { portalItself, recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { tellBoard } from './board-mails.server.ts';
import { lastPublished, obstaclesTo, publishItem } from './publish-item.server.ts';
import { sectionOf } from './reach-item.server.ts';
import { bodyForStaff } from '../writing/stored-body.ts';
import { takeDown } from './unpublish-item.server.ts';

/** @returns how many were published */
export async function publishDueContent(deps: Deps): Promise<number> {
  let published = 0;
  for (const id of await listDueItems(deps.db, deps.clock.now())) {
    try {
      if (await publishOne(deps, id)) published += 1;
    } catch (error) {
      // One that breaks must not hold up the others.
      deps.log.error({ error, item: id }, 'an item could not be published');
      await keepFailure(
        deps,
        id,
        'Không đăng được vì lỗi của cổng. Quản trị viên đã được báo trong nhật ký.',
      );
    }
  }
  if (published > 0) deps.log.info({ published }, 'approved items published');
  return published;
}

async function publishOne(deps: Deps, id: string): Promise<boolean> {
  const failure = await deps.db.transaction(async (tx) => {
    const item = await findItem(tx, id, 'locked');
    const review = item && (await findOpenReview(tx, id));
    // Another process may have published it, or somebody taken it back, while the lock was awaited.
    if (item === undefined || review === undefined || !isDue(review, deps.clock.now())) return 'nothing';
    const section = await sectionOf(tx, item);
    const body = bodyForStaff(await newestVersion(tx, id));
    const obstacles = obstaclesTo(deps, section, body, { published: await lastPublished(tx, item) });
    if (!obstacles.ok)
      return [
        obstacles.refusal.message,
        ...(obstacles.refusal.problems ?? []).map(({ message }) => message),
      ].join(' ');
    await publishItem(tx, deps, portalItself, { item, section, review });
    await tellBoard(tx, deps, 'published', { item, section, review }, { actor: portalItself });
    return undefined;
  });
  if (failure === 'nothing') return false;
  if (failure !== undefined) await keepFailure(deps, id, failure);
  return failure === undefined;
}

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
    const isExpired = await deps.db.transaction(async (tx) => {
      const item = await findItem(tx, id, 'locked');
      const isOver = item?.expiresAt != null && item.expiresAt <= deps.clock.now();
      if (item === undefined || !isOver) return false;
      await takeDown(tx, deps, portalItself, { item, event: 'expired' });
      return true;
    });
    if (isExpired) expired += 1;
  }
  if (expired > 0) deps.log.info({ expired }, 'items taken down at their hour');
  return expired;
}
