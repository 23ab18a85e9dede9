// Certificates that sign, and the files of papers that were signed.
import { aliasedTable, and, desc, eq, isNotNull, isNull, or } from 'drizzle-orm';

import type { CertificateEnding, CertificateHolder } from '../../app/vocabulary/certificates.ts';
import type { Queryable, Transaction } from '../client.server.ts';
import { papers, resultSubmissions } from '../schema/dossiers.ts';
import { users } from '../schema/people.ts';
import { signedPapers, signingCertificates, signingIssuers } from '../schema/signing.ts';
import type { NewSignedFile } from './dossier-moves.server.ts';

export type CertificateRow = typeof signingCertificates.$inferSelect;

/** Those that sign now: the unit's, and that of a person where one is named. */
export async function listSigning(
  db: Queryable,
  userId: string | undefined,
): Promise<(CertificateRow & { readonly key: Uint8Array })[]> {
  const { holder, endedAt } = signingCertificates;
  const rows = await db
    .select()
    .from(signingCertificates)
    .where(
      and(
        isNull(endedAt),
        userId === undefined
          ? eq(holder, 'unit')
          : or(eq(holder, 'unit'), eq(signingCertificates.userId, userId)),
      ),
    );
  return rows.flatMap((row) => (row.key === null ? [] : [{ ...row, key: row.key }]));
}

const installer = aliasedTable(users, 'installer');
const ender = aliasedTable(users, 'ender');

export type NamedCertificateRow = Omit<CertificateRow, 'key'> & {
  readonly installedByName: string | null;
  readonly endedByName: string | null;
};

/** More never sign at once: one for the agency, and one for each of its heads. */
export const mostSigning = 50;

/** @param state those that sign, or those that ended, the newest first */
export async function listCertificates(
  db: Queryable,
  state: 'signing' | 'ended',
  most: number,
): Promise<NamedCertificateRow[]> {
  const { endedAt, installedAt, installedBy, endedBy, holder } = signingCertificates;
  const rows = await db
    .select({
      certificate: signingCertificates,
      installedByName: installer.name,
      endedByName: ender.name,
    })
    .from(signingCertificates)
    .leftJoin(installer, eq(installer.id, installedBy))
    .leftJoin(ender, eq(ender.id, endedBy))
    .where(state === 'signing' ? isNull(endedAt) : isNotNull(endedAt))
    .orderBy(...(state === 'signing' ? [desc(holder), installedAt] : [desc(endedAt)]))
    .limit(most);
  return rows.map(({ certificate: { key: _key, ...certificate }, ...names }) => ({
    ...certificate,
    ...names,
  }));
}

export async function insertCertificate(
  tx: Transaction,
  certificate: Omit<CertificateRow, 'endedAt' | 'endedAs' | 'endedBy' | 'endReason'>,
): Promise<void> {
  await tx.insert(signingCertificates).values(certificate);
}

/**
 * Ends what signs for this holder, and takes its key away.
 * @returns its number; undefined when nothing signs for it
 */
export async function endCertificate(
  tx: Transaction,
  { holder, userId }: { readonly holder: CertificateHolder; readonly userId: string | null },
  end: {
    readonly at: Date;
    readonly as: CertificateEnding;
    readonly by: string | null;
    readonly reason: string | null;
  },
): Promise<string | undefined> {
  const of = signingCertificates;
  const [row] = await tx
    .update(of)
    .set({ key: null, endedAt: end.at, endedAs: end.as, endedBy: end.by, endReason: end.reason })
    .where(
      and(
        eq(of.holder, holder),
        userId === null ? isNull(of.userId) : eq(of.userId, userId),
        isNull(of.endedAt),
      ),
    )
    .returning({ id: of.id });
  return row?.id;
}

/** Everything that signs now, with its key. */
export async function listSigningKeys(
  db: Queryable,
): Promise<(CertificateRow & { readonly key: Uint8Array })[]> {
  const rows = await db.select().from(signingCertificates).where(isNull(signingCertificates.endedAt));
  return rows.flatMap((row) => (row.key === null ? [] : [{ ...row, key: row.key }]));
}

export async function markSample(tx: Transaction, id: string, sample: boolean): Promise<void> {
  await tx.update(signingCertificates).set({ sample }).where(eq(signingCertificates.id, id));
}

export type IssuerRow = typeof signingIssuers.$inferSelect;

/** Those on the list now, by name. */
export async function listIssuers(db: Queryable): Promise<IssuerRow[]> {
  return db
    .select()
    .from(signingIssuers)
    .where(isNull(signingIssuers.endedAt))
    .orderBy(signingIssuers.name, signingIssuers.listedAt);
}

/** @returns false where it is on the list already */
export async function insertIssuer(
  tx: Transaction,
  row: Omit<IssuerRow, 'endedAt' | 'endedBy'>,
): Promise<boolean> {
  const rows = await tx
    .insert(signingIssuers)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: signingIssuers.id });
  return rows.length > 0;
}

/** @returns false where it is not on the list any more */
export async function endIssuer(tx: Transaction, id: string, by: string, at: Date): Promise<boolean> {
  const rows = await tx
    .update(signingIssuers)
    .set({ endedAt: at, endedBy: by })
    .where(and(eq(signingIssuers.id, id), isNull(signingIssuers.endedAt)))
    .returning({ id: signingIssuers.id });
  return rows.length > 0;
}

export type SignedPaperRow = typeof signedPapers.$inferSelect;

export async function findSignedPaper(db: Queryable, paperId: string): Promise<SignedPaperRow | undefined> {
  const [row] = await db.select().from(signedPapers).where(eq(signedPapers.paperId, paperId));
  return row;
}

/** @returns false when it was signed meanwhile: the first file stays */
export async function insertSignedPaper(
  db: Queryable,
  paperId: string,
  file: NewSignedFile,
): Promise<boolean> {
  const rows = await db
    .insert(signedPapers)
    .values({ paperId, ...file })
    .onConflictDoNothing()
    .returning({ id: signedPapers.paperId });
  return rows.length > 0;
}

/** Who signed a paper, as their certificates say. */
export async function listSignatures(db: Queryable, paperId: string): Promise<CertificateRow[]> {
  const rows = await db
    .select({ certificate: signingCertificates })
    .from(signedPapers)
    .innerJoin(
      signingCertificates,
      or(
        eq(signingCertificates.id, signedPapers.headCertificateId),
        eq(signingCertificates.id, signedPapers.unitCertificateId),
      ),
    )
    .where(eq(signedPapers.paperId, paperId))
    // The person before the unit, as they signed.
    .orderBy(signingCertificates.holder);
  return rows.map(({ certificate }) => certificate);
}

/** The address of the check of whichever paper has exactly this file. */
export async function findTokenOfFile(db: Queryable, sha256: Uint8Array): Promise<string | undefined> {
  const [row] = await db
    .select({ token: papers.token })
    .from(signedPapers)
    .innerJoin(papers, eq(papers.id, signedPapers.paperId))
    .where(eq(signedPapers.sha256, sha256))
    .limit(1);
  return row?.token;
}

/** Whether a result has the very file that was handed over to be signed here: no other step issues it. */
export async function wasHandedOver(db: Queryable, fileId: string): Promise<boolean> {
  const found = await db
    .select({ fileId: resultSubmissions.fileId })
    .from(resultSubmissions)
    .where(eq(resultSubmissions.fileId, fileId));
  return found.length > 0;
}
