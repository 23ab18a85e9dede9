// Opinions as the staff read them: those on a dossier, and those that somebody is asked for, asked for himself, or gave.
import { usualOpinionDays } from '#app/conversations/opinions.ts';
import type { DossierOpinions, OpinionHeading, Opinion } from '#app/read-models/conversations.ts';
import { present } from '#app/values/present.ts';
import { states } from '#catalog/lifecycle.ts';
import { localDate } from '#catalog/local-date.ts';
import {
  countOpinionsFor,
  listLateOpinions,
  listOpinionsFor,
  listOpinionsOn,
} from '#db/queries/dossier-opinions.server.ts';
import type { UnitAtWork } from '#db/queries/staff-at-work.server.ts';
import { readWorkingCalendar } from '../catalog/read-catalog.server.ts';
import { handling, reachAmong, reading, readingAll } from '../dossiers/dossier-access.server.ts';
import { readerOf, hasCapacity, type Actor, type Staff } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { staffOnly, type Outcome } from '../kernel/refusal.ts';
import { headingOf, listAdvisers, opinionFor } from './opinion-access.ts';

/**
 * Whoever is asked sees his own question alone, while it waits; whoever handles or leads the dossier sees all of
 * them.
 * @returns `advisers` for whoever may ask now; `usualDay`: local date, `usualOpinionDays` working days ahead. Refused
 *   as `not-allowed`, `not-found`
 */
export async function readDossierOpinions(
  deps: Deps,
  actor: Actor,
  { code }: { readonly code: string },
): Promise<Outcome<DossierOpinions>> {
  if (actor.kind !== 'staff') return staffOnly();
  const sql = deps.db.$client;
  const access = await reachAmong(sql, actor, code, reading);
  if (!access.ok) return access;
  const { dossier, as } = access;
  const mayAsk = !states[dossier.state].final && as.some((capacity) => handling.includes(capacity));
  const now = deps.clock.now();
  const [rows, calendar, units] = await Promise.all([
    listOpinionsOn(deps.db, dossier.id, now),
    readWorkingCalendar(deps),
    mayAsk ? listAdvisers(sql, actor, dossier, now) : undefined,
  ]);
  const all = await Promise.all(rows.map((row) => opinionFor(deps, actor, row, as)));
  const readsAll = as.some((capacity) => readingAll.includes(capacity));
  return {
    ok: true,
    opinions: readsAll ? all : all.filter(({ may }) => may.answer),
    usualDay: calendar.addWorkingDays(localDate(now), usualOpinionDays),
    ...present({ advisers: units?.map(choicesOf) }),
  };
}

/** The unit as a whole, then its people. */
const choicesOf = ({ id, name, members }: UnitAtWork) => ({
  label: name,
  options: [
    { value: `unit:${id}`, label: `Cả đơn vị ${name}` },
    ...members.map((member) => ({ value: `user:${member.id}`, label: member.name })),
  ],
});

/** So many of each kind are shown. */
const most = 50;

export interface OpinionLists {
  readonly waiting: readonly Opinion[];
  readonly requested: readonly Opinion[];
  readonly given: readonly Opinion[];
  /** Of whomever they were asked, for who leads: what did not come by its day (NĐ 61/2018 Đ19.5). */
  readonly late?: readonly OpinionHeading[];
  /** So many of each are shown at most. */
  readonly most: number;
}

/** @returns `late` for leaders alone (NĐ 61/2018 Đ19.5); each list holds at most `most` */
export async function listMyOpinions(deps: Deps, actor: Actor): Promise<Outcome<OpinionLists>> {
  if (actor.kind !== 'staff') return staffOnly();
  const at = deps.clock.now();
  const [rows, overdue] = await Promise.all([
    listOpinionsFor(deps.db, actor.userId, { at, limit: most }),
    hasCapacity(actor, 'leader')
      ? listLateOpinions(deps.db, readerOf(actor), { at, today: localDate(at), limit: most })
      : undefined,
  ]);
  const viewsOf = (some: typeof rows.waiting) => Promise.all(some.map((row) => opinionFor(deps, actor, row)));
  const [waiting, requested, given, late] = await Promise.all([
    viewsOf(rows.waiting),
    viewsOf(rows.requested),
    viewsOf(rows.given),
    overdue && Promise.all(overdue.map((row) => headingOf(deps, row))),
  ]);
  return { ok: true, waiting, requested, given, most, ...present({ late }) };
}

/** @returns how many questions wait for somebody; `late`: how many of them should have been answered before today */
export const countMyOpinions = (
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  { userId }: Staff,
): Promise<{ readonly waiting: number; readonly late: number }> => {
  const at = clock.now();
  return countOpinionsFor(db, userId, { at, today: localDate(at) });
};
