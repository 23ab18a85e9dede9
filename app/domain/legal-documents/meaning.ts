// Which document of the portal a relation means: number, authority and day of issue say it (decision 098). Never the number alone, and
// never an address: that is only a way to choose.
import { authorityKey, mayActOn } from '#app/publications/legal-documents/authority.ts';
import { relationIn, type DocumentRelation } from '#app/publications/legal-documents/facts.ts';
import { hasYear, numberKey } from '#app/publications/legal-documents/number.ts';
import { isRelation, movesForce, type Side } from '#app/publications/legal-documents/relations.ts';
import type { LocalDate } from '#catalog/local-date.ts';
import type { Answers } from '#forms/index.ts';

export interface KnownDocument {
  readonly itemId: string;
  readonly numberKey: string;
  readonly authority: string;
  readonly issuedOn: LocalDate;
}

/** What a document says of another one that it names. */
export interface Mention {
  readonly relation: string;
  readonly side: Side;
  readonly number: string;
  readonly numberKey: string;
  /** Null: the one of the document that tells it. */
  readonly authority: string | null;
  readonly issuedOn: LocalDate | null;
}

/** @returns what a relation says of the other document, as it is stored and compared */
export const mentionOf = ({ id, side, number, authority, issuedOn }: DocumentRelation): Mention => ({
  relation: id,
  side,
  number,
  numberKey: numberKey(number),
  authority: authority ?? null,
  issuedOn: issuedOn ?? null,
});

/** @param entry of the group "relations" @returns undefined where it says too little for anything */
export function mentionIn(entry: Answers): Mention | undefined {
  const relation = relationIn(entry);
  return relation === undefined || relation.number === '' ? undefined : mentionOf(relation);
}

type Issued = Pick<KnownDocument, 'itemId' | 'authority' | 'issuedOn'>;

export type Meaning<Document> =
  | { readonly document: Document }
  | {
      readonly unclear: 'unknown' | 'incomplete' | 'several';
      /** Of that number, and within its reach: what staff are offered. */
      readonly namesakes: readonly Document[];
    };

/** @returns the one that acts, or guides, and the one that it is done to */
export const sidesOf = <One>(
  side: Side,
  teller: One,
  other: One,
): { readonly acting: One; readonly acted: One } =>
  side === 'active' ? { acting: teller, acted: other } : { acting: other, acted: teller };

/**
 * An act reaches what was issued before it, or on its day. A guide may be of a lower authority than what it guides.
 * @returns why it does not reach; undefined where it does
 */
export function outOfReach(
  relation: string,
  acting: Pick<Issued, 'authority' | 'issuedOn'>,
  acted: Pick<Issued, 'authority' | 'issuedOn'>,
): 'earlier' | 'lower' | undefined {
  if (acting.issuedOn < acted.issuedOn) return 'earlier';
  return relation === 'guides' || mayActOn(acting.authority, acted.authority) ? undefined : 'lower';
}

const movesAny = (relation: string): boolean => isRelation(relation) && movesForce(relation);

/** @returns the documents of which all that is said holds, and those of them that it may act on, or guide, or the other way about */
function within<Document extends KnownDocument>(
  mention: Mention,
  teller: Issued,
  known: readonly Document[],
): { readonly fitting: readonly Document[]; readonly reachable: readonly Document[] } {
  const authorityMeant = mention.authority === null ? undefined : authorityKey(mention.authority);
  const fitting = known.filter(
    ({ itemId, numberKey: key, authority, issuedOn }) =>
      key === mention.numberKey &&
      itemId !== teller.itemId &&
      (authorityMeant === undefined || authorityKey(authority) === authorityMeant) &&
      (mention.issuedOn === null || issuedOn === mention.issuedOn),
  );
  const reachable = fitting.filter((other) => {
    const { acting, acted } = sidesOf<Issued>(mention.side, teller, other);
    return !movesAny(mention.relation) || outOfReach(mention.relation, acting, acted) === undefined;
  });
  return { fitting, reachable };
}

/** @param known every document of the number is among them, in any order */
export function meaningOf<Document extends KnownDocument>(
  mention: Mention,
  teller: Issued,
  known: readonly Document[],
): Meaning<Document> {
  const { fitting, reachable } = within(mention, teller, known);
  const own = authorityKey(mention.authority ?? teller.authority);
  const isWhole = mention.issuedOn !== null || hasYear(mention.number);
  const exact = isWhole ? fitting.filter(({ authority }) => authorityKey(authority) === own) : [];
  if (exact.length === 1 && exact[0] !== undefined) return { document: exact[0] };
  if (exact.length > 1) return { unclear: 'several', namesakes: exact };
  return { unclear: reachable.length === 0 ? 'unknown' : 'incomplete', namesakes: reachable };
}

/**
 * What is offered to whoever writes a relation, for him and for those who approve it to see: the only one that can be meant.
 * @returns undefined where there is none, or more than one
 */
export function onlyOneMeant<Document extends KnownDocument>(
  mention: Mention,
  teller: Issued,
  known: readonly Document[],
): Document | undefined {
  const meaning = meaningOf(mention, teller, known);
  if ('document' in meaning) return meaning.document;
  const { reachable } = within(mention, teller, known);
  const own = authorityKey(mention.authority ?? teller.authority);
  // Of what only refers, a link is all that may be wrong.
  const possible = movesAny(mention.relation)
    ? reachable.filter(
        ({ authority, issuedOn }) => authorityKey(authority) === own && issuedOn !== teller.issuedOn,
      )
    : reachable;
  return possible.length === 1 ? possible[0] : undefined;
}
