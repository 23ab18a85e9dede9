// Begins an item: its first version has a title, and who writes it and for whom are filled in (Đ8.3).
import { randomUUID } from 'node:crypto';

import type { Queryable } from '#db/client.server.ts';
import { insertItem, insertReview, insertVersion } from '#db/queries/content.server.ts';
import { findSection, listUnits, unitsOf, type SectionRow } from '#db/queries/content-sections.server.ts';
import { noPeople, withPerson } from '#app/steps/step-people.ts';
import type { Actor, Staff } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import { digestOf } from '../kernel/digest.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuseAt, staffOnly, type Outcome } from '../kernel/refusal.ts';
import { kindOf } from '#app/publications/kind-of-section.ts';
import { notInThisSection } from './reach-item.server.ts';
import { readContentBody, searchTextOf } from '../writing/stored-body.ts';
import { capacitiesOf } from './ties.server.ts';
import { formContextOf } from '../kernel/form-context.ts';

/**
 * @param input `sample`: made up for the demonstration
 * @returns the id of the new item; refused as `not-allowed` to whoever has no part in the section, `invalid` for one
 *   that is closed and for a title that cannot stand
 */
export async function startItem(
  deps: Deps,
  actor: Actor,
  input: { readonly section: string; readonly title: string; readonly sample?: boolean },
): Promise<Outcome<{ item: string }>> {
  if (actor.kind !== 'staff') return staffOnly();
  return deps.db.transaction(async (tx) => {
    const section = await findSection(tx, input.section);
    if (section === undefined || section.closedAt !== null)
      return refuseAt('section', 'Hãy chọn chuyên mục.');
    if ((await capacitiesOf(deps, tx, actor))(section).length === 0) return notInThisSection();
    const at = deps.clock.now();
    const unit = await unitFor(tx, actor, section, at);
    const parsedBody = readContentBody(
      kindOf(section),
      {
        title: input.title,
        summary: '',
        html: '',
        facts: {},
        attachments: [],
        author: actor.name,
        source: unit?.name ?? deps.unit.name,
        sample: input.sample,
      },
      formContextOf(deps, at),
    );
    if (!parsedBody.ok) return parsedBody;
    const id = randomUUID();
    // The address is made from the title when it is published; until then the id keeps its place.
    await insertItem(tx, {
      id,
      sectionId: section.id,
      unitId: unit?.id ?? null,
      slug: id,
      createdBy: actor.userId,
      createdAt: at,
    });
    const versionId = await insertVersion(tx, {
      itemId: id,
      body: parsedBody.body,
      digest: digestOf(parsedBody.body),
      searchText: searchTextOf(parsedBody.body),
      savedBy: actor.userId,
      savedAt: at,
    });
    await insertReview(tx, {
      itemId: id,
      versionId,
      people: withPerson(noPeople, 'writer', actor.userId),
      openedBy: actor.userId,
      openedAt: at,
      updatedAt: at,
    });
    await recordAuditEvent(deps, tx, actor, {
      subject: `content:${id}`,
      event: 'item-started',
      detail: { section: section.id },
    });
    return { ok: true, item: id };
  });
}

/**
 * Đ11.9: of the units that provide for a section, the one that he writes for; undefined: the one that answers for it,
 * also where he belongs to several.
 */
async function unitFor(db: Queryable, { userId }: Staff, { unitId, contributors }: SectionRow, at: Date) {
  if (contributors.length === 0) return undefined;
  const ownUnits = await unitsOf(db, userId, at);
  const providingUnits = [unitId, ...contributors].filter((unit) => ownUnits.includes(unit));
  const [id] = providingUnits.length === 1 && providingUnits[0] !== unitId ? providingUnits : [];
  return id === undefined ? undefined : (await listUnits(db)).find((unit) => unit.id === id);
}
