// Keeps the table of documents as readers see them, in the transaction that publishes, renames or takes one down: the
// state of an older one follows the newer (Đ10.6), and every page that tells of it is drawn anew.
import type { ContentBody } from '#app/publications/content-body.ts';
import { documentFacts } from '#app/publications/legal-documents/facts.ts';
import { legalDocument } from '#app/publications/kinds/legal-document.ts';
import { numberKey } from '#app/publications/legal-documents/number.ts';
import { findLive, type LiveRow } from '#db/queries/content-readers.server.ts';
import {
  changeForce,
  changeOther,
  findDocument,
  listDocuments,
  lockDocuments,
  replaceDocument,
  type DocumentRow,
  type RelationRow,
} from '#db/queries/legal-documents.server.ts';
import { hrefOf } from '#app/publications/section-address.ts';
import type { Follower } from '../kernel/changes.ts';
import { readableBody } from '../writing/stored-body.ts';
import { settle } from './settle.ts';

/**
 * @param tx takes the lock of all documents until it ends: what is in force of one hangs on the others
 * @param tell is told of every document whose state or relations are now others, and of this one
 */
export const followDocument: Follower<'item'> = async (tx, { id: itemId }, tell) => {
  const live = await findLive(tx, itemId);
  const row =
    live?.section.kind === legalDocument.id && live.item.visibility === 'published' ? live : undefined;
  if (row === undefined && (await findDocument(tx, itemId)) === undefined) return;
  await lockDocuments(tx);
  const body = row && readableBody(row);
  await replaceDocument(tx, itemId, body && rowsOf(row, body));
  const { documents, relations } = await listDocuments(tx);
  const { force, others } = settle(documents, relations);
  const itemIds = new Set<string>([itemId]);
  for (const relation of relations) {
    const other = others.get(relation) ?? null;
    if (relation.itemId === itemId && other !== null) itemIds.add(other);
    if (other === relation.otherItemId) continue;
    await changeOther(tx, relation, other);
    itemIds.add(relation.itemId);
    if (relation.otherItemId !== null) itemIds.add(relation.otherItemId);
    if (other !== null) itemIds.add(other);
  }
  for (const document of documents) {
    const days = force.get(document.itemId);
    if (days === undefined || sameForce(document, days)) continue;
    await changeForce(tx, document.itemId, days);
    itemIds.add(document.itemId);
  }
  await tell({ kind: 'legal-documents', items: [...itemIds] });
};

type Days = Pick<DocumentRow, 'partlyEndsOn' | 'endsOn' | 'suspensions'>;

function sameForce(a: Days, b: Days): boolean {
  return (
    a.partlyEndsOn === b.partlyEndsOn &&
    a.endsOn === b.endsOn &&
    JSON.stringify(a.suspensions) === JSON.stringify(b.suspensions)
  );
}

function rowsOf(
  { item, section }: LiveRow,
  { facts: answers }: ContentBody,
): { document: DocumentRow; relations: RelationRow[] } {
  const facts = documentFacts(answers);
  const { form, number, authority, field, issuedOn, effectiveOn, expiresOn } = facts;
  return {
    document: {
      itemId: item.id,
      address: hrefOf(section, item.slug),
      number,
      numberKey: numberKey(number),
      form,
      authority,
      field,
      issuedOn,
      effectiveOn,
      expiresOn: expiresOn ?? null,
      partlyEndsOn: null,
      endsOn: expiresOn ?? null,
      suspensions: [],
    },
    relations: facts.relations.map((relation, position) => ({
      itemId: item.id,
      position,
      relation: relation.id,
      side: relation.side,
      number: relation.number,
      numberKey: numberKey(relation.number),
      issuedOn: relation.issuedOn ?? null,
      title: relation.title ?? null,
      address: relation.address ?? null,
      fromOn: relation.from ?? null,
      untilOn: relation.until ?? null,
      otherItemId: null,
    })),
  };
}
