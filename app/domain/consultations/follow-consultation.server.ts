// What becomes of a consultation when its item comes out: its period begins or is made longer, its text becomes the next
// version, and those who took part are to be told. In the transaction of the publication.
import { carryClauses, numberOfClause } from '#app/consultations/carry-clauses.ts';
import { findDraftKind } from '#app/consultations/draft-kinds.ts';
import { isOwing } from '#app/consultations/answer-steps.ts';
import { earliestClose, periodOf, unreadBy, unreadUntil } from '#app/consultations/period.ts';
import type { ContentBody } from '#app/publications/content-body.ts';
import { textFact } from '#app/publications/facts.ts';
import { consultation } from '#app/publications/kinds/consultation.ts';
import type { Transaction } from '#db/client.server.ts';
import { findLastPublished } from '#db/queries/content.server.ts';
import { findLive, listPublications } from '#db/queries/content-readers.server.ts';
import {
  changeConsultation,
  eraseDrafts,
  findConsultation,
  insertAnnouncement,
  insertConsultation,
  insertDraft,
  newestDraft,
  type ConsultationRow,
} from '#db/queries/consultations.server.ts';
import type { Follower } from '../kernel/changes.ts';
import { digestOf } from '../kernel/digest.server.ts';
import { readableBody } from '../writing/stored-body.ts';
import { lapseAnswers } from './answers-case.server.ts';
import { readDraft } from './read-draft.ts';

/**
 * Keeps the period and the text of a consultation in step with its item: what is published, published anew, withdrawn, taken down, or
 * erased. Days on which readers cannot open it do not count: the close moves where too few are left.
 * @throws Error for a period that the board's steps had to refuse
 */
export const followConsultation: Follower<'item'> = async (tx, { id, sectionId, goneAt }, tell) => {
  const before = await findConsultation(tx, id, 'locked');
  if (before !== undefined) await eraseDrafts(tx, id, await lastText(tx, id));
  const live = await findLive(tx, id);
  if (before === undefined && live?.section.kind !== consultation.id) return;
  const body = live && readableBody(live);
  const versionId = live?.item.liveVersionId ?? null;
  if (live?.item.visibility === 'published' && body !== undefined && versionId !== null) {
    const at = (await listPublications(tx, id))[0]?.at ?? live.item.publishedAt;
    if (at === null) throw new Error(`item ${id} came out at no moment`);
    const row = await putPeriod(tx, id, body, { first: live.item.firstPublishedAt ?? at, now: at });
    await putText(tx, row, { body, versionId, at });
  } else if (before !== undefined) await interrupt(tx, before, live?.item.withdrawnAt ?? goneAt);
  await tell({ kind: 'consultation', id, sectionId });
};

/** @returns the digest of the text that readers have, or had last, whichever version brought it first; undefined once that is erased */
async function lastText(tx: Transaction, itemId: string): Promise<string | undefined> {
  const version = await findLastPublished(tx, itemId);
  const body = version && readableBody(version);
  return body && digestOf(body.html);
}

/** Readers have it no more: from now on its days do not count, and whoever commented waits for a word. */
async function interrupt(tx: Transaction, row: ConsultationRow, at: Date | undefined): Promise<void> {
  if (row.unreadSince !== null || !isOwing(row.answerState)) return;
  if (at === undefined) throw new Error(`consultation ${row.itemId} left at no moment`);
  await changeConsultation(tx, row.itemId, { unreadSince: at });
  await lapseAnswers(tx, row, 'Dự thảo không còn trên Cổng.');
}

/** @throws Error for a period that the board's steps had to refuse */
async function putPeriod(
  tx: Transaction,
  itemId: string,
  { facts }: ContentBody,
  at: { readonly first: Date; readonly now: Date },
): Promise<ConsultationRow> {
  const draftKind = textFact(facts, 'draftKind');
  const period = periodOf(textFact(facts, 'opensOn'), textFact(facts, 'closesOn'), at.first);
  if (period === undefined) throw new Error(`consultation ${itemId} came out without a last day`);
  const before = await findConsultation(tx, itemId, 'locked');
  if (before === undefined) {
    const leastDays = findDraftKind(draftKind)?.leastDays ?? 0;
    await insertConsultation(tx, { itemId, draftKind, leastDays, ...period });
  } else if (isOwing(before.answerState)) await putBack(tx, before, period.closesAt, at.now);
  const row = await findConsultation(tx, itemId);
  if (row === undefined) throw new Error(`consultation ${itemId} was not stored`);
  return row;
}

/** Published anew: it closes when that says, never sooner than before, and never before it was open for as long as the law demands. */
async function putBack(tx: Transaction, row: ConsultationRow, planned: Date, now: Date): Promise<void> {
  const { itemId, opensAt, closesAt: closedBefore, leastDays, unreadSince } = row;
  const unread = unreadBy(row, now);
  const least = leastDays === 0 ? opensAt : earliestClose(opensAt, leastDays, unread);
  const closesAt = [planned, least].reduce((last, one) => (one > last ? one : last), closedBefore);
  const unreadDays = unreadUntil(unread, { opensAt, closesAt });
  if (unreadSince === null && closesAt <= closedBefore) return;
  await changeConsultation(tx, itemId, { closesAt, unreadDays, unreadSince: null });
  if (closesAt > closedBefore)
    await insertAnnouncement(tx, { itemId, kind: 'extended', at: now, closedBefore });
}

async function putText(
  tx: Transaction,
  row: ConsultationRow,
  { body, versionId, at }: { readonly body: ContentBody; readonly versionId: string; readonly at: Date },
): Promise<void> {
  const { itemId, lastClause } = row;
  const digest = digestOf(body.html);
  const before = await newestDraft(tx, itemId);
  if (before?.digest === digest) return;
  const { clauses } = carryClauses(before?.clauses ?? [], readDraft(body.html).clauses, lastClause);
  const number = (before?.number ?? 0) + 1;
  await insertDraft(tx, { itemId, number, versionId, digest, clauses, publishedAt: at });
  await lapseAnswers(tx, row, 'Dự thảo vừa có bản mới.');
  const highest = clauses.reduce((most, { id }) => Math.max(most, numberOfClause(id)), lastClause);
  await changeConsultation(tx, itemId, { lastClause: highest });
  if (before !== undefined) await insertAnnouncement(tx, { itemId, kind: 'new-version', at });
}
