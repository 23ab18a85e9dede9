// Somebody of the commune says of a point what he found: it is right, with what he compared it with; it is taken back; or it
// is looked at again. Readers see it in the same transaction.
import { permit, unknownEvent } from '#app/steps/permit.ts';
import { pointSteps } from '#catalog/review-steps.ts';
import { lockCatalog } from '#db/queries/catalog.server.ts';
import { insertFactReview, listFactReviews } from '#db/queries/fact-reviews.server.ts';
import { findPublishedByCode } from '../catalog/read-catalog.server.ts';
import { factsDigestOf } from '../catalog/read-services.server.ts';
import type { Actor } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import { tellFollowers } from '../kernel/changes.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, staffOnly, type Outcome } from '../kernel/refusal.ts';
import { actorOn, caseOf, pointsOf } from './review-points.server.ts';

export interface SettlePoint {
  readonly code: string;
  /** `ReviewPoint.id` */
  readonly point: string;
  readonly event: string;
  /** `ReviewPoint.version`, as the page showed it. */
  readonly version: number;
  /** With what it was compared, or why it is taken back. */
  readonly ground: string;
}

const longest = 1000;

/**
 * @returns refused as the table does, `not-found`, `changed-meanwhile` for a point that is published no more, `invalid` where the
 *   ground is missing or too long
 */
export async function settlePoint(
  deps: Deps,
  actor: Actor,
  { code, point: id, event, version, ground: groundText }: SettlePoint,
): Promise<Outcome<{ message: string }>> {
  if (actor.kind !== 'staff') return staffOnly();
  const ground = groundText.normalize('NFC').trim();
  return deps.db.transaction(async (tx): Promise<Outcome<{ message: string }>> => {
    // Nobody publishes another revision in between, and nobody else speaks of the same point.
    await lockCatalog(tx);
    const live = await findPublishedByCode({ db: tx }, code);
    if (live === undefined) return refuse('not-found', 'Không có thủ tục này.');
    const { procedure } = live;
    const words = (await listFactReviews(tx)).filter((one) => one.procedureCode === code);
    const point = pointsOf(actor, procedure, words).find((one) => one.id === id);
    if (point === undefined)
      return refuse('changed-meanwhile', 'Điểm này không còn trong bản đang công bố. Hãy tải lại trang.');
    const { component, note } = point;
    const stepPermit = permit(
      pointSteps,
      caseOf(procedure, component, point.state, point.version),
      actorOn(actor, procedure),
      { event, version },
    );
    if (!stepPermit.ok) return stepPermit;
    const step = stepPermit.transition;
    const lacksGround = step.reason === 'required' && ground === '';
    if (lacksGround) return refuse('invalid', step.reasonWords?.missing ?? unknownEvent.message);
    if (ground.length > longest) return refuse('invalid', `Viết ngắn hơn ${longest} chữ.`);
    await insertFactReview(tx, {
      procedureCode: code,
      ...{ component, note, ground, decision: step.decision },
      factsDigest: factsDigestOf(procedure, component),
      decidedBy: actor.userId,
      decidedByName: actor.name,
      decidedAt: deps.clock.now(),
    });
    await recordAuditEvent(deps, tx, actor, {
      subject: `procedure:${code}`,
      event: `point-${step.decision}`,
      detail: { components: [component], note: ground === '' ? note : `${note} (${ground})` },
    });
    await tellFollowers(deps, tx, { kind: 'procedures', slugs: [procedure.slug] });
    return { ok: true, message: `${step.told}: đã ghi nhận.` };
  });
}
