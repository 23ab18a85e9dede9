// A consultation as everybody reads it: the text by its clauses with what was said of each, the comments, the answers.
import { daysLeft } from '#app/consultations/period.ts';
import { withheldName } from '#app/consultations/comment-words.ts';
import { consultation as kind } from '#app/publications/kinds/consultation.ts';
import type {
  CommentList,
  ConsultationPage,
  PublicComment,
  PublishedAnswer,
  StanceCounts,
} from '#app/read-models/consultations.ts';
import type { ItemPage } from '#app/read-models/publishing.ts';
import { pageWithin } from '#app/values/page-within.ts';
import { present } from '#app/values/present.ts';
import {
  countShown,
  listAnswered,
  listShown,
  type CommentRow,
} from '#db/queries/consultation-comments.server.ts';
import { listAnswers, type AnswerRow } from '#db/queries/consultation-answers.server.ts';
import { findConsultation, type ConsultationRow } from '#db/queries/consultations.server.ts';
import type { Queryable } from '#db/client.server.ts';
import { askOnce } from '../kernel/ask-once.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { withResponsivePictures } from '../writing/picture-view.ts';
import { contentFiles } from '../writing/content-files.server.ts';
import { picturesIn } from '../writing/html-text.ts';
import { aboutText, clauseOf, inOrderOfDraft } from './clause-of.ts';
import { consultationState } from './consultation-access.server.ts';
import { listAnnounced } from './list-announced.server.ts';
import { tallyComments } from './tally-comments.server.ts';
import { readVersions, type DraftVersions } from './draft-versions.server.ts';

const pageSize = 20;
const mostListed = 5;
const none: StanceCounts = { agree: 0, disagree: 0, propose: 0 };

/** @returns undefined for an item that is no consultation, or was not read into clauses */
export const findConsultationOf = async (
  { db }: Pick<Deps, 'db'>,
  item: Pick<ItemPage, 'id' | 'kind'>,
): Promise<ConsultationRow | undefined> =>
  item.kind === kind.id ? findConsultation(db, item.id) : undefined;

const shownOf = (db: Queryable, itemId: string) =>
  askOnce(db, `shown comments on ${itemId}`, () => countShown(db, itemId));

/** @returns undefined for an item that is no consultation, or was not read into clauses */
export async function readConsultation(
  deps: Pick<Deps, 'db' | 'clock'>,
  item: ItemPage,
): Promise<ConsultationPage | undefined> {
  const { db } = deps;
  const row = await findConsultationOf(deps, item);
  if (row === undefined) return undefined;
  const now = deps.clock.now();
  const [versions, shownCounts, tally, announcements] = await Promise.all([
    readVersions(db, item.id),
    shownOf(db, item.id),
    tallyComments(db, [item.id]),
    listAnnounced(db, row),
  ]);
  const countsOf = (is: (clauseId: string | null) => boolean): StanceCounts =>
    shownCounts
      .filter(({ clauseId }) => is(clauseId))
      .reduce((sum, { stance, count }) => ({ ...sum, [stance]: sum[stance] + count }), none);
  const clauses = await withFiles(db, versions, item);
  const views = clauses.map((clause) => ({ ...clause, counts: countsOf((id) => id === clause.id) }));
  return {
    item,
    state: consultationState(row, now),
    opensAt: row.opensAt,
    closesAt: row.closesAt,
    daysLeft: daysLeft(row, now),
    clauses: views,
    versions: versions.versions,
    tally: tally(item.id),
    shown: countsOf(() => true),
    mostCommented: views
      .map(({ address, label, counts }) => ({ address, label, comments: totalOf(counts) }))
      .filter(({ comments }) => comments > 0)
      .sort((a, b) => b.comments - a.comments)
      .slice(0, mostListed),
    announcements,
    ...(row.answerState === 'published' &&
      row.answeredAt !== null && {
        answers: {
          at: row.answeredAt,
          rows: await readAnswers(db, item.id, versions),
        },
      }),
  };
}

/** @returns how many comments there are, whatever they say */
export const totalOf = ({ agree, disagree, propose }: StanceCounts): number => agree + disagree + propose;

/** Pictures in a clause, as in any text that readers get. */
async function withFiles(db: Queryable, { clauses }: DraftVersions, { withdrawn }: ItemPage) {
  const ids = clauses.flatMap(({ html }) => picturesIn(html));
  if (ids.length === 0) return clauses;
  if (withdrawn !== undefined)
    return clauses.map((clause) => ({ ...clause, html: withResponsivePictures(clause.html, new Map()) }));
  const files = await contentFiles(db, ids);
  return clauses.map((clause) => ({ ...clause, html: files.html(clause.html) }));
}

/**
 * @param input `clause`: only of that one, by its id; `page` counts from 1, past the end it is the last one
 * @returns the newest first
 */
export async function listPublicComments(
  { db }: Pick<Deps, 'db'>,
  input: { readonly item: string; readonly clause?: string; readonly page?: number },
): Promise<CommentList> {
  const [versions, shownCounts] = await Promise.all([readVersions(db, input.item), shownOf(db, input.item)]);
  const total = shownCounts
    .filter(({ clauseId }) => input.clause === undefined || clauseId === input.clause)
    .reduce((sum, { count }) => sum + count, 0);
  const { page, pages, offset } = pageWithin(total, pageSize, input.page);
  const rows = await listShown(db, input.item, {
    clauseId: input.clause,
    limit: pageSize,
    offset,
  });
  return { comments: rows.map((row) => publicComment(row, versions)), total, page, pages };
}

function publicComment(row: CommentRow, versions: DraftVersions): PublicComment {
  return {
    id: row.id,
    by: row.shownName ?? withheldName[row.authorKind],
    stance: row.stance,
    text: row.shownText ?? '',
    ...present({ quote: shownQuote(row, versions), on: clauseOf(row, versions) }),
    masked: row.state === 'masked',
    receivedAt: row.receivedAt,
  };
}

/** Words of a version that was taken out of the comparison are shown as little, unless the newest has them. */
function shownQuote(row: CommentRow, versions: DraftVersions): string | null {
  const isHidden = versions.versions.some(
    ({ number, hidden }) => number === row.draftNumber && hidden !== undefined,
  );
  return isHidden && clauseOf(row, versions)?.quoteStands !== true ? null : row.quote;
}

/**
 * The table: what was said, by whom as far as he wished, what was answered.
 * @returns in the order of the draft
 */
export async function readAnswers(
  db: Queryable,
  itemId: string,
  versions: Pick<DraftVersions, 'clauses' | 'former'>,
): Promise<readonly PublishedAnswer[]> {
  const order = inOrderOfDraft(versions);
  const [answered, answers] = await Promise.all([listAnswered(db, itemId), listAnswers(db, itemId)]);
  const answeredComments = answered.sort((a, b) => order(a.clauseId, b.clauseId));
  const rows = answers.map((answer) => ({
    ...answer,
    comments: answeredComments.filter(({ answerId }) => answerId === answer.id),
  }));
  const firstOf = ({ comments }: (typeof rows)[number]) => comments[0]?.clauseId ?? null;
  rows.sort((a, b) => order(firstOf(a), firstOf(b)));
  // Of older portals: what answers nobody any more, since its comments were taken back.
  return rows
    .filter((row) => row.comments.length > 0)
    .map(({ summary, outcome, reason, comments, ...answer }) => ({
      summary,
      outcome,
      reason,
      ...present({ corrected: correctedOf(answer) }),
      about: [...new Set(comments.map((row) => aboutText(row, versions)))],
      comments: comments.length,
      by: [...new Set(comments.map((row) => row.shownName ?? withheldName[row.authorKind]))],
    }));
}

/** @returns undefined of what stands as it was published */
export const correctedOf = ({
  correctedAt,
  correctionNote,
}: Pick<AnswerRow, 'correctedAt' | 'correctionNote'>) =>
  correctedAt === null || correctionNote === null ? undefined : { at: correctedAt, note: correctionNote };
