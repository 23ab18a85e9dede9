// Which inquiries of a kind were handled within their limits, by their codes: answered, declined or sent elsewhere, each judged by its
// own limit. What is still open and missed a limit is late; what is open and in time is neither yet, what was taken back never.
import type { InquiryKind } from '#app/inquiries/kind.ts';
import { isLate } from '#app/inquiries/periods.ts';
import { stateOf } from '#app/steps/permit.ts';
import { listInquiryFigures } from '#db/queries/inquiries.server.ts';
import type { Deps } from '../kernel/deps.server.ts';

/**
 * @param span when it was sent: from the first instant up to before the last
 * @returns codes, the oldest first
 */
export async function listJudgedInquiries(
  deps: Deps,
  { kind, ...span }: { readonly kind: InquiryKind; readonly from: Date; readonly until: Date },
): Promise<{ readonly inTime: readonly string[]; readonly late: readonly string[] }> {
  const rows = await listInquiryFigures(deps.db.$client, { kind: kind.id, ...span });
  const lines = rows.map((row) => ({
    code: row.code,
    outcome: stateOf(kind, row.state).outcome,
    late: isLate(row.limitPeriods, deps.clock.now()),
  }));
  const codes = (some: typeof lines) => some.map(({ code }) => code);
  return {
    inTime: codes(
      lines.filter(({ outcome, late }) => outcome !== undefined && outcome !== 'withdrawn' && !late),
    ),
    late: codes(lines.filter(({ outcome, late }) => outcome !== 'withdrawn' && late)),
  };
}
