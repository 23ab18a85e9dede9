// Which inquiries of a kind were answered within their limit, by their codes: what was answered late, and what is still open past
// its day, is late. What is open and in time is neither yet.
import type { InquiryKind } from '#app/inquiries/kind.ts';
import { stateOf } from '#app/steps/permit.ts';
import { listInquiriesFiled } from '#db/queries/inquiries.server.ts';
import { readWorkingCalendar } from '../catalog/read-catalog.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { dueView } from './inquiry-view.server.ts';

/**
 * @param span when it was sent: from the first instant up to before the last
 * @returns codes, the oldest first
 */
export async function listJudgedInquiries(
  deps: Deps,
  { kind, ...span }: { readonly kind: InquiryKind; readonly from: Date; readonly until: Date },
): Promise<{ readonly inTime: readonly string[]; readonly late: readonly string[] }> {
  const rows = await listInquiriesFiled(deps.db.$client, { kind: kind.id, ...span });
  const calendar = await readWorkingCalendar(deps);
  const lines = rows.map((row) => ({
    code: row.code,
    outcome: stateOf(kind, row.state).outcome,
    late: dueView(deps, kind, row, calendar)?.lateness.kind === 'late',
  }));
  const codes = (some: typeof lines) => some.map(({ code }) => code);
  return {
    inTime: codes(lines.filter(({ outcome, late }) => outcome === 'answered' && !late)),
    late: codes(
      lines.filter(({ outcome, late }) => late && (outcome === 'answered' || outcome === undefined)),
    ),
  };
}
