// When a document is saved, what it says of others is tied to those of the portal: whoever writes, edits and approves it sees which one
// is meant, and what is published holds its identity (decision 098). What can't be told yet is left as it was typed.
import type { ContentBody } from '#app/publications/content-body.ts';
import { entriesOfFact, textFact } from '#app/publications/fact-values.ts';
import { authorityKey } from '#app/publications/legal-documents/authority.ts';
import { documentFacts } from '#app/publications/legal-documents/facts.ts';
import { numberKey } from '#app/publications/legal-documents/number.ts';
import { legalDocument } from '#app/publications/kinds/legal-document.ts';
import type { InputProblem } from '#app/values/input-problem.ts';
import { isUuid } from '#app/values/uuid.ts';
import type { Queryable } from '#db/client.server.ts';
import { documentAtAddress, documentsNamed, type DocumentRow } from '#db/queries/legal-documents.server.ts';
import type { Answers } from '#forms/index.ts';
import type { Unit } from '../kernel/deps.server.ts';
import { placeOnPortal } from '../kernel/place-on-portal.ts';
import type { Outcome } from '../kernel/refusal.ts';
import { invalid } from '../writing/stored-body.ts';
import { mentionIn, onlyOneMeant } from './meaning.ts';

interface Reading {
  readonly db: Queryable;
  readonly unit: Pick<Unit, 'publicUrl'>;
}

interface Saved {
  readonly itemId: string;
  /** Of the section. */
  readonly kind: string;
  readonly body: ContentBody;
}

/**
 * @returns the body with every document that is known to be meant by its item, its authority and its day; an address that was given to
 *   choose it is gone then. Refused as `invalid` at an address where no document is, or one of another number
 */
export async function recogniseDocuments(
  { db, unit }: Reading,
  { itemId, kind, body }: Saved,
): Promise<Outcome<{ body: ContentBody }>> {
  if (kind !== legalDocument.id) return { ok: true, body };
  const entries = entriesOfFact(body.facts, 'relations');
  if (entries.length === 0) return { ok: true, body };
  const known = await documentsNamed(db, {
    keys: entries.map((entry) => numberKey(textFact(entry, 'number'))),
    ids: entries.map((entry) => textFact(entry, 'document')).filter(isUuid),
  });
  const problems: InputProblem[] = [];
  const relations: Answers[] = [];
  for (const [index, entry] of entries.entries()) {
    const typedAddress = textFact(entry, 'address');
    const addressed = typedAddress === '' ? undefined : await atAddress({ db, unit }, typedAddress);
    if (
      typedAddress !== '' &&
      (addressed === undefined || !agrees(entry, addressed) || addressed.itemId === itemId)
    ) {
      problems.push({ path: `relations.${index}.address`, message: whyNotThere(addressed) });
      continue;
    }
    const meant =
      addressed ??
      knownIn(
        entry,
        known.filter((one) => one.itemId !== itemId),
      ) ??
      guessed(entry, { itemId, body }, known);
    relations.push(meant === undefined ? without(entry) : tied(entry, meant));
  }
  if (problems.length > 0) return invalid(problems);
  return { ok: true, body: { ...body, facts: { ...body.facts, relations } } };
}

async function atAddress({ db, unit }: Reading, typed: string): Promise<DocumentRow | undefined> {
  const place = placeOnPortal(unit, typed);
  return place && documentAtAddress(db, place.path);
}

const whyNotThere = (document: DocumentRow | undefined): string =>
  document === undefined
    ? 'Ở địa chỉ này không có văn bản nào trên Cổng. Hãy kiểm tra lại, hoặc để trống.'
    : `Văn bản ở địa chỉ này là ${document.number} của ${document.authority}. Hãy sửa số, cơ quan, ngày cho khớp, hoặc để trống địa chỉ.`;

/** Whether what is typed of a document is said of this one: what is left open is no contradiction. */
function agrees(entry: Answers, document: DocumentRow): boolean {
  const authority = textFact(entry, 'otherAuthority');
  const issuedOn = textFact(entry, 'otherIssuedOn');
  return (
    numberKey(textFact(entry, 'number')) === document.numberKey &&
    (authority === '' || authorityKey(authority) === authorityKey(document.authority)) &&
    (issuedOn === '' || issuedOn === document.issuedOn)
  );
}

/** As it was chosen before, unless something else is typed since. */
function knownIn(entry: Answers, known: readonly DocumentRow[]): DocumentRow | undefined {
  const chosen = known.find(({ itemId }) => itemId === textFact(entry, 'document'));
  return chosen !== undefined && agrees(entry, chosen) ? chosen : undefined;
}

function guessed(
  entry: Answers,
  { itemId, body }: Pick<Saved, 'itemId' | 'body'>,
  known: readonly DocumentRow[],
): DocumentRow | undefined {
  const mention = mentionIn(entry);
  const { authority, issuedOn } = documentFacts(body.facts);
  if (mention === undefined || authority === '' || issuedOn === '') return undefined;
  return onlyOneMeant(mention, { itemId, authority, issuedOn }, known);
}

const tied = (entry: Answers, { itemId, number, authority, issuedOn }: DocumentRow): Answers => ({
  ...without(entry),
  number,
  otherAuthority: authority,
  otherIssuedOn: issuedOn,
  document: itemId,
});

function without({ document: _, address: __, ...entry }: Answers): Answers {
  return entry;
}
