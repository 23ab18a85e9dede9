// The sections as staff manage them: whose each is, who edits it, how much is in it, and what the reader may do.
import type { StaffSection, WaitingProposal } from '#app/read-models/publishing.ts';
import { present } from '#app/values/present.ts';
import {
  countItems,
  listAllSections,
  listSectionMembers,
  listStaff,
  listUnits,
  unitsOf,
} from '#db/queries/content-sections.server.ts';
import { listOpenProposals, type ProposalRow } from '#db/queries/proposals.server.ts';
import { isHisAccount, type Actor, type Staff } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, staffOnly, type Outcome } from '../kernel/refusal.ts';
import { seenOf } from '../kernel/seen.server.ts';
import { memberParts, sectionParts } from './section-facts.ts';
import { managesSections, sectionPowers } from './permissions.ts';
import { aboutSection, sectionAddedProposal, sectionChangedProposal } from './section-proposals.server.ts';
import { sectionView } from './section-view.ts';

export interface StaffSections {
  readonly sections: readonly StaffSection[];
  /** New sections that wait for whoever approves them. */
  readonly waiting: readonly WaitingProposal[];
  readonly units: readonly { readonly id: string; readonly name: string }[];
  /** Members of the board, whom the head may assign sections to. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly mayManage: boolean;
  readonly mayAssign: boolean;
  readonly mayAddFor: readonly string[];
}

/**
 * @returns closed sections too; `people` are those who may be made editors of a section, `mayAddFor` the units whose sections this
 *   person may add. Refused as `not-allowed` to all but staff
 */
export async function listSectionsForStaff(
  { db, clock }: Deps,
  actor: Actor,
): Promise<Outcome<StaffSections>> {
  if (actor.kind !== 'staff') return staffOnly();
  const members = await listSectionMembers(db);
  const counts = await countItems(db);
  const units = await listUnits(db);
  const powers = sectionPowers(actor, await unitsOf(db, actor.userId, clock.now()));
  const staff = await listStaff(db, clock.now());
  const proposals = await listOpenProposals(db, { kinds: ['section-added', 'section-changed'] });
  const waitingIn = (kind: 'section-added' | 'section-changed', about?: string) =>
    proposals
      .filter((row) => row.kind === kind && (about === undefined || row.about === about))
      .flatMap((row) => waitingFor(actor, row));
  return {
    ok: true,
    sections: (await listAllSections(db)).map((row) => {
      const own = members.filter(({ sectionId }) => sectionId === row.id);
      return {
        ...sectionView(row),
        members: own.map(({ id, name }) => ({ id, name })),
        closed: row.closedAt !== null,
        items: counts.get(row.id) ?? 0,
        ...present({ waiting: waitingIn('section-changed', aboutSection(row.id))[0] }),
        seen: seenOf(sectionParts(row)),
        membersSeen: seenOf(memberParts(own.map(({ id }) => id))),
      };
    }),
    waiting: waitingIn('section-added'),
    units,
    people: staff.filter(({ roles }) => roles.includes('editor')).map(({ id, name }) => ({ id, name })),
    mayManage: powers.manage,
    mayAssign: powers.assign,
    mayAddFor: units.map(({ id }) => id).filter(powers.mayAddFor),
  };
}

/** @returns one of them. Refused as `not-found`, and as `not-allowed` to whoever changes nothing of it */
export async function openSectionForStaff(
  deps: Deps,
  actor: Actor,
  input: { readonly section: string },
): Promise<
  Outcome<
    { readonly section: StaffSection } & Pick<StaffSections, 'units' | 'people' | 'mayManage' | 'mayAssign'>
  >
> {
  const list = await listSectionsForStaff(deps, actor);
  if (!list.ok) return list;
  const { sections, units, people, mayManage, mayAssign } = list;
  const section = sections.find(({ id }) => id === input.section);
  if (section === undefined) return refuse('not-found', 'Không có chuyên mục này.');
  if (!mayManage && !mayAssign) return refuse('not-allowed', 'Người quản trị và Trưởng ban sửa chuyên mục.');
  return { ok: true, section, units, people, mayManage, mayAssign };
}

/**
 * @returns `units`: whose sections this person may add; `parents`: those that may have sections below. Refused as `not-allowed` to
 *   whoever may add none
 */
export async function readSectionPlaces(
  deps: Deps,
  actor: Actor,
): Promise<
  Outcome<
    { readonly parents: readonly StaffSection[] } & Pick<
      StaffSections,
      'units' | 'people' | 'mayManage' | 'mayAssign'
    >
  >
> {
  const list = await listSectionsForStaff(deps, actor);
  if (!list.ok) return list;
  const { mayAddFor, mayManage, mayAssign, people } = list;
  if (mayAddFor.length === 0)
    return refuse(
      'not-allowed',
      'Người quản trị, Trưởng ban hoặc đơn vị phụ trách mới thêm được chuyên mục.',
    );
  const units = list.units.filter(({ id }) => mayAddFor.includes(id));
  const parents = list.sections.filter(({ parentId, closed }) => parentId === undefined && !closed);
  return { ok: true, units, parents, people, mayManage, mayAssign };
}

/** What waits, to whoever manages sections, may approve it, or proposed it; its page to the last two. */
function waitingFor(actor: Staff, row: ProposalRow): readonly WaitingProposal[] {
  const kind = row.kind === 'section-added' ? sectionAddedProposal : sectionChangedProposal;
  const opens =
    isHisAccount(actor, row.proposedBy) || actor.roles.some((role) => kind.readers.includes(role));
  if (!opens && !managesSections(actor.roles)) return [];
  return [{ title: kind.wordsOf(row, undefined).title, ...(opens && { id: row.id }) }];
}
