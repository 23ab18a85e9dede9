// Who is who, and who holds which office: by this one knows whose turn it is when somebody has a part in it himself (Đ7.2f).
import { decidingOffices, payingOffices } from '#app/publications/royalty-steps.ts';
import type { StaffRole } from '#app/vocabulary/staff-roles.ts';
import type { Staff } from '../kernel/actor.ts';

export interface Offices {
  /** Accounts that hold each office now, of whom it is known who they are. */
  readonly holders: ReadonlyMap<StaffRole, readonly string[]>;
  /** Keyed indexes of identity numbers, by account of the staff. */
  readonly identities: ReadonlyMap<string, string>;
  /** Whoever works here now, by account, in the order of names. */
  readonly staff: ReadonlyMap<string, { readonly name: string; readonly position: string | null }>;
}

/** Whom a line pays. */
export interface Payee {
  /** Null: an author without an account. */
  readonly authorId: string | null;
  readonly contributorId: string | null;
  /** The keyed index of the number of whoever has no account; null: nobody entered it. */
  readonly identity: string | null;
}

/** @returns undefined: nobody knows who he is */
const identityOf = ({ identities }: Offices, { authorId, identity }: Payee): string | undefined =>
  authorId === null ? (identity ?? undefined) : identities.get(authorId);

/** @returns whether it is known who he is */
export const isKnown = (offices: Offices, payee: Payee): boolean => identityOf(offices, payee) !== undefined;

/** @returns the same word for the same person, under whatever account or name he is paid */
export const personOf = (offices: Offices, payee: Payee): string =>
  identityOf(offices, payee) ?? payee.authorId ?? payee.contributorId ?? '';

/** @returns every account of the staff that is his */
export function accountsOfPayee(offices: Offices, payee: Payee): readonly string[] {
  const identity = identityOf(offices, payee);
  const same = [...offices.identities].flatMap(([account, one]) => (one === identity ? [account] : []));
  return [...new Set([...(payee.authorId === null ? [] : [payee.authorId]), ...same])];
}

/**
 * Whose turn it is: the first office in `order` that somebody holds who is not concerned.
 * @param concerned accounts that have a part in it
 * @returns who of it is not concerned; empty where nobody is left
 */
function turnOf(
  order: readonly StaffRole[],
  concerned: readonly string[],
  { holders, identities }: Offices,
): { readonly office: number; readonly accounts: readonly string[] } {
  const whoIs = (account: string) => identities.get(account) ?? account;
  const persons = new Set(concerned.map(whoIs));
  const free = order.map((role) =>
    (holders.get(role) ?? []).filter((account) => !persons.has(whoIs(account))),
  );
  const office = free.findIndex((accounts) => accounts.length > 0);
  return { office, accounts: free[office] ?? [] };
}

/**
 * @param concerned accounts of whoever draws up a statement, or is paid by it
 * @param approver the one who approves it; left out, whoever may
 * @returns accounts of those who may then record that it was paid; empty: nobody
 */
export function payersAfter(
  offices: Offices,
  concerned: readonly string[],
  approver?: string,
): readonly string[] {
  const approvers =
    approver === undefined ? turnOf(decidingOffices, concerned, offices).accounts : [approver];
  return [
    ...new Set(approvers.flatMap((one) => turnOf(payingOffices, [...concerned, one], offices).accounts)),
  ];
}

/**
 * Is it his turn? The first office in `order` that somebody holds who is not concerned has it, so that no case is left without.
 * @param concerned accounts that have a part in it
 * @returns true for whoever holds an office before it, too: the table then tells him what his part is
 */
export function mayStandIn(
  { roles }: Staff,
  order: readonly StaffRole[],
  concerned: readonly string[],
  offices: Offices,
): boolean {
  const { office } = turnOf(order, concerned, offices);
  return order.slice(0, office === -1 ? order.length : office + 1).some((role) => roles.includes(role));
}
