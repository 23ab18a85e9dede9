// Labels of dossiers: the list of the unit, and which dossier bears which.
import { and, asc, count, eq, ne, notExists, sql } from 'drizzle-orm';

import type { LabelTone } from '../../app/vocabulary/dossier-labels.ts';
import type { Queryable, Transaction } from '../client.server.ts';
import { dossierLabels, labelledDossiers } from '../schema/dossier-labels.ts';

export interface LabelRow {
  readonly id: string;
  readonly name: string;
  readonly tone: LabelTone;
}

const labelColumns = { id: dossierLabels.id, name: dossierLabels.name, tone: dossierLabels.tone };
const byName = asc(sql`${dossierLabels.name} collate "vi-x-icu"`);
const isNamed = (name: string) => sql`lower(${dossierLabels.name}) = lower(${name})`;

export async function listLabels(
  db: Queryable,
): Promise<readonly (LabelRow & { readonly dossiers: number })[]> {
  return db
    .select({ ...labelColumns, dossiers: count(labelledDossiers.dossierId) })
    .from(dossierLabels)
    .leftJoin(labelledDossiers, eq(labelledDossiers.labelId, dossierLabels.id))
    .groupBy(dossierLabels.id)
    .orderBy(byName);
}

export async function listLabelsOf(db: Queryable, dossierId: string): Promise<readonly LabelRow[]> {
  return db
    .select(labelColumns)
    .from(labelledDossiers)
    .innerJoin(dossierLabels, eq(dossierLabels.id, labelledDossiers.labelId))
    .where(eq(labelledDossiers.dossierId, dossierId))
    .orderBy(byName);
}

export async function findLabel(
  db: Queryable,
  sought: { readonly id: string } | { readonly name: string },
): Promise<LabelRow | undefined> {
  const [row] = await db
    .select(labelColumns)
    .from(dossierLabels)
    .where('id' in sought ? eq(dossierLabels.id, sought.id) : isNamed(sought.name));
  return row;
}

/** Until the transaction ends nobody else changes it. */
export async function lockLabel(tx: Transaction, id: string): Promise<LabelRow | undefined> {
  const [row] = await tx
    .select(labelColumns)
    .from(dossierLabels)
    .where(eq(dossierLabels.id, id))
    .for('update');
  return row;
}

/** @returns undefined where one of this name is there already */
export async function insertLabel(
  tx: Transaction,
  label: Omit<typeof dossierLabels.$inferInsert, 'id'>,
): Promise<LabelRow | undefined> {
  const [row] = await tx.insert(dossierLabels).values(label).onConflictDoNothing().returning(labelColumns);
  return row;
}

/** @returns false where another one has the name, or this one is gone */
export async function updateLabel(tx: Transaction, { id, name, tone }: LabelRow): Promise<boolean> {
  const namesake = tx
    .select({ id: dossierLabels.id })
    .from(dossierLabels)
    .where(and(ne(dossierLabels.id, id), isNamed(name)));
  const rows = await tx
    .update(dossierLabels)
    .set({ name, tone })
    .where(and(eq(dossierLabels.id, id), notExists(namesake)))
    .returning({ id: dossierLabels.id });
  return rows.length > 0;
}

/** It goes from every dossier that bears it. */
export async function deleteLabel(tx: Transaction, id: string): Promise<void> {
  await tx.delete(dossierLabels).where(eq(dossierLabels.id, id));
}

/** @returns false where the dossier bears it already */
export async function putLabel(
  tx: Transaction,
  label: typeof labelledDossiers.$inferInsert,
): Promise<boolean> {
  const rows = await tx
    .insert(labelledDossiers)
    .values(label)
    .onConflictDoNothing()
    .returning({ id: labelledDossiers.labelId });
  return rows.length > 0;
}

/** @returns false where the dossier does not bear it */
export async function removeLabel(tx: Transaction, dossierId: string, labelId: string): Promise<boolean> {
  const rows = await tx
    .delete(labelledDossiers)
    .where(and(eq(labelledDossiers.dossierId, dossierId), eq(labelledDossiers.labelId, labelId)))
    .returning({ id: labelledDossiers.labelId });
  return rows.length > 0;
}
