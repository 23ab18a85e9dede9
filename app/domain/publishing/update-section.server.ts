// Changes of a section: whether it stands in the menu, and that it is closed, at once; what it is called, whose it is, its limit, and that
// it is open again are proposed, and another person approves them.
import { present } from '#app/values/present.ts';
import { sameValue } from '#catalog/same-value.ts';
import { own } from '#forms/own.ts';
import { changeSection, findSection, listUnits, lockSections } from '#db/queries/content-sections.server.ts';
import { lockApprovedIn } from '#db/queries/content.server.ts';
import { findOpenProposal } from '#db/queries/proposals.server.ts';
import { lockRoles } from '#db/queries/staff-roles.server.ts';
import { isHisAccount, type Actor } from '../kernel/actor.ts';
import { allOrNothing } from '../kernel/all-or-nothing.server.ts';
import { approvedSight } from '../kernel/approved-sight.server.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import { tellFollowers } from '../kernel/changes.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { meetSeen } from '../kernel/seen.server.ts';
import { refuse, staffOnly, type Outcome } from '../kernel/refusal.ts';
import { propose, type Proposed } from '../proposals/propose.server.ts';
import { outdateReview } from './approved-item.server.ts';
import { notManager, sectionPowers } from './permissions.ts';
import { decidedParts, readSectionFacts, sectionPartNames, sectionParts } from './section-facts.ts';
import {
  aboutSection,
  changedSection,
  sectionChangedProposal,
  type ChangedSectionContent,
} from './section-proposals.server.ts';

/**
 * @param input what is left out stays as it is
 * @returns `proposal`: what waits for another person; absent, nothing has to. Refused as `not-allowed` to all but the head and the
 *   administrator, `not-found`, `not-possible` to close what the regulation demands, `invalid` for a unit that is not there,
 *   `changed-meanwhile` where the page showed another one, and as `propose` refuses: then nothing of it is done
 */
export async function updateSection(
  deps: Deps,
  actor: Actor,
  input: {
    readonly section: string;
    readonly title?: string;
    readonly intro?: string;
    readonly unit?: string;
    /** Units that provide for it besides. */
    readonly contributors?: readonly string[];
    /** Null: kept up continuously. */
    readonly limitDays?: number | null;
    readonly inMenu?: boolean;
    readonly closed?: boolean;
    /** The word for what the page showed. */
    readonly seen?: string;
  },
): Promise<Outcome<Partial<Proposed>>> {
  if (actor.kind !== 'staff') return staffOnly();
  if (!sectionPowers(actor, []).manage) return refuse('not-allowed', notManager);
  const facts = readSectionFacts(input);
  if (!facts.ok) return facts;
  return allOrNothing(deps.db, async (_sql, tx): Promise<Outcome<Partial<Proposed>>> => {
    await lockRoles(tx);
    await lockSections(tx);
    const section = await findSection(tx, input.section);
    if (section === undefined) return refuse('not-found', 'Không có chuyên mục này.');
    const { unit, inMenu, closed } = input;
    const unitIds = new Set((await listUnits(tx)).map(({ id }) => id));
    if (
      ![...(unit === undefined ? [] : [unit]), ...(input.contributors ?? [])].every((id) => unitIds.has(id))
    )
      return refuse('invalid', 'Không có đơn vị này.');
    if (closed === true && section.demand !== '')
      return refuse(
        'not-possible',
        `Quy chế (${section.demand}) đòi hỏi chuyên mục này, nên không đóng được.`,
      );
    const { ok: _, ...typed } = facts;
    const now = sectionParts(section);
    const next = {
      ...now,
      ...typed,
      ...present({ unit, inMenu, closed }),
      // A unit that is given the section provides for it no longer besides: it answers for it.
      contributors: (input.contributors ?? section.contributors)
        .filter((id) => id !== (unit ?? section.unitId))
        .toSorted(),
    };
    // Sent twice: it is done as far as he may do it alone, and the rest waits.
    const waiting = await findOpenProposal(tx, 'section-changed', aboutSection(section.id));
    const waitingChange = changedSection.safeParse(waiting?.content).data?.change;
    if (
      waitingChange !== undefined &&
      isHisAccount(actor, waiting?.proposedBy) &&
      sameValue({ ...now, ...waitingChange }, next)
    )
      return { ok: true, ...present({ proposal: waiting?.id }) };
    const met = meetSeen({ seen: input.seen, one: 'chuyên mục', names: sectionPartNames, now, next });
    if (!met.ok || met.repeated) return met;
    const hidden = {
      ...(inMenu !== undefined && inMenu !== section.inMenu && { inMenu }),
      ...(closed === true && section.closedAt === null && { closedAt: deps.clock.now() }),
    };
    if (Object.keys(hidden).length > 0) {
      await changeSection(tx, section.id, hidden);
      if (hidden.closedAt !== undefined)
        for (const item of await lockApprovedIn(tx, section.id))
          await outdateReview(tx, deps, actor, { item, why: `Chuyên mục “${section.title}” đã đóng.` });
      await tellFollowers(deps, tx, {
        kind: 'section',
        id: section.id,
        openedOrClosed: hidden.closedAt !== undefined,
      });
      await recordAuditEvent(deps, tx, actor, {
        subject: `section:${section.id}`,
        event: 'section-changed',
        detail: { ...present({ inMenu }), ...(hidden.closedAt !== undefined && { closed }) },
      });
    }
    const before = decidedParts({ ...section, ...hidden });
    const change = Object.fromEntries(
      Object.entries(before).flatMap(([part, value]) => {
        const wanted = own(next, part);
        return sameValue(wanted, value) ? [] : [[part, wanted]];
      }),
    );
    if (Object.keys(change).length === 0) return { ok: true };
    return propose(deps, tx, actor, sectionChangedProposal, {
      about: aboutSection(section.id),
      userId: null,
      content: {
        ...{ section: section.id, before, change },
        approved: approvedSight(before),
        byHead: actor.roles.includes('editor-in-chief'),
      } satisfies ChangedSectionContent,
    });
  });
}
