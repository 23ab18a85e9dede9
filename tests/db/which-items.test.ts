// Which items, comments, royalties and payments a query finds, and in what order, of those that differ in one column of what it asks.
import { randomUUID } from 'node:crypto';

import { describe, expect, test } from 'vitest';

import { present } from '#app/values/present.ts';
import {
  changeAnswer,
  deleteAnswer,
  insertAnswer,
  listAnswers,
  listAnswersEver,
} from '#db/queries/consultation-answers.server.ts';
import {
  assignAnswer,
  countByState,
  countReceived,
  countShown,
  findCommentByToken,
  listAnswered,
  listCommentedBy,
  listComments,
  listCommentsOf,
  listDecisions,
  listForModeration,
  listShown,
  listUnconfirmed,
  listWaitingIds,
  moveToAnswer,
  readOpenEnds,
} from '#db/queries/consultation-comments.server.ts';
import {
  eraseComments,
  isConsultationToErase,
  listConsultationsToAnnounce,
  listConsultationsToErase,
} from '#db/queries/consultation-erasures.server.ts';
import { listConsultationProposals } from '#db/queries/consultation-proposals.server.ts';
import {
  countToDo,
  listForDesk,
  listUnanswered,
  listUnended,
  listWaiting,
} from '#db/queries/consultation-work.server.ts';
import {
  countReadable,
  eraseDrafts,
  listAnnouncements,
  listOpening,
  listReadable,
  nextChange,
  newestDraft,
  listDrafts,
  owesAnswers,
  takeUntoldAnnouncement,
} from '#db/queries/consultations.server.ts';
import {
  eraseNotes,
  eraseReasons,
  eraseVersions,
  forgetAddresses,
  listReasons,
  listWholeVersions,
  removeFileRows,
  unnamedOf,
} from '#db/queries/content-erasures.server.ts';
import {
  findLastPublished,
  findOpenReview,
  findReviewToLookAt,
  listDueItems,
  listExpiredItems,
  listNewestFact,
  lockApprovedIn,
  moveAddress,
  peopleSincePublished,
  savedSince,
  slugsOfOthers,
  versionInHand,
} from '#db/queries/content.server.ts';
import {
  hasGoneBack,
  listPaymentsOf,
  listPaymentsToAsk,
  listUnderReview,
  setPartThatGoesBack,
} from '#db/queries/payments.server.ts';
import { lastPublications } from '#db/queries/content-board.server.ts';
import { findContentFile, listUnusedFiles, removeUnusedFile } from '#db/queries/content-files.server.ts';
import {
  isContentAddress,
  listLiveAddresses,
  listPublications,
  listPublishedFacts,
  listWithdrawn,
} from '#db/queries/content-readers.server.ts';
import { listOpenSections } from '#db/queries/content-sections.server.ts';
import { holdFiles, showFiles } from '#db/queries/content-shown-files.server.ts';
import { countDocuments, listFoundDocuments } from '#db/queries/legal-documents-find.server.ts';
import {
  addressesOfNumbers,
  documentsNamed,
  listHiddenActs,
  relationsAround,
} from '#db/queries/legal-documents.server.ts';
import { countLines, listLineMonths, listLines } from '#db/queries/section-lines.server.ts';
import { findPreviewLink, listPreviewLinks, removePreviewLink } from '#db/queries/preview-links.server.ts';
import { rateTableOn } from '#db/queries/royalties-rates.server.ts';
import { addressesIn, listPayments, ruleOfDay } from '#db/queries/royalties-statements.server.ts';
import {
  keepContributor,
  listContributors,
  listRoyalties,
  listUnindexedContributors,
  markReversed,
  sumRoyalties,
} from '#db/queries/royalties.server.ts';
import { useDatabase } from '../support/database.ts';
import { usePlanter, type PlantedRow } from '../support/plant.ts';

const database = useDatabase();
const { plant, names } = usePlanter(database);
const idsOf = (rows: readonly { readonly id: string }[]) => names(rows.map(({ id }) => id));
const itemsOf = (rows: readonly { readonly itemId: string }[]) => names(rows.map(({ itemId }) => itemId));
const [before, from, between, until] = ['2026-01-01', '2026-02-01', '2026-02-02', '2026-03-01'];
const day = (date: string) => new Date(`${date}T00:00:00Z`);
const [earlier, now, later] = ['2026-11-17T01:59:59Z', '2026-11-17T02:00:00Z', '2026-11-17T02:00:01Z'];
const at = new Date(now);
type Rows = Readonly<Record<string, PlantedRow>>;

/** Items that readers have, each with the version they have, which says its name. */
async function published<Name extends string>(rows: Readonly<Record<Name, PlantedRow>>, section = 's') {
  const entries = Object.entries<PlantedRow>(rows).map(
    ([name, row]) => [name, { live_version_id: randomUUID(), ...row }] as const,
  );
  const made = await plant(
    'content_items',
    { section_id: section, visibility: 'published', created_at: before },
    Object.fromEntries(entries),
  );
  for (const [name, { live_version_id: id }] of entries)
    if (id !== null)
      await plant(
        'content_versions',
        { number: 1, item_id: made[name] },
        { [`version of ${name}`]: { id, body: { title: name }, saved_by: 'demo-hotich' } },
      );
  return made as Readonly<Record<Name, string>>;
}

/** Drafts under discussion, with their items. */
async function consultations<Name extends string>(
  rows: Readonly<Record<Name, PlantedRow>>,
  items: Rows = {},
) {
  const made = await published(
    Object.fromEntries(Object.keys(rows).map((name) => [name, items[name] ?? {}])),
  );
  await plant(
    'consultations',
    { draft_kind: 'x', least_days: 0, opens_at: '2026-01-01', closes_at: '2026-02-01' },
    Object.fromEntries(
      Object.entries<PlantedRow>(rows).map(([name, row]) => [name, { item_id: made[name], ...row }]),
    ),
    'item_id',
  );
  const drafts = Object.entries(made).map(([name, item_id]) => [`draft of ${name}`, { item_id }] as const);
  await plant(
    'consultation_drafts',
    { number: 1, clauses: { clauses: [] } },
    Object.fromEntries(drafts),
    'version_id',
  );
  return made as Readonly<Record<Name, string>>;
}
const answered = (instant: string) => ({ answer_state: 'published', answered_at: instant });
const comment = {
  draft_number: 1,
  stance: 'agree',
  author_kind: 'person',
  state: 'submitted',
  received_at: from,
  submitted_at: from,
};
const shown = { state: 'published', shown_text: 'Mở chợ sớm.' };

describe('what was said of drafts', () => {
  test('is announced when it was answered long enough ago, once, and not while it is kept; erased on its day', async () => {
    const [answeredAt, kept] = ['2024-01-02T00:00:00Z', '2026-01-01'];
    const rows = await consultations({
      over: answered('2024-01-03T00:00:00Z'),
      'over longest': answered('2024-01-01T00:00:00Z'),
      'kept until then': { ...answered(answeredAt), kept_until: kept },
      'kept longer': { ...answered(answeredAt), kept_until: '2026-01-02' },
      'over at that instant': answered('2024-01-04T00:00:00Z'),
      open: {},
      announced: { ...answered(answeredAt), erase_on: '2026-01-20' },
      'announced for sooner': { ...answered(answeredAt), erase_on: '2026-01-19' },
      'announced for tomorrow': { ...answered(answeredAt), erase_on: '2026-01-21' },
      erased: { ...answered(answeredAt), erased_at: between },
      'of which nothing was said': answered(answeredAt),
      'of which only a decision is left': { ...answered('2024-01-02T12:00:00Z'), erase_on: '2026-01-18' },
      'that was erased, and nothing is left': {
        ...answered(answeredAt),
        erase_on: '2026-01-18',
        erased_at: between,
      },
    });
    for (const [name, item_id] of Object.entries(rows)) {
      if (name === 'of which nothing was said') continue;
      const isLeft = !name.startsWith('of which') && !name.startsWith('that was');
      const made = await plant(
        'consultation_comments',
        { ...comment, item_id },
        { c: { content: isLeft ? '\\x61' : null } },
      );
      if (name === 'of which only a decision is left')
        await plant(
          'consultation_comment_contents',
          {},
          { d: { comment_id: made.c, sequence: 1 } },
          'comment_id',
        );
    }
    const { db } = database;
    const ours = (found: readonly string[]) => names(found).filter((name) => name !== '?');
    const sought = { endedBefore: day('2024-01-04'), keptUntil: kept };
    expect(ours(await listConsultationsToAnnounce(db, sought))).toEqual([
      'over longest',
      'kept until then',
      'over',
    ]);
    const due = ['of which only a decision is left', 'announced for sooner', 'announced'];
    expect(ours(await listConsultationsToErase(db, '2026-01-20'))).toEqual(due);
    const still: string[] = [];
    for (const [name, itemId] of Object.entries(rows))
      if (await db.transaction((tx) => isConsultationToErase(tx, { itemId, day: '2026-01-20' })))
        still.push(name);
    expect(still.sort()).toEqual([...due].sort());
  });

  test('goes of one draft and not of another: what was written, names, accounts, files and mails; what was published stays', async () => {
    const items = await consultations({ one: {}, other: {} });
    const who = { owner_id: 'demo-nguyen-van-an', content: '\\x61', shown_name: 'Trần Mẫu', ...shown };
    const comments = await plant(
      'consultation_comments',
      { ...comment, ...who },
      { c: { item_id: items.one }, d: { item_id: items.one }, e: { item_id: items.other } },
    );
    const announcements = await plant(
      'consultation_announcements',
      { kind: 'extended' },
      { a: { item_id: items.one }, b: { item_id: items.other } },
    );
    for (const [name, comment_id] of Object.entries(comments)) {
      await plant('consultation_comment_contents', { sequence: 1 }, { [name]: { comment_id } }, 'comment_id');
      await plant('consultation_comment_files', { comment_id, storage_key: name }, { f: {} });
    }
    const abouts = [...Object.entries(comments), ...Object.entries(announcements), ...Object.entries(items)];
    await plant(
      'outbox',
      {},
      Object.fromEntries(abouts.map(([name, id]) => [`mail about ${name}`, { dedupe_key: `x:${id}:1` }])),
    );
    const { db } = database;
    expect((await db.transaction((tx) => eraseComments(tx, items.one))).sort()).toEqual(['c', 'd']);
    const left = await db.$client<{ id: string }[]>`
      select id from consultation_comments where content is not null and email_index is null and owner_id is not null and shown_name is not null`;
    expect(idsOf(left)).toEqual(['e']);
    const gone = await db.$client<{ text: string }[]>`
      select shown_text as text from consultation_comments where item_id = ${items.one}
        and content is null and owner_id is null and shown_name is null`;
    expect(gone.map(({ text }) => text)).toEqual([shown.shown_text, shown.shown_text]);
    const count = async (table: string) =>
      (
        await db.$client<{ id: string }[]>`
      select comment_id as id from ${db.$client(table)} where comment_id = any(${Object.values(comments)}::uuid[])`
      ).length;
    expect([await count('consultation_comment_contents'), await count('consultation_comment_files')]).toEqual(
      [1, 1],
    );
    const mails = await db.$client<{ id: string }[]>`select id from outbox order by id`;
    expect(idsOf(mails).filter((name) => name !== '?')).toEqual([
      'mail about e',
      'mail about b',
      'mail about other',
    ]);
  });

  test('is seen, waits and is counted by its state, of one draft', async () => {
    const items = await consultations({ one: {}, other: {} });
    const base = { ...comment, item_id: items.one };
    const [answer, empty, corrected] = [randomUUID(), randomUUID(), randomUUID()];
    await plant(
      'consultation_answers',
      { outcome: 'accepted', item_id: items.one, position: 1 },
      {
        answer: { id: answer },
        empty: { id: empty },
        corrected: { id: corrected },
        correction: { corrects: corrected, correction_note: 'x', corrected_at: from },
        'of another': { item_id: items.other },
      },
    );
    const made = await plant('consultation_comments', base, {
      newest: { ...shown, received_at: until, clause_id: 'k1', answer_id: answer },
      masked: { ...shown, state: 'masked', received_at: between, clause_id: 'k1' },
      'on the whole': { ...shown, stance: 'disagree' },
      waiting: { received_at: until },
      'waiting longest': { received_at: before },
      declined: { state: 'declined', decline_reason: 'off-topic' },
      upheld: { state: 'upheld', decline_reason: 'off-topic' },
      'taken back': { state: 'taken-back' },
      'to confirm': { state: 'unconfirmed', submitted_at: null, received_at: between },
      'to confirm no more': { state: 'unconfirmed', submitted_at: null },
      'of another': { ...shown, item_id: items.other },
    });
    const { db } = database;
    const list = (clauseId?: string, page = { limit: 9, offset: 0 }) =>
      listShown(db, items.one, { ...page, clauseId });
    expect(idsOf(await list())).toEqual(['newest', 'masked', 'on the whole']);
    expect(idsOf(await list('k1'))).toEqual(['newest', 'masked']);
    expect(idsOf(await list(undefined, { limit: 1, offset: 1 }))).toEqual(['masked']);
    expect(
      (await countShown(db, items.one))
        .map(({ clauseId, stance, count }) => `${clauseId} ${stance} ${count}`)
        .sort(),
    ).toEqual([...['k1 agree 2', 'null disagree 1']]);
    const received = await countReceived(db, [items.one]);
    expect(received.map(({ state, count }) => `${state} ${count}`).sort()).toEqual([
      ...['declined 1', 'masked 1', 'published 2', 'submitted 2', 'taken-back 1', 'upheld 1'],
    ]);
    expect(idsOf(await listComments(db, items.one, ['submitted', 'masked']))).toEqual([
      'waiting longest',
      'masked',
      'waiting',
    ]);
    expect((await countByState(db, items.one)).reduce((sum, { count }) => sum + count, 0)).toBe(10);
    const moderated = (clauseId: string | null | undefined, page = { limit: 9, offset: 0 }) =>
      listForModeration(db, items.one, { states: ['submitted', 'published', 'masked'], clauseId }, page);
    const first = ['waiting longest', 'waiting', 'on the whole', 'masked', 'newest'];
    expect(idsOf(await moderated(undefined))).toEqual(first);
    expect(idsOf(await moderated(undefined, { limit: 2, offset: 1 }))).toEqual(first.slice(1, 3));
    expect(idsOf(await moderated('k1'))).toEqual(['masked', 'newest']);
    expect(idsOf(await moderated(null))).toEqual(['waiting longest', 'waiting', 'on the whole']);
    expect(names(await listWaitingIds(db, items.one))).toEqual(['waiting longest', 'waiting']);
    const ends = { waiting: 2, toReview: 1, unanswered: 2, empty: 2, toConfirm: 1 };
    expect(await readOpenEnds(db, items.one, day(from))).toEqual(ends);
    expect(names(await listUnconfirmed(db, day(from)))).toEqual(['to confirm no more']);
    expect(idsOf(await listAnswered(db, items.one))).toEqual(['newest']);
    // An answer takes those alone that stand and have none; what had it before loses it.
    await db.transaction(async (tx) => {
      const ids = [made.masked, made.waiting, made.declined, made['of another'], made.newest];
      expect(await assignAnswer(tx, { itemId: items.one, answerId: empty, commentIds: ids })).toBe(2);
      expect(
        await assignAnswer(tx, { itemId: items.one, answerId: empty, commentIds: [made['on the whole']] }),
      ).toBe(1);
    });
    const withAnswer = async () =>
      (await listAnswered(db, items.one)).map(({ id, answerId }) => names([id, answerId]).join(': ')).sort();
    expect(await withAnswer()).toEqual(['newest: answer', 'on the whole: empty']);
    await db.transaction((tx) => moveToAnswer(tx, { itemId: items.other, from: answer, to: empty }));
    expect(await withAnswer()).toEqual(['newest: answer', 'on the whole: empty']);
    await db.transaction((tx) => moveToAnswer(tx, { itemId: items.one, from: answer, to: empty }));
    expect(await withAnswer()).toEqual(['newest: empty', 'on the whole: empty']);
  });

  test('is found by whoever wrote it: by account, address and link', async () => {
    const items = await consultations({ one: {}, other: {} });
    const [his, link] = ['0a'.repeat(32), '0b'.repeat(32)];
    const made = await plant(
      'consultation_comments',
      { ...comment, email_index: `\\x${his}`, owner_id: 'demo-nguyen-van-an' },
      {
        second: { item_id: items.one, received_at: between },
        first: { item_id: items.one, token_digest: `\\x${link}` },
        'of another address': {
          item_id: items.one,
          email_index: `\\x${link}`,
          owner_id: 'demo-tran-thi-binh',
        },
        'on another draft': { item_id: items.other, received_at: until },
      },
    );
    const { db } = database;
    expect(idsOf(await listCommentsOf(db, items.one, Buffer.from(his, 'hex')))).toEqual(['first', 'second']);
    expect(names([(await findCommentByToken(db, Buffer.from(link, 'hex')))?.id])).toEqual(['first']);
    expect(
      (await listCommentedBy(db, 'demo-nguyen-van-an')).map(({ title, count }) => [title, count]),
    ).toEqual([
      ['other', 1],
      ['one', 2],
    ]);
    await plant(
      'consultation_comment_events',
      { actor_kind: 'staff', comment_id: made.first },
      {
        b: { sequence: 3, event: 'uphold' },
        a: { sequence: 2, event: 'decline' },
        mine: { sequence: 1, event: 'submit', actor_kind: 'resident' },
        other: { comment_id: made.second, sequence: 1, event: 'publish' },
      },
    );
    await plant(
      'consultation_comment_contents',
      { comment_id: made.first },
      { c: { sequence: 2 } },
      'sequence',
    );
    expect(
      (await listDecisions(db, [made.first])).map(({ event, content }) => [event, content !== null]),
    ).toEqual([
      ['decline', true],
      ['uphold', false],
    ]);
  });

  test('is answered in the order of the table; a correction stands where the one stood that it corrects', async () => {
    const items = await consultations({ one: {}, closed: answered(between) });
    const { db } = database;
    const answer = { outcome: 'accepted' as const, reason: '' };
    const [first, second] = [randomUUID(), randomUUID()];
    const stood = await plant(
      'consultation_answers',
      { item_id: items.closed, outcome: 'accepted' },
      { corrected: { position: 1, summary: 'corrected' }, other: { position: 2, summary: 'other' } },
    );
    const correction = { correctionNote: 'x', correctedAt: day(from), corrects: stood.corrected };
    await db.transaction(async (tx) => {
      await insertAnswer(tx, items.one, { id: first, summary: 'first', ...answer });
      await insertAnswer(tx, items.one, { id: second, summary: 'second', ...answer });
      const corrected = { id: randomUUID(), summary: 'correction', ...answer, ...correction };
      await insertAnswer(tx, items.closed, corrected);
      const changed = { id: second, summary: 'second, changed', ...answer };
      expect(await changeAnswer(tx, items.closed, changed)).toBe(false);
      expect(await changeAnswer(tx, items.one, changed)).toBe(true);
      expect(await deleteAnswer(tx, items.closed, first)).toBe(false);
    });
    const said = (rows: readonly { readonly summary: string }[]) => rows.map(({ summary }) => summary);
    expect(said(await listAnswers(db, items.one))).toEqual(['first', 'second, changed']);
    expect(said(await listAnswers(db, items.closed))).toEqual(['correction', 'other']);
    expect(said(await listAnswersEver(db, items.closed))).toEqual(['correction', 'corrected', 'other']);
    expect(await db.transaction((tx) => deleteAnswer(tx, items.one, first))).toBe(true);
    expect(said(await listAnswers(db, items.one))).toEqual(['second, changed']);
  });
});

describe('a consultation', () => {
  test('waits for whom it concerns: comments, answers, proposals and what readers have no more', async () => {
    const people = (writer: string, editor = 'x') => ({
      answer_people: { writer: [writer], editor: [editor], approver: [] },
    });
    const submitted = { answer_state: 'submitted', answer_sight: 'x' };
    const items = await consultations(
      {
        owed: { closes_at: '2026-02-03' },
        'owed longest': {},
        'closing at that instant': { closes_at: now, ...submitted, ...people('you') },
        'written with me': { ...submitted, ...people('me'), closes_at: '2026-02-04' },
        'edited by me': { ...submitted, ...people('you', 'mine'), closes_at: '2026-02-04' },
        open: { closes_at: later },
        answered: answered(between),
        ended: { answer_state: 'ended', answered_at: between },
        'read no more': { unread_since: until },
        'read no more, longer': { unread_since: between },
        'read no more, and nobody said anything': { unread_since: before },
        'of another section': { ...submitted, ...people('you'), closes_at: '2026-01-02' },
      },
      {
        'read no more': { visibility: 'unpublished', live_version_id: null },
        'read no more, longer': { visibility: 'unpublished', live_version_id: null },
        'read no more, and nobody said anything': { visibility: 'unpublished', live_version_id: null },
        'of another section': { section_id: 't' },
      },
    );
    await plant(
      'consultation_comments',
      { ...comment, item_id: items.owed },
      {
        sent: { submitted_at: between },
        'sent first': { submitted_at: from },
        'declined by me': {
          state: 'declined',
          decline_reason: 'off-topic',
          decided_by: 'mine',
          decided_at: before,
        },
        'declined by you': {
          state: 'declined',
          decline_reason: 'off-topic',
          decided_by: 'you',
          decided_at: until,
          submitted_at: before,
        },
        shown,
        'on what ended': { item_id: items.ended },
        'on what nobody reads': { item_id: items['read no more'] },
        'on what nobody reads, longer': { item_id: items['read no more, longer'] },
        'taken back of what nobody reads': {
          item_id: items['read no more, and nobody said anything'],
          state: 'taken-back',
        },
        'of another section': { item_id: items['of another section'], submitted_at: '2025-12-31' },
      },
    );
    const proposal = { kind: 'keep-longer', content: { kind: 'keep-longer', why: 'x' }, proposed_by: 'you' };
    await plant('consultation_proposals', proposal, {
      open: { item_id: items.owed },
      'by me': { item_id: items.open, proposed_by: 'mine' },
      decided: { item_id: items.ended, state: 'declined', decided_at: now },
      elsewhere: { item_id: items['of another section'] },
    });
    const { db } = database;
    const ours = (rows: readonly { readonly itemId: string }[]) =>
      itemsOf(rows).filter((name) => name !== '?');
    const unanswered = ours(await listUnanswered(db, at));
    expect(unanswered[0]).toBe('of another section');
    expect(unanswered.slice(1)).toEqual([
      'owed longest',
      'owed',
      ...unanswered.slice(3, 5),
      'closing at that instant',
    ]);
    expect(unanswered.slice(3, 5).sort()).toEqual(['edited by me', 'written with me']);
    expect(ours(await listUnended(db))).toEqual(['read no more, longer', 'read no more']);
    const waiting = (await listWaiting(db)).filter(({ itemId }) => names([itemId])[0] !== '?');
    expect(
      waiting.map(({ itemId, state, since }) => [
        ...names([itemId]),
        state,
        since?.toISOString().slice(0, 10),
      ]),
    ).toEqual([
      ['of another section', 'submitted', '2025-12-31'],
      ['owed', 'declined', before],
      ['owed', 'submitted', from],
      ['owed', 'submitted', between],
      ['owed', 'declined', until],
    ]);
    const todo = (moderates: readonly string[], approves: readonly string[]) =>
      countToDo(db, ['me', 'mine'], { moderates, approves }, at);
    expect(await todo(['s'], ['s'])).toEqual({
      ...{ waiting: 3, toApprove: 1, proposals: 1 },
      waitingSince: day(before),
      unansweredSince: day('2026-02-01'),
      unendedSince: day(between),
    });
    expect(await todo(['t'], [])).toMatchObject({
      waiting: 1,
      toApprove: 0,
      proposals: 0,
      unansweredSince: day('2026-01-02'),
      unendedSince: null,
    });
    expect(await todo([], ['t'])).toMatchObject({
      waiting: 0,
      toApprove: 1,
      proposals: 1,
      waitingSince: null,
    });
    const desk = await listForDesk(db, 't');
    expect(desk.map(({ item, title }) => [...names([item.id]), title])).toEqual([
      ['of another section', 'of another section'],
    ]);
    const owes: string[] = [];
    for (const [name, id] of Object.entries(items)) if (await owesAnswers(db, id)) owes.push(name);
    expect(Object.keys(items).filter((name) => !owes.includes(name))).toEqual(['answered', 'ended']);
    expect(idsOf(await listConsultationProposals(db, [items.owed, items.ended], ['open']))).toEqual(['open']);
  });

  test('is read while it is published: open ones first, then what comes, then what is over', async () => {
    const rows = {
      'closes next': { opens_at: before, closes_at: later },
      'closes last': { opens_at: before, closes_at: '2026-12-01' },
      'to come': { opens_at: later, closes_at: '2026-11-30' },
      'over longest': {},
      over: { closes_at: now },
      answered: { ...answered(between), closes_at: between },
      hidden: { opens_at: before, closes_at: later },
    };
    await consultations(rows, { hidden: { visibility: 'unpublished', live_version_id: null } });
    const { db } = database;
    const list = async (stage?: 'open' | 'closed' | 'answered', page = { limit: 99, offset: 0 }) =>
      itemsOf(await listReadable(db, { stage, now: at }, page)).filter((name) => name !== '?');
    expect(await list()).toEqual([
      'closes next',
      'closes last',
      'to come',
      'over',
      'over longest',
      'answered',
    ]);
    expect(await list('open')).toEqual(['closes next', 'closes last', 'to come']);
    expect(await list('closed')).toEqual(['over', 'over longest']);
    expect(await list('answered')).toEqual(['answered']);
    expect(await list('open', { limit: 1, offset: 1 })).toEqual(['closes last']);
    expect([
      await countReadable(db, { stage: 'open', now: at }),
      await countReadable(db, { stage: undefined, now: at }),
    ]).toEqual([3, 6]);
    expect(await nextChange(db, at)).toEqual(new Date(later));
    expect(await nextChange(db, new Date(later))).toEqual(day('2026-11-30'));
    const opening = (end: string) => listOpening(db, { from: day(before), before: new Date(end) });
    expect(itemsOf(await opening(later))).not.toContain('to come');
    expect(itemsOf(await opening('2026-11-18')).at(-1)).toBe('to come');
    expect(itemsOf(await listOpening(db, { from: new Date(later), before: day(until) }))).toEqual([]);
  });

  test('tells of each announcement once, the oldest first; its newest draft is what readers have, and an erased one leaves no word', async () => {
    const items = await consultations({ one: {}, other: {} });
    await plant(
      'consultation_announcements',
      { kind: 'extended', item_id: items.one },
      {
        second: { at: from },
        first: { at: before },
        told: { at: '2025-01-01', told_at: from },
        'of another': { item_id: items.other, at: until },
      },
    );
    const { db } = database;
    expect(idsOf(await listAnnouncements(db, [items.one]))).toEqual(['second', 'first', 'told']);
    expect(names([(await db.transaction(takeUntoldAnnouncement))?.id])).toEqual(['first']);
    const erasure = randomUUID();
    const versions = await plant(
      'content_versions',
      { item_id: items.one, body: {} },
      {
        erased: { number: 2, erasure_id: erasure },
        'erased with a text that stays': { number: 3, erasure_id: erasure },
        standing: { number: 4 },
      },
    );
    const clause = {
      ...{ id: 'c1', address: 'dieu-1', level: 'article', label: 'Điều 1' },
      ...{ title: 'Chợ', text: 'x', html: 'x' },
    };
    await plant(
      'consultation_drafts',
      { item_id: items.one, clauses: { clauses: [clause] } },
      {
        a: { number: 2, version_id: versions.erased, digest: 'a' },
        b: { number: 3, version_id: versions['erased with a text that stays'], digest: 'b' },
        c: { number: 4, version_id: versions.standing, digest: 'c' },
        other: { item_id: items.other, number: 2, version_id: versions.erased, digest: 'a' },
      },
      'version_id',
    );
    await plant(
      'consultation_comments',
      { ...comment, quote: 'x' },
      {
        q: { item_id: items.one, draft_number: 2 },
        kept: { item_id: items.one, draft_number: 4 },
        elsewhere: { item_id: items.other, draft_number: 2 },
      },
    );
    await db.transaction((tx) => eraseDrafts(tx, items.one, 'b'));
    const left = await db.$client<{ digest: string }[]>`
      select digest from consultation_drafts where item_id = any(${Object.values(items)}::uuid[])
        and clauses -> 'clauses' <> '[]' order by item_id = ${items.other}, number`;
    expect(left.map(({ digest }) => digest)).toEqual(['b', 'c', 'a']);
    expect(
      idsOf(await db.$client<{ id: string }[]>`select id from consultation_comments where quote is null`),
    ).toEqual(['q']);
    expect((await listDrafts(db, items.one)).map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect((await newestDraft(db, items.one))?.number).toBe(4);
  });
});

describe('an item', () => {
  test('comes out at its hour, leaves at its own, and is looked at again where it was urgent', async () => {
    const items = await published({
      'due first': {},
      due: {},
      later: {},
      'published already': {},
      'to leave first': { expires_at: earlier },
      'to leave': { expires_at: now },
      'to leave later': { expires_at: later },
      'gone already': { expires_at: earlier, visibility: 'unpublished', live_version_id: null },
      elsewhere: { section_id: 't' },
    });
    const version = randomUUID();
    const approved = {
      state: 'approved',
      version_id: version,
      approved_version_id: version,
      approved_sight: 'x',
      approved_slug: 'x',
    };
    await plant(
      'content_reviews',
      { number: 1, people: {}, version_id: version },
      {
        a: { item_id: items['due first'], ...approved, publish_at: earlier },
        b: { item_id: items.due, ...approved, publish_at: now },
        c: { item_id: items.later, ...approved, publish_at: later },
        d: { item_id: items['published already'], state: 'published', publish_at: earlier },
        e: { item_id: items.elsewhere, ...approved, publish_at: later },
      },
    );
    const { db } = database;
    const ours = (found: readonly string[]) => names(found).filter((name) => name !== '?');
    expect(ours(await listDueItems(db, at))).toEqual(['due first', 'due']);
    expect(ours(await listExpiredItems(db, at))).toEqual(['to leave first', 'to leave']);
    expect(idsOf(await db.transaction((tx) => lockApprovedIn(tx, 's'))).sort()).toEqual([
      'due',
      'due first',
      'later',
    ]);
    const urgent = { state: 'published', urgent_reason: 'Bão.' };
    await plant(
      'content_reviews',
      { item_id: items.elsewhere, people: {}, version_id: version },
      {
        'looked at': { number: 2, ...urgent, second_look_at: now },
        'to look at': { number: 3, ...urgent },
        'not urgent': { number: 4, state: 'published' },
        'given up': { number: 5, ...urgent, state: 'discarded' },
        'of another': { item_id: items.due, number: 9, ...urgent },
      },
    );
    expect(names([(await findReviewToLookAt(db, items.elsewhere))?.id])).toEqual(['to look at']);
    expect(names([(await findOpenReview(db, items.elsewhere))?.id])).toEqual(['e']);
    expect(await findOpenReview(db, items['published already'])).toBeUndefined();
  });

  test('is worked on in the version of its open review, else from what readers have or had, else from the last', async () => {
    const items = await published({
      'under review': {},
      live: {},
      'that had come out': { visibility: 'unpublished', live_version_id: null },
      new: { visibility: 'unpublished', live_version_id: null },
    });
    const savedBy = { saved_by: 'demo-hotich', body: {} };
    const add = (item: keyof typeof items) =>
      plant(
        'content_versions',
        { ...savedBy, item_id: items[item] },
        { two: { number: 2 }, three: { number: 3 } },
      );
    const under = await add('under review');
    const live = await add('live');
    const out = await add('that had come out');
    await add('new');
    await plant(
      'content_reviews',
      { people: { writer: ['w'], editor: [], approver: [] }, version_id: live.two },
      {
        open: { item_id: items['under review'], number: 2, state: 'writing', version_id: under.two },
        over: { item_id: items['under review'], number: 1, state: 'discarded', version_id: under.three },
        'of what is live': { item_id: items.live, number: 1, state: 'discarded', version_id: live.three },
        first: {
          item_id: items['that had come out'],
          number: 1,
          state: 'published',
          approved_version_id: out.three,
        },
        last: {
          item_id: items['that had come out'],
          number: 2,
          state: 'published',
          approved_version_id: out.two,
        },
        'given up since': {
          item_id: items['that had come out'],
          number: 3,
          state: 'discarded',
          approved_version_id: out.three,
        },
        'of what is new': {
          item_id: items.new,
          number: 1,
          state: 'published',
          people: { writer: ['x'], editor: [], approver: [] },
        },
      },
    );
    const { db } = database;
    const inHand = async (item: keyof typeof items) => (await versionInHand(db, items[item])).number;
    expect([
      await inHand('under review'),
      await inHand('live'),
      await inHand('that had come out'),
      await inHand('new'),
    ]).toEqual([2, 1, 2, 3]);
    expect((await findLastPublished(db, items['that had come out']))?.number).toBe(2);
    expect(await findLastPublished(db, items.live)).toBeUndefined();
    expect((await peopleSincePublished(db, items['that had come out'])).writer).toEqual(['w']);
    expect((await peopleSincePublished(db, items.new)).writer).toEqual([]);
    const since = (number: number, user: string) => savedSince(db, { itemId: items.new, number }, user);
    expect([
      await since(2, 'demo-hotich'),
      await since(3, 'demo-hotich'),
      await since(2, 'demo-motcua'),
    ]).toEqual([true, false, false]);
    await plant(
      'content_versions',
      { ...savedBy, item_id: items.new },
      { four: { number: 4, body: { facts: { x: 'new' } } } },
    );
    const facts = await listNewestFact(db, 's', 'x');
    expect(facts.filter(({ value }) => value === 'new').map(({ item }) => names([item.id])[0])).toEqual([
      'new',
    ]);
  });

  test('has an address of its own: where another stands, stood, or will stand is taken', async () => {
    const items = await published({
      me: { slug: 'den-1' },
      other: { slug: 'den-2' },
      elsewhere: { slug: 'den-3', section_id: 't' },
      approved: { slug: 'x' },
      drafted: { slug: 'y' },
    });
    await plant(
      'content_redirects',
      {},
      {
        mine: { item_id: items.me, from_path: '/s/den-4' },
        its: { item_id: items.other, from_path: '/s/den-5' },
        'of another section': { item_id: items.other, from_path: '/t/den-6' },
      },
      'from_path',
    );
    const version = randomUUID();
    const review = {
      number: 1,
      people: {},
      version_id: version,
      approved_version_id: version,
      approved_sight: 'x',
    };
    await plant('content_reviews', review, {
      a: { item_id: items.approved, state: 'approved', approved_slug: 'den-7' },
      d: { item_id: items.drafted, state: 'writing', approved_slug: 'den-8' },
      m: { item_id: items.me, state: 'approved', approved_slug: 'den-9' },
    });
    const { db } = database;
    const taken = await slugsOfOthers(db, { section: { id: 's', path: '/s' }, item: items.me, start: 'den' });
    expect(taken.sort()).toEqual(['den-2', 'den-5', 'den-7']);
    const addresses = async () =>
      (
        await db.$client<{ path: string }[]>`
      select from_path as path from content_redirects where item_id = any(${Object.values(items)}::uuid[]) order by 1`
      ).map(({ path }) => path);
    await moveAddress(db, items.me, { from: '/s/den-1', to: '/s/den-4' }, at);
    expect(await addresses()).toEqual(['/s/den-1', '/s/den-5', '/t/den-6']);
    const forget = (id: string) => db.transaction((tx) => forgetAddresses(tx, id));
    await forget(items.me);
    await forget(items.drafted);
    expect(await addresses()).toEqual(['/s/den-5', '/t/den-6']);
    const slugs = await db.$client<
      { id: string }[]
    >`select id from content_reviews where approved_slug like 'den-%'`;
    expect(idsOf(slugs).sort()).toEqual(['a', 'm']);
    await database.owner.$client`delete from content_redirects where item_id = ${items.me}`;
  });

  test('is shown to somebody outside by a link, while its review goes on as it was made', async () => {
    const items = await published({ one: {}, other: {} });
    const versions = await plant(
      'content_versions',
      { body: {}, item_id: items.one },
      {
        v: { number: 2 },
        erased: { number: 3, erasure_id: randomUUID() },
        'of another': { number: 2, item_id: items.other },
      },
    );
    const reviews = await plant(
      'content_reviews',
      { people: {}, version_id: versions.v },
      {
        open: { item_id: items.one, number: 2, state: 'writing' },
        over: { item_id: items.one, number: 1, state: 'discarded' },
        other: { item_id: items.other, number: 1, state: 'writing' },
      },
    );
    const link = {
      review_id: reviews.open,
      version_id: versions.v,
      created_by: 'demo-hotich',
      created_at: now,
      expires_at: later,
      visibility: 'published',
    };
    await plant(
      'preview_links',
      link,
      {
        first: { token_digest: 'first', created_at: earlier },
        newest: { token_digest: 'newest' },
        'over now': { token_digest: 'over now', expires_at: now },
        'of a review that is over': { token_digest: 'review', review_id: reviews.over },
        'of how it stood before': { token_digest: 'stood', visibility: 'unpublished' },
        'of what was erased': { token_digest: 'erased', version_id: versions.erased },
        'of another': { token_digest: 'other', review_id: reviews.other, version_id: versions['of another'] },
      },
      'token_digest',
    );
    const { db } = database;
    expect((await listPreviewLinks(db, items.one, at)).map(({ tokenDigest }) => tokenDigest)).toEqual([
      'newest',
      'first',
    ]);
    const found = async (digest: string) => (await findPreviewLink(db, digest, at))?.tokenDigest;
    expect([
      await found('first'),
      await found('over now'),
      await found('review'),
      await found('stood'),
      await found('erased'),
      await found('other'),
    ]).toEqual([...['first', undefined, undefined, undefined, undefined, 'other']]);
    const remove = (itemId: string) => removePreviewLink(db, { itemId, tokenDigest: 'first' });
    expect([await remove(items.other), await remove(items.one), await remove(items.one)]).toEqual([
      undefined,
      versions.v,
      undefined,
    ]);
  });

  test('loses what was erased of it, and another keeps its own', async () => {
    const items = await published({
      one: { withdrawn_reason: 'Vì ông X.' },
      other: { withdrawn_reason: 'Vì ông X.' },
      'never withdrawn': {},
    });
    const erasure = randomUUID();
    await plant('content_erasures', { erased_at: now }, { erasure: { id: erasure, item_id: items.one } });
    const versions = await plant(
      'content_versions',
      { item_id: items.one, body: { title: 'x' }, digest: 'd', search_text: 't' },
      {
        gone: { number: 2 },
        kept: { number: 3 },
        'erased before': { number: 4, erasure_id: randomUUID() },
        'of another': { number: 2, item_id: items.other },
      },
    );
    const approvedOf = {
      approved_version_id: versions.kept,
      version_id: versions.kept,
      approved_sight: 's',
      approved_slug: 'slug',
    };
    const told = {
      urgent_reason: 'u',
      return_reason: 'r',
      failure: 'f',
      lapse_reason: 'l',
      returned_by: 'demo-hotich',
    };
    await plant(
      'content_reviews',
      { people: {}, ...approvedOf, ...told },
      {
        'that waits for its hour': { item_id: items.one, number: 1, state: 'approved' },
        over: { item_id: items.one, number: 2, state: 'published' },
        'not urgent': { item_id: items.one, number: 3, state: 'discarded', urgent_reason: null },
        'of another': { item_id: items.other, number: 1, state: 'published' },
      },
    );
    const links = await plant(
      'preview_links',
      { review_id: randomUUID(), visibility: 'published' },
      {
        'to what goes': { token_digest: 'l1', version_id: versions.gone },
        'to what stays': { token_digest: 'l2', version_id: versions.kept },
      },
      'token_digest',
    );
    await plant(
      'content_autosaves',
      { body: {}, version_id: versions.kept, user_id: 'demo-hotich' },
      { one: { item_id: items.one }, other: { item_id: items.other } },
      'item_id',
    );
    const { db } = database;
    const ids = [versions.gone, versions['erased before'], versions['of another']];
    expect(await listReasons(db, items.one)).toHaveLength(11);
    expect((await listWholeVersions(db, items.one)).map(({ number }) => number)).toEqual([4, 3, 2, 1]);
    await db.transaction((tx) => eraseVersions(tx, { id: erasure, itemId: items.one }, ids));
    const erased = await db.$client<{ id: string }[]>`
      select id from content_versions where erasure_id = ${erasure} and digest = '' and search_text = '' and body ->> 'erased' = ${erasure}`;
    expect(idsOf(erased)).toEqual(['gone']);
    const sights = await db.$client<
      { id: string }[]
    >`select id from content_reviews where approved_sight = 's' order by item_id = ${items.other}`;
    expect(idsOf(sights)).toEqual(['that waits for its hour', 'of another']);
    expect(
      (
        await db.$client<
          { id: string }[]
        >`select token_digest as id from preview_links where token_digest = any(${Object.values(links)})`
      ).map(({ id }) => id),
    ).toEqual(['l2']);
    expect(
      (
        await db.$client<
          { id: string }[]
        >`select item_id as id from content_autosaves where version_id = ${versions.kept}`
      ).map(({ id }) => id),
    ).toEqual([items.other]);
    await db.transaction((tx) => eraseReasons(tx, items.one, '–'));
    const reasons = await db.$client<{ id: string; urgent: string | null; rest: number }[]>`
      select id, urgent_reason as urgent, num_nonnulls(return_reason, returned_by, failure, lapse_reason) as rest from content_reviews
      where item_id = any(${Object.values(items)}::uuid[]) order by item_id = ${items.other}, number`;
    expect(reasons.map(({ id, urgent, rest }) => [...names([id]), urgent, rest])).toEqual([
      ['that waits for its hour', '–', 0],
      ['over', '–', 0],
      ['not urgent', null, 0],
      ['of another', 'u', 4],
    ]);
    await db.transaction((tx) => eraseReasons(tx, items['never withdrawn'], '–'));
    const withdrawn = await db.$client<
      { id: string; reason: string | null }[]
    >`select id, withdrawn_reason as reason from content_items where id = any(${Object.values(items)}::uuid[])`;
    expect(Object.fromEntries(withdrawn.map(({ id, reason }) => [names([id])[0], reason]))).toEqual({
      one: '–',
      other: 'Vì ông X.',
      'never withdrawn': null,
    });
  });

  test('loses files that nothing names any more, and notes of its log alone', async () => {
    const files = await plant(
      'content_files',
      { variants: [] },
      {
        unnamed: {
          storage_key: 'u',
          original_key: 'o',
          variants: [{ storageKey: 'v1' }, { storageKey: 'v2' }],
        },
        'in a version': {},
        'in what somebody typed': {},
        'not asked about': {},
      },
    );
    await plant('content_versions', { number: 1 }, { v: { body: { file: files['in a version'] } } });
    await plant(
      'content_autosaves',
      { user_id: 'demo-hotich' },
      { a: { body: [files['in what somebody typed']], item_id: randomUUID() } },
      'item_id',
    );
    await plant(
      'content_item_files',
      { item_id: randomUUID() },
      { unnamed: { file_id: files.unnamed }, 'in a version': { file_id: files['in a version'] } },
      'file_id',
    );
    const { db } = database;
    const asked = [files.unnamed, files['in a version'], files['in what somebody typed']];
    expect(names(await unnamedOf(db, asked))).toEqual(['unnamed']);
    expect((await db.transaction((tx) => removeFileRows(tx, [files.unnamed]))).sort()).toEqual([
      'o',
      'u',
      'v1',
      'v2',
    ]);
    const linked = await db.$client<
      { id: string }[]
    >`select file_id as id from content_item_files where file_id = any(${Object.values(files)}::uuid[])`;
    expect(linked.map(({ id }) => id)).toEqual([files['in a version']]);
    const free = ['note', 'reason', 'from', 'to', 'leadTo'];
    await plant(
      'audit_events',
      { subject: 'content:x', actor_kind: 'staff', at: now },
      {
        ...Object.fromEntries(
          free.map((name, sequence) => [name, { sequence, event: name, detail: { [name]: 'ông X' } }]),
        ),
        fact: { sequence: 8, event: 'fact', detail: { version: 1 } },
        'of another': { subject: 'content:y', sequence: 1, event: 'other', detail: { note: 'ông X' } },
      },
    );
    const lost = await db.transaction((tx) => eraseNotes(tx, 'content:x'));
    expect(lost.map(({ event }) => event).sort()).toEqual([...free].sort());
    const left = await db.$client<
      { event: string }[]
    >`select event from audit_events where subject in ('content:x', 'content:y') and detail <> '{"erased": true}' order by event`;
    expect(left.map(({ event }) => event)).toEqual(['fact', 'other']);
  });
});

describe('what readers have', () => {
  const section = { unit_id: 'tu-phap', position: 1, kind: 'news', title: 'X' };

  test('is listed by section, day and answers, the pinned first, in the order of its kind; withdrawn or of a closed section it is not', async () => {
    await plant('content_sections', section, {
      s: { id: 's', path: '/s' },
      t: { id: 't', path: '/t' },
      closed: { id: 'closed', path: '/closed', closed_at: now },
    });
    const dates = { published_at: from, first_published_at: from };
    const items = await published({
      old: { published_at: before, first_published_at: before, slug: 'b' },
      first: { ...dates, slug: 'a' },
      pinned: {
        ...dates,
        pinned: true,
        published_at: '2025-12-01',
        first_published_at: '2026-04-01',
        slug: 'c',
      },
      newest: { ...dates, published_at: until, slug: 'd' },
      withdrawn: { ...dates, visibility: 'withdrawn', withdrawn_at: now },
      'withdrawn before': { ...dates, visibility: 'withdrawn', withdrawn_at: earlier },
      gone: { ...dates, visibility: 'unpublished', live_version_id: null },
      elsewhere: { ...dates, section_id: 't' },
      'of a closed section': { ...dates, section_id: 'closed' },
    });
    const { db } = database;
    const filter = { sections: ['s'], listed: [] };
    const list = async (
      change: object,
      order: Parameters<typeof listLines>[2]['order'] = 'newest',
      page: { limit: number; offset?: number } = { limit: 9 },
    ) => idsOf(await listLines(db, { ...filter, ...change }, { order, ...page }));
    expect(await list({})).toEqual(['pinned', 'newest', 'first', 'old']);
    expect(await list({}, 'newest', { limit: 2, offset: 1 })).toEqual(['newest', 'first']);
    expect(await list({}, 'title')).toEqual(['pinned', 'first', 'newest', 'old']);
    expect((await list({}, 'first-published'))[0]).toBe('pinned');
    expect((await list({}, 'first-published')).at(-1)).toBe('old');
    expect(await list({ except: items.newest })).toEqual(['pinned', 'first', 'old']);
    expect(await list({ sections: ['t', 's'], published: { from: day(from), until: day(until) } })).toEqual(
      expect.arrayContaining(['first', 'elsewhere']),
    );
    expect(await list({ published: { from: day(from), until: day(until) } })).toEqual(['first']);
    const span = { firstPublished: { after: day(before), until: day(from) } };
    expect((await list(span)).sort()).toEqual(['first', 'newest']);
    expect(await countLines(db, filter)).toBe(4);
    expect(await listLineMonths(db, filter)).toEqual(['2026-03', '2026-02', '2026-01', '2025-12']);
    expect(names(await listWithdrawn(db, ['s'], 9))).toEqual(['withdrawn', 'withdrawn before']);
    expect(names(await listWithdrawn(db, ['s'], 1))).toEqual(['withdrawn']);
    expect(names(await listWithdrawn(db, ['t'], 9))).toEqual([]);
    const addresses = (await listLiveAddresses(db)).filter(({ path }) =>
      ['/s', '/t', '/closed'].includes(path),
    );
    expect(addresses.map(({ path, slug }) => (path === '/s' ? slug : path))).toEqual([
      'a',
      'b',
      'c',
      'd',
      '/t',
    ]);
    const isTaken = (path: string) => isContentAddress(db, path);
    expect([
      await isTaken('/s'),
      await isTaken('/s/a'),
      await isTaken('/t/a'),
      await isTaken('/s/none'),
    ]).toEqual([...[true, true, false, false]]);
    const open = (await listOpenSections(db)).map(({ id }) => id);
    expect([open.includes('s'), open.includes('closed')]).toEqual([true, false]);
    expect((await lastPublications(db)).get('s')).toBeDefined();
    const version = randomUUID();
    await plant(
      'content_versions',
      { number: 2, item_id: items.old },
      { v: { id: version, body: { changeNote: 'Sửa.' } } },
    );
    await plant(
      'content_reviews',
      { item_id: items.old, people: {}, version_id: version },
      {
        'came out first': { number: 1, state: 'published', closed_at: before },
        'came out last': { number: 2, state: 'published', closed_at: from },
        'given up': { number: 3, state: 'discarded', closed_at: until },
        'of another': { item_id: items.first, number: 1, state: 'published', closed_at: between },
      },
    );
    expect((await listPublications(db, items.old)).map(({ at: closed }) => closed)).toEqual([
      day(from),
      day(before),
    ]);
    expect((await listPublishedFacts(db, [items.old])).map(({ at: closed }) => closed)).toEqual([
      day(before),
      day(from),
    ]);
  });

  test('of files is what an item that is live names; what nobody named goes a day later', async () => {
    await plant('content_sections', section, {
      s: { id: 's', path: '/s' },
      closed: { id: 'closed', path: '/closed', closed_at: now },
    });
    const items = await published({
      live: {},
      withdrawn: { visibility: 'withdrawn' },
      'of a closed section': { section_id: 'closed' },
    });
    const file = { variants: [], uploaded_at: earlier, kind: 'picture' };
    const files = await plant('content_files', file, {
      shown: {},
      withdrawn: {},
      closed: {},
      unused: { storage_key: 'k', original_key: 'o', variants: [{ storageKey: 'v' }] },
      'unused, older': { uploaded_at: '2026-11-16' },
      young: { uploaded_at: now },
      'public once': { public_since: earlier },
      'in a version': {},
    });
    await plant(
      'content_versions',
      { number: 5, saved_at: now },
      { v: { body: { file: files['in a version'] } } },
    );
    await plant(
      'content_item_files',
      {},
      {
        a: { file_id: files.shown, item_id: items.live },
        b: { file_id: files.withdrawn, item_id: items.withdrawn },
        c: { file_id: files.closed, item_id: items['of a closed section'] },
      },
      'file_id',
    );
    const { db } = database;
    const isPublic = async (id: string) => (await findContentFile(db, id))?.isPublic;
    expect([
      await isPublic(files.shown),
      await isPublic(files.withdrawn),
      await isPublic(files.closed),
      await isPublic(files.unused),
    ]).toEqual([...[true, false, false, false]]);
    const unused = names(await listUnusedFiles(db, { uploadedBefore: at }));
    expect(unused[0]).toBe('unused, older');
    expect(unused.sort()).toEqual(['closed', 'shown', 'unused', 'unused, older', 'withdrawn']);
    expect([
      await removeUnusedFile(db, files['public once']),
      await removeUnusedFile(db, files['in a version']),
    ]).toEqual([undefined, undefined]);
    expect([...((await removeUnusedFile(db, files.unused)) ?? [])].sort()).toEqual(['k', 'o', 'v']);
    expect(await db.transaction((tx) => holdFiles(tx, [files.shown, files.unused]))).toBe(1);
    await showFiles(db, items.live, [files.young], at);
    expect([
      await isPublic(files.shown),
      await isPublic(files.young),
      await isPublic(files.withdrawn),
    ]).toEqual([false, true, false]);
    await showFiles(db, items.withdrawn, [files['public once']], at);
    const since = await db.$client<{ id: string }[]>`select id from content_files where public_since = ${at}`;
    expect(idsOf(since)).toEqual(['young']);
    await database.owner
      .$client`delete from content_item_files where item_id = any(${Object.values(items)}::uuid[])`;
  });

  test('of legal documents is found by what it is, and by its force on the day', async () => {
    await plant('content_sections', section, {
      s: { id: 's', path: '/s' },
      closed: { id: 'closed', path: '/closed', closed_at: now },
    });
    const today = '2026-11-17';
    const pause = (start: string, end?: string) => ({
      suspensions: [present({ from: start, until: end })],
    });
    const documents = {
      plain: {},
      'of another form': { form: 'thong-bao', issued_on: '2026-01-02' },
      'of another authority': { authority: 'ubnd-tinh', issued_on: '2026-01-03' },
      'of another field': { field: 'thue', issued_on: '2026-01-04' },
      'of the year before': { issued_on: '2025-12-31' },
      'numbered otherwise': { number_key: '8qd', number: '8', issued_on: '2026-01-05' },
      ended: { ends_on: today, issued_on: '2026-02-01' },
      'ends tomorrow': { ends_on: '2026-11-18', issued_on: '2026-02-02' },
      'not yet': { effective_on: '2026-11-18', issued_on: '2026-02-03' },
      'from today': { effective_on: today, issued_on: '2026-02-04' },
      suspended: { ...pause(today, today), issued_on: '2026-02-05' },
      'suspended without end': { ...pause('2026-11-01'), issued_on: '2026-02-06' },
      'suspended until yesterday': { ...pause('2026-11-01', '2026-11-16'), issued_on: '2026-02-07' },
      'suspended from tomorrow': { ...pause('2026-11-18'), issued_on: '2026-02-08' },
      'partly ended': { partly_ends_on: today, issued_on: '2026-02-09' },
      'partly ends tomorrow': { partly_ends_on: '2026-11-18', issued_on: '2026-02-10' },
      withdrawn: { issued_on: '2026-02-11' },
      'of a closed section': { issued_on: '2026-02-12' },
    } satisfies Rows;
    const items = await published(
      Object.fromEntries(
        Object.keys(documents).map((name) => [
          name,
          name === 'withdrawn'
            ? { visibility: 'withdrawn' }
            : name.startsWith('of a closed')
              ? { section_id: 'closed' }
              : {},
        ]),
      ),
    );
    const base = {
      form: 'quyet-dinh',
      authority: 'ubnd-xa',
      field: 'dat-dai',
      number_key: '7qd',
      number: '7',
      issued_on: '2026-01-01',
      effective_on: '2026-01-10',
      suspensions: [],
    };
    await plant(
      'legal_documents',
      base,
      Object.fromEntries(
        Object.entries<PlantedRow>(documents).map(([name, row]) => [
          name,
          { item_id: items[name], address: `/s/${name}`, ...row },
        ]),
      ),
      'item_id',
    );
    const { db } = database;
    const find = async (
      sought: Parameters<typeof listFoundDocuments>[1],
      order: 'newest' | 'oldest' = 'oldest',
      limit = 99,
    ) => {
      const page = { today, order, limit, offset: 0 };
      return names(
        (await listFoundDocuments(db, sought, page)).map(({ document }) => document.itemId),
      ).filter((name) => name !== '?');
    };
    const all = Object.keys(documents).slice(0, -2);
    expect((await find({})).sort()).toEqual([...all].sort());
    expect((await find({}, 'newest'))[0]).toBe('partly ends tomorrow');
    expect((await find({}))[0]).toBe('of the year before');
    expect(await find({ form: 'thong-bao' })).toEqual(['of another form']);
    expect(await find({ authority: 'ubnd-tinh' })).toEqual(['of another authority']);
    expect(await find({ field: 'thue' })).toEqual(['of another field']);
    expect(await find({ numberKey: '8' })).toEqual(['numbered otherwise']);
    expect(await find({ year: 2025 })).toEqual(['of the year before']);
    expect(await find({ from: '2025-12-31', to: '2026-01-02' })).toEqual([
      'of the year before',
      'plain',
      'of another form',
    ]);
    expect(await countDocuments(db, { from: '2026-01-01', to: '2026-01-02' }, today)).toBeGreaterThanOrEqual(
      2,
    );
    const byForce = async (force: string) => find({ force, from: '2026-02-01', to: '2026-02-12' });
    expect([
      await byForce('ended'),
      await byForce('not-yet'),
      await byForce('suspended'),
      await byForce('partly-ended'),
    ]).toEqual([['ended'], ['not yet'], ['suspended', 'suspended without end'], ['partly ended']]);
    expect(await byForce('in-force')).toEqual([
      ...[
        'ends tomorrow',
        'from today',
        'suspended until yesterday',
        'suspended from tomorrow',
        'partly ends tomorrow',
      ],
    ]);
    const named = async (keys: readonly string[], ids: readonly string[]) =>
      names((await documentsNamed(db, { keys, ids })).map(({ itemId }) => itemId)).filter(
        (name) => name !== '?',
      );
    expect(await named(['8qd'], [items['of the year before'] ?? ''])).toEqual([
      'of the year before',
      'numbered otherwise',
    ]);
    expect(await named(['8qd'], [])).toEqual(['numbered otherwise']);
    await plant(
      'legal_document_relations',
      { relation: 'amends', side: 'of', number: '1', number_key: '1' },
      {
        'of plain': { item_id: items['plain'], position: 1, other_item_id: items['ended'], title: 'x' },
        'to plain': { item_id: items['ended'], position: 1, other_item_id: items['plain'], title: 'x' },
        apart: { item_id: items['not yet'], position: 1, title: 'x' },
      },
      'title',
    );
    expect(
      (await relationsAround(db, items['plain'] ?? '')).map(({ itemId }) => names([itemId])[0]).sort(),
    ).toEqual(['ended', 'plain']);
    await database.owner
      .$client`update legal_documents set shown = false where item_id = any(${[items['plain'] ?? '', items['not yet'] ?? '', items['from today'] ?? '']}::uuid[])`;
    expect(itemsOf(await listHiddenActs(db)).filter((name) => name !== '?')).toEqual(['plain']);
    const addresses = await addressesOfNumbers(db, ['7qd', '8qd']);
    expect(addresses).toEqual([{ numberKey: '8qd', address: '/s/numbered otherwise' }]);
  });
});

describe('money', () => {
  test('of royalties is that of the days, the person, the states and the statement asked for, the newest first', async () => {
    const items = await published({
      first: { first_published_at: from },
      second: { first_published_at: between },
      late: { first_published_at: until },
      unpublished: {},
    });
    const versions = await plant(
      'content_versions',
      { body: {} },
      { v: { number: 7, item_id: items.first } },
    );
    await plant('content_sections', { kind: 'x' }, { s: { id: 's', path: '/s' } });
    const outsiders = await plant(
      'royalty_contributors',
      { note: 'tổ 1' },
      {
        outsider: { name: 'Lê Mẫu', number: '\\x01', identity_index: '\\x02', indexed_by: 'old' },
        unnumbered: { name: 'Lê Khác' },
      },
    );
    const by = { proposed_by: 'demo-hotich', author_id: 'demo-motcua', decided_by: 'demo-lanhdao' };
    const money = {
      coefficient: 1,
      table_coefficient: 1,
      amount: 10,
      people: { writer: [], editor: [], approver: [] },
    };
    const statement = randomUUID();
    const lines = await plant(
      'royalties',
      { ...by, ...money, version_id: versions.v, proposed_at: until, state: 'approved' },
      {
        b: { item_id: items.second },
        a: { item_id: items.first },
        late: { item_id: items.late },
        'of what is not out': { item_id: items.unpublished, proposed_at: '2026-02-10' },
        outside: { item_id: items.first, author_id: null, contributor_id: outsiders.outsider, amount: 5 },
        proposed: { item_id: items.first, author_id: 'demo-daithanh', state: 'proposed', decided_by: null },
      },
    );
    await plant(
      'royalties',
      {
        ...by,
        ...money,
        version_id: versions.v,
        item_id: items.first,
        corrects: lines.a,
        correction_reason: 'x',
      },
      {
        'taken back, paid': { amount: -4, state: 'paid', statement_id: statement, proposed_at: '2026-02-20' },
        'taken back, proposed': { amount: -3, state: 'proposed', proposed_at: '2026-04-01' },
        'taken back, refused': { amount: -3, state: 'refused', proposed_at: '2026-04-02' },
      },
    );
    const { db } = database;
    const list = async (
      query: Parameters<typeof listRoyalties>[1],
      page?: { limit: number; offset: number },
    ) => names((await listRoyalties(db, query, page)).map(({ royalty }) => royalty.id));
    const days = { from: day(from), before: day(until) };
    expect(await list({ ...days, correction: false, states: ['approved'] })).toEqual([
      'of what is not out',
      'b',
      ...(await list({ items: [items.first], correction: false, states: ['approved'] })),
    ]);
    expect((await list({ items: [items.first], correction: false })).sort()).toEqual([
      'a',
      'outside',
      'proposed',
    ]);
    expect(await list({ correction: true })).toEqual([
      'taken back, refused',
      'taken back, proposed',
      'taken back, paid',
    ]);
    expect(await list({ correction: true, ...days })).toEqual(['taken back, paid']);
    expect(await list({ correction: true }, { limit: 1, offset: 1 })).toEqual(['taken back, proposed']);
    expect(await list({ author: outsiders.outsider })).toEqual(['outside']);
    expect(await list({ statement })).toEqual(['taken back, paid']);
    expect(await list({ of: 'demo-daithanh' })).toEqual(['proposed']);
    expect((await list({ of: 'demo-hotich' })).length).toBe(9);
    const [a] = (await listRoyalties(db, { items: [items.first] })).filter(
      ({ royalty }) => royalty.id === lines.a,
    );
    expect(a?.takenBack).toBe(7);
    const sums = await sumRoyalties(db, { states: ['approved'], ...days });
    expect(
      sums
        .map(({ id, lines: of, amount, staff }) => [
          names([id])[0] === '?' ? id : names([id])[0],
          of,
          amount,
          staff,
        ])
        .sort(),
    ).toEqual([
      ['demo-motcua', 3, 30, true],
      ['outsider', 1, 5, false],
    ]);
    const reversed = async () =>
      idsOf(await db.$client<{ id: string }[]>`select id from royalties where reversed`);
    await markReversed(db, [lines.a]);
    expect(await reversed()).toEqual([]);
    await plant(
      'royalties',
      {
        ...by,
        ...money,
        version_id: versions.v,
        item_id: items.first,
        corrects: lines.a,
        correction_reason: 'x',
      },
      {
        rest: { amount: -6, state: 'paid', statement_id: statement },
      },
    );
    await markReversed(db, [lines.b]);
    expect(await reversed()).toEqual([]);
    await markReversed(db, [lines.a, lines.b]);
    expect(await reversed()).toEqual(['a']);
    const proposers = async (proposer: string, item: string) =>
      idsOf(await listContributors(db, { proposer, item }));
    expect([
      await proposers('demo-hotich', items.late),
      await proposers('x', items.first),
      await proposers('x', items.late),
    ]).toEqual([['outsider'], ['outsider'], []]);
    expect(idsOf(await listContributors(db)).filter((name) => name !== '?')).toEqual([
      'unnumbered',
      'outsider',
    ]);
    expect(idsOf(await listUnindexedContributors(db, 'new')).filter((name) => name !== '?')).toEqual([
      'outsider',
    ]);
    expect(idsOf(await listUnindexedContributors(db, 'old')).filter((name) => name !== '?')).toEqual([]);
    const outsider = {
      name: 'lê mẫu',
      note: 'TỔ 1',
      number: Buffer.from([1]),
      identityIndex: Buffer.from([2]),
      indexedBy: 'old',
    };
    expect(await keepContributor(db, randomUUID(), outsider)).toBe(outsiders.outsider);
  });

  test('of a day is paid by the rates and the rule of that day', async () => {
    await plant(
      'royalty_rate_tables',
      { unit_value: 1, grades: [], works: [] },
      {
        'of the year': { effective_from: '2030-01-01', created_at: before },
        'of the same day, entered later': { effective_from: '2030-01-01', created_at: from },
        'from tomorrow': { effective_from: '2030-02-02', created_at: from },
      },
    );
    const { db } = database;
    const on = async (date: string) => names([(await rateTableOn(db, date))?.id])[0];
    expect([await on('2030-02-01'), await on('2030-02-02'), await on('2029-12-31')]).toEqual([
      'of the same day, entered later',
      'from tomorrow',
      '?',
    ]);
    const paid = { gross: 1, withheld: 0, state: 'paid', drawn_by: 'd', approved_by: 'a', paid_by: 'p' };
    const rows = await plant('royalty_statements', paid, {
      second: { paid_on: '2030-03-01', paid_at: later, withholding: { percent: 2, from: 1 } },
      first: { paid_on: '2030-03-01', paid_at: now, withholding: { percent: 1, from: 1 } },
      'of another day': { paid_on: '2030-03-02', paid_at: earlier, withholding: { percent: 3, from: 1 } },
    });
    const rule = async (date: string) => (await ruleOfDay(db, date))?.withholding?.percent;
    expect([await rule('2030-03-01'), await rule('2030-03-02'), await rule('2030-03-03')]).toEqual([
      1,
      3,
      undefined,
    ]);
    await plant(
      'royalty_payments',
      { author_id: 'demo-motcua', paid_on: '2030-03-01', gross: 1 },
      {
        one: { statement_id: rows.first, withheld: 0 },
        two: { statement_id: rows.second, withheld: 0 },
        'next day': { statement_id: rows['of another day'], paid_on: '2030-03-02', withheld: 0 },
      },
    );
    expect(idsOf(await listPayments(db, { paidOn: '2030-03-01' })).sort()).toEqual(['one', 'two']);
    expect(idsOf(await listPayments(db, { statement: rows.first }))).toEqual(['one']);
    const line = {
      coefficient: 1,
      table_coefficient: 1,
      amount: 1,
      state: 'paid',
      decided_by: 'x',
      people: { writer: [] },
    };
    await plant('royalties', line, {
      a: { statement_id: rows.first, author_id: 'demo-motcua' },
      b: { statement_id: rows.first, author_id: 'demo-motcua' },
      c: { statement_id: rows.second, author_id: 'demo-hotich' },
    });
    expect((await addressesIn(db, rows.first)).map(({ id }) => id)).toEqual(['demo-motcua']);
  });

  test('of a dossier is asked about when its window is over, returned in part once, and looked into for whose it is', async () => {
    const dossiers = await plant('dossiers', {}, { mine: { owner_id: 'me' }, yours: { owner_id: 'you' } });
    const base = {
      dossier_id: dossiers.mine,
      amount: 100,
      method: 'vnpay',
      state: 'pending',
      created_at: before,
      expires_at: earlier,
    };
    const rows = await plant('payments', base, {
      'asked before': { asked_at: earlier },
      'never asked': { expires_at: now },
      'never asked, over first': { expires_at: '2026-11-16T00:00:00Z' },
      'still open': { expires_at: later },
      'at the desk': { method: 'desk' },
      settled: { state: 'settled' },
      'under review': {
        state: 'under-review',
        dossier_id: dossiers.yours,
        asked_at: '2026-11-17T01:00:00Z',
        expires_at: later,
      },
      'under review, asked just now': { state: 'under-review', asked_at: '2026-11-17T01:00:01Z' },
      'returned before': { state: 'refunded', decided_at: earlier },
    });
    const sql = database.db.$client;
    const asked = async (limit: number) =>
      idsOf(await listPaymentsToAsk(sql, { now: at, reviewEvery: 3_600_000, limit }));
    const expected = ['never asked, over first', 'never asked', 'under review', 'asked before'];
    expect([await asked(9), await asked(2)]).toEqual([expected, expected.slice(0, 2)]);
    expect([...(await listUnderReview(sql, 'you'))]).toEqual([dossiers.yours]);
    const back = (since: string, id: string = dossiers.mine) => hasGoneBack(sql, id, new Date(since));
    expect([await back(earlier), await back(now), await back(earlier, dossiers.yours)]).toEqual([
      true,
      false,
      false,
    ]);
    const [settled] = (await listPaymentsOf(sql, dossiers.mine)).filter(({ id }) => id === rows.settled);
    if (settled === undefined) throw new Error('no such payment');
    const part = async () => {
      const [one] = (await listPaymentsOf(sql, dossiers.mine)).filter(({ id }) => id === rows.settled);
      return one === undefined ? undefined : [one.partGoesBack, one.partWentBack];
    };
    const give = async (amount: number) => {
      const [payment] = (await listPaymentsOf(sql, dossiers.mine)).filter(({ id }) => id === rows.settled);
      if (payment !== undefined)
        await setPartThatGoesBack(sql, { payment, amount, reference: randomUUID(), at });
      return part();
    };
    expect([await give(30), await give(30), await give(20), await give(0), await give(40)]).toEqual([
      [30, 0],
      [30, 0],
      [20, 0],
      [0, 0],
      [40, 0],
    ]);
    const parts = await sql<
      { amount: number; state: string }[]
    >`select amount, state from payments where part_of = ${rows.settled} order by amount`;
    expect(parts.map(({ amount, state }) => `${amount} ${state}`)).toEqual(['20 settled', '40 refund-due']);
    await database.owner.$client`delete from payments where part_of = ${rows.settled}`;
  });
});
