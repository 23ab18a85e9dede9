// Who decides what residents can use of the portal: one proposes, another approves.
import type { StaffRole } from '#app/vocabulary/staff-roles.ts';
import type { Actor, Staff } from '../kernel/actor.ts';
import { refuse } from '../kernel/refusal.ts';

export const deciders: readonly StaffRole[] = ['administrator', 'chairman', 'vice-chairman'];

/** @returns whether he may propose, and read the opening list */
export const mayOpen = (actor: Actor): actor is Staff =>
  actor.kind === 'staff' && actor.roles.some((role) => deciders.includes(role));

/** @returns the refusal (`not-allowed`) of whoever else asks */
export const notOpener = () =>
  refuse('not-allowed', 'Chỉ quản trị viên và lãnh đạo Ủy ban nhân dân đề nghị mở, đóng dịch vụ.');
