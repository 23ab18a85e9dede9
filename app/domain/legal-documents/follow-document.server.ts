// Keeps the table of documents as readers see them, in the transaction that publishes, renames or takes one down: the
// state of an older one follows the newer (Đ10.6), and every page that tells of it is drawn anew.
import type { ContentBody } from '#app/publications/content-body.ts';
import { documentFacts } from '#app/publications/legal-documents/facts.ts';
import { legalDocument } from '#app/publications/kinds/legal-document.ts';
import { numberKey } from '#app/publications/legal-documents/number.ts';
import { isUuid } from '#app/values/uuid.ts';
import { findLive, type LiveRow } from '#db/queries/content-readers.server.ts';
import {
  findDocument,
  forgetTitles,
  hideDocument,
  lockDocuments,
  relationsAround,
  removeDocument,
  replaceDocument,
  type DocumentRow,
  type RelationRow,
} from '#db/queries/legal-documents.server.ts';
import { hrefOf } from '#app/publications/section-address.ts';
import type { Follower } from '../kernel/changes.ts';
import { readableBody } from '../writing/stored-body.ts';
import { keepTies } from './keep-ties.ts';
import { mentionOf } from './meaning.ts';
import { settleAll } from './settle-all.server.ts';

/**
 * @param tx takes the lock of all documents until it ends: what is in force of one hangs on the others
 * @param change `actVoid`: what was taken down does nothing to others any more; without it the act stands, and its page alone is gone
 * @param tell is told of every document whose state or relations are now others, and of this one
 */
export const followDocument: Follower<'item'> = async (tx, { id: itemId, actVoid = false }, tell) => {
  const live = await findLive(tx, itemId);
  const row =
    live?.section.kind === legalDocument.id && live.item.visibility === 'published' ? live : undefined;
  if (row === undefined && (await findDocument(tx, itemId)) === undefined) return;
  await lockDocuments(tx);
  const relationsBefore = await relationsAround(tx, itemId);
  const body = row && readableBody(row);
  if (row !== undefined && body !== undefined) await replaceDocument(tx, rowsOf(row, body, relationsBefore));
  else if (actVoid) await removeDocument(tx, itemId);
  else {
    await hideDocument(tx, itemId);
    // What is withdrawn is read under its mark; what is taken down may be erased, and is not written again.
    if (live === undefined) await forgetTitles(tx, itemId);
  }
  const settledItems = await settleAll(tx);
  // Their pages name it, or named it.
  const around = [...relationsBefore, ...(await relationsAround(tx, itemId))].flatMap((one) => [
    one.itemId,
    one.otherItemId ?? one.itemId,
  ]);
  await tell({ kind: 'legal-documents', items: [...new Set([itemId, ...settledItems, ...around])] });
};

/** @param relationsBefore its own, and those of others that mean it */
function rowsOf(
  { item, section }: LiveRow,
  { facts: answers }: ContentBody,
  relationsBefore: readonly RelationRow[],
): { document: DocumentRow; relations: readonly RelationRow[] } {
  const facts = documentFacts(answers);
  const { form, number, authority, field, issuedOn, effectiveOn, expiresOn } = facts;
  const relations = facts.relations.map((relation, position): RelationRow => ({
    itemId: item.id,
    position,
    ...mentionOf(relation),
    title: relation.title ?? null,
    fromOn: relation.from ?? null,
    untilOn: relation.until ?? null,
    survives: relation.survives ?? false,
    otherItemId: relation.document !== undefined && isUuid(relation.document) ? relation.document : null,
    unclear: null,
  }));
  return {
    document: {
      itemId: item.id,
      address: hrefOf(section, item.slug),
      shown: true,
      number,
      numberKey: numberKey(number),
      form,
      authority,
      field,
      issuedOn,
      effectiveOn,
      expiresOn: expiresOn ?? null,
      partlyEndsOn: null,
      partlyEndsBy: null,
      endsOn: null,
      endsBy: null,
      suspensions: [],
    },
    relations: keepTies(
      relationsBefore.filter(({ itemId }) => itemId === item.id),
      relations,
    ),
  };
}
