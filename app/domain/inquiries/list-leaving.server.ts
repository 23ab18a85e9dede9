// What of a kind is to be erased and on which day, and what is kept longer: for those who handle it or look on, so that
// nothing that is still needed goes unseen.
import type { InquiryKind } from '#app/inquiries/kind.ts';
import type { LeavingLine } from '#app/read-models/inquiries.ts';
import { pageWithin } from '#app/values/page-within.ts';
import { present } from '#app/values/present.ts';
import { localDate } from '#catalog/local-date.ts';
import { countLeaving, listLeaving } from '#db/queries/inquiries.server.ts';
import { readWorkingCalendar } from '../catalog/read-catalog.server.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import { scopeOf, standAtDesk } from './inquiry-access.server.ts';
import { lineOf } from './list-inquiries.server.ts';

const pageSize = 50;

/**
 * @param request `page` counts from 1, past the end it is the last one
 * @returns what goes first ahead; `keptUntil` only of what has no day of erasing yet. Refused as `not-allowed`
 */
export async function listLeavingInquiries(
  deps: Deps,
  actor: Actor,
  { kind, page: pageNumber }: { readonly kind: InquiryKind; readonly page?: number | undefined },
): Promise<Outcome<{ lines: readonly LeavingLine[]; total: number; page: number; pages: number }>> {
  const outcome = await standAtDesk(deps, actor, kind);
  if (!outcome.ok) return outcome;
  const sql = deps.db.$client;
  const sought = { kind: kind.id, scope: scopeOf(outcome.standing), today: localDate(deps.clock.now()) };
  const total = await countLeaving(sql, sought);
  const { page, pages, offset } = pageWithin(total, pageSize, pageNumber);
  const rows = await listLeaving(sql, { ...sought, limit: pageSize, offset });
  const calendar = await readWorkingCalendar(deps);
  const lines = rows.map((row): LeavingLine => {
    const { eraseOn, keptUntil, finishedAt } = row;
    return {
      ...lineOf(deps, { kind, standing: outcome.standing }, row, calendar),
      finishedAt: finishedAt ?? row.submittedAt,
      ...present({ eraseOn, keptUntil: eraseOn === null ? keptUntil : undefined }),
    };
  });
  return { ok: true, lines, total, page, pages };
}
