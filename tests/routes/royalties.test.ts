// The pages of royalties (Đ7.2f) as a browser meets them: proposed, approved, stated, taken away as a workbook.
import { beforeAll, describe, expect, test } from 'vitest';

import { seedRateTable } from '#app/domain/royalties/rate-tables.server.ts';
import type {
  ItemRoyalties,
  OpenStatement,
  RoyaltyLedger,
  StatementPreview,
} from '#app/read-models/royalties.ts';
import * as ofAuthor from '#app/routes/editor/royalties-of-author.tsx';
import * as ofItem from '#app/routes/editor/royalties-of-item.tsx';
import * as workbook from '#app/routes/editor/royalties-workbook.ts';
import * as ledger from '#app/routes/editor/royalties.tsx';
import * as newRates from '#app/routes/editor/royalty-new-rates.tsx';
import * as newStatement from '#app/routes/editor/royalty-new-statement.tsx';
import * as rates from '#app/routes/editor/royalty-rates.tsx';
import * as statementWorkbook from '#app/routes/editor/royalty-statement-workbook.ts';
import * as statement from '#app/routes/editor/royalty-statement.tsx';
import * as statements from '#app/routes/editor/royalty-statements.tsx';
import { useDatabase } from '../support/database.ts';
import { published } from '../support/publishing.ts';
import { readWorkbook } from '../support/read-workbook.ts';
import { staffPages, type StaffPages } from '../support/staff-pages.ts';

const database = useDatabase();
const root = '/can-bo/nhuan-but';
let pages: StaffPages;
let item: string;

beforeAll(async () => {
  pages = staffPages(database.db);
  await seedRateTable({ db: database.db });
  item = await published(pages.portal.deps);
});

const here = () => ({ path: `/can-bo/bien-tap/${item}/nhuan-but`, params: { item } });
const show = async (account: string) => {
  const reply = await pages.get(ofItem.loader, account, here().path, here().params);
  expect(reply.status).toBe(200);
  return (reply.data as { royalties: ItemRoyalties }).royalties;
};
const send = (account: string, fields: Readonly<Record<string, string>>) =>
  pages.post(ofItem.action, account, here().path, Object.entries(fields), here().params);

const proposal = { intent: 'propose', author: 'demo-vanhoa', work: 'tin', grade: 'b' };

async function pressed(account: string, intent: string, more: Readonly<Record<string, string>> = {}) {
  const line = (await show('bientap')).lines[0];
  return send(account, { intent, line: line?.id ?? '', version: String(line?.lock), ...more });
}

/** @param path of a page that replies with a file */
async function rowsOf(door: typeof workbook.loader, account: string, params: Record<string, string> = {}) {
  const answer = await pages.get(door, account, `${root}/so-theo-doi.xlsx?ky=2026-q4`, params);
  expect(answer.headers.get('content-type')).toContain('spreadsheetml');
  const body = answer.data;
  if (!(body instanceof Uint8Array)) throw new Error('no file');
  return readWorkbook(body);
}

/** The loaders' own door, for the bytes that a reply carries. */
const bytes =
  (door: typeof workbook.loader): typeof workbook.loader =>
  async (args) => {
    const response = await door(args);
    const content = new Uint8Array(await response.arrayBuffer());
    return { data: content, init: { headers: response.headers } } as unknown as Response;
  };

describe('on the page of an item', () => {
  test('Đ7.2f a royalty is proposed; what is wrong comes back with everything typed', async () => {
    const wrong = await send('bientap', { ...proposal, coefficient: '0,5' });
    expect([wrong.status, wrong.data]).toMatchObject([
      422,
      { entries: { work: 'tin', coefficient: '0,5' }, problems: [{ path: 'reason' }] },
    ]);
    const letters = await send('bientap', { ...proposal, coefficient: 'nửa', reason: 'x' });
    expect(letters.data).toMatchObject({ problems: [{ path: 'coefficient' }] });
    const unknown = await send('bientap', { ...proposal, intent: 'constructor' });
    expect(unknown.status).toBe(422);
    expect((await show('bientap')).lines).toEqual([]);
    const made = await send('bientap', proposal);
    expect([made.status, made.location]).toEqual([303, here().path]);
    expect((await send('hotich', proposal)).status).toBe(403);
    expect((await show('truongban')).lines).toMatchObject([{ amount: 234_000, state: 'proposed' }]);
  });

  test('Đ7.2f it is not approved by who proposed it, and only as it is shown', async () => {
    expect((await pressed('bientap', 'approve')).status).toBe(403);
    expect((await pressed('vanhoa', 'approve')).status).toBe(403);
    expect((await pressed('truongban', 'approve', { version: '9' })).status).toBe(409);
    const line = (await show('truongban')).lines[0];
    const bare = await pressed('truongban', 'refuse');
    expect([bare.status, bare.data]).toMatchObject([422, { problems: [{ path: `${line?.id}.refusal` }] }]);
    expect((await pressed('truongban', 'approve')).status).toBe(303);
    expect((await show('bientap')).lines[0]).toMatchObject({
      state: 'approved',
      decidedBy: 'Nguyễn Quốc Long',
    });
  });

  test('staff of other sections see none of it', async () => {
    expect((await show('hotich')).lines).toEqual([]);
    expect((await pages.get(ofItem.loader, 'nguyen.van.an', here().path, here().params)).status).toBe(403);
  });
});

describe('the ledger', () => {
  const listed = async (account: string, query = '') => {
    const reply = await pages.get(ledger.loader, account, `${root}${query}`);
    expect(reply.status).toBe(200);
    return reply.data as { ledger: RoyaltyLedger; title: string };
  };

  test('Đ7.2f is narrowed by its address: period, author, state', async () => {
    expect((await listed('ketoan')).ledger).toMatchObject({
      count: 1,
      sums: { approved: 234_000 },
      all: true,
    });
    expect((await listed('ketoan', '?ky=2026-q4&tinh-trang=da-duyet')).title).toBe('Quý 4/2026');
    expect((await listed('ketoan', '?ky=2026-10')).ledger.count).toBe(0);
    expect((await listed('ketoan', '?tac-gia=demo-bientap')).ledger.count).toBe(0);
    expect((await listed('vanhoa')).ledger).toMatchObject({ count: 1, all: false });
    expect((await listed('hotich')).ledger.count).toBe(0);
    expect((await pages.get(ledger.loader, undefined, root)).location).toContain('/can-bo/dang-nhap');
  });

  test('Đ7.2f a page of his own for each author, not for who may not see it', async () => {
    const path = `${root}/tac-gia/demo-vanhoa`;
    const own = await pages.get(ofAuthor.loader, 'ketoan', path, { author: 'demo-vanhoa' });
    expect(own.data).toMatchObject({ author: { name: 'Huỳnh Tấn Phát' }, ledger: { count: 1 } });
    expect((await pages.get(ofAuthor.loader, 'hotich', path, { author: 'demo-vanhoa' })).status).toBe(404);
  });

  test('Đ7.2f the workbook holds numbers that come to the ledger', async () => {
    const rows = await rowsOf(bytes(workbook.loader), 'ketoan');
    expect(JSON.stringify(rows)).toContain('SỔ THEO DÕI NHUẬN BÚT');
    const [line, total] = rows.slice(-2);
    expect([line?.[8], total?.[8]]).toEqual([234_000, 234_000]);
    expect(line?.[3]).toBe('Huỳnh Tấn Phát');
  });
});

describe('rates', () => {
  test('are read by everybody, and entered by whoever answers for the money', async () => {
    const shown = await pages.get(rates.loader, 'vanhoa', `${root}/dinh-muc`);
    expect(shown.data).toMatchObject({
      // One for each base salary since the regulation.
      tables: [
        { provisional: true, unitValue: 234_000, effectiveFrom: '2024-07-01', state: 'in-force' },
        { unitValue: 180_000 },
        { unitValue: 149_000 },
        { unitValue: 139_000 },
      ],
      mayEnter: false,
    });
    expect((await pages.get(newRates.loader, 'vanhoa', `${root}/dinh-muc/moi`)).status).toBe(403);
    const form = await pages.get(newRates.loader, 'ketoan', `${root}/dinh-muc/moi`);
    const { entries } = form.data as { entries: Readonly<Record<string, string>> };
    const enter = (change: Readonly<Record<string, string>>) =>
      pages.post(
        newRates.action,
        'ketoan',
        `${root}/dinh-muc/moi`,
        Object.entries({ ...entries, ...change }),
      );
    expect((await enter({ intent: 'enter', unitValue: 'nhiều' })).data).toMatchObject({
      problems: [{ path: 'unitValue' }],
      entries: { unitValue: 'nhiều' },
    });
    expect((await enter({ intent: 'more' })).status).toBe(200);
    expect((await enter({ intent: 'enter', unitValue: '250.000' })).status).toBe(303);
    const again = await pages.get(rates.loader, 'vanhoa', `${root}/dinh-muc`);
    expect(again.data).toMatchObject({
      tables: [
        { unitValue: 250_000, state: 'in-force' },
        { state: 'past' },
        { state: 'past' },
        { state: 'past' },
        { state: 'past' },
      ],
    });
  });
});

describe('a statement', () => {
  let id: string;
  const at = () => ({ path: `${root}/bang-ke/${id}`, params: { statement: id } });
  const pageOf = async (account: string) => {
    const reply = await pages.get(statement.loader, account, at().path, at().params);
    return (reply.data as { statement: OpenStatement }).statement;
  };
  const act = async (account: string, intent: string, fields: Readonly<Record<string, string>> = {}) =>
    pages.post(
      statement.action,
      account,
      at().path,
      Object.entries({ intent, version: String((await pageOf('truongban')).lock), ...fields }),
      at().params,
    );

  test('Đ7.2f is drawn up from what is approved in its period', async () => {
    const path = `${root}/bang-ke/moi`;
    expect((await pages.get(newStatement.loader, 'vanhoa', path)).status).toBe(403);
    const shown = await pages.get(newStatement.loader, 'ketoan', `${path}?ky=2026-11`);
    const { preview } = shown.data as { preview: StatementPreview };
    const days: (readonly [string, string])[] = [
      ['intent', 'draw'],
      ['from', preview.from],
      ['until', preview.until],
    ];
    expect((await pages.post(newStatement.action, 'bientap', path, days)).status).toBe(422);
    const lines = preview.lines.map((line) => ['lines', line.id] as const);
    const drawn = await pages.post(newStatement.action, 'bientap', path, [...days, ...lines]);
    expect(drawn.status).toBe(303);
    id = drawn.location?.split('/').at(-1) ?? '';
    const again = await pages.post(newStatement.action, 'bientap', path, [...days, ...lines]);
    expect(again.status).toBe(409);
  });

  test('Đ7.2f is approved by the head, paid by the accountant, in that order', async () => {
    expect((await act('ketoan', 'approve')).status).toBe(403);
    expect((await act('truongban', 'approve')).status).toBe(303);
    expect((await act('truongban', 'pay')).status).toBe(403);
    const bare = await act('ketoan', 'pay', {
      'paidOn.day': '31',
      'paidOn.month': '2',
      'paidOn.year': '2026',
    });
    expect([bare.status, bare.data]).toMatchObject([422, { problems: [{ path: 'paidOn' }] }]);
    const day = { 'paidOn.day': '17', 'paidOn.month': '11', 'paidOn.year': '2026' };
    expect((await act('ketoan', 'pay', day)).status).toBe(303);
    expect(await pageOf('bientap')).toMatchObject({
      state: 'paid',
      netInWords: 'Hai trăm ba mươi tư nghìn đồng',
    });
    const list = await pages.get(statements.loader, 'ketoan', `${root}/bang-ke`);
    expect(list.data).toMatchObject({ rows: [{ id, gross: 234_000 }] });
    expect((await pages.get(statements.loader, 'vanhoa', `${root}/bang-ke`)).status).toBe(403);
    // Its author reads the number: the page behind it would not open for him.
    const statementSeenBy = async (account: string) =>
      ((await pages.get(ledger.loader, account, root)).data as { ledger: RoyaltyLedger }).ledger.lines[0]
        ?.statement;
    expect(await statementSeenBy('ketoan')).toMatchObject({ id });
    expect(await statementSeenBy('vanhoa')).toEqual({ number: expect.stringContaining('2026') as string });
  });

  test('Đ7.2f what was paid is taken back on the page of its item, by two', async () => {
    const line = (await show('ketoan')).lines[0];
    const take = (fields: Readonly<Record<string, string>>) =>
      send('ketoan', {
        ...{ intent: 'correct', line: line?.id ?? '', version: String(line?.lock) },
        ...Object.fromEntries(Object.entries(fields).map(([name, value]) => [`${line?.id}.${name}`, value])),
      });
    const wrong = await take({ amount: 'nhiều', why: 'Trả nhầm' });
    expect([wrong.status, wrong.data]).toMatchObject([422, { problems: [{ path: `${line?.id}.amount` }] }]);
    expect((await take({ amount: '39.000', why: 'Trả nhầm' })).status).toBe(303);
    const back = (await show('truongban')).lines.find(({ amount }) => amount === -39_000);
    expect(back).toMatchObject({
      state: 'proposed',
      corrects: { reason: 'Trả nhầm' },
      may: { approve: true },
    });
    expect((await show('ketoan')).lines.find(({ id }) => id === line?.id)).toMatchObject({
      takenBack: 39_000,
    });
  });

  test('Đ7.2f its workbook has a row an author and the sum', async () => {
    const rows = await rowsOf(bytes(statementWorkbook.loader), 'ketoan', at().params);
    const [author, total] = rows.slice(-2);
    expect([author?.[1], author?.[6], total?.[6]]).toEqual(['Huỳnh Tấn Phát', 234_000, 234_000]);
    expect(JSON.stringify(rows)).toContain('Ký nhận');
    expect((await pages.get(statementWorkbook.loader, 'vanhoa', at().path, at().params)).status).toBe(403);
  });
});
