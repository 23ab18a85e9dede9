// Numbers are given once a year by each authority (NĐ 30/2020 Đ15): whoever enters one that is there already is told.
import type { ContentBody } from '#app/publications/content-body.ts';
import { documentFacts } from '#app/publications/legal-documents/facts.ts';
import { legalDocument } from '#app/publications/kinds/legal-document.ts';
import { numberKey } from '#app/publications/legal-documents/number.ts';
import type { Queryable } from '#db/client.server.ts';
import { numbersOfYear } from '#db/queries/legal-documents.server.ts';

/** @returns items of any stage that have the same number of the same authority and year */
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
