// Dossiers are found by who applies, although he stands sealed: by name without marks, by numbers, by parts of a code.
import { randomUUID } from 'node:crypto';

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { answerSupplement, openSupplement } from '#app/domain/dossiers/filing/answer-supplement.server.ts';
import { readWorkingCalendar } from '#app/domain/catalog/read-catalog.server.ts';
import { findDossiers, searchIndex } from '#app/domain/dossiers/queue/find-dossiers.server.ts';
import { indexApplicants } from '#app/domain/dossiers/filing/index-applicants.server.ts';
import { listQueue } from '#app/domain/dossiers/queue/list-queue.server.ts';
import { openDraft } from '#app/domain/dossiers/filing/open-draft.server.ts';
import { queueMoment, queueScope } from '#app/domain/dossiers/queue/queue-scope.server.ts';
import { readSought } from '#app/domain/dossiers/queue/read-sought.ts';
import { recordBeside } from '#app/domain/dossiers/decisions/record-beside.server.ts';
import { saveDraft } from '#app/domain/dossiers/filing/save-draft.server.ts';
import { submitDossier } from '#app/domain/dossiers/filing/submit-dossier.server.ts';
import type { Actor, Resident } from '#app/domain/kernel/actor.ts';
import { indexApplicant, nameBuckets, plainPhone } from '#app/domain/personal-data/applicant-index.ts';
import { openKeyRing, generateKey } from '#app/domain/personal-data/key-ring.server.ts';
import { nameHas, nameWords } from '#app/domain/personal-data/name-words.ts';
import { saveProfile } from '#app/domain/personal-data/resident-profile.server.ts';
import { copyDossiers } from '#app/server/demo/fill/copy-dossiers.server.ts';
import { seedDemoResidents } from '#app/server/demo/fill/residents.server.ts';
import type { QueueFilter } from '#app/lists/queue.ts';
import { useDatabase } from '../support/database.ts';
import {
  accepted,
  filledDraft,
  people,
  receiveDossier,
  requestSupplement,
  slugs,
  testPortal,
  type TestPortal,
} from '../support/dossiers.ts';
import { testKeys, testKeySpec } from '../support/keys.ts';

const database = useDatabase();
const { an, binh, desk, civil, land, accountant, head } = people;

type Asked = 'fullName' | 'identity' | 'phone';

const fieldFor = async (portal: TestPortal, code: string, who: Resident, profile: Asked) => {
  const { draft } = accepted(await openDraft(portal.deps, who, { code }));
  return draft.form.sections.flatMap(({ fields }) => fields).find((field) => field.profile === profile)?.id;
};

/** Filed for somebody of that name. @returns the code */
async function filedFor(
  portal: TestPortal,
  name: string,
  { who = an, slug = slugs.birth }: { readonly who?: Resident; readonly slug?: string } = {},
): Promise<string> {
  const code = await filledDraft(portal, slug, who);
  const field = (await fieldFor(portal, code, who, 'fullName')) ?? '';
  accepted(await saveDraft(portal.deps, who, { code, wire: { [field]: name } }));
  accepted(await submitDossier(portal.deps, who, { code, requestId: randomUUID(), accepted: true }));
  return code;
}

async function codesFoundBy(
  portal: TestPortal,
  text: string,
  actor: Actor = desk,
): Promise<readonly string[]> {
  const { items, total } = accepted(await listQueue(portal.deps, actor, { text }));
  expect(total).toBe(items.length);
  return items.map(({ code }) => code);
}

const syllable = fc.constantFrom(...'Nguyễn Văn Ẩn Đỗ Thị Hoà Ánh Ksor Y Trần Lê Đạt'.split(' '));
const name = fc.array(syllable, { minLength: 1, maxLength: 5 });

describe('the words of a name', () => {
  test('are the same in any case, order and composition, with marks and without', () => {
    fc.assert(
      fc.property(name, (words) => {
        const written = words.join(' ');
        const bare = [...nameWords(written)].toSorted().join(' ');
        for (const other of [
          written.toUpperCase(),
          written.normalize('NFD'),
          ` ${written.replaceAll(' ', '   ')} `,
          words.toReversed().join(' '),
          nameWords(written).join(' '),
        ])
          expect([...nameWords(other)].toSorted().join(' ')).toBe(bare);
        expect(bare).toMatch(/^[a-z ]+$/);
        expect(words.every((word) => nameHas(written, nameWords(word)))).toBe(true);
      }),
    );
  });

  test('agree only when their letters do', () => {
    expect(nameHas('Nguyễn Văn Ẩn', nameWords('nguyen van an'))).toBe(true);
    expect(nameHas('Nguyễn Văn Ẩn', nameWords('nguyen van anh'))).toBe(false);
    expect(nameHas('Nguyễn Văn Anh', nameWords('nguyen van an'))).toBe(false);
  });

  test('lie among false ones of the dossier’s own: so many in every row, whatever the name', () => {
    const words = nameWords('Nguyễn Thị Minh');
    const [one, other] = [randomUUID(), randomUUID()].map(
      (id) => indexApplicant(testKeys, id, { name: 'Nguyễn Thị Minh' }).nameBuckets,
    );
    expect(one).toEqual(expect.arrayContaining([...nameBuckets(testKeys, words)]));
    expect([one?.length, other?.length]).toEqual([8, 8]);
    expect(one).not.toEqual(other);
    const id = randomUUID();
    const [short, long] = ['Y', 'Nguyễn Thị Minh Khai'].map(
      (name) => indexApplicant(testKeys, id, { name }).nameBuckets,
    );
    expect(short?.length).toBe(long?.length);
    expect(short?.filter((bucket) => long?.includes(bucket)).length).toBeGreaterThanOrEqual(3);
  });
});

test('a telephone number is one number however it is written', () => {
  for (const typed of ['0905 123 456', '+84 905.123.456', '0084905123456', '84905123456', '(0905) 123-456'])
    expect([typed, plainPhone(typed)]).toEqual([typed, '0905123456']);
});

test('what cannot be looked for is told apart from what finds nothing', () => {
  expect(['', '   ', 'a', 'Ổ', '%', '´^', '😀', '-- ..', 'x'.repeat(200)].map(readSought)).toEqual([
    ...[undefined, undefined, 'too-short', 'too-short', 'wordless', 'wordless', 'wordless', 'wordless'],
    'too-long',
  ]);
  expect(readSought('%an_')).toEqual({ nameWords: ['an'] });
  expect(readSought('pa-abcd-efgh-jk')).toMatchObject({ nameWords: [], code: 'PA-ABCD-EFGH-JK' });
  expect(readSought('pa abcd efgh jk')).toMatchObject({
    nameWords: ['pa', 'abcd', 'efgh', 'jk'],
    code: 'PA-ABCD-EFGH-JK',
  });
});

describe('a dossier', () => {
  test('is found by the words of its applicant’s name in any order, exactly when the letters agree', async () => {
    const portal = testPortal(database.db);
    const code = await filedFor(portal, 'Nguyễn Văn Ẩn');
    const foreign = await filedFor(portal, 'Jean-Pierre O’Brien', { who: binh });
    for (const text of ['nguyen van an', 'NGUYỄN VĂN ẨN', 'ẩn nguyễn', 'an van nguyen'])
      expect([text, await codesFoundBy(portal, text)]).toEqual([text, [code]]);
    for (const text of ['nguyen van anh', 'nguyen van a', 'tran van an'])
      expect([text, await codesFoundBy(portal, text)]).toEqual([text, []]);
    expect(await codesFoundBy(portal, 'obrien')).toEqual([]);
    for (const text of ['jean pierre', 'o brien', "O'BRIEN Jean"])
      expect([text, await codesFoundBy(portal, text)]).toEqual([text, [foreign]]);
  });

  test('is found by any part of its code and register number, and by whole numbers of its person', async () => {
    const portal = testPortal(database.db);
    await saveProfile(portal.deps, binh, { phone: '+84912000777' });
    const code = await filedFor(portal, 'Phùng Khắc Khoan', { who: binh });
    const { version, identityIndex } = await portal.find(code);
    const { registerNumber } = accepted(await receiveDossier(portal.deps, desk, { code, version }));
    expect(identityIndex).not.toBeNull();
    const { draft } = accepted(
      await openDraft(portal.deps, binh, { code: await filledDraft(portal, slugs.birth, binh) }),
    );
    const identity = draft.form.sections
      .flatMap(({ fields }) => fields)
      .find((field) => field.profile === 'identity');
    const number = draft.wire[`${identity?.id}.number`] ?? draft.wire[identity?.id ?? ''];
    const digits = /\d{12}/.exec(JSON.stringify(number))?.[0] ?? '';
    const spaced = `${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}`;
    const parts = [code, code.toLowerCase(), code.slice(5, 12), registerNumber, registerNumber.slice(-11)];
    for (const text of [...parts, digits, spaced, '0912 000 777', '+84 912 000 777'])
      expect([text, (await codesFoundBy(portal, text)).includes(code)]).toEqual([text, true]);
    expect(await codesFoundBy(portal, '0912 000 778')).toEqual([]);
    expect(await codesFoundBy(portal, digits.slice(0, 11))).toEqual([]);
  });

  test('goes by its new name after a supplement, and by none when its applicant is erased', async () => {
    const portal = testPortal(database.db);
    const { deps } = portal;
    const code = await filedFor(portal, 'Lương Thế Vinh');
    const { version } = accepted(
      await receiveDossier(deps, desk, { code, version: (await portal.find(code)).version }),
    );
    const another = await filledDraft(portal, slugs.birth);
    const field = (await fieldFor(portal, another, an, 'fullName')) ?? '';
    const items = [{ target: `field:${field}`, problem: 'wrong' as const, note: 'Viết như căn cước' }];
    accepted(await requestSupplement(deps, civil, { code, version, reason: 'Chưa đúng tên', items }));
    portal.clock.set(new Date('2026-11-19T08:00:00+07:00'));
    const { supplement } = accepted(await openSupplement(deps, an, { code }));
    const wire = { ...supplement.wire, [field]: 'Lương Thế Vượng' };
    accepted(await answerSupplement(deps, an, { code, requestId: randomUUID(), wire }));
    expect(await codesFoundBy(portal, 'luong the vuong')).toEqual([code]);
    expect(await codesFoundBy(portal, 'luong the vinh')).toEqual([]);

    await database.owner.$client`update dossiers set applicant = null where code = ${code}`;
    expect(await codesFoundBy(portal, 'luong the vuong')).toEqual([]);
    expect(
      await database.owner.$client`select 1 from applicant_indexes a join dossiers d on d.id = a.dossier_id
        where d.code = ${code}`,
    ).toEqual([]);
  });

  test('at an end is found too; by his person only by who may open it, and nobody finds his own', async () => {
    const portal = testPortal(database.db);
    const code = await filedFor(portal, 'Ngô Chi Lan', { slug: slugs.payable });
    for (const [actor, finds] of [
      ...([
        [desk, true],
        [civil, true],
        [head, true],
      ] as const),
      ...([
        [land, false],
        [accountant, false],
      ] as const),
    ])
      expect([actor.name, (await codesFoundBy(portal, 'ngo chi lan', actor)).includes(code)]).toEqual([
        actor.name,
        finds,
      ]);
    expect(await codesFoundBy(portal, code, accountant)).toEqual([code]);
    await database.owner.$client`update dossiers set owner_id = ${desk.userId} where code = ${code}`;
    expect(await codesFoundBy(portal, 'ngo chi lan')).toEqual([]);
    await database.owner
      .$client`update dossiers set owner_id = ${an.userId}, state = 'withdrawn' where code = ${code}`;
    expect(await codesFoundBy(portal, 'ngo chi lan')).toEqual([code]);
  });

  test('that only shares buckets is never shown', async () => {
    const portal = testPortal(database.db);
    const code = await filedFor(portal, 'Cao Bá Quát');
    const buckets = `{${nameBuckets(testKeys, nameWords('hồ xuân hương')).join(',')}}`;
    await database.owner.$client`
      update applicant_indexes set name_buckets = name_buckets || ${buckets}::smallint[]
      where dossier_id = (select id from dossiers where code = ${code})`;
    expect(await codesFoundBy(portal, 'ho xuan huong')).toEqual([]);
    expect(await codesFoundBy(portal, 'cao ba quat')).toEqual([code]);
  });
});

test('of a frequent name the latest are enough; what few bear among many in its bucket is looked for to the end', async () => {
  const portal = testPortal(database.db);
  const { deps, clock } = portal;
  const codes: string[] = [];
  for (const name of ['Lý Thường Kiệt', 'Lý Thường Kiệt', 'Lý Thường Kiệt', 'Lý Tự Trọng', 'Lý Tự Trọng']) {
    codes.unshift(await filedFor(portal, name));
    clock.set(new Date(clock.now().getTime() + 60_000));
  }
  const scope = queueScope(desk);
  const moment = queueMoment(clock.now(), await readWorkingCalendar(deps));
  const look = async (text: string, enough: number) => {
    const sought = readSought(text);
    if (scope === undefined || sought === undefined || typeof sought === 'string') throw new Error(text);
    const { foundBy: ids, more } = await findDossiers(deps, scope, sought, { moment, enough });
    const ofIds = await Promise.all(codes.map(async (code) => [code, (await portal.find(code)).id] as const));
    return { codes: ofIds.filter(([, id]) => ids.has(id)).map(([code]) => code), more };
  };
  expect(await look('thuong kiet ly', 2)).toEqual({ codes: codes.slice(2, 4), more: true });
  expect(await look('thuong kiet ly', 3)).toEqual({ codes: codes.slice(2), more: false });

  // All five lie in the buckets of a name that only the first of them bears.
  const rare = await filedFor(portal, 'Lê Quý Đôn');
  await database.owner.$client`
    update applicant_indexes set submitted_at = '2020-01-01' where dossier_id = (select id from dossiers where code = ${rare})`;
  const buckets = `{${nameBuckets(testKeys, nameWords('lê quý đôn')).join(',')}}`;
  await database.owner.$client`
    update applicant_indexes set name_buckets = name_buckets || ${buckets}::smallint[]
    where dossier_id in (select id from dossiers where code = any(${codes}))`;
  codes.push(rare);
  expect(await look('le quy don', 1)).toEqual({ codes: [rare], more: false });
});

test('of a name that many bear the list has the latest hundred and says so, and the older ones when they are asked for', async () => {
  const portal = testPortal(database.db);
  const { deps } = portal;
  const residents = (await seedDemoResidents(database.db, 1)).map((one) => ({
    ...one,
    name: 'Mạc Đĩnh Chi',
  }));
  await copyDossiers(deps, { codes: [await filedFor(portal, 'Chu Văn An')], residents, count: 101 });
  const look = async (more: QueueFilter) =>
    accepted(await listQueue(deps, desk, { text: 'mac dinh chi', ...more }));
  expect(await look({})).toMatchObject({ total: 100, pages: 2, more: true });
  expect(await look({ older: true })).toMatchObject({ total: 101, more: false });
  expect(await look({ channel: 'post' })).toMatchObject({ total: 0, more: false });
});

test('what stood before is indexed by a job that goes on where it was broken off, and anew under other keys', async () => {
  const portal = testPortal(database.db);
  const sql = database.owner.$client;
  const codes = [];
  for (const name of ['Bùi Xuân Phái', 'Nguyễn Gia Trí']) codes.push(await filedFor(portal, name));
  await sql`delete from applicant_indexes`;
  await sql`update resident_profiles set phone_index = null, indexed_by = null`;
  expect(await codesFoundBy(portal, 'bui xuan phai')).toEqual([]);
  // Broken off in the middle: one is done, one is damaged.
  expect(await indexApplicants(portal.deps)).toBeGreaterThanOrEqual(2);
  await sql`delete from applicant_indexes where dossier_id = (select id from dossiers where code = ${codes[0] ?? ''})`;
  expect(await indexApplicants(portal.deps)).toBe(1);
  expect(await indexApplicants(portal.deps)).toBe(0);
  expect([await codesFoundBy(portal, 'bui xuan phai'), await codesFoundBy(portal, 'nguyen gia tri')]).toEqual(
    codes.map((code) => [code]),
  );

  const before = await sql`select identity_index from dossiers where code = ${codes[0] ?? ''}`;
  // The oldest key is what indexes hang on.
  const keys = openKeyRing(`${testKeySpec},${generateKey('old')}`);
  const rotated = { ...portal, deps: { ...portal.deps, keys } };
  expect(await codesFoundBy(rotated, 'bui xuan phai')).toEqual([]);
  expect(await indexApplicants(rotated.deps)).toBeGreaterThanOrEqual(2);
  expect(await codesFoundBy(rotated, 'bui xuan phai')).toEqual(codes.slice(0, 1));
  expect(await sql`select identity_index from dossiers where code = ${codes[0] ?? ''}`).not.toEqual(before);
  await indexApplicants(portal.deps);
});

test('whoever looks for a person is recorded, without the words; a search by code is none', async () => {
  const portal = testPortal(database.db);
  const code = await filedFor(portal, 'Đoàn Thị Điểm');
  const searches = () =>
    database.db.$client`select staff_id, by, found, sought_index from staff_searches
      where staff_id = ${civil.userId} order by id`;
  const before = (await searches()).length;
  await codesFoundBy(portal, 'diem doan thi', civil);
  await codesFoundBy(portal, code, civil);
  const [search, ...more] = (await searches()).slice(before);
  expect(more).toEqual([]);
  expect(search).toMatchObject({ by: ['name'], found: 1 });
  expect(Buffer.from(search?.['sought_index'] as Uint8Array)).toEqual(
    Buffer.from(searchIndex(testKeys, 'Đoàn Thị Điểm')),
  );
  await expect(database.db.$client`delete from staff_searches`).rejects.toThrow('permission denied');
});

test('a step that read its dossier before it was indexed anew leaves the new index', async () => {
  const portal = testPortal(database.db);
  const code = await filedFor(portal, 'Trần Văn Chậm');
  const before = await portal.find(code);
  const anew = Buffer.alloc(32, 6);
  await database.owner.$client`update dossiers set identity_index = ${anew} where code = ${code}`;
  await recordBeside(database.db.$client, before, {
    ...{
      event: 'message',
      actorKind: 'system',
      actorId: null,
      actorName: 'Cổng',
      at: portal.deps.clock.now(),
    },
    ...{ reason: null, detail: {} },
  });
  const after = await portal.find(code);
  expect(after.version).toBe(before.version + 1);
  expect(Buffer.from(after.identityIndex ?? [])).toEqual(anew);
});
