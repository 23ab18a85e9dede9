// Numbers that were given are given once, whatever sets the database back: `numbers.json` keeps the highest of them (decision 150).
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { eq, like } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';

import { tableOfActsSince } from '#app/domain/backups/acts-since.server.ts';
import { applicantContext } from '#app/domain/dossiers/filing/draft-content.server.ts';
import { followNumbers, numbersFile, rememberNumbers } from '#app/server/number-marks.server.ts';
import { driverOf } from '#db/client.server.ts';
import { takeNumber } from '#db/queries/dossiers.server.ts';
import { auditEvents, numberSeries, outbox } from '#db/schema/index.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, filedDossier, people, receiveDossier, slugs, testPortal } from '../support/dossiers.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const database = useDatabase();
let dataDir: string;
let deps: ReturnType<typeof testPortal>['deps'];
beforeEach(() => {
  ({ deps } = testPortal(database.db));
  const { path, remove } = temporaryFolder();
  dataDir = path;
  return remove;
});

const take = (series: string) => database.db.transaction((tx) => takeNumber(driverOf(tx), series));
/** As an archive or a dump of then has it. */
const setBack = (series: string, last: number) =>
  database.owner.update(numberSeries).set({ last }).where(eq(numberSeries.series, series));
const kept = () =>
  (JSON.parse(readFileSync(join(dataDir, numbersFile), 'utf8')) as { series: Record<string, number> }).series;

test('Đ22c a database that was set back goes on from the highest number, told and recorded once, by two processes at once', async () => {
  for (let n = 0; n < 5; n += 1) await take('book:2031');
  await rememberNumbers(dataDir, database.db);
  expect(kept()['book:2031']).toBe(5);

  await setBack('book:2031', 2);
  // Somebody who restores by his own tools starts two processes; the archive knew a series that the file did not.
  await take('book:2032');
  const ends = await Promise.all([followNumbers(dataDir, deps), followNumbers(dataDir, deps)]);
  expect(await take('book:2031')).toBe(6);
  expect(await take('book:2032')).toBe(2);
  const recorded = await database.db.select().from(auditEvents).where(eq(auditEvents.event, 'numbers-kept'));
  expect(recorded.map(({ detail }) => detail['raised'])).toEqual([{ 'book:2031': 5 }]);
  const told = await database.db.select().from(outbox).where(like(outbox.dedupeKey, '%numbers-kept%'));
  expect(told.length).toBeGreaterThan(0);

  // A clean stop writes down the last one.
  await Promise.all(ends.map((end) => end()));
  expect(kept()).toMatchObject({ 'book:2031': 6, 'book:2032': 2 });
  // The file never goes back.
  await setBack('book:2031', 1);
  await rememberNumbers(dataDir, database.db);
  expect(kept()['book:2031']).toBe(6);
});

test('a file of another installation, and one that is broken, raise nothing', async () => {
  await take('book:2041');
  const other = { installation: '0193a1b2-0000-7000-8000-000000000002', series: { 'book:2041': 900 } };
  for (const content of [JSON.stringify(other), '{"installation":', '']) {
    writeFileSync(join(dataDir, numbersFile), content);
    await (
      await followNumbers(dataDir, deps)
    )();
    expect(
      (await database.db.select().from(numberSeries).where(eq(numberSeries.series, 'book:2041')))[0]?.last,
    ).toBe(1);
  }
});

test('Đ22c what a restoration takes away is a table: numbers and codes, and how to reach the applicant', async () => {
  const portal = testPortal(database.db);
  const since = new Date(portal.clock.now().getTime() - 1);
  const code = await filedDossier(portal, slugs.birth);
  const { version } = await portal.find(code);
  const { registerNumber } = accepted(await receiveDossier(portal.deps, people.desk, { code, version }));
  const table = await tableOfActsSince(portal.deps, since, applicantContext);
  const lines = table.map((line) => line.join(' | '));
  expect(lines[0]).toBe('Lúc | Việc | Số, mã | Về | Người | Liên hệ');
  const line = lines.find((one) => one.includes(`${code}, ${registerNumber}`));
  expect(line).toMatch(/^.*17\/11\/2026.* \| Hồ sơ: .*sổ 2026 số \d+ \| thủ tục .* \| \S.* \| .*\S/);
  expect(lines.some((one) => one.includes('Giấy tiếp nhận') && one.includes(registerNumber))).toBe(true);
  // Contacts are enough: nobody's identity number is there.
  expect(lines.join('\n')).not.toMatch(/\b\d{12}\b/);
  expect(await tableOfActsSince(portal.deps, new Date('2099-01-01'), applicantContext)).toHaveLength(1);
});
