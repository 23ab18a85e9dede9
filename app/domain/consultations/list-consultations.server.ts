// Drafts that are or were put to the people (Đ10.8b): with how long is left, and how many took part.
import { daysLeft } from '#app/consultations/period.ts';
import { findDraftKind } from '#app/consultations/draft-kinds.ts';
import type { ConsultationLine, ConsultationState } from '#app/read-models/consultations.ts';
import type { ItemLine } from '#app/read-models/publishing.ts';
import { countStanding } from '#db/queries/consultation-comments.server.ts';
import { findConsultations } from '#db/queries/consultations.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { listWhole } from '../publishing/list-whole.server.ts';
import { consultationSections, consultationState } from './consultation-access.server.ts';

/** What a list may be narrowed to. */
export type ConsultationFilter = 'open' | 'closed' | 'answered';

const order: readonly ConsultationState[] = ['open', 'upcoming', 'closed', 'answered'];

/** Open ones ahead, the one that closes first at the top; then what is to come, then the newest of what is over. */
export async function listConsultations(
  deps: Pick<Deps, 'db' | 'clock'>,
  input: { readonly state?: ConsultationFilter | undefined } = {},
): Promise<readonly ConsultationLine[]> {
  const now = deps.clock.now();
  const sections = (await consultationSections(deps.db)).filter(({ closedAt }) => closedAt === null);
  const items: ItemLine[] = [];
  for (const { id } of sections) items.push(...(await listWhole(deps, { section: id })));
  const ids = items.map(({ id }) => id);
  const rows = await findConsultations(deps.db, ids);
  const counts = await countStanding(deps.db, ids);
  const lines = items.flatMap(({ id, href, title, summary, sample }): ConsultationLine[] => {
    const row = rows.get(id);
    if (row === undefined) return [];
    const { opensAt, closesAt, draftKind } = row;
    return [
      {
        id,
        href,
        title,
        summary,
        sample,
        state: consultationState(row, now),
        draftKind: findDraftKind(draftKind)?.name ?? '',
        opensAt,
        closesAt,
        daysLeft: daysLeft(row, now),
        comments: counts.get(id) ?? 0,
      },
    ];
  });
  return lines
    .filter(
      ({ state }) =>
        input.state === undefined ||
        state === input.state ||
        (input.state === 'open' && state === 'upcoming'),
    )
    .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state) || near(a, b));
}

function near(a: ConsultationLine, b: ConsultationLine): number {
  const sooner = a.closesAt.getTime() - b.closesAt.getTime();
  return a.state === 'open' || a.state === 'upcoming' ? sooner : -sooner;
}
