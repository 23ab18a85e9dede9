// The head of the board approves or refuses what was proposed, once the item has come out; never his own (Đ7.2f).
import { changeRoyalty } from '#db/queries/royalties.server.ts';
import { present } from '#app/values/present.ts';
import type { Actor } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { notInThisSection, reachItem } from '../publishing/reach-item.server.ts';
import { refuse, staffOnly, type Outcome } from '../kernel/refusal.ts';
import { headsOf, lockLine } from './lines.server.ts';
import { planRoyalty } from './permissions.ts';

interface ThisLine {
  readonly item: string;
  readonly line: string;
  /** The one that the page showed. */
  readonly lock: number;
}

export const notPublishedYet = 'Bài chưa đăng. Nhuận bút được duyệt sau khi bài đăng lên cổng.';

/**
 * @param input `reason` of a refusal: up to 500 characters
 * @returns refused as `not-found`; as the table of royalties says, `changed-meanwhile` when `lock` is another;
 *   `not-possible` before the item has come out
 */
export async function decideRoyalty(
  deps: Deps,
  actor: Actor,
  input: ThisLine & { readonly decision: 'approve' | 'refuse'; readonly reason?: string },
): Promise<Outcome<object>> {
  if (actor.kind !== 'staff') return staffOnly();
  return deps.db.transaction(async (tx) => {
    const access = await lockLine(tx, input);
    if (!access.ok) return access;
    const { item, line } = access;
    const { decision, reason: writtenReason, lock: version } = input;
    const who = { heads: await headsOf(deps, tx), proposes: false };
    const planOutcome = planRoyalty(
      deps,
      actor,
      line,
      { event: decision, version, reason: writtenReason },
      who,
    );
    if (!planOutcome.ok) return planOutcome;
    const { state, reason } = planOutcome.plan;
    if (decision === 'approve' && item.firstPublishedAt === null)
      return refuse('not-possible', notPublishedYet);
    const at = deps.clock.now();
    await changeRoyalty(tx, line.id, {
      state,
      refusalReason: reason ?? null,
      // What is paid for is what readers have, or had last.
      ...(decision === 'approve' && { versionId: item.liveVersionId ?? line.versionId }),
      decidedBy: actor.userId,
      decidedAt: at,
    });
    await recordAuditEvent(deps, tx, actor, {
      subject: `royalty:${line.id}`,
      event: decision === 'approve' ? 'royalty-approved' : 'royalty-refused',
      detail: { item: item.id, amount: line.amount, ...present({ reason }) },
    });
    return { ok: true };
  });
}

/**
 * Takes a proposal back.
 * @returns refused as `not-allowed` to whoever may not propose there, `not-found`, else as the table of royalties
 *   says
 */
export async function withdrawRoyalty(deps: Deps, actor: Actor, input: ThisLine): Promise<Outcome<object>> {
  if (actor.kind !== 'staff') return staffOnly();
  return deps.db.transaction(async (tx) => {
    const access = await reachItem(deps, tx, actor, input.item, 'locked');
    if (!access.ok) return access;
    if (access.as.length === 0) return notInThisSection();
    const lineAccess = await lockLine(tx, input);
    if (!lineAccess.ok) return lineAccess;
    const { line } = lineAccess;
    const withdrawing = { event: 'withdraw', version: input.lock } as const;
    const planOutcome = planRoyalty(deps, actor, line, withdrawing, { heads: [], proposes: true });
    if (!planOutcome.ok) return planOutcome;
    await changeRoyalty(tx, line.id, { state: planOutcome.plan.state });
    await recordAuditEvent(deps, tx, actor, {
      subject: `royalty:${line.id}`,
      event: 'royalty-withdrawn',
      detail: { item: line.itemId, from: line.state, amount: line.amount },
    });
    return { ok: true };
  });
}
