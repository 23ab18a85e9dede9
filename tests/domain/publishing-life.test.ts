// What becomes of an item after its approval: its hour, its end, its address; and what staff see of it meanwhile.
import { beforeEach, describe, expect, test } from 'vitest';

import { autosaveItem } from '#app/domain/publishing/autosave-item.server.ts';
import { compareVersions } from '#app/domain/publishing/compare-versions.server.ts';
import { createPreviewLink, endPreviewLink } from '#app/domain/publishing/create-preview-link.server.ts';
import { discardAutosave } from '#app/domain/publishing/discard-autosave.server.ts';
import { latest } from '#app/domain/publishing/latest.server.ts';
import { listBoard } from '#app/domain/publishing/list-board.server.ts';
import { listAddresses } from '#app/domain/publishing/list-addresses.server.ts';
import { listPublished } from '#app/domain/publishing/list-published.server.ts';
import { openPreview } from '#app/domain/publishing/open-preview.server.ts';
import { pinItem } from '#app/domain/publishing/pin-item.server.ts';
import { previewItem } from '#app/domain/publishing/preview-item.server.ts';
import type { Follower, Followers } from '#app/domain/kernel/changes.ts';
import { expireDueContent, publishDueContent } from '#app/domain/publishing/publish-due-content.server.ts';
import { readPage } from '#app/domain/publishing/read-page.server.ts';
import { renameItem } from '#app/domain/publishing/rename-item.server.ts';
import { secondLook } from '#app/domain/publishing/second-look.server.ts';
import { unpublishItem } from '#app/domain/publishing/unpublish-item.server.ts';
import { withdrawItem } from '#app/domain/publishing/withdraw-item.server.ts';
import { bareTitle, titleOf } from '#app/publications/item-title.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, people, testPortal, type TestPortal } from '../support/dossiers.ts';
import { act, edited, boardItem, published, typed, written } from '../support/publishing.ts';

const database = useDatabase();
const { contributor, deputy, editor, head, social } = people;
const refused = (code: string) => ({ ok: false, refusal: { code } });

let portal: TestPortal;
beforeEach(() => {
  portal = testPortal(database.db);
});

const at = (time: string) => new Date(`2026-11-18T${time}:00+07:00`);
const addressOf = async (item: string) => (await boardItem(portal.deps, head, item)).publicHref;
const read = (path: string) => readPage(portal.deps, { path });

describe('at its hour', () => {
  test('Đ18: what is approved for an hour is published then, and not a second before', async () => {
    const { deps, clock } = portal;
    const item = await edited(deps, contributor, { title: 'Lịch cúp điện' });
    // An hour that is over was typed wrongly.
    for (const past of ['2020-11-18T07:00:00+07:00', '2026-11-17T08:59:59+07:00'])
      expect(await act(deps, head, item, 'approve', { publishAt: new Date(past) }), past).toMatchObject({
        refusal: { code: 'invalid', problems: [{ path: 'publishAt' }] },
      });
    const scheduled = await act(deps, head, item, 'approve', { publishAt: at('07:00') });
    expect(accepted(scheduled)).toMatchObject({
      state: 'approved',
      publishAt: at('07:00'),
    });
    clock.set(new Date('2026-11-18T06:59:59+07:00'));
    expect(await publishDueContent(deps)).toBe(0);
    expect(await read('/tin-tuc/lich-cup-dien')).toEqual({ found: 'nothing' });
    clock.set(at('07:00'));
    expect(await publishDueContent(deps)).toBe(1);
    expect(await publishDueContent(deps)).toBe(0);
    expect(await read('/tin-tuc/lich-cup-dien')).toMatchObject({ page: { publishedAt: at('07:00') } });
  });

  test('what cannot be published says why, to the board, once, and is published when nothing hinders it', async () => {
    const { deps, clock } = portal;
    const item = await edited(deps, contributor, { title: 'Bài bị kẹt' });
    accepted(await act(deps, head, item, 'approve', { publishAt: at('07:00') }));
    clock.set(at('07:00'));
    await database.owner.$client`update content_sections set closed_at = now() where id = 'tin-tuc'`;
    expect(await publishDueContent(deps)).toBe(0);
    expect(await publishDueContent(deps)).toBe(0);
    const stuck = (await boardItem(deps, head, item)).review;
    expect(stuck).toMatchObject({
      state: 'approved',
      failure: expect.stringContaining('đã đóng') as unknown,
    });
    const told = await database.owner.$client`
      select 1 from audit_events where subject = ${`content:${item}`} and event = 'publication-failed'`;
    expect(told).toHaveLength(1);
    await database.owner.$client`update content_sections set closed_at = null where id = 'tin-tuc'`;
    expect(await publishDueContent(deps)).toBe(1);
    expect((await boardItem(deps, head, item)).visibility).toBe('published');
  });

  test('its time over, it leaves, and its address says that it is gone', async () => {
    const { deps, clock } = portal;
    const item = await edited(deps, contributor, { title: 'Tuyển quân năm 2027' });
    const wrong = { publishAt: at('09:00'), expireAt: at('08:00') };
    expect(await act(deps, head, item, 'approve', wrong)).toMatchObject(refused('invalid'));
    accepted(await act(deps, head, item, 'approve', { expireAt: at('08:00') }));
    clock.set(at('07:59'));
    expect(await expireDueContent(deps)).toBe(0);
    clock.set(at('08:00'));
    expect(await expireDueContent(deps)).toBe(1);
    expect(await read('/tin-tuc/tuyen-quan-nam-2027')).toMatchObject({
      found: 'gone',
      section: { path: '/tin-tuc' },
    });
  });

  test('Đ18: a correction that waits for its hour does not undo what is done meanwhile: it is approved anew, and it is said why', async () => {
    const { deps, clock } = portal;
    const item = await edited(deps, contributor, { title: 'Thông báo sai' });
    accepted(await act(deps, head, item, 'approve', { expireAt: at('20:00') }));
    const correction = async (more: Parameters<typeof act>[4]) => {
      accepted(
        await typed(deps, contributor, item, { html: `<p>Sửa lúc ${clock.now().toISOString()}.</p>` }),
      );
      accepted(await act(deps, contributor, item, 'submit'));
      accepted(await act(deps, deputy, item, 'finish-editing'));
      return act(deps, head, item, 'approve', more);
    };
    expect(await correction({ publishAt: at('21:00') })).toMatchObject({
      refusal: { problems: [{ path: 'publishAt', message: expect.stringContaining('tự gỡ lúc') as string }] },
    });
    accepted(await act(deps, head, item, 'approve', { publishAt: at('07:00') }));
    const { lock = 0 } = (await boardItem(deps, head, item)).review ?? {};
    accepted(await withdrawItem(deps, head, { item, reason: 'Bịa đặt, đã xin lỗi' }));
    const { review, visibility } = await boardItem(deps, head, item);
    expect(review).toMatchObject({
      state: 'edited',
      lapsed: 'Bài đã bị thu hồi: Bịa đặt, đã xin lỗi',
    });
    expect(review?.publishAt).toBeUndefined();
    expect(visibility).toBe('withdrawn');
    expect(await act(deps, head, item, 'approve', { lock })).toMatchObject(refused('changed-meanwhile'));
    const told = await database.owner.$client`
      select recipient from outbox where kind = 'board-approval-lapsed' and dedupe_key like ${`%${review?.id ?? ''}%`}`;
    expect(told.map(({ recipient }) => recipient as string)).toContain('vanhoa@demo.phuan');
    clock.set(at('07:00'));
    expect(await publishDueContent(deps)).toBe(0);
    expect(await read('/tin-tuc/thong-bao-sai')).toMatchObject({
      page: { withdrawn: { reason: 'Bịa đặt, đã xin lỗi' } },
    });
    // Approved as it is now it comes out, and leaves when it was to leave.
    accepted(await act(deps, head, item, 'approve'));
    expect(await boardItem(deps, head, item)).toMatchObject({
      visibility: 'published',
      expiresAt: at('20:00'),
    });
    // Before it is public, its address is a part of what is approved.
    const next = await edited(deps, contributor, { title: 'Sắp đăng' });
    accepted(await act(deps, head, next, 'approve', { publishAt: at('09:00') }));
    expect(await addressOf(await edited(deps, contributor, { title: 'Sắp đăng' }))).toBe(
      '/tin-tuc/sap-dang-2',
    );
    accepted(await renameItem(deps, deputy, { item: next, slug: 'chu-tich-tu-chuc' }));
    clock.set(at('09:00'));
    expect(await publishDueContent(deps)).toBe(0);
    expect((await boardItem(deps, head, next)).review).toMatchObject({
      state: 'edited',
      lapsed: 'Địa chỉ đã đổi thành /tin-tuc/chu-tich-tu-chuc.',
    });
  });

  test('one that cannot be taken down holds up no other', async () => {
    const { deps, clock } = portal;
    const [broken, sound] = [
      await edited(deps, contributor, { title: 'Bài không gỡ được' }),
      await edited(deps, contributor, { title: 'Bài gỡ được' }),
    ];
    for (const item of [broken, sound])
      accepted(await act(deps, head, item, 'approve', { expireAt: at('08:00') }));
    clock.set(at('08:00'));
    const fault: Follower<'item'> = async (_, { id }) => {
      if (id === broken) throw new Error('the index is gone');
    };
    const followers: Followers = { ...deps.followers, item: [fault, ...deps.followers.item] };
    expect(await expireDueContent({ ...deps, followers })).toBe(1);
    expect(await expireDueContent(deps)).toBe(1);
  });
});

describe('once published', () => {
  test('withdrawn, it keeps its page under a banner with the reason, and leaves the lists', async () => {
    const { deps, clock } = portal;
    const item = await published(deps, contributor, { title: 'Giá đất sai' });
    expect(await withdrawItem(deps, deputy, { item, reason: 'Sai' })).toMatchObject(refused('not-allowed'));
    expect(await withdrawItem(deps, head, { item, reason: ' ' })).toMatchObject(refused('invalid'));
    const { seen } = await boardItem(deps, head, item);
    accepted(await withdrawItem(deps, head, { item, reason: 'Số liệu chưa đúng' }));
    expect(await read('/tin-tuc/gia-dat-sai')).toMatchObject({
      found: 'page',
      page: { withdrawn: { reason: 'Số liệu chưa đúng', at: clock.now() } },
    });
    const { lines } = await listPublished(deps, { sections: ['tin-tuc'] });
    expect(lines.map(({ id }) => id)).not.toContain(item);
    // From the page of before: something else is refused, the same is what was done.
    const again = (reason: string) => withdrawItem(deps, head, { item, reason, seen });
    expect(await again('Lý do khác')).toMatchObject(refused('not-possible'));
    accepted(await again('Số liệu chưa đúng'));
    // Mended and approved anew it is a page like any other again.
    accepted(await typed(deps, contributor, item, { html: '<p>Đã đúng.</p>' }));
    accepted(await act(deps, contributor, item, 'submit'));
    accepted(await act(deps, deputy, item, 'finish-editing'));
    accepted(await act(deps, head, item, 'approve'));
    expect(await read('/tin-tuc/gia-dat-sai')).not.toHaveProperty('page.withdrawn');
  });

  test('unpublished, its address leads where it was told to, and never to another site', async () => {
    const { deps } = portal;
    const item = await published(deps, contributor, { title: 'Bài cũ' });
    const elsewhere = ['https://example.com', '//example.com', '/\\example.com', '/can-bo', '/khong-co'];
    const itself = ['', '/', '?a=1', '#a'].map((end) => `/tin-tuc/bai-cu${end}`);
    const also = [
      '/tin-tuc//bai-cu',
      '/tin-tuc/b%61i-cu',
      '/./tin-tuc/bai-cu',
      '/tin-tuc%2Fbai-cu',
      '/x/%2e./tin-tuc/bai-cu',
    ];
    for (const leadTo of [...elsewhere, ...itself, ...also])
      expect(await unpublishItem(deps, head, { item, leadTo }), leadTo).toMatchObject(refused('invalid'));
    accepted(await unpublishItem(deps, head, { item, leadTo: '/su-kien' }));
    expect(await read('/tin-tuc/bai-cu')).toEqual({ found: 'moved', to: '/su-kien', permanent: false });
    accepted(await unpublishItem(deps, head, { item, leadTo: '/su-kien', seen: '' }));
    // What is taken down one after the other leads on once, and never back.
    const [first, second] = [
      await published(deps, contributor, { title: 'Bài đầu' }),
      await published(deps, contributor, { title: 'Bài sau' }),
    ];
    accepted(await renameItem(deps, head, { item: second, slug: 'bai-sau-cung' }));
    accepted(await unpublishItem(deps, head, { item: first, leadTo: '/tin-tuc/bai-sau' }));
    expect(await read('/tin-tuc/bai-dau')).toMatchObject({ found: 'moved', to: '/tin-tuc/bai-sau-cung' });
    for (const leadTo of ['/tin-tuc/bai-dau', '/tin-tuc/bai-sau', '/tin-tuc/bai-dau?in=1'])
      expect(await unpublishItem(deps, head, { item: second, leadTo }), leadTo).toMatchObject(
        refused('invalid'),
      );
    accepted(await unpublishItem(deps, head, { item: second, leadTo: '/su-kien' }));
    expect(await read('/tin-tuc/bai-dau')).toMatchObject({ found: 'moved', to: '/su-kien' });
  });

  test('a place on a page is led to as it was said, until the page goes too: then where that one leads', async () => {
    const { deps } = portal;
    const item = await published(deps, contributor, { title: 'Bài có chỗ' });
    const page = await published(deps, contributor, { title: 'Bài nhiều mục' });
    accepted(await unpublishItem(deps, head, { item, leadTo: '/tin-tuc/bai-nhieu-muc#gio' }));
    expect(await read('/tin-tuc/bai-co-cho')).toMatchObject({
      found: 'moved',
      to: '/tin-tuc/bai-nhieu-muc#gio',
    });
    accepted(await unpublishItem(deps, head, { item: page, leadTo: '/su-kien' }));
    expect(await read('/tin-tuc/bai-co-cho')).toMatchObject({ found: 'moved', to: '/su-kien' });
  });

  test('where what is taken down leads is changed afterwards, by an approver who saw it, and kept as links say it', async () => {
    const { deps } = portal;
    const item = await published(deps, contributor, { title: 'Nhầm chỗ' });
    const gone = await published(deps, contributor, { title: 'Đã gỡ hẳn' });
    accepted(await unpublishItem(deps, head, { item: gone }));
    accepted(await unpublishItem(deps, head, { item }));
    const { seen, may } = await boardItem(deps, head, item);
    expect(may.unpublish).toBe(true);
    expect(await unpublishItem(deps, deputy, { item, leadTo: '/su-kien' })).toMatchObject(
      refused('not-allowed'),
    );
    for (const leadTo of ['/tin-tuc/nham-cho/', '/tin-tuc/da-go-han', '/can-bo/bien-tap', '/dang-nhap'])
      expect(await unpublishItem(deps, head, { item, leadTo, seen }), leadTo).toMatchObject(
        refused('invalid'),
      );
    for (const [leadTo, to] of [
      ['/su-kien//?trang=2#a', '/su-kien?trang=2#a'],
      ['/./su%2Dkien/', '/su-kien'],
      ['/', '/'],
    ] as const) {
      accepted(await unpublishItem(deps, head, { item, leadTo }));
      expect(await read('/tin-tuc/nham-cho')).toMatchObject({ found: 'moved', to });
      expect(await boardItem(deps, head, item)).toMatchObject({ leadsTo: to });
    }
    expect(await unpublishItem(deps, head, { item, leadTo: '/su-kien', seen })).toMatchObject(
      refused('changed-meanwhile'),
    );
    accepted(await unpublishItem(deps, head, { item }));
    expect(await read('/tin-tuc/nham-cho')).toMatchObject({ found: 'gone' });
  });

  test('what a colleague put right, or moved, meanwhile is not taken down or moved from a page of before', async () => {
    const { deps } = portal;
    const item = await published(deps, contributor, { title: 'Sai một chữ' });
    const { seen } = await boardItem(deps, head, item);
    accepted(await typed(deps, contributor, item, { html: '<p>Đã đúng.</p>' }));
    accepted(await act(deps, contributor, item, 'submit'));
    accepted(await act(deps, deputy, item, 'finish-editing'));
    accepted(await act(deps, head, item, 'approve'));
    const changed = {
      refusal: {
        code: 'changed-meanwhile',
        message: expect.stringContaining('nội dung đang đăng') as string,
      },
    };
    expect(await unpublishItem(deps, head, { item, seen })).toMatchObject(changed);
    expect(await withdrawItem(deps, head, { item, reason: 'Sai', seen })).toMatchObject(changed);
    accepted(await renameItem(deps, head, { item, slug: 'dung-ca-roi', seen }));
    accepted(await renameItem(deps, head, { item, slug: 'dung-ca-roi', seen }));
    expect(await renameItem(deps, head, { item, slug: 'khac', seen })).toMatchObject(
      refused('changed-meanwhile'),
    );
    expect(await read('/tin-tuc/dung-ca-roi')).toMatchObject({ found: 'page' });
  });

  test('renamed twice, every address that it had leads to the one it has', async () => {
    const { deps } = portal;
    const item = await published(deps, contributor, { title: 'Tên một' });
    expect(await renameItem(deps, deputy, { item, slug: 'ten-hai' })).toMatchObject(refused('not-allowed'));
    accepted(await renameItem(deps, head, { item, slug: 'Tên hai' }));
    expect(accepted(await renameItem(deps, head, { item, slug: 'ten-ba' })).href).toBe('/tin-tuc/ten-ba');
    for (const old of ['/tin-tuc/ten-mot', '/tin-tuc/ten-hai'])
      expect(await read(old)).toEqual({ found: 'moved', to: '/tin-tuc/ten-ba', permanent: true });
    // Back to the first: it leads nowhere any more, it is there.
    accepted(await renameItem(deps, head, { item, slug: 'ten-mot' }));
    expect(await read('/tin-tuc/ten-mot')).toMatchObject({ found: 'page' });
    expect(await read('/tin-tuc/ten-ba')).toMatchObject({ found: 'moved', to: '/tin-tuc/ten-mot' });
    // What it has, and what it had, is nobody else's.
    for (const [title, end] of [
      ['Tên một', 'ten-mot'],
      ['Tên ba', 'ten-ba'],
    ] as const) {
      const other = await published(deps, contributor, { title });
      expect(await addressOf(other)).toBe(`/tin-tuc/${end}-2`);
      expect(await renameItem(deps, head, { item: other, slug: end })).toMatchObject(refused('invalid'));
    }
  });

  test('pinned, it heads the list; it stands in the sitemap', async () => {
    const { deps, clock } = portal;
    const item = await published(deps, contributor, { title: 'Hội thi nấu bánh tét' });
    clock.set(at('10:00'));
    await published(deps, contributor, { title: 'Tin mới hơn' });
    accepted(await pinItem(deps, deputy, { item, pinned: true }));
    const [first] = await latest(deps, { sections: ['tin-tuc'], count: 1 });
    expect(first).toMatchObject({ id: item, pinned: true, href: '/tin-tuc/hoi-thi-nau-banh-tet' });
    const { lines } = await listPublished(deps, { sections: ['tin-tuc'] });
    expect(lines[0]?.id).toBe(item);
    expect(await listAddresses(deps)).toContainEqual({
      path: '/tin-tuc/hoi-thi-nau-banh-tet',
      updatedAt: new Date('2026-11-17T09:00:00+07:00'),
    });
  });

  test('Đ18: after an urgent approval an editor looks again, and nobody else', async () => {
    const { deps } = portal;
    const item = await written(deps, contributor, { title: 'Báo động lũ' });
    accepted(await act(deps, contributor, item, 'submit'));
    accepted(await act(deps, head, item, 'approve-urgently', { reason: 'Lũ về' }));
    for (const who of [contributor, head])
      expect(await secondLook(deps, who, { item })).toMatchObject(refused('not-allowed'));
    // Whoever wrote it does not look again at it, though he edits.
    const own = await written(deps, deputy, { title: 'Báo động gió' });
    accepted(await act(deps, deputy, own, 'submit'));
    accepted(await act(deps, head, own, 'approve-urgently', { reason: 'Gió lên' }));
    expect(await secondLook(deps, deputy, { item: own })).toMatchObject(refused('not-allowed'));
    expect((await boardItem(deps, deputy, own)).needsSecondLook?.who).toEqual(['Hồ Thị Nga']);
    accepted(await secondLook(deps, editor, { item: own }));
    const waits = async () =>
      accepted(await listBoard(deps, deputy, { tab: 'waits-for-me' })).board.rows.find(
        ({ itemId }) => itemId === item,
      );
    expect(await waits()).toMatchObject({ needsSecondLook: true, waitsForMe: true });
    const urgent = async () => {
      const { board } = accepted(await listBoard(deps, social, { tab: 'all', toLookAt: true }));
      expect(board.counts.toLookAt).toBe(board.total);
      return board.rows.map(({ itemId, needsSecondLook }) => [itemId, needsSecondLook]);
    };
    expect(await urgent()).toEqual([[item, true]]);
    // A page of before ticks off nothing that came out urgently since; each waits for a look of its own.
    const before = (await boardItem(deps, deputy, item)).needsSecondLook?.review ?? '';
    accepted(await typed(deps, contributor, item, { html: '<p>Lũ lên.</p>', changeNote: 'Lũ lên' }));
    accepted(await act(deps, contributor, item, 'submit'));
    accepted(await act(deps, head, item, 'approve-urgently', { reason: 'Lũ lên nhanh' }));
    for (const review of [before, ''])
      expect(await secondLook(deps, deputy, { item, review })).toMatchObject(refused('changed-meanwhile'));
    const review = (await boardItem(deps, deputy, item)).needsSecondLook?.review ?? '';
    accepted(await secondLook(deps, deputy, { item, review }));
    expect((await boardItem(deps, deputy, item)).needsSecondLook?.review).toBe(before);
    accepted(await secondLook(deps, deputy, { item, review: before }));
    expect(await waits()).toBeUndefined();
    expect(await urgent()).toEqual([]);
    expect((await boardItem(deps, deputy, item)).needsSecondLook).toBeUndefined();
    expect(await secondLook(deps, deputy, { item })).toMatchObject(refused('not-possible'));
  });
});

describe('meanwhile', () => {
  test('what is typed and not saved is its writer’s alone, and says when it is out of date', async () => {
    const { deps } = portal;
    const item = await written(deps);
    const { version } = await boardItem(deps, contributor, item);
    const wire = { item: { title: 'Đang gõ dở' } };
    accepted(await autosaveItem(deps, contributor, { item, version: version.id, wire }));
    expect((await boardItem(deps, deputy, item)).autosave).toBeUndefined();
    accepted(await typed(deps, deputy, item, { title: 'Phó ban sửa' }));
    const mine = await boardItem(deps, contributor, item);
    expect(mine.version.body.title).toBe('Phó ban sửa');
    expect(mine.autosave).toMatchObject({ outdated: true, wire });
    expect(mine.versions).toHaveLength(3);
    accepted(await discardAutosave(deps, contributor, { item }));
    expect((await boardItem(deps, contributor, item)).autosave).toBeUndefined();
  });

  test('what was typed before a save, and comes in after it, does not come back as unsaved', async () => {
    const { deps } = portal;
    const item = await written(deps);
    const { version } = await boardItem(deps, contributor, item);
    const late = { item, version: version.id, wire: { item: { title: 'Gõ trước khi lưu' } } };
    accepted(await typed(deps, contributor, item, { title: 'Đã lưu' }));
    accepted(await autosaveItem(deps, contributor, late));
    const mine = await boardItem(deps, contributor, item);
    expect(mine.autosave).toBeUndefined();
    accepted(await autosaveItem(deps, contributor, { ...late, version: mine.version.id }));
    expect((await boardItem(deps, contributor, item)).autosave).toMatchObject({ outdated: false });
  });

  test('a preview link shows its version to whoever has it, and ends by itself', async () => {
    const { deps, clock } = portal;
    const item = await written(deps, contributor, { title: 'Chưa đăng' });
    expect(await createPreviewLink(deps, contributor, { item, days: 90 })).toMatchObject(refused('invalid'));
    expect(await createPreviewLink(deps, people.land, { item })).toMatchObject(refused('not-allowed'));
    const { token, expiresAt } = accepted(await createPreviewLink(deps, contributor, { item, days: 2 }));
    accepted(await typed(deps, contributor, item, { title: 'Sửa sau khi gửi' }));
    expect(await openPreview(deps, { token })).toMatchObject({
      ok: true,
      page: { title: titleOf({ title: 'Chưa đăng' }) },
    });
    expect(await openPreview(deps, { token: `${token}x` })).toMatchObject(refused('not-found'));
    expect(bareTitle(accepted(await previewItem(deps, social, { item })).page.title)).toBe('Sửa sau khi gửi');
    clock.set(expiresAt);
    expect(await openPreview(deps, { token })).toMatchObject(refused('not-found'));
  });

  /** What ends a link before its time, by whoever does it. */
  const ends: Readonly<Record<string, (item: string, link: string) => Promise<unknown>>> = {
    published: async (item) => {
      for (const [who, event] of [
        [contributor, 'submit'],
        [deputy, 'finish-editing'],
        [head, 'approve'],
      ] as const)
        accepted(await act(portal.deps, who, item, event));
    },
    discarded: async (item) => accepted(await act(portal.deps, contributor, item, 'discard')),
    'discarded and begun again': async (item) => {
      accepted(await act(portal.deps, contributor, item, 'discard'));
      accepted(await typed(portal.deps, contributor, item, { title: 'Lần hai' }));
    },
    withdrawn: async (item) => accepted(await withdrawItem(portal.deps, head, { item, reason: 'Sai' })),
    'taken down': async (item) => accepted(await unpublishItem(portal.deps, head, { item })),
    'taken back by another': async (item, link) => {
      expect(await endPreviewLink(portal.deps, people.land, { item, link })).toMatchObject(
        refused('not-allowed'),
      );
      accepted(await endPreviewLink(portal.deps, deputy, { item, link }));
    },
  };

  test.each(Object.keys(ends))(
    'what a preview link shows is under way: %s, it opens nothing',
    async (end) => {
      const { deps } = portal;
      const item = await published(deps);
      expect(await createPreviewLink(deps, contributor, { item })).toMatchObject(refused('not-possible'));
      accepted(await typed(deps, contributor, item, { title: 'Bản sửa', changeNote: 'Sửa' }));
      const { token } = accepted(await createPreviewLink(deps, contributor, { item, days: 30 }));
      const [link] = (await boardItem(deps, head, item)).previewLinks;
      expect(link).toMatchObject({ number: 3, createdBy: contributor.name });
      expect(await openPreview(deps, { token })).toMatchObject({ ok: true });
      await ends[end]?.(item, link?.id ?? '');
      expect(await openPreview(deps, { token })).toMatchObject(refused('not-found'));
      expect((await boardItem(deps, head, item)).previewLinks).toEqual([]);
    },
  );

  test('of what is taken down no link is made, though a correction of it is under way', async () => {
    const { deps } = portal;
    const item = await published(deps);
    accepted(await unpublishItem(deps, head, { item }));
    accepted(await typed(deps, contributor, item, { title: 'Bản sửa', changeNote: 'Sửa' }));
    expect(await createPreviewLink(deps, contributor, { item })).toMatchObject(refused('not-possible'));
    expect((await boardItem(deps, head, item)).may.preview).toBe(false);
  });

  test('two versions are laid beside one another, by words and by paragraphs', async () => {
    const { deps } = portal;
    const item = await written(deps, contributor, {
      title: 'Khai giảng năm học',
      html: '<p>Một</p><p>Hai</p>',
    });
    accepted(await typed(deps, editor, item, { title: 'Khai giảng lớp học', html: '<p>Một</p><p>Ba</p>' }));
    const { differences } = accepted(await compareVersions(deps, head, { item, from: 2, to: 3 }));
    const words = (text: string, mark?: string) => ({ kind: 'words', text, ...(mark && { mark }) });
    expect(differences).toMatchObject([
      {
        label: 'Tiêu đề',
        rows: [
          {
            before: { pieces: [words('Khai giảng '), words('năm ', 'removed'), words('học')] },
            after: { pieces: [words('Khai giảng '), words('lớp ', 'added'), words('học')] },
          },
        ],
      },
      {
        label: 'Nội dung',
        rows: [
          { changed: false, before: { pieces: [words('Một')] } },
          {
            changed: true,
            before: { pieces: [words('Hai', 'removed')] },
            after: { pieces: [words('Ba', 'added')] },
          },
        ],
      },
    ]);
    expect(await compareVersions(deps, head, { item, from: 2, to: 9 })).toMatchObject(refused('not-found'));
  });

  test('a version is written once: the portal’s own role may not change it', async () => {
    const item = await written(portal.deps);
    await expect(
      database.db.$client`update content_versions set number = 99 where item_id = ${item}`,
    ).rejects.toThrow(/permission denied|append-only/);
  });
});
