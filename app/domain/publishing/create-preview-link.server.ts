// A link to a version that is under way, for somebody outside, until it is published, given up, or the item leaves its readers; staff may
// end it before. The portal keeps the digest of its token alone.
import { randomBytes } from 'node:crypto';

import { findOpenReview } from '#db/queries/content.server.ts';
import { insertPreviewLink, removePreviewLink } from '#db/queries/preview-links.server.ts';
import { dayMs } from '#app/values/durations.ts';
import type { Actor } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { tokenDigest } from '../kernel/digest.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { reachItemFor } from './reach-item.server.ts';

const usualDays = 7;
const mostDays = 30;

/**
 * Shows the newest version.
 * @param input `days`: of 24 hours, from 1 to `mostDays`
 * @returns the token, which nobody can be told a second time; refused as `reachItemFor` does, `invalid` for other `days`,
 *   `not-possible` where nothing of the item is under way
 */
export async function createPreviewLink(
  deps: Deps,
  actor: Actor,
  input: { readonly item: string; readonly days?: number },
): Promise<Outcome<{ token: string; expiresAt: Date }>> {
  const { days = usualDays } = input;
  return deps.db.transaction(async (tx) => {
    const access = await reachItemFor(deps, tx, actor, input.item, 'preview');
    if (!access.ok) return access;
    if (!Number.isInteger(days) || days < 1 || days > mostDays)
      return refuse('invalid', `Đường dẫn xem trước dùng được từ 1 đến ${mostDays} ngày.`);
    const { item, staff } = access;
    const review = await findOpenReview(tx, item.id);
    if (review === undefined)
      return refuse('not-possible', 'Bài này không có bản nào đang soạn hay chờ duyệt để gửi xem trước.');
    const token = randomBytes(32).toString('base64url');
    const createdAt = deps.clock.now();
    const expiresAt = new Date(createdAt.getTime() + days * dayMs);
    const { id: reviewId, versionId } = review;
    await insertPreviewLink(tx, {
      ...{ tokenDigest: previewDigest(token), versionId, reviewId, visibility: item.visibility },
      ...{ createdBy: staff.userId, createdAt, expiresAt },
    });
    await recordAuditEvent(deps, tx, actor, {
      subject: `content:${item.id}`,
      event: 'preview-link-made',
      detail: { version: versionId, until: expiresAt.toISOString() },
    });
    return { ok: true, token, expiresAt };
  });
}

/**
 * Ends a link before its time. Whoever may make one may end every one of the item.
 * @param input `link`: the digest of its token, as the item's page lists it
 * @returns refused as `reachItemFor` does; done where it has ended already
 */
export async function endPreviewLink(
  deps: Deps,
  actor: Actor,
  input: { readonly item: string; readonly link: string },
): Promise<Outcome<object>> {
  return deps.db.transaction(async (tx) => {
    const access = await reachItemFor(deps, tx, actor, input.item, 'preview');
    if (!access.ok) return access;
    const { id } = access.item;
    const version = await removePreviewLink(tx, { itemId: id, tokenDigest: input.link });
    if (version !== undefined)
      await recordAuditEvent(deps, tx, actor, {
        subject: `content:${id}`,
        event: 'preview-link-ended',
        detail: { version },
      });
    return { ok: true };
  });
}

/** @returns what is stored of a preview's token, in hexadecimal digits: the token itself is in its link alone */
export const previewDigest = (token: string): string => Buffer.from(tokenDigest(token)).toString('hex');
