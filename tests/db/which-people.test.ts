// Who may and who is reached: accounts, roles, units, links, codes, proposals and messages that differ in one column of what is asked.
import { describe, expect, test } from 'vitest';

import { runningOf } from '#app/domain/own-data/read-own-data.server.ts';
import { stateIds, states } from '#catalog/dossier-states.ts';
import type { Transaction } from '#db/client.server.ts';
import { listBoardPeople } from '#db/queries/board-people.server.ts';
import { findContactCodeAbout, findUserByContact, tryContactCode } from '#db/queries/contact-codes.server.ts';
import { delegationsThatHold, readTies, listStaff, unitsOf } from '#db/queries/content-sections.server.ts';
import {
  forgetRemovedFiles,
  nameFilesToRemove,
  takeBackFile,
  takeFilesToRemove,
} from '#db/queries/files-to-remove.server.ts';
import { hasLeft, withdrawMessages } from '#db/queries/mails-of-moves.server.ts';
import {
  countSentSms,
  countWaitingMails,
  deleteMailsAbout,
  emptyMessages,
  listMails,
  markMailsSent,
  retryMail,
  takeNextMessage,
} from '#db/queries/outbox.server.ts';
import { listOwnDossiers, listWithMoneyOnItsWay } from '#db/queries/own-data.server.ts';
import { findPasswordLink, listStaffLinks } from '#db/queries/password-links.server.ts';
import {
  countAttempt,
  listContactsOf,
  listRolesOf,
  listStaffInRoles,
  namesOf,
  purgeExpired,
} from '#db/queries/people.server.ts';
import { findPerson, isIdentified, listConcerned, listIdentified } from '#db/queries/persons.server.ts';
import {
  findOpenProposal,
  listDecidedProposals,
  listLapsedProposals,
  listOpenProposals,
} from '#db/queries/proposals.server.ts';
import {
  countHeldBy,
  findColleague,
  isOfficerOf,
  listColleagues,
  listStaffOf,
  listUnitsAtWork,
} from '#db/queries/staff-at-work.server.ts';
import {
  countLastingAdministrators,
  listApprovers,
  listRolesFrom,
  removeRole,
} from '#db/queries/staff-roles.server.ts';
import {
  endOtherSessions,
  eraseAccount,
  findSession,
  forgetSignInPlaces,
  isSignInPlace,
  listSessionsOf,
  passwordHashOf,
  setAccountClosed,
  setContact,
  setPassword,
  takePasswordAway,
} from '#db/queries/ways-in.server.ts';
import { useDatabase } from '../support/database.ts';
import { usePlanter, type PlantedRow } from '../support/plant.ts';

const database = useDatabase();
const { plant, names } = usePlanter(database);
const idsOf = (rows: readonly { readonly id: string }[]) => names(rows.map(({ id }) => id));
const [earlier, now, later] = ['2026-11-17T01:59:59Z', '2026-11-17T02:00:00Z', '2026-11-17T02:00:01Z'];
const at = new Date(now);
const digest = (byte: string) => Buffer.from(byte.repeat(32), 'hex');
const inDatabase = (byte: string) => `\\x${byte.repeat(32)}`;

/** Accounts whose ids are their names. */
const people = (rows: Readonly<Record<string, PlantedRow>>) =>
  plant(
    'users',
    { kind: 'staff' },
    Object.fromEntries(
      Object.entries(rows).map(([id, row]) => [id, { id, name: id, email: `${id}@vidu.vn`, ...row }]),
    ),
  );

/** A period of each kind: it holds at `now`, or does not. */
const periods = {
  'for ever': { valid_from: earlier, valid_until: null },
  'from now': { valid_from: now, valid_until: null },
  'until soon': { valid_from: earlier, valid_until: later },
  'over now': { valid_from: earlier, valid_until: now },
  'from soon': { valid_from: later, valid_until: null },
} as const satisfies Record<string, PlantedRow>;
const hold = ['for ever', 'from now', 'until soon'];
const isOurs = (name: string) => name !== '?';

describe('a role', () => {
  /** Everybody with the role for another period, and three more who differ in something else. */
  async function inRole(role: string, row: PlantedRow = {}) {
    await people({
      ...Object.fromEntries(Object.keys(periods).map((name) => [name, {}])),
      closed: { disabled_at: earlier },
      'without password': {},
      'in another role': {},
    });
    const of = (name: string) => ({ user_id: name, role, ...row, ...periods['for ever'] });
    await plant(
      'staff_roles',
      {},
      {
        ...Object.fromEntries(
          Object.entries(periods).map(([name, period]) => [name, { ...of(name), ...period }]),
        ),
        closed: of('closed'),
        'without password': of('without password'),
        'in another role': { ...of('in another role'), role: 'contributor' },
      },
      'user_id',
    );
    await plant(
      'credentials',
      {},
      Object.fromEntries(
        [...Object.keys(periods), 'closed', 'in another role'].map((name) => [name, { user_id: name }]),
      ),
      'user_id',
    );
  }

  test('holds from its first moment on and before its end, of whom is not closed; to decide takes a password, too', async () => {
    await inRole('administrator');
    const { db } = database;
    const holding: string[] = [];
    const coming: string[] = [];
    for (const name of Object.keys(periods)) {
      if ((await listRolesOf(db, name, at)).length > 0) holding.push(name);
      if ((await listRolesFrom(db, name, at)).length > 0) coming.push(name);
    }
    expect(holding).toEqual(hold);
    expect(coming).toEqual([...hold, 'from soon']);
    const open = [...hold, 'without password'].sort();
    expect(
      idsOf(await listStaffInRoles(db, ['administrator'], at))
        .filter(isOurs)
        .sort(),
    ).toEqual(open);
    expect(idsOf(await listApprovers(db, at, ['administrator'])).filter(isOurs)).toEqual(hold);
    expect(idsOf(await listApprovers(db, at, ['chairman'])).filter(isOurs)).toEqual([]);
    expect(idsOf(await listStaffOf(db.$client, { roles: ['administrator'] }, at)).filter(isOurs)).toEqual(
      open,
    );
    const roles = new Map((await listBoardPeople(db, at)).map((one) => [one.id, one.roles]));
    expect(
      [...roles]
        .filter(([id, held]) => isOurs(names([id])[0] ?? '?') && held.includes('administrator'))
        .map(([id]) => id)
        .sort(),
    ).toEqual(open);
    expect(roles.has('closed')).toBe(false);
    const staff = new Map((await listStaff(db, at)).map((one) => [one.id, one.roles]));
    expect(
      [...staff]
        .filter(([id, held]) => isOurs(names([id])[0] ?? '?') && held.includes('administrator'))
        .map(([id]) => id)
        .sort(),
    ).toEqual(open);
    expect(staff.has('closed')).toBe(false);
    // Without an end, begun, open, and able to sign in.
    const lasting = () => db.transaction((tx) => countLastingAdministrators(tx, at));
    const all = await lasting();
    const taken = ['for ever', 'from now', 'until soon', 'from soon', 'closed', 'without password'];
    const counted: string[] = [];
    for (const name of taken) {
      const before = await lasting();
      expect(await db.transaction((tx) => removeRole(tx, name, 'administrator'))).toBe(true);
      if ((await lasting()) < before) counted.push(name);
    }
    expect([counted, await lasting()]).toEqual([['for ever', 'from now'], all - 2]);
    expect(await db.transaction((tx) => removeRole(tx, 'over now', 'chairman'))).toBe(false);
  });

  test('of an officer is that of his sectors', async () => {
    await inRole('officer', { sectors: ['ho-tich'] });
    await people({ 'of another sector': {}, 'at the desk': {} });
    await plant(
      'staff_roles',
      periods['for ever'],
      {
        other: { user_id: 'of another sector', role: 'officer', sectors: ['dat-dai'] },
        desk: { user_id: 'at the desk', role: 'one-stop-desk' },
      },
      'user_id',
    );
    const sql = database.db.$client;
    const open = [...hold, 'without password'].sort();
    expect(idsOf(await listColleagues(sql, 'officer', 'ho-tich', at)).filter(isOurs)).toEqual(open);
    expect((await listColleagues(sql, 'one-stop-desk', 'ho-tich', at)).map(({ id }) => id)).toContain(
      'at the desk',
    );
    const officers: string[] = [];
    for (const name of [...Object.keys(periods), 'closed', 'of another sector', 'at the desk'])
      if (await isOfficerOf(sql, name, 'ho-tich', at)) officers.push(name);
    expect(officers).toEqual(hold);
    expect([await findColleague(sql, 'closed'), (await findColleague(sql, 'for ever'))?.name]).toEqual([
      undefined,
      'for ever',
    ]);
    expect(idsOf(await listStaffOf(sql, { people: ['closed', 'for ever'] }, at))).toEqual(['for ever']);
    expect(await listStaffOf(sql, {}, at)).toEqual([]);
    await plant(
      'dossiers',
      { state: 'processing', owner_id: 'x' },
      {
        held: { holder_id: 'for ever' },
        'held, too': { holder_id: 'for ever' },
        over: { holder_id: 'for ever', state: 'returned' },
        another: { holder_id: 'from now' },
        else: { holder_id: 'closed' },
      },
    );
    expect(Object.fromEntries(await countHeldBy(sql, ['for ever', 'from now', 'over now']))).toEqual({
      'for ever': 2,
      'from now': 1,
    });
  });

  test('of a unit holds for its period alone, of staff whose account is open', async () => {
    await plant('units', {}, { u: { id: 'u', name: 'Đơn vị U' }, v: { id: 'v', name: 'Đơn vị V' } });
    const everybody = { ...periods, 'without dates': { valid_from: null, valid_until: null } };
    await people({
      ...Object.fromEntries(Object.keys(everybody).map((name) => [name, {}])),
      closed: { disabled_at: earlier },
      resident: { kind: 'resident' },
      'of another unit': {},
    });
    await plant(
      'unit_members',
      { unit_id: 'u', ...periods['for ever'] },
      {
        ...Object.fromEntries(
          Object.entries(everybody).map(([name, period]) => [name, { user_id: name, ...period }]),
        ),
        c: { user_id: 'closed' },
        r: { user_id: 'resident' },
        o: { user_id: 'of another unit', unit_id: 'v' },
      },
      'user_id',
    );
    const open = [...hold, 'without dates'].sort();
    const { db } = database;
    expect((await listStaffOf(db.$client, { units: ['u'] }, at)).map(({ id }) => id)).toEqual(open);
    const units = (await listUnitsAtWork(db.$client, at)).filter(({ id }) => id === 'u' || id === 'v');
    expect(units.map(({ id, members }) => [id, members.map((one) => one.id).sort()])).toEqual([
      ['u', open],
      ['v', ['of another unit']],
    ]);
    const belong: string[] = [];
    for (const name of Object.keys(everybody))
      if ((await unitsOf(db, name, at)).length > 0) belong.push(name);
    expect(belong.sort()).toEqual(open);
    const board = (await listBoardPeople(db, at)).filter(({ units: of }) => of.includes('u'));
    expect(board.map(({ id }) => id).sort()).toEqual(open);
  });

  test('that is delegated falls with its days, with the office of who gave it, and when it is taken back', async () => {
    await people({
      head: {},
      deputy: {},
      'was head': {},
      closed: { disabled_at: earlier },
      'will be head': {},
    });
    await plant(
      'staff_roles',
      { role: 'editor-in-chief', ...periods['for ever'] },
      {
        h: { user_id: 'head' },
        d: { user_id: 'deputy', role: 'deputy-editor' },
        w: { user_id: 'was head', ...periods['over now'] },
        c: { user_id: 'closed' },
        l: { user_id: 'will be head', ...periods['from soon'] },
      },
      'user_id',
    );
    const days = { valid_from: '2026-11-17', valid_until: '2026-11-17' };
    const rows = {
      'for today': {},
      'to edit': { power: 'edit' },
      'of the deputy, to edit': { from_user: 'deputy', power: 'edit' },
      'of the deputy, to approve': { from_user: 'deputy' },
      'of who was head': { from_user: 'was head' },
      'of who will be': { from_user: 'will be head' },
      'of a closed account': { from_user: 'closed' },
      revoked: { revoked_at: earlier },
      'until yesterday': { valid_from: '2026-11-16', valid_until: '2026-11-16' },
      'from tomorrow': { valid_from: '2026-11-18', valid_until: '2026-11-18' },
    } satisfies Record<string, PlantedRow>;
    await plant(
      'board_delegations',
      { from_user: 'head', power: 'approve', ...days },
      Object.fromEntries(
        Object.entries<PlantedRow>(rows).map(([name, row]) => [
          name,
          { to_user: name, sections: [name], ...row },
        ]),
      ),
    );
    const { db } = database;
    const expected = ['for today', 'to edit', 'of the deputy, to edit'].sort();
    expect(
      (await delegationsThatHold(db, '2026-11-17', at))
        .map(({ toUser }) => toUser)
        .filter((to) => to in rows)
        .sort(),
    ).toEqual(expected);
    expect((await readTies(db, 'to edit', '2026-11-17', at)).delegations).toEqual([
      { power: 'edit', sections: ['to edit'] },
    ]);
  });
});

describe('an account', () => {
  test('is entered by a session that is not over, while it is open; ending the others leaves one', async () => {
    await people({ one: {}, other: {}, closed: { disabled_at: earlier } });
    await plant(
      'sessions',
      { user_id: 'one' },
      {
        his: { token_digest: inDatabase('01'), expires_at: later, created_at: earlier },
        newest: { token_digest: inDatabase('02'), expires_at: later, created_at: now },
        over: { token_digest: inDatabase('03'), expires_at: now },
        'of another': { token_digest: inDatabase('04'), expires_at: later, user_id: 'other' },
        'of the closed one': { token_digest: inDatabase('05'), expires_at: later, user_id: 'closed' },
      },
      'token_digest',
    );
    const { db } = database;
    const enter = async (byte: string) =>
      (await findSession(db, digest(byte), { now: at, rolesAt: at }))?.user.id;
    const all = async () => [
      await enter('01'),
      await enter('02'),
      await enter('03'),
      await enter('04'),
      await enter('05'),
    ];
    expect(await all()).toEqual(['one', 'one', undefined, 'other', undefined]);
    const bytes = (rows: readonly { readonly tokenDigest: Uint8Array }[]) =>
      rows.map(({ tokenDigest }) => tokenDigest[0]);
    expect(bytes(await listSessionsOf(db, 'one', at))).toEqual([2, 1]);
    await db.transaction((tx) => endOtherSessions(tx, 'one', digest('01')));
    expect(await all()).toEqual(['one', undefined, undefined, 'other', undefined]);
    await db.transaction((tx) => endOtherSessions(tx, 'one', undefined));
    expect(await all()).toEqual([undefined, undefined, undefined, 'other', undefined]);
    await plant(
      'sign_in_places',
      { last_at: now },
      {
        here: { user_id: 'one', place_index: inDatabase('01') },
        before: { user_id: 'one', place_index: inDatabase('02'), last_at: earlier },
        'of another': { user_id: 'other', place_index: inDatabase('03') },
      },
      'place_index',
    );
    const known = async () => [
      await isSignInPlace(db, 'one', digest('01')),
      await isSignInPlace(db, 'one', digest('02')),
      await isSignInPlace(db, 'one', digest('03')),
    ];
    expect(await known()).toEqual([true, true, false]);
    await forgetSignInPlaces(db, new Date(earlier));
    expect(await known()).toEqual([true, false, false]);
  });

  test('is opened by a link for what it was sent for, in time; housekeeping leaves what still opens something', async () => {
    await people({ one: {}, closed: { disabled_at: earlier } });
    await plant(
      'password_links',
      { user_id: 'one', expires_at: later },
      {
        invitation: { purpose: 'invitation', token_digest: inDatabase('01') },
        over: { purpose: 'reset', token_digest: inDatabase('02'), expires_at: now },
        'of the closed one': { user_id: 'closed', purpose: 'invitation', token_digest: inDatabase('03') },
        forgotten: { purpose: 'forgotten', token_digest: inDatabase('04') },
        'forgotten and over': {
          user_id: 'closed',
          purpose: 'forgotten',
          token_digest: inDatabase('05'),
          expires_at: now,
        },
      },
      'token_digest',
    );
    const { db } = database;
    const opens = async (byte: string, purposes: readonly ('invitation' | 'reset' | 'forgotten')[]) =>
      (await findPasswordLink(db, { tokenDigest: digest(byte), purposes, now: at }))?.purpose;
    const staffs = ['invitation', 'reset'] as const;
    expect([
      await opens('01', staffs),
      await opens('01', ['forgotten']),
      await opens('02', staffs),
      await opens('03', staffs),
    ]).toEqual([...['invitation', undefined, undefined, undefined]]);
    expect([await opens('04', ['forgotten']), await opens('04', staffs)]).toEqual(['forgotten', undefined]);
    expect(
      (await listStaffLinks(db))
        .filter(({ userId }) => ['one', 'closed'].includes(userId))
        .map(({ userId, purpose }) => `${userId} ${purpose}`)
        .sort(),
    ).toEqual([...['closed invitation', 'one invitation', 'one reset']]);
    const hour = (hours: number, seconds: number) =>
      new Date(at.getTime() - hours * 3_600_000 + seconds * 1000).toISOString();
    await plant(
      'contact_codes',
      { purpose: 'sign-up', way: 'email', created_at: now },
      {
        'an hour over': { id: 'an hour over', expires_at: hour(1, 0) },
        'not yet an hour': { id: 'not yet an hour', expires_at: hour(1, 1) },
      },
    );
    await plant(
      'rate_limits',
      { count: 1 },
      {
        yesterday: { key: 'yesterday', last_request: at.getTime() - 24 * 3_600_000 },
        today: { key: 'today', last_request: at.getTime() - 24 * 3_600_000 + 1 },
      },
    );
    await purgeExpired(db, at);
    const left = async (table: string, column: string) =>
      names(
        (
          await db.$client<{ it: string }[]>`select ${db.$client(column)} as it from ${db.$client(table)}`
        ).map(({ it }) => it),
      ).filter(isOurs);
    expect([await left('contact_codes', 'id'), await left('rate_limits', 'id')]).toEqual([
      ['not yet an hour'],
      ['today'],
    ]);
    const links = await db.$client<{ purpose: string }[]>`
      select purpose from password_links where user_id in ('one', 'closed') order by user_id, purpose`;
    expect(links.map(({ purpose }) => purpose)).toEqual(['invitation', 'forgotten', 'invitation', 'reset']);
  });

  test('is found by what opens it; a code is tried so often, in time, and the newest about a thing is asked', async () => {
    await people({ mail: { email: 'mail@vidu.vn' }, phone: { phone: '+84900000009' } });
    const { db } = database;
    const found = async (way: 'email' | 'phone', contact: string) =>
      (await findUserByContact(db, { way, contact }))?.id;
    expect([
      await found('email', 'mail@vidu.vn'),
      await found('phone', '+84900000009'),
      await found('email', '+84900000009'),
      await found('phone', 'mail@vidu.vn'),
    ]).toEqual([...['mail', 'phone', undefined, undefined]]);
    expect(await listContactsOf(db, ['phone'])).toEqual(['phone@vidu.vn', '+84900000009']);
    expect([...(await namesOf(db, ['phone', 'nobody']))]).toEqual([['phone', 'phone']]);
    const about = '00000000-0000-4000-8000-000000000001';
    await plant(
      'contact_codes',
      { purpose: 'comment', way: 'email', about, created_at: earlier, expires_at: later },
      {
        first: { id: 'first' },
        newest: { id: 'newest', created_at: now },
        'for something else': { id: 'for something else', purpose: 'own-comments', created_at: later },
        'about another': {
          id: 'about another',
          about: '00000000-0000-4000-8000-000000000002',
          created_at: later,
        },
        over: { id: 'over', expires_at: now, created_at: '2026-01-01T00:00:00Z' },
        'tried out': { id: 'tried out', tries: 5, created_at: '2026-01-01T00:00:00Z' },
        'with one try left': { id: 'with one try left', tries: 4, created_at: '2026-01-01T00:00:00Z' },
      },
    );
    expect((await findContactCodeAbout(db, { purpose: 'comment', about }))?.id).toBe('newest');
    const tried = async (id: string) =>
      (await db.transaction((tx) => tryContactCode(tx, id, { now: at, most: 5 })))?.tries;
    expect([
      await tried('first'),
      await tried('over'),
      await tried('tried out'),
      await tried('with one try left'),
      await tried('with one try left'),
    ]).toEqual([...[1, undefined, undefined, 5, undefined]]);
  });

  test('changed in one way in loses every session, code and link of its own, and nothing of another', async () => {
    const { db } = database;
    const of = { kind: 'resident', email_verified: true, notice_choice: 'both' };
    const begin = async () => {
      await people({
        one: { ...of, phone: '+84900000001' },
        other: { ...of, phone: '+84900000002' },
      });
      for (const user_id of ['one', 'other']) {
        const own = { user_id, token_digest: inDatabase(user_id === 'one' ? '01' : '02'), expires_at: later };
        await plant('sessions', own, { [`session of ${user_id}`]: {} }, 'token_digest');
        await plant(
          'contact_codes',
          { id: user_id, user_id, purpose: 'sign-up', way: 'email' },
          { code: {} },
        );
        await plant('password_links', { ...own, purpose: 'forgotten' }, { link: {} }, 'token_digest');
        await plant('credentials', { user_id }, { password: {} }, 'user_id');
        await plant('sign_in_places', { user_id }, { place: {} }, 'place_index');
        await plant('resident_profiles', { user_id }, { profile: {} }, 'user_id');
      }
    };
    const ways = [
      'sessions',
      'contact_codes',
      'password_links',
      'credentials',
      'sign_in_places',
      'resident_profiles',
    ];
    const left = async () => {
      const found: string[] = [];
      for (const table of ways)
        for (const { id } of await db.$client<{ id: string }[]>`
          select user_id as id from ${db.$client(table)} where user_id in ('one', 'other')`)
          found.push(`${table} of ${id}`);
      return ways.filter((table) => {
        expect(found, table).toContain(`${table} of other`);
        return found.includes(`${table} of one`);
      });
    };
    const account = async () => {
      const [row] = await db.$client<
        { email: string | null; phone: string | null; verified: boolean; closed: boolean }[]
      >`
        select email, phone, email_verified as verified, disabled_at is not null as closed from users where id = 'one'`;
      return row;
    };
    const whole = { email: 'one@vidu.vn', phone: '+84900000001', verified: true, closed: false };
    const rest = ['credentials', 'sign_in_places', 'resident_profiles'];
    const set =
      (way: 'email' | 'phone', contact: string | null, ownSession?: Uint8Array) => (tx: Transaction) =>
        setContact(tx, 'one', { way, contact, ownSession }, at);
    const changes: readonly (readonly [(tx: Transaction) => Promise<unknown>, object, readonly string[]])[] =
      [
        [set('email', 'new@vidu.vn'), { ...whole, email: 'new@vidu.vn' }, rest],
        [set('email', null), { ...whole, email: null, verified: false }, rest],
        [set('phone', '+84900000003'), { ...whole, phone: '+84900000003' }, rest],
        [set('phone', null, digest('01')), { ...whole, phone: null }, ['sessions', ...rest]],
        [(tx) => setPassword(tx, 'one', 'hash', at), whole, rest],
        [(tx) => takePasswordAway(tx, 'one'), whole, rest.filter((table) => table !== 'credentials')],
        [
          (tx) => setAccountClosed(tx, 'one', at),
          { ...whole, closed: true },
          ways.filter((table) => table !== 'sessions'),
        ],
        [(tx) => setAccountClosed(tx, 'one', null), whole, ways],
        [
          (tx) => eraseAccount(tx, 'one', 'Đã đóng', at),
          { email: null, phone: null, verified: false, closed: true },
          [],
        ],
      ];
    for (const [change, expected, stays] of changes) {
      await begin();
      await db.transaction(change);
      expect(await account()).toEqual(expected);
      expect(await left()).toEqual(stays);
      await database.owner.$client`delete from users where id in ('one', 'other')`;
    }
    await begin();
    // What another account has is refused, and nothing changes.
    expect(await db.transaction(set('phone', '+84900000002'))).toBe(false);
    expect([await account(), await left()]).toEqual([whole, ways]);
    expect(await passwordHashOf(db, 'nobody')).toBeUndefined();
  });

  test('attempts are counted in a window that begins with the first', async () => {
    const count = (seconds: number, key = 'window') =>
      countAttempt(database.db, key, new Date(at.getTime() + seconds * 1000), 10_000);
    expect(await count(0)).toEqual({ count: 1, leftMs: 10_000 });
    expect(await count(9)).toEqual({ count: 2, leftMs: 1000 });
    expect(await count(9, 'another')).toEqual({ count: 1, leftMs: 10_000 });
    expect(await count(10)).toEqual({ count: 1, leftMs: 10_000 });
  });
});

describe('one person', () => {
  test('is found with other accounts by identity number, by a telephone of the staff, by a confirmed one; dossiers by whom they name', async () => {
    const [identity, phone] = [inDatabase('0a'), inDatabase('0b')];
    await people({
      he: { kind: 'resident' },
      'with his number': { kind: 'resident' },
      'staff with his telephone': {},
      'resident with his telephone': { kind: 'resident' },
      'whose telephone was confirmed': { kind: 'resident', phone: '+84900000008' },
      another: {},
    });
    await plant(
      'resident_profiles',
      {},
      {
        a: { user_id: 'he', identity_index: identity, phone_index: phone },
        b: { user_id: 'with his number', identity_index: identity },
        c: { user_id: 'staff with his telephone', phone_index: phone },
        d: { user_id: 'resident with his telephone', phone_index: phone },
        e: { user_id: 'another', identity_index: inDatabase('0c') },
      },
      'user_id',
    );
    const dossiers = await plant(
      'dossiers',
      {},
      {
        'of his': { owner_id: 'he' },
        'that names him': { owner_id: 'another' },
        'of somebody else': { owner_id: 'another' },
        nobodys: { owner_id: null, channel: 'counter' },
      },
    );
    await plant(
      'applicant_indexes',
      {},
      {
        named: { dossier_id: dossiers['that names him'], identities: [identity] },
        other: {
          dossier_id: dossiers['of somebody else'],
          identities: [inDatabase('0c')],
        },
      },
      'dossier_id',
    );
    const sql = database.db.$client;
    const keys = { identityIndex: digest('0a'), phoneIndex: digest('0b'), phone: '+84900000008' };
    const one = await findPerson(sql, 'he', keys);
    expect([...one.otherAccounts].sort()).toEqual([
      'staff with his telephone',
      'whose telephone was confirmed',
      'with his number',
    ]);
    expect(one.namedIn).toEqual([dossiers['that names him']]);
    const nothing = await findPerson(sql, 'he', { identityIndex: null, phoneIndex: null, phone: null });
    expect(nothing).toEqual({ otherAccounts: [], namedIn: [] });
    expect([
      await isIdentified(sql, 'he'),
      await isIdentified(sql, 'staff with his telephone'),
      await isIdentified(sql, 'nobody'),
    ]).toEqual([true, false, false]);
    const identified = await listIdentified(sql);
    expect([
      identified.has('he'),
      identified.has('staff with his telephone'),
      identified.get('another'),
    ]).toEqual([false, false, '0c'.repeat(32)]);
    const concerned = await listConcerned(sql, [
      { id: dossiers['of his'], ownerId: 'he' },
      { id: dossiers['that names him'], ownerId: 'another' },
      { id: dossiers.nobodys, ownerId: null },
    ]);
    const of = (id: string) => [...new Set(concerned.get(id))].sort();
    expect([of(dossiers['of his']), of(dossiers['that names him']), of(dossiers.nobodys)]).toEqual([
      ['he', 'with his number'],
      ['another', 'he', 'with his number'],
      [],
    ]);
  });
});

describe('whoever closes his account', () => {
  test('has running what is not at its end, what is owed for, and money on its way, each once', async () => {
    const base = { owner_id: 'me', state: 'returned', submitted_at: earlier, created_at: now };
    const dossiers = await plant('dossiers', base, {
      pending: { code: 'pending' },
      'under review': { code: 'under review' },
      'to go back': { code: 'to go back' },
      settled: { code: 'settled' },
      'not sent': { code: 'not sent', submitted_at: null, created_at: earlier },
      yours: { code: 'yours', owner_id: 'you' },
    });
    const payment = { amount: 1, method: 'vnpay', expires_at: now, created_at: now };
    await plant(
      'payments',
      { ...payment, state: 'pending' },
      {
        a: { dossier_id: dossiers.pending },
        b: { dossier_id: dossiers['under review'], state: 'under-review' },
        c: { dossier_id: dossiers['to go back'], state: 'refund-due' },
        d: { dossier_id: dossiers.settled, state: 'settled' },
        e: { dossier_id: dossiers.settled, state: 'failed' },
        f: { dossier_id: dossiers.settled, state: 'refunded' },
        g: { dossier_id: dossiers['not sent'] },
        h: { dossier_id: dossiers.yours },
      },
    );
    const { db } = database;
    const money = await listWithMoneyOnItsWay(db, 'me');
    expect([...money].sort()).toEqual(['pending', 'to go back', 'under review']);
    const own = await listOwnDossiers(db, 'me');
    expect(own.map(({ code }) => code)[0]).toBe('not sent');
    expect(own.map(({ code }) => code).sort()).toEqual([
      'not sent',
      'pending',
      'settled',
      'to go back',
      'under review',
    ]);
    const [one] = own;
    if (one === undefined) throw new Error('nothing is his');
    const running = (change: Partial<typeof one>, withMoney: readonly string[] = []) =>
      runningOf([{ ...one, code: 'A', ...change }], withMoney).map(({ code }) => code);
    for (const state of stateIds)
      expect(running({ state }), state).toEqual(state === 'draft' || states[state].final ? [] : ['A']);
    expect(running({ state: 'returned' }, ['A', 'B'])).toEqual(['A', 'B']);
    expect(running({ state: 'processing' }, ['A'])).toEqual(['A']);
    const why = (change: Partial<typeof one>, withMoney: readonly string[] = []) =>
      runningOf([{ ...one, code: 'A', ...change }], withMoney)[0]?.why ?? '';
    expect(why({ state: 'returned' }, ['A'])).toContain('Tiền');
    expect(why({ state: 'processing' }, ['A'])).not.toContain('Tiền');
  });
});

describe('a proposal', () => {
  test('waits, lapses and is listed for whom it has to do with', async () => {
    await people({ me: {}, you: {} });
    const base = { kind: 'role', proposed_by: 'you', proposed_at: now, lapses_at: later };
    await plant('proposals', base, {
      first: { about: 'role:a', proposed_at: earlier },
      'of mine': { about: 'x', kind: 'certificate', user_id: 'me', proposed_at: '2026-11-17T02:00:02Z' },
      'that I made': {
        about: 'y',
        kind: 'certificate',
        proposed_by: 'me',
        proposed_at: '2026-11-17T02:00:03Z',
      },
      'of others': { about: 'z', kind: 'certificate', user_id: 'you', proposed_at: '2026-11-17T02:00:04Z' },
      second: { about: 'role:b', lapses_at: now },
      decided: { about: 'role:a', state: 'declined', decided_at: now, lapses_at: earlier },
      'decided before': { about: 'role:a', state: 'declined', decided_at: earlier },
    });
    const { db } = database;
    expect(idsOf(await listOpenProposals(db, { kinds: ['role'] }))).toEqual(['first', 'second']);
    expect(idsOf(await listOpenProposals(db, { kinds: ['role'], userId: 'me' }))).toEqual([
      'first',
      'second',
      'of mine',
      'that I made',
    ]);
    expect(idsOf(await listOpenProposals(db, { kinds: [], userId: 'me' }))).toEqual([
      'of mine',
      'that I made',
    ]);
    expect(idsOf(await listDecidedProposals(db, 9, { kinds: ['role'] }))).toEqual([
      'decided',
      'decided before',
    ]);
    expect(idsOf(await listDecidedProposals(db, 1, { kinds: ['role'] }))).toEqual(['decided']);
    expect(idsOf(await listDecidedProposals(db, 9, { kinds: ['certificate'] }))).toEqual([]);
    expect(idsOf(await db.transaction((tx) => listLapsedProposals(tx, at)))).toEqual(['second']);
    const open = async (kind: 'role' | 'certificate', about: string) =>
      names([(await findOpenProposal(db, kind, about))?.id]);
    expect([
      await open('role', 'role:a'),
      await open('certificate', 'role:a'),
      await open('role', 'role:c'),
    ]).toEqual([['first'], ['?'], ['?']]);
  });
});

describe('a message', () => {
  const base = { way: 'mail', next_attempt_at: earlier, created_at: earlier };

  test('that is due goes out, the one that waits longest first; sent, given up or later it does not', async () => {
    await plant('outbox', base, {
      second: { way: 'sms' },
      first: { next_attempt_at: '2026-11-16T00:00:00Z' },
      sent: { sent_at: earlier, next_attempt_at: '2026-11-15T00:00:00Z' },
      'given up': { failed_at: earlier, next_attempt_at: '2026-11-15T00:00:00Z' },
      later: { next_attempt_at: later },
      'due now': { next_attempt_at: now },
    });
    const { db } = database;
    const next = (way?: 'mail' | 'sms') =>
      db.transaction(async (tx) => names([(await takeNextMessage(tx, at, way))?.id])[0]);
    expect([await next(), await next('sms'), await next('mail')]).toEqual(['first', 'second', 'first']);
    const taken: (string | undefined)[] = [];
    await db.transaction(async (tx) => {
      for (
        let name = await takeNextMessage(tx, at);
        name !== undefined;
        name = await takeNextMessage(tx, at)
      ) {
        taken.push(names([name.id])[0]);
        await tx.execute(`update outbox set sent_at = now() where id = ${Number(name.id)}`);
      }
    });
    expect(taken).toEqual(['first', 'second', 'due now']);
    expect(await countWaitingMails(db)).toBe(1);
  });

  test('is listed by what became of it, sent again unless it was sent or is empty', async () => {
    const rows = await plant('outbox', base, {
      waiting: {},
      sent: { sent_at: earlier },
      'sent after it had failed': { sent_at: earlier, failed_at: earlier },
      failed: { failed_at: earlier },
      'failed and emptied': { failed_at: earlier, emptied_at: now },
    });
    const { db } = database;
    const list = async (state: 'waiting' | 'sent' | 'failed' | undefined, page = 1, size = 9) =>
      idsOf((await listMails(db, { state, page, size })).items);
    expect(await list('waiting')).toEqual(['waiting']);
    expect(await list('sent')).toEqual(['sent after it had failed', 'sent']);
    expect(await list('failed')).toEqual(['failed and emptied', 'failed']);
    expect(await list(undefined, 2, 2)).toEqual(['sent after it had failed', 'sent']);
    const again: string[] = [];
    for (const [name, id] of Object.entries(rows)) if (await retryMail(db, id, at)) again.push(name);
    expect(again).toEqual(['waiting', 'failed']);
    expect(await list('failed')).toEqual(['failed and emptied']);
  });

  test('is emptied when its time is over: sooner where it was delivered than where it was given up', async () => {
    const [sentBy, givenUpBy] = ['2026-11-10T00:00:00Z', '2026-09-18T00:00:00Z'];
    await plant('outbox', base, {
      'delivered by then': { sent_at: sentBy },
      'delivered later': { sent_at: '2026-11-10T00:00:01Z' },
      'given up by then': { failed_at: givenUpBy },
      'given up later': { failed_at: '2026-09-18T00:00:01Z' },
      'delivered after it was given up': { sent_at: sentBy, failed_at: '2026-11-01T00:00:00Z' },
      waiting: {},
      'emptied before': { sent_at: sentBy, emptied_at: sentBy },
    });
    const { db } = database;
    const empty = (limit: number) =>
      emptyMessages(db, { sentBy: new Date(sentBy), givenUpBy: new Date(givenUpBy), at, limit });
    expect([await empty(1), await empty(9), await empty(9)]).toEqual([1, 2, 0]);
    const emptied = await db.$client<{ id: string }[]>`
      select id from outbox where recipient = '' and subject = '' and body = '' and emptied_at = ${at} order by id`;
    expect(idsOf(emptied)).toEqual([
      'delivered by then',
      'given up by then',
      'delivered after it was given up',
    ]);
  });

  test('about what is erased goes; of a step they go while none has left; counted are short ones that were sent', async () => {
    const key = (of: string) => ({ dedupe_key: of });
    const { db } = database;
    await plant('outbox', base, {
      'about it': key('inquiry:A:1'),
      'about it, too': key('other:A:2'),
      'of another': key('inquiry:B:1'),
      'that only mentions it': key('inquiry:B:A'),
      'of its step': key('dossier:C:3'),
      'of its next step': key('dossier:C:4'),
      'tried of that step': { ...key('x:C:4'), attempts: 1 },
      'sent of another': { ...key('x:D:3'), sent_at: earlier },
    });
    const left = async () =>
      idsOf(await db.$client<{ id: string }[]>`select id from outbox order by id`).filter(isOurs);
    await deleteMailsAbout(db, ['A']);
    expect(await left()).toEqual([
      'of another',
      'that only mentions it',
      'of its step',
      'of its next step',
      'tried of that step',
      'sent of another',
    ]);
    const sql = db.$client;
    expect([
      await hasLeft(sql, { id: 'C', sequence: 3 }),
      await hasLeft(sql, { id: 'C', sequence: 4 }),
      await hasLeft(sql, { id: 'D', sequence: 3 }),
    ]).toEqual([false, true, true]);
    expect(await withdrawMessages(sql, { id: 'C', sequence: 3 })).toBe(true);
    expect(await withdrawMessages(sql, { id: 'C', sequence: 4 })).toBe(false);
    expect(await left()).toEqual([
      'of another',
      'that only mentions it',
      'tried of that step',
      'sent of another',
    ]);
    await plant(
      'outbox',
      { ...base, way: 'sms', sent_at: now },
      {
        notice: {},
        code: { useful_until: later },
        'sent at that instant': { sent_at: earlier },
        'not sent': { sent_at: null },
        mail: { way: 'mail' },
        'to nobody': { way: 'mail', sent_at: null, recipient: 'x@demo.phuan' },
        'to somebody': { way: 'mail', sent_at: null, recipient: 'x@vidu.vn' },
      },
    );
    expect(await countSentSms(db, new Date(earlier))).toEqual({ codes: 1, notices: 1 });
    await markMailsSent(db, { recipientLike: '%@demo.phuan', at });
    expect(
      idsOf(
        await db.$client<
          { id: string }[]
        >`select id from outbox where recipient like 'x@%' and sent_at is null`,
      ),
    ).toEqual(['to somebody']);
  });

  test('files that are to go are taken from their moment on, the oldest first, and may be taken back', async () => {
    const { db } = database;
    await nameFilesToRemove(db, ['b', 'a'], new Date(now));
    await nameFilesToRemove(db, ['oldest'], new Date(earlier));
    await nameFilesToRemove(db, ['later'], new Date(later));
    const take = (limit: number) => db.transaction((tx) => takeFilesToRemove(tx, { now: at, limit }));
    expect([await take(9), await take(1)]).toEqual([['oldest', 'a', 'b'], ['oldest']]);
    expect(await db.transaction((tx) => takeBackFile(tx, 'a'))).toBe(true);
    expect(await db.transaction((tx) => takeBackFile(tx, 'a'))).toBe(false);
    await db.transaction((tx) => forgetRemovedFiles(tx, ['oldest']));
    expect(await take(9)).toEqual(['b']);
  });
});
