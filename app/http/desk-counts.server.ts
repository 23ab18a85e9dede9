// What waits for a member of staff beside dossiers: the numbers of the navigation, which every page of the staff carries. They lie
// in many tables; a list of dossiers and the page of one, which he turns over all day, show them as they were a moment ago.
import { LRUCache } from 'lru-cache';

import { countConsultationsToDo } from '#app/domain/consultations/count-to-do.server.ts';
import { versionRecord } from '#app/domain/commune/version-record.server.ts';
import { planRecord } from '#app/domain/contingency/plan-record.server.ts';
import { countMyOpinions } from '#app/domain/conversations/read-opinions.server.ts';
import { countWaitingInquiries } from '#app/domain/inquiries/list-inquiries.server.ts';
import type { Staff } from '#app/domain/kernel/actor.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { countBroken } from '#app/domain/links/count-links.server.ts';
import { countToApprove } from '#app/domain/office-records/open-record.server.ts';
import { proposalKinds } from '#app/domain/approvals/kinds.server.ts';
import { countPaymentsToDecide } from '#app/domain/payments/list-payments.server.ts';
import { countProposalsFor } from '#app/domain/proposals/list-proposals.server.ts';
import { countBoard } from '#app/domain/publishing/count-board.server.ts';
import { tiesOf } from '#app/domain/publishing/ties.server.ts';

export type DeskCounts = Awaited<ReturnType<typeof count>>;

/** So old may a number be on a page that does not ask anew; what he does himself ends on a page that does. Milliseconds. */
const freshFor = 15_000;
const people = 200;

/** By whoever looks; a database has its own. */
const cachesByDatabase = new WeakMap<Deps['db'], LRUCache<string, DeskCounts>>();

/** @param glance the page may show what was counted a moment ago */
export async function countBeside(deps: Deps, staff: Staff, glance: boolean): Promise<DeskCounts> {
  const cache =
    cachesByDatabase.get(deps.db) ?? new LRUCache<string, DeskCounts>({ max: people, ttl: freshFor });
  cachesByDatabase.set(deps.db, cache);
  // Whose roles changed sees other things.
  const key = JSON.stringify([staff.userId, staff.roles, staff.sectors]);
  const recentCounts = glance ? cache.get(key) : undefined;
  if (recentCounts !== undefined) return recentCounts;
  const counts = await count(deps, staff);
  cache.set(key, counts);
  return counts;
}

async function count(deps: Deps, staff: Staff) {
  // Each of these waits for the database on its own.
  const [ties, brokenLinks, inquiries, payments, opinions, proposals, versions, plans] = await Promise.all([
    tiesOf(deps, staff),
    countBroken(deps),
    countWaitingInquiries(deps, staff),
    countPaymentsToDecide(deps, staff),
    countMyOpinions(deps, staff),
    countProposalsFor(deps, proposalKinds, staff),
    countToApprove(versionRecord, deps, staff),
    countToApprove(planRecord, deps, staff),
  ]);
  const [toEdit, consultations] = await Promise.all([
    countBoard(deps, staff, ties),
    countConsultationsToDo(deps, staff, ties),
  ]);
  return {
    ...{ broken: brokenLinks, inquiries, payments, opinions, proposals, versions, plans },
    ...{ toEdit, consultations },
  };
}
