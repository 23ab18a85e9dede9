// What waits for a second person, and what was decided: of each kind all of it for whoever may approve some, for others what
// concerns them and what they proposed.
import type { ProposalLine, OpenProposal } from '#app/read-models/proposals.ts';
import { offeredStep } from '#app/steps/offered-step.ts';
import { openTransitions, permit } from '#app/steps/permit.ts';
import { proposalSteps } from '#app/steps/proposal-steps.ts';
import { present } from '#app/values/present.ts';
import { proposalKindIds } from '#app/vocabulary/proposals.ts';
import { isWeighty } from '#app/vocabulary/staff-roles.ts';
import type { Queryable } from '#db/client.server.ts';
import { namesOf } from '#db/queries/people.server.ts';
import { listDecidedProposals, listOpenProposals, type ProposalRow } from '#db/queries/proposals.server.ts';
import type { Actor, Staff } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { staffOnly, type Outcome } from '../kernel/refusal.ts';
import { capacitiesBefore, caseOf, concernedOf, reachProposal } from './proposal-access.server.ts';
import type { ProposalKinds } from './proposal-kind.ts';

const mostDecided = 50;

/** What he sees: whole kinds by his roles, of others what has to do with him. */
const seenBy = (kinds: ProposalKinds, { userId, roles }: Staff) => ({
  kinds: proposalKindIds.filter((id) => kinds[id].readers.some((role) => roles.includes(role))),
  userId,
});

const mayApprove = (kinds: ProposalKinds, staff: Staff, row: ProposalRow): boolean =>
  permit(proposalSteps, caseOf(row, kinds[row.kind]), capacitiesBefore(staff, kinds[row.kind], row), {
    event: 'approve',
  }).ok;

/** @returns how many wait for him to approve them */
export async function countProposalsFor(
  { db }: Pick<Deps, 'db'>,
  kinds: ProposalKinds,
  staff: Staff,
): Promise<number> {
  // Nobody else has one to decide: every page of the staff asks.
  if (!staff.roles.some(isWeighty)) return 0;
  const rows = await listOpenProposals(db, seenBy(kinds, staff));
  return rows.filter((row) => mayApprove(kinds, staff, row)).length;
}

/** @returns refused as `not-allowed` to whoever is no staff */
export async function listProposals(
  { db }: Pick<Deps, 'db'>,
  kinds: ProposalKinds,
  actor: Actor,
): Promise<Outcome<{ open: readonly ProposalLine[]; decided: readonly ProposalLine[] }>> {
  if (actor.kind !== 'staff') return staffOnly();
  const [open, decided] = await Promise.all([
    listOpenProposals(db, seenBy(kinds, actor)),
    listDecidedProposals(db, mostDecided, seenBy(kinds, actor)),
  ]);
  const toLines = async (rows: readonly ProposalRow[]) =>
    Promise.all(rows.map((row) => lineOf(db, kinds, actor, row)));
  return { ok: true, open: await toLines(open), decided: await toLines(decided) };
}

/** @returns what waits about one account, for its page */
export async function listOpenAbout(
  { db }: Pick<Deps, 'db'>,
  kinds: ProposalKinds,
  staff: Staff,
  userId: string,
): Promise<readonly ProposalLine[]> {
  const rows = (await listOpenProposals(db, seenBy(kinds, staff))).filter((row) => row.userId === userId);
  return Promise.all(rows.map((row) => lineOf(db, kinds, staff, row)));
}

async function lineOf(
  db: Queryable,
  kinds: ProposalKinds,
  staff: Staff,
  row: ProposalRow,
): Promise<ProposalLine> {
  const names = await namesOf(
    db,
    [row.proposedBy, row.decidedBy ?? ''].filter((id) => id !== ''),
  );
  const { title, details } = kinds[row.kind].wordsOf(row, await concernedOf(db, row));
  const { id, kind, state, proposedAt, lapsesAt } = row;
  return {
    ...{ id, kind, state, title, details, proposedAt, lapsesAt },
    proposedBy: names.get(row.proposedBy) ?? '',
    mine: state === 'open' && mayApprove(kinds, staff, row),
    ...present({
      decidedBy: row.decidedBy === null ? undefined : names.get(row.decidedBy),
      decidedAt: row.decidedAt,
      reason: row.reason,
    }),
  };
}

/** @returns one of them with the steps that he may make, or why he may not approve it; refused as `reachProposal` */
export async function openProposal(
  deps: Deps,
  kinds: ProposalKinds,
  actor: Actor,
  { id }: { readonly id: string },
): Promise<Outcome<{ proposal: OpenProposal }>> {
  const access = await reachProposal(deps.db, kinds, actor, { id, at: deps.clock.now() });
  if (!access.ok) return access;
  const { row, staff, as } = access;
  const now = caseOf(row, kinds[row.kind]);
  const approval = permit(proposalSteps, now, as, { event: 'approve' });
  const line = await lineOf(deps.db, kinds, staff, row);
  const sealedDetails =
    row.state === 'open' ? await kinds[row.kind].sealedDetails?.(deps, row.id) : undefined;
  const effect = row.state === 'open' ? await kinds[row.kind].effectOf(deps, row) : undefined;
  return {
    ok: true,
    proposal: {
      ...line,
      details: [...line.details, ...(sealedDetails ?? [])],
      lock: row.lock,
      whoApproves: kinds[row.kind].whoApproves(row),
      mayWrite: false,
      actions: openTransitions(proposalSteps, now, as).map((transition) => offeredStep(transition)),
      ...present({
        effect,
        whyNot: row.state !== 'open' || approval.ok ? undefined : approval.refusal.message,
      }),
    },
  };
}
