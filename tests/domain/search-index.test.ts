// Whatever is published, changed and taken down, in whatever order: search finds what readers can open, and nothing else.
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';

import { expireDueContent } from '#app/domain/publishing/publish-due-content.server.ts';
import { readPage } from '#app/domain/publishing/read-page.server.ts';
import { renameItem } from '#app/domain/publishing/rename-item.server.ts';
import { unpublishItem } from '#app/domain/publishing/unpublish-item.server.ts';
import { withdrawItem } from '#app/domain/publishing/withdraw-item.server.ts';
import { readPublishedCatalog } from '#app/domain/catalog/read-catalog.server.ts';
import { changeFormDraft } from '#app/domain/catalog-editing/change-form-draft.server.ts';
import { openCatalogDraft } from '#app/domain/catalog-editing/open-catalog-draft.server.ts';
import { synchroniseCatalog } from '#app/domain/catalog-editing/synchronise-catalog.server.ts';
import { keepSearchIndex } from '#app/domain/search/rebuild-index.server.ts';
import { searchPortal } from '#app/domain/search/search-portal.server.ts';
import { searchSources } from '#app/server/followers.server.ts';
import { bareTitle } from '#app/publications/item-title.ts';
import { procedures } from '#catalog/index.ts';
import type { FormChange } from '#forms/editing/index.ts';
import { change, published } from '../support/catalog-editing.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, people, testPortal, type TestPortal } from '../support/dossiers.ts';
import { addedSection, changedSection } from '../support/sections.ts';
import { act, edited, boardItem, typed, written } from '../support/publishing.ts';

const database = useDatabase();
const { administrator, civil, contributor, deputy, head } = people;

let portal: TestPortal;
beforeEach(() => {
  portal = testPortal(database.db);
});

const indexed = async (like: string) =>
  database.owner.$client<
    {
      subject: string;
      address: string;
      title: string;
      sample: boolean;
      withdrawn: boolean;
      bare: string;
      marked: string;
    }[]
  >`select subject, address, title, sample, withdrawn, bare::text, marked::text from search_documents
    where subject like ${like} order by subject`;

const action = fc.record({
  do: fc.constantFrom(
    'write',
    'publish',
    'publish',
    'publish-for-an-hour',
    'change',
    'withdraw',
    'unpublish',
    'rename',
    'wait',
    'close',
    'open',
  ),
  which: fc.nat(5),
  inSection: fc.boolean(),
});
type Action = typeof action extends fc.Arbitrary<infer T> ? T : never;

async function perform(items: string[], section: string, step: Action, number: number): Promise<void> {
  const { deps, clock } = portal;
  const item = items[step.which];
  const where = { section: step.inSection ? section : 'tin-tuc', title: `Tin số ${number}` };
  switch (step.do) {
    case 'write':
      if (!(await isClosed(where.section))) items.push(await written(deps, contributor, where));
      return;
    case 'publish':
    case 'publish-for-an-hour': {
      if (await isClosed(where.section)) return;
      const made = await edited(deps, contributor, where);
      items.push(made);
      const expireAt = new Date(clock.now().getTime() + 3_600_000);
      accepted(await act(deps, head, made, 'approve', step.do === 'publish' ? {} : { expireAt }));
      return;
    }
    case 'change':
      if (item === undefined) return;
      // Each of these may be refused where it is not possible now.
      await typed(deps, deputy, item, { title: `Tin đã sửa ${number}` });
      await act(deps, deputy, item, 'submit');
      await act(deps, people.editor, item, 'finish-editing');
      await act(deps, head, item, 'approve');
      return;
    case 'withdraw':
      if (item !== undefined) await withdrawItem(deps, head, { item, reason: 'Số liệu sai' });
      return;
    case 'unpublish':
      if (item !== undefined) await unpublishItem(deps, head, { item });
      return;
    case 'rename':
      if (item !== undefined) await renameItem(deps, deputy, { item, slug: `dia-chi-${number}` });
      return;
    case 'wait':
      clock.set(new Date(clock.now().getTime() + 2_400_000));
      await expireDueContent(deps);
      return;
    case 'close':
    case 'open':
      await changedSection(deps, { section, closed: step.do === 'close' });
  }
}

const isClosed = async (section: string) =>
  (
    await database.owner
      .$client`select 1 from content_sections where id = ${section} and closed_at is not null`
  ).length > 0;

/** What readers open at the addresses of the items, asked as they ask. */
async function open(items: readonly string[]) {
  const found = await Promise.all(
    items.map(async (item) => {
      const address = (await boardItem(portal.deps, head, item)).publicHref;
      const read = await readPage(portal.deps, { path: address });
      if (read.found !== 'page' || read.page.id !== item) return [];
      const { title, withdrawn } = read.page;
      return [
        {
          subject: `item:${item}`,
          address,
          title: bareTitle(title),
          sample: title.sample,
          withdrawn: withdrawn !== undefined,
        },
      ];
    }),
  );
  return found.flat().sort((a, b) => (a.subject < b.subject ? -1 : 1));
}

test('Đ13.1a after any sequence of publications and their contrary the index is what readers can open', async () => {
  const { deps } = portal;
  const facts = { title: 'Chuyện ấp', kind: 'article', unit: 'cac-nganh' };
  const section = await addedSection(deps, administrator, facts);
  let number = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(action, { minLength: 5, maxLength: 10 }), async (steps) => {
      await changedSection(deps, { section, closed: false });
      const items: string[] = [];
      for (const step of steps) await perform(items, section, step, (number += 1));
      const rows = (await indexed('item:%')).filter(({ subject }) => items.includes(subject.slice(5)));
      expect(rows.map(({ bare: _, marked: __, ...row }) => row)).toEqual(await open(items));
    }),
    { numRuns: 4 },
  );
}, 120_000);

test('made anew from what is published, the index is the same to the letter', async () => {
  const { deps } = portal;
  const kept = await edited(deps, contributor, { title: 'Hội thi nấu bánh tét' });
  accepted(await act(deps, head, kept, 'approve'));
  const gone = await edited(deps, contributor, { title: 'Tin sẽ gỡ' });
  accepted(await act(deps, head, gone, 'approve'));
  accepted(await unpublishItem(deps, head, { item: gone }));
  await written(deps, contributor, { title: 'Tin còn nháp' });
  const before = await indexed('%');
  await database.owner
    .$client`insert into search_documents (subject, shelf, section_id, address, title, published_at, marked, bare)
    values ('item:cu', 'tin-tuc', 'tin-tuc', '/tin-tuc/cu', 'Cũ', now(), '', ''), ('procedure:cu', 'thu-tuc', null, '/cu', 'Cũ', now(), '', '')`;
  await database.owner.$client`delete from search_documents where subject = ${`item:${kept}`}`;
  await remake();
  expect(await indexed('%')).toEqual(before);
  expect(before.map(({ title }) => title)).toContain('Hội thi nấu bánh tét');
  // At an ordinary start nothing is done again.
  await database.owner.$client`delete from search_documents where subject = ${`item:${kept}`}`;
  await keepSearchIndex(deps, { pages: [], sources: searchSources });
  expect(await indexed(`item:${kept}`)).toEqual([]);
});

async function remake(): Promise<void> {
  await database.owner.$client`delete from milestones where name like 'search-index:%'`;
  await keepSearchIndex(portal.deps, { pages: [], sources: searchSources });
}

test('a section that closes goes with all that stands in it, and comes back with it', async () => {
  const { deps } = portal;
  const facts = { title: 'Làng nghề đan lát', kind: 'article', unit: 'van-phong' };
  const id = await addedSection(deps, administrator, facts);
  const find = async (query: string) =>
    accepted(await searchPortal(deps, { query })).search.results.map(({ address }) => address);
  expect(await find('lang nghe dan lat')).toEqual(['/lang-nghe-dan-lat']);
  await changedSection(deps, { section: id, closed: true });
  expect(await find('lang nghe dan lat')).toEqual([]);
  await changedSection(deps, { section: id, closed: false, title: 'Làng nghề tre' });
  expect(await find('lang nghe tre')).toEqual(['/lang-nghe-dan-lat']);
});

test('Đ13.1a every published procedure is in the index, found by its code and its words, and no other revision of it', async () => {
  const { deps } = portal;
  const offered = (await readPublishedCatalog(deps)).map(({ procedure }) => procedure);
  const rows = await indexed('procedure:%');
  expect(rows.map(({ subject, title }) => [subject, title])).toEqual(
    offered
      .map(({ code, name }) => [`procedure:${code}`, name])
      .sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  );
  for (const { code } of offered.slice(0, 3)) {
    const { results } = accepted(await searchPortal(deps, { query: code, shelf: 'thu-tuc' })).search;
    expect(results.map(({ service }) => service?.code)).toContain(code);
  }
  const [first] = procedures;
  if (first === undefined) throw new Error('an empty catalog');
  const name = 'Cấp phép thả diều ban đêm';
  await synchroniseCatalog(deps, { procedures: [{ ...first, name }], forms: [] });
  const { results } = accepted(await searchPortal(deps, { query: 'thả diều' })).search;
  expect(results.map(({ service }) => service?.code)).toContain(first.code);
  await synchroniseCatalog(deps, { procedures: [first], forms: [] });
  expect(accepted(await searchPortal(deps, { query: 'thả diều' })).search.total).toBe(0);
});

// Last: what staff have written themselves no new version of the portal writes over.
test('a procedure or a form that staff publish anew leaves the index as it would be made anew', async () => {
  const { deps } = portal;
  await remake();
  const form = 'trich-luc-ho-tich';
  const of = { kind: 'form', code: form } as const;
  accepted(await openCatalogDraft(deps, civil, of));
  const title = 'Tờ khai xin bản sao giấy hộ tịch';
  const describe: FormChange = { do: 'describe', title, source: 'Thông tư 04/2020/TT-BTP', toReview: [] };
  accepted(await changeFormDraft(deps, civil, { form, change: describe }));
  await published(deps, civil, head, of);
  await change(deps, civil, '1.001193', 'conditions', { conditions: 'Có chim bồ câu làm chứng' });
  await published(deps, civil, head, { kind: 'procedure', code: '1.001193' });
  const before = await indexed('%');
  await remake();
  expect(await indexed('%')).toEqual(before);
  const stored = JSON.stringify(before);
  for (const written of [title, "'chim':"]) expect(stored).toContain(written);
});
