// Files between their upload and their readers: who sees them before they are public, and which are let go.
import { randomUUID } from 'node:crypto';

import sharp from 'sharp';
import { beforeEach, describe, expect, test } from 'vitest';

import { autosaveItem } from '#app/domain/publishing/autosave-item.server.ts';
import { createPreviewLink } from '#app/domain/publishing/create-preview-link.server.ts';
import { openPreview, openPreviewFile } from '#app/domain/publishing/open-preview.server.ts';
import { expireDueContent } from '#app/domain/publishing/publish-due-content.server.ts';
import { readItem } from '#app/domain/publishing/read-item.server.ts';
import { saveItem } from '#app/domain/publishing/save-item.server.ts';
import { unpublishItem } from '#app/domain/publishing/unpublish-item.server.ts';
import { withdrawItem } from '#app/domain/publishing/withdraw-item.server.ts';
import { openContentFile } from '#app/domain/writing/open-content-file.server.ts';
import { removeUnusedFiles } from '#app/domain/writing/remove-unused-files.server.ts';
import { uploadAttachment } from '#app/domain/writing/upload-attachment.server.ts';
import { uploadPicture } from '#app/domain/writing/upload-picture.server.ts';
import { loader as contentFile } from '#app/routes/public/content-file.ts';
import { loader as previewFile } from '#app/routes/editor/outside-preview-file.ts';
import { present } from '#app/values/present.ts';
import { findContentFile, removeUnusedFile } from '#db/queries/content-files.server.ts';
import { holdFiles } from '#db/queries/content-shown-files.server.ts';
import { insertVersion } from '#db/queries/content.server.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, pdf, people, testPortal, type TestPortal } from '../support/dossiers.ts';
import { addedSection, changedSection } from '../support/sections.ts';
import { act, edited, boardItem, published, typed, written } from '../support/publishing.ts';
import { residentPages } from '../support/resident-pages.ts';

const database = useDatabase();
const { administrator, contributor, deputy, head } = people;

let portal: TestPortal;
beforeEach(() => {
  portal = testPortal(database.db);
});

const picture = async (fileName = 'cho.png') => {
  const background = { r: 20, g: 90, b: 40 };
  const content = await sharp({ create: { width: 40, height: 20, channels: 3, background } })
    .png()
    .toBuffer();
  return accepted(await uploadPicture(portal.deps, contributor, { fileName, content })).file.id;
};
const attachment = async (fileName = 'to-trinh.pdf') =>
  accepted(await uploadAttachment(portal.deps, contributor, { fileName, content: pdf(fileName) })).file.id;
const inText = (fileId: string) => `<p>Xem ảnh.</p><img data-file="${fileId}" alt="Chợ xã" />`;
const there = async (id: string) => (await findContentFile(database.db, id)) !== undefined;

describe('a link to a version that is not published', () => {
  const parts = (href: string) => {
    const [, , token = '', , id = '', name = ''] = href.split('/').map(decodeURIComponent);
    return { token, id, name };
  };

  test('opens the pictures and files that its version names, and no other', async () => {
    const { deps } = portal;
    const [shown, attached, later] = [await picture(), await attachment(), await picture()];
    const item = await written(deps, contributor, {
      html: inText(shown),
      picture: { fileId: shown, alt: 'Chợ xã' },
      attachments: [{ fileId: attached, title: 'Tờ trình' }],
    });
    const { token } = accepted(await createPreviewLink(deps, contributor, { item }));
    accepted(await typed(deps, contributor, item, { html: inText(later) }));

    const { page } = accepted(await openPreview(deps, { token }));
    const inHtml = /<img src="([^"]+)"/.exec(page.html)?.[1] ?? '';
    const hrefs = [inHtml, page.picture?.sources[0]?.href ?? '', page.attachments[0]?.href ?? ''];
    for (const href of hrefs) {
      expect(href.startsWith(`/xem-truoc/${token}/tep/`)).toBe(true);
      expect(accepted(await openPreviewFile(deps, parts(href))).content.byteLength).toBeGreaterThan(10);
    }
    const { name } = parts(hrefs[0] ?? '');
    const missing = { ok: false, refusal: { code: 'not-found' } };
    expect(await openPreviewFile(deps, { token, id: later, name })).toMatchObject(missing);
    expect(await openPreviewFile(deps, { token, id: randomUUID(), name })).toMatchObject(missing);
    expect(await openPreviewFile(deps, { token, id: shown, name: 'original' })).toMatchObject(missing);
    expect(await openPreviewFile(deps, { token: `${token}x`, id: shown, name })).toMatchObject(missing);
  });

  test('ends, and then opens no file; none is kept by caches', async () => {
    const { deps, clock } = portal;
    const pages = residentPages(database.db);
    const shown = await picture();
    const item = await written(deps, contributor, { html: inText(shown) });
    const { token, expiresAt } = accepted(await createPreviewLink(deps, contributor, { item, days: 2 }));
    const file = { token, id: shown, name: '40.webp' };
    for (const [key, content] of portal.files) pages.portal.files.set(key, content);
    const { response } = await pages.ask(
      undefined,
      previewFile,
      `/xem-truoc/${token}/tep/${shown}/40.webp`,
      file,
    );
    expect(response?.headers.get('content-type')).toBe('image/webp');
    expect(response?.headers.get('cache-control')).toBe('private, no-store');
    clock.set(expiresAt);
    expect(await openPreviewFile(deps, file)).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
  });
});

describe('a file of what is published', () => {
  const pages = () => {
    const asked = residentPages(database.db);
    for (const [key, content] of portal.files) asked.portal.files.set(key, content);
    return asked;
  };
  /** As readers ask for it, who are nobody in particular. */
  async function get(id: string, name: string, etag?: string) {
    const request = new Request(`http://localhost:3000/tep/${id}/${name}`, {
      headers: present({ 'if-none-match': etag }),
    });
    const { response, status } = await pages().ask(
      undefined,
      (args) => contentFile({ ...args, request }),
      `/tep/${id}/${name}`,
      { id, name },
    );
    return { status: response?.status ?? status, headers: response?.headers ?? new Headers() };
  }

  test('is there while an item that readers see names it, and for a bounded time in caches', async () => {
    const { deps } = portal;
    const [scan, shared, photo] = [
      await attachment('ban-quet.pdf'),
      await attachment('chung.pdf'),
      await picture(),
    ];
    const attachments = [scan, shared].map((fileId) => ({ fileId, title: 'Tệp' }));
    expect((await get(scan, 'ban-quet.pdf')).status).toBe(404);
    const item = await published(deps, contributor, {
      title: 'Có bản quét',
      html: inText(photo),
      attachments,
    });
    const other = await published(deps, contributor, {
      title: 'Dùng chung',
      attachments: [{ fileId: shared, title: 'Tệp' }],
    });
    const first = await get(scan, 'ban-quet.pdf');
    expect(first.status).toBe(200);
    const seconds = /^public, max-age=(\d+), must-revalidate$/.exec(
      first.headers.get('cache-control') ?? '',
    )?.[1];
    expect(Number(seconds)).toBeLessThanOrEqual(600);
    const etag = first.headers.get('etag') ?? '';
    expect((await get(scan, 'ban-quet.pdf', etag)).status).toBe(304);
    expect((await get(photo, '40.webp', etag)).status).toBe(200);

    accepted(await withdrawItem(deps, head, { item, reason: 'Đăng nhầm bản quét' }));
    expect((await get(scan, 'ban-quet.pdf')).status).toBe(404);
    expect((await get(scan, 'ban-quet.pdf', etag)).status).toBe(404);
    expect((await get(photo, '40.webp')).status).toBe(404);
    expect((await get(shared, 'chung.pdf')).status).toBe(200);
    const read = await readItem(deps, { section: 'tin-tuc', slug: 'co-ban-quet' });
    expect(read).toMatchObject({
      found: 'page',
      page: { attachments: [], withdrawn: { reason: 'Đăng nhầm bản quét' } },
    });
    expect(read.found === 'page' && read.page.html).toBe('<p>Xem ảnh.</p>');
    // Those who write see it still, and so does whoever was sent a link to the next version, which names it.
    const asWriter = await openContentFile(deps, async () => contributor, { id: scan, name: 'ban-quet.pdf' });
    expect(accepted(asWriter).isPublic).toBe(false);
    accepted(await typed(deps, contributor, item, { changeNote: 'Che tên' }));
    const { token } = accepted(await createPreviewLink(deps, head, { item }));
    accepted(await openPreviewFile(deps, { token, id: scan, name: 'ban-quet.pdf' }));

    accepted(await unpublishItem(deps, head, { item: other }));
    expect((await get(shared, 'chung.pdf')).status).toBe(404);
  });

  test('is gone when the time of its item is over, and while its section is closed', async () => {
    const { deps, clock } = portal;
    const brief = await attachment('mot-gio.pdf');
    const item = await edited(deps, contributor, {
      title: 'Chỉ một giờ',
      attachments: [{ fileId: brief, title: 'Tệp' }],
    });
    const expireAt = new Date(clock.now().getTime() + 3_600_000);
    accepted(await act(deps, head, item, 'approve', { expireAt }));
    expect((await get(brief, 'mot-gio.pdf')).status).toBe(200);
    clock.set(expireAt);
    await expireDueContent(deps);
    expect((await get(brief, 'mot-gio.pdf')).status).toBe(404);

    const added = { title: 'Làng nghề', kind: 'article', unit: 'van-hoa' };
    const section = await addedSection(deps, administrator, added);
    const map = await attachment('so-do.pdf');
    const attachments = [{ fileId: map, title: 'Sơ đồ' }];
    await published(deps, contributor, { section, title: 'Sơ đồ làng', attachments });
    expect((await get(map, 'so-do.pdf')).status).toBe(200);
    await changedSection(deps, { section, closed: true });
    expect((await get(map, 'so-do.pdf')).status).toBe(404);
    await changedSection(deps, { section, closed: false });
    expect((await get(map, 'so-do.pdf')).status).toBe(200);
  });

  test('is gone with the version that named it, when the next one does not', async () => {
    const { deps } = portal;
    const scan = await attachment('nham.pdf');
    const attachments = [{ fileId: scan, title: 'Tệp' }];
    const item = await published(deps, contributor, { title: 'Đính nhầm', attachments });
    expect((await get(scan, 'nham.pdf')).status).toBe(200);
    accepted(await typed(deps, contributor, item, { attachments: [] }));
    expect((await get(scan, 'nham.pdf')).status).toBe(200);
    accepted(await act(deps, contributor, item, 'submit'));
    accepted(await act(deps, deputy, item, 'finish-editing'));
    accepted(await act(deps, head, item, 'approve'));
    expect((await get(scan, 'nham.pdf')).status).toBe(404);
  });
});

describe('a file that nothing names', () => {
  const days = (count: number) => new Date(portal.clock.now().getTime() + count * 86_400_000);

  test('is removed after seven days, with all that was made of it; what is named stays', async () => {
    const { deps, clock, files } = portal;
    const [unused, loose, inVersion, inOld, whileTyping, live] = [
      await picture(),
      await attachment(),
      await picture(),
      await attachment(),
      await picture(),
      await picture(),
    ];
    const item = await written(deps, contributor, {
      html: inText(inVersion),
      attachments: [{ fileId: inOld, title: 'Cũ' }],
    });
    accepted(await typed(deps, contributor, item, { attachments: [] }));
    const { version } = await boardItem(deps, contributor, item);
    accepted(
      await autosaveItem(deps, contributor, {
        item,
        version: version.id,
        wire: { item: { html: inText(whileTyping) } },
      }),
    );
    accepted(await act(deps, head, await edited(deps, contributor, { html: inText(live) }), 'approve'));
    const all = [unused, loose, inVersion, inOld, whileTyping, live];
    const left = async () => Promise.all(all.map(there));

    clock.set(days(6));
    await removeUnusedFiles(deps);
    expect(await left()).toEqual([true, true, true, true, true, true]);
    clock.set(days(2));
    await removeUnusedFiles(deps);
    expect(await left()).toEqual([false, false, true, true, true, true]);
    const keys = [...files.keys()];
    for (const id of [unused, loose]) expect(keys.filter((key) => key.includes(id))).toEqual([]);
    expect(keys.filter((key) => key.includes(inVersion))).toHaveLength(4);
  });

  test('stays when a version that names it is being saved at that moment', async () => {
    const { deps } = portal;
    const item = await written(deps);
    const { version } = await boardItem(deps, contributor, item);
    const file = await picture();
    let removing: Promise<unknown> | undefined;
    await deps.db.transaction(async (tx) => {
      expect(await holdFiles(tx, [file])).toBe(1);
      removing = removeUnusedFile(deps.db, file);
      // It has asked for the row, and waits.
      await expect
        .poll(async () => {
          const [row] = await database.owner.$client<{ waiting: number }[]>`
            select count(*)::int as waiting from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock'`;
          return row?.waiting;
        })
        .toBe(1);
      await insertVersion(tx, {
        itemId: item,
        body: { ...version.body, html: inText(file) },
        digest: 'x',
        searchText: 'x',
        savedBy: contributor.userId,
        savedAt: portal.clock.now(),
      });
    });
    expect(await removing).toBeUndefined();
    expect(await there(file)).toBe(true);
  });

  test('removed, it is asked for again in words when a text still names it', async () => {
    const { deps } = portal;
    const item = await written(deps);
    const { version } = await boardItem(deps, contributor, item);
    const file = await picture();
    expect(await removeUnusedFile(deps.db, file)).toHaveLength(4);
    const body = { ...version.body, html: inText(file) };
    const saved = await saveItem(deps, contributor, { item, version: version.id, body });
    expect(saved).toMatchObject({
      refusal: { problems: [{ message: 'Có ảnh hoặc tệp không còn. Hãy tải lên lại.' }] },
    });
  });
});
