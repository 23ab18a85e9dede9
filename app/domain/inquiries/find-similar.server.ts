// What is answered already and resembles what somebody is about to ask: shown to him before he sends it (Đ13.2).
import type { InquiryKind } from '#app/inquiries/kind.ts';
import type { PublishedInquiry } from '#app/read-models/inquiries.ts';
import { listPublished } from '#db/queries/inquiry-publications.server.ts';
import { own } from '#forms/own.ts';
import type { Wire } from '#forms/index.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { likeness, likeQuery } from '../search/like-query.ts';
import { publishedOf } from './read-published.server.ts';

const candidates = 12;
const mostShown = 3;
/** Of the telling words of what is asked. */
const leastAlike = 0.5;

/**
 * @param wire the form as far as it is written
 * @returns the closest first, at most three; empty for a kind that publishes nothing, or where too little is written
 *   yet
 */
export async function findSimilar(
  { db }: Pick<Deps, 'db'>,
  kind: InquiryKind,
  wire: Wire,
): Promise<readonly PublishedInquiry[]> {
  if (kind.publication === undefined) return [];
  const text = own(wire, kind.fields.subject);
  const query = typeof text === 'string' ? likeQuery(text.slice(0, 400)) : undefined;
  if (query === undefined) return [];
  const rows = await listPublished(
    db,
    { kind: kind.id, words: query.words },
    { limit: candidates, offset: 0 },
  );
  return rows
    .map((row) => ({
      row,
      alike: likeness(query, `${row.publication.title} ${row.publication.question}`),
    }))
    .filter(({ alike }) => alike >= leastAlike)
    .toSorted((a, b) => b.alike - a.alike)
    .slice(0, mostShown)
    .map(({ row }) => publishedOf(kind, row));
}
