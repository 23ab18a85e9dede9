// The list of receipts: what the accountant finds in it, what its workbook holds, and who does not come near.
import { eq } from 'drizzle-orm';
import { unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';

import { recordDeskPayment } from '#app/domain/payments/record-desk-payment.server.ts';
import * as sheet from '#app/routes/officer/receipts-sheet.ts';
import * as receipts from '#app/routes/officer/receipts.tsx';
import type { ReceiptLine } from '#app/read-models/payments.ts';
import { formatVnd } from '#catalog/money.ts';
import { auditEvents } from '#db/schema/audit.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, filedDossier, people, slugs } from '../support/dossiers.ts';
import { staffPages, type StaffPages } from '../support/staff-pages.ts';

const database = useDatabase();
const path = '/can-bo/thanh-toan/bien-nhan';
let pages: StaffPages;
const codes: string[] = [];

interface Page {
  readonly rows: readonly ReceiptLine[];
  readonly summary: string;
  readonly page: number;
  readonly pages: number;
}
const list = async (query = '') =>
  (await pages.get(receipts.loader, 'ketoan', `${path}${query}`)).data as Page;

beforeAll(async () => {
  pages = staffPages(database.db);
  const { portal } = pages;
  for (const day of ['2026-10-30', '2026-11-24', '2026-11-25']) {
    portal.clock.set(new Date(`${day}T09:00:00+07:00`));
    const code = await filedDossier(portal, slugs.payable);
    const { version } = await portal.find(code);
    accepted(await recordDeskPayment(portal.deps, people.desk, { code, version }));
    codes.push(code);
  }
});

test('the accountant finds each receipt of a period, the latest first, with the sum', async () => {
  const { rows, summary } = await list();
  expect(rows.map(({ code }) => code)).toEqual(codes.toReversed());
  expect(rows.map(({ number }) => number)).toEqual([3, 2, 1].map((n) => `00000${n}/BN-2026`));
  const total = rows.reduce((sum, { amount }) => sum + amount, 0);
  expect(total).toBeGreaterThan(0);
  expect(summary).toBe(`Năm 2026: 3 biên nhận, ${formatVnd(total)}`);
  const november = await list('?ky=2026-11');
  expect(november.rows.map(({ code }) => code)).toEqual([codes[2], codes[1]]);
  expect(november.summary).toContain('Tháng 11/2026: 2 biên nhận');
  // Both days are included.
  expect((await list('?tu=2026-10-30&den=2026-11-24')).rows.map(({ code }) => code)).toEqual([
    codes[1],
    codes[0],
  ]);
});

test('it is narrowed by number, by dossier and by way of paying', async () => {
  expect((await list('?q=000002')).rows.map(({ code }) => code)).toEqual([codes[1]]);
  expect((await list(`?q=${codes[0] ?? ''}`)).rows.map(({ code }) => code)).toEqual([codes[0]]);
  expect((await list('?cach-nop=desk')).rows).toHaveLength(3);
  expect(await list('?cach-nop=vnpay')).toMatchObject({ rows: [], summary: 'Năm 2026: 0 biên nhận, 0 đồng' });
  // Past the end it is the last page.
  expect(await list('?trang=9')).toMatchObject({ page: 1, pages: 1 });
});

test('its workbook holds what the page shows, with the sum', async () => {
  const { headers, body } = await pages.get(sheet.loader, 'ketoan', `${path}.xlsx?ky=2026-11`);
  expect(headers.get('content-disposition')).toContain('so-bien-nhan-thang-11-2026.xlsx');
  const files = unzipSync(new Uint8Array(await new Response(body).arrayBuffer()));
  const text = new TextDecoder().decode(files['xl/sharedStrings.xml']);
  for (const words of ['Sổ biên nhận: Tháng 11/2026', 'Số biên nhận', 'Cộng: ', '000003/BN-2026', codes[1]])
    expect(text).toContain(words);
  expect(text).not.toContain(codes[0]);
  const taken = await database.db.select().from(auditEvents).where(eq(auditEvents.event, 'list-taken'));
  expect(taken.map(({ detail }) => detail)).toEqual([{ name: 'so-bien-nhan-thang-11-2026', lines: 2 }]);
});

test('nobody else comes near it', async () => {
  for (const account of ['motcua', 'hotich', 'quantri', 'truongban'])
    for (const loader of [receipts.loader, sheet.loader])
      expect([account, (await pages.get(loader, account, path)).status]).toEqual([account, 403]);
});
