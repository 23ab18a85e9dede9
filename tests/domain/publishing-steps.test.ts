// The board's three steps (Đ18): written, edited, approved by another, read by everybody; and every way back.
import { beforeEach, describe, expect, test } from 'vitest';

import { actOnItem } from '#app/domain/publishing/act-on-item.server.ts';
import { readItem } from '#app/domain/publishing/read-item.server.ts';
import { saveItem } from '#app/domain/publishing/save-item.server.ts';
import { startItem } from '#app/domain/publishing/start-item.server.ts';
import { searchPortal } from '#app/domain/search/search-portal.server.ts';
import { titleOf } from '#app/publications/item-title.ts';
import { verifyEventChains } from '#db/event-chains.server.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, people, testPortal, type TestPortal } from '../support/dossiers.ts';
import { act, edited, boardItem, published, typed, whole, written } from '../support/publishing.ts';

const database = useDatabase();
const { contributor, deputy, editor, head, social, land, desk, an } = people;
const refused = (code: string) => ({ ok: false, refusal: { code } });

let portal: TestPortal;
beforeEach(() => {
  portal = testPortal(database.db);
});

const read = async (item: string) => {
  const { slug } = await boardItem(portal.deps, head, item);
  return readItem(portal.deps, { section: 'tin-tuc', slug });
};

describe('three steps', () => {
  test('Đ16, Đ18: written by a unit, returned with a reason, edited, approved by the head, and only then read by everybody', async () => {
    const { deps } = portal;
    const item = await written(deps, contributor, { title: 'Khánh thành cầu Bến Sắn' });
    accepted(await act(deps, contributor, item, 'submit'));
    expect(await read(item)).toEqual({ found: 'nothing' });

    expect(await act(deps, deputy, item, 'return')).toMatchObject(refused('invalid'));
    accepted(await act(deps, deputy, item, 'return', { reason: 'Ghi rõ kinh phí' }));
    const returned = await boardItem(deps, contributor, item);
    expect(returned.review).toMatchObject({
      state: 'writing',
      returned: { reason: 'Ghi rõ kinh phí', by: 'Trần Minh Mẫn' },
    });

    accepted(await typed(deps, contributor, item, { html: '<p>Kinh phí 2 tỷ đồng.</p>' }));
    accepted(await act(deps, contributor, item, 'submit'));
    accepted(await act(deps, deputy, item, 'finish-editing'));
    expect(await read(item)).toEqual({ found: 'nothing' });
    const done = accepted(await act(deps, head, item, 'approve'));
    expect(done).toEqual({ ok: true, state: 'published' });
    expect(await boardItem(deps, head, item)).toMatchObject({
      visibility: 'published',
      publicHref: '/tin-tuc/khanh-thanh-cau-ben-san',
    });
    expect(await read(item)).toMatchObject({
      found: 'page',
      page: {
        title: titleOf({ title: 'Khánh thành cầu Bến Sắn' }),
        author: 'Huỳnh Tấn Phát',
        source: 'Ủy ban nhân dân xã Phú An',
        publishedAt: portal.clock.now(),
      },
    });
    expect((await verifyEventChains(deps.db)).broken).toBeUndefined();
  });

  test('Đ8.3: without source and author nothing is submitted, and everything that is missing is told at once', async () => {
    const { deps } = portal;
    const item = await written(deps, contributor, { author: '', source: '', html: '' });
    expect(await act(deps, contributor, item, 'submit')).toMatchObject({
      ok: false,
      refusal: {
        code: 'invalid',
        problems: [{ path: 'item.html' }, { path: 'item.author' }, { path: 'item.source' }],
      },
    });
    expect((await boardItem(deps, contributor, item)).missing.map(({ path }) => path)).toEqual([
      'item.html',
      'item.author',
      'item.source',
    ]);
  });

  test('Đ18: nobody approves what he wrote, not even the head, and is told why', async () => {
    const { deps } = portal;
    const item = await edited(deps, head);
    expect(await act(deps, head, item, 'approve')).toMatchObject(refused('not-allowed'));
    const { actions } = await boardItem(deps, head, item);
    expect(actions.find(({ event }) => event === 'approve')?.whyNot).toContain('một người khác');
    expect(actions.filter(({ event }) => event === 'save')).toEqual([{ event: 'save', label: 'Lưu' }]);
    expect(await read(item)).toEqual({ found: 'nothing' });
  });

  test('Đ18: one person makes one of the three steps, whatever was given up meanwhile, and the page says who else there is', async () => {
    const { deps } = portal;
    // The deputy writes: a member edits it. What he only corrects after it was submitted is edited.
    const item = await written(deps, deputy);
    accepted(await act(deps, deputy, item, 'submit'));
    expect(await act(deps, deputy, item, 'finish-editing')).toMatchObject(refused('not-allowed'));
    expect((await boardItem(deps, deputy, item)).next?.who).toEqual(['Nguyễn Quốc Long', 'Hồ Thị Nga']);
    // The head edits it: somebody to whom he delegates approves.
    accepted(await typed(deps, head, item, { summary: 'Sửa một chữ' }));
    accepted(await act(deps, editor, item, 'finish-editing'));
    expect(await act(deps, head, item, 'approve')).toMatchObject(refused('not-allowed'));
    expect((await boardItem(deps, head, item)).next).toEqual({ event: 'approve', who: [] });

    const out = await published(deps, contributor, { title: 'Thu phí chợ' });
    accepted(await typed(deps, head, out, { html: '<p>Thu phí 50.000 đồng mỗi sạp.</p>' }));
    accepted(await act(deps, head, out, 'discard'));
    const start = await boardItem(deps, contributor, out);
    expect(start.version).toMatchObject({ number: 2, body: { html: whole.html } });
    expect(start.versions).toMatchObject([
      { number: 3, base: 2, givenUp: true },
      { live: true },
      { number: 1 },
    ]);
    accepted(await typed(deps, contributor, out, { summary: 'Miễn phí' }));
    accepted(await act(deps, contributor, out, 'submit'));
    accepted(await act(deps, deputy, out, 'finish-editing'));
    expect(await act(deps, head, out, 'approve')).toMatchObject(refused('not-allowed'));
    expect((await boardItem(deps, head, out)).version).toMatchObject({
      number: 4,
      body: { html: whole.html },
    });
  });

  test('Đ18: neither a writer nor the deputy approves, and a writer does not edit for the deputy', async () => {
    const { deps } = portal;
    const item = await written(deps);
    accepted(await act(deps, contributor, item, 'submit'));
    expect(await act(deps, contributor, item, 'finish-editing')).toMatchObject(refused('not-allowed'));
    accepted(await act(deps, deputy, item, 'finish-editing'));
    for (const who of [deputy, contributor, editor])
      expect(await act(deps, who, item, 'approve')).toMatchObject(refused('not-allowed'));
  });

  test('Đ16.4: a member of the board edits the sections that are assigned to him', async () => {
    const { deps } = portal;
    const assigned = await written(deps);
    accepted(await act(deps, contributor, assigned, 'submit'));
    accepted(await act(deps, editor, assigned, 'finish-editing'));
    const other = await written(deps, social, {
      section: 'tuyen-truyen-phap-luat',
      eventDate: '2026-11-16',
      facts: { document: 'Luật Bảo hiểm y tế', issuedOn: '2026-11-16' },
    });
    expect(await act(deps, editor, other, 'finish-editing')).toMatchObject(refused('not-allowed'));
  });

  test('Đ11: the people of a unit write in its sections and nowhere else', async () => {
    const { deps } = portal;
    const title = 'Bài mới';
    expect((await startItem(deps, land, { section: 'su-dung-dat', title })).ok).toBe(true);
    expect(await startItem(deps, land, { section: 'tin-tuc', title })).toMatchObject(refused('not-allowed'));
    expect(await startItem(deps, an, { section: 'tin-tuc', title })).toMatchObject(refused('not-allowed'));
    const item = await written(deps);
    expect(await typed(deps, desk, item, { title: 'Khác' })).toMatchObject({
      refusal: { code: 'not-allowed', message: 'Bạn không phụ trách chuyên mục này, nên chỉ được xem.' },
    });
  });
});

describe('two at once', () => {
  test('who saves over a version that he has not seen is shown it, and loses nothing', async () => {
    const { deps } = portal;
    const item = await written(deps);
    const [mine, theirs] = [await boardItem(deps, contributor, item), await boardItem(deps, deputy, item)];
    const body = { ...theirs.version.body, title: 'Của Phó ban' };
    accepted(await saveItem(deps, deputy, { item, version: theirs.version.id, body }));
    const own = { ...mine.version.body, title: 'Của người viết' };
    const late = await saveItem(deps, contributor, { item, version: mine.version.id, body: own });
    expect(late).toMatchObject({
      ok: false,
      refusal: {
        code: 'changed-meanwhile',
        theirs: { by: 'Trần Minh Mẫn', body: { title: 'Của Phó ban' } },
      },
    });
    if (late.ok || late.refusal.theirs === undefined) throw new Error('theirs was not shown');
    const again = { item, version: late.refusal.theirs.version, body: own };
    expect(await saveItem(deps, contributor, again)).toEqual({
      ok: true,
      unchanged: false,
      lock: expect.any(Number) as number,
    });
    expect((await boardItem(deps, contributor, item)).version.body.title).toBe('Của người viết');
    expect((await boardItem(deps, head, item)).versions).toHaveLength(4);
  });

  test('two saves of the same version at the same moment: one is kept, the other is told', async () => {
    const { deps } = portal;
    const item = await written(deps);
    const { version } = await boardItem(deps, contributor, item);
    const saves = await Promise.all(
      ['Một', 'Hai'].map((title) =>
        saveItem(deps, contributor, { item, version: version.id, body: { ...version.body, title } }),
      ),
    );
    expect(saves.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('two approvers at once publish once', async () => {
    const { deps } = portal;
    const item = await edited(deps);
    const lock = (await boardItem(deps, head, item)).review?.lock ?? 0;
    const other = { ...editor, roles: head.roles };
    const both = await Promise.all(
      [head, other].map((who) => actOnItem(deps, who, { item, lock, event: 'approve' })),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject(refused('changed-meanwhile'));
  });

  test('two items of one title that come out at once have each an address of its own', async () => {
    const { deps } = portal;
    const items = [];
    for (let one = 0; one < 3; one += 1)
      items.push(await edited(deps, contributor, { title: 'Cùng một tên, cùng một lúc' }));
    const locks = await Promise.all(items.map((item) => boardItem(deps, head, item)));
    const outcomes = await Promise.all(
      items.map((item, index) =>
        actOnItem(deps, head, { item, lock: locks[index]?.review?.lock ?? 0, event: 'approve' }),
      ),
    );
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true, true]);
    const rows = await database.owner.$client`select slug from content_items where id = any(${items})`;
    expect(rows.map(({ slug }) => slug as string).toSorted()).toEqual(
      ['', '-2', '-3'].map((end) => `cung-mot-ten-cung-mot-luc${end}`),
    );
  });

  test('at most one review of an item is open, whoever begins it', async () => {
    const { deps } = portal;
    const item = await published(deps);
    const { version } = await boardItem(deps, contributor, item);
    await Promise.all(
      [contributor, deputy, head].map((who) =>
        saveItem(deps, who, {
          item,
          version: version.id,
          body: { ...version.body, summary: `Của ${who.name}` },
        }),
      ),
    );
    const rows = await database.owner.$client`
      select state from content_reviews where item_id = ${item} and state in ('writing', 'submitted', 'edited', 'approved')`;
    expect(rows).toHaveLength(1);
  });
});

describe('an edit', () => {
  test('Đ18: takes an approval back, whoever edits', async () => {
    const { deps } = portal;
    for (const [who, state] of [
      [contributor, 'writing'],
      [deputy, 'submitted'],
      [head, 'edited'],
    ] as const) {
      const item = await edited(deps);
      const publishAt = new Date('2026-11-18T07:00:00+07:00');
      expect(accepted(await act(deps, head, item, 'approve', { publishAt })).state).toBe('approved');
      accepted(await typed(deps, who, item, { title: `Sửa bởi ${who.name}` }));
      const { review } = await boardItem(deps, who, item);
      expect(review).toMatchObject({ state });
      expect(review?.publishAt).toBeUndefined();
      if (who === head) expect(await act(deps, head, item, 'approve')).toMatchObject(refused('not-allowed'));
    }
  });

  test('of what is published changes nothing for readers until it is approved, and tells them then', async () => {
    const { deps } = portal;
    const item = await published(deps, contributor, { title: 'Lịch tiêm chủng' });
    accepted(await typed(deps, contributor, item, { html: '<p>Đổi ngày.</p>', changeNote: 'Đổi ngày tiêm' }));
    expect(await read(item)).toMatchObject({
      page: { html: '<p>Sáng nay, xã phát động Tết trồng cây.</p>' },
    });
    portal.clock.set(new Date('2026-11-17T10:00:00+07:00'));
    accepted(await act(deps, contributor, item, 'submit'));
    accepted(await act(deps, deputy, item, 'finish-editing'));
    accepted(await act(deps, head, item, 'approve'));
    expect(await read(item)).toMatchObject({
      page: { html: '<p>Đổi ngày.</p>', changes: [{ note: 'Đổi ngày tiêm', at: portal.clock.now() }] },
    });
  });

  test('that changes nothing makes no version; what cannot be stored is refused in words', async () => {
    const { deps } = portal;
    const item = await written(deps);
    expect(accepted(await typed(deps, contributor, item, {})).unchanged).toBe(true);
    expect(await typed(deps, contributor, item, { title: ' ', eventDate: '2026-02-31' })).toMatchObject({
      refusal: { code: 'invalid', problems: [{ path: 'item.title' }, { path: 'item.eventDate' }] },
    });
    const lost = { fileId: '0b2d9ee5-3f4c-4d39-9f57-37d1f7e7a111', alt: 'Cầu' };
    expect(await typed(deps, contributor, item, { picture: lost })).toMatchObject(refused('invalid'));
  });

  test('is sanitised before it is stored', async () => {
    const { deps } = portal;
    const item = await written(deps, contributor, {
      html: '<p onclick="x()">Chào<script>alert(1)</script></p>',
    });
    expect((await boardItem(deps, contributor, item)).version.body.html).toBe('<p>Chào</p>');
  });
});

test('Đ18: what is urgent is approved before it is edited, with a reason, and somebody looks again', async () => {
  const { deps } = portal;
  const item = await written(deps, contributor, { title: 'Cảnh báo triều cường' });
  accepted(await act(deps, contributor, item, 'submit'));
  expect(await act(deps, head, item, 'approve-urgently')).toMatchObject(refused('invalid'));
  accepted(await act(deps, head, item, 'approve-urgently', { reason: 'Triều lên đêm nay' }));
  expect(await read(item)).toMatchObject({ found: 'page' });
  expect(await boardItem(deps, deputy, item)).toMatchObject({
    needsSecondLook: { reason: 'Triều lên đêm nay' },
    may: { secondLook: true },
  });
});

describe('a sample of the demonstration', () => {
  const titleRead = async (item: string) => {
    const found = await read(item);
    return found.found === 'page' ? found.page.title : undefined;
  };

  test('stays one when it is edited, and is none any more once a version that is said to be real is approved', async () => {
    const { deps } = portal;
    const title = 'Hội thi nấu ăn';
    const item = await published(deps, contributor, { title, sample: true });
    expect(await titleRead(item)).toEqual(titleOf({ title, sample: true }));

    accepted(await typed(deps, contributor, item, { html: '<p>Năm nay có mười đội.</p>' }));
    expect((await boardItem(deps, contributor, item)).version.body.sample).toBe(true);

    // As the form sends it when the box is empty: what readers see is marked until somebody else approves it.
    const { version } = await boardItem(deps, contributor, item);
    const { sample: _, ...real } = version.body;
    accepted(await saveItem(deps, contributor, { item, version: version.id, body: real }));
    expect(await titleRead(item)).toEqual(titleOf({ title, sample: true }));
    accepted(await act(deps, contributor, item, 'submit'));
    accepted(await act(deps, deputy, item, 'finish-editing'));
    accepted(await act(deps, head, item, 'approve'));
    expect(await titleRead(item)).toEqual(titleOf({ title, sample: false }));
  });

  test('is marked where it is found, and what staff write is not', async () => {
    const { deps } = portal;
    await published(deps, contributor, { title: 'Phiên chợ mẫu', sample: true });
    await published(deps, contributor, { title: 'Phiên chợ thật' });
    const { results } = accepted(await searchPortal(deps, { query: '"phiên chợ"' })).search;
    expect(results.map(({ address, sample }) => [address, sample]).sort()).toEqual([
      ['/tin-tuc/phien-cho-mau', true],
      ['/tin-tuc/phien-cho-that', false],
    ]);
  });
});
