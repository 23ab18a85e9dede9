// What people said of a draft and what the commune answered, in the search: what readers can open, and nothing else. The
// draft itself is found as any item is.
import { answerOutcomes } from '#app/consultations/comment-words.ts';
import { readableVisibilities } from '#app/publications/item-steps.ts';
import { retitled } from '#app/publications/item-title.ts';
import { listShown } from '#db/queries/consultation-comments.server.ts';
import { listAnswers } from '#db/queries/consultation-answers.server.ts';
import { listConsultationIds } from '#db/queries/consultations.server.ts';
import { indexById } from '../search/index-by-id.server.ts';
import { reachConsultation } from './consultation-access.server.ts';

/** Of the newest comments; beyond that a single text would outgrow the index. */
const mostComments = 500;

export const { follow: indexConsultation, source: consultationsSource } = indexById<'consultation'>({
  subject: 'consultation',
  ids: listConsultationIds,
  async read(tx, id) {
    const access = await reachConsultation(tx, id);
    if (!access.ok) return undefined;
    const { href, title, section, row, item } = access.consultation;
    const readable: readonly string[] = readableVisibilities;
    if (!readable.includes(item.visibility)) return undefined;
    const comments = await listShown(tx, id, { limit: mostComments, offset: 0 });
    const answers = row.answerState === 'published' ? await listAnswers(tx, id) : [];
    if (comments.length + answers.length === 0) return undefined;
    return {
      shelf: section.id,
      sectionId: section.id,
      address: `${href}#y-kien`,
      title: retitled(title, (own) => `Góp ý và giải trình: ${own}`),
      text: [
        ...answers.flatMap(({ summary, outcome, reason }) => [summary, answerOutcomes[outcome], reason]),
        ...comments.flatMap(({ shownText, quote }) => [shownText ?? '', quote ?? '']),
      ]
        .filter((part) => part !== '')
        .join('\n'),
      publishedAt: row.answeredAt ?? item.publishedAt ?? item.createdAt,
      withdrawn: item.visibility === 'withdrawn',
    };
  },
});
