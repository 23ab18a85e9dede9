// How a published document stands among the others: in force or not on a day, and what relates to it, from both sides.
import { forceOn } from '#app/publications/legal-documents/force.ts';
import { isRelation, type Side } from '#app/publications/legal-documents/relations.ts';
import { titleOf } from '#app/publications/item-title.ts';
import type { LegalStanding, RelatedDocument } from '#app/read-models/legal-documents.ts';
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

/** @returns undefined for what is no document, or is not published */
export async function readStanding(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  { item }: { readonly item: string },
): Promise<LegalStanding | undefined> {
  const document = await findDocument(db, item);
  if (document === undefined) return undefined;
  const relations = await relationsAround(db, item);
  const ids = relations.flatMap((one) => (one.itemId === item ? (one.otherItemId ?? []) : one.itemId));
  const titles = new Map((await titlesOf(db, ids)).map((row) => [row.itemId, row]));
  const { effectiveOn, partlyEndsOn, endsOn, suspensions } = document;
  const ends = present({ endsOn, partlyEndsOn });
  return {
    force: forceOn({ effectiveOn, suspensions, ...ends }, localDate(clock.now())),
    ...ends,
    related: once(relations.flatMap((one) => relatedOf(one, item, titles))),
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
  const title = other ?? (one.title === null ? undefined : { title: one.title });
  return [
    {
      relation: one.relation,
      side,
      number: other?.number ?? one.number,
      ...present({ title: title && titleOf(title), href: other?.address }),
      ...(isOwn && one.issuedOn !== null ? { issuedOn: one.issuedOn } : {}),
    },
  ];
}

/** Told by both, it is shown once. */
function once(all: readonly RelatedDocument[]): readonly RelatedDocument[] {
  const shownKeys = new Set<string>();
  return all.filter(({ relation, side, href, number }) => {
    const key = `${relation} ${side} ${href ?? number}`;
    return !shownKeys.has(key) && shownKeys.add(key);
  });
}
