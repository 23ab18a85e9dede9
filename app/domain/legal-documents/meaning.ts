// Which document of the portal a relation means: number, authority and day of issue say it (decision 098). Never the number alone, and
// never an address: that is only a way to choose.
import { authorityKey, mayActOn } from '#app/publications/legal-documents/authority.ts';
import { hasYear } from '#app/publications/legal-documents/number.ts';
import { isRelation, movesForce, type Side } from '#app/publications/legal-documents/relations.ts';
import type { LocalDate } from '#catalog/local-date.ts';

export interface KnownDocument {
  readonly itemId: string;
  readonly numberKey: string;
  readonly authority: string;
  readonly issuedOn: LocalDate;
}

export interface Told {
  readonly relation: string;
  readonly side: Side;
  readonly number: string;
  readonly numberKey: string;
  /** Null: the one of the document that tells it. */
  readonly authority: string | null;
  readonly issuedOn: LocalDate | null;
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
export const sidesOf = <Teller, Other>(side: Side, teller: Teller, other: Other) =>
  side === 'active'
    ? { acting: teller as Teller | Other, acted: other as Teller | Other }
    : { acting: other, acted: teller };

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

/** @param namesakes every document of the number */
function within<Document extends KnownDocument>(
  told: Told,
  teller: Issued,
  namesakes: readonly Document[],
): { readonly said: readonly Document[]; readonly reached: readonly Document[] } {
  const saidKey = told.authority === null ? undefined : authorityKey(told.authority);
  const said = namesakes.filter(
    ({ itemId, authority, issuedOn }) =>
      itemId !== teller.itemId &&
      (saidKey === undefined || authorityKey(authority) === saidKey) &&
      (told.issuedOn === null || issuedOn === told.issuedOn),
  );
  const reached = said.filter((other) => {
    const { acting, acted } = sidesOf<Issued, Issued>(told.side, teller, other);
    return !movesAny(told.relation) || outOfReach(told.relation, acting, acted) === undefined;
  });
  return { said, reached };
}

/** @param namesakes every document of the number, in any order */
export function meaningOf<Document extends KnownDocument>(
  told: Told,
  teller: Issued,
  namesakes: readonly Document[],
): Meaning<Document> {
  const { said, reached } = within(told, teller, namesakes);
  const own = authorityKey(told.authority ?? teller.authority);
  const isWhole = told.issuedOn !== null || hasYear(told.number);
  const exact = isWhole ? said.filter(({ authority }) => authorityKey(authority) === own) : [];
  if (exact.length === 1 && exact[0] !== undefined) return { document: exact[0] };
  if (exact.length > 1) return { unclear: 'several', namesakes: exact };
  return { unclear: reached.length === 0 ? 'unknown' : 'incomplete', namesakes: reached };
}

/**
 * What is offered to whoever writes a relation, for him and for those who approve it to see: the only one that can be meant.
 * @returns undefined where there is none, or more than one
 */
export function onlyOneMeant<Document extends KnownDocument>(
  told: Told,
  teller: Issued,
  namesakes: readonly Document[],
): Document | undefined {
  const meaning = meaningOf(told, teller, namesakes);
  if ('document' in meaning) return meaning.document;
  const { reached } = within(told, teller, namesakes);
  const own = authorityKey(told.authority ?? teller.authority);
  // Of what only refers, a link is all that may be wrong.
  const possible = movesAny(told.relation)
    ? reached.filter(
        ({ authority, issuedOn }) => authorityKey(authority) === own && issuedOn !== teller.issuedOn,
      )
    : reached;
  return possible.length === 1 ? possible[0] : undefined;
}
