// Digital signatures: the certificates that sign, and the files that were signed (docs/decisions/050-papers-are-signed.md).
import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';

import { certificateEndings, certificateHolders } from '../../app/vocabulary/certificates.ts';
import { bytes, digest, instant, sealed } from './columns.ts';
import { papers } from './dossiers.ts';
import { userId } from './people.ts';

export const signingCertificates = pgTable(
  'signing_certificates',
  {
    id: uuid().primaryKey(),
    holder: text({ enum: certificateHolders }).notNull(),
    /** Of a person: whose. */
    userId: userId('user_id'),
    /** The unit's name, or the person's, when it was set up: it signs for nobody who is called otherwise. */
    holderName: text('holder_name').notNull(),
    subject: text().notNull(),
    issuer: text().notNull(),
    serial: text().notNull(),
    /** SHA-256 of the certificate. */
    fingerprint: digest().notNull(),
    validFrom: instant('valid_from').notNull(),
    validUntil: instant('valid_until').notNull(),
    /** No issuer of the list vouches for it: it proves nothing, and its stamp says so. */
    sample: boolean().notNull().default(false),
    /** Sealed JSON: the private key and its certificates. Gone when it signs no more. */
    key: sealed(),
    installedBy: userId('installed_by'),
    installedAt: instant('installed_at').notNull(),
    endedAt: instant('ended_at'),
    endedAs: text('ended_as', { enum: certificateEndings }),
    endedBy: userId('ended_by'),
    endReason: text('end_reason'),
  },
  (t) => [
    // One signs for the unit, and one for each person.
    uniqueIndex('signing_certificates_one')
      .on(t.holder, sql`coalesce(${t.userId}, '')`)
      .where(sql`${t.endedAt} is null`),
    check('signing_certificates_holder', sql`(${t.holder} = 'person') = (${t.userId} is not null)`),
    check(
      'signing_certificates_end',
      sql`(${t.endedAt} is null) = (${t.endedAs} is null) and (${t.endedAt} is null) = (${t.key} is not null)`,
    ),
  ],
);

/** Whose certificates the commune takes for real: a list that two people write. */
export const signingIssuers = pgTable(
  'signing_issuers',
  {
    id: uuid().primaryKey(),
    name: text().notNull(),
    /** X.509, DER: of the issuer itself. */
    certificate: bytes().notNull(),
    /** SHA-256 of it. */
    fingerprint: digest().notNull(),
    validFrom: instant('valid_from').notNull(),
    validUntil: instant('valid_until').notNull(),
    proposedBy: userId('proposed_by').notNull(),
    approvedBy: userId('approved_by').notNull(),
    listedAt: instant('listed_at').notNull(),
    endedAt: instant('ended_at'),
    endedBy: userId('ended_by'),
  },
  (t) => [
    uniqueIndex('signing_issuers_one')
      .on(t.fingerprint)
      .where(sql`${t.endedAt} is null`),
    check('signing_issuers_another', sql`${t.approvedBy} <> ${t.proposedBy}`),
  ],
);

/** The one file of a paper that was signed: its download is these bytes from then on. */
export const signedPapers = pgTable(
  'signed_papers',
  {
    paperId: uuid('paper_id')
      .primaryKey()
      .references(() => papers.id),
    sha256: digest().notNull(),
    bytes: integer().notNull(),
    /** Null: it is the file of the result. */
    storageKey: text('storage_key').unique(),
    signedAt: instant('signed_at').notNull(),
    headCertificateId: uuid('head_certificate_id').references(() => signingCertificates.id),
    unitCertificateId: uuid('unit_certificate_id').references(() => signingCertificates.id),
  },
  (t) => [
    index('signed_papers_sha256').on(t.sha256),
    check(
      'signed_papers_signer',
      sql`${t.headCertificateId} is not null or ${t.unitCertificateId} is not null`,
    ),
  ],
);
