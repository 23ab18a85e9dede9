// The board's pages (Đ16, Đ18): an item written, returned, edited, approved by another person, seen by readers.
import { beforeAll, describe, expect, test } from 'vitest';

import type { Board } from '#app/read-models/publishing.ts';
import * as board from '#app/routes/editor/board.tsx';
import * as item from '#app/routes/editor/item.tsx';
import * as newItem from '#app/routes/editor/new-item.tsx';
import type { ItemReply } from '#app/routes/editor/item-reply.server.ts';
import type { WireValue } from '#forms/kinds/kind.ts';
import { boardPages, root, whole } from '../support/board-pages.ts';
import { useDatabase } from '../support/database.ts';
import { staffPages, type StaffPages } from '../support/staff-pages.ts';

const database = useDatabase();
let pages: StaffPages;
const { begin, show, save, write, decide, at } = boardPages(() => pages);

beforeAll(() => {
  pages = staffPages(database.db);
});

const replyOf = (reply: { readonly data: unknown }) => reply.data as ItemReply;

describe('an article from its first word to its readers', () => {
  let id: string;

  test('Đ11 a contributor begins it in a section of his unit, and nowhere else', async () => {
    id = await begin('vanhoa', 'Tết trồng cây');
    const elsewhere = await pages.post(newItem.action, 'vanhoa', `${root}/moi`, [
      ['section', 'du-an'],
      ['title', 'Cầu mới'],
    ]);
    expect(elsewhere.status).toBe(403);
    const bare = await pages.post(newItem.action, 'vanhoa', `${root}/moi`, [
      ['section', 'tin-tuc'],
      ['title', ' '],
    ]);
    expect(bare.data).toMatchObject({ problems: [{ path: 'title' }], entries: { section: 'tin-tuc' } });
  });

  test('Đ8.3 unfinished it is saved, but not sent on: what is missing is told with its input', async () => {
    const saved = await write('vanhoa', id, { 'item.source': '' });
    expect([saved.status, saved.location]).toEqual([303, at(id)]);
    const { boardItem } = await show('vanhoa', id);
    expect(boardItem.missing.map(({ path }) => path)).toEqual(['item.summary', 'item.html', 'item.source']);
    const sent = await write('vanhoa', id, {}, 'submit');
    expect(sent.status).toBe(422);
    expect(replyOf(sent).problems.map(({ path }) => path)).toContain('item.source');
    expect((await show('vanhoa', id)).boardItem.review?.state).toBe('writing');
  });

  test('what was saved before the step was refused is what the page goes on from: whoever saves again is in nobody’s way', async () => {
    const before = await show('vanhoa', id);
    const sent = await save('vanhoa', id, before, { 'item.summary': 'Xã trồng cây.' }, 'submit');
    expect(sent.status).toBe(422);
    const { boardItem = before.boardItem, view = before.view } = replyOf(sent);
    expect(view.wire['item']).toMatchObject({ summary: 'Xã trồng cây.' });
    expect(boardItem.review?.lock).toBe((await show('vanhoa', id)).boardItem.review?.lock);
    const again = await save('vanhoa', id, { boardItem, view }, { 'item.source': 'Văn phòng' });
    expect([again.status, again.location]).toEqual([303, at(id)]);
  });

  test('a day that does not exist is refused, and everything typed comes back', async () => {
    const wrong = await write('vanhoa', id, {
      ...whole,
      'item.eventDate.day': '31',
      'item.eventDate.month': '2',
      'item.eventDate.year': '2026',
    });
    expect(wrong.status).toBe(422);
    const { problems, view } = replyOf(wrong);
    expect(problems[0]?.path).toMatch(/^item\.eventDate/);
    expect(view?.wire['item']).toMatchObject({ summary: whole['item.summary'], eventDate: { day: '31' } });
  });

  test('written whole and sent on, it waits for the deputy and no longer for the writer', async () => {
    expect((await write('vanhoa', id, whole, 'submit')).status).toBe(303);
    const { boardItem } = await show('phoban', id);
    expect(boardItem.review?.state).toBe('submitted');
    expect(boardItem.actions.map(({ event }) => event)).toEqual(
      expect.arrayContaining(['save', 'finish-editing', 'return']),
    );
    expect((await show('vanhoa', id)).boardItem.actions.map(({ event }) => event)).not.toContain('return');
  });

  test('returned it says why; the reason is asked for, and kept beside its own button', async () => {
    const bare = await decide('phoban', id, 'return', { reason: ' ' });
    expect([bare.status, replyOf(bare).problems[0]?.path]).toEqual([422, 'reason']);
    expect((await decide('phoban', id, 'return', { reason: 'Thiếu ảnh.' })).status).toBe(303);
    expect((await show('vanhoa', id)).boardItem.review?.returned).toMatchObject({ reason: 'Thiếu ảnh.' });
    expect((await write('vanhoa', id, { 'item.summary': 'Xã trồng 500 cây.' }, 'submit')).status).toBe(303);
  });

  test('of two who save, the second is shown what the first wrote, and nothing of his own is lost', async () => {
    const [mine, theirs] = [await show('phoban', id), await show('truongban', id)];
    // Sent twice, it is saved once.
    for (const _press of [1, 2])
      expect((await save('truongban', id, theirs, { 'item.title': 'Tết trồng cây 2026' })).status).toBe(303);
    const late = await save('phoban', id, mine, { 'item.summary': 'Của phó ban.' });
    expect(late.status).toBe(409);
    const { conflict, view, seen } = replyOf(late);
    expect(conflict).toMatchObject({ by: 'Nguyễn Quốc Long' });
    const summary = conflict?.differences.find(({ label }) => label === 'Tóm tắt');
    expect(summary?.rows).toMatchObject([{ after: { pieces: [{ mark: 'added' }] } }]);
    expect(view?.wire['item']).toMatchObject({ summary: 'Của phó ban.' });
    const now = (await show('phoban', id)).boardItem.version.id;
    expect(seen).toBe(now);
  });

  test('Đ18 whoever wrote any of it does not approve it', async () => {
    expect((await write('phoban', id, {}, 'finish-editing')).status).toBe(303);
    const { boardItem } = await show('truongban', id);
    expect(boardItem.actions.find(({ event }) => event === 'approve')?.whyNot).toContain('người khác');
    expect((await decide('truongban', id, 'approve')).status).toBe(403);
  });
});

describe('another article, approved', () => {
  let id: string;

  test('Đ18 edited by the deputy, approved by the head, it is published at once', async () => {
    id = await begin('vanhoa', 'Ngày hội đọc sách');
    await write('vanhoa', id, whole, 'submit');
    await write('phoban', id, { 'item.summary': 'Thư viện xã mở ngày hội.' }, 'finish-editing');
    const approved = await decide('truongban', id, 'approve');
    expect([approved.status, approved.location]).toEqual([303, at(id)]);
    const { boardItem } = await show('truongban', id);
    expect(boardItem).toMatchObject({ visibility: 'published', publicHref: '/tin-tuc/ngay-hoi-doc-sach' });
    expect(boardItem.review).toBeUndefined();
  });

  test('Đ18 a moment to come waits for it, and an edit takes the approval back', async () => {
    const next = await begin('vanhoa', 'Lịch nghỉ Tết');
    await write('vanhoa', next, whole, 'submit');
    await write('phoban', next, {}, 'finish-editing');
    const times = {
      'publishAt.day': '30',
      'publishAt.month': '11',
      'publishAt.year': '2099',
      'publishAt.hour': '7',
      'publishAt.minute': '0',
    };
    expect((await decide('truongban', next, 'approve', { ...times, 'publishAt.day': '31' })).status).toBe(
      422,
    );
    expect((await decide('truongban', next, 'approve', times)).status).toBe(303);
    const { boardItem } = await show('vanhoa', next);
    expect(boardItem.review).toMatchObject({ state: 'approved' });
    expect(boardItem.review?.publishAt?.toISOString()).toBe('2099-11-30T00:00:00.000Z');
    await write('vanhoa', next, { 'item.summary': 'Sửa lại.' });
    expect((await show('vanhoa', next)).boardItem.review).toMatchObject({ state: 'writing' });
  });

  test('the list shows what waits for me, and is narrowed by its address', async () => {
    const waiting = await begin('vanhoa', 'Chờ phó ban biên tập');
    await write('vanhoa', waiting, whole, 'submit');
    const listed = async (account: string, query = '') => {
      const reply = await pages.get(board.loader, account, `${root}${query}`);
      expect(reply.status).toBe(200);
      return (reply.data as { board: Board }).board;
    };
    expect((await listed('phoban')).rows.map((row) => row.itemId)).toContain(waiting);
    expect((await listed('hotich')).rows).toEqual([]);
    const published = await listed('hotich', '?danh-sach=tat-ca&hien=dang-dang&chuyen-muc=tin-tuc');
    expect(published.rows.map((row) => row.itemId)).toEqual([id]);
    // Nothing here was approved urgently; an address that asks for something else narrows nothing.
    expect((await listed('hotich', '?danh-sach=tat-ca&khan=cho-xem-lai')).rows).toEqual([]);
    expect((await listed('hotich', '?danh-sach=tat-ca&khan=x')).rows.length).toBeGreaterThan(1);
    expect((await listed('hotich', '?danh-sach=x&buoc=y&trang=0')).rows).toEqual([]);
  });

  test('it is for staff alone', async () => {
    expect((await pages.get(board.loader, undefined, root)).location).toContain('/can-bo/dang-nhap');
    expect((await pages.get(item.loader, 'nguyen.van.an', at(id), { item: id })).status).toBe(403);
    expect((await pages.get(item.loader, 'vanhoa', at('x'), { item: 'x' })).status).toBe(404);
  });
});

describe('without scripts', () => {
  test('entries are added and the text is written as paragraphs; nothing that was typed is lost between', async () => {
    const week = await begin('bientap', 'Lịch tuần 48', 'lich-lam-viec');
    const added = await write(
      'bientap',
      week,
      { 'item.summary': 'Lịch tuần.', 'entries.0.what': 'Họp' },
      'add:entries',
    );
    expect(added.status).toBe(200);
    const { view } = replyOf(added);
    expect(view?.wire['entries']).toHaveLength(2);
    expect(view?.wire).toMatchObject({ item: { summary: 'Lịch tuần.' }, entries: [{ what: 'Họp' }, {}] });
    expect((await show('bientap', week)).boardItem.versions).toHaveLength(1);

    const news = await begin('vanhoa', 'Viết không cần script');
    const shown = await show('vanhoa', news);
    const { item: own, ...facts } = shown.view.wire;
    const { html: _, ...rest } = own as Readonly<Record<string, WireValue>>;
    const plain = { ...shown, view: { ...shown.view, wire: { ...facts, item: rest } } };
    const text = 'Đoạn một.\r\n\r\nĐoạn hai.';
    expect((await save('vanhoa', news, plain, { 'item.html-doan': text })).status).toBe(303);
    expect((await show('vanhoa', news)).boardItem.version.body.html).toBe('<p>Đoạn một.</p><p>Đoạn hai.</p>');
  });
});
