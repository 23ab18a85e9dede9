// What becomes of a consultation when its item comes out: its period begins or is made longer, its text becomes the next
// version, and those who took part are to be told. In the transaction of the publication.
import { carryClauses, numberOfClause } from '#app/consultations/carry-clauses.ts';
import { findDraftKind } from '#app/consultations/draft-kinds.ts';
import { periodOf } from '#app/consultations/period.ts';
import type { ContentBody } from '#app/publications/content-body.ts';
import { textFact } from '#app/publications/facts.ts';
import { consultation } from '#app/publications/kinds/consultation.ts';
import type { Transaction } from '#db/client.server.ts';
import { findLive, listPublications } from '#db/queries/content-readers.server.ts';
import {
  changeConsultation,
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
import { readDraft } from './read-draft.ts';

/**
 * Keeps the period and the text of a consultation in step with its item: what is published, published anew, or
 * withdrawn.
 * @throws Error for a period that the board's steps had to refuse
 */
export const followConsultation: Follower<'item'> = async (tx, { id, sectionId }, tell) => {
  const live = await findLive(tx, id);
  if (live?.section.kind !== consultation.id) return;
  const body = readableBody(live);
  const versionId = live.item.liveVersionId;
  if (live.item.visibility === 'published' && body !== undefined && versionId !== null) {
    const at = (await listPublications(tx, id))[0]?.at ?? live.item.publishedAt;
    if (at === null) throw new Error(`item ${id} came out at no moment`);
    const row = await putPeriod(tx, id, body, { first: live.item.firstPublishedAt ?? at, now: at });
    await putText(tx, row, { body, versionId, at });
  }
  await tell({ kind: 'consultation', id, sectionId });
};

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
  } else if (period.closesAt > before.closesAt) {
    await changeConsultation(tx, itemId, { closesAt: period.closesAt });
    const { closesAt: closedBefore } = before;
    await insertAnnouncement(tx, { itemId, kind: 'extended', at: at.now, closedBefore });
  }
  const row = await findConsultation(tx, itemId);
  if (row === undefined) throw new Error(`consultation ${itemId} was not stored`);
  return row;
}

async function putText(
  tx: Transaction,
  { itemId, lastClause }: ConsultationRow,
  { body, versionId, at }: { readonly body: ContentBody; readonly versionId: string; readonly at: Date },
): Promise<void> {
  const digest = digestOf(body.html);
  const before = await newestDraft(tx, itemId);
  if (before?.digest === digest) return;
  const { clauses } = carryClauses(before?.clauses ?? [], readDraft(body.html).clauses, lastClause);
  const number = (before?.number ?? 0) + 1;
  await insertDraft(tx, { itemId, number, versionId, digest, clauses, publishedAt: at });
  const highest = clauses.reduce((most, { id }) => Math.max(most, numberOfClause(id)), lastClause);
  await changeConsultation(tx, itemId, { lastClause: highest });
  if (before !== undefined) await insertAnnouncement(tx, { itemId, kind: 'new-version', at });
}
