// Adds a section (Đ10.13). One that a unit adds by itself comes into the menu when the head or the administrator puts it there.
import { findItemBySlug } from '#db/queries/content.server.ts';
import {
  insertSection,
  listAllSections,
  listUnits,
  lockSections,
  unitsOf,
} from '#db/queries/content-sections.server.ts';
import type { Actor } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import { tellFollowers } from '../kernel/changes.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { slugOf } from '../kernel/slug.ts';
import { refuse, staffOnly, type Outcome } from '../kernel/refusal.ts';
import { findKind } from '#app/publications/kind-of-section.ts';
import { sectionPowers } from './permissions.ts';
import { isReservedAddress, reservedBelow } from '#app/addresses/first-parts.ts';
import { readSectionFacts } from './section-facts.ts';

/**
 * @param input `limitDays`: working days (Đ12); left out, the section is kept up continuously
 * @returns refused as `not-allowed` for a unit that is not his, `invalid` for a name whose address another page has
 */
export async function addSection(
  deps: Deps,
  actor: Actor,
  input: {
    readonly title: string;
    readonly kind: string;
    readonly unit: string;
    readonly parent?: string;
    readonly intro?: string;
    readonly limitDays?: number;
  },
): Promise<Outcome<{ id: string; path: string }>> {
  if (actor.kind !== 'staff') return staffOnly();
  const powers = sectionPowers(actor, await unitsOf(deps.db, actor.userId, deps.clock.now()));
  if (!powers.mayAddFor(input.unit))
    return refuse('not-allowed', 'Bạn chỉ được thêm chuyên mục cho đơn vị của mình.');
  const facts = readSectionFacts(input);
  if (!facts.ok) return facts;
  const kind = findKind(input.kind);
  if (kind === undefined) return refuse('invalid', 'Hãy chọn loại nội dung.');
  if (kind.oneSection === true)
    return refuse('invalid', `“${kind.name}” đã có chuyên mục riêng. Hãy chọn loại nội dung khác.`);
  return deps.db.transaction(async (tx) => {
    await lockSections(tx);
    const all = await listAllSections(tx);
    const parent = all.find(({ id }) => id === input.parent);
    if (input.parent !== undefined && (parent === undefined || parent.parentId !== null))
      return refuse('invalid', 'Không có chuyên mục cha này.');
    if (!(await listUnits(tx)).some(({ id }) => id === input.unit))
      return refuse('invalid', 'Không có đơn vị này.');
    const id = slugOf(facts.title ?? '');
    const path = `${parent?.path ?? ''}/${id}`;
    const isTaken = parent !== undefined && (await findItemBySlug(tx, parent.id, id)) !== undefined;
    const isReserved = parent === undefined ? isReservedAddress(id) : reservedBelow(parent.path).includes(id);
    if (id === '' || isTaken || isReserved)
      return refuse('invalid', 'Tên này trùng với một trang khác của cổng. Hãy chọn tên khác.');
    const isInserted = await insertSection(tx, {
      id,
      path,
      title: facts.title ?? '',
      intro: facts.intro ?? '',
      kind: input.kind,
      parentId: parent?.id ?? null,
      position: all.length,
      unitId: input.unit,
      limitDays: facts.limitDays ?? null,
      inMenu: powers.manage,
    });
    if (!isInserted) return refuse('invalid', 'Đã có chuyên mục tên này. Hãy chọn tên khác.');
    await tellFollowers(deps, tx, { kind: 'section', id, openedOrClosed: false });
    await recordAuditEvent(deps, tx, actor, {
      subject: `section:${id}`,
      event: 'section-added',
      detail: { path, unit: input.unit, kind: input.kind },
    });
    return { ok: true, id, path };
  });
}
