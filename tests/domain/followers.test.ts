// What follows when readers see something else: index and kept pages change with the thing itself, or neither does.
import { beforeEach, describe, expect, test } from 'vitest';

import { synchroniseCatalog } from '#app/domain/catalog-editing/synchronise-catalog.server.ts';
import { tellFollowers, type Change } from '#app/domain/kernel/changes.ts';
import { checkLinks } from '#app/domain/links/check-links.server.ts';
import { orderSections } from '#app/domain/publishing/order-sections.server.ts';
import { pinItem } from '#app/domain/publishing/pin-item.server.ts';
import { expireDueContent } from '#app/domain/publishing/publish-due-content.server.ts';
import { renameItem } from '#app/domain/publishing/rename-item.server.ts';
import { unpublishItem } from '#app/domain/publishing/unpublish-item.server.ts';
import { updateSection } from '#app/domain/publishing/update-section.server.ts';
import { withdrawItem } from '#app/domain/publishing/withdraw-item.server.ts';
import { refreshStatistics } from '#app/domain/statistics/refresh-statistics.server.ts';
import { followers } from '#app/server/followers.server.ts';
import { tags, type PageTag } from '#app/vocabulary/page-tags.ts';
import { procedures } from '#catalog/index.ts';
import { listAllSections } from '#db/queries/content-sections.server.ts';
import { listenForPageChanges } from '#db/queries/page-cache.server.ts';
import { change, published as publishedDraft } from '../support/catalog-editing.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, filedDossier, people, slugs, testPortal, type TestPortal } from '../support/dossiers.ts';
import { addedSection, changedSection } from '../support/sections.ts';
import { act, edited, published } from '../support/publishing.ts';

const database = useDatabase();
const { administrator, civil, head } = people;
let portal: TestPortal;
beforeEach(() => {
  portal = testPortal(database.db);
});

/** The tags of all pages that `work` has drawn anew, as another process hears of them. */
async function changedBy(work: () => Promise<unknown>): Promise<readonly PageTag[]> {
  const end = tags.section(`end-${crypto.randomUUID()}`);
  const heard = new Set<PageTag>();
  const stop = await listenForPageChanges(database.db, (changed) => changed.forEach((tag) => heard.add(tag)));
  heard.clear();
  await work();
  await database.db.transaction((tx) =>
    tellFollowers({ followers }, tx, { kind: 'links', sections: [end.replace('section:', '')] }),
  );
  await expect.poll(() => heard.has(end)).toBe(true);
  await stop();
  heard.delete(end);
  return [...heard].sort();
}

const inSearch = async (subject: string) => {
  const [row] = await database.owner.$client<{ title: string; address: string; withdrawn: boolean }[]>`
    select title, address, withdrawn from search_documents where subject = ${subject}`;
  return row;
};

/** One of each kind. */
const changes: { readonly [Kind in Change['kind']]: Change<Kind> } = {
  item: { kind: 'item', id: crypto.randomUUID(), sectionId: 'tin-tuc' },
  consultation: { kind: 'consultation', id: crypto.randomUUID(), sectionId: 'gop-y' },
  section: { kind: 'section', id: 'tin-tuc', openedOrClosed: true },
  menu: { kind: 'menu' },
  assignments: { kind: 'assignments' },
  maintenance: { kind: 'maintenance' },
  openings: { kind: 'openings' },
  procedures: { kind: 'procedures', slugs: ['dang-ky-khai-sinh'] },
  catalog: { kind: 'catalog' },
  'legal-documents': { kind: 'legal-documents', items: [crypto.randomUUID()] },
  inquiry: { kind: 'inquiry', id: crypto.randomUUID(), of: 'question' },
  commune: { kind: 'commune', unit: { name: 'a', address: 'b', phone: 'c', email: 'd' } },
  links: { kind: 'links', sections: ['lien-ket'] },
  statistics: { kind: 'statistics', slugs: ['dang-ky-khai-sinh'] },
};

test('Every kind of change has pages drawn anew, and together they reach every page, whatever its tags say it shows', async () => {
  const changed: PageTag[] = [];
  for (const one of Object.values(changes)) {
    const anew = await changedBy(() =>
      database.db.transaction((tx) => tellFollowers({ followers }, tx, one)),
    );
    expect(anew, one.kind).not.toEqual([]);
    changed.push(...anew);
  }
  const subjectOf = (tag: PageTag) => tag.split(':')[0];
  const { fixed: _, ...carried } = tags;
  expect(new Set(changed.map(subjectOf))).toEqual(
    new Set(Object.values(carried).map((tag) => subjectOf(typeof tag === 'function' ? tag('x') : tag))),
  );
});

describe('an item', () => {
  test('Đ10 is found and drawn anew at every step of its life before readers, and never between', async () => {
    const { deps } = portal;
    const item = await edited(deps, undefined, { title: 'Lịch tiêm chủng tháng mười' });
    const shown = [tags.content, tags.item(item), tags.section('tin-tuc')].sort();
    const step = async (work: () => Promise<unknown>, found: unknown) => {
      expect(await changedBy(work)).toEqual(shown);
      expect(await inSearch(`item:${item}`)).toEqual(found);
    };
    expect(await inSearch(`item:${item}`)).toBeUndefined();
    const row = { title: 'Lịch tiêm chủng tháng mười', withdrawn: false };
    const first = '/tin-tuc/lich-tiem-chung-thang-muoi';
    const second = '/tin-tuc/lich-tiem-chung';
    await step(async () => accepted(await act(deps, head, item, 'approve')), { ...row, address: first });
    await step(async () => accepted(await renameItem(deps, head, { item, slug: 'lich-tiem-chung' })), {
      ...row,
      address: second,
    });
    await step(async () => accepted(await pinItem(deps, head, { item, pinned: true })), {
      ...row,
      address: second,
    });
    await step(async () => accepted(await withdrawItem(deps, head, { item, reason: 'Sai ngày' })), {
      ...row,
      address: second,
      withdrawn: true,
    });
    await step(async () => accepted(await unpublishItem(deps, head, { item })), undefined);
  });

  test('that expires leaves the search and every page', async () => {
    const { deps, clock } = portal;
    const item = await edited(deps, undefined, { title: 'Thông báo có hạn' });
    const expireAt = new Date(clock.now().getTime() + 86_400_000);
    accepted(await act(deps, head, item, 'approve', { expireAt }));
    clock.set(new Date(expireAt.getTime() + 1000));
    expect(await changedBy(() => expireDueContent(deps))).toContain(tags.item(item));
    expect(await inSearch(`item:${item}`)).toBeUndefined();
  });

  test('is not published when what follows fails', async () => {
    const { deps } = portal;
    const item = await edited(deps, undefined, { title: 'Không lên được' });
    const broken = {
      ...deps,
      followers: {
        ...followers,
        item: [
          ...followers.item,
          () => Promise.reject(new Error('the index is full')),
        ] as unknown as typeof followers.item,
      },
    };
    expect(
      await changedBy(() => expect(act(broken, head, item, 'approve')).rejects.toThrow('the index is full')),
    ).toEqual([]);
    expect(await inSearch(`item:${item}`)).toBeUndefined();
    const [row] = await database.owner.$client`select visibility from content_items where id = ${item}`;
    expect(row).toMatchObject({ visibility: 'never-published' });
  });
});

describe('everything else', () => {
  const all = [tags.everything];

  test('a section is found under its name, and every page has the new menu', async () => {
    const { deps } = portal;
    const added = { title: 'Góc thiếu nhi', kind: 'article', unit: 'van-phong' as const };
    expect(await changedBy(() => addedSection(deps, administrator, added))).toEqual(all);
    const section = 'goc-thieu-nhi';
    expect(await inSearch(`section:${section}`)).toMatchObject({ title: 'Góc thiếu nhi' });
    expect(await changedBy(() => changedSection(deps, { section, title: 'Thiếu nhi' }))).toEqual(all);
    expect(await inSearch(`section:${section}`)).toMatchObject({ title: 'Thiếu nhi' });
    expect(
      await changedBy(async () => accepted(await updateSection(deps, head, { section, closed: true }))),
    ).toEqual(all);
    expect(await inSearch(`section:${section}`)).toBeUndefined();
    const order = (await listAllSections(database.db)).flatMap(({ id, parentId }) =>
      parentId === null ? [id] : [],
    );
    expect(
      await changedBy(async () => accepted(await orderSections(deps, head, { order: order.reverse() }))),
    ).toEqual(all);
  });

  test('Đ14.1 a procedure is found under its new name, and its pages are drawn anew', async () => {
    const { deps } = portal;
    const [{ code, slug }] = procedures as readonly [(typeof procedures)[number]];
    await change(deps, civil, code, 'naming', { name: 'Ghi chú việc sinh', slug });
    expect(await changedBy(() => publishedDraft(deps, civil, head, { kind: 'procedure', code }))).toEqual(
      [tags.catalog, tags.procedure(slug)].sort(),
    );
    expect(await inSearch(`procedure:${code}`)).toMatchObject({ title: 'Ghi chú việc sinh' });
  });

  test('a version that brings another procedure has everything drawn anew', async () => {
    const { deps } = portal;
    const [, second] = procedures;
    const changed = { ...second!, name: 'Tên của bản mới' };
    expect(await changedBy(() => synchroniseCatalog(deps, { procedures: [changed], forms: [] }))).toEqual(
      all,
    );
    expect(await inSearch(`procedure:${changed.code}`)).toMatchObject({ title: 'Tên của bản mới' });
  });

  test('Đ13.1 a link that opens no more is said on the pages of its section', async () => {
    const { deps, clock } = portal;
    await published(deps, undefined, {
      html: '<p><a href="https://khong-mo.example.vn/">nguồn</a></p>',
    });
    const linkProber = { probe: async () => ({ problem: 'gone' as const }) };
    const night = async () => {
      clock.set(new Date(clock.now().getTime() + 86_400_000));
      return changedBy(() => checkLinks({ ...deps, linkProber }));
    };
    expect([await night(), await night()]).toEqual([[], []]);
    expect(await night()).toContain(tags.section('tin-tuc'));
  });

  test('Đ14.3 figures that changed are drawn anew with the page of their procedure', async () => {
    await refreshStatistics(portal.deps);
    const slug = slugs.birth;
    await filedDossier(portal, slug);
    expect(await changedBy(() => refreshStatistics(portal.deps))).toEqual(
      [tags.statistics, tags.statisticsOf(slug)].sort(),
    );
  });
});
