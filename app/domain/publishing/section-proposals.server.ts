// What nobody decides alone of a section: a new one, its words, its limit (Đ12), whose it is (Đ11), and that a closed one is open again.
// The head of the board approves it, or the chairman; what the head proposed, the deputy or the chairman.
import * as z from 'zod';

import { limitText } from '#app/publications/limits.ts';
import { findKind } from '#app/publications/kind-of-section.ts';
import { units } from '#app/publications/units.ts';
import { isReservedAddress, reservedBelow } from '#app/addresses/first-parts.ts';
import { defined, present } from '#app/values/present.ts';
import type { StaffRole } from '#app/vocabulary/staff-roles.ts';
import { own } from '#forms/own.ts';
import type { Queryable } from '#db/client.server.ts';
import { findFormerlyAt, findItemBySlug } from '#db/queries/content.server.ts';
import {
  changeSection,
  findSection,
  insertSection,
  listAllSections,
  listUnits,
  lockSections,
  unitsOf,
} from '#db/queries/content-sections.server.ts';
import { findUser } from '#db/queries/people.server.ts';
import { meetApproval } from '../kernel/approved-sight.server.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import { tellFollowers } from '../kernel/changes.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { slugOf } from '../kernel/slug.ts';
import { proposalKind, type ProposalOffices } from '../proposals/proposal-kind.ts';
import { managesSections } from './permissions.ts';
import { decidedParts, sectionPartNames } from './section-facts.ts';

const facts = z.object({
  title: z.string(),
  intro: z.string(),
  unit: z.string(),
  contributors: z.array(z.string()),
  /** Null: kept up continuously. */
  limitDays: z.number().nullable(),
  closed: z.boolean(),
});

const newSection = z.object({
  ...facts.pick({ title: true, intro: true, unit: true, limitDays: true }).shape,
  kind: z.string(),
  parent: z.string().optional(),
  inMenu: z.boolean(),
  byHead: z.boolean(),
});

export const changedSection = z.object({
  section: z.string(),
  before: facts,
  change: facts.partial(),
  /** The word for the section as it was when it was proposed: what is approved replaces that, and nothing else. */
  approved: z.string(),
  byHead: z.boolean(),
});

export type NewSectionContent = z.infer<typeof newSection>;
export type ChangedSectionContent = z.infer<typeof changedSection>;

/** Of one section one change waits at a time. */
export const aboutSection = (id: string): string => `section:${id}`;

/** Those who decide; the head's own proposal is decided in his place. */
const offices = <Content extends { readonly byHead: boolean }>(
  mayPropose: ProposalOffices<Content>['mayPropose'],
): ProposalOffices<Content> => ({
  readers: ['editor-in-chief', 'deputy-editor', 'chairman'],
  approvers: ({ byHead }): readonly StaffRole[] =>
    byHead ? ['deputy-editor', 'chairman'] : ['editor-in-chief', 'chairman'],
  whoApproves: ({ byHead }) =>
    byHead ? 'Phó Trưởng Ban Biên tập hoặc Chủ tịch' : 'Trưởng Ban Biên tập hoặc Chủ tịch',
  mayPropose,
  noLonger: 'nay không còn được đề nghị việc này',
});

const named = (label: string, text: string): string => `${label}: ${text}`;
const quoted = (text: string): string => (text === '' ? 'không có' : `“${text}”`);
const unitName = (id: string): string => own(units, id) ?? id;
const limitInWords = (days: number | null): string => (days === null ? 'thường xuyên' : limitText(days));

/** Each part as a line says it. */
const shown = {
  title: quoted,
  intro: quoted,
  unit: unitName,
  contributors: (ids: readonly string[]) => (ids.length === 0 ? 'không có' : ids.map(unitName).join(', ')),
  limitDays: limitInWords,
  closed: (isClosed: boolean) => (isClosed ? 'đóng' : 'mở'),
} as const satisfies { readonly [Part in keyof z.infer<typeof facts>]: (value: never) => string };

function changeInWords({ before, change }: ChangedSectionContent): readonly string[] {
  const line = <Part extends keyof typeof shown>(part: Part): readonly string[] => {
    const after = change[part];
    if (after === undefined) return [];
    const inWords = shown[part] as (value: unknown) => string;
    return [named(sectionPartNames[part], `${inWords(before[part])} → ${inWords(after)}`)];
  };
  return (Object.keys(shown) as (keyof typeof shown)[]).flatMap(line);
}

/**
 * Where it would stand, and what is in the way. The sections are locked.
 * @returns refused as `invalid` for a kind, parent or unit that is not there, and for a name whose address another page has
 */
export async function placeOf(
  db: Queryable,
  {
    title,
    kind: kindId,
    parent: parentId,
    unit,
  }: Pick<NewSectionContent, 'title' | 'kind' | 'parent' | 'unit'>,
): Promise<Outcome<{ id: string; path: string; position: number }>> {
  const kind = findKind(kindId);
  if (kind === undefined) return refuse('invalid', 'Hãy chọn loại nội dung.');
  if (kind.oneSection === true)
    return refuse('invalid', `“${kind.name}” đã có chuyên mục riêng. Hãy chọn loại nội dung khác.`);
  const all = await listAllSections(db);
  const parent = all.find(({ id }) => id === parentId);
  if (
    parentId !== undefined &&
    (parent === undefined || parent.parentId !== null || parent.closedAt !== null)
  )
    return refuse('invalid', 'Không có chuyên mục cha này.');
  if (!(await listUnits(db)).some(({ id }) => id === unit)) return refuse('invalid', 'Không có đơn vị này.');
  const id = slugOf(title);
  const path = `${parent?.path ?? ''}/${id}`;
  if (all.some((one) => one.id === id || one.path === path))
    return refuse('invalid', 'Đã có chuyên mục tên này. Hãy chọn tên khác.');
  const isTaken =
    (parent !== undefined && (await findItemBySlug(db, parent.id, id)) !== undefined) ||
    (await findFormerlyAt(db, path)) !== undefined;
  const isReserved = parent === undefined ? isReservedAddress(id) : reservedBelow(parent.path).includes(id);
  if (id === '' || isTaken || isReserved)
    return refuse('invalid', 'Tên này trùng với một trang khác của Cổng. Hãy chọn tên khác.');
  return { ok: true, id, path, position: all.length };
}

export const sectionAddedProposal = proposalKind({
  id: 'section-added',
  schema: newSection,
  concernedDecides: false,
  provesAgain: false,
  offices: offices<NewSectionContent>(async (db, proposer, { unit }, at) => {
    if (managesSections(proposer.roles)) return true;
    const user = await findUser(db, proposer.userId);
    return user?.disabledAt === null && (await unitsOf(db, proposer.userId, at)).includes(unit);
  }),
  subject: () => 'board',
  words: ({ title, intro, kind, unit, limitDays, inMenu }) => ({
    title: `thêm chuyên mục ${quoted(title)}`,
    details: [
      named(sectionPartNames.intro, quoted(intro)),
      named('đăng', findKind(kind)?.name ?? kind),
      named(sectionPartNames.unit, unitName(unit)),
      named(sectionPartNames.limitDays, limitInWords(limitDays)),
      inMenu ? 'hiện trong trình đơn' : 'chưa hiện trong trình đơn',
    ],
  }),
  async carryOut(deps, tx, content, { row, approver }) {
    await lockSections(tx);
    const place = await placeOf(tx, content);
    // What was free when it was proposed may be taken.
    if (!place.ok) return notAnyMore(place.refusal.message);
    const { title, intro, kind, unit, parent, limitDays, inMenu } = content;
    const { id, path, position } = place;
    const isInserted = await insertSection(tx, {
      ...{ id, path, title, intro, kind, position, limitDays, inMenu },
      ...{ parentId: parent ?? null, unitId: unit },
    });
    if (!isInserted) return notAnyMore('Đã có chuyên mục tên này.');
    await tellFollowers(deps, tx, { kind: 'section', id, openedOrClosed: false });
    await recordAuditEvent(deps, tx, approver, {
      subject: `section:${id}`,
      event: 'section-added',
      detail: { path, unit, kind, proposedBy: row.proposedBy },
    });
    return { ok: true };
  },
});

export const sectionChangedProposal = proposalKind({
  id: 'section-changed',
  schema: changedSection,
  concernedDecides: false,
  provesAgain: false,
  offices: offices<ChangedSectionContent>(async (_db, { roles }) => managesSections(roles)),
  subject: () => 'board',
  words: (content) => ({
    title: `sửa chuyên mục ${quoted(content.before.title)}`,
    details: changeInWords(content),
  }),
  async carryOut(deps, tx, { section: id, change, approved }, { row, approver }) {
    await lockSections(tx);
    const section = await findSection(tx, id);
    if (section === undefined) return notAnyMore('Không còn chuyên mục này.');
    const met = meetApproval({ approved, now: decidedParts(section), names: sectionPartNames });
    if (!met.ok) return notAnyMore(met.refusal.message);
    const { unit, closed, ...words } = change;
    await changeSection(tx, id, {
      ...defined(words),
      ...present({ unitId: unit }),
      ...(closed !== undefined && { closedAt: closed ? deps.clock.now() : null }),
    });
    await tellFollowers(deps, tx, { kind: 'section', id, openedOrClosed: closed !== undefined });
    await recordAuditEvent(deps, tx, approver, {
      subject: `section:${id}`,
      event: 'section-changed',
      detail: { ...change, proposedBy: row.proposedBy },
    });
    return { ok: true };
  },
});

const notAnyMore = (why: string) =>
  refuse('not-possible', `${why} Hãy từ chối đề nghị này; nếu vẫn cần thì đề nghị lại.`);
