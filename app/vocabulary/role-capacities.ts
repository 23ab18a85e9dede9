// Which posts carry which capacities on dossiers. Who may take money at the desk is said here.
import type { Capacity } from '#catalog/lifecycle.ts';
import { staffRoleIds, type StaffRole } from './staff-roles.ts';

const capacities: Readonly<Partial<Record<StaffRole, readonly Capacity[]>>> = {
  'one-stop-desk': ['one-stop-desk', 'cashier', 'receptionist'],
  officer: ['officer'],
  accountant: ['accountant', 'cashier'],
  // Đ20: the head of the agency sees to it that all is handled within its limits.
  chairman: ['leader'],
  'vice-chairman': ['leader'],
};

/** @returns none for a post that has nothing to do with dossiers */
export const capacitiesOfRole = (role: StaffRole): readonly Capacity[] => capacities[role] ?? [];

/** @returns the posts that carry `capacity`, as the database is asked for whoever holds one */
export const rolesWith = (capacity: Capacity): readonly StaffRole[] =>
  staffRoleIds.filter((role) => capacitiesOfRole(role).includes(capacity));
