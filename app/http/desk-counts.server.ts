// What waits for a member of staff beside dossiers: the numbers of the navigation, which every page of the staff carries. They lie
// in many tables, which change seldom.
import { countConsultationsToDo } from '#app/domain/consultations/count-to-do.server.ts';
import { versionRecord } from '#app/domain/commune/version-record.server.ts';
import { planRecord } from '#app/domain/contingency/plan-record.server.ts';
import { countMyOpinions } from '#app/domain/conversations/read-opinions.server.ts';
import { countWaitingInquiries } from '#app/domain/inquiries/list-inquiries.server.ts';
import { accountsOf, type Staff } from '#app/domain/kernel/actor.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { readUntilTold } from '#app/domain/kernel/read-until-told.server.ts';
import { countBroken } from '#app/domain/links/count-links.server.ts';
import { countToApprove } from '#app/domain/office-records/open-record.server.ts';
import { proposalKinds } from '#app/domain/approvals/kinds.server.ts';
import { countPaymentsToDecide } from '#app/domain/payments/list-payments.server.ts';
import { countProposalsFor } from '#app/domain/proposals/list-proposals.server.ts';
import { countBoard } from '#app/domain/publishing/count-board.server.ts';
import { tiesOf } from '#app/domain/publishing/ties.server.ts';
import { minuteMs } from '#app/values/durations.ts';

export type DeskCounts = Awaited<ReturnType<typeof countBeside>>;

/** What is late, delegated or in office changes with the hour too. */
const freshFor = minuteMs;

/** All that `countSeldomChanging` reads. */
export const countedTables = [
  ...(['board_delegations', 'calendar_changes', 'calendar_days', 'commune_versions'] as const),
  ...(['consultation_announcements', 'consultation_comments', 'consultation_drafts'] as const),
  ...(['consultation_proposals', 'consultations', 'content_items', 'content_reviews'] as const),
  ...(['content_sections', 'content_versions', 'contingency_plans', 'inquiries'] as const),
  ...(['inquiry_publications', 'link_checks', 'proposals', 'section_members'] as const),
  ...(['staff_roles', 'unit_members', 'units', 'users'] as const),
];

/** What moves with every dossier is counted each time; the rest, when something of it changed. */
export async function countBeside(deps: Deps, staff: Staff) {
  const [payments, opinions, rest] = await Promise.all([
    countPaymentsToDecide(deps, staff),
    countMyOpinions(deps, staff),
    readUntilTold(deps.db, {
      // Whose roles or accounts changed sees other things.
      question: `counts of ${JSON.stringify([staff.userId, staff.roles, staff.sectors, accountsOf(staff)])}`,
      tables: countedTables,
      forMs: freshFor,
      read: () => countSeldomChanging(deps, staff),
    }),
  ]);
  return { payments, opinions, ...rest };
}

/** @returns what changes with none of the tables but `countedTables` */
export async function countSeldomChanging(deps: Deps, staff: Staff) {
  // Each of these waits for the database on its own.
  const [ties, brokenLinks, inquiries, proposals, versions, plans] = await Promise.all([
    tiesOf(deps, staff),
    countBroken(deps),
    countWaitingInquiries(deps, staff),
    countProposalsFor(deps, proposalKinds, staff),
    countToApprove(versionRecord, deps, staff),
    countToApprove(planRecord, deps, staff),
  ]);
  const [toEdit, consultations] = await Promise.all([
    countBoard(deps, staff, ties),
    countConsultationsToDo(deps, staff, ties),
  ]);
  return { broken: brokenLinks, inquiries, proposals, versions, plans, toEdit, consultations };
}
