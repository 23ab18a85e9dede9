// The head of the board approves or refuses what was proposed, once the item has come out; never his own (Đ7.2f).
import { driverOf } from '#db/client.server.ts';
import { changeRoyalty, type RoyaltyRow } from '#db/queries/royalties.server.ts';
import type { Actor } from '../actor.ts';
import { recordAuditEvent } from '../audit.server.ts';
import type { Deps } from '../deps.server.ts';
import { notInThisSection, reachItem, staffOnly } from '../publishing/reach-item.server.ts';
import { refuse, type Outcome } from '../refusal.ts';
import { headsOf, lockLine } from './lines.server.ts';
import { judgeDecision, mayStep, type DecisionVerdict } from './permissions.ts';

interface ThisLine {
  readonly item: string;
  readonly line: string;
  /** The one that the page showed. */
  readonly lock: number;
}

export const decisionRefusals: Readonly<Record<Exclude<DecisionVerdict, 'yes'>, string>> = {
  'not-allowed':
    'Trưởng ban Biên tập duyệt nhuận bút; Phó Trưởng ban duyệt khoản mà Trưởng ban được hưởng hoặc đề nghị.',
  'proposed-it-himself': 'Bạn đã đề nghị hoặc sửa khoản này, nên người khác phải duyệt.',
  'is-paid-by-it': 'Bạn được hưởng khoản này, nên người khác phải duyệt.',
};

export const notPublishedYet = 'Bài chưa đăng. Nhuận bút được duyệt sau khi bài đăng lên cổng.';

export async function decideRoyalty(
  deps: Deps,
  actor: Actor,
  input: ThisLine & { readonly decision: 'approve' | 'refuse'; readonly reason?: string },
): Promise<Outcome<object>> {
  if (actor.kind !== 'staff') return staffOnly();
  return deps.db.transaction(async (tx) => {
    const locked = await lockLine(tx, input);
    if (!locked.ok) return locked;
    const { item, line } = locked;
    const { decision } = input;
    const reason = (input.reason ?? '').normalize('NFC').trim();
    const verdict = judgeDecision(actor, decided(line), await headsOf(deps, tx));
    if (verdict !== 'yes') return refuse('not-allowed', decisionRefusals[verdict]);
    if (!mayStep(decision, line.state))
      return refuse('not-possible', 'Khoản này không còn chờ duyệt. Hãy xem lại.');
    if (decision === 'approve' && item.firstPublishedAt === null)
      return refuse('not-possible', notPublishedYet);
    if (decision === 'refuse' && (reason === '' || reason.length > 500))
      return refuse('invalid', 'Hãy ghi lý do không duyệt, tối đa 500 ký tự.');
    const at = deps.clock.now();
    await changeRoyalty(tx, line.id, {
      ...(decision === 'approve'
        ? // What is paid for is what readers have, or had last.
          { state: 'approved', versionId: item.liveVersionId ?? line.versionId, refusalReason: null }
        : { state: 'refused', refusalReason: reason }),
      decidedBy: actor.userId,
      decidedAt: at,
    });
    await recordAuditEvent(deps, driverOf(tx), actor, {
      subject: `royalty:${line.id}`,
      event: decision === 'approve' ? 'royalty-approved' : 'royalty-refused',
      detail: { item: item.id, amount: line.amount, ...(decision === 'refuse' && { reason }) },
    });
    return { ok: true };
  });
}

/** Takes a proposal back: by whoever may propose there. */
export async function withdrawRoyalty(deps: Deps, actor: Actor, input: ThisLine): Promise<Outcome<object>> {
  if (actor.kind !== 'staff') return staffOnly();
  return deps.db.transaction(async (tx) => {
    const reached = await reachItem(deps, tx, actor, input.item, true);
    if (!reached.ok) return reached;
    if (reached.as.length === 0) return notInThisSection();
    const locked = await lockLine(tx, input);
    if (!locked.ok) return locked;
    const { line } = locked;
    if (!mayStep('withdraw', line.state))
      return refuse('not-possible', 'Khoản này đã vào bảng kê hoặc đã thôi, nên không rút được nữa.');
    await changeRoyalty(tx, line.id, { state: 'withdrawn' });
    await recordAuditEvent(deps, driverOf(tx), actor, {
      subject: `royalty:${line.id}`,
      event: 'royalty-withdrawn',
      detail: { item: line.itemId, from: line.state, amount: line.amount },
    });
    return { ok: true };
  });
}

export const decided = ({ proposedBy, authorId }: RoyaltyRow) => ({
  proposedBy,
  authorId: authorId ?? undefined,
});
