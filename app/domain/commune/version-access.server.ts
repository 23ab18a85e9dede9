// The way to a version of the commune's identity: found, with the capacities of whoever asks, or refused in words. And the
// mails about it.
import { paths } from '#app/addresses/paths.ts';
import type { VersionCapacity, VersionState } from '#app/commune/steps.ts';
import { versionOn } from '#app/commune/timeline.ts';
import type { CaseActor, StepCase } from '#app/steps/step-table.ts';
import { formatDate, isLocalDate, type LocalDate } from '#catalog/local-date.ts';
import { driverOf, type Queryable } from '#db/client.server.ts';
import { findVersion, type VersionRow } from '#db/queries/commune.server.ts';
import { enqueueMails } from '#db/queries/outbox.server.ts';
import { listStaffOf } from '#db/queries/staff-at-work.server.ts';
import type { Actor, Staff } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { isUuid } from '../kernel/ids.ts';
import { refuse, staffOnly, type Outcome } from '../kernel/refusal.ts';
import { lettersToStaff, type Letter } from '../notifications/letter.ts';

export interface VersionStanding {
  readonly staff: Staff;
  readonly as: readonly VersionCapacity[];
}

/** Administrators draft and, of what others drafted, approve; the chairman approves. Nobody else has to do with it. */
export function standBeforeVersions(actor: Actor): Outcome<VersionStanding> {
  if (actor.kind !== 'staff') return staffOnly();
  const as: VersionCapacity[] = [];
  if (actor.roles.includes('administrator')) as.push('administrator', 'approver');
  else if (actor.roles.includes('chairman')) as.push('approver');
  return as.length === 0
    ? refuse('not-allowed', 'Chỉ quản trị viên và Chủ tịch xem và thay đổi thông tin đơn vị.')
    : { ok: true, staff: actor, as };
}

export async function reachVersion(
  db: Queryable,
  actor: Actor,
  id: string,
): Promise<Outcome<VersionStanding & { readonly row: VersionRow }>> {
  const stood = standBeforeVersions(actor);
  if (!stood.ok) return stood;
  const row = isUuid(id) ? await findVersion(db, id) : undefined;
  return row === undefined ? refuse('not-found', 'Không có bản thay đổi này.') : { ...stood, row };
}

export const caseOf = ({ state, lock, writers }: VersionRow): StepCase<VersionState, object> => ({
  state,
  version: lock,
  facts: {},
  people: { writer: writers },
});

export const actorOf = ({ staff, as }: VersionStanding): CaseActor<VersionCapacity> => ({
  id: staff.userId,
  as,
});

/**
 * May a version begin on `day`? History is not rewritten: what papers said on a day, before the version of today began,
 * stays. A change that was in force before anybody entered it may begin in the past, after that day.
 * @param approved every approved version
 * @returns what is wrong with the day, in Vietnamese; undefined when nothing is
 */
export function dayProblem(
  approved: readonly Pick<VersionRow, 'validFrom'>[],
  today: LocalDate,
  day: string,
): string | undefined {
  if (!isLocalDate(day) || day > '2199-12-31') return 'Nhập ngày có thật, ví dụ 01/07/2025.';
  const standing = versionOn(approved, today);
  if (standing === undefined || day > standing.validFrom || (day === standing.validFrom && day >= today))
    return undefined;
  return `Ngày bắt đầu phải sau ngày ${formatDate(standing.validFrom)}, là ngày thông tin hiện nay bắt đầu có hiệu lực: giấy tờ từ ngày đó đã mang thông tin ấy.`;
}

/**
 * One mail to whoever has to decide, or to whoever wrote.
 * @param mail `cause`: the same cause writes one mail to a person
 */
export async function tellOfVersion(
  { clock, unit }: Pick<Deps, 'clock' | 'unit'>,
  db: Queryable,
  {
    row,
    kind,
    to,
    letter,
  }: {
    readonly row: VersionRow;
    readonly kind: string;
    readonly to: 'approvers' | 'writers';
    readonly letter: Letter;
  },
): Promise<void> {
  const now = clock.now();
  const people = await listStaffOf(
    driverOf(db),
    to === 'writers' ? { people: row.writers } : { roles: ['administrator', 'chairman'] },
    now,
  );
  const action = { label: 'Xem bản thay đổi', href: unit.publicUrl + paths.communeVersion(row.id) };
  await enqueueMails(
    db,
    lettersToStaff(
      unit,
      people.filter(({ id }) => to === 'writers' || !row.writers.includes(id)),
      { kind, cause: `${kind}:${row.id}:${row.lock}`, letter: { ...letter, action } },
    ),
    now,
  );
}
