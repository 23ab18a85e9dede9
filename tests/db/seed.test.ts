// What every start loads, and that a second start changes nothing.
import { verifyPassword } from '#app/adapters/password-hash.server.ts';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';

import { readProfile } from '#app/domain/personal-data/resident-profile.server.ts';
import { readPublishedCatalog } from '#app/domain/catalog/read-catalog.server.ts';
import { synchroniseCatalog } from '#app/domain/catalog-editing/synchronise-catalog.server.ts';
import { followers } from '#app/server/followers.server.ts';
import { calendarDays, procedures as offered } from '#catalog/index.ts';
import type { Procedure } from '#catalog/procedure.ts';
import { listCalendarDays } from '#db/queries/calendar.server.ts';
import { findCurrentFormVersion, publishRevision } from '#db/queries/catalog.server.ts';
import {
  calendarDays as calendarTable,
  credentials,
  procedures,
  staffRoles,
  users,
} from '#db/schema/index.ts';
import { seedCalendar } from '#db/seed/calendar.server.ts';
import { seedDemoPeople } from '#app/server/demo/seeds.server.ts';
import { demoPassword } from '#app/domain/accounts/password-rules.ts';
import { forms } from '#forms/index.ts';
import { useDatabase } from '../support/database.ts';
import { testKeys } from '../support/keys.ts';

const database = useDatabase();
const [firstProcedure] = offered as readonly [Procedure, ...Procedure[]];
const [firstForm] = forms as readonly [(typeof forms)[number], ...(typeof forms)[number][]];

/** Runs in a transaction that is rolled back, so that every test sees the template. */
async function undone(
  work: (db: Parameters<Parameters<typeof database.owner.transaction>[0]>[0]) => Promise<void>,
) {
  const rollBack = new Error('roll back');
  await expect(
    database.owner.transaction(async (tx) => {
      await work(tx);
      throw rollBack;
    }),
  ).rejects.toBe(rollBack);
}

test('Loading everything a second time, as the portal does on every start, changes nothing', async () => {
  const { db } = database;
  expect(await synchroniseCatalog({ db, followers })).toEqual({ procedures: [], forms: [], keptByStaff: [] });
  expect(await seedCalendar(db)).toBe(0);
  const before = await db.$count(users);
  await seedDemoPeople({ db, keys: testKeys });
  expect(await db.$count(users)).toBe(before);
});

test('Đ14.1: every procedure and form of the catalog is published as a first revision', async () => {
  const published = await readPublishedCatalog(database);
  expect(published.map(({ procedure }) => procedure.code).sort()).toEqual(
    offered.map(({ code }) => code).sort(),
  );
  expect(published.find(({ procedure }) => procedure.code === firstProcedure.code)?.procedure).toEqual(
    firstProcedure,
  );
  for (const form of forms) {
    expect((await findCurrentFormVersion(database.db, form.code))?.definition).toEqual(form);
  }
});

test('A changed procedure gets a new revision, and the old one stays as it was', async () => {
  await undone(async (tx) => {
    const before = await readPublishedCatalog({ db: tx });
    const changed = { ...firstProcedure, conditions: 'Khác trước' };
    const result = await synchroniseCatalog(
      { db: tx as never, followers },
      { procedures: [changed], forms: [] },
    );
    expect(result).toEqual({ procedures: [changed.code], forms: [], keptByStaff: [] });
    const after = await readPublishedCatalog({ db: tx });
    const of = (catalog: typeof after) => catalog.find(({ procedure }) => procedure.code === changed.code);
    expect(of(after)?.procedure.conditions).toBe('Khác trước');
    expect(of(after)?.revisionId).not.toBe(of(before)?.revisionId);
    expect(of(before)?.procedure).toEqual(firstProcedure);
  });
});

test('Đ14.1: what staff edited or took down stays theirs when the catalog changes', async () => {
  await undone(async (tx) => {
    const edited = { ...firstProcedure, conditions: 'Cán bộ đã sửa' };
    await publishRevision(tx, { number: 2, body: edited, digest: 'edited', source: 'edited' });
    const changed = { ...firstProcedure, conditions: 'Bản mới' };
    const result = await synchroniseCatalog(
      { db: tx as never, followers },
      { procedures: [changed], forms: [] },
    );
    expect(result).toEqual({ procedures: [], forms: [], keptByStaff: [firstProcedure.code] });

    await tx
      .update(procedures)
      .set({ currentRevisionId: null })
      .where(eq(procedures.code, firstProcedure.code));
    const later = await synchroniseCatalog(
      { db: tx as never, followers },
      { procedures: [changed], forms: [] },
    );
    expect(later.keptByStaff).toEqual([firstProcedure.code]);
  });
});

test('A changed form gets a higher version even when nobody raised its number', async () => {
  await undone(async (tx) => {
    const changed = { ...firstForm, title: 'TỜ KHAI MỚI' };
    const { forms: published } = await synchroniseCatalog(
      { db: tx as never, followers },
      { procedures: [], forms: [changed] },
    );
    expect(published).toEqual([firstForm.code]);
    const current = await findCurrentFormVersion(tx, firstForm.code);
    expect(current?.definition).toEqual({ ...changed, version: firstForm.version + 1 });
    expect(current?.version).toBe(firstForm.version + 1);
  });
});

test('The official calendar is there; a day that staff changed or removed stays so', async () => {
  expect(await listCalendarDays(database.db)).toHaveLength(calendarDays.length);
  await undone(async (tx) => {
    const [first, second] = await listCalendarDays(tx);
    if (first === undefined || second === undefined) throw new Error('the calendar is empty');
    await tx
      .update(calendarTable)
      .set({ kind: 'half-day', label: 'Sửa' })
      .where(eq(calendarTable.date, first.date));
    await tx.delete(calendarTable).where(eq(calendarTable.date, second.date));
    expect(await seedCalendar(tx)).toBe(0);
    const days = await listCalendarDays(tx);
    expect(days.find(({ date }) => date === first.date)).toMatchObject({ kind: 'half-day', label: 'Sửa' });
    expect(days.some(({ date }) => date === second.date)).toBe(false);
  });
});

test('The twelve demo accounts open with the demo password, confirmed, in their roles and sectors', async () => {
  const accounts = await database.db.select().from(users);
  expect(accounts).toHaveLength(12);
  expect(accounts.every((account) => account.emailVerified)).toBe(true);
  const [credential] = await database.db
    .select()
    .from(credentials)
    .where(eq(credentials.userId, 'demo-hotich'));
  expect(await verifyPassword({ hash: credential?.passwordHash ?? '', password: demoPassword })).toBe(true);
  const roles = await database.db.select().from(staffRoles).where(eq(staffRoles.userId, 'demo-hotich'));
  expect(roles).toMatchObject([
    {
      role: 'officer',
      sectors: [
        'ho-tich',
        'chung-thuc',
        'nuoi-con-nuoi',
        'cu-tru',
        'lien-thong',
        'hoa-giai-o-co-so',
        'boi-thuong-nha-nuoc',
        'khieu-nai-to-cao',
      ],
    },
  ]);
});

test('A demo resident has a sealed profile that only the key ring opens', async () => {
  const deps = { db: database.db, keys: testKeys } as Parameters<typeof readProfile>[0];
  expect(await readProfile(deps, 'demo-tran-thi-binh')).toMatchObject({
    fullName: 'Trần Thị Bình',
    birthDate: '1990-09-02',
  });
  const [stored] = await database.db.$client<{ profile: Uint8Array }[]>`
    select profile from resident_profiles where user_id = 'demo-tran-thi-binh'`;
  expect(Buffer.from(stored?.profile ?? []).toString('utf8')).not.toContain('Bình');
});
