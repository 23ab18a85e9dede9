// The accounts of the staff as administrators see them.
import type { StaffLinkPurpose } from '#app/vocabulary/password-links.ts';
import type { StaffRole } from '#app/vocabulary/staff-roles.ts';

/** Of a role, or of belonging to a unit. */
export interface HeldPeriod {
  /** Absent: since before it was written down. */
  readonly from?: Date;
  /** The first moment after it. */
  readonly until?: Date;
  /** Now is within it. */
  readonly holds: boolean;
}

export interface HeldRole extends HeldPeriod {
  readonly role: StaffRole;
  readonly sectors: readonly string[];
}

export interface StaffMember {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly position: string;
  readonly roles: readonly HeldRole[];
  readonly closedAt?: Date;
  /** The name of the chairman who suspended it. */
  readonly suspendedBy?: string;
  /** Since when he has a second factor; absent: he has none. */
  readonly factorSince?: Date;
  /** His identity number is entered: else nothing tells which dossiers and second accounts are his own. */
  readonly identified: boolean;
  /** Addresses of the other accounts of the staff that are the same person's. */
  readonly sameAs: readonly string[];
  /** Nobody can sign in yet: invited, or without a password since a reset. */
  readonly link?: {
    readonly purpose: StaffLinkPurpose;
    readonly sentAt: Date;
    readonly expiresAt: Date;
    readonly over: boolean;
  };
  /** Điều 11: the units that he writes for, by id, now, before, or later. */
  readonly units: readonly (HeldPeriod & { readonly unit: string })[];
}
