// A link to a version that is not published, for somebody outside. The portal keeps its digest alone.
import { randomBytes } from 'node:crypto';

import { insertPreviewLink } from '#db/queries/content.server.ts';
import type { Actor } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { tokenDigest } from '../kernel/digest.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { versionOf } from './preview-item.server.ts';
import { reachItemFor } from './reach-item.server.ts';

const usualDays = 7;
const mostDays = 30;
const dayMs = 86_400_000;

/**
 * @param input `version` left out: the newest; `days`: of 24 hours, from 1 to `mostDays`
 * @returns the token, which nobody can be told a second time; refused as `reachItemFor` does, `invalid` for other `days`,
 *   `not-found` for a version that is not of the item
 */
export async function createPreviewLink(
  deps: Deps,
  actor: Actor,
  input: { readonly item: string; readonly version?: string; readonly days?: number },
): Promise<Outcome<{ token: string; expiresAt: Date }>> {
  const { days = usualDays } = input;
  return deps.db.transaction(async (tx) => {
    const access = await reachItemFor(deps, tx, actor, input.item, 'preview');
    if (!access.ok) return access;
    if (!Number.isInteger(days) || days < 1 || days > mostDays)
      return refuse('invalid', `Đường dẫn xem trước dùng được từ 1 đến ${mostDays} ngày.`);
    const version = await versionOf(tx, access.item, input.version);
    if (version === undefined) return refuse('not-found', 'Không có bản này.');
    const token = randomBytes(32).toString('base64url');
    const expiresAt = new Date(deps.clock.now().getTime() + days * dayMs);
    await insertPreviewLink(tx, {
      tokenDigest: previewDigest(token),
      versionId: version.id,
      createdBy: access.staff.userId,
      expiresAt,
    });
    await recordAuditEvent(deps, tx, actor, {
      subject: `content:${access.item.id}`,
      event: 'preview-link-made',
      detail: { version: version.id, until: expiresAt.toISOString() },
    });
    return { ok: true, token, expiresAt };
  });
}

/** @returns what is stored of a preview's token, in hexadecimal digits: the token itself is in its link alone */
export const previewDigest = (token: string): string => Buffer.from(tokenDigest(token)).toString('hex');
