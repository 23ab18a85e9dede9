// What is kept in a process until the database tells that one of its tables changed is never older than what was told.
import { afterAll, beforeAll, expect, test } from 'vitest';

import { readPublishedCatalog, readWorkingCalendar } from '#app/domain/catalog/read-catalog.server.ts';
import { unknownPerson, type Staff } from '#app/domain/kernel/actor.ts';
import { keepUntilTold, readUntilTold } from '#app/domain/kernel/read-until-told.server.ts';
import { readSections } from '#app/domain/kernel/sections.server.ts';
import { countedTables, countSeldomChanging } from '#app/http/desk-counts.server.ts';
import { boardRoles, type StaffRole } from '#app/vocabulary/staff-roles.ts';
import {
  listenForChangedTables,
  tellingTables,
  type TellingTable,
} from '#db/queries/told-of-commits.server.ts';
import { accountPortal } from '../support/account-portal.ts';
import { openDatabase } from '../support/database.ts';
import { useDemonstration } from '../support/demonstration.ts';
import { watchStatements } from '../support/waves.ts';

const database = useDemonstration();

function counted() {
  let asked = 0;
  return async () => (asked += 1);
}

test('each telling table has a trigger that tells, and no other table has', async () => {
  const rows = await database.owner.$client<{ name: string }[]>`
    select t.tgrelid::regclass::text as name from pg_trigger t join pg_proc p on p.oid = t.tgfoid
    where p.proname = 'tell_changed_table' order by 1`;
  expect(rows.map(({ name }) => name)).toEqual([...tellingTables].toSorted());
});

test('an answer is kept until one of its tables changes; what a change met half way is not kept', async () => {
  const own = await openDatabase(new URL(database.url).pathname.slice(1));
  try {
    const heard = keepUntilTold(own.db);
    const days = { question: 'days', tables: ['calendar_days'] as const, read: counted() };
    expect([await readUntilTold(own.db, days), await readUntilTold(own.db, days)]).toEqual([1, 1]);
    heard('units');
    expect(await readUntilTold(own.db, days)).toBe(1);
    heard('calendar_days');
    expect(await readUntilTold(own.db, days)).toBe(2);
    heard(undefined);
    expect(await readUntilTold(own.db, days)).toBe(3);

    const finish: ((value: number) => void)[] = [];
    const slow = {
      ...days,
      question: 'slow',
      read: () => new Promise<number>((resolve) => finish.push(resolve)),
    };
    const [old] = [readUntilTold(own.db, slow)];
    heard('calendar_days');
    const fresh = readUntilTold(own.db, slow);
    finish[0]?.(1);
    finish[1]?.(2);
    expect([await old, await fresh, await readUntilTold(own.db, slow)]).toEqual([1, 2, 2]);

    const failing = {
      ...days,
      question: 'failing',
      read: async () => Promise.reject(new Error('no answer')),
    };
    await expect(readUntilTold(own.db, failing)).rejects.toThrow('no answer');
    expect(await readUntilTold(own.db, { ...failing, read: counted() })).toBe(1);

    const brief = { ...days, question: 'brief', forMs: 0, read: counted() };
    expect([await readUntilTold(own.db, brief), await readUntilTold(own.db, brief)]).toEqual([1, 2]);
    await own.db.transaction(async (tx) => expect(await readUntilTold(tx, days)).toBe(4));
  } finally {
    await Promise.all([own.db.$client.end(), own.owner.$client.end()]);
  }
});

test('the database tells at the commit, and only then', async () => {
  const heard: (string | undefined)[] = [];
  const stop = await listenForChangedTables(database.db, (table) => void heard.push(table));
  const told = () => heard.filter((table) => table !== undefined);
  try {
    await database.owner.$client.begin(async (sql) => {
      await sql`update units set name = name`;
      await sql`update units set name = name`;
      await sql`select pg_sleep(0.05)`;
      expect(told()).toEqual([]);
    });
    await expect.poll(told).toEqual(['units']);
  } finally {
    await stop();
  }
});

const staffOf = (...roles: StaffRole[]): Staff => ({
  ...{ kind: 'staff', userId: 'demo-truongban', name: 'Trưởng ban', position: 'Chủ tịch', roles },
  ...{ sectors: [], person: unknownPerson },
});
const deps = () => accountPortal(database.db).deps;

const keptReadings: readonly (readonly [string, readonly TellingTable[], () => Promise<unknown>])[] = [
  [
    'the numbers of the menu',
    countedTables,
    () => countSeldomChanging(deps(), staffOf('chairman', ...boardRoles)),
  ],
  [
    'the same for an administrator',
    countedTables,
    () => countSeldomChanging(deps(), staffOf('administrator', 'officer')),
  ],
  ['the calendar', ['calendar_changes', 'calendar_days'], () => readWorkingCalendar(deps())],
  ['the sections', ['content_sections', 'units'], () => readSections(database.db)],
  ['the catalog', ['procedure_revisions', 'procedures'], () => readPublishedCatalog(deps())],
];

let watch: ReturnType<typeof watchStatements>;
beforeAll(() => {
  watch = watchStatements(database.db);
});
afterAll(() => watch.stop());

test.each(keptReadings)('%s: every table that is read is one that tells', async (_, tables, read) => {
  const all = await database.owner.$client<{ name: string }[]>`
    select tablename as name from pg_tables where schemaname = 'public'`;
  const names = new Set(all.map(({ name }) => name));
  const [, { waves }] = await watch.of(read);
  const mentioned = waves.flat().flatMap((text) => text.match(/\b[a-z_]+\b/g) ?? []);
  const readTables = [...new Set(mentioned)].filter((word) => names.has(word));
  expect(readTables.length).toBeGreaterThan(1);
  expect(readTables.filter((table) => !(tables as readonly string[]).includes(table))).toEqual([]);
});
