// Approves or refuses what was proposed, once the item has come out: the head of the board, or whoever is next where he has a part
// in it (Đ7.2f).
import { changeRoyalty } from '#db/queries/royalties.server.ts';
import { withPerson } from '#app/steps/step-people.ts';
import { present } from '#app/values/present.ts';
import type { Actor } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import { approvedSight } from '../kernel/approved-sight.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { reachItem } from '../publishing/reach-item.server.ts';
import { staffOnly, type Outcome } from '../kernel/refusal.ts';
import { factsOf, judged, lockLine, readOffices, shownOfLine } from './lines.server.ts';
import { planRoyalty } from './permissions.ts';
import { tellTakenBack } from './correct-royalty.server.ts';

interface ThisLine {
  readonly item: string;
  readonly line: string;
  /** The one that the page showed. */
  readonly lock: number;
}

/**
 * @param input `reason` of a refusal, or of approving whoever has another's name: up to 500 characters
 * @returns refused as `not-found`; as the table of royalties says, `changed-meanwhile` when `lock` is another
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
    const { item, line, lines } = access;
    const { royalty } = line;
    const { decision, reason: writtenReason, lock: version } = input;
    const offices = await readOffices(deps, tx);
    const who = { offices, facts: factsOf(offices, line, lines), proposes: false };
    const writing = { event: decision, version, reason: writtenReason };
    const planOutcome = planRoyalty(deps, actor, judged(line), writing, who);
    if (!planOutcome.ok) return planOutcome;
    const { state, reason } = planOutcome.plan;
    const isApproval = decision === 'approve';
    await changeRoyalty(tx, royalty.id, {
      state,
      refusalReason: isApproval ? null : (reason ?? null),
      approvedSight: isApproval ? approvedSight(shownOfLine(line)) : null,
      ...(isApproval && {
        // What is paid for is what readers have, or had last.
        versionId: item.liveVersionId ?? royalty.versionId,
        people: withPerson(royalty.people, 'approver', actor.userId),
      }),
      decidedBy: actor.userId,
      decidedAt: deps.clock.now(),
    });
    if (isApproval && royalty.corrects !== null) await tellTakenBack(deps, tx, line);
    await recordAuditEvent(deps, tx, actor, {
      subject: `royalty:${royalty.id}`,
      event: isApproval ? 'royalty-approved' : 'royalty-refused',
      detail: { item: item.id, amount: royalty.amount, ...present({ reason }) },
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
    const lineAccess = await lockLine(tx, input);
    if (!lineAccess.ok) return lineAccess;
    const { line, lines } = lineAccess;
    const { royalty } = line;
    const offices = await readOffices(deps, tx);
    const withdrawing = { event: 'withdraw', version: input.lock } as const;
    const who = { offices, facts: factsOf(offices, line, lines), proposes: access.as.length > 0 };
    const planOutcome = planRoyalty(deps, actor, judged(line), withdrawing, who);
    if (!planOutcome.ok) return planOutcome;
    await changeRoyalty(tx, royalty.id, { state: planOutcome.plan.state });
    await recordAuditEvent(deps, tx, actor, {
      subject: `royalty:${royalty.id}`,
      event: 'royalty-withdrawn',
      detail: { item: royalty.itemId, from: royalty.state, amount: royalty.amount },
    });
    return { ok: true };
  });
}
