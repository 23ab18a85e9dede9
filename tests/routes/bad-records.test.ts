// Records that can't be read (put in by SQL, left by an older release) break no list: they are shown as broken, and gone
// rid of by whoever may.
import { randomUUID } from 'node:crypto';

import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';

import { openCatalogDraft } from '#app/domain/catalog-editing/open-catalog-draft.server.ts';
import { readPublishedCatalog } from '#app/domain/catalog/read-catalog.server.ts';
import { listPublished } from '#app/domain/publishing/list-published.server.ts';
import { readItem } from '#app/domain/publishing/read-item.server.ts';
import { bareTitle } from '#app/publications/item-title.ts';
import type { Board } from '#app/read-models/publishing.ts';
import type { StaffCatalog, StaffFormRow } from '#app/read-models/catalog-editing.ts';
import * as board from '#app/routes/editor/board.tsx';
import * as procedureDraft from '#app/routes/officer/catalog/draft.tsx';
import * as catalog from '#app/routes/officer/catalog/list.tsx';
import * as formDraft from '#app/routes/officer/form-draft.tsx';
import * as formList from '#app/routes/officer/form-list.tsx';
import * as newForm from '#app/routes/officer/form-new.tsx';
import * as landing from '#app/routes/officer/landing.tsx';
import * as queue from '#app/routes/officer/queue.tsx';
import { insertCatalogDraft } from '#db/queries/catalog-drafts.server.ts';
import { insertFormVersion } from '#db/queries/catalog.server.ts';
import { demoPeople } from '#app/server/demo/people.ts';
import { forms } from '#forms/index.ts';
import { boardPages } from '../support/board-pages.ts';
import { underWay } from '../support/catalog-editing.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, filedDossier, people, slugs } from '../support/dossiers.ts';
import { published, written } from '../support/publishing.ts';
import { staffPages, type StaffPages } from '../support/staff-pages.ts';

const database = useDatabase();
let pages: StaffPages;
const { show, decide, write } = boardPages(() => pages);

const formsRoot = '/can-bo/thu-tuc/mau-don';
const badForm = 'don-hong';
const badProcedure = '9.999999';
const usedForm = forms[0]?.code ?? '';

beforeAll(async () => {
  pages = staffPages(database.db);
});

const accounts = demoPeople
  .filter(({ kind }) => kind === 'staff')
  .map(({ email }) => email.split('@')[0] ?? '');

const run = (query: ReturnType<typeof sql>) => database.owner.execute(query);

async function badDraft(kind: 'form' | 'procedure', code: string): Promise<void> {
  await run(sql`insert into catalog_drafts (kind, code, body, created_by, editors, created_at, updated_at)
    values (${kind}, ${code}, '{"title": 7}', ${people.civil.userId}, '[]', now(), now())`);
}

describe('what is stored has passed the schema that it is read with', () => {
  test('a form with a title of 5,000 letters is refused in words, with what was typed, and breaks nothing', async () => {
    const title = 'Đ'.repeat(5000);
    const refused = await pages.post(newForm.action, 'hotich', `${formsRoot}/moi`, [
      ['title', title],
      ['code', 'don-qua-dai'],
      ['copyOf', ''],
    ]);
    expect(refused.status).toBe(422);
    expect(refused.data).toMatchObject({
      entries: { title, code: 'don-qua-dai' },
      problems: [{ path: 'title', message: 'Viết gọn trong 4.000 ký tự.' }],
    });
    expect((await pages.get(formList.loader, 'hotich', formsRoot)).status).toBe(200);
  });

  test('no door of the database takes a body that its reader would refuse', async () => {
    const { db } = database;
    const draft = { baseId: null, createdBy: people.civil.userId, editors: [], at: new Date() };
    const body = { title: 'x' };
    await expect(insertCatalogDraft(db, { ...draft, kind: 'form', code: 'x', body })).rejects.toThrow();
    const bad = { ...forms[0], title: '' } as (typeof forms)[number];
    const version = { formCode: 'x', version: 9, definition: bad, digest: randomUUID() };
    await expect(insertFormVersion(db, version)).rejects.toThrow();
  });
});

describe('records that can’t be read', () => {
  let broken: string;
  let brokenLive: string;

  beforeAll(async () => {
    const { deps } = pages.portal;
    await badDraft('form', badForm);
    await badDraft('procedure', badProcedure);
    accepted(await openCatalogDraft(deps, people.head, { kind: 'form', code: usedForm }));
    await run(sql`update catalog_drafts set body = '{}' where code = ${usedForm}`);
    broken = await written(deps, people.contributor, { title: 'Bài viết dở' });
    brokenLive = await published(deps, people.contributor, { title: 'Bài đang đăng' });
    await published(deps, people.contributor, { title: 'Bài lành' });
    // Versions are written once: the bad one is the next.
    for (const item of [broken, brokenLive]) {
      await run(sql`with bad as (
        insert into content_versions (item_id, number, body, digest, search_text, saved_by, saved_at)
          values (${item}, 99, '{"title": {}, "eventDate": "hôm qua"}', 'x', '', ${people.contributor.userId}, now())
          returning id, item_id),
        live as (update content_items set live_version_id = bad.id from bad
          where content_items.id = bad.item_id and live_version_id is not null)
        update content_reviews set version_id = bad.id from bad
          where content_reviews.item_id = bad.item_id and state = 'writing'`);
    }
    const code = await filedDossier(pages.portal, slugs.birth);
    await run(sql`update dossiers set applicant = '\\x00' where code = ${code}`);
  });

  test.each(accounts)('every first page and list is there for %s', async (account) => {
    const asked = [
      [landing.loader, '/can-bo'],
      [formList.loader, formsRoot],
      [catalog.loader, '/can-bo/thu-tuc'],
      [board.loader, '/can-bo/bien-tap'],
    ] as const;
    for (const [door, path] of asked)
      expect([path, (await pages.get(door, account, path)).status]).toEqual([path, 200]);
  });

  test('lists show them as broken, beside everything that is whole', async () => {
    const listed = await pages.get(formList.loader, 'hotich', formsRoot);
    const rows = (listed.data as { rows: readonly StaffFormRow[] }).rows;
    const marked = rows.filter(({ draft }) => draft?.unreadable === true).map(({ code }) => code);
    expect(marked.sort()).toEqual([badForm, usedForm].sort());
    expect(rows.length).toBeGreaterThan(forms.length);
    const all = (await pages.get(catalog.loader, 'truongban', '/can-bo/thu-tuc')).data as {
      catalog: StaffCatalog;
    };
    expect(all.catalog.rows.find(({ code }) => code === badProcedure)?.draft).toMatchObject({
      unreadable: true,
    });
    const { rows: items } = (
      (await pages.get(board.loader, 'truongban', '/can-bo/bien-tap?danh-sach=tat-ca')).data as {
        board: Board;
      }
    ).board;
    expect(
      items
        .filter(({ unreadable }) => unreadable === true)
        .map(({ itemId }) => itemId)
        .sort(),
    ).toEqual([broken, brokenLive].sort());
    const desk = await pages.get(queue.loader, 'motcua', '/can-bo/ho-so');
    expect(desk.status).toBe(200);
    expect(JSON.stringify(desk.data)).toContain('không đọc được');
  });

  test('readers miss the one that is broken, and nothing else', async () => {
    const { deps } = pages.portal;
    const { lines } = await listPublished(deps, { sections: ['tin-tuc'] });
    expect(lines.map(({ title }) => bareTitle(title))).toEqual(['Bài lành']);
    const read = await readItem(deps, { section: 'tin-tuc', slug: 'bai-dang-dang' });
    expect(read.found).toBe('nothing');
  });

  test('a draft is discarded from its own page, whatever is stored in it', async () => {
    const at = { path: `${formsRoot}/${badForm}/ban-nhap`, params: { form: badForm } };
    const page = await pages.get(formDraft.loader, 'hotich', at.path, at.params);
    expect(page.data).toMatchObject({
      unreadable: { draft: { code: badForm }, steps: { decisions: [{ event: 'discard' }] } },
    });
    const press = (intent: string, account = 'hotich') =>
      pages.post(
        formDraft.action,
        account,
        at.path,
        [
          ['intent', intent],
          ['version', '1'],
          ['reason', 'gửi'],
        ],
        at.params,
      );
    expect(await press('submit')).toMatchObject({
      status: 409,
      data: { problems: [{ message: expect.stringContaining('bị hỏng') as unknown }] },
    });
    expect(await press('discard')).toMatchObject({ status: 303, location: formsRoot });
    const used = await underWay(pages.portal.deps, { kind: 'form', code: usedForm });
    expect(used.state).toBe('open');
    const procedure = await pages.post(
      procedureDraft.action,
      'truongban',
      `/can-bo/thu-tuc/${badProcedure}/ban-nhap`,
      [
        ['intent', 'discard'],
        ['version', '1'],
      ],
      { code: badProcedure },
    );
    expect(procedure).toMatchObject({ status: 303, location: '/can-bo/thu-tuc' });
  });

  test('an item is written anew, or given up, from its own page', async () => {
    const shown = await show('vanhoa', brokenLive);
    expect(shown.boardItem.version).toMatchObject({ unreadable: true });
    const anew = { 'item.title': 'Bài viết lại', 'item.author': 'Tổ Văn hóa', 'item.source': 'Xã' };
    expect((await write('vanhoa', brokenLive, anew)).status).toBe(303);
    expect((await show('vanhoa', brokenLive)).boardItem.version.body.title).toBe('Bài viết lại');
    expect((await decide('vanhoa', broken, 'submit')).status).toBe(422);
    expect((await decide('vanhoa', broken, 'discard')).status).toBe(303);
  });

  test('a published procedure that can’t be read is missing to readers, and the staff are told which', async () => {
    const { deps } = pages.portal;
    const before = await readPublishedCatalog(deps);
    const [victim] = before;
    if (victim === undefined) throw new Error('no procedure');
    await run(sql`with copy as (
      insert into procedure_revisions (procedure_code, number, body, digest, source)
        select procedure_code, 99, '{"level": 9}', 'x', source from procedure_revisions where id = ${victim.revisionId}
        returning id, procedure_code)
      update procedures set current_revision_id = copy.id from copy where procedures.code = copy.procedure_code`);
    expect(await readPublishedCatalog(deps)).toHaveLength(before.length - 1);
    const staff = await pages.get(catalog.loader, 'truongban', '/can-bo/thu-tuc');
    expect(staff.data).toMatchObject({ catalog: { unreadable: [victim.procedure.code] } });
  });
});
