// The search tool for legal documents (Đ10.6): words with marks or without, a number however it is typed, and attributes.
import { pageWithin } from '#app/values/page-within.ts';
import type { Force } from '#app/publications/legal-documents/force.ts';
import { titleOf } from '#app/publications/item-title.ts';
import { numberKey } from '#app/publications/legal-documents/number.ts';
import type { LegalChoices, LegalLine, LegalList } from '#app/read-models/legal-documents.ts';
import { vietnameseOrder } from '#app/values/vietnamese-order.ts';
import { localDate } from '#catalog/local-date.ts';
import {
  countDocuments,
  documentChoices,
  listFoundDocuments,
  type DocumentOrder,
  type DocumentsSought,
} from '#db/queries/legal-documents-find.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { contentFiles } from '../writing/content-files.server.ts';
import { readableBody } from '../writing/stored-body.ts';
import { readQuery } from '../search/read-query.ts';

const pageSize = 20;

export interface DocumentFilter {
  /** As typed. */
  readonly words?: string;
  readonly form?: string;
  readonly authority?: string;
  readonly field?: string;
  readonly year?: number;
  readonly from?: string;
  readonly to?: string;
  readonly force?: Force;
  readonly order?: DocumentOrder;
  readonly page?: number;
}

/** A number with some letters of its sign: digits alone are words. */
const typedNumber = /^\s*(số\s*(:\s*)?)?\d[\d./\s]*(-[\s/-]*)?\p{L}/iu;

/**
 * @param filter as it was read from the address; its page counts from 1, past the end it is the last one
 * @returns `total` counts those, too, whose text can't be read and which `lines` leave out
 */
export async function findDocuments(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  filter: DocumentFilter,
): Promise<LegalList> {
  const { words = '', order = words === '' ? 'newest' : 'closest', page: pageWanted, ...exact } = filter;
  const today = localDate(clock.now());
  const [query, queryByBeginning] = readQuery(words);
  const key = typedNumber.test(words.normalize('NFC')) ? numberKey(words) : undefined;
  const soughtBy = (with_: typeof query): DocumentsSought => ({ ...exact, words: with_, numberKey: key });
  let matching = soughtBy(query);
  let total = await countDocuments(db, matching, today);
  if (total === 0 && queryByBeginning?.loosened?.how === 'beginning') {
    matching = soughtBy(queryByBeginning);
    total = await countDocuments(db, matching, today);
  }
  const { page, pages, offset } = pageWithin(total, pageSize, pageWanted);
  const rows = await listFoundDocuments(db, matching, {
    today,
    order,
    limit: pageSize,
    offset,
  });
  return { lines: await linesOf(db, rows), total, page, pages };
}

async function linesOf(
  db: Deps['db'],
  rows: Awaited<ReturnType<typeof listFoundDocuments>>,
): Promise<readonly LegalLine[]> {
  const readable = rows.flatMap((row) => {
    const body = readableBody(row);
    return body === undefined ? [] : [{ ...row, body }];
  });
  const files = await contentFiles(
    db,
    readable.flatMap(({ body }) => body.attachments.map(({ fileId }) => fileId)),
  );
  return readable.map(({ document, force, body }) => {
    const { summary, attachments, author, source } = body;
    const { itemId, address, number, form, authority, field, issuedOn, effectiveOn } = document;
    return {
      id: itemId,
      href: address,
      number,
      form,
      title: titleOf(body),
      summary,
      authority,
      field,
      issuedOn,
      effectiveOn,
      force: force as Force,
      files: attachments.flatMap((use) => files.attachment(use) ?? []),
      author,
      source,
    };
  });
}

const inVietnameseOrder = (texts: readonly string[]) => [...new Set(texts)].sort(vietnameseOrder);

/** @returns what there is to narrow by, in Vietnamese order, the newest year first: nothing that would find nothing by itself */
export async function listDocumentChoices({ db }: Pick<Deps, 'db'>): Promise<LegalChoices> {
  const rows = await documentChoices(db);
  return {
    forms: inVietnameseOrder(rows.map(({ form }) => form)),
    authorities: inVietnameseOrder(rows.map(({ authority }) => authority)),
    fields: inVietnameseOrder(rows.map(({ field }) => field)),
    years: [...new Set(rows.map(({ year }) => year))].sort((a, b) => b - a),
  };
}
