// Accounts: residents and staff, and by what they are entered.
import { sql } from 'drizzle-orm';
import {
  bigint,
  bigserial,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core';

import { accountKinds } from '../../app/vocabulary/actor-kinds.ts';
import { contactCodePurposes } from '../../app/vocabulary/contact-codes.ts';
import { contactWayIds, noticeChoiceIds } from '../../app/vocabulary/message-ways.ts';
import { passwordLinkPurposes } from '../../app/vocabulary/password-links.ts';
import { accountEventIds } from '../../app/vocabulary/security-events.ts';
import { staffRoleIds } from '../../app/vocabulary/staff-roles.ts';
import { digest, instant, sealed } from './columns.ts';

export const users = pgTable(
  'users',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    /** Staff have one; a resident may have a telephone alone. */
    email: text().unique(),
    emailVerified: boolean('email_verified').notNull().default(false),
    /** In E.164, and confirmed by a code: nothing else is stored here. */
    phone: text().unique(),
    /** Null: by what there is, a mail before a short message. */
    noticeChoice: text('notice_choice', { enum: noticeChoiceIds }),
    image: text(),
    kind: text({ enum: accountKinds }).notNull().default('resident'),
    /** Staff: "Công chức Tư pháp - Hộ tịch". */
    position: text(),
    disabledAt: instant('disabled_at'),
    /** The chairman who suspended a staff account: while it stands, only a chairman opens the account again. */
    suspendedBy: text('suspended_by').references((): AnyPgColumn => users.id),
    createdAt: instant('created_at').notNull().defaultNow(),
    updatedAt: instant('updated_at').notNull().defaultNow(),
  },
  (t) => [
    // The staff are read without the thousands of residents.
    index('users_staff')
      .on(t.id)
      .where(sql`${t.kind} = 'staff'`),
    check(
      'users_reached',
      sql`${t.email} is not null or (${t.kind} = 'resident' and (${t.phone} is not null or ${t.disabledAt} is not null))`,
    ),
  ],
);

/** Whoever did it, or whose it is. */
export const userId = (name: string, onDelete: 'cascade' | 'no action' = 'no action') =>
  text(name).references(() => users.id, { onDelete });

/** For queries that read staff alone, who have an address. */
export const staffEmail = sql<string>`${users.email}`;

/** Who is signed in, by the digest of what his browser holds. */
export const sessions = pgTable(
  'sessions',
  {
    tokenDigest: digest('token_digest').primaryKey(),
    userId: userId('user_id', 'cascade').notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
    expiresAt: instant('expires_at').notNull(),
    /** "Chrome, Android": for its owner to know it again; null where the browser did not say. */
    device: text(),
    /** When its owner last showed his second factor in it; null: not yet. */
    factorShownAt: instant('factor_shown_at'),
  },
  (t) => [index('sessions_user').on(t.userId)],
);

/** The second factor of a member of the staff: what his authenticator app makes codes of (docs/decisions/122-second-factor.md). */
export const secondFactors = pgTable('second_factors', {
  userId: userId('user_id', 'cascade').primaryKey(),
  secret: sealed().notNull(),
  since: instant('since').notNull(),
  /** The half minute of the last code that was taken: no code is taken twice, and none of before. */
  lastStep: integer('last_step').notNull(),
});

/** What opens the account in the place of the app, each once: those that are left, as keyed digests. */
export const recoveryCodes = pgTable(
  'recovery_codes',
  {
    userId: userId('user_id', 'cascade').notNull(),
    codeDigest: digest('code_digest').notNull(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.codeDigest] })],
);

/** Browsers at which the owner of a second factor signs in by his password alone, for some time. */
export const trustedDevices = pgTable(
  'trusted_devices',
  {
    tokenDigest: digest('token_digest').primaryKey(),
    userId: userId('user_id', 'cascade').notNull(),
    /** "Chrome, Windows"; null where the browser did not say. */
    device: text(),
    trustedAt: instant('trusted_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [index('trusted_devices_user').on(t.userId)],
);

/** The password of an account; none where nothing opens it. */
export const credentials = pgTable('credentials', {
  userId: userId('user_id', 'cascade').primaryKey(),
  passwordHash: text('password_hash').notNull(),
  setAt: instant('set_at').notNull().defaultNow(),
});

/** Who the owner of an account is at the provider of identities: whoever comes from there as this opens it, too (decision 132). */
export const linkedIdentities = pgTable(
  'linked_identities',
  {
    userId: userId('user_id', 'cascade').primaryKey(),
    issuer: text().notNull(),
    /** Keyed, with the issuer's name in it: what a provider calls its people may be their identity number. */
    subject: digest().notNull(),
    linkedAt: instant('linked_at').notNull(),
    /** The personal identification number for which the provider vouches; null where it does not. */
    vouchedNumber: sealed('vouched_number'),
  },
  (t) => [unique('linked_identities_subject').on(t.subject)],
);

/** A way to the provider and back, each step of it taken once, by the browser that holds what the digest is of. */
export const identityVisits = pgTable(
  'identity_visits',
  {
    tokenDigest: digest('token_digest').primaryKey(),
    content: sealed().notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [index('identity_visits_expiry').on(t.expiresAt)],
);

/** Where an account was signed in to, as a keyed digest: wrong passwords from elsewhere do not close the door there. */
export const signInPlaces = pgTable(
  'sign_in_places',
  {
    userId: userId('user_id', 'cascade').notNull(),
    place: digest('place_index').notNull(),
    lastAt: instant('last_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.place] })],
);

/** Who came in to an account and who was refused there, for some time (docs/decisions/136-security-events.md). */
export const accountEvents = pgTable(
  'account_events',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    userId: userId('user_id', 'cascade').notNull(),
    event: text({ enum: accountEventIds }).notNull(),
    /** "Chrome, Android"; null where the browser did not say, or nobody asked. */
    device: text(),
    at: instant('at').notNull(),
  },
  (t) => [index('account_events_user').on(t.userId, t.at), index('account_events_at').on(t.at)],
);

export const rateLimits = pgTable('rate_limits', {
  id: text().primaryKey(),
  key: text().notNull().unique(),
  count: integer().notNull(),
  lastRequest: bigint('last_request', { mode: 'number' }).notNull(),
});

/** What a member of staff may do, and in which sectors; a period bounds a delegation. */
export const staffRoles = pgTable(
  'staff_roles',
  {
    userId: userId('user_id', 'cascade').notNull(),
    role: text({ enum: staffRoleIds }).notNull(),
    /** Sector ids for `officer`; empty for the others. */
    sectors: jsonb()
      .$type<string[]>()
      .notNull()
      .default(sql`'[]'::jsonb`),
    validFrom: instant('valid_from').notNull().defaultNow(),
    validUntil: instant('valid_until'),
  },
  (t) => [primaryKey({ columns: [t.userId, t.role] })],
);

/** Of a link: an administrator sent it. */
export const sentByStaff = ({ purpose }: { readonly purpose: AnyPgColumn }) => sql`${purpose} <> 'forgotten'`;

/** By which somebody sets a password of his own. Of those that an administrator sent for one purpose the last one alone works. */
export const passwordLinks = pgTable(
  'password_links',
  {
    userId: userId('user_id', 'cascade').notNull(),
    purpose: text({ enum: passwordLinkPurposes }).notNull(),
    tokenDigest: digest('token_digest').primaryKey(),
    /** Null: he asked for it himself. */
    sentBy: userId('sent_by'),
    sentAt: instant('sent_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [uniqueIndex('password_links_of_staff').on(t.userId, t.purpose).where(sentByStaff(t))],
);

/** A code of six digits, or the link of a confirmation, on its way to whoever says that a telephone or an address is his. */
export const contactCodes = pgTable(
  'contact_codes',
  {
    id: text().primaryKey(),
    purpose: text({ enum: contactCodePurposes }).notNull(),
    way: text({ enum: contactWayIds }).notNull(),
    contact: text().notNull(),
    /** Whose password, whose contact; null where an account is only to be opened, or where there is none. */
    userId: userId('user_id', 'cascade'),
    /** Of codes without an account: which inquiry, comment or draft it is about. */
    about: uuid(),
    /** Keyed; null where none was sent, so that no code is the right one. */
    codeDigest: digest('code_digest'),
    /** Of an account to be opened: name, password's hash, and where its owner was going. */
    opening: sealed(),
    tries: integer().notNull().default(0),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [index('contact_codes_expiry').on(t.expiresAt)],
);

/** What a resident told once and is not asked again: sealed; his numbers are found by blind index. */
export const residentProfiles = pgTable(
  'resident_profiles',
  {
    userId: userId('user_id', 'cascade').primaryKey(),
    profile: sealed().notNull(),
    identityIndex: digest('identity_index'),
    phoneIndex: digest('phone_index'),
    /** Which keys made the two; null: before there was an index of telephone numbers. */
    indexedBy: text('indexed_by'),
    updatedAt: instant('updated_at').notNull().defaultNow(),
  },
  (t) => [
    index('resident_profiles_identity').on(t.identityIndex),
    index('resident_profiles_phone').on(t.phoneIndex),
  ],
);

/** Marks that one-time work was done (demo seed), so that it is done once. */
export const milestones = pgTable('milestones', {
  name: text().primaryKey(),
  reachedAt: instant('reached_at').notNull().defaultNow(),
});
