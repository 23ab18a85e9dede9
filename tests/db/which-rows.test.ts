// Which rows a query finds, and in what order: of rows that differ in exactly one column of what it asks.
import { randomUUID } from 'node:crypto';

import { describe, expect, test } from 'vitest';

import {
  blankPublication,
  eraseContents,
  isToErase,
  listToAnnounce,
  listToErase,
} from '#db/queries/inquiry-erasures.server.ts';
import { countFeedback, saveFeedback } from '#db/queries/inquiry-feedback.server.ts';
import { listInbox, listInquiriesById } from '#db/queries/inquiry-inbox.server.ts';
import {
  countCategories,
  countPublished,
  findAllPublished,
  findPublished,
  isRead,
  lastPublishedOfKinds,
  listPublished,
  listPublishedAddresses,
  listPublishedIds,
  listPublishedWithin,
  publicationSlugsLike,
} from '#db/queries/inquiry-publications.server.ts';
import {
  deleteHeldFile,
  deleteOldHeldFiles,
  listHeldFiles,
  takeHeldFiles,
} from '#db/queries/inquiries-held-files.server.ts';
import { findMain, hangMerged, listMergedInto } from '#db/queries/inquiries-merged.server.ts';
import {
  deleteInquiryContact,
  findInquiryContact,
  findInquiryEvent,
  listInquiryEvents,
  listInquiryFiles,
  saveInquiryContact,
} from '#db/queries/inquiries-parts.server.ts';
import {
  countLeaving,
  countWaiting,
  findInquiry,
  findInquiryByRequest,
  listInquiries,
  listInquiriesFiled,
  listInquiriesOf,
  listInquiriesWithoutPeriods,
  listLeaving,
  listNewestInquiries,
  listRunningInquiryIds,
} from '#db/queries/inquiries.server.ts';
import { useDatabase } from '../support/database.ts';
import { usePlanter } from '../support/plant.ts';

const database = useDatabase();
const { plant, names } = usePlanter(database);
const idsOf = (rows: readonly { readonly id: string }[]) => names(rows.map(({ id }) => id));
const day = (date: string) => new Date(`${date}T00:00:00Z`);
const [before, from, between, until] = ['2026-01-01', '2026-02-01', '2026-02-02', '2026-03-01'];

describe('what was said in inquiries', () => {
  test('is announced of a kind when it is over long enough, once, and not while it is kept', async () => {
    const kept = '2026-12-17';
    await plant(
      'inquiries',
      { kind: 'a', finished_at: '2024-01-03T00:00:00Z' },
      {
        over: {},
        'over longest': { finished_at: '2024-01-01T00:00:00Z' },
        'kept until then': { finished_at: '2024-01-02T00:00:00Z', kept_until: kept },
        'kept longer': { kept_until: '2026-12-18' },
        'over at that instant': { finished_at: '2024-01-04T00:00:00Z' },
        open: { finished_at: null },
        'of another kind': { kind: 'b' },
        announced: { erase_on: '2026-12-01' },
        erased: { erased_at: '2026-11-01T00:00:00Z' },
      },
    );
    const sought = { kind: 'a', endedBefore: day('2024-01-04'), keptUntil: kept };
    const expected = ['over longest', 'kept until then', 'over'];
    expect(names(await listToAnnounce(database.db, sought, 9))).toEqual(expected);
    expect(names(await listToAnnounce(database.db, sought, 2))).toEqual(expected.slice(0, 2));
  });

  test('is erased on its day while anything of it is there, unless it was opened again', async () => {
    const today = '2026-11-17';
    const rows = await plant(
      'inquiries',
      { kind: 'a', finished_at: day(before), erase_on: today },
      {
        today: {},
        'of which files are left': { erase_on: '2026-11-16' },
        earliest: { erase_on: '2026-11-15' },
        tomorrow: { erase_on: '2026-11-18' },
        'not announced': { erase_on: null },
        'opened again': { finished_at: null },
        'of which nothing is left': {},
        'of another kind': { kind: 'b' },
      },
    );
    for (const [name, inquiry_id] of Object.entries(rows)) {
      if (name === 'of which nothing is left') continue;
      const table = name === 'of which files are left' ? 'inquiry_files' : 'inquiry_contents';
      await plant(table, { inquiry_id }, { [name]: {} }, 'inquiry_id');
    }
    const due = ['earliest', 'of which files are left', 'today'];
    expect(names(await listToErase(database.db, { kind: 'a', day: today }, 9))).toEqual(due);
    expect(names(await listToErase(database.db, { kind: 'a', day: today }, 1))).toEqual(due.slice(0, 1));
    const still: string[] = [];
    for (const id of Object.values(rows))
      if (await database.db.transaction((tx) => isToErase(tx, { id, day: today })))
        still.push(...names([id]));
    expect(still.sort()).toEqual([...due, 'of another kind'].sort());
  });

  test('goes with its files and contact, of one and not of another; of its public version what was taken down', async () => {
    const rows = await plant('inquiries', { erased_at: day(before) }, { one: {}, other: {} });
    for (const inquiry_id of Object.values(rows)) {
      await plant(
        'inquiry_contents',
        { inquiry_id },
        { first: { sequence: 1 }, second: { sequence: 2 } },
        'sequence',
      );
      await plant('inquiry_contacts', { inquiry_id, way: 'email' }, { contact: {} }, 'inquiry_id');
      await plant('inquiry_files', { inquiry_id }, { file: {}, 'second file': {} }, 'storage_key');
    }
    const left = async (table: string) =>
      (
        await database.db.$client<{ id: string }[]>`
        select inquiry_id as id from ${database.db.$client(table)}
        where inquiry_id = any(${Object.values(rows)}::uuid[])`
      ).map(({ id }) => (id === rows.one ? 'one' : 'other'));
    const keys = await database.db.$client<{ storage_key: string }[]>`
      select storage_key from inquiry_files where inquiry_id = ${rows.one}`;
    expect((await database.db.transaction((tx) => eraseContents(tx, rows.one))).sort()).toEqual(
      keys.map(({ storage_key }) => storage_key).sort(),
    );
    expect(await left('inquiry_contents')).toEqual(['other', 'other']);
    expect(await left('inquiry_files')).toEqual(['other', 'other']);
    expect(await left('inquiry_contacts')).toEqual(['other']);
    await plant(
      'inquiry_publications',
      { corrections: [{ at: before, note: 'Tên.' }] },
      {
        'taken down': { inquiry_id: rows.one, withdrawn_at: day(before) },
        'taken down, of another': { inquiry_id: rows.other, withdrawn_at: day(before) },
        'that is read': { inquiry_id: randomUUID() },
      },
      'inquiry_id',
    );
    const blank = async () => {
      const found = await database.db.$client<{ id: string }[]>`
        select inquiry_id as id from inquiry_publications
        where title = '' and question = '' and answer = '' and corrections = '[]' and slug = inquiry_id::text`;
      return idsOf(found);
    };
    await database.db.transaction((tx) => blankPublication(tx, rows.one));
    expect(await blank()).toEqual(['one']);
    const [read] = await database.db.$client<{ id: string }[]>`
      select inquiry_id as id from inquiry_publications where withdrawn_at is null`;
    await database.db.transaction((tx) => blankPublication(tx, read?.id ?? ''));
    expect(await blank()).toEqual(['one']);
  });
});

describe('inquiries', () => {
  const base = { kind: 'a', state: 's', submitted_at: day(between) };

  test('are found by kind and code, by request, and say what stands around them', async () => {
    const requestId = randomUUID();
    const rows = await plant('inquiries', base, {
      plain: { code: 'C', request_id: requestId },
      public: { assigned_unit: 'tu-phap', assigned_officer: 'demo-hotich' },
      named: { assigned_unit: 'tu-phap' },
      'asked to be taken down': {},
      'taken down': {},
    });
    const [unit] = await database.db.$client<{ name: string; officer: string }[]>`
      select units.name, users.name as officer from units, users where units.id = 'tu-phap' and users.id = 'demo-hotich'`;
    await plant(
      'inquiry_publications',
      {},
      {
        p1: { inquiry_id: rows.public },
        p2: { inquiry_id: rows.named, name: 'Nguyễn Văn An' },
        p3: { inquiry_id: rows['asked to be taken down'], takedown_asked_at: day(before) },
        p4: { inquiry_id: rows['taken down'], withdrawn_at: day(before) },
      },
      'slug',
    );
    await plant(
      'inquiry_contents',
      { inquiry_id: rows.plain },
      { later: { sequence: 2, content: '\\x02' }, first: { sequence: 1, content: '\\x01' } },
      'sequence',
    );
    const sql = database.db.$client;
    const plain = await findInquiry(sql, { kind: 'a', code: 'C' });
    expect(plain).toMatchObject({ id: rows.plain, assignedTo: null });
    expect([...(plain?.answers ?? [])]).toEqual([1]);
    expect(await findInquiry(sql, { kind: 'b', code: 'C' })).toBeUndefined();
    expect((await findInquiryByRequest(sql, requestId))?.id).toBe(rows.plain);
    expect(await findInquiryByRequest(sql, randomUUID())).toBeUndefined();
    const all = await listInquiriesById(sql, [
      rows.named,
      rows['taken down'],
      rows.public,
      rows.plain,
      rows['asked to be taken down'],
    ]);
    expect(
      all.map((row) => [...names([row.id]), row.public, row.named, row.takedownAsked, row.assignedTo]),
    ).toEqual([
      ['named', true, true, false, unit?.name],
      ['taken down', false, false, false, null],
      ['public', true, false, false, `${unit?.name}: ${unit?.officer}`],
      ['plain', false, false, false, null],
      ['asked to be taken down', true, false, true, null],
    ]);
  });

  test('are listed by kind, state and to whom they were given, the oldest first; by their days; of one person the newest first', async () => {
    await plant('inquiries', base, {
      second: { assigned_unit: 'u' },
      first: { submitted_at: day(from), owner_id: 'me' },
      'his own': {
        submitted_at: day('2026-02-03'),
        assigned_unit: 'u',
        assigned_officer: 'me',
        owner_id: 'me',
      },
      'of another unit': { submitted_at: day('2026-02-04'), assigned_unit: 'v' },
      'taken by another': {
        submitted_at: day('2026-02-05'),
        assigned_unit: 'u',
        assigned_officer: 'you',
        owner_id: 'you',
      },
      'too late': { submitted_at: day(until) },
      'too early': { submitted_at: day(before) },
      'in another state': { state: 't', submitted_at: day('2026-02-06') },
      'of another kind': { kind: 'b' },
    });
    const sql = database.db.$client;
    const listed = async (scope?: { units: readonly string[]; officer?: string }) =>
      idsOf(await listInquiries(sql, { kind: 'a', states: ['s'], scope }));
    expect(await listed()).toEqual([
      ...['too early', 'first', 'second', 'his own', 'of another unit', 'taken by another', 'too late'],
    ]);
    expect(await listed({ units: ['u'] })).toEqual(['second', 'his own', 'taken by another']);
    expect(await listed({ units: ['u'], officer: 'me' })).toEqual(['second', 'his own']);
    const days = { kind: 'a', from: day(from), until: day(until) };
    expect(idsOf(await listInquiriesFiled(sql, days))).toEqual([
      ...['first', 'second', 'his own', 'of another unit', 'taken by another', 'in another state'],
    ]);
    const newest = [
      'too late',
      'in another state',
      'taken by another',
      'of another unit',
      'his own',
      'second',
      'first',
    ];
    const since = { kind: 'a', since: day(from) };
    expect(idsOf(await listNewestInquiries(sql, { ...since, limit: 9 }))).toEqual(newest);
    expect(idsOf(await listNewestInquiries(sql, { ...since, limit: 2 }))).toEqual(newest.slice(0, 2));
    expect(idsOf(await listInquiriesOf(sql, 'me'))).toEqual(['his own', 'first']);
  });

  test('leave on the day that comes first; what is kept leaves after it', async () => {
    const today = '2026-11-24';
    await plant(
      'inquiries',
      { ...base, finished_at: day(before), erase_on: '2026-12-01', assigned_unit: 'u' },
      {
        announced: {},
        'announced for sooner': { erase_on: '2026-11-28', assigned_unit: 'v' },
        'kept through today': { erase_on: null, kept_until: today },
        'no longer kept': { erase_on: null, kept_until: '2026-11-23' },
        neither: { erase_on: null },
        open: { finished_at: null },
        erased: { erased_at: day(before) },
        'of another kind': { kind: 'b' },
        'over longer': { finished_at: day('2025-12-31') },
      },
    );
    const expected = ['kept through today', 'announced for sooner', 'over longer', 'announced'];
    const sought = { kind: 'a', scope: undefined, today };
    const list = async (limit: number, offset = 0, scope?: { units: readonly string[] }) =>
      idsOf(await listLeaving(database.db.$client, { ...sought, scope, limit, offset }));
    expect(await list(9)).toEqual(expected);
    expect(await list(2, 1)).toEqual(expected.slice(1, 3));
    expect(await list(9, 0, { units: ['u'] })).toEqual(
      expected.filter((name) => name !== 'announced for sooner'),
    );
    expect(await countLeaving(database.db.$client, sought)).toBe(4);
    expect(await countLeaving(database.db.$client, { ...sought, scope: { units: ['v'] } })).toBe(1);
  });

  test('of which a limit runs are those whose last period has no end', async () => {
    const [past, running] = [{ until: before }, { from: before }];
    const rows = await plant(
      'inquiries',
      {},
      {
        none: { limit_periods: [], submitted_at: day(between) },
        'none, older': { limit_periods: [], submitted_at: day(before) },
        running: { limit_periods: [past, running] },
        over: { limit_periods: [running, past] },
      },
    );
    expect(names(await listRunningInquiryIds(database.db.$client))).toEqual(['running']);
    expect(names(await listInquiriesWithoutPeriods(database.db.$client))).toEqual(['none, older', 'none']);
    expect(Object.keys(rows)).toHaveLength(4);
  });

  test('wait for somebody once, for whatever reason', async () => {
    const rows = await plant('inquiries', base, {
      'waits for all': {},
      'given to him': { state: 'given', assigned_unit: 'u' },
      'given to another unit': { state: 'given', assigned_unit: 'v' },
      'taken by another': { state: 'given', assigned_unit: 'u', assigned_officer: 'you' },
      'to approve': { state: 'done', publication_writer: 'you', publication_writers: ['you'] },
      'written with him': { state: 'done', publication_writer: 'you', publication_writers: ['me', 'you'] },
      'for two reasons': { publication_writer: 'you', publication_writers: ['you'] },
      'to take down': { state: 'done' },
      'in another state': { state: 'done' },
      'of another kind': { kind: 'b', assigned_unit: 'u' },
    });
    await plant(
      'inquiry_publications',
      {},
      { asked: { inquiry_id: rows['to take down'], takedown_asked_at: day(before) } },
      'slug',
    );
    const assigned = { states: ['given'], scope: { units: ['u'], officer: 'me' } };
    const waiting = (change: object) => ({ kind: 'a', states: [], assigned, takedowns: false, ...change });
    expect(
      await countWaiting(database.db.$client, [
        waiting({}),
        waiting({ states: ['s'] }),
        waiting({ proposedNotBy: 'me' }),
        waiting({ takedowns: true }),
        waiting({ states: ['s'], proposedNotBy: 'me', takedowns: true }),
      ]),
    ).toEqual([1, 3, 3, 2, 5]);

    const sql = database.db.$client;
    const listed = async (part: object, match: object = {}) =>
      idsOf(await listInbox(sql, { parts: [{ kind: 'a', states: [], ...part }], ...match })).sort();
    expect(await listed({ states: ['given'] })).toEqual([
      'given to another unit',
      'given to him',
      'taken by another',
    ]);
    expect(await listed({ states: ['given'], scope: { units: ['u'] } })).toEqual([
      'given to him',
      'taken by another',
    ]);
    expect(await listed({ proposed: true })).toEqual(['for two reasons', 'to approve', 'written with him']);
    expect(await listed({ takedowns: true })).toEqual(['to take down']);
    expect(await listed({ states: ['given'] }, { unit: 'u' })).toEqual(['given to him', 'taken by another']);
    expect(await listed({ states: ['given'] }, { officer: 'you' })).toEqual(['taken by another']);
    expect(idsOf(await listInbox(sql, { parts: [] }))).toEqual([]);
    const both = [
      { kind: 'a', states: ['s'] },
      { kind: 'b', states: ['s'] },
    ];
    expect(idsOf(await listInbox(sql, { parts: both })).sort()).toEqual([
      'for two reasons',
      'of another kind',
      'waits for all',
    ]);
  });

  test('of the inbox lie in the days asked for, and are found by part of code and number', async () => {
    await plant('inquiries', base, {
      between: { code: 'PA-AB-12' },
      first: { submitted_at: day(from), code: 'PA-CD-12', register_number: 12, register_year: 2026 },
      'too early': { submitted_at: day(before), register_number: 121, register_year: 2025 },
      'too late': { submitted_at: day(until) },
    });
    const found = async (match: object) =>
      idsOf(await listInbox(database.db.$client, { parts: [{ kind: 'a', states: ['s'] }], ...match }));
    expect(await found({})).toEqual(['too early', 'first', 'between', 'too late']);
    expect(await found({ from: day(from), until: day(until) })).toEqual(['first', 'between']);
    expect(await found({ text: 'AB12' })).toEqual(['between']);
    expect(await found({ text: '12/2026' })).toEqual(['first']);
  });
});

describe('of an inquiry', () => {
  test('those that go with it are found through others, and hang elsewhere together', async () => {
    const [main, inner] = [randomUUID(), randomUUID()];
    const rows = await plant(
      'inquiries',
      { register_year: 2026 },
      {
        main: { id: main, register_number: 1 },
        'through another': { merged_into: inner, register_number: 2 },
        'of itself': { id: inner, merged_into: main, register_number: 4, code: 'inner' },
        'of the year before': { merged_into: main, register_year: 2025, register_number: 9 },
        alone: { register_number: 5, code: 'alone' },
      },
    );
    const sql = database.db.$client;
    const into = async (id: string) =>
      (await listMergedInto(sql, id)).map((one) => [...names([one.id]), one.direct]);
    expect(await into(main)).toEqual([
      ['of the year before', true],
      ['through another', false],
      ['of itself', true],
    ]);
    expect(await into(rows.alone)).toEqual([]);
    const mainCode = (await listInquiriesById(sql, [main]))[0]?.code;
    expect((await findMain(sql, rows['through another']))?.code).toBe(mainCode);
    expect((await findMain(sql, rows.alone))?.code).toBe('alone');
    await database.owner.$client`update inquiries set merged_into = null where id = ${inner}`;
    await hangMerged(sql, { from: inner, to: rows.alone });
    expect(await into(rows.alone)).toEqual([['through another', true]]);
    await database.owner.$client`update inquiries set merged_into = ${main} where id = ${rows.alone}`;
    // The one that is to lead is not hung at itself.
    await hangMerged(sql, { from: main, to: rows.alone });
    expect(await into(main)).toEqual([
      ['of the year before', false],
      ['through another', false],
      ['alone', true],
    ]);
    expect(await into(rows.alone)).toEqual([
      ['of the year before', true],
      ['through another', true],
    ]);
  });

  test('events, files and contact are its own, in their order', async () => {
    const [id, other, requestId] = [randomUUID(), randomUUID(), randomUUID()];
    await plant(
      'inquiry_events',
      { inquiry_id: id, actor_kind: 'system' },
      {
        second: { sequence: 2, event: 'second', request_id: requestId },
        first: { sequence: 1, event: 'first' },
        'of another': { inquiry_id: other, sequence: 1, event: 'other', request_id: randomUUID() },
      },
    );
    await plant(
      'inquiry_contents',
      { sequence: 2 },
      { a: { inquiry_id: id, content: '\\x61' }, b: { inquiry_id: other } },
      'inquiry_id',
    );
    const sql = database.db.$client;
    const events = await listInquiryEvents(sql, id);
    expect(events.map(({ event, content }) => [event, content === null])).toEqual([
      ['first', true],
      ['second', false],
    ]);
    expect((await findInquiryEvent(sql, { inquiryId: id, requestId }))?.event).toBe('second');
    expect(await findInquiryEvent(sql, { inquiryId: other, requestId })).toBeUndefined();
    expect(await findInquiryEvent(sql, { inquiryId: id, requestId: randomUUID() })).toBeUndefined();
    await plant(
      'inquiry_files',
      { inquiry_id: id },
      {
        'of the second event': { sequence: 2, file_name: 'a' },
        'second of the first': { sequence: 1, file_name: 'c' },
        'first of the first': { sequence: 1, file_name: 'b' },
        'of another': { inquiry_id: other },
      },
    );
    expect(idsOf(await listInquiryFiles(sql, id))).toEqual([
      ...['first of the first', 'second of the first', 'of the second event'],
    ]);
  });

  test('the contact is the one confirmed last; the number of an account serves where it has no address', async () => {
    const owner = { name: 'Trần Mẫu', email: 'x@vidu.vn' };
    const people = await plant(
      'users',
      { ...owner, phone: '0900000001' },
      {
        'without address': { email_verified: false, email: 'a@vidu.vn' },
        'with address': { email_verified: true, email: 'b@vidu.vn', phone: '0900000002' },
      },
    );
    const rows = await plant(
      'inquiries',
      {},
      {
        told: { owner_id: people['without address'] },
        addressed: { owner_id: people['with address'] },
        nobodys: {},
      },
    );
    const sql = database.db.$client;
    const at = day(before);
    await saveInquiryContact(sql, rows.told, { way: 'email', contact: Buffer.from('1') }, at);
    await saveInquiryContact(sql, rows.addressed, { way: 'email', contact: Buffer.from('2') }, at);
    await saveInquiryContact(sql, rows.told, { way: 'phone', contact: Buffer.from('3') }, at);
    const contact = async (id: string) => {
      const { confirmed, ownerPhone } = await findInquiryContact(sql, id);
      return [confirmed?.way, confirmed && Buffer.from(confirmed.contact).toString(), ownerPhone];
    };
    expect(await contact(rows.told)).toEqual(['phone', '3', '0900000001']);
    expect(await contact(rows.addressed)).toEqual(['email', '2', undefined]);
    expect(await contact(rows.nobodys)).toEqual([undefined, undefined, undefined]);
    await deleteInquiryContact(sql, rows.told);
    expect(await contact(rows.told)).toEqual([undefined, undefined, '0900000001']);
    expect(await contact(rows.addressed)).toEqual(['email', '2', undefined]);
    await deleteInquiryContact(sql, rows.addressed);
  });

  test('files that are held are those of one batch, in the order in which they came; old ones go, the oldest first', async () => {
    const [batch, other] = [randomUUID(), randomUUID()];
    const rows = await plant(
      'inquiry_held_files',
      { batch },
      {
        second: { held_at: day(between), storage_key: 'second' },
        first: { held_at: day(from), storage_key: 'first' },
        'of another': { batch: other, held_at: day(before), storage_key: 'other' },
      },
    );
    const sql = database.db.$client;
    const held = async (of: string) => idsOf(await listHeldFiles(sql, { batch: of }));
    expect(await held(batch)).toEqual(['first', 'second']);
    expect(await deleteHeldFile(sql, { batch: other, id: rows.first })).toBeUndefined();
    expect(await deleteHeldFile(sql, { batch, id: rows.first })).toBe('first');
    expect(await held(batch)).toEqual(['second']);
    expect(await held(other)).toEqual(['of another']);
    const inquiries = await plant('inquiries', {}, { one: {} });
    await takeHeldFiles(sql, { batch, inquiryId: inquiries.one, sequence: 3 });
    expect(
      (await listInquiryFiles(sql, inquiries.one)).map((file) => [file.storageKey, file.sequence]),
    ).toEqual([['second', 3]]);
    await database.owner.$client`delete from inquiry_held_files`;
    await plant(
      'inquiry_held_files',
      {},
      {
        oldest: { held_at: day(before), storage_key: 'oldest' },
        old: { held_at: day(from), storage_key: 'old' },
        young: { held_at: day(between), storage_key: 'young' },
      },
    );
    expect(await deleteOldHeldFiles(sql, { before: day(between), limit: 1 })).toEqual(['oldest']);
    expect(await deleteOldHeldFiles(sql, { before: day(between), limit: 9 })).toEqual(['old']);
  });

  test('everybody reads what was not taken down, of a kind and a subject, the newest first', async () => {
    const inquiries = await plant(
      'inquiries',
      {},
      {
        first: {},
        'goes with the first': {},
        second: {},
        third: {},
        down: {},
        'of another kind': {},
      },
    );
    await database.owner.$client`
      update inquiries set merged_into = ${inquiries.first} where id = ${inquiries['goes with the first']}`;
    const publication = { kind: 'a', category: 'x', published_at: day(from), changed_at: day(from) };
    await plant(
      'inquiry_publications',
      publication,
      {
        down: {
          inquiry_id: inquiries.down,
          withdrawn_at: day(until),
          slug: 'den-0',
          published_at: day(between),
        },
        first: { inquiry_id: inquiries.first, slug: 'den-2' },
        second: { inquiry_id: inquiries.second, slug: 'den-1', published_at: day(between) },
        third: { inquiry_id: inquiries.third, category: 'y', slug: 'lo-1', published_at: day(until) },
        'of another kind': {
          inquiry_id: inquiries['of another kind'],
          kind: 'b',
          slug: 'den-3',
          published_at: day('2026-04-01'),
        },
      },
      'inquiry_id',
    );
    const { db } = database;
    const listed = async (sought: object, page = { limit: 9, offset: 0 }) =>
      names(
        (await listPublished(db, { kind: 'a', ...sought }, page)).map((row) => row.publication.inquiryId),
      );
    expect(await listed({})).toEqual(['third', 'second', 'first']);
    expect(await listed({}, { limit: 1, offset: 1 })).toEqual(['second']);
    expect(await listed({ category: 'x' })).toEqual(['second', 'first']);
    expect([
      await countPublished(db, { kind: 'a' }),
      await countPublished(db, { kind: 'a', category: 'x' }),
    ]).toEqual([3, 2]);
    expect([...(await countCategories(db, 'a'))].sort()).toEqual([
      ['x', 2],
      ['y', 1],
    ]);
    const within = async (after: string, end: string, limit = 9) =>
      (await listPublishedWithin(db, { kind: 'a' }, { after: day(after), until: day(end) }, limit)).map(
        ({ slug }) => slug,
      );
    expect(await within(from, until)).toEqual(['lo-1', 'den-1']);
    expect(await within(before, until, 2)).toEqual(['lo-1', 'den-1']);
    expect(await within(before, '2026-02-28')).toEqual(['den-1', 'den-2']);
    const published = async (kind: string, slug: string) =>
      names([(await findPublished(db, { kind, slug }))?.publication.inquiryId]);
    expect([
      await published('a', 'den-1'),
      await published('b', 'den-1'),
      await published('a', 'den-0'),
    ]).toEqual([...[['second'], ['?'], ['down']]]);
    expect((await publicationSlugsLike(db, 'a', 'den')).sort()).toEqual(['den-0', 'den-1', 'den-2']);
    const all = Object.values(inquiries);
    expect(names((await findAllPublished(db, all)).map((row) => row.publication.inquiryId)).sort()).toEqual([
      ...['first', 'of another kind', 'second', 'third'],
    ]);
    expect(
      names(
        (await findAllPublished(db, [inquiries.first, inquiries.down])).map(
          (row) => row.publication.inquiryId,
        ),
      ),
    ).toEqual(['first']);
    expect(names(await listPublishedIds(db)).sort()).toEqual(['first', 'of another kind', 'second', 'third']);
    expect((await listPublishedAddresses(db)).map(({ kind, slug }) => kind + slug)).toEqual([
      ...['aden-1', 'aden-2', 'alo-1', 'bden-3'],
    ]);
    const last = await lastPublishedOfKinds(db);
    expect(['a', 'b'].map((kind) => new Date(last.get(kind) ?? 0))).toEqual([day(until), day('2026-04-01')]);
    const read = async (id: string) => isRead(db, id);
    expect([
      await read(inquiries.first),
      await read(inquiries.down),
      await read(inquiries['goes with the first']),
    ]).toEqual([...[true, false, false]]);
    await database.owner.$client`
      update inquiries set merged_into = ${inquiries.down} where id = ${inquiries.second}`;
    expect(await read(inquiries.down)).toBe(true);
    for (const [visitor, helped] of [
      ['1', true],
      ['2', false],
      ['3', true],
      ['1', false],
    ] as const)
      await saveFeedback(db, {
        inquiryId: inquiries.first,
        visitor: Buffer.from(visitor),
        helped,
        at: day(from),
      });
    await saveFeedback(db, {
      inquiryId: inquiries.second,
      visitor: Buffer.from('1'),
      helped: true,
      at: day(from),
    });
    expect(await countFeedback(db, inquiries.first)).toEqual({ helped: 1, not: 2 });
    await database.owner.$client`delete from inquiry_feedback`;
  });
});
