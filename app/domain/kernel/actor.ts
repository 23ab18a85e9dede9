// Who acts. Every use case takes an actor and decides by it; a page never does.
import type { Capacity } from '#catalog/lifecycle.ts';
import { notIdentified } from '#app/steps/permit.ts';
import type { CaseActor } from '#app/steps/step-table.ts';
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
  readonly person: Person;
  /** In which he acts; absent where the portal does later what he asked for. */
  readonly session?: StaffSession;
}

export interface StaffSession {
  readonly tokenDigest: Uint8Array;
  /** Of whoever has a second factor: until then nothing asks for it again. By the system's time, as all of sessions. */
  readonly provenUntil?: Date;
}

/** By what a member of the staff is known whatever account he uses (docs/decisions/083-one-person-with-two-accounts.md). */
export interface Person {
  /** The other accounts, of staff and residents, with his identity number or his telephone. */
  readonly otherAccounts: readonly string[];
  /** Ids of dossiers that name his identity number: as applicant, as representative, in the declaration. */
  readonly namedIn: readonly string[];
  /** The keyed index of his identity number, in hexadecimal; absent: nobody entered it. */
  readonly identity?: string;
}

/** Somebody of whom nothing is known but the account that he uses. */
export const unknownPerson: Person = { otherAccounts: [], namedIn: [] };

/** Who changes his own account, for what is written down of it: no role is needed for that, and he may not be signed in yet. */
export const ownerOfAccount = ({ id, name }: { readonly id: string; readonly name: string }): Staff => ({
  ...{ kind: 'staff', userId: id, name, position: '', roles: [], sectors: [] },
  person: unknownPerson,
});

/** The portal itself: a verified payment, a job. */
export interface SystemActor {
  readonly kind: 'system';
  readonly name: string;
}

/** What a job does to a dossier; its trail names it so. */
export const portalByTheClock: SystemActor = { kind: 'system', name: 'Cổng thông tin điện tử' };

export type Actor = Resident | Staff | SystemActor;

/** @returns whether `actor` may look after the portal itself: accounts, calendar, certificates */
export const isAdministrator = (actor: Actor): actor is Staff =>
  actor.kind === 'staff' && actor.roles.includes('administrator');

/** @returns whether `actor` heads the People's Committee, and so stops any account of its staff */
export const isChairman = (actor: Actor): actor is Staff =>
  actor.kind === 'staff' && actor.roles.includes('chairman');

/** @returns whether `actor` leads the People's Committee: sees its staff, its archives, who is kept out */
export const isLeader = (actor: Actor): actor is Staff =>
  actor.kind === 'staff' && actor.roles.some((role) => role === 'chairman' || role === 'vice-chairman');

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

/** @returns every account of the person who acts; none for the portal itself */
export function accountsOf(actor: Actor): readonly string[] {
  switch (actor.kind) {
    case 'system':
      return [];
    case 'resident':
      return [actor.userId];
    case 'staff':
      return [actor.userId, ...actor.person.otherAccounts];
  }
}

/** @returns whether the account is one of this person's: every check of two persons asks this, and compares no ids */
export const isHisAccount = (actor: Actor, account: string | null | undefined): boolean =>
  account != null && accountsOf(actor).includes(account);

/** @returns whether it is known who he is: nobody else is a second person (docs/decisions/089-who-is-the-second-person.md) */
export const isIdentified = (actor: Actor): boolean =>
  actor.kind === 'staff' && actor.person.identity !== undefined;

/**
 * The second person where no table of steps asks for one.
 * @param first accounts that made the first step
 * @param ownWork Vietnamese, to whoever made it himself
 * @returns why he is none; undefined where he is
 */
export function whyNoSecond(
  staff: Staff,
  first: readonly (string | null)[],
  ownWork: string,
): string | undefined {
  if (first.some((account) => isHisAccount(staff, account))) return ownWork;
  return isIdentified(staff) ? undefined : notIdentified;
}

/** Who acts, as a table of steps reads him. @param as his capacities before the case */
export const caseActor = <Capacity extends string>(
  actor: Actor,
  as: readonly Capacity[],
): CaseActor<Capacity> => ({ accounts: accountsOf(actor), identified: isIdentified(actor), as });

/**
 * In which capacities may `actor` act on this dossier? A member of staff never acts on a dossier of his own, under whatever account
 * it was filed: he is `concerned`, and reads it.
 * @param dossier `ownerId`: null where it belongs to no account, as one that came on paper
 * @returns empty: he may not even know that it exists
 */
export function capacitiesOnDossier(
  actor: Actor,
  dossier: {
    readonly id: string;
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
      const as = new Set(actor.roles.flatMap(capacitiesOfRole));
      if (!actor.sectors.includes(dossier.sector)) as.delete('officer');
      // Who has an account files and answers himself.
      if (dossier.ownerId !== null) as.delete('receptionist');
      if (dossier.advisers?.includes(actor.userId) === true) as.add('adviser');
      if (as.size === 0) return [];
      return isConcerned(actor, dossier) ? ['concerned'] : [...as];
    }
  }
}

/** @returns whether the dossier is his own: filed with one of his accounts, or naming him */
export const isConcerned = (
  actor: Staff,
  { id, ownerId }: { readonly id: string; readonly ownerId: string | null },
): boolean => isHisAccount(actor, ownerId) || actor.person.namedIn.includes(id);

/** Who looks at a list of dossiers, as the database is asked: his own are not in it. */
export const readerOf = (actor: Staff) => ({
  accounts: accountsOf(actor),
  namedIn: actor.person.namedIn,
});

/** @param identities keyed indexes of the identity numbers that stand in a dossier */
export const isNamedIn = (actor: Actor, identities: readonly Uint8Array[]): boolean =>
  actor.kind === 'staff' &&
  identities.some((identity) => Buffer.from(identity).toString('hex') === actor.person.identity);
