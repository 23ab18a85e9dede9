// What the staff have to say more about: relations that change nothing because it is not clear what they mean, and documents whose page
// is gone while they still count.
import { isRelation } from '#app/publications/legal-documents/relations.ts';
import type { LegalOffer, UnclearRelation } from '#app/read-models/legal-documents.ts';
import {
  countHiddenActs,
  countUnclear,
  listHiddenActs,
  listUnclear,
} from '#db/queries/legal-documents.server.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { staffOnly, type Outcome } from '../kernel/refusal.ts';

/** @returns both by the day of issue; refused as `not-allowed` to all but staff */
export async function listUnclearRelations(
  { db }: Pick<Deps, 'db'>,
  actor: Actor,
): Promise<
  Outcome<{ readonly relations: readonly UnclearRelation[]; readonly hidden: readonly LegalOffer[] }>
> {
  if (actor.kind !== 'staff') return staffOnly();
  const rows = await listUnclear(db);
  const relations = rows.flatMap(({ relation: mention, document, title }) => {
    const { relation, side, number: otherNumber, unclear, itemId, position } = mention;
    if (!isRelation(relation) || unclear === null) return [];
    const { number, shown } = document;
    return [{ itemId, position, title, number, relation, side, otherNumber, unclear, shown }];
  });
  return { ok: true, relations, hidden: await listHiddenActs(db) };
}

/** @returns how many of each there are; refused as `not-allowed` to all but staff */
export async function countUnclearRelations(
  { db }: Pick<Deps, 'db'>,
  actor: Actor,
): Promise<Outcome<{ readonly unclear: number; readonly hidden: number }>> {
  if (actor.kind !== 'staff') return staffOnly();
  const [unclear, hidden] = await Promise.all([countUnclear(db), countHiddenActs(db)]);
  return { ok: true, unclear, hidden };
}
