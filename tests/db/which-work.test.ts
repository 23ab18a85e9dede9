// What waits, lapses, is told or erased: of rows that differ in one column of what is asked, which are found and in what order.
import { randomUUID } from 'node:crypto';

import { describe, expect, test } from 'vitest';

import { findLastEvent, listAuditEvents } from '#db/queries/audit.server.ts';
import {
  claimBatch,
  deleteOldBatches,
  findBatch,
  finishBatch,
  listBatches,
  listItemFiles,
  listWaitingItems,
  settleItem,
  takeOldBatchFiles,
} from '#db/queries/batches.server.ts';
import { listSilentIds, listUnsettledDrafts } from '#db/queries/certificate-drafts.server.ts';
import {
  claimExport,
  countExportsUnderWay,
  deleteOldExports,
  findExport,
  finishExport,
  listExports,
  readExportFigures,
  takeOldExportParts,
} from '#db/queries/dossier-exports.server.ts';
import {
  findLabel,
  listLabels,
  listLabelsOf,
  removeLabel,
  updateLabel,
} from '#db/queries/dossier-labels.server.ts';
import {
  eraseMessages,
  hasUnread,
  listMessages,
  listWithUnread,
  markRead,
} from '#db/queries/dossier-messages.server.ts';
import {
  changeOpinion,
  countOpinionsFor,
  findOpinion,
  listLateOpinions,
  listOpinionsFor,
  listOpinionsOn,
  takeOpinionsToRemind,
} from '#db/queries/dossier-opinions.server.ts';
import {
  deleteOldTransfers,
  deleteTransfer,
  findOldestTransfer,
  findTransfer,
  finishTransfer,
  surveyTransfers,
} from '#db/queries/file-transfers.server.ts';
import {
  listFollowedTargets,
  listFollowings,
  markEnded,
  purgeFollowings,
  removeSubscriber,
  takeSubscribers,
} from '#db/queries/following.server.ts';
import { countBrokenLinks, forgetLinkChecks } from '#db/queries/links.server.ts';
import { finishDecisionRow, listDecisions, saveDraftOver } from '#db/queries/meetings-record.server.ts';
import {
  addressesOf,
  eraseAbsences,
  listComing,
  listMeetings,
  listMeetingYears,
  readBoardPast,
} from '#db/queries/meetings.server.ts';
import {
  endPassedStops,
  listEndedStops,
  listOpenStops,
  listStopsSince,
} from '#db/queries/planned-stops.server.ts';
import { eraseRatingComments, findRatedByToken, saveRating } from '#db/queries/ratings.server.ts';
import { listAuditLines, listLooks, listSearches } from '#db/queries/records.server.ts';
import {
  endCertificate,
  endIssuer,
  listCertificates,
  listIssuers,
  listSignatures,
  listSigning,
  listSigningKeys,
} from '#db/queries/signing.server.ts';
import { countAlarmMails, listAdministrators, listOpenTroubles } from '#db/queries/troubles.server.ts';
import { useDatabase } from '../support/database.ts';
import { usePlanter } from '../support/plant.ts';

const database = useDatabase();
const { plant, names } = usePlanter(database);
const idsOf = (rows: readonly { readonly id: string }[]) => names(rows.map(({ id }) => id));
const ours = (found: readonly string[]) => found.filter((name) => name !== '?');
const [earlier, now, later] = ['2026-11-17T01:59:59Z', '2026-11-17T02:00:00Z', '2026-11-17T02:00:01Z'];
const at = new Date(now);
const [yesterday, today, tomorrow] = ['2026-11-16', '2026-11-17', '2026-11-18'];
const bytes = (byte: string) => `\\x${byte.repeat(32)}`;
const buffer = (byte: string) => Buffer.from(byte.repeat(32), 'hex');

describe('who follows something', () => {
  test('is told of what he confirmed and did not end, once a day; whoever leaves takes his mails along', async () => {
    const base = { last_digest_on: yesterday, asked_at: earlier };
    const people = await plant('subscribers', base, {
      one: { email_index: bytes('01') },
      'told today': { last_digest_on: today },
      'never told': { last_digest_on: null },
      'of another thing': {},
      unconfirmed: {},
      ended: {},
    });
    const following = {
      kind: 'section',
      target: 'tin-tuc',
      asked_at: now,
      confirmed_at: now,
      told_until: now,
    };
    const rows = await plant('followings', following, {
      second: { subscriber_id: people.one, told_until: earlier },
      first: { subscriber_id: people.one, target: 'chi-dao', asked_at: earlier },
      told: { subscriber_id: people['told today'] },
      never: { subscriber_id: people['never told'] },
      other: { subscriber_id: people['of another thing'], target: 'van-ban' },
      'of another kind': { subscriber_id: people['of another thing'], kind: 'question' },
      unconfirmed: { subscriber_id: people.unconfirmed, confirmed_at: null, told_until: null },
      ended: { subscriber_id: people.ended, ended_at: now },
    });
    const { db } = database;
    const take = (afterId: string, limit = 9) =>
      db.transaction((tx) =>
        takeSubscribers(tx, { targets: [{ kind: 'section', target: 'tin-tuc' }], on: today, afterId, limit }),
      );
    const due = [people.one, people['never told']].sort();
    expect((await take('00000000-0000-0000-0000-000000000000')).map(({ id }) => id)).toEqual(due);
    expect((await take('00000000-0000-0000-0000-000000000000', 1)).map(({ id }) => id)).toEqual(
      due.slice(0, 1),
    );
    expect((await take(due[0] ?? '')).map(({ id }) => id)).toEqual(due.slice(1));
    expect(
      (await listFollowedTargets(db)).map(
        ({ kind, target, after }) => `${kind} ${target} ${after.toISOString()}`,
      ),
    ).toEqual([
      `question tin-tuc ${at.toISOString()}`,
      `section chi-dao ${at.toISOString()}`,
      `section tin-tuc ${new Date(earlier).toISOString()}`,
      `section van-ban ${at.toISOString()}`,
    ]);
    expect(idsOf(await listFollowings(db, [people.one]))).toEqual(['first', 'second']);
    await db.transaction((tx) => markEnded(tx, people.one, rows.told, at));
    await db.transaction((tx) => markEnded(tx, people.one, rows.first, new Date(later)));
    await db.transaction((tx) => markEnded(tx, people.ended, undefined, new Date(later)));
    const ended = await db.$client<{ id: string }[]>`select id from followings where ended_at = ${later}`;
    expect(idsOf(ended)).toEqual(['first']);
    await plant(
      'outbox',
      {},
      {
        'of him': { dedupe_key: `x:${people.one}:1` },
        'of what he follows': { dedupe_key: `x:${rows.second}:1` },
        'of another': { dedupe_key: `x:${rows.told}:1` },
      },
    );
    await db.transaction((tx) => removeSubscriber(tx, { emailIndex: buffer('01') }));
    expect(ours(idsOf(await db.$client<{ id: string }[]>`select id from outbox`))).toEqual(['of another']);
    expect(idsOf(await listFollowings(db, [people.one]))).toEqual([]);
    expect(idsOf(await listFollowings(db, [people['told today']]))).toEqual(['told']);
  });

  test('is forgotten where he never confirmed, or ended long ago; with nothing left, he goes, too', async () => {
    const people = await plant(
      'subscribers',
      { asked_at: earlier },
      { old: {}, young: { asked_at: now }, 'with something left': {} },
    );
    await plant(
      'followings',
      { kind: 'section', asked_at: earlier, subscriber_id: people.old },
      {
        'never confirmed': { target: 'a' },
        'asked just now': { target: 'b', asked_at: now, subscriber_id: people['with something left'] },
        confirmed: { target: 'c', confirmed_at: now, subscriber_id: people['with something left'] },
        'ended long ago': { target: 'd', confirmed_at: now, ended_at: earlier },
        'ended just now': {
          target: 'e',
          confirmed_at: now,
          ended_at: now,
          subscriber_id: people['with something left'],
        },
      },
    );
    const { db } = database;
    expect(await db.transaction((tx) => purgeFollowings(tx, { askedBefore: at, endedBefore: at }))).toBe(1);
    const left = await db.$client<{ id: string }[]>`select id from followings order by target`;
    expect(idsOf(left)).toEqual(['asked just now', 'confirmed', 'ended just now']);
    expect(
      ours(idsOf(await db.$client<{ id: string }[]>`select id from subscribers order by asked_at desc`)),
    ).toEqual([...['young', 'with something left']]);
  });
});

describe('a message about a dossier', () => {
  test('waits for the other side until it is read, and is erased with its dossier’s time', async () => {
    const dossiers = await plant(
      'dossiers',
      { owner_id: 'me', state: 'returned', returned_at: earlier },
      {
        mine: {},
        'finished before': { returned_at: null, finished_at: earlier },
        'returned at that instant': { returned_at: now, finished_at: earlier },
        open: { state: 'processing' },
        yours: { owner_id: 'you' },
      },
    );
    const message = { dossier_id: dossiers.mine, side: 'office', at: now, content: '\\x61' };
    const rows = await plant('dossier_messages', message, {
      second: {},
      first: { at: earlier },
      'of the applicant': { side: 'applicant', at: later },
      'read by him': { dossier_id: dossiers.open, read_at: now, read_by: 'me' },
      'of a finished one': { dossier_id: dossiers['finished before'], side: 'applicant' },
      'of one just returned': { dossier_id: dossiers['returned at that instant'], side: 'applicant' },
      'of an open one': { dossier_id: dossiers.open, side: 'applicant' },
      'of yours': { dossier_id: dossiers.yours, content: null, erased_at: earlier },
    });
    const { db } = database;
    expect(idsOf(await listMessages(db, dossiers.mine))).toEqual(['first', 'second', 'of the applicant']);
    const unread = async () => [
      await hasUnread(db, dossiers.mine, 'office'),
      await hasUnread(db, dossiers.mine, 'applicant'),
      await hasUnread(db, dossiers.open, 'office'),
    ];
    expect(await unread()).toEqual([true, true, false]);
    expect(names(await listWithUnread(db, 'me'))).toEqual(['mine']);
    const read = (side: 'office' | 'applicant', ids: readonly string[], dossierId: string = dossiers.mine) =>
      markRead(db, { dossierId, side, ids, by: 'demo-hotich', at });
    await read('office', [rows.first, rows.second]);
    await read('applicant', [rows.first, rows['of the applicant'], rows['of yours']]);
    expect(await unread()).toEqual([true, true, false]);
    await read('applicant', [rows.second], dossiers.open);
    expect(await unread()).toEqual([true, true, false]);
    await read('applicant', [rows.second]);
    expect(await unread()).toEqual([false, true, false]);
    expect(names(await listWithUnread(db, 'you'))).toEqual(['yours']);
    expect(await eraseMessages(db, { endedBefore: at, at })).toBe(4);
    const left = await db.$client<
      { id: string }[]
    >`select id from dossier_messages where content is not null order by id`;
    expect(idsOf(left).sort()).toEqual(['of an open one', 'of one just returned', 'read by him']);
  });

  test('an opinion waits for whoever was asked, while its dossier is open, and is reminded of once before and once after its day', async () => {
    await plant(
      'users',
      { kind: 'staff' },
      Object.fromEntries(
        ['me', 'you', 'colleague', 'former'].map((id) => [id, { id, name: id, email: `${id}@vidu.vn` }]),
      ),
    );
    await plant('units', {}, { u: { id: 'u', name: 'U' } });
    const member = { unit_id: 'u', valid_from: earlier, valid_until: null };
    await plant(
      'unit_members',
      member,
      { a: { user_id: 'me' }, b: { user_id: 'colleague' }, c: { user_id: 'former', valid_until: now } },
      'user_id',
    );
    const dossiers = await plant(
      'dossiers',
      { owner_id: 'applicant', state: 'processing' },
      { open: {}, mine: { owner_id: 'me' }, over: { state: 'returned' }, naming: {} },
    );
    const opinion = {
      dossier_id: dossiers.open,
      asked_by: 'you',
      adviser_id: 'me',
      asked_at: now,
      answer_by: tomorrow,
    };
    const rows = await plant('dossier_opinions', opinion, {
      waiting: {},
      late: { answer_by: yesterday },
      'due today': { answer_by: today },
      'of my unit': { adviser_id: null, unit_id: 'u', answer_by: '2026-11-20' },
      'asked by me of my unit': { adviser_id: null, unit_id: 'u', asked_by: 'me' },
      'of another': { adviser_id: 'colleague' },
      answered: { answer: 'x', answered_at: now, answered_by: 'me' },
      withdrawn: { withdrawn_at: now },
      'of an ended dossier': { dossier_id: dossiers.over },
      'of mine, late': {
        dossier_id: dossiers.mine,
        answer_by: yesterday,
        adviser_id: 'colleague',
        asked_at: earlier,
      },
      'of one that names me, late': {
        dossier_id: dossiers.naming,
        answer_by: yesterday,
        adviser_id: 'colleague',
      },
    });
    const { db } = database;
    const { waiting, requested, given } = await listOpinionsFor(db, 'me', { at, limit: 9 });
    expect([idsOf(waiting), idsOf(requested), idsOf(given)]).toEqual([
      ['late', 'due today', 'waiting', 'of my unit'],
      ['asked by me of my unit'],
      ['answered'],
    ]);
    expect(idsOf((await listOpinionsFor(db, 'me', { at, limit: 1 })).waiting)).toEqual(['late']);
    expect(await countOpinionsFor(db, 'me', { at, today })).toEqual({ waiting: 4, late: 1 });
    expect(await countOpinionsFor(db, 'former', { at, today })).toEqual({ waiting: 0, late: 0 });
    const reader = { accounts: ['me', 'mine'], namedIn: [dossiers.naming] };
    expect(idsOf(await listLateOpinions(db, reader, { at, today, limit: 9 }))).toEqual(['late']);
    expect(idsOf(await listOpinionsOn(db, dossiers.mine, at))).toEqual(['of mine, late']);
    const advisers = async (id: string) => [...((await findOpinion(db, id, at))?.advisers ?? [])].sort();
    expect([
      await advisers(rows.waiting),
      await advisers(rows['of my unit']),
      await advisers(rows['asked by me of my unit']),
    ]).toEqual([['me'], ['colleague', 'me'], ['colleague']]);
    for (const id of [rows.answered, rows.withdrawn, rows.waiting])
      await changeOpinion(db, id, { remindedAt: at });
    const reminded = await db.$client<
      { id: string }[]
    >`select id from dossier_opinions where reminded_at is not null`;
    expect(idsOf(reminded)).toEqual(['waiting']);
    const remind = async (soonBy: string, on = today) =>
      idsOf(await takeOpinionsToRemind(db, { today: on, soonBy, at })).sort();
    expect(await remind(today)).toEqual(['due today', 'late', 'of mine, late', 'of one that names me, late']);
    expect(await remind(today)).toEqual([]);
    expect(await remind(tomorrow)).toEqual(['asked by me of my unit', 'of another', 'waiting']);
    expect(await remind(today, tomorrow)).toEqual(['due today']);
  });
});

describe('work in the background', () => {
  test('a batch is taken up when it is free, the one that nobody worked at first; its files go in time', async () => {
    const base = { staff_id: 'me', started_at: now, event: 'x', list: {}, wire: {} };
    const rows = await plant('batches', base, {
      'worked at': { worked_at: earlier },
      'never worked at': {},
      'never worked at, older': { started_at: earlier, storage_key: 'f1' },
      leased: { leased_until: '2100-01-01' },
      finished: { finished_at: earlier, storage_key: 'f2' },
      'finished later': { finished_at: now, storage_key: 'f3' },
      'of another': { staff_id: 'you', finished_at: earlier },
    });
    const { db } = database;
    const dossiers = await plant('dossiers', { owner_id: 'x' }, { a: {}, b: {}, c: {}, d: {} });
    const item = { batch_id: rows['worked at'], dossier_id: dossiers.a, version: 1 };
    await plant(
      'batch_items',
      item,
      {
        third: { position: 3, storage_key: 'i3' },
        first: { position: 1, storage_key: 'i1', dossier_id: dossiers.b },
        done: { position: 2, dossier_id: dossiers.c, outcome: 'done', told: 'x', settled_at: now },
        refused: { position: 4, dossier_id: dossiers.d, outcome: 'refused', told: 'x', settled_at: now },
        other: { batch_id: rows.finished, position: 1 },
        others: { batch_id: rows['of another'], position: 1 },
      },
      'request_id',
    );
    const claimed: string[] = [];
    for (let one = await claimBatch(db, 60); one !== undefined; one = await claimBatch(db, 60))
      claimed.push(...names([one.id]));
    expect(ours(claimed)).toEqual(['never worked at, older', 'never worked at', 'worked at']);
    const waiting = async (limit: number) =>
      (await listWaitingItems(db, rows['worked at'], limit)).map(({ position }) => position);
    expect([await waiting(9), await waiting(1)]).toEqual([[1, 3], [1]]);
    expect(await listItemFiles(db, rows['worked at'])).toEqual(['i1', 'i3']);
    const settle = (position: number, outcome: 'done' | 'refused') =>
      settleItem(db, rows['worked at'], { position, outcome, told: 'y', at, seconds: 1 });
    await settle(1, 'done');
    await settle(2, 'refused');
    const counts = async (staff: string) => {
      const batch = await findBatch(db, staff, rows['worked at']);
      return batch && [batch.size, batch.done, batch.undone];
    };
    expect([await counts('me'), await counts('you')]).toEqual([[4, 2, 1], undefined]);
    expect(idsOf(await listBatches(db, 'me', 9)).sort()).toEqual(['finished', 'worked at']);
    expect(idsOf(await listBatches(db, 'you', 9))).toEqual(['of another']);
    await db.transaction((tx) =>
      finishBatch(tx, rows['worked at'], { at: new Date(later), storageKey: null }),
    );
    expect(await listItemFiles(db, rows['worked at'])).toEqual([]);
    expect(await db.transaction((tx) => takeOldBatchFiles(tx, at))).toEqual(['f2']);
    expect(await db.transaction((tx) => takeOldBatchFiles(tx, at))).toEqual([]);
    expect(await deleteOldBatches(db, at)).toBe(2);
    const left = await db.$client<{ id: string }[]>`select id from batches where finished_at is not null`;
    expect(ours(idsOf(left)).sort()).toEqual(['finished later', 'worked at']);
  });

  test('a list is written by who claimed it last, read by whose it is, and goes in time', async () => {
    const base = { staff_id: 'me', started_at: now, kind: 'dossiers', format: 'csv', query: {}, parts: [] };
    const rows = await plant('dossier_exports', base, {
      first: { started_at: earlier },
      second: {},
      leased: { leased_until: '2100-01-01' },
      done: { finished_at: earlier, parts: ['p1'], bytes: 10 },
      'done just now': { finished_at: now, parts: ['p2'], bytes: 5, started_at: later },
      failed: { finished_at: now, failure: 'x', parts: ['p3'], bytes: 7 },
      'failed before': { finished_at: earlier, failure: 'x' },
      'of another': { staff_id: 'you', leased_until: '2100-01-01', started_at: '2026-11-01' },
    });
    const { db } = database;
    expect([await countExportsUnderWay(db, 'me'), await countExportsUnderWay(db, 'you')]).toEqual([3, 1]);
    const figures = await readExportFigures(db, new Date(earlier));
    expect(figures).toEqual({ running: 4, oldest: new Date('2026-11-01'), failed: 1, files: 2, bytes: 15 });
    const claimed = await claimExport(db, 60);
    expect(names([claimed?.id])).toEqual(['first']);
    const end = { finishedAt: new Date(later), failure: null };
    const claim = { id: rows.first, attempts: claimed?.attempts ?? 0 };
    await expect(finishExport(db, { ...claim, attempts: claim.attempts - 1 }, end)).rejects.toThrow(
      /another process/,
    );
    await finishExport(db, claim, end);
    await expect(finishExport(db, claim, end)).rejects.toThrow(/another process/);
    expect([names([(await claimExport(db, 60))?.id]), await claimExport(db, 60)]).toEqual([
      ['second'],
      undefined,
    ]);
    expect([(await findExport(db, 'me', rows.second))?.id, await findExport(db, 'you', rows.second)]).toEqual(
      [rows.second, undefined],
    );
    expect(idsOf(await listExports(db, 'me', 1))).toEqual(['done just now']);
    expect(idsOf(await listExports(db, 'you', 9))).toEqual(['of another']);
    expect(await db.transaction((tx) => takeOldExportParts(tx, at))).toEqual(['p1']);
    await deleteOldExports(db, at);
    const left = await db.$client<
      { id: string }[]
    >`select id from dossier_exports where finished_at is not null`;
    expect(ours(idsOf(left)).sort()).toEqual(['done just now', 'failed', 'first']);
  });

  test('a file on its way belongs to its dossier, and goes when nobody finished it', async () => {
    const dossiers = await plant('dossiers', { owner_id: 'x' }, { one: {}, other: {} });
    const base = { dossier_id: dossiers.one, begun_at: now, bytes: 10, parts: ['p'] };
    const rows = await plant('file_transfers', base, {
      second: {},
      first: { begun_at: earlier, bytes: 5 },
      finished: { finished_at: now, begun_at: '2026-01-02', bytes: 100 },
      'of another': { dossier_id: dossiers.other, begun_at: '2026-01-01' },
    });
    const { db } = database;
    expect(await surveyTransfers(db, dossiers.one)).toEqual({ files: 2, bytes: 15 });
    expect(names([await findOldestTransfer(db, dossiers.one)])).toEqual(['first']);
    const find = async (dossierId: string, id: string) => (await findTransfer(db, { dossierId, id }))?.id;
    expect([await find(dossiers.one, rows.first), await find(dossiers.other, rows.first)]).toEqual([
      rows.first,
      undefined,
    ]);
    const finish = (id: string, dossierId: string = dossiers.one) =>
      db.transaction((tx) => finishTransfer(tx, { dossierId, id, at }));
    expect([
      await finish(rows.second, dossiers.other),
      await finish(rows.second),
      await finish(rows.second),
    ]).toEqual([undefined, ['p'], undefined]);
    const drop = (dossierId: string) =>
      db.transaction((tx) => deleteTransfer(tx, { dossierId, id: rows.first }));
    expect([await drop(dossiers.other), await drop(dossiers.one)]).toEqual([[], ['p']]);
    const old = (limit: number, before: string) =>
      db.transaction((tx) => deleteOldTransfers(tx, { before: new Date(before), limit }));
    expect((await old(1, now)).transfers).toBe(1);
    expect(await find(dossiers.other, rows['of another'])).toBeUndefined();
    expect((await old(9, now)).transfers).toBe(1);
    expect(await find(dossiers.one, rows.second)).toBe(rows.second);
  });
});

describe('what the office keeps', () => {
  test('labels are named once, whatever the case, and hang on their dossiers', async () => {
    const labels = await plant(
      'dossier_labels',
      { tone: 'neutral' },
      { first: { name: 'An khẩn' }, second: { name: 'Ba' } },
    );
    const dossiers = await plant('dossiers', { owner_id: 'x' }, { one: {}, other: {} });
    await plant(
      'labelled_dossiers',
      { put_at: now },
      {
        a: { dossier_id: dossiers.one, label_id: labels.second },
        b: { dossier_id: dossiers.one, label_id: labels.first },
        c: { dossier_id: dossiers.other, label_id: labels.second },
      },
      'dossier_id',
    );
    const { db } = database;
    expect(idsOf(await listLabelsOf(db, dossiers.one))).toEqual(['first', 'second']);
    expect(
      (await listLabels(db))
        .filter(({ id }) => names([id])[0] !== '?')
        .map(({ name, dossiers: of }) => [name, of]),
    ).toEqual([
      ['An khẩn', 1],
      ['Ba', 2],
    ]);
    expect([
      names([(await findLabel(db, { name: 'BA' }))?.id]),
      names([(await findLabel(db, { id: labels.first }))?.id]),
    ]).toEqual([['second'], ['first']]);
    const rename = (name: string) =>
      db.transaction((tx) => updateLabel(tx, { id: labels.first, name, tone: 'neutral' }));
    expect([await rename('ba'), await rename('AN KHẨN')]).toEqual([false, true]);
    const take = (dossierId: string) => db.transaction((tx) => removeLabel(tx, dossierId, labels.first));
    expect([await take(dossiers.other), await take(dossiers.one), await take(dossiers.one)]).toEqual([
      false,
      true,
      false,
    ]);
  });

  test('certificates sign for the unit and for their holder, until they end', async () => {
    const base = { holder: 'person', user_id: 'me', key: '\\x01', installed_at: now };
    const ended = { key: null, ended_at: now, ended_as: 'withdrawn' };
    const rows = await plant('signing_certificates', base, {
      mine: {},
      yours: { user_id: 'you', installed_at: earlier },
      unit: { holder: 'unit', user_id: null },
      'ended first': { ...ended, ended_at: earlier },
      'ended last': ended,
    });
    const { db } = database;
    expect(idsOf(await listSigning(db, 'me')).sort()).toEqual(['mine', 'unit']);
    expect(idsOf(await listSigning(db, undefined))).toEqual(['unit']);
    expect(idsOf(await listSigningKeys(db)).sort()).toEqual(['mine', 'unit', 'yours']);
    expect(idsOf(await listCertificates(db, 'signing', 9))).toEqual(['unit', 'yours', 'mine']);
    expect(idsOf(await listCertificates(db, 'ended', 9))).toEqual(['ended last', 'ended first']);
    expect(idsOf(await listCertificates(db, 'ended', 1))).toEqual(['ended last']);
    const end = (holder: 'person' | 'unit', userId: string | null) =>
      db.transaction((tx) =>
        endCertificate(tx, { holder, userId }, { at, as: 'withdrawn', by: null, reason: null }),
      );
    expect([names([await end('person', 'you')]), names([await end('person', 'you')])]).toEqual([
      ['yours'],
      ['?'],
    ]);
    expect(idsOf(await listSigningKeys(db)).sort()).toEqual(['mine', 'unit']);
    const paper = randomUUID();
    await plant(
      'signed_papers',
      { bytes: 1 },
      {
        a: { paper_id: paper, head_certificate_id: rows.mine, unit_certificate_id: rows.unit },
        b: { paper_id: randomUUID(), head_certificate_id: rows.yours, unit_certificate_id: rows.unit },
      },
      'paper_id',
    );
    expect(idsOf(await listSignatures(db, paper))).toEqual(['mine', 'unit']);
    const issuers = await plant(
      'signing_issuers',
      { listed_at: now },
      { b: { name: 'B' }, a: { name: 'A' }, over: { name: 'C', ended_at: earlier } },
    );
    expect(ours(idsOf(await listIssuers(db)))).toEqual(['a', 'b']);
    const over = (id: string) => db.transaction((tx) => endIssuer(tx, id, 'demo-hotich', at));
    expect([await over(issuers.over), await over(issuers.a), await over(issuers.a)]).toEqual([
      false,
      true,
      false,
    ]);
  });

  test('a draft of a certificate is unsettled while its last one is, and silent when its day is over', async () => {
    const dossiers = await plant(
      'dossiers',
      { owner_id: 'x' },
      { waiting: {}, corrected: {}, settled: {}, 'not asked about': {} },
    );
    const draft = { outcome: null, sent_at: now, answer_by: today };
    await plant('certificate_drafts', draft, {
      a: { dossier_id: dossiers.waiting, answer_by: yesterday },
      b: { dossier_id: dossiers.corrected, outcome: 'corrected', answered_at: now, correction: '\\x01' },
      'c, before': {
        dossier_id: dossiers.settled,
        sent_at: earlier,
        outcome: 'corrected',
        answered_at: now,
        correction: '\\x01',
      },
      c: { dossier_id: dossiers.settled, outcome: 'agreed', answered_at: now },
      d: { dossier_id: dossiers['not asked about'], answer_by: '2026-11-10' },
    });
    const { db } = database;
    const asked = [dossiers.waiting, dossiers.corrected, dossiers.settled];
    expect(names(await listUnsettledDrafts(db, asked)).sort()).toEqual(['corrected', 'waiting']);
    const silent = async (limit: number) => names(await listSilentIds(db, today, limit));
    expect([await silent(9), await silent(1)]).toEqual([['not asked about', 'waiting'], ['not asked about']]);
  });

  test('a rating is given once, and its words are erased in time', async () => {
    const dossiers = await plant('dossiers', { owner_id: 'x' }, { old: {}, young: {}, asked: {} });
    const given = { overall: 'satisfied', way: 'page', comment: 'Tốt.' };
    await plant(
      'dossier_ratings',
      {},
      {
        a: { dossier_id: dossiers.old, ...given, rated_at: earlier },
        b: { dossier_id: dossiers.young, ...given, rated_at: now },
        c: { dossier_id: dossiers.asked, token_digest: bytes('0d') },
      },
      'dossier_id',
    );
    const { db } = database;
    const save = (dossierId: string) =>
      saveRating(db, {
        dossierId,
        ...given,
        convenience: null,
        timeliness: null,
        attitude: null,
        ratedAt: at,
      } as never);
    expect([await save(dossiers.old), await save(dossiers.asked), await save(dossiers.asked)]).toEqual([
      false,
      true,
      false,
    ]);
    expect([await findRatedByToken(db, buffer('0d')), await findRatedByToken(db, buffer('0e'))]).toEqual([
      dossiers.asked,
      undefined,
    ]);
    expect(await eraseRatingComments(db, { ratedBefore: at, at })).toBe(1);
    const left = await db.$client<
      { id: string }[]
    >`select dossier_id as id from dossier_ratings where comment is not null`;
    expect(left.map(({ id }) => id).sort()).toEqual([dossiers.young, dossiers.asked].sort());
  });

  test('stops, troubles and links are told while they last', async () => {
    const stop = {
      announced_by: 'demo-quantri',
      announced_at: earlier,
      from_at: earlier,
      until_at: later,
      noticed_until: '2026-12-31',
    };
    const over = { ended_at: now, ending: 'over' };
    await plant('planned_stops', stop, {
      second: { from_at: now },
      first: {},
      passed: { until_at: now },
      over: { ...over, from_at: '2026-11-10', until_at: '2026-11-11' },
      'over before': { ...over, from_at: '2026-11-01', until_at: '2026-11-09' },
      cancelled: { ...over, ending: 'cancelled', from_at: '2026-11-12' },
      'to come': { from_at: later, until_at: '2026-12-01' },
    });
    const { db } = database;
    expect(ours(idsOf(await listOpenStops(db)))).toEqual(expect.arrayContaining(['second', 'to come']));
    expect(ours(idsOf(await listOpenStops(db))).slice(-2)).toEqual(['second', 'to come']);
    expect(ours(idsOf(await listStopsSince(db, new Date('2026-11-09'), at))).sort()).toEqual([
      'first',
      'over',
      'passed',
    ]);
    expect(await db.transaction((tx) => endPassedStops(tx, at))).toBe(1);
    expect(ours(idsOf(await listEndedStops(db, 9))).slice(-3)).toEqual(['cancelled', 'over', 'over before']);
    await plant(
      'troubles',
      { since: now },
      {
        second: { id: 'b' },
        first: { id: 'c', since: earlier },
        ended: { id: 'd', ended_at: now },
        'at the same time': { id: 'a' },
      },
    );
    expect(ours(idsOf(await listOpenTroubles(db)))).toEqual(['first', 'at the same time', 'second']);
    await plant(
      'outbox',
      { kind: 'alarm', recipient: 'a@vidu.vn', created_at: now },
      {
        a: {},
        before: { created_at: earlier },
        other: { recipient: 'b@vidu.vn' },
        'of another kind': { kind: 'x' },
      },
    );
    expect(await countAlarmMails(db, 'a@vidu.vn', new Date(earlier))).toBe(1);
    await plant(
      'users',
      { kind: 'staff' },
      Object.fromEntries(
        ['holds', 'over', 'to come', 'closed'].map((id) => [
          id,
          { id, name: id, email: `${id}@vidu.vn`, ...(id === 'closed' && { disabled_at: earlier }) },
        ]),
      ),
    );
    const role = { role: 'administrator', valid_from: now };
    await plant(
      'staff_roles',
      role,
      {
        a: { user_id: 'holds', valid_until: later },
        b: { user_id: 'over', valid_from: earlier, valid_until: now },
        c: { user_id: 'to come', valid_from: later },
        d: { user_id: 'closed' },
      },
      'user_id',
    );
    const administrators = (await listAdministrators(db, at)).map(({ id }) => id);
    expect(administrators.filter((id) => ['holds', 'over', 'to come', 'closed'].includes(id))).toEqual([
      'holds',
    ]);
    await plant(
      'link_checks',
      {},
      {
        broken: { url: 'https://a', failures: 3 },
        'once broken': { url: 'https://b', failures: 2 },
        whole: { url: 'https://c', failures: 0 },
      },
      'url',
    );
    expect(await countBrokenLinks(db, 3)).toBe(1);
    await forgetLinkChecks(db, ['https://a', 'https://c']);
    expect(
      (await db.$client<{ url: string }[]>`select url from link_checks order by url`).map(({ url }) => url),
    ).toEqual(['https://a', 'https://c']);
  });

  test('meetings are those of a year, a state and of who is invited; decisions wait for whose they are', async () => {
    const base = { chair_id: 'demo-hotich', starts_at: later, state: 'convened', agenda: [] };
    const rows = await plant('board_meetings', base, {
      coming: {},
      'coming later': { starts_at: '2027-01-01T00:00:00+07:00' },
      now: { starts_at: now },
      recorded: { starts_at: '2026-11-01', state: 'recorded' },
      'recorded before': { starts_at: '2026-10-31T23:59:59Z', state: 'recorded' },
      cancelled: { starts_at: '2026-11-02', state: 'cancelled' },
      'to be recorded': { starts_at: '2026-12-01', state: 'recorded' },
    });
    const invitee = { position: 0, absence: '\\x01', absent_at: now };
    await plant(
      'meeting_invitees',
      { user_id: 'me', ...invitee },
      {
        a: { meeting_id: rows.coming },
        b: { meeting_id: rows.recorded },
        c: { meeting_id: rows.now, user_id: 'you' },
      },
      'meeting_id',
    );
    const { db } = database;
    const list = async (filter: Parameters<typeof listMeetings>[1], page = 1, size = 9) => {
      const found = await listMeetings(db, filter, page, size);
      return [...names(found.rows.map(({ meeting }) => meeting.id)), found.total];
    };
    expect(await list({ invited: 'me' })).toEqual(['coming', 'recorded', 2]);
    expect(await list({ year: 2027 })).toEqual(['coming later', 1]);
    expect(await list({ states: ['recorded'] }, 2, 1)).toEqual(['recorded', 3]);
    expect(await listMeetingYears(db, {})).toEqual([2027, 2026]);
    expect(idsOf(await listComing(db, at))).toEqual(['coming', 'coming later']);
    expect((await readBoardPast(db, at)).last).toEqual(new Date('2026-11-01'));
    expect(await eraseAbsences(db, at)).toBe(1);
    const kept = await db.$client<
      { id: string }[]
    >`select meeting_id as id from meeting_invitees where absence is not null`;
    expect(kept.map(({ id }) => id).sort()).toEqual([rows.coming, rows.now].sort());
    const decision = { meeting_id: rows.recorded, responsible_id: 'me', due_on: today, position: 1 };
    const decisions = await plant('meeting_decisions', decision, {
      second: { position: 2, due_on: yesterday },
      first: {},
      done: { done_at: now, position: 3 },
      yours: { responsible_id: 'you', position: 4 },
      elsewhere: { meeting_id: rows['recorded before'], due_on: '2026-11-01' },
    });
    expect(idsOf(await listDecisions(db, { meetingId: rows.recorded }))).toEqual([
      'first',
      'second',
      'done',
      'yours',
    ]);
    expect(idsOf(await listDecisions(db, { responsible: 'me', open: true }))).toEqual([
      'elsewhere',
      'second',
      'first',
    ]);
    expect(idsOf(await listDecisions(db, { id: decisions.yours }))).toEqual(['yours']);
    const finish = (id: string) =>
      finishDecisionRow(db, id, { doneAt: at, doneBy: 'demo-hotich', doneNote: '' });
    expect([
      await finish(decisions.first),
      await finish(decisions.first),
      await finish(decisions.done),
    ]).toEqual([true, false, false]);
    const [open] = (await listMeetings(db, { states: ['recorded'] }, 2, 1)).rows;
    expect(open?.openDecisions).toBe(2);
    const draft = {
      meetingId: rows.coming,
      kind: 'minutes' as never,
      content: Buffer.from('x'),
      savedBy: 'demo-hotich',
      savedAt: at,
    };
    const save = (lock: number) => saveDraftOver(db, lock, draft as never);
    expect([await save(0), await save(0), await save(1), await save(1)]).toEqual([true, false, true, false]);
    await plant(
      'users',
      { kind: 'staff', name: 'x' },
      {
        open: { id: 'open', email: 'o@vidu.vn' },
        closed: { id: 'closed', email: 'c@vidu.vn', disabled_at: now },
      },
    );
    expect((await addressesOf(db, ['open', 'closed'])).map(({ id }) => id)).toEqual(['open']);
    await database.owner.$client`delete from meeting_drafts where meeting_id = ${rows.coming}`;
  });

  test('what was written down of the staff is found by person, day and words, the newest first', async () => {
    const event = {
      subject: 'user:a',
      event: 'role-given',
      actor_kind: 'staff',
      actor_id: 'me',
      at: now,
      detail: {},
    };
    await plant('audit_events', event, {
      a: { sequence: 1 },
      b: { sequence: 2, event: 'role-withdrawn', at: earlier },
      'by you': { sequence: 3, actor_id: 'you', detail: { reason: 'Nghỉ Việc' }, at: '2026-11-17T01:00:00Z' },
      elsewhere: { subject: 'user:b', sequence: 1, at: later, detail: { deputy: 'd' } },
    });
    const { db } = database;
    expect((await listAuditEvents(db, 'user:a', 2)).map(({ event: name }) => name)).toEqual([
      'role-given',
      'role-withdrawn',
    ]);
    const last = async (events?: readonly ('role-given' | 'role-withdrawn')[]) =>
      (await findLastEvent(db, 'user:a', events))?.at.toISOString();
    expect([await last(), await last(['role-withdrawn'])]).toEqual([
      '2026-11-17T01:00:00.000Z',
      new Date(earlier).toISOString(),
    ]);
    const page = { page: 1, size: 99, counted: 99 };
    const lines = async (query: object) =>
      ours(idsOf((await listAuditLines(db, { ...page, ...query })).rows));
    expect(await lines({})).toEqual(['elsewhere', 'a', 'b', 'by you']);
    expect(await lines({ person: 'me', page: 2, size: 1 })).toEqual(['a']);
    expect(await lines({ person: 'you' })).toEqual(['by you']);
    expect(await lines({ from: at })).toEqual(['elsewhere', 'a']);
    expect(await lines({ until: at })).toEqual(['b', 'by you']);
    const sought = (text: string, people: readonly string[] = []) => ({
      sought: { text, folded: '', people },
    });
    expect(await lines(sought('nghỉ việc'))).toEqual(['by you']);
    expect(await lines(sought('user:b'))).toEqual(['elsewhere']);
    expect(await lines(sought('không có', ['a']))).toEqual(['a', 'b', 'by you']);
    expect(await lines(sought('không có', ['d']))).toEqual(['elsewhere']);
  });

  test('who looked at a dossier and who searched is found by person, code and what was sought, the newest first', async () => {
    const { db } = database;
    const page = { page: 1, size: 99, counted: 99 };
    const dossiers = await plant('dossiers', { owner_id: 'x' }, { one: { code: 'PA-ONE' }, other: {} });
    await plant(
      'dossier_views',
      { staff_id: 'demo-hotich', at: now, what: 'x' },
      {
        look: { dossier_id: dossiers.one },
        'look before': { dossier_id: dossiers.one, at: earlier },
        'another look': { dossier_id: dossiers.other, staff_id: 'demo-motcua', at: later },
      },
    );
    const looks = async (query: object) => {
      const found = await listLooks(db, { ...page, ...query });
      // Their ids say of which kind they are.
      return [...idsOf(found.rows.map(({ id }) => ({ id: id.slice(1) }))), found.total];
    };
    expect(await looks({})).toEqual(['another look', 'look', 'look before', 3]);
    expect(await looks({ code: 'PA-ONE' })).toEqual(['look', 'look before', 2]);
    expect(await looks({ code: 'PA-NONE' })).toEqual([0]);
    expect(await looks({ counted: 1 })).toEqual(['another look', 'look', 'look before', 1]);
    expect(await looks({ person: 'demo-motcua' })).toEqual(['another look', 1]);
    await plant(
      'staff_searches',
      { staff_id: 'demo-hotich', at: now, by: [], found: 1 },
      {
        s: { id: 900_001, sought_index: bytes('01') },
        t: { id: 900_002, sought_index: bytes('02'), at: later },
      },
    );
    expect(idsOf((await listSearches(db, page)).rows)).toEqual(['t', 's']);
    expect(idsOf((await listSearches(db, { ...page, soughtIndex: buffer('01') })).rows)).toEqual(['s']);
  });
});
