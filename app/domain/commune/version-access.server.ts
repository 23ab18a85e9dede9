// The way to a version of the commune's identity: found, with the capacities of whoever asks, or refused in words. And the
// mails about it.
import { paths } from '#app/addresses/paths.ts';
import { versionOn } from '#app/commune/timeline.ts';
import { formatDate, isLocalDate, type LocalDate } from '#catalog/local-date.ts';
import type { Queryable } from '#db/client.server.ts';
import { findVersion, type VersionRow } from '#db/queries/commune.server.ts';
import type { Actor } from '../kernel/actor.ts';
import { standToApprove, type ReachedApproval } from '../kernel/approval.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { isUuid } from '#app/values/uuid.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import type { ShownParts } from '../kernel/seen.server.ts';
import { tellOfApproval, type ToldOfApproval } from '../notifications/tell-of-approval.server.ts';

/**
 * @returns the capacities of administrators and of the chairman before versions of the commune; refused as
 *   `not-allowed` to others
 */
export const standBeforeVersions = (actor: Actor) =>
  standToApprove(actor, 'Chỉ quản trị viên và Chủ tịch xem và thay đổi thông tin đơn vị.');

/**
 * @param id as an address says it: what is none is not found
 * @returns the version, and in which capacities the actor stands before it; refused as `not-allowed` or `not-found`
 */
export async function reachVersion(
  db: Queryable,
  actor: Actor,
  id: string,
): Promise<Outcome<ReachedApproval<VersionRow>>> {
  const standing = standBeforeVersions(actor);
  if (!standing.ok) return standing;
  const row = isUuid(id) ? await findVersion(db, id) : undefined;
  return row === undefined ? refuse('not-found', 'Không có bản thay đổi này.') : { ...standing, row };
}

/**
 * May a version begin on `day`? History is not rewritten: what papers said on a day, before the version of today began,
 * stays. A change that was in force before anybody entered it may begin in the past, after that day.
 * @param approvedVersions every approved version
 * @returns what is wrong with the day, in Vietnamese; undefined when nothing is
 */
export function dayProblem(
  approvedVersions: readonly Pick<VersionRow, 'validFrom'>[],
  today: LocalDate,
  day: string,
): string | undefined {
  if (!isLocalDate(day) || day > '2199-12-31') return 'Nhập ngày có thật, ví dụ 01/07/2025.';
  const currentVersion = versionOn(approvedVersions, today);
  if (
    currentVersion === undefined ||
    day > currentVersion.validFrom ||
    (day === currentVersion.validFrom && day >= today)
  )
    return undefined;
  return `Ngày bắt đầu phải sau ngày ${formatDate(currentVersion.validFrom)}, là ngày thông tin hiện nay bắt đầu có hiệu lực: giấy tờ từ ngày đó đã mang thông tin ấy.`;
}

/**
 * What is approved of a version: its facts, and those that it takes the place of, as its page compares them. The number of its row does
 * not count what becomes of the others.
 * @param approvedVersions every approved version
 */
export const versionParts = (
  row: Pick<VersionRow, 'facts' | 'validFrom' | 'basis'>,
  approvedVersions: readonly Pick<VersionRow, 'facts' | 'validFrom'>[],
): ShownParts => ({
  facts: [row.facts, row.validFrom, row.basis],
  others: approvedVersions.map(({ facts, validFrom }) => [validFrom, facts]),
});

export const versionPartNames = { facts: 'nội dung', others: 'các bản khác đã được duyệt' };

/** @param facts without the way to the version, which is the same in each */
export function tellOfVersion(
  deps: Pick<Deps, 'clock' | 'unit'>,
  db: Queryable,
  facts: ToldOfApproval,
): Promise<void> {
  const action = {
    label: 'Xem bản thay đổi',
    href: deps.unit.publicUrl + paths.communeVersion(facts.row.id),
  };
  return tellOfApproval(deps, db, { ...facts, letter: { ...facts.letter, action } });
}
