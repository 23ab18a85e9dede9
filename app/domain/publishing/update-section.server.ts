// Changes what a section is called, whose it is, its limit, and whether it stands in the menu or is closed.
import { present } from '#app/values/present.ts';
import { changeSection, findSection, listUnits, lockSections } from '#db/queries/content-sections.server.ts';
import type { Actor } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import { tellFollowers } from '../kernel/changes.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { meetSeen } from '../kernel/seen.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { notManager, sectionPowers } from './permissions.ts';
import { readSectionFacts, sectionPartNames, sectionParts } from './section-facts.ts';

/**
 * @param input what is left out stays as it is
 * @returns refused as `not-allowed` to all but the head and the administrator, `not-found`, `not-possible` to close what the
 *   regulation demands, `invalid` for a unit that is not there, `changed-meanwhile` where the page showed another one
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
): Promise<Outcome<object>> {
  if (!sectionPowers(actor, []).manage) return refuse('not-allowed', notManager);
  const facts = readSectionFacts(input);
  if (!facts.ok) return facts;
  return deps.db.transaction(async (tx) => {
    await lockSections(tx);
    const section = await findSection(tx, input.section);
    if (section === undefined) return refuse('not-found', 'Không có chuyên mục này.');
    const { unit, inMenu, closed } = input;
    const unitIds = new Set((await listUnits(tx)).map(({ id }) => id));
    if (
      ![...(unit === undefined ? [] : [unit]), ...(input.contributors ?? [])].every((id) => unitIds.has(id))
    )
      return refuse('invalid', 'Không có đơn vị này.');
    // A unit that is given the section provides for it no longer besides: it answers for it.
    const contributors = (input.contributors ?? section.contributors).filter(
      (id) => id !== (unit ?? section.unitId),
    );
    if (closed === true && section.demand !== '')
      return refuse(
        'not-possible',
        `Quy chế (${section.demand}) đòi hỏi chuyên mục này, nên không đóng được.`,
      );
    const { ok: _, ...typed } = facts;
    const change = {
      ...typed,
      contributors,
      ...present({ unitId: unit, inMenu }),
      ...(closed === undefined ? {} : { closedAt: closed ? (section.closedAt ?? deps.clock.now()) : null }),
    };
    const met = meetSeen({
      ...{ seen: input.seen, one: 'chuyên mục', names: sectionPartNames },
      ...{ now: sectionParts(section), next: sectionParts({ ...section, ...change }) },
    });
    if (!met.ok || met.repeated) return met;
    await changeSection(tx, section.id, change);
    await tellFollowers(deps, tx, {
      kind: 'section',
      id: section.id,
      openedOrClosed: closed !== undefined,
    });
    const { seen: _seen, ...detail } = input;
    await recordAuditEvent(deps, tx, actor, {
      subject: `section:${section.id}`,
      event: 'section-changed',
      detail,
    });
    return { ok: true };
  });
}
