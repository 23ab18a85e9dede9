// Drafts that are or were put to the people (Đ10.8b): with how long is left, and how many took part.
import { daysLeft } from '#app/consultations/period.ts';
import { findDraftKind } from '#app/consultations/draft-kinds.ts';
import type { ConsultationStage } from '#app/consultations/stages.ts';
import type { ConsultationLine } from '#app/read-models/consultations.ts';
import { pageWithin } from '#app/values/page-within.ts';
import { countReadable, listReadable, nextChange } from '#db/queries/consultations.server.ts';
import { findLiveOf } from '#db/queries/content-readers.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { itemLines } from '../publishing/item-views.server.ts';
import { consultationState } from './consultation-access.server.ts';
import { tallyComments } from './tally-comments.server.ts';

export interface ConsultationsShown {
  readonly lines: readonly ConsultationLine[];
  readonly total: number;
  readonly pages: number;
  /** When one of all of them opens or closes next: no page of the list is right for longer. */
  readonly changesAt: Date | undefined;
}

/**
 * @param input `page`: from 1; past the end it is the last one
 * @returns open ones ahead, the one that closes first at the top; then what is to come, then the newest of what is
 *   over
 */
export async function listConsultations(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  input: {
    readonly stage?: ConsultationStage | undefined;
    readonly page?: number;
    readonly pageSize?: number;
  } = {},
): Promise<ConsultationsShown> {
  const { stage, pageSize = 20 } = input;
  const now = clock.now();
  const [total, changesAt] = await Promise.all([countReadable(db, { stage, now }), nextChange(db, now)]);
  const { pages, offset } = pageWithin(total, pageSize, input.page);
  const rows = await listReadable(db, { stage, now }, { limit: pageSize, offset });
  const ids = rows.map(({ itemId }) => itemId);
  const [live, tallies] = await Promise.all([findLiveOf(db, ids), tallyComments(db, ids)]);
  const items = new Map((await itemLines(db, live)).map((line) => [line.id, line]));
  return {
    lines: rows.flatMap((row): ConsultationLine[] => {
      const item = items.get(row.itemId);
      if (item === undefined) return [];
      const { id, href, title, summary, author, source } = item;
      const { opensAt, closesAt, draftKind } = row;
      return [
        {
          ...{ id, href, title, summary, author, source, opensAt, closesAt },
          state: consultationState(row, now),
          draftKind: findDraftKind(draftKind)?.name ?? '',
          daysLeft: daysLeft(row, now),
          comments: tallies(id).comments,
        },
      ];
    }),
    total,
    pages,
    changesAt,
  };
}
