// Legal documents as readers find them and as staff enter them (Đ10.6), on a real database.
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';

import { findDocuments } from '#app/domain/legal-documents/find-documents.server.ts';
import {
  countUnclearRelations,
  listUnclearRelations,
} from '#app/domain/legal-documents/list-unclear.server.ts';
import { readStanding } from '#app/domain/legal-documents/read-standing.server.ts';
import { settleDocumentsAnew } from '#app/domain/legal-documents/settle-anew.server.ts';
import { renameItem } from '#app/domain/publishing/rename-item.server.ts';
import { unpublishItem } from '#app/domain/publishing/unpublish-item.server.ts';
import { voidAct } from '#app/domain/publishing/void-act.server.ts';
import { withdrawItem } from '#app/domain/publishing/withdraw-item.server.ts';
import { chooseIntent, withChosen } from '#app/publications/legal-documents/choose.ts';
import type { LegalList } from '#app/read-models/legal-documents.ts';
import type { ItemPage } from '#app/read-models/publishing.ts';
import { loader as staffList } from '#app/routes/editor/legal-documents.tsx';
import { action as withdrawNow, loader as withdrawPage } from '#app/routes/editor/withdraw.tsx';
import { loader as search } from '#app/routes/public/legal-documents.tsx';
import { loader as page, meta } from '#app/routes/public/published.tsx';
import { present } from '#app/values/present.ts';
import { addDays, localDate } from '#catalog/local-date.ts';
import type { Answers } from '#forms/index.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, people } from '../support/dossiers.ts';
import { act, boardItem, published, typed, written } from '../support/publishing.ts';
import { residentPages, type ResidentPages } from '../support/resident-pages.ts';

const database = useDatabase();
let pages: ResidentPages;

const facts = (number: string, more: Answers = {}): Answers => ({
  form: 'Quyết định',
  number,
  authority: 'Ủy ban nhân dân xã Phú An',
  field: 'Tổ chức, hành chính',
  issuedOn: '2026-03-02',
  ...more,
});

const document = (title: string, own: Answers, summary: string) => ({
  section: 'van-ban',
  title,
  summary,
  html: '<p>Điều 1. Quy định chung về thủ tục.</p>',
  facts: own,
  author: 'Văn phòng xã',
  source: 'Ủy ban nhân dân xã',
});

const publish = (title: string, own: Answers, summary = 'Quy định một việc của xã') =>
  published(pages.portal.deps, people.editor, document(title, own, summary));

interface Shown {
  readonly list: LegalList;
  readonly entries: Readonly<Record<string, string>>;
  readonly problems: Readonly<Record<string, string>>;
}

const searchPage = async (query: Readonly<Record<string, string>>) => {
  const answer = await pages.ask(undefined, search, `/van-ban?${new URLSearchParams(query).toString()}`, {});
  expect(answer.status).toBe(200);
  return answer.data as Shown;
};
const numbersFound = async (query: Readonly<Record<string, string>>) =>
  (await searchPage(query)).list.lines.map(({ number }) => number);
const pageOf = async (item: string) => {
  const { publicHref } = await boardItem(pages.portal.deps, people.head, item);
  const { data } = await pages.ask(undefined, page, publicHref, {});
  return { data, item: (data as { page: ItemPage }).page };
};

const items: Record<string, string> = {};

beforeAll(async () => {
  pages = residentPages(database.db);
  items['old'] = await publish(
    'Quyết định về hòa giải',
    facts('349/QĐ-UBND'),
    'Ban hành quy chế hòa giải ở cơ sở',
  );
  items['plan'] = await publish(
    'Kế hoạch dạy bơi',
    facts('05/KH-UBND', { form: 'Kế hoạch', issuedOn: '2025-06-01', field: 'Giáo dục, y tế' }),
    'Dạy bơi cho trẻ em dịp hè, có hoa phượng',
  );
  items['new'] = await publish(
    'Quyết định thay thế',
    facts('16/2026/QĐ-UBND', {
      issuedOn: '2026-11-01',
      effectiveOn: '2026-11-10',
      relations: [{ relation: 'replaces', number: '349 / qđ-ubnd' }],
    }),
    'Thay thế quy chế cũ',
  );
}, 120_000);

describe('The search tool', () => {
  test.each([
    ['the number as printed', '349/QĐ-UBND'],
    ['with a space', '349 /QĐ-UBND'],
    ['without signs', '349 qd ubnd'],
    ['in one', '349qđubnd'],
    ['decomposed', '349/QĐ-UBND'.normalize('NFD')],
    ['with its word', 'Số: 349/QĐ-UBND'],
    ['its digits alone', '349'],
    ['words with marks', 'hòa giải'],
    ['the tone on the other vowel', 'hoà giải'],
    ['without marks', 'hoa giai'],
    ['decomposed words', 'hòa giải'.normalize('NFD')],
  ])('Đ10.6 finds a document by %s', async (_how, words) => {
    expect(await numbersFound({ q: words })).toContain('349/QĐ-UBND');
  });

  test('Đ10.6 a leading zero does not matter', async () => {
    for (const words of ['05/KH-UBND', '5/KH-UBND', '5 kh ubnd'])
      expect(await numbersFound({ q: words })).toContain('05/KH-UBND');
  });

  test('Đ10.6 shows what has the marks that were typed first', async () => {
    expect((await numbersFound({ q: 'hòa' }))[0]).toBe('349/QĐ-UBND');
    expect((await numbersFound({ q: 'hoa' })).sort()).toEqual(
      expect.arrayContaining(['05/KH-UBND', '349/QĐ-UBND']),
    );
  });

  test('Đ10.6 narrows by form, authority, field, year, days of issue and state', async () => {
    expect(await numbersFound({ 'hinh-thuc': 'Kế hoạch' })).toEqual(['05/KH-UBND']);
    expect(await numbersFound({ 'linh-vuc': 'Giáo dục, y tế' })).toEqual(['05/KH-UBND']);
    expect(await numbersFound({ 'co-quan': 'Chính phủ' })).toEqual([]);
    expect(await numbersFound({ nam: '2025' })).toEqual(['05/KH-UBND']);
    expect(await numbersFound({ tu: '01/03/2026', den: '31/03/2026' })).toEqual(['349/QĐ-UBND']);
    expect(await numbersFound({ 'tinh-trang': 'het-hieu-luc' })).toEqual(['349/QĐ-UBND']);
    expect(await numbersFound({ 'tinh-trang': 'con-hieu-luc' })).toEqual(['16/2026/QĐ-UBND', '05/KH-UBND']);
    expect(await numbersFound({ 'sap-xep': 'cu-nhat' })).toEqual([
      '05/KH-UBND',
      '349/QĐ-UBND',
      '16/2026/QĐ-UBND',
    ]);
  });

  test('keeps what cannot be read where it was typed, and says so', async () => {
    const shown = await searchPage({
      tu: '31/02/2026',
      nam: 'xyz',
      'tinh-trang': '?',
      'sap-xep': '<b>',
      q: "') or 1=1 --",
    });
    expect(shown.problems.from).toContain('ví dụ');
    expect(shown.entries).toEqual({ from: '31/02/2026', words: "') or 1=1 --" });
    expect((await searchPage({ tu: '02/02/2026', den: '01/02/2026' })).problems.to).toBeDefined();
  });

  test('a page that is not there is a 404', async () => {
    for (const query of ['trang=0', 'trang=99', 'trang=a'])
      expect((await pages.ask(undefined, search, `/van-ban?${query}`, {})).status, query).toBe(404);
  });
});

test('Đ10.6 the database and the page say the same of the state, whatever the days', async () => {
  const { owner } = database;
  const { deps } = pages.portal;
  const today = localDate(deps.clock.now());
  const near = fc.integer({ min: -2, max: 2 }).map((offset) => addDays(today, offset));
  const some = fc.option(near, { nil: null });
  const item = await publish('Quyết định để thử', facts('500/QĐ-UBND'));
  const cases = fc.sample(
    fc.record({ effectiveOn: near, partly: some, ends: some, from: some, until: some }),
    {
      numRuns: 40,
      seed: 349,
    },
  );
  const seen = new Set<string>();
  for (const { effectiveOn, partly, ends, from, until } of cases) {
    const suspensions = from === null ? [] : [{ from, ...present({ until }) }];
    await owner.$client`update legal_documents set effective_on = ${effectiveOn}, partly_ends_on = ${partly},
      ends_on = ${ends}, suspensions = ${JSON.stringify(suspensions)}::text::jsonb where item_id = ${item}`;
    const standing = await readStanding(deps, { item });
    const { lines } = await findDocuments(deps, { words: '500/QĐ-UBND' });
    expect(lines.map(({ force }) => force)).toEqual([standing?.force]);
    seen.add(standing?.force ?? '');
  }
  expect(seen.size).toBe(5);
  accepted(await unpublishItem(deps, people.head, { item }));
});

describe('The page of a document', () => {
  test('Đ10.6 the state of the older one follows the newer, and each leads to the other', async () => {
    const { item: old } = await pageOf(items['old'] ?? '');
    expect(old.standing).toMatchObject({
      force: 'ended',
      endsOn: '2026-11-10',
      related: [{ relation: 'replaces', side: 'passive', number: '16/2026/QĐ-UBND' }],
    });
    const { item: newer } = await pageOf(items['new'] ?? '');
    expect(newer.standing).toMatchObject({
      force: 'in-force',
      related: [{ relation: 'replaces', side: 'active', number: '349/QĐ-UBND', href: old.href }],
    });
  });

  test('Đ10.6 tells machines what it is', async () => {
    const { data } = await pageOf(items['new'] ?? '');
    const tags = meta({ data } as unknown as Parameters<typeof meta>[0]);
    expect(tags).toContainEqual({ name: 'DC.identifier', content: '16/2026/QĐ-UBND' });
    const legislation = (tags ?? []).find((tag) => 'script:ld+json' in tag);
    expect(legislation).toMatchObject({
      'script:ld+json': {
        '@type': 'Legislation',
        legislationIdentifier: '16/2026/QĐ-UBND',
        legislationLegalForce: 'https://schema.org/InForce',
      },
    });
  });

  test('Đ10.6 its page taken down, the act stands; said to be none, it does nothing any more', async () => {
    const { deps } = pages.portal;
    const older = await publish('Quyết định cũ', facts('77/QĐ-UBND'));
    const more = { relations: [{ relation: 'repeals', number: '77/QĐ-UBND' }], issuedOn: '2026-05-05' };
    const newer = await publish('Quyết định bãi bỏ', facts('78/QĐ-UBND', more));
    const ended = {
      force: 'ended',
      endsOn: '2026-05-05',
      endsBy: { relation: 'repeals', number: '78/QĐ-UBND' },
    };
    expect((await pageOf(older)).item.standing).toMatchObject(ended);
    expect((await boardItem(deps, people.head, newer)).legal?.act?.reaches).toMatchObject([
      { number: '77/QĐ-UBND' },
    ]);
    accepted(await withdrawItem(deps, people.head, { item: newer, reason: 'Trang có lỗi' }));
    expect(await numbersFound({ q: '78/QĐ-UBND' })).toEqual([]);
    const { standing } = (await pageOf(older)).item;
    expect(standing).toMatchObject(ended);
    expect(standing?.endsBy?.href).toBeUndefined();
    expect(standing?.related).toMatchObject([{ number: '78/QĐ-UBND', issuedOn: '2026-05-05' }]);
    accepted(await unpublishItem(deps, people.head, { item: newer }));
    expect((await pageOf(older)).item.standing).toMatchObject(ended);
    const { hidden } = accepted(await listUnclearRelations(deps, people.head));
    expect(hidden).toMatchObject([{ itemId: newer }]);
    expect(accepted(await countUnclearRelations(deps, people.head)).hidden).toBe(1);
    expect(await voidAct(deps, people.deputy, { item: newer, reason: 'Nhầm' })).toMatchObject({ ok: false });
    expect(await voidAct(deps, people.head, { item: newer, reason: ' ' })).toMatchObject({ ok: false });
    const old = await voidAct(deps, people.head, { item: newer, reason: 'Nhầm', seen: 'text=old state=old' });
    expect(old).toMatchObject({ ok: false, refusal: { code: 'changed-meanwhile' } });
    accepted(await voidAct(deps, people.head, { item: newer, reason: 'Không có quyết định này' }));
    expect((await pageOf(older)).item.standing).toMatchObject({ force: 'in-force', related: [] });
    expect(await voidAct(deps, people.head, { item: newer, reason: 'Nhầm' })).toMatchObject({ ok: false });
    accepted(await unpublishItem(deps, people.head, { item: older }));
    expect(await numbersFound({ q: '77/QĐ-UBND' })).toEqual([]);
  });

  test('Đ10.6 the page that withdraws asks what becomes of the others, and takes no answer for one', async () => {
    const older = await publish('Quyết định cũ', facts('81/QĐ-UBND'));
    const more = { relations: [{ relation: 'replaces', number: '81/QĐ-UBND' }], issuedOn: '2026-05-06' };
    const newer = await publish('Quyết định mới', facts('82/QĐ-UBND', more));
    const address = `/can-bo/bien-tap/${newer}/thu-hoi`;
    const params = { item: newer };
    const shown = await pages.ask('truongban', withdrawPage, address, params);
    const { others, seen } = shown.data as { others: readonly { number: string }[]; seen: string };
    expect(others).toMatchObject([{ number: '81/QĐ-UBND' }]);
    const form = { seen, typed: 'Đăng nhầm', 'act-asked': 'yes' };
    const unanswered = await pages.ask('truongban', withdrawNow, address, params, form);
    expect(unanswered.status).toBe(422);
    expect((unanswered.data as { problems: unknown }).problems).toMatchObject([{ path: 'act' }]);
    const answered = await pages.ask('truongban', withdrawNow, address, params, { ...form, act: 'void' });
    expect(answered.location).toContain(newer);
    expect((await pageOf(older)).item.standing).toMatchObject({ force: 'in-force', related: [] });
  });

  test('Đ10.6 a repealed document stays so when a namesake comes out and when its address changes', async () => {
    const { deps } = pages.portal;
    const older = await publish('Quyết định bị bãi bỏ', facts('83/QĐ-UBND'));
    const { publicHref, seen } = await boardItem(deps, people.head, older);
    const relations = [{ relation: 'repeals', number: '83/QĐ-UBND', address: publicHref }];
    const newer = await publish('Bãi bỏ', facts('84/QĐ-UBND', { relations, issuedOn: '2026-05-07' }));
    // What is stored is the document, and no address any more.
    const { version } = await boardItem(deps, people.head, newer);
    expect(version.body.facts['relations']).toEqual([
      {
        ...{ relation: 'repeals', number: '83/QĐ-UBND', document: older },
        ...{ otherAuthority: 'Ủy ban nhân dân xã Phú An', otherIssuedOn: '2026-03-02' },
      },
    ]);
    accepted(await renameItem(deps, people.head, { item: older, slug: 'dia-chi-moi-cua-83', seen }));
    const twin = await publish('Cùng số, năm khác', facts('83/QĐ-UBND', { issuedOn: '2026-09-09' }));
    const ofProvince = facts('83/QĐ-UBND', { authority: 'Ủy ban nhân dân tỉnh Bình Dương' });
    const other = await publish('Của tỉnh', ofProvince);
    expect((await pageOf(older)).item.standing).toMatchObject({ force: 'ended', endsOn: '2026-05-07' });
    for (const item of [twin, other])
      expect((await pageOf(item)).item.standing?.force, item).toBe('in-force');
    // Published anew without a change of what it names, it still means the same.
    accepted(await typed(deps, people.editor, newer, { summary: 'Bãi bỏ một quyết định' }));
    accepted(await act(deps, people.editor, newer, 'submit'));
  });

  test('Đ10.6 a document is chosen by its address, however it is written, and by no link to another site', async () => {
    const { deps } = pages.portal;
    const one = await publish('Theo địa chỉ', facts('91/QĐ-UBND'));
    await publish('Năm trước', facts('91/QĐ-UBND', { issuedOn: '2025-03-02' }));
    const { publicHref } = await boardItem(deps, people.head, one);
    const naming = (address: string) =>
      facts('92/QĐ-UBND', { relations: [{ relation: 'based-on', number: '91/QĐ-UBND', address }] });
    const own = document('Chọn', naming(`${deps.unit.publicUrl}/${publicHref}/?trang=1#dau`), 'Chọn');
    const item = await written(deps, people.deputy, own);
    const { version } = await boardItem(deps, people.deputy, item);
    expect(version.body.facts['relations']).toMatchObject([{ document: one }]);
    for (const elsewhere of [`https://vanban.example${publicHref}`, `//vanban.example${publicHref}`])
      expect(await typed(deps, people.deputy, item, { facts: naming(elsewhere) }), elsewhere).toMatchObject({
        ok: false,
        refusal: { problems: [{ path: 'relations.0.address' }] },
      });
  });

  test('Đ10.6 what is unclear changes nothing and is told to staff, until they choose', async () => {
    const { deps } = pages.portal;
    const one = await publish('Bản một', facts('85/QĐ-UBND'));
    await publish('Bản hai', facts('85/QĐ-UBND', { issuedOn: '2025-03-02' }));
    const relations = [{ relation: 'repeals', number: '85/QĐ-UBND' }];
    const newer = await publish('Bãi bỏ', facts('86/QĐ-UBND', { relations, issuedOn: '2026-05-08' }));
    expect((await pageOf(one)).item.standing?.force).toBe('in-force');
    const listed = accepted(await listUnclearRelations(deps, people.deputy)).relations;
    expect(listed.filter(({ itemId }) => itemId === newer)).toMatchObject([
      { otherNumber: '85/QĐ-UBND', unclear: 'incomplete' },
    ]);
    expect(await listUnclearRelations(deps, { kind: 'system' } as never)).toMatchObject({ ok: false });
    expect(await countUnclearRelations(deps, { kind: 'system' } as never)).toMatchObject({ ok: false });
    expect((await pages.ask('bientap', staffList, '/can-bo/van-ban', {})).data).toMatchObject({
      unclear: listed.length,
    });
    const { legal, version } = await boardItem(deps, people.deputy, newer);
    expect(legal?.meanings).toMatchObject([{ unclear: 'incomplete', offers: [{}, {}] }]);
    // As the button of the page sends it.
    const chosen = withChosen({ relations }, chooseIntent(0, one));
    accepted(
      await typed(deps, people.editor, newer, {
        facts: { ...version.body.facts, ...chosen },
        changeNote: 'Ghi rõ văn bản bị bãi bỏ',
      }),
    );
    expect((await boardItem(deps, people.deputy, newer)).legal?.meanings).toMatchObject([
      { means: { itemId: one, issuedOn: '2026-03-02' } },
    ]);
    accepted(await act(deps, people.editor, newer, 'submit'));
    accepted(await act(deps, people.deputy, newer, 'finish-editing'));
    accepted(await act(deps, people.head, newer, 'approve'));
    expect((await pageOf(one)).item.standing).toMatchObject({ force: 'ended', endsOn: '2026-05-08' });
    const left = accepted(await listUnclearRelations(deps, people.deputy)).relations;
    expect(left.filter(({ itemId }) => itemId === newer)).toEqual([]);
  });

  test('Đ10.6 “đến hết ngày” is the last day in force, on the page and in the search', async () => {
    const { deps } = pages.portal;
    const today = localDate(deps.clock.now());
    const item = await publish('Còn hôm nay', facts('87/QĐ-UBND', { expiresOn: today }));
    await publish('Hết hôm qua', facts('88/QĐ-UBND', { expiresOn: addDays(today, -1) }));
    expect((await pageOf(item)).item.standing).toMatchObject({
      ...{ force: 'in-force', endsOn: addDays(today, 1), endsBy: { relation: 'expires' } },
    });
    const inForce = await numbersFound({ 'tinh-trang': 'con-hieu-luc', q: 'QĐ' });
    expect(inForce).toContain('87/QĐ-UBND');
    expect(inForce).not.toContain('88/QĐ-UBND');
  });

  test('what an older release stored is settled anew at the start', async () => {
    const { deps } = pages.portal;
    const item = items['old'] ?? '';
    await database.owner
      .$client`update legal_documents set ends_on = null, ends_by = null where item_id = ${item}`;
    expect(await settleDocumentsAnew(deps)).toBeGreaterThan(0);
    expect((await pageOf(item)).item.standing).toMatchObject({ force: 'ended', endsOn: '2026-11-10' });
    expect(await settleDocumentsAnew(deps)).toBe(0);
  });
});

describe('Entering a document', () => {
  test('Đ10.6 writes its number one way, and tells of another with the same', async () => {
    const { deps } = pages.portal;
    const item = await written(
      deps,
      people.deputy,
      document('Trùng số', facts('số: 349 /qđ-ubnd'), 'Trùng số'),
    );
    const now = await boardItem(deps, people.deputy, item);
    expect(now.version.body.facts['number']).toBe('349/QĐ-UBND');
    expect(now.version.body.eventDate).toBe('2026-03-02');
    expect(now.doubles?.map(({ itemId }) => itemId)).toEqual([items['old']]);
    const other = facts('349/QĐ-UBND', { issuedOn: '2025-03-02' });
    accepted(await typed(deps, people.deputy, item, { facts: other }));
    expect((await boardItem(deps, people.deputy, item)).doubles).toBeUndefined();
  });

  test('Đ10.6 is not sent on without a file or a text, or with a number that is none', async () => {
    const { deps } = pages.portal;
    const item = await written(deps, people.deputy, {
      ...document('Thiếu tệp', facts('abc'), 'Thiếu tệp'),
      html: '',
    });
    const sent = await act(deps, people.deputy, item, 'submit');
    expect(sent).toMatchObject({ ok: false });
    if (sent.ok) return;
    const at = (sent.refusal.problems ?? []).map(({ path }) => path);
    expect(at).toEqual(expect.arrayContaining(['number', 'item.html']));
  });

  test('an effective day before the day of issue is refused, except where the document says so', async () => {
    const { deps } = pages.portal;
    const early = facts('90/QĐ-UBND', { effectiveOn: '2026-02-01' });
    const item = await written(deps, people.deputy, document('Hồi tố', facts('90/QĐ-UBND'), 'Hồi tố'));
    expect(await typed(deps, people.deputy, item, { facts: early })).toMatchObject({ ok: false });
    accepted(await typed(deps, people.deputy, item, { facts: { ...early, effectiveEarlier: true } }));
  });

  test('staff find them at their own address; nobody else does', async () => {
    const list = await pages.ask('bientap', staffList, '/can-bo/van-ban', {});
    const { board } = list.data as { board: { rows: readonly { section: { id: string } }[] } };
    expect(board.rows.length).toBeGreaterThan(0);
    expect(board.rows.every(({ section }) => section.id === 'van-ban')).toBe(true);
    expect((await pages.ask(undefined, staffList, '/can-bo/van-ban', {})).location).toContain(
      '/can-bo/dang-nhap',
    );
    expect((await pages.ask('nguyen.van.an', staffList, '/can-bo/van-ban', {})).status).not.toBe(200);
  });
});
