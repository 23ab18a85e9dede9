// What people said of a draft and what the commune answered, in the search: what readers can open, and nothing else. The
// draft itself is found as any item is.
import { answerOutcomes } from '#app/consultations/comment-words.ts';
import { readableVisibilities } from '#app/publications/item-steps.ts';
import type { Transaction } from '#db/client.server.ts';
import { listShown } from '#db/queries/consultation-comments.server.ts';
import { listAnswers } from '#db/queries/consultation-answers.server.ts';
import { listConsultationIds } from '#db/queries/consultations.server.ts';
import type { Follower } from '../kernel/changes.ts';
import { putInSearch, removeFromSearch } from '../search/put-in-search.server.ts';
import type { SearchSource } from '../search/rebuild-index.server.ts';
import { reachConsultation } from './consultation-access.server.ts';

/** Of the newest comments; beyond that a single text would outgrow the index. */
const mostComments = 500;

export const indexConsultation: Follower<'consultation'> = (tx, { id }) => putConsultation(tx, id);

export const consultationsSource: SearchSource = async (db) => {
  for (const id of await listConsultationIds(db)) await db.transaction((tx) => putConsultation(tx, id));
};

async function putConsultation(tx: Transaction, id: string): Promise<void> {
  const subject = `consultation:${id}`;
  const found = await reachConsultation(tx, id);
  const readable: readonly string[] = readableVisibilities;
  const comments =
    found.ok && readable.includes(found.reached.item.visibility)
      ? await listShown(tx, id, { limit: mostComments, offset: 0 })
      : [];
  const answers = found.ok && found.reached.row.answerState === 'published' ? await listAnswers(tx, id) : [];
  if (!found.ok || comments.length + answers.length === 0) return removeFromSearch(tx, [subject]);
  const { href, title, section, row, item } = found.reached;
  await putInSearch(tx, [
    {
      subject,
      shelf: section.id,
      sectionId: section.id,
      address: `${href}#y-kien`,
      title: `Góp ý và giải trình: ${title}`,
      text: [
        ...answers.flatMap(({ summary, outcome, reason }) => [summary, answerOutcomes[outcome], reason]),
        ...comments.flatMap(({ shownText, quote }) => [shownText ?? '', quote ?? '']),
      ]
        .filter((part) => part !== '')
        .join('\n'),
      publishedAt: row.answeredAt ?? item.publishedAt ?? item.createdAt,
      withdrawn: item.visibility === 'withdrawn',
    },
  ]);
}
