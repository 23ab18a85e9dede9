// Which documents stand to which, and what the newer make of the force of the older: from all that is published, whatever
// the order in which it was.
import { effectOf, isRelation, type Side } from '#app/publications/legal-documents/relations.ts';
import { present } from '#app/values/present.ts';
import type { LocalDate } from '#catalog/local-date.ts';

export interface SettledDocument {
  readonly itemId: string;
  readonly address: string;
  readonly numberKey: string;
  readonly issuedOn: LocalDate;
  readonly effectiveOn: LocalDate;
  readonly expiresOn: LocalDate | null;
}

export interface DeclaredRelation {
  readonly itemId: string;
  readonly relation: string;
  readonly side: Side;
  readonly numberKey: string;
  readonly issuedOn: LocalDate | null;
  readonly address: string | null;
  readonly fromOn: LocalDate | null;
  readonly untilOn: LocalDate | null;
}

export interface ForceFound {
  readonly partlyEndsOn: LocalDate | null;
  readonly endsOn: LocalDate | null;
  readonly suspensions: readonly { readonly from: LocalDate; readonly until?: LocalDate }[];
}

export interface Settled<Told> {
  readonly force: ReadonlyMap<string, ForceFound>;
  /** The document that each relation means; none where no or more than one has its number. */
  readonly others: ReadonlyMap<Told, string>;
}

const earlier = (a: LocalDate | null, b: LocalDate): LocalDate => (a === null || b < a ? b : a);

/**
 * Pure: the same documents always settle alike, in whatever order they came.
 * @param documents all that are published
 * @param relations as each document tells them; one that names a document by its address means that one alone
 * @returns `force` of every document, by the id of its item
 */
export function settle<Told extends DeclaredRelation>(
  documents: readonly SettledDocument[],
  relations: readonly Told[],
): Settled<Told> {
  const byId = new Map(documents.map((document) => [document.itemId, document]));
  const byAddress = new Map(documents.map((document) => [document.address, document]));
  const byNumber = new Map<string, SettledDocument[]>();
  for (const document of documents) {
    const sameNumber = byNumber.get(document.numberKey);
    if (sameNumber === undefined) byNumber.set(document.numberKey, [document]);
    else sameNumber.push(document);
  }
  const others = new Map<Told, string>();
  const force = new Map<string, ForceFound>(
    documents.map(({ itemId, expiresOn }) => [
      itemId,
      { partlyEndsOn: null, endsOn: expiresOn, suspensions: [] },
    ]),
  );
  const documentMeant = (relation: Told): SettledDocument | undefined => {
    if (relation.address !== null) return byAddress.get(relation.address);
    const sameNumber = (byNumber.get(relation.numberKey) ?? []).filter(
      ({ itemId, issuedOn }) =>
        itemId !== relation.itemId && (relation.issuedOn === null || relation.issuedOn === issuedOn),
    );
    return sameNumber.length === 1 ? sameNumber[0] : undefined;
  };
  for (const relation of relations) {
    const teller = byId.get(relation.itemId);
    const other = documentMeant(relation);
    if (teller === undefined) continue;
    if (other !== undefined && other.itemId !== teller.itemId) others.set(relation, other.itemId);
    const [newer, older] = relation.side === 'active' ? [teller, other] : [other, teller];
    const from = relation.fromOn ?? newer?.effectiveOn;
    const forceBefore = older && force.get(older.itemId);
    if (older === undefined || newer === older || forceBefore === undefined || from === undefined) continue;
    force.set(older.itemId, forceAfter(forceBefore, relation, from));
  }
  return { force, others };
}

function forceAfter(
  forceBefore: ForceFound,
  { relation, untilOn }: DeclaredRelation,
  from: LocalDate,
): ForceFound {
  switch (isRelation(relation) ? effectOf(relation) : undefined) {
    case 'ends':
      return { ...forceBefore, endsOn: earlier(forceBefore.endsOn, from) };
    case 'ends-partly':
      return { ...forceBefore, partlyEndsOn: earlier(forceBefore.partlyEndsOn, from) };
    case 'suspends':
      return {
        ...forceBefore,
        suspensions: [...forceBefore.suspensions, { from, ...present({ until: untilOn }) }],
      };
    case undefined:
      return forceBefore;
  }
}
