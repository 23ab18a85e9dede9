// Who acts. Every use case takes an actor and decides by it; a page never does.
import type { Capacity } from '#catalog/lifecycle.ts';
import { capacitiesOfRole } from '#app/vocabulary/role-capacities.ts';
import type { StaffRole } from '#app/vocabulary/staff-roles.ts';

export interface Resident {
  readonly kind: 'resident';
  readonly userId: string;
  readonly name: string;
  /** Of whoever opened his account with a telephone, absent. */
  readonly email?: string;
  /** Confirmed, in E.164. */
  readonly phone?: string;
}

export interface Staff {
  readonly kind: 'staff';
  readonly userId: string;
  readonly name: string;
  readonly position: string;
  readonly roles: readonly StaffRole[];
  /** The sectors in which he acts as an officer. */
  readonly sectors: readonly string[];
}

/** The portal itself: a verified payment, a job. */
export interface SystemActor {
  readonly kind: 'system';
  readonly name: string;
}

export type Actor = Resident | Staff | SystemActor;

/** @returns whether `actor` may look after the portal itself: accounts, calendar, certificates */
export const isAdministrator = (actor: Actor): actor is Staff =>
  actor.kind === 'staff' && actor.roles.includes('administrator');

/** @returns whether `actor` sees how the portal and its staff work: administrators, and the chairman, who answers for both */
export const oversees = (actor: Actor): actor is Staff =>
  actor.kind === 'staff' && actor.roles.some((role) => role === 'administrator' || role === 'chairman');

/** @returns the id of the account @throws for the portal itself, which has none */
export function accountOf(actor: Actor): string {
  if (actor.kind === 'system') throw new Error(`${actor.name} has no account`);
  return actor.userId;
}

/** @returns whether `actor` may act in this capacity at all, on some dossier: on one of them `capacitiesOnDossier` decides */
export function hasCapacity(actor: Actor, capacity: Capacity): actor is Staff {
  return actor.kind === 'staff' && actor.roles.some((role) => capacitiesOfRole(role).includes(capacity));
}

/**
 * In which capacities may `actor` act on this dossier? A member of staff never acts as one on a dossier of his own.
 * @param dossier `ownerId`: null where it belongs to no account, as one that came on paper
 * @returns empty: he may not even know that it exists
 */
export function capacitiesOnDossier(
  actor: Actor,
  dossier: {
    readonly ownerId: string | null;
    readonly sector: string;
    /** Who is asked for an opinion on it; left out where that opens nothing: in lists. */
    readonly advisers?: readonly string[];
  },
): readonly Capacity[] {
  switch (actor.kind) {
    case 'system':
      return ['system'];
    case 'resident':
      return actor.userId === dossier.ownerId ? ['applicant'] : [];
    case 'staff': {
      if (actor.userId === dossier.ownerId) return [];
      const as = new Set(actor.roles.flatMap(capacitiesOfRole));
      if (!actor.sectors.includes(dossier.sector)) as.delete('officer');
      // Who has an account files and answers himself.
      if (dossier.ownerId !== null) as.delete('receptionist');
      if (dossier.advisers?.includes(actor.userId) === true) as.add('adviser');
      return [...as];
    }
  }
}
