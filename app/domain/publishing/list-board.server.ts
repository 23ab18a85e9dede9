// The board's list: what waits for somebody, what is his, or everything; by section, step and whether readers see it.
import type { BoardFilter } from '#app/lists/board.ts';
import type { ReviewState } from '#app/publications/board-steps.ts';
import type { Board, BoardRow } from '#app/read-models/publishing.ts';
import { pageWithin, readWithin } from '#app/values/page-within.ts';
import { present } from '#app/values/present.ts';
import { localDate } from '#catalog/local-date.ts';
import {
  countBoardItems,
  listBoardItems,
  type BoardItemRow,
  type BoardQuery,
} from '#db/queries/content-board.server.ts';
import { findBodies } from '#db/queries/content.server.ts';
import { accountsOf, type Actor, type Staff } from '../kernel/actor.ts';
import { readWorkingCalendar } from '../catalog/read-catalog.server.ts';
import { fold } from '#app/values/fold.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { staffOnly, type Outcome } from '../kernel/refusal.ts';
import { readSections } from '../kernel/sections.server.ts';
import { boardRow, waitsFor, type Viewer } from './board-rows.server.ts';
import { countBoard } from './count-board.server.ts';
import { capacitiesOf, tiesOf } from './ties.server.ts';

const pageSize = 30;

/**
 * @param filter `page` counts from 1, past the end it is the last one; `words`: the first ten, whatever their marks
 * @returns `counts` are those of whoever looks, whatever the filter; refused as `not-allowed` to all but staff
 */
export async function listBoard(
  deps: Deps,
  actor: Actor,
  filter: BoardFilter,
): Promise<Outcome<{ board: Board }>> {
  if (actor.kind !== 'staff') return staffOnly();
  const viewer: Viewer = { accounts: accountsOf(actor), in: await capacitiesOf(deps, deps.db, actor) };
  const [{ rows, total, page, pages }, calendar, sections, waitsForMe, counts] = await Promise.all([
    onPage(deps, actor, viewer, filter),
    readWorkingCalendar(deps),
    readSections(deps.db),
    tiesOf(deps, actor).then((ties) => countBoard(deps, actor, ties)),
    countsOf(deps, actor),
  ]);
  const at = { today: localDate(deps.clock.now()), calendar };
  const bodies = await findBodies(
    deps.db,
    rows.flatMap(({ versionId, judgedVersionId }) => [versionId, judgedVersionId]),
  );
  return {
    ok: true,
    board: {
      rows: rows.map((row) => boardRow(row, viewer, { ...at, bodies })),
      total,
      page,
      pages,
      counts: { waitsForMe, ...counts },
      sections: sections
        .filter(({ closedAt }) => closedAt === null)
        .map((section) => ({
          id: section.id,
          title: section.title,
          mayStart: viewer.in(section).length > 0,
        })),
    },
  };
}

async function onPage(
  deps: Deps,
  actor: Staff,
  viewer: Viewer,
  filter: BoardFilter,
): Promise<{ rows: readonly BoardItemRow[]; total: number; page: number; pages: number }> {
  const query = queryOf(actor, filter);
  if (filter.tab === 'waits-for-me') {
    // Whom something waits for depends on delegations and the day: what is under way is little, and looked through.
    const all = (await listBoardItems(deps.db, query)).filter((row) => waitsFor(viewer, row));
    const { offset, ...at } = pageWithin(all.length, pageSize, filter.page);
    return { rows: all.slice(offset, offset + pageSize), total: all.length, ...at };
  }
  return readWithin(pageSize, filter.page, async (page) => {
    const [counts, rows] = await Promise.all([
      countBoardItems(deps.db, query),
      listBoardItems(deps.db, query, { limit: pageSize, offset: (page - 1) * pageSize }),
    ]);
    return { rows, total: counts.reduce((sum, { count }) => sum + count, 0) };
  });
}

function queryOf(
  actor: Staff,
  { tab, section, state, visibility, toLookAt, words = '' }: BoardFilter,
): BoardQuery {
  return {
    words: fold(words)
      .split(' ')
      .filter((word) => word !== '')
      .slice(0, 10),
    ...present({ section, state, visibility }),
    ...(toLookAt === true ? { toLookAt } : {}),
    ...(tab === 'mine' ? { writtenBy: accountsOf(actor) } : {}),
    ...(tab === 'waits-for-me' ? { underWay: true } : {}),
  };
}

async function countsOf(deps: Deps, actor: Staff): Promise<Omit<Board['counts'], 'waitsForMe'>> {
  const [counts, ownCounts, toLookAt] = await Promise.all([
    countBoardItems(deps.db),
    countBoardItems(deps.db, { writtenBy: accountsOf(actor) }),
    countBoardItems(deps.db, { toLookAt: true }),
  ]);
  const sum = (rows: typeof counts) => rows.reduce((all, { count }) => all + count, 0);
  const inState = (state: ReviewState) => sum(counts.filter((row) => row.state === state));
  const withVisibility = (visibility: BoardRow['visibility']) =>
    sum(counts.filter((row) => row.visibility === visibility));
  return {
    mine: sum(ownCounts),
    toLookAt: sum(toLookAt),
    byState: {
      writing: inState('writing'),
      submitted: inState('submitted'),
      edited: inState('edited'),
      approved: inState('approved'),
      published: 0,
      discarded: 0,
    },
    byVisibility: {
      'never-published': withVisibility('never-published'),
      published: withVisibility('published'),
      withdrawn: withVisibility('withdrawn'),
      unpublished: withVisibility('unpublished'),
    },
  };
}
