// A list of dossiers as a file: whole, whatever it says, once for whoever asked, and gone after a day.
import { randomUUID } from 'node:crypto';

import ExcelJS from 'exceljs';
import { beforeAll, expect, test } from 'vitest';

import { findStaff } from '#app/domain/accounts/find-staff.server.ts';
import { forgetExports, openExport, readExport } from '#app/domain/exports/read-exports.server.ts';
import { startExport } from '#app/domain/exports/start-export.server.ts';
import { csvWriter, workbookWriter } from '#app/domain/exports/table-writers.server.ts';
import { writeExports } from '#app/domain/exports/write-exports.server.ts';
import type { Staff } from '#app/domain/kernel/actor.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import type { QueueFilter } from '#app/lists/queue.ts';
import type { ExportFormat } from '#app/vocabulary/exports.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, filedDossier, people, slugs, testPortal, type TestPortal } from '../support/dossiers.ts';

const database = useDatabase();
const { desk, head } = people;
let portal: TestPortal;
let codes: string[];
/** With the sectors that the demonstration gives them: what was seen then is compared with what is seen now. */
let civil: Staff;
let land: Staff;

beforeAll(async () => {
  portal = testPortal(database.db);
  civil = await asHeIs(people.civil);
  land = await asHeIs(people.land);
  codes = await Promise.all([1, 2, 3].map(() => filedDossier(portal, slugs.birth)));
});

async function asHeIs({ userId }: Staff): Promise<Staff> {
  const staff = await findStaff(portal.deps, userId);
  if (staff === undefined) throw new Error(`no staff ${userId}`);
  return staff;
}

const start = async (actor: Staff, format: ExportFormat, filter: QueueFilter = {}) =>
  accepted(await startExport(portal.deps, actor, { filter, format, requestId: randomUUID() })).id;

async function fetched(actor: Staff, id: string): Promise<Buffer> {
  const { file } = accepted(await openExport(portal.deps, actor, { id }));
  const parts: Uint8Array[] = [];
  for await (const part of file.content) parts.push(part);
  const content = Buffer.concat(parts);
  expect(content.byteLength).toBe(file.bytes);
  return content;
}

async function linesOf(workbook: Uint8Array): Promise<unknown[][]> {
  const read = new ExcelJS.Workbook();
  await read.xlsx.load(Uint8Array.from(workbook).buffer);
  const lines: unknown[][] = [];
  read.worksheets[0]?.eachRow((row) => lines.push((row.values as unknown[]).slice(1)));
  return lines;
}

test('the list as it was narrowed, for whoever asked; who had it is recorded, for the house and for each owner', async () => {
  const id = await start(desk, 'xlsx', { state: 'submitted', order: 'newest' });
  expect(accepted(await readExport(portal.deps, desk, { id })).dossierExport.finishedAt).toBeUndefined();
  await writeExports(portal.deps);
  const { dossierExport } = accepted(await readExport(portal.deps, desk, { id }));
  expect(dossierExport).toMatchObject({ total: 3, written: 3, format: 'xlsx' });
  const [heading = [], ...lines] = await linesOf(await fetched(desk, id));
  expect(heading.slice(0, 4)).toEqual(['STT', 'Mã hồ sơ', 'Số tiếp nhận', 'Người nộp']);
  expect(lines.map(([, code]) => code).sort()).toEqual(codes.toSorted());
  expect(lines[0]?.[8]).toBeInstanceOf(Date);

  const sql = database.owner.$client;
  const events = await sql<{ event: string; detail: object }[]>`
    select event, detail from audit_events where subject = 'exports' order by id`;
  expect(events.map(({ event }) => event)).toEqual(['dossiers-exported', 'export-fetched']);
  expect(events[0]?.detail).toMatchObject({ lines: 3, list: 'trang-thai=submitted&xep=moi-nop' });
  const [views] = await sql<{ n: number }[]>`
    select count(*)::int as n from dossier_views where staff_id = ${desk.userId} and what = 'danh sách xuất ra tệp'`;
  expect(views?.n).toBe(3);
  // Nothing of it lies open, and it is nobody else's.
  const stored = [...portal.files].filter(([key]) => key.startsWith(`exports/${id}`));
  expect(stored.map(([, content]) => Buffer.from(content).toString('latin1')).join()).not.toContain('PK');
  expect(await openExport(portal.deps, head, { id })).toMatchObject({ refusal: { code: 'not-found' } });
});

test('whoever sees less than he saw gets it no more; after a day nobody does, and the files are gone', async () => {
  const id = await start(civil, 'csv');
  await writeExports(portal.deps);
  const text = (await fetched(civil, id)).toString('utf8');
  expect(text.startsWith('\ufeffSTT,Mã hồ sơ')).toBe(true);
  for (const code of codes) expect(text).toContain(code);
  expect(await openExport(portal.deps, { ...civil, sectors: ['dat-dai'] }, { id })).toMatchObject({
    refusal: { code: 'not-allowed' },
  });
  const evening = portal.clock.now();
  portal.clock.set(new Date(evening.getTime() + 25 * 3_600_000));
  expect(await openExport(portal.deps, civil, { id })).toMatchObject({ refusal: { code: 'not-found' } });
  await forgetExports(portal.deps);
  expect([...portal.files.keys()].filter((key) => key.startsWith(`exports/${id}`))).toEqual([]);
  portal.clock.set(evening);
});

test('a killed process leaves an export that begins again, and no file behind; one who sees nothing gets an empty list', async () => {
  const id = await start(desk, 'csv');
  const dying: Deps = {
    ...portal.deps,
    files: {
      ...portal.deps.files,
      async put(key, content) {
        await portal.deps.files.put(key, content);
        throw new Error('killed');
      },
    },
  };
  await expect(writeExports(dying)).rejects.toThrow('killed');
  expect(await writeExports(portal.deps)).toBe(0);
  await database.owner.$client`update dossier_exports set leased_until = now() - interval '1 second'`;
  expect(await writeExports(portal.deps)).toBe(1);
  expect((await fetched(desk, id)).toString('utf8').trimEnd().split('\r\n')).toHaveLength(4);
  await forgetExports(portal.deps);
  expect([...portal.files.keys()].filter((key) => key.startsWith(`exports/${id}`))).toHaveLength(1);

  const empty = await start(land, 'csv');
  await writeExports(portal.deps);
  expect((await fetched(land, empty)).toString('utf8').trimEnd().split('\r\n')).toHaveLength(1);
});

test('what a resident typed stays text in a spreadsheet, of either kind', async () => {
  const typed = ['=HYPERLINK("http://x")', '+84', 'A & <b>', 'một\u0001hai'];
  const csv = csvWriter(['a', 'b', 'c', 'd']);
  csv.add([typed]);
  csv.end();
  expect(Buffer.from(csv.take()).toString('utf8')).toContain(`"'=HYPERLINK(""http://x"")",'+84`);
  const workbook = workbookWriter(['a', 'b', 'c', 'd'].map((heading) => ({ heading, width: 9 })));
  workbook.add([typed]);
  workbook.end();
  expect((await linesOf(workbook.take()))[1]).toEqual(['=HYPERLINK("http://x")', '+84', 'A & <b>', 'mộthai']);
});
