// The first start of a live portal: it refuses to serve for nobody, `npm run setup` asks who it is for, or reads it from the
// environment, and then it starts.
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeEach, describe, expect, test } from 'vitest';

import { fixedClock } from '#app/adapters/clock.ts';
import { createCommune } from '#app/domain/commune/create-commune.server.ts';
import { openCommune } from '#app/domain/commune/keep-commune.server.ts';
import { demoVersions } from '#app/server/demo/commune.server.ts';
import { readMarker } from '#app/server/folder-marker.server.ts';
import { setUp } from '#app/server/setup/dialogue.server.ts';
import { requireCommune } from '#app/server/setup/ready-for-live.server.ts';
import { settingOf } from '#app/server/setup/talk.ts';
import { freshCommune, silentLog } from '../support/commune.ts';
import { emptyDatabase, useDatabase } from '../support/database.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { testKeys, testKeySpec } from '../support/keys.ts';

const database = useDatabase();
const clock = fixedClock(new Date('2026-11-24T08:00:00+07:00'));
const publicUrl = 'https://phuan.hochiminhcity.gov.vn';

beforeEach(async () => {
  await database.owner.$client`truncate commune_versions`;
  await database.owner.$client`delete from staff_roles where role = 'administrator'`;
  await database.owner
    .$client`delete from credentials where user_id in (select id from users where email like '%@phuan.gov.vn')`;
  await database.owner
    .$client`delete from staff_roles where user_id in (select id from users where email like '%@phuan.gov.vn')`;
  await database.owner.$client`delete from users where email like '%@phuan.gov.vn'`;
});

const folder = temporaryFolder();
afterAll(folder.remove);
const borderFile = join(folder.path, 'ranh.geojson');
writeFileSync(borderFile, '10.71, 106.51\n10.71, 106.61\n10.81, 106.56\n');

/** What is answered in a terminal; '' takes what is proposed. */
const terminal = [
  'tỉnh', // no such kind: asked again
  'phường',
  'Phú An',
  '',
  'Thành phố Hồ Chí Minh',
  '', // the name, as proposed
  '',
  '',
  'H29.31.20',
  '',
  'Số 1 đường ĐT 744, phường Phú An, Thành phố Hồ Chí Minh',
  '0274 3000 000', // that of the demonstration: asked again
  '0274 3580 318',
  '',
  '',
  'ubnd@phuan.gov.vn',
  'phuan.hochiminhcity.gov.vn',
  'Lê Văn Tám',
  '',
  '',
  '',
  '', // the forms that follow from there being no district
  '', // eight working hours for the answer to a filing
  'Khu phố 1; khu phố 1', // one name twice: asked again
  'Khu phố 2; Khu phố 1',
  'khong-co.geojson', // no such file: asked again
  borderFile,
  '11:30-7:30', // closed before it opens: asked again
  '7:00-11:00',
  '',
  '',
  '',
  '', // the days on which citizens are received
  '01/07/2025',
  'Trần Thị Quản',
  'quantri@phuan.gov.vn',
  '12', // no identity number: the three are asked again
  'Trần Thị Quản',
  'quantri@phuan.gov.vn',
  '0741 8500 7201',
];

function talk(lines: readonly string[], env: Record<string, string> = {}) {
  const waiting = [...lines];
  const said: string[] = [];
  return {
    said,
    waiting,
    talk: {
      env,
      ask: async (question: string) => {
        said.push(question);
        return waiting.shift();
      },
      say: (line: string) => void said.push(line),
    },
  };
}

const settings = {
  SETUP_KIND: 'xã',
  SETUP_SHORT_NAME: 'Phú An',
  SETUP_DISTRICT: 'thị xã Bến Cát',
  SETUP_PROVINCE: 'tỉnh Bình Dương',
  SETUP_CODE_NEW: 'H09.31.20',
  SETUP_ADDRESS: 'Đường ĐT 744',
  SETUP_PHONE: '0274 3580 318',
  SETUP_EMAIL: 'ubnd@phuan.gov.vn',
  SETUP_HOST: 'phuan.hochiminhcity.gov.vn',
  SETUP_HEAD_NAME: 'Lê Văn Tám',
  SETUP_ADMIN_NAME: 'Trần Thị Quản',
  SETUP_ADMIN_EMAIL: 'quantri@phuan.gov.vn',
  SETUP_ADMIN_IDENTITY: '074185007201',
};

const unitNow = async () => (await openCommune({ db: database.db, clock, log: silentLog, publicUrl }))?.unit;
const ready = () => requireCommune(database.db, { publicUrl }, clock.now());

describe('npm run setup', () => {
  test('asks in the terminal, again what is wrong or an example, and what was said is not asked a second time', async () => {
    await expect(ready()).rejects.toThrow('npm run setup');
    const first = talk(terminal);
    await setUp({ db: database.db, clock, keys: testKeys }, first.talk);
    expect(first.waiting).toEqual([]);
    const told = first.said.join('\n');
    for (const words of [
      'Chọn xã, phường',
      'là số liệu mẫu',
      '[Ủy ban nhân dân phường Phú An]',
      'Quên mật khẩu',
    ])
      expect(told).toContain(words);
    expect(await unitNow()).toMatchObject({
      name: 'Ủy ban nhân dân phường Phú An',
      header: ['ỦY BAN NHÂN DÂN', 'PHƯỜNG PHÚ AN'],
      code: 'H29.31.20',
      paperSet: 'tt-03-2025',
      hamlets: ['Khu phố 1', 'Khu phố 2'],
      sketch: [expect.objectContaining({ what: 'area', name: 'Địa giới' })],
      hours: { morning: ['07:00', '11:00'], afternoon: ['13:00', '17:00'] },
      parents: ['Thành phố Hồ Chí Minh'],
      responsible: { name: 'Lê Văn Tám', title: 'Chủ tịch Ủy ban nhân dân phường Phú An' },
    });
    await expect(ready()).resolves.toBeUndefined();
    const [row] = await database.owner.$client<{ from: string; name: string }[]>`
      select v.valid_from::text as from, u.name from commune_versions v, users u join staff_roles r on r.user_id = u.id
      where r.role = 'administrator' and u.email = 'quantri@phuan.gov.vn'`;
    expect(row).toEqual({ from: '2025-07-01', name: 'Trần Thị Quản' });
    const again = talk([]);
    await setUp({ db: database.db, clock, keys: testKeys }, again.talk);
    expect(again.said).toEqual([expect.stringContaining('đã được khai báo')]);
  });

  test('reads everything from the environment and asks nothing; what is missing is named by its setting', async () => {
    const { SETUP_PHONE: _, ...less } = settings;
    const missing = talk([], { ...less, SETUP_HOST: 'https://phuan' });
    await expect(setUp({ db: database.db, clock, keys: testKeys }, missing.talk)).rejects.toThrow(
      /^SETUP_PHONE: .*\nSETUP_HOST: /,
    );
    expect(await unitNow()).toBeUndefined();
    const whole = talk([], settings);
    await setUp({ db: database.db, clock, keys: testKeys }, whole.talk);
    expect(await unitNow()).toMatchObject({
      name: 'Ủy ban nhân dân xã Phú An',
      parents: ['thị xã Bến Cát', 'tỉnh Bình Dương'],
    });
    expect(settingOf('shortName')).toBe('SETUP_SHORT_NAME');
  });

  test('nothing is stored by halves: without an administrator there is no commune', async () => {
    const { SETUP_ADMIN_EMAIL: _, ...less } = settings;
    await expect(setUp({ db: database.db, clock, keys: testKeys }, talk([], less).talk)).rejects.toThrow(
      'SETUP_ADMIN_EMAIL',
    );
    await expect(
      setUp(
        { db: database.db, clock, keys: testKeys },
        talk([], { ...settings, SETUP_ADMIN_EMAIL: 'hotich@demo.phuan' }).talk,
      ),
    ).rejects.toThrow('đã có tài khoản khác');
    await expect(
      setUp({ db: database.db, clock, keys: testKeys }, talk(terminal.slice(0, 5)).talk),
    ).rejects.toThrow('Không có ai trả lời');
    expect(await unitNow()).toBeUndefined();
  });
});

test('where one administrator could ask nobody, whoever runs the server names the chairman: a new account or one that is there', async () => {
  const sql = database.owner.$client;
  await sql`delete from staff_roles where role = 'chairman'`;
  const alone = talk([], settings);
  await setUp({ db: database.db, clock, keys: testKeys }, alone.talk);
  expect(alone.said.join('\n')).toContain('Chưa có người thứ hai');
  const chairmen = () => sql<{ email: string }[]>`
    select email from users u join staff_roles r on r.user_id = u.id where r.role = 'chairman'`;
  const named = (email: string, number = '074070007202') => ({
    ...{ SETUP_CHAIRMAN_NAME: 'Lê Văn Tám', SETUP_CHAIRMAN_EMAIL: email, SETUP_CHAIRMAN_IDENTITY: number },
  });
  await expect(
    setUp({ db: database.db, clock, keys: testKeys }, talk([], named('nguyen.van.an@demo.phuan')).talk),
  ).rejects.toThrow('không phải tài khoản cán bộ');
  expect(await chairmen()).toEqual([]);
  const asAdministrator = talk([], named('truongban@demo.phuan', settings.SETUP_ADMIN_IDENTITY));
  await expect(setUp({ db: database.db, clock, keys: testKeys }, asAdministrator.talk)).rejects.toThrow(
    'hai số định danh',
  );
  await setUp({ db: database.db, clock, keys: testKeys }, talk([], named('truongban@demo.phuan')).talk);
  expect(await chairmen()).toEqual([{ email: 'truongban@demo.phuan' }]);
  // Two can decide now: nobody is asked again.
  const again = talk([]);
  await setUp({ db: database.db, clock, keys: testKeys }, again.talk);
  expect(again.said).toHaveLength(1);
  await sql`delete from staff_roles where role = 'chairman'`;
  await setUp({ db: database.db, clock, keys: testKeys }, talk([], named('chutich@phuan.gov.vn')).talk);
  expect(await chairmen()).toEqual([{ email: 'chutich@phuan.gov.vn' }]);
  await sql`insert into staff_roles (user_id, role, valid_from) values ('demo-truongban', 'chairman', '2018-03-29')`;
});

test('of an installation that decided before the portal asked who is who, whoever runs the server enters it: never locked', async () => {
  const sql = database.owner.$client;
  await setUp({ db: database.db, clock, keys: testKeys }, talk([], settings).talk);
  const deciders = sql`select user_id from staff_roles where role in ('administrator', 'chairman')`;
  await sql`delete from resident_profiles where user_id in (${deciders})`;
  const known = async () =>
    (
      await sql<{ email: string }[]>`select email from users u join resident_profiles p on p.user_id = u.id
        where identity_index is not null and u.id in (${deciders}) order by email`
    ).map(({ email }) => email);
  // Nobody knows them yet: it is said whose numbers lack, and nothing else is asked.
  const later = talk(['', '', '']);
  await setUp({ db: database.db, clock, keys: testKeys }, later.talk);
  expect(later.waiting).toEqual([]);
  expect(later.said.filter((line) => line.includes('chưa có số định danh'))).toHaveLength(2);
  expect(await known()).toEqual([]);
  // In the terminal, and by the environment.
  const asked = talk(['074070', '074070007106', '']);
  await setUp(
    { db: database.db, clock, keys: testKeys },
    talk([], { ...settings, SETUP_CHAIRMAN_NAME: '' }).talk,
  );
  expect(await known()).toEqual(['quantri@phuan.gov.vn']);
  await setUp({ db: database.db, clock, keys: testKeys }, asked.talk);
  expect(await known()).toEqual(['quantri@phuan.gov.vn', 'truongban@demo.phuan']);
  const again = talk([]);
  await setUp({ db: database.db, clock, keys: testKeys }, again.talk);
  expect(again.said).toHaveLength(1);
});

describe('live mode', () => {
  test('refuses the examples of the demonstration, and setup puts real ones in their place', async () => {
    await freshCommune(database);
    await expect(
      requireCommune(database.db, { publicUrl: 'https://phuanbinhduong.gov.vn' }, clock.now()),
    ).rejects.toThrow(/Điện thoại: “0274 3000 000” là số liệu mẫu.*npm run setup/s);
    await setUp({ db: database.db, clock, keys: testKeys }, talk([], settings).talk);
    await expect(ready()).resolves.toBeUndefined();
    expect(await unitNow()).toMatchObject({ phone: '0274 3580 318' });
    expect(
      (await openCommune({ db: database.db, clock, log: silentLog, publicUrl }))?.commune.on('2026-11-23')
        .phone,
    ).toBe(demoVersions[0].facts.phone);
  });

  test('refuses a version that is to come and has a code that nobody vouches for', async () => {
    await setUp({ db: database.db, clock, keys: testKeys }, talk([], settings).talk);
    const facts = {
      ...demoVersions[1].facts,
      phone: '0274 3580 318',
      fax: '',
      headName: 'Lê Nguyễn Thanh Bình',
    };
    await database.db.transaction((tx) =>
      createCommune({ clock }, tx, { facts, validFrom: '2027-01-01', basis: 'Nghị quyết', replacing: true }),
    );
    await expect(ready()).rejects.toThrow(/Mã định danh cơ quan: “H29.000” là số liệu mẫu/);
  });

  test('refuses an address that is none of the commune’s', async () => {
    await setUp({ db: database.db, clock, keys: testKeys }, talk([], settings).talk);
    await expect(
      requireCommune(database.db, { publicUrl: 'https://phuan.example' }, clock.now()),
    ).rejects.toThrow('PUBLIC_URL (phuan.example) không phải tên miền');
  });
});

test('the command itself, on an empty database: it migrates, takes answers by line, and says what is still to be set', async () => {
  const empty = await emptyDatabase();
  const dataDir = join(folder.path, 'data');
  const settings = {
    ...{ DATABASE_URL: empty.url, PORTAL_DATA_DIR: dataDir },
    ...{ PUBLIC_URL: publicUrl, PORTAL_KEYS: testKeySpec },
  };
  const run = (env: Record<string, string>, input: string) =>
    new Promise<{ code: number | null; text: string }>((resolve) => {
      const { SETUP_KIND: _, ...base } = process.env;
      const child = spawn(process.execPath, ['scripts/command.mjs', 'app/server/setup/setup.ts'], {
        env: { ...base, ...settings, ...env },
      });
      let text = '';
      child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
      child.on('close', (code) => resolve({ code, text }));
      child.stdin.end(input);
    });
  const withoutKeys = await run({ PORTAL_KEYS: '' }, '');
  expect([withoutKeys.code, withoutKeys.text]).toEqual([1, expect.stringContaining('PORTAL_KEYS: hãy đặt')]);
  const unanswered = await run({}, '');
  expect([unanswered.code, unanswered.text]).toEqual([1, expect.stringContaining('Không có ai trả lời')]);
  const done = await run(
    {},
    `${[...terminal, 'Lê Văn Tám', 'chutich@phuan.gov.vn', '074070007202'].join('\n')}\n`,
  );
  expect(done.text).toContain('Chủ tịch chutich@phuan.gov.vn duyệt');
  expect([done.code, done.text]).toEqual([0, expect.stringContaining('SESSION_SECRET: bắt buộc')]);
  expect(done.text).toContain('Đã ghi thông tin của Ủy ban nhân dân phường Phú An');
  expect(readMarker(dataDir)).toMatchObject({ name: 'Ủy ban nhân dân phường Phú An', code: 'H29.31.20' });
  // Keys are shown to whoever sits in front of it, and to no log.
  expect(done.text).not.toContain('PORTAL_KEYS=');
  await empty.drop();
}, 60_000);
