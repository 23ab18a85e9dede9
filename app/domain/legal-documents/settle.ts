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
    const same = byNumber.get(document.numberKey);
    if (same === undefined) byNumber.set(document.numberKey, [document]);
    else same.push(document);
  }
  const others = new Map<Told, string>();
  const force = new Map<string, ForceFound>(
    documents.map(({ itemId, expiresOn }) => [
      itemId,
      { partlyEndsOn: null, endsOn: expiresOn, suspensions: [] },
    ]),
  );
  const meant = (one: Told): SettledDocument | undefined => {
    if (one.address !== null) return byAddress.get(one.address);
    const same = (byNumber.get(one.numberKey) ?? []).filter(
      ({ itemId, issuedOn }) => itemId !== one.itemId && (one.issuedOn === null || one.issuedOn === issuedOn),
    );
    return same.length === 1 ? same[0] : undefined;
  };
  for (const one of relations) {
    const teller = byId.get(one.itemId);
    const other = meant(one);
    if (teller === undefined) continue;
    if (other !== undefined && other.itemId !== teller.itemId) others.set(one, other.itemId);
    const [newer, older] = one.side === 'active' ? [teller, other] : [other, teller];
    const from = one.fromOn ?? newer?.effectiveOn;
    const before = older && force.get(older.itemId);
    if (older === undefined || newer === older || before === undefined || from === undefined) continue;
    force.set(older.itemId, changed(before, one, from));
  }
  return { force, others };
}

function changed(before: ForceFound, { relation, untilOn }: DeclaredRelation, from: LocalDate): ForceFound {
  switch (isRelation(relation) ? effectOf(relation) : undefined) {
    case 'ends':
      return { ...before, endsOn: earlier(before.endsOn, from) };
    case 'ends-partly':
      return { ...before, partlyEndsOn: earlier(before.partlyEndsOn, from) };
    case 'suspends':
      return {
        ...before,
        suspensions: [...before.suspensions, { from, ...present({ until: untilOn }) }],
      };
    case undefined:
      return before;
  }
}
