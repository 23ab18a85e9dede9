// Accounts: residents and staff. The first five tables are better-auth's, under the portal's names.
import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';

import { accountKinds } from '../../app/vocabulary/actor-kinds.ts';
import { contactCodePurposes, contactWayIds, noticeChoiceIds } from '../../app/vocabulary/message-ways.ts';
import { passwordLinkPurposes } from '../../app/vocabulary/password-links.ts';
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
    createdAt: instant('created_at').notNull().defaultNow(),
    updatedAt: instant('updated_at').notNull().defaultNow(),
  },
  (t) => [
    check(
      'users_reached',
      sql`${t.email} is not null or (${t.kind} = 'resident' and ${t.phone} is not null)`,
    ),
  ],
);

/** Whoever did it, or whose it is. */
export const userId = (name: string, onDelete: 'cascade' | 'no action' = 'no action') =>
  text(name).references(() => users.id, { onDelete });

/** For queries that read staff alone, who have an address. */
export const staffEmail = sql<string>`${users.email}`;

export const sessions = pgTable(
  'sessions',
  {
    id: text().primaryKey(),
    token: text().notNull().unique(),
    userId: userId('user_id', 'cascade').notNull(),
    expiresAt: instant('expires_at').notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    createdAt: instant('created_at').notNull().defaultNow(),
    updatedAt: instant('updated_at').notNull().defaultNow(),
  },
  (t) => [index('sessions_user').on(t.userId)],
);

export const credentials = pgTable(
  'credentials',
  {
    id: text().primaryKey(),
    accountId: text('account_id').notNull(),
    providerId: text('provider_id').notNull(),
    userId: userId('user_id', 'cascade').notNull(),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: instant('access_token_expires_at'),
    refreshTokenExpiresAt: instant('refresh_token_expires_at'),
    scope: text(),
    password: text(),
    createdAt: instant('created_at').notNull().defaultNow(),
    updatedAt: instant('updated_at').notNull().defaultNow(),
  },
  (t) => [index('credentials_user').on(t.userId)],
);

export const verifications = pgTable(
  'verifications',
  {
    id: text().primaryKey(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: instant('expires_at').notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
    updatedAt: instant('updated_at').notNull().defaultNow(),
  },
  (t) => [index('verifications_identifier').on(t.identifier)],
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

/** By which a member of the staff sets a password of his own; the last one sent is the only one that works, and works once. */
export const passwordLinks = pgTable('password_links', {
  userId: userId('user_id', 'cascade').primaryKey(),
  purpose: text({ enum: passwordLinkPurposes }).notNull(),
  tokenDigest: digest('token_digest').notNull().unique(),
  sentBy: userId('sent_by').notNull(),
  sentAt: instant('sent_at').notNull(),
  expiresAt: instant('expires_at').notNull(),
  usedAt: instant('used_at'),
});

/** A code of six digits on its way to whoever says that a telephone or an address is his. */
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
    /** Of an account to be opened: name and password's hash. */
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
