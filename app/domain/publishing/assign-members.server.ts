// The head assigns a section to members of the board, who edit it from then on (Đ16.4).
import {
  findSection,
  listSectionMembers,
  listStaff,
  lockSections,
  replaceSectionMembers,
} from '#db/queries/content-sections.server.ts';
import type { Actor } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { meetSeen } from '../kernel/seen.server.ts';
import { memberParts } from './section-facts.ts';
import { sectionPowers } from './permissions.ts';

/**
 * @param input `members`: all of them; whoever is not named edits the section no more
 * @returns refused as `not-allowed` to all but the head, `not-found`, `invalid` for somebody who is no editor,
 *   `changed-meanwhile` where the page showed others
 */
export async function assignMembers(
  deps: Deps,
  actor: Actor,
  input: { readonly section: string; readonly members: readonly string[]; readonly seen?: string },
): Promise<Outcome<object>> {
  if (!sectionPowers(actor, []).assign)
    return refuse('not-allowed', 'Chỉ Trưởng ban Biên tập được phân công chuyên mục cho thành viên.');
  const members = [...new Set(input.members)];
  return deps.db.transaction(async (tx) => {
    await lockSections(tx);
    if ((await findSection(tx, input.section)) === undefined)
      return refuse('not-found', 'Không có chuyên mục này.');
    const editors = (await listStaff(tx, deps.clock.now()))
      .filter(({ roles }) => roles.includes('editor'))
      .map(({ id }) => id);
    if (members.some((id) => !editors.includes(id)))
      return refuse('invalid', 'Chỉ phân công được thành viên Ban Biên tập.');
    const assigned = (await listSectionMembers(tx)).filter(({ sectionId }) => sectionId === input.section);
    const met = meetSeen({
      ...{ seen: input.seen, one: 'danh sách thành viên biên tập' },
      ...{ now: memberParts(assigned.map(({ id }) => id)), next: memberParts(members) },
    });
    if (!met.ok || met.repeated) return met;
    await replaceSectionMembers(tx, input.section, members);
    await recordAuditEvent(deps, tx, actor, {
      subject: `section:${input.section}`,
      event: 'members-assigned',
      detail: { members },
    });
    return { ok: true };
  });
}
