// A legal document as the board works on it: how each thing that it says of another is understood, and what hangs on it.
import type { ContentBody } from '#app/publications/content-body.ts';
import { entriesOfFact, textFact } from '#app/publications/fact-values.ts';
import { documentFacts } from '#app/publications/legal-documents/facts.ts';
import { legalDocument } from '#app/publications/kinds/legal-document.ts';
import { numberKey } from '#app/publications/legal-documents/number.ts';
import {
  endsWithOther,
  isRelation,
  movesForce,
  type UnclearReason,
} from '#app/publications/legal-documents/relations.ts';
import type { LegalOnBoard, LegalOffer, RelationMeaning } from '#app/read-models/legal-documents.ts';
import { present } from '#app/values/present.ts';
import { isUuid } from '#app/values/uuid.ts';
import type { Answers } from '#forms/index.ts';
import type { Queryable } from '#db/client.server.ts';
import {
  documentsNamed,
  findDocument,
  relationsAround,
  numbersOfYear,
  type DocumentRow,
  type RelationRow,
} from '#db/queries/legal-documents.server.ts';
import { meaningOf, mentionIn, outOfReach, sidesOf, type Meaning, type Mention } from './meaning.ts';

/**
 * @param item `kind`: of its section; `body`: of the version that is worked on; `live`: whether it is the one that readers see
 * @returns undefined for what is no legal document
 */
export async function legalOnBoard(
  db: Queryable,
  item: {
    readonly itemId: string;
    readonly kind: string;
    readonly body: ContentBody;
    readonly live: boolean;
  },
): Promise<LegalOnBoard | undefined> {
  const { itemId, kind, body, live } = item;
  if (kind !== legalDocument.id) return undefined;
  const document = await findDocument(db, itemId);
  const around = await relationsAround(db, itemId);
  const entries = entriesOfFact(body.facts, 'relations');
  const published = live ? around.filter((one) => one.itemId === itemId) : [];
  const known = await documentsNamed(db, {
    keys: entries.map((entry) => numberKey(textFact(entry, 'number'))),
    ids: [
      ...entries.map((entry) => textFact(entry, 'document')).filter(isUuid),
      ...published.flatMap(({ otherItemId }) => otherItemId ?? []),
    ],
  });
  const { authority, issuedOn } = documentFacts(body.facts);
  const teller = { itemId, authority, issuedOn };
  const meanings = entries.flatMap((entry, index) => meaningIn(entry, index, teller, known, published) ?? []);
  return {
    meanings,
    ...(document === undefined
      ? {}
      : { act: { shown: document.shown, reaches: await reachesOf(db, itemId, around) } }),
  };
}

type Teller = Pick<DocumentRow, 'itemId' | 'authority' | 'issuedOn'>;

function meaningIn(
  entry: Answers,
  index: number,
  teller: Teller,
  known: readonly DocumentRow[],
  published: readonly RelationRow[],
): RelationMeaning | undefined {
  const mention = mentionIn(entry);
  if (mention === undefined || !isRelation(mention.relation)) return undefined;
  const settled = published.find(({ position }) => position === index);
  const chosen = known.find(({ itemId }) => itemId === (settled?.otherItemId ?? textFact(entry, 'document')));
  const meaning: Meaning<DocumentRow> =
    chosen === undefined ? meaningOf(mention, teller, known) : { document: chosen };
  const means = 'document' in meaning ? meaning.document : undefined;
  const { relation, side, number } = mention;
  return {
    index,
    ...{ relation, side, number },
    ...present({
      means: means && offerOf(means),
      unclear: movesForce(relation)
        ? whyUnclear(mention, teller, meaning, settled?.unclear ?? undefined)
        : undefined,
    }),
    offers: 'unclear' in meaning ? meaning.namesakes.map(offerOf) : [],
  };
}

/** What all documents together make of it is known once it is published. */
function whyUnclear(
  { relation, side }: Mention,
  teller: Teller,
  meaning: Meaning<DocumentRow>,
  settled: UnclearReason | undefined,
): UnclearReason | undefined {
  if (settled !== undefined) return settled;
  if ('unclear' in meaning)
    return side === 'passive' && meaning.unclear === 'unknown' ? undefined : meaning.unclear;
  const { acting, acted } = sidesOf<Teller>(side, teller, meaning.document);
  return acting.issuedOn === '' || acted.issuedOn === '' ? undefined : outOfReach(relation, acting, acted);
}

const offerOf = ({ itemId, number, authority, issuedOn }: DocumentRow): LegalOffer => ({
  itemId,
  number,
  authority,
  issuedOn,
});

/** Documents of which the force hangs on this one: the older ones on which it acts, the guides to it. */
async function reachesOf(
  db: Queryable,
  itemId: string,
  around: readonly RelationRow[],
): Promise<readonly LegalOffer[]> {
  const others = around.flatMap(({ relation, side, itemId: by, otherItemId }) => {
    if (!isRelation(relation) || !movesForce(relation) || otherItemId === null) return [];
    const isOwn = by === itemId;
    const isActing = (side === 'active') === isOwn;
    const hangsOnIt = endsWithOther(relation) ? !isActing : isActing;
    return hangsOnIt ? [isOwn ? otherItemId : by] : [];
  });
  return (await documentsNamed(db, { keys: [], ids: others })).map(offerOf);
}

/**
 * Numbers are given once a year by each authority (NĐ 30/2020 Đ15): whoever enters one that is there already is told.
 * @returns items of any stage that have the same number of the same authority and year
 */
export async function sameNumber(
  db: Queryable,
  { itemId, kind, body }: { readonly itemId: string; readonly kind: string; readonly body: ContentBody },
): Promise<readonly { readonly itemId: string; readonly title: string }[]> {
  if (kind !== legalDocument.id) return [];
  const { number, authority, issuedOn } = documentFacts(body.facts);
  if (number === '' || authority === '' || issuedOn === '') return [];
  const of = { kind, except: itemId, authority, year: issuedOn.slice(0, 4) };
  return (await numbersOfYear(db, of)).filter((one) => numberKey(one.number) === numberKey(number));
}
