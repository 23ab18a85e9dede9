// The way to a report: found, locked, with the capacities of whoever asks; or refused in words. And the mails about it.
import { paths } from '#app/addresses/paths.ts';
import type { UnitId } from '#app/publications/units.ts';
import { reportParts } from '#app/publications/yearly-report/parts.ts';
import type { ReportCapacity, ReportFacts, ReportState } from '#app/publications/yearly-report/steps.ts';
import type { StepCase } from '#app/steps/step-table.ts';
import { driverOf, type Queryable, type RowLock } from '#db/client.server.ts';
import { enqueueMails } from '#db/queries/outbox.server.ts';
import { listStaffOf } from '#db/queries/staff-at-work.server.ts';
import { findReport, type ReportRow } from '#db/queries/yearly-reports.server.ts';
import { own } from '#forms/own.ts';
import { caseActor, type Actor, type Staff } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, staffOnly, type Outcome } from '../kernel/refusal.ts';
import { unitsOfStaff } from '../kernel/ties-of-staff.server.ts';
import { lettersToStaff, type Letter } from '../notifications/letter.ts';

/** Điều 26: the commune reports through its office. */
const office: UnitId = 'van-phong';

/** @returns refused as `not-found`: there is no report of that year */
export const noSuchReport = () => refuse('not-found', 'Chưa có báo cáo của năm này.');

export interface ReportStanding {
  readonly staff: Staff;
  readonly as: readonly ReportCapacity[];
}

/**
 * @param at the moment at which he has to belong to the office
 * @returns `as` says who does more than read, and is empty for most; refused as `not-allowed` to all but staff
 */
export async function standBeforeReports(
  db: Queryable,
  actor: Actor,
  at: Date,
): Promise<Outcome<ReportStanding>> {
  if (actor.kind !== 'staff') return staffOnly();
  const as: ReportCapacity[] = [];
  if ((await unitsOfStaff(db, actor, at)).includes(office)) as.push('office');
  if (actor.roles.includes('chairman')) as.push('chairman');
  return { ok: true, staff: actor, as };
}

/**
 * @param year the one that is reported on; there is one report of a year
 * @param lock holds the row until the transaction of `db` ends
 * @returns refused as `not-found`, `not-allowed` to all but staff
 */
export async function reachReport(
  db: Queryable,
  actor: Actor,
  year: number,
  at: Date,
  lock?: RowLock,
): Promise<Outcome<ReportStanding & { readonly row: ReportRow }>> {
  const standing = await standBeforeReports(db, actor, at);
  if (!standing.ok) return standing;
  const row = await findReport(db, year, lock);
  return row === undefined ? noSuchReport() : { ...standing, row };
}

/** @returns what still has to be written, by the headings of the report; none: it is complete */
export function missingIn({ texts, recipients }: Pick<ReportRow, 'texts' | 'recipients'>): readonly string[] {
  const empty = reportParts.filter(
    ({ id, required }) => required === true && (own(texts, id) ?? '').trim() === '',
  );
  return [...(recipients.length === 0 ? ['Nơi nhận'] : []), ...empty.map(({ heading }) => heading)];
}

/** @returns the report as its table of steps judges it; `complete`: `missingIn` finds nothing */
export const caseOf = (row: ReportRow): StepCase<ReportState, ReportFacts> => ({
  state: row.state,
  version: row.lock,
  facts: { complete: missingIn(row).length === 0 },
  people: { writer: row.writers },
});

/** @returns the member of staff as the steps of a report read him */
export const actorOf = ({ staff, as }: ReportStanding) => caseActor(staff, as);

/**
 * One mail to everybody of the office, and to the chairman.
 * @param mail `to`: whom of the two; `cause`: the same cause writes one mail to a person; `href` left out: the list of reports
 */
export async function tellOfReport(
  { clock, unit }: Pick<Deps, 'clock' | 'unit'>,
  db: Queryable,
  mail: {
    readonly kind: string;
    readonly cause: string;
    readonly to: readonly ReportCapacity[];
    readonly href?: string;
    readonly letter: Letter;
  },
): Promise<void> {
  const now = clock.now();
  const people = await listStaffOf(
    driverOf(db),
    {
      ...(mail.to.includes('office') && { units: [office] }),
      ...(mail.to.includes('chairman') && { roles: ['chairman'] as const }),
    },
    now,
  );
  const action = { label: 'Xem báo cáo', href: unit.publicUrl + (mail.href ?? paths.yearlyReports()) };
  await enqueueMails(db, lettersToStaff(unit, people, { ...mail, letter: { ...mail.letter, action } }), now);
}
