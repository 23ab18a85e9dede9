// Drafts of certificates: what one says and what was said to it, sealed; which wait although their day is over.
import { and, asc, desc, eq, inArray, isNull, lt } from 'drizzle-orm';

import type { LocalDate } from '../../services-catalog/local-date.ts';
import type { Queryable } from '../client.server.ts';
import { certificateDrafts } from '../schema/dossiers.ts';

/** @returns undefined for an unknown one */
export async function findCertificateDraft(
  db: Queryable,
  id: string,
): Promise<{ readonly content: Uint8Array; readonly correction: Uint8Array | null } | undefined> {
  const [row] = await db
    .select({ content: certificateDrafts.content, correction: certificateDrafts.correction })
    .from(certificateDrafts)
    .where(eq(certificateDrafts.id, id));
  return row;
}

/** @returns those of the dossiers whose last draft waits for an answer, or was called wrong */
export async function listUnsettledDrafts(
  db: Queryable,
  dossierIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectDistinctOn([certificateDrafts.dossierId], {
      id: certificateDrafts.dossierId,
      outcome: certificateDrafts.outcome,
    })
    .from(certificateDrafts)
    .where(inArray(certificateDrafts.dossierId, [...dossierIds]))
    .orderBy(certificateDrafts.dossierId, desc(certificateDrafts.sentAt));
  return new Set(
    rows.filter(({ outcome }) => outcome === null || outcome === 'corrected').map(({ id }) => id),
  );
}

/** @returns ids of dossiers whose draft nobody answered by the end of a day before `today` */
export async function listSilentIds(
  db: Queryable,
  today: LocalDate,
  limit: number,
): Promise<readonly string[]> {
  const rows = await db
    .select({ id: certificateDrafts.dossierId })
    .from(certificateDrafts)
    .where(and(isNull(certificateDrafts.outcome), lt(certificateDrafts.answerBy, today)))
    .orderBy(asc(certificateDrafts.answerBy))
    .limit(limit);
  return rows.map(({ id }) => id);
}
