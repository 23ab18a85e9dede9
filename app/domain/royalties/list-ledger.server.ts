// The ledger: what was proposed, approved and paid, by period and author. Whoever is no member of the board sees his own.
import type { AuthorSums, RoyaltyLedger, RoyaltySums } from '#app/read-models/royalties.ts';
import { decidingOffices, type RoyaltyState } from '#app/publications/royalty-steps.ts';
import { pageWithin } from '#app/values/page-within.ts';
import { present } from '#app/values/present.ts';
import { endOfDay, instantAt } from '#catalog/local-date.ts';
import {
  listRoyalties,
  sumRoyalties,
  type AuthorSumRow,
  type RoyaltyQuery,
} from '#db/queries/royalties.server.ts';
import type { Actor, Staff } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { staffOnly, type Outcome } from '../kernel/refusal.ts';
import { judged, lineFor, readFacts, readOffices } from './lines.server.ts';
import { permitOnRoyalty, seesAll } from './permissions.ts';

const pageSize = 50;

export interface LedgerFilter {
  /** Local days, both included. */
  readonly from?: string;
  readonly until?: string;
  readonly author?: string;
  readonly state?: RoyaltyState;
  readonly page?: number;
}

/**
 * @param filter `page`: counts from 1, past the end it is the last one; 'all' for a workbook
 * @returns the newest first; sums, whole VND, of everything that the filter leaves; whoever is neither of the board
 *   nor the accountant sees what he is paid or proposed. Refused as `not-allowed` to whoever is not of the staff
 */
export async function listLedger(
  deps: Deps,
  actor: Actor,
  filter: Omit<LedgerFilter, 'page'> & { readonly page?: number | 'all' },
): Promise<Outcome<{ ledger: RoyaltyLedger }>> {
  if (actor.kind !== 'staff') return staffOnly();
  const query = queryOf(actor, filter);
  const rows = await sumRoyalties(deps.db, query);
  const sums = sumsOf(rows);
  const count = rows.reduce((all, { lines }) => all + lines, 0);
  const isWhole = filter.page === 'all';
  const { page, pages, offset } = isWhole
    ? { page: 1, pages: 1, offset: 0 }
    : pageWithin(count, pageSize, filter.page);
  const lines = await listRoyalties(deps.db, query, isWhole ? undefined : { limit: pageSize, offset });
  return {
    ok: true,
    ledger: {
      lines: lines.map((row) => lineFor(actor, row)),
      count,
      page,
      pages,
      authors: authorSums(rows),
      sums,
      all: seesAll(actor),
      toDecide: await countToDecide(deps, actor),
    },
  };
}

function queryOf(actor: Staff, { from, until, author, state }: Omit<LedgerFilter, 'page'>): RoyaltyQuery {
  return {
    ...(from !== undefined && { from: instantAt(from) }),
    ...(until !== undefined && { before: endOfDay(until) }),
    ...present({ author }),
    ...(state !== undefined && { states: [state] }),
    ...(!seesAll(actor) && { of: actor.userId }),
  };
}

/**
 * What a period comes to, everybody's together; for whom it is no ledger but a figure among others (Đ23).
 * @param period local days, both included
 * @returns whole VND
 */
export async function sumLedger(
  { db }: Pick<Deps, 'db'>,
  { from, until }: { readonly from: string; readonly until: string },
): Promise<RoyaltySums> {
  return sumsOf(await sumRoyalties(db, { from: instantAt(from), before: endOfDay(until) }));
}

/** @returns how many lines wait for his decision; 0 for whoever holds none of the offices that decide */
export async function countToDecide(deps: Deps, actor: Staff): Promise<number> {
  if (!decidingOffices.some((role) => actor.roles.includes(role))) return 0;
  const rows = await listRoyalties(deps.db, { states: ['proposed'] });
  if (rows.length === 0) return 0;
  const offices = await readOffices(deps, deps.db);
  const factsOf = await readFacts(deps.db, offices, rows);
  return rows.filter(
    (row) =>
      permitOnRoyalty(actor, judged(row), 'approve', { offices, facts: factsOf(row), proposes: false }).ok,
  ).length;
}

function sumsOf(rows: readonly AuthorSumRow[]): RoyaltySums {
  const sumOf = (state: RoyaltyState) =>
    rows.filter((row) => row.state === state).reduce((all, { amount }) => all + amount, 0);
  const [proposed, approved, stated, paid] = [
    sumOf('proposed'),
    sumOf('approved'),
    sumOf('stated'),
    sumOf('paid'),
  ];
  const lines = rows.reduce((all, row) => all + row.lines, 0);
  return { lines, proposed, approved, stated, paid, total: proposed + approved + stated + paid };
}

function authorSums(rows: readonly AuthorSumRow[]): readonly AuthorSums[] {
  const authors = new Map(
    rows.map(({ id, name, note, staff }) => [id, { id, name, note, staff, known: true }]),
  );
  return [...authors.values()].map((author) => ({
    author,
    ...sumsOf(rows.filter(({ id }) => id === author.id)),
  }));
}
