// Settles all documents and writes what is otherwise than before. Call it with the documents locked.
import type { Transaction } from '#db/client.server.ts';
import {
  changeForce,
  changeMeaning,
  listDocuments,
  type DocumentRow,
} from '#db/queries/legal-documents.server.ts';
import type { ForceFound } from '#app/publications/legal-documents/force.ts';
import { settle } from './settle.ts';

/** @returns the items of which the pages show something else now: their force, or how a relation of theirs is understood */
export async function settleAll(tx: Transaction): Promise<ReadonlySet<string>> {
  const { documents, relations } = await listDocuments(tx);
  const { force, others, unclear } = settle(documents, relations);
  const changed = new Set<string>();
  for (const relation of relations) {
    const meaning = { otherItemId: others.get(relation) ?? null, unclear: unclear.get(relation) ?? null };
    if (meaning.otherItemId === relation.otherItemId && meaning.unclear === relation.unclear) continue;
    await changeMeaning(tx, relation, meaning);
    for (const item of [relation.itemId, relation.otherItemId, meaning.otherItemId])
      if (item !== null) changed.add(item);
  }
  for (const document of documents) {
    const found = force.get(document.itemId);
    if (found === undefined || sameForce(document, found)) continue;
    await changeForce(tx, document.itemId, found);
    changed.add(document.itemId);
  }
  return changed;
}

const wordOf = ({ partlyEndsOn, partlyEndsBy, endsOn, endsBy, suspensions }: ForceFound): string =>
  JSON.stringify([
    partlyEndsOn,
    causeWord(partlyEndsBy),
    endsOn,
    causeWord(endsBy),
    suspensions.map(pauseWord),
  ]);

/** The database keeps the parts of a value in an order of its own. */
const causeWord = (cause: ForceFound['endsBy']) => cause && [cause.relation, cause.number, cause.item];

const pauseWord = ({ from, until, by }: ForceFound['suspensions'][number]) => [
  from,
  until,
  causeWord(by ?? null),
];

const sameForce = (one: DocumentRow, other: ForceFound): boolean => wordOf(one) === wordOf(other);
