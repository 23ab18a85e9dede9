// A proposal is approved by another person and done at once, declined, withdrawn, or lapses when nobody decides.
import { doneOf } from '#app/steps/permit.ts';
import { planStep } from '#app/steps/plan.ts';
import { proposalSteps } from '#app/steps/proposal-steps.ts';
import { present } from '#app/values/present.ts';
import { formatDate } from '#catalog/local-date.ts';
import { endProposal, listLapsedProposals, type ProposalRow } from '#db/queries/proposals.server.ts';
import { lockRoles } from '#db/queries/staff-roles.server.ts';
import { isHisAccount, type Actor, type Staff } from '../kernel/actor.ts';
import { allOrNothing } from '../kernel/all-or-nothing.server.ts';
import { portalItself, recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { formContextOf } from '../kernel/form-context.ts';
import { requireProof } from '../kernel/proof.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { caseOf, concernedOf, reachProposal, rolesNow } from './proposal-access.server.ts';
import type { ProposalKind, ProposalKinds } from './proposal-kind.ts';
import { tellOfProposal } from './tell-of-proposal.server.ts';

export interface ProposalAct {
  readonly id: string;
  readonly event: string;
  /** The version that the page showed. */
  readonly lock: number;
  readonly reason?: string;
  /** The word for the effect that the page showed, where it showed one. */
  readonly seen?: string;
}

/**
 * Approving does what was proposed, in the same transaction. Who decides, and who proposed, are judged by the roles that they have in
 * it: neither approves what a page of an hour ago allowed.
 * @returns refused as `reachProposal`, as `proposalSteps` says, `changed-meanwhile` when somebody was faster, `not-possible` once its
 *   time is over or when the proposer may not propose it any more, and as carrying it out is refused: then it stays open
 */
export async function actOnProposal(
  deps: Deps,
  kinds: ProposalKinds,
  actor: Actor,
  act: ProposalAct,
): Promise<Outcome<{ done: string }>> {
  let afterwards: ProposalKind['afterwards'];
  const outcome = await allOrNothing(deps.db, async (_sql, tx): Promise<Outcome<{ done: string }>> => {
    // Before the row, as everybody does who changes roles.
    await lockRoles(tx);
    const at = deps.clock.now();
    const access = await reachProposal(tx, kinds, actor, { id: act.id, at, lock: 'locked' });
    if (!access.ok) return access;
    const { row, staff, as } = access;
    const kind = kinds[row.kind];
    const again = repeatedStep(row, staff, act);
    if (again !== undefined) return { ok: true, done: doneOf(again) };
    const planned = planStep(
      proposalSteps,
      caseOf(row, kind),
      as,
      { event: act.event, version: act.lock, ...present({ reason: act.reason }) },
      { pauses: 'none', context: formContextOf(deps, at) },
    );
    if (!planned.ok) return planned;
    const { transition, state, reason } = planned.plan;
    const { event } = transition;
    const concerned = await concernedOf(tx, row);
    if (event === 'approve') {
      const proof = kind.provesAgain ? requireProof(staff) : undefined;
      if (proof?.ok === false) return proof;
      if (at >= row.lapsesAt)
        return refuse(
          'not-possible',
          `Đề nghị này đã hết hạn ngày ${formatDate(row.lapsesAt)}. Nếu vẫn cần, hãy đề nghị lại.`,
        );
      const proposer = { userId: row.proposedBy, roles: await rolesNow(tx, row.proposedBy, at) };
      if (!(await kind.mayPropose(tx, proposer, row, at)))
        return refuse(
          'not-possible',
          `Người đề nghị ${kind.noLonger} nên đề nghị này không duyệt được. Hãy từ chối; nếu vẫn cần, người khác đề nghị lại.`,
        );
      const carried = await kind.carryOut(deps, tx, {
        row,
        concerned,
        approver: staff,
        at,
        ...present({ seen: act.seen }),
      });
      if (!carried.ok) return carried;
    }
    await endProposal(tx, row, {
      state,
      decidedBy: staff.userId,
      decidedAt: at,
      reason: reason ?? null,
    });
    const words = kind.wordsOf(row, concerned);
    await recordAuditEvent(deps, tx, staff, {
      subject: kind.subject(row),
      event: `proposal-${event}`,
      detail: { proposal: row.id, kind: row.kind, label: words.title, ...present({ reason }) },
    });
    await tellOfProposal(deps, tx, { kind, row, step: event, words, by: staff, reason });
    if (event === 'approve') afterwards = kind.afterwards;
    return { ok: true, done: doneOf(transition) };
  });
  if (outcome.ok && actor.kind === 'staff')
    deps.log.info({ by: actor.userId, proposal: act.id, event: act.event }, 'a proposal was decided');
  if (outcome.ok) await afterwards?.(deps);
  return outcome;
}

/** @returns the step that he made before, and makes once more by a second press: with the same reason, from the page of the first */
function repeatedStep(row: ProposalRow, staff: Staff, { event, lock, reason = '' }: ProposalAct) {
  if (row.state === 'open' || row.lock !== lock + 1 || !isHisAccount(staff, row.decidedBy)) return undefined;
  const transition = proposalSteps.transitions.find((one) => one.event === event && one.to === row.state);
  return transition?.reason === undefined || reason.normalize('NFC').trim() === row.reason
    ? transition
    : undefined;
}

/** Ends what nobody decided on in time. @returns how many */
export async function lapseProposals(
  deps: Pick<Deps, 'db' | 'clock' | 'unit'>,
  kinds: ProposalKinds,
): Promise<number> {
  return deps.db.transaction(async (tx) => {
    const at = deps.clock.now();
    const rows = await listLapsedProposals(tx, at);
    for (const row of rows) {
      const kind = kinds[row.kind];
      const words = kind.wordsOf(row, await concernedOf(tx, row));
      await endProposal(tx, row, { state: 'lapsed', decidedBy: null, decidedAt: at, reason: null });
      await recordAuditEvent(deps, tx, portalItself, {
        subject: kind.subject(row),
        event: 'proposal-lapse',
        detail: { proposal: row.id, kind: row.kind, label: words.title },
      });
      await tellOfProposal(deps, tx, { kind, row, step: 'lapse', words, by: undefined });
    }
    return rows.length;
  });
}
