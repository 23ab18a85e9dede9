// How a document stands among the others: in force or not on a day, why, and what relates to it, from both sides.
import { forceOn, type Cause } from '#app/publications/legal-documents/force.ts';
import { isRelation, type Side } from '#app/publications/legal-documents/relations.ts';
import { titleOf } from '#app/publications/item-title.ts';
import type { ForceCause, LegalStanding, RelatedDocument } from '#app/read-models/legal-documents.ts';
import { present } from '#app/values/present.ts';
import { localDate } from '#catalog/local-date.ts';
import {
  findDocument,
  relationsAround,
  titlesOf,
  type RelationRow,
  type TitledRow,
} from '#db/queries/legal-documents.server.ts';
import type { Deps } from '../kernel/deps.server.ts';

/** @returns undefined for what is no document, is not published, or was published by mistake */
export async function readStanding(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  { item }: { readonly item: string },
): Promise<LegalStanding | undefined> {
  const document = await findDocument(db, item);
  if (document === undefined) return undefined;
  const relations = await relationsAround(db, item);
  const { effectiveOn, partlyEndsOn, partlyEndsBy, endsOn, endsBy, suspensions } = document;
  const causes = [endsBy, partlyEndsBy, ...suspensions.map(({ by }) => by ?? null)];
  const titles = new Map(
    (
      await titlesOf(db, [
        ...relations.flatMap((one) => (one.itemId === item ? (one.otherItemId ?? []) : one.itemId)),
        ...causes.flatMap((cause) => cause?.item ?? []),
      ])
    ).map((row) => [row.itemId, row]),
  );
  const causeOf = (cause: Cause | null | undefined) => cause && withHref(cause, titles);
  const ends = present({ endsOn, partlyEndsOn });
  return {
    force: forceOn({ effectiveOn, suspensions, ...ends }, localDate(clock.now())),
    ...ends,
    ...present({ endsBy: causeOf(endsBy), partlyEndsBy: causeOf(partlyEndsBy) }),
    suspensions: suspensions.map(({ by, ...days }) => ({ ...days, ...present({ by: causeOf(by) }) })),
    related: once(relations.flatMap((one) => relatedOf(one, item, titles))),
  };
}

/** The address of one whose page is shown, as it is now. */
function withHref({ relation, number, item }: Cause, titles: ReadonlyMap<string, TitledRow>): ForceCause {
  const other = item === undefined ? undefined : titles.get(item);
  return {
    relation,
    ...present({
      number: other?.number ?? number,
      href: other?.shown === true ? other.address : undefined,
    }),
  };
}

const otherSide: Readonly<Record<Side, Side>> = { active: 'passive', passive: 'active' };

function relatedOf(
  one: RelationRow,
  item: string,
  titles: ReadonlyMap<string, TitledRow>,
): RelatedDocument[] {
  if (!isRelation(one.relation)) return [];
  const isOwn = one.itemId === item;
  const other = titles.get(isOwn ? (one.otherItemId ?? '') : one.itemId);
  const side = isOwn ? one.side : otherSide[one.side];
  if (!isOwn && other === undefined) return [];
  if (other !== undefined)
    return [{ relation: one.relation, side, number: other.number, ...namedAsHere(other) }];
  const { number, authority, issuedOn, title } = one;
  return [
    {
      relation: one.relation,
      side,
      number,
      ...present({ title: title === null ? undefined : titleOf({ title }), authority, issuedOn }),
    },
  ];
}

/** What was taken down is named by what is written on it alone. */
const namedAsHere = ({ shown, address, authority, issuedOn, title, sample }: TitledRow) =>
  shown && title !== null ? { title: titleOf({ title, sample }), href: address } : { authority, issuedOn };

/** Told by both, it is shown once. */
function once(all: readonly RelatedDocument[]): readonly RelatedDocument[] {
  const shownKeys = new Set<string>();
  return all.filter(({ relation, side, href, number, authority, issuedOn }) => {
    const key = [relation, side, href ?? `${number} ${authority ?? ''} ${issuedOn ?? ''}`].join(' ');
    return !shownKeys.has(key) && shownKeys.add(key);
  });
}
