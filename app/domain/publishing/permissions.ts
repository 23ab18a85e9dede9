// Who acts in which capacity in a section of the board (Đ11, Đ16, Đ18). What a capacity opens say the tables of
// app/publications: board-steps.ts for a review, item-steps.ts for the item itself.
import {
  delegationPowerIds,
  type BoardCapacity,
  type DelegationPower,
} from '#app/publications/board-steps.ts';
import { isOfBoard, type StaffRole } from '#app/vocabulary/staff-roles.ts';
import type { Actor } from '../kernel/actor.ts';

/** What ties somebody to one section, beside his roles. */
export interface SectionTies {
  /** He belongs to a unit that provides for it (Đ11). */
  readonly ofUnit: boolean;
  /** The head assigned it to him (Đ16.4). */
  readonly assigned: boolean;
  /** What was delegated to him there, today (Đ18). */
  readonly delegated: readonly DelegationPower[];
}

/** @returns the units that write in a section (Đ11), the one that answers for it first */
export const unitsOfSection = ({
  unitId,
  contributors,
}: {
  readonly unitId: string;
  readonly contributors: readonly string[];
}): readonly string[] => [unitId, ...contributors];

/**
 * @param units those that somebody belongs to
 * @returns whether he writes in the section by one of them (Đ11)
 */
export const providesFor = (
  units: readonly string[],
  section: Parameters<typeof unitsOfSection>[0],
): boolean => unitsOfSection(section).some((unit) => units.includes(unit));

/** @param ties the actor's own with one section, delegations of today among them */
export function capacitiesIn(actor: Actor, ties: SectionTies): readonly BoardCapacity[] {
  if (actor.kind !== 'staff') return [];
  const has = (role: StaffRole) => actor.roles.includes(role);
  const as: BoardCapacity[] = [];
  if (ties.ofUnit || isOfBoard(actor)) as.push('writer');
  if (has('deputy-editor') || (has('editor') && ties.assigned) || ties.delegated.includes('edit'))
    as.push('editor');
  if (has('editor-in-chief') || ties.delegated.includes('approve')) as.push('approver');
  return as;
}

/** @returns the powers of his own role, which he may delegate (Đ18); a delegate passes nothing on */
export function delegablePowers(actor: Actor): readonly DelegationPower[] {
  if (actor.kind !== 'staff') return [];
  if (actor.roles.includes('editor-in-chief')) return delegationPowerIds;
  return actor.roles.includes('deputy-editor') ? ['edit'] : [];
}

/** @returns whether the delegation is his to end: of whoever gave it, and of the head */
export function mayRevoke(actor: Actor, { fromUser }: { readonly fromUser: string }): boolean {
  return actor.kind === 'staff' && (actor.userId === fromUser || actor.roles.includes('editor-in-chief'));
}

/** @returns whether these roles manage sections: hide and order them, and propose what is decided of them */
export const managesSections = (roles: readonly StaffRole[]): boolean =>
  roles.includes('administrator') || roles.includes('editor-in-chief');

/**
 * Sections are managed by the administrator and the head; a unit proposes its own (Đ10.13), the head assigns members (Đ16.4).
 * @param ofUnits the units that the actor belongs to; empty where nobody asks `mayAddFor`
 */
export function sectionPowers(actor: Actor, ofUnits: readonly string[]) {
  const has = (role: StaffRole) => actor.kind === 'staff' && actor.roles.includes(role);
  const manage = actor.kind === 'staff' && managesSections(actor.roles);
  return {
    manage,
    assign: has('editor-in-chief'),
    mayAddFor: (unit: string) => manage || (actor.kind === 'staff' && ofUnits.includes(unit)),
  };
}

export const notManager = 'Người quản trị và Trưởng ban Biên tập quản lý chuyên mục.';
