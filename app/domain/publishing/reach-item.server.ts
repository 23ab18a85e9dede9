// The way to an item: found, locked, with its section and what the actor may do there; or refused in words.
import { onlyReads, type BoardCapacity } from '#app/publications/board-steps.ts';
import { itemSteps, type ItemEvent } from '#app/publications/item-steps.ts';
import { permit } from '#app/steps/permit.ts';
import { isUuid } from '#app/values/uuid.ts';
import type { Queryable, RowLock } from '#db/client.server.ts';
import { findItem, type ItemRow } from '#db/queries/content.server.ts';
import { findSection, type SectionRow } from '#db/queries/content-sections.server.ts';
import { caseActor, type Actor, type Staff } from '../kernel/actor.ts';
import { askOnce } from '../kernel/ask-once.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, staffOnly, type Outcome } from '../kernel/refusal.ts';
import { meetSeen } from '../kernel/seen.server.ts';
import { capacitiesOf } from './ties.server.ts';

export interface ReachedItem {
  readonly item: ItemRow;
  readonly section: SectionRow;
  /** The actor, whom it is now known to be. */
  readonly staff: Staff;
  readonly as: readonly BoardCapacity[];
}

/** @returns whoever reached an item, as the tables of steps read him */
export const caseActorOf = ({ staff, as }: Pick<ReachedItem, 'staff' | 'as'>) => caseActor(staff, as);

/** @returns refused as `not-found`: there is no item of that id */
export const noSuchItem = () => refuse('not-found', 'Không có bài này.');

/** @returns refused as `not-allowed`: of the staff, who may read a section's items and not write them */
export const notInThisSection = () => refuse('not-allowed', onlyReads);

/**
 * @param lock holds the item until the transaction ends: whatever happens to an item happens one after another
 * @returns `as`: empty for staff who only read; refused as `not-found`, `not-allowed` to all but staff
 * @throws where the section is gone: an item never outlives it
 */
export async function reachItem(
  deps: Pick<Deps, 'clock'>,
  db: Queryable,
  actor: Actor,
  id: string,
  lock?: RowLock,
): Promise<Outcome<ReachedItem>> {
  if (actor.kind !== 'staff') return staffOnly();
  const item = isUuid(id) ? await find(db, id, lock) : undefined;
  if (item === undefined) return noSuchItem();
  const [section, capacities] = await Promise.all([sectionOf(db, item), capacitiesOf(deps, db, actor)]);
  return { ok: true, item, section, staff: actor, as: capacities(section) };
}

const find = (db: Queryable, id: string, lock: RowLock | undefined) =>
  lock === undefined ? askOnce(db, `item ${id}`, () => findItem(db, id)) : findItem(db, id, lock);

/** @throws where the section is gone: an item never outlives it */
export async function sectionOf(db: Queryable, { sectionId }: ItemRow): Promise<SectionRow> {
  const section = await askOnce(db, `section ${sectionId}`, () => findSection(db, sectionId));
  if (section === undefined) throw new Error(`no section ${sectionId}`);
  return section;
}

/** What the pages of what is done to an item show of it, part by part: its address, what readers read, where they are led. */
export const shownOfItem = ({ slug, liveVersionId, visibility, redirectTo, withdrawnReason }: ItemRow) => ({
  address: slug,
  text: liveVersionId,
  state: { visibility, redirectTo, withdrawnReason },
});

type ShownOfItem = ReturnType<typeof shownOfItem>;

/** `seen`: as the page showed it, left out where there was none; `next`: the parts that would be stored. */
interface ItemSight {
  readonly seen: string | undefined;
  readonly next: (shown: ShownOfItem) => Partial<ShownOfItem>;
}

const partNames = { address: 'địa chỉ', text: 'nội dung đang đăng', state: 'tình trạng' };

/**
 * @returns the item locked, when the actor may do this to it in the state it is in, `repeated` where it was done before just so; refused
 *   as `reachItem` does, as `itemSteps` says, and `changed-meanwhile` where his page showed something else of the parts
 */
export async function reachItemFor(
  deps: Pick<Deps, 'clock'>,
  db: Queryable,
  actor: Actor,
  id: string,
  event: ItemEvent,
  sight?: ItemSight,
): Promise<Outcome<ReachedItem & { readonly repeated: boolean }>> {
  const access = await reachItem(deps, db, actor, id, 'locked');
  if (!access.ok) return access;
  const itemPermit = permitOnItem(access, event);
  const shown = shownOfItem(access.item);
  const next = sight?.next(shown) ?? {};
  const now = Object.fromEntries(Object.entries(shown).filter(([part]) => Object.hasOwn(next, part)));
  const met = meetSeen({ seen: sight?.seen, now, next, one: 'bài', names: partNames });
  const repeated = met.ok && met.repeated;
  if (!itemPermit.ok && !(repeated && itemPermit.obstacle === 'not-possible'))
    return { ok: false, refusal: itemPermit.refusal };
  return met.ok ? { ...access, repeated } : met;
}

/**
 * An item carries no version of its own: what is decided on its text is decided on a review.
 * @returns refused as `itemSteps` says: `not-allowed`, or `not-possible` in the state that the item is in
 */
export function permitOnItem(access: ReachedItem, event: ItemEvent) {
  const now = { state: access.item.visibility, version: 0, facts: {} };
  return permit(itemSteps, now, caseActorOf(access), { event });
}
