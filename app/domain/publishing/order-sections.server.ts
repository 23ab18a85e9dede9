// Puts the sections of the menu, or those under one section, in an order.
import {
  changeSection,
  findSection,
  listAllSections,
  lockSections,
} from '#db/queries/content-sections.server.ts';
import { present } from '#app/values/present.ts';
import type { Actor } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import { tellFollowers } from '../kernel/changes.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { meetSeen, seenOf } from '../kernel/seen.server.ts';
import { notManager, sectionPowers } from './permissions.ts';

/**
 * @param input `parent` left out: the sections at the top; `order`: all of the siblings
 * @returns refused as `not-allowed` to all but the head and the administrator, `changed-meanwhile` when one came or went, or
 *   somebody ordered them otherwise than the page showed
 */
export async function orderSections(
  deps: Deps,
  actor: Actor,
  input: {
    readonly parent?: string;
    readonly order: readonly string[];
    /** The order that the page showed. */
    readonly shown?: readonly string[];
  },
): Promise<Outcome<object>> {
  if (!sectionPowers(actor, []).manage) return refuse('not-allowed', notManager);
  return deps.db.transaction(async (tx) => {
    await lockSections(tx);
    const siblings = (await listAllSections(tx)).filter(
      ({ parentId }) => parentId === (input.parent ?? null),
    );
    const orderedIds = new Set(input.order);
    if (orderedIds.size !== siblings.length || siblings.some(({ id }) => !orderedIds.has(id)))
      return refuse('changed-meanwhile', 'Danh sách chuyên mục vừa thay đổi. Hãy xem lại rồi sắp xếp.');
    const now = { order: siblings.map(({ id }) => id) };
    const met = meetSeen({
      ...{ seen: input.shown && seenOf({ order: input.shown }), now, next: { order: input.order } },
      one: 'thứ tự các chuyên mục',
    });
    if (!met.ok || met.repeated) return met;
    for (const [position, id] of input.order.entries()) await changeSection(tx, id, { position });
    await tellFollowers(deps, tx, { kind: 'menu' });
    await recordAuditEvent(deps, tx, actor, {
      subject: 'board',
      event: 'sections-ordered',
      detail: { order: input.order },
    });
    return { ok: true };
  });
}

/**
 * Moves a section by one place within the order that the page showed, which is its own word; nothing where it stands at the end of it.
 * @returns refused as `orderSections`
 */
export async function moveSection(
  deps: Deps,
  actor: Actor,
  input: { readonly section: string; readonly way: 'up' | 'down'; readonly shown: readonly string[] },
): Promise<Outcome<object>> {
  const { section, way, shown } = input;
  const at = shown.indexOf(section);
  const other = way === 'up' ? at - 1 : at + 1;
  const [one, two] = [shown[at], shown[other]];
  const moved = await findSection(deps.db, section);
  if (moved === undefined || one === undefined || two === undefined) return { ok: true };
  const order = shown.with(at, two).with(other, one);
  return orderSections(deps, actor, { ...present({ parent: moved.parentId ?? undefined }), order, shown });
}
