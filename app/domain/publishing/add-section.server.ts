// Proposes a section (Đ10.13): it is there once another person approves it. One of a unit comes into the menu when the head or the
// administrator puts it there.
import { lockSections, unitsOf } from '#db/queries/content-sections.server.ts';
import { lockRoles } from '#db/queries/staff-roles.server.ts';
import { present } from '#app/values/present.ts';
import type { Actor } from '../kernel/actor.ts';
import { allOrNothing } from '../kernel/all-or-nothing.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, staffOnly, type Outcome } from '../kernel/refusal.ts';
import { propose, type Proposed } from '../proposals/propose.server.ts';
import { sectionPowers } from './permissions.ts';
import { findKind } from '#app/publications/kind-of-section.ts';
import { readSectionFacts } from './section-facts.ts';
import { placeOf, sectionAddedProposal, type NewSectionContent } from './section-proposals.server.ts';

/**
 * @param input `limitDays`: working days (Đ12); left out, those that a law gives the kind, else it is kept up continuously
 * @returns where it will stand; refused as `not-allowed` for a unit that is not his, `invalid` for a name whose address another page
 *   has, and as `propose` refuses
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
): Promise<Outcome<Proposed & { path: string }>> {
  if (actor.kind !== 'staff') return staffOnly();
  const powers = sectionPowers(actor, await unitsOf(deps.db, actor.userId, deps.clock.now()));
  if (!powers.mayAddFor(input.unit))
    return refuse('not-allowed', 'Bạn chỉ được thêm chuyên mục cho đơn vị của mình.');
  const facts = readSectionFacts(input);
  if (!facts.ok) return facts;
  const { kind, unit, parent } = input;
  const content: NewSectionContent = {
    ...{ title: facts.title ?? '', intro: facts.intro ?? '', kind, unit, ...present({ parent }) },
    limitDays: facts.limitDays ?? findKind(kind)?.sectionLimit?.days ?? null,
    inMenu: powers.manage,
    byHead: actor.roles.includes('editor-in-chief'),
  };
  return allOrNothing(deps.db, async (_sql, tx) => {
    await lockRoles(tx);
    await lockSections(tx);
    const place = await placeOf(tx, content);
    if (!place.ok) return place;
    const outcome = await propose(deps, tx, actor, sectionAddedProposal, {
      about: place.path,
      userId: null,
      content,
    });
    return outcome.ok ? { ...outcome, path: place.path } : outcome;
  });
}
