// What is public reaches somebody by many doors: each kind of content is walked through its states, and every door asked in each of them
// (decision 100). A kind without a section, a door without a probe and a public route that nobody judged fail here.
import { beforeAll, describe, expect, test } from 'vitest';

import { present } from '#app/values/present.ts';
import { proposalKinds } from '#app/domain/approvals/kinds.server.ts';
import { tellFollowers } from '#app/domain/kernel/changes.ts';
import { actOnProposal } from '#app/domain/proposals/decide.server.ts';
import { openProposal } from '#app/domain/proposals/list-proposals.server.ts';
import { openErasable, proposeErasure } from '#app/domain/publishing/erase-content.server.ts';
import { expireDueContent, publishDueContent } from '#app/domain/publishing/publish-due-content.server.ts';
import { unpublishItem } from '#app/domain/publishing/unpublish-item.server.ts';
import { withdrawItem } from '#app/domain/publishing/withdraw-item.server.ts';
import { searchPortal } from '#app/domain/search/search-portal.server.ts';
import { uploadAttachment } from '#app/domain/writing/upload-attachment.server.ts';
import { kindById } from '#app/publications/facts.ts';
import { itemSteps, type Visibility } from '#app/publications/item-steps.ts';
import { kinds } from '#app/publications/kinds/index.ts';
import { builtInSections } from '#app/publications/sections.ts';
import { itemDoors, standingOf, type ItemDoor, type Standing } from '#app/publications/standing.ts';
import { loader as itemTable } from '#app/routes/machine/item-table.ts';
import { loader as atom } from '#app/routes/machine/section-atom.ts';
import { loader as calendar } from '#app/routes/machine/section-calendar.ts';
import { loader as rss } from '#app/routes/machine/section-feed.ts';
import { loader as sectionTable } from '#app/routes/machine/section-table.ts';
import { loader as sitemap } from '#app/routes/machine/sitemap.ts';
import * as consultationPage from '#app/routes/public/consultation.tsx';
import { loader as lastDay } from '#app/routes/public/consultation-close.ts';
import * as consultations from '#app/routes/public/consultations.tsx';
import { loader as contentFile } from '#app/routes/public/content-file.ts';
import * as comparison from '#app/routes/public/draft-comparison.tsx';
import * as home from '#app/routes/public/home.tsx';
import * as legalDocuments from '#app/routes/public/legal-documents.tsx';
import * as published from '#app/routes/public/published.tsx';
import { loader as paper } from '#app/routes/public/published-paper.ts';
import { publicRoutes } from '#app/routes/public/routes.ts';
import { machineRoutes } from '#app/routes/machine/routes.ts';
import { readersOf } from '#app/ui/pages/public/sections/kind-readers.ts';
import { checkDeclaration, exampleWire } from '#forms/index.ts';
import { facts as draftFacts, marketRules } from '../support/consultations.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, pdf, people } from '../support/dossiers.ts';
import { act, boardItem, typed, written } from '../support/publishing.ts';
import { readPdf } from '../support/read-pdf.ts';
import { readWorkbook } from '../support/read-workbook.ts';
import { residentPages, type ResidentPages } from '../support/resident-pages.ts';

const database = useDatabase();
const { contributor, deputy, head } = people;
let pages: ResidentPages;
/** Each walk begins here: what walked before is gone. */
let start: Date;

beforeAll(async () => {
  pages = residentPages(database.db);
  start = pages.portal.clock.now();
  // Of every unit, so that he may write in every section.
  await database.owner.$client`insert into unit_members (unit_id, user_id)
    select id, ${contributor.userId} from units on conflict do nothing`;
});

type Seen = 'whole' | 'marked' | 'absent' | 'gone' | 'unknown';

interface Thing {
  readonly kind: string;
  readonly section: { readonly id: string; readonly path: string };
  readonly title: string;
  readonly item: string;
  readonly href: string;
  readonly file: string;
  readonly fileName: string;
}

const marks = /ĐÃ THU HỒI|STATUS:CANCELLED|"withdrawn":\{/;

function seenIn(body: string, { title }: Thing): Seen {
  if (!body.includes(title)) return 'absent';
  return marks.test(body) ? 'marked' : 'whole';
}

type Handler = Parameters<ResidentPages['ask']>[1];

/** @param words of what it has when it is there; left out, the title of the item */
async function asked(
  thing: Thing,
  handler: Handler,
  address: string,
  params: Readonly<Record<string, string>>,
  read: (response: Response) => Promise<string> = async (response) =>
    (await response.text()).replaceAll(/\r\n[\t ]/g, ''),
): Promise<Seen> {
  const answer = await pages.ask(undefined, handler, address, params);
  if (answer.status === 410) return 'gone';
  if (answer.status === 404) return 'unknown';
  const body = answer.response === undefined ? JSON.stringify(answer.data) : await read(answer.response);
  return seenIn(body, thing);
}

const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer());
const isDraft = ({ kind }: Thing) => kind === 'consultation';
const slugOf = ({ href }: Thing) => href.split('/').at(-1) ?? '';
/** Drawing takes long: of one kind with a text, and one with a table. */
const drawn = new Set(['article', 'statistical-report']);

/** How each door is asked; undefined where the kind has no such door. */
const probes: Readonly<Record<ItemDoor, (thing: Thing) => Promise<Seen> | undefined>> = {
  page: (thing) =>
    kindById(thing.kind)?.ownPage !== true
      ? undefined
      : isDraft(thing)
        ? asked(thing, consultationPage.loader, thing.href, { slug: slugOf(thing) })
        : asked(thing, published.loader, thing.href, {}),
  paper: (thing) =>
    drawn.has(thing.kind)
      ? asked(
          thing,
          paper,
          `${thing.href}.pdf`,
          { section: thing.section.id, slug: slugOf(thing) },
          async (response) => (await readPdf(await bytesOf(response))).text.replaceAll(/\s+/g, ' '),
        )
      : undefined,
  table: (thing) =>
    kindById(thing.kind)?.table === undefined
      ? undefined
      : (async () => {
          const params = { section: thing.section.id, slug: slugOf(thing) };
          // CSV has no title: what it says is that of its item.
          const csv = await asked(
            thing,
            itemTable,
            `${thing.href}.csv`,
            params,
            async (response) => `${thing.title}\n${await response.text()}`,
          );
          const workbook = await asked(thing, itemTable, `${thing.href}.xlsx`, params, async (response) =>
            JSON.stringify(await readWorkbook(await bytesOf(response))),
          );
          expect(workbook).toBe(csv);
          return csv;
        })(),
  file: (thing) =>
    (async () => {
      const params = { id: thing.file, name: thing.fileName };
      const { status } = await pages.ask(
        undefined,
        contentFile,
        `/tep/${thing.file}/${thing.fileName}`,
        params,
      );
      return status === 200 ? 'whole' : 'absent';
    })(),
  'last-day': (thing) =>
    isDraft(thing)
      ? asked(thing, lastDay, `${thing.href}/han-gop-y.ics`, { slug: slugOf(thing) })
      : undefined,
  comparison: (thing) =>
    isDraft(thing) && corrected.has(thing.item)
      ? asked(thing, comparison.loader, `${thing.href}/so-sanh`, { slug: slugOf(thing) })
      : undefined,
  // There only once answers are published: tests/domain/consultations.test.ts.
  answers: () => undefined,
  section: (thing) =>
    asked(
      thing,
      isDraft(thing)
        ? consultations.loader
        : thing.kind === 'legal-document'
          ? legalDocuments.loader
          : published.loader,
      thing.section.path,
      {},
    ).then((seen) => (seen === 'unknown' ? 'absent' : seen)),
  // The same list as the page's, drawn.
  'section-paper': () => undefined,
  'section-table': (thing) =>
    readersOf(thing.kind)?.table === undefined
      ? undefined
      : asked(
          thing,
          sectionTable,
          `/${thing.section.id}.xlsx`,
          { section: thing.section.id },
          async (response) => JSON.stringify(await readWorkbook(await bytesOf(response))),
        ).then((seen) => (seen === 'unknown' ? 'absent' : seen)),
  calendar: (thing) =>
    readersOf(thing.kind)?.calendar !== true
      ? undefined
      : asked(
          thing,
          calendar,
          `/${thing.section.id}.ics`,
          { section: thing.section.id },
          async (response) => {
            const text = (await response.text()).replaceAll(/\r\n[\t ]/g, '');
            // Entries of a week name it by its address alone.
            const own = text.split('BEGIN:VEVENT').filter((event) => event.includes(thing.href));
            return own.length === 0 ? '' : `${thing.title}${own.join('')}`;
          },
        ).then((seen) => (seen === 'unknown' ? 'absent' : seen)),
  feed: (thing) =>
    (async () => {
      const params = { section: thing.section.id };
      const first = await asked(thing, rss, `/rss/${thing.section.id}.xml`, params);
      expect(await asked(thing, atom, `/rss/${thing.section.id}.atom`, params)).toBe(first);
      return first === 'unknown' ? 'absent' : first;
    })(),
  home: (thing) => (thing.kind === 'article' ? asked(thing, home.loader, '/', {}) : undefined),
  search: (thing) =>
    (async () => {
      const { search } = accepted(await searchPortal(pages.portal.deps, { query: thing.title }));
      const found = search.results.find(({ address }) => address === thing.href);
      if (found === undefined) return 'absent';
      return found.withdrawn ? 'marked' : 'whole';
    })(),
  sitemap: (thing) =>
    kindById(thing.kind)?.ownPage === true
      ? asked(thing, sitemap, '/sitemap.xml', {}, async (response) =>
          (await response.text()).includes(`${thing.href}<`) ? thing.title : '',
        )
      : undefined,
};

/** Whose draft has two versions that can be compared. */
const corrected = new Set<string>();

function expected(door: ItemDoor, standing: Standing): Seen {
  const { at, withdrawn } = itemDoors[door];
  if (standing === 'live') return 'whole';
  if (standing === 'withdrawn') return withdrawn;
  if (at === 'among-others') return 'absent';
  return standing;
}

/** Doors that do not ask what kind it is, and the kinds of which they are asked in every state; of the others in two. */
const ofAnyKind = new Set<string>(['file', 'feed', 'search', 'sitemap'] satisfies ItemDoor[]);
const askedThroughout = new Set(['article', 'consultation', 'event']);
const asksAtDoor = (door: string, { kind }: Thing, state: string) =>
  !ofAnyKind.has(door) || askedThroughout.has(kind) || ['published', 'taken down'].includes(state);

async function askEveryDoor(thing: Thing, state: string, closedAt: Date | null = null): Promise<void> {
  const { visibility } = await boardItem(pages.portal.deps, head, thing.item);
  const standing = standingOf({ visibility, closedAt });
  const found: Record<string, Seen> = {};
  const wanted: Record<string, Seen> = {};
  for (const [door, probe] of Object.entries(probes)) {
    const seen = asksAtDoor(door, thing, state) ? await probe(thing) : undefined;
    if (seen === undefined) continue;
    found[door] = seen;
    wanted[door] = expected(door as ItemDoor, standing);
  }
  expect({ [state]: found }).toEqual({ [state]: wanted });
}

const hour = 3_600_000;
const wait = (hours: number) => {
  const { clock } = pages.portal;
  clock.set(new Date(clock.now().getTime() + hours * hour));
};

async function nextVersion(thing: Thing, summary: string, expireAt?: Date): Promise<void> {
  const { deps } = pages.portal;
  wait(1);
  const html = isDraft(thing) ? `${marketRules}<p>3. ${summary}</p>` : undefined;
  accepted(
    await typed(deps, contributor, thing.item, {
      summary,
      changeNote: summary,
      ...present({ html }),
    }),
  );
  accepted(await act(deps, contributor, thing.item, 'submit'));
  accepted(await act(deps, deputy, thing.item, 'finish-editing'));
  accepted(await act(deps, head, thing.item, 'approve', present({ expireAt })));
}

async function begunItem(kind: string, section: Thing['section']): Promise<Thing> {
  const { deps } = pages.portal;
  const context = { today: '2026-11-17', unitName: 'Ủy ban nhân dân xã Phú An' };
  const own = kindById(kind);
  const checked = own?.facts && checkDeclaration(own.facts, exampleWire(own.facts, context), context);
  // The example names another document of the portal, which is not there.
  const { relations: _, ...example } = checked?.ok === true ? checked.answers : {};
  const fileName = `${kind}.pdf`;
  const { file } = accepted(await uploadAttachment(deps, contributor, { fileName, content: pdf(kind) }));
  const title = `Cửa ra ${kind} qzx`;
  const item = await written(deps, contributor, {
    section: section.id,
    title,
    html: kind === 'consultation' ? marketRules : own?.text === 'none' ? '' : '<p>Nội dung của mục này.</p>',
    facts: kind === 'consultation' ? draftFacts : example,
    attachments: [{ fileId: file.id, title: 'Tệp kèm' }],
    author: 'Nguyễn Văn Viết',
    source: 'Đài Truyền thanh xã',
    eventDate: '2026-11-16',
  });
  return { kind, section, title, item, href: `${section.path}/chua-co`, file: file.id, fileName };
}

const ofEachKind = Object.keys(kinds).map((kind) => {
  const section = builtInSections.find((one) => one.kind === kind);
  return [kind, section] as const;
});

describe('what readers get of each kind, in each state, by each door', () => {
  test.each(ofEachKind)('%s', { timeout: 240_000 }, async (kind, section) => {
    if (section === undefined) throw new Error(`no section shows ${kind}: it is not known how it is public`);
    const { deps, clock } = pages.portal;
    clock.set(start);
    const begun = await begunItem(kind, section);
    const { item } = begun;
    await askEveryDoor(begun, 'never published');
    accepted(await act(deps, contributor, item, 'submit'));
    accepted(await act(deps, deputy, item, 'finish-editing'));
    const publishAt = new Date(clock.now().getTime() + hour);
    accepted(await act(deps, head, item, 'approve', { publishAt }));
    await askEveryDoor(begun, 'approved for later');
    clock.set(publishAt);
    await publishDueContent(deps);
    const thing = { ...begun, href: (await boardItem(deps, head, item)).publicHref };
    await askEveryDoor(thing, 'published');

    const close = async (closedAt: Date | null) =>
      deps.db.transaction(async (tx) => {
        await database.owner
          .$client`update content_sections set closed_at = ${closedAt} where id = ${section.id}`;
        await tellFollowers(deps, tx, { kind: 'section', id: section.id, openedOrClosed: true });
      });
    await close(clock.now());
    await askEveryDoor(thing, 'its section closed', clock.now());
    await close(null);

    wait(1);
    accepted(await withdrawItem(deps, head, { item, reason: 'Đăng nhầm' }));
    await askEveryDoor(thing, 'withdrawn');

    // A draft that was put to the people does not leave by the clock.
    const expireAt = isDraft(thing) ? undefined : new Date(clock.now().getTime() + 24 * hour);
    await nextVersion(thing, 'Bản đã sửa', expireAt);
    corrected.add(item);
    await askEveryDoor(thing, 'corrected');
    if (expireAt !== undefined) {
      clock.set(expireAt);
      await expireDueContent(deps);
      await askEveryDoor(thing, 'its time over');
      await nextVersion(thing, 'Đăng lại');
    }
    accepted(await unpublishItem(deps, head, { item }));
    await askEveryDoor(thing, 'taken down');

    await nextVersion(thing, 'Đăng lần nữa');
    const { erasable } = accepted(await openErasable(deps, deputy, { item }));
    const versions = erasable.versions.map(({ id }) => id);
    const said = { what: 'tất cả', reason: 'Lộ thông tin', notes: false, address: false };
    const { proposal: id } = accepted(
      await proposeErasure(deps, deputy, { item, versions, ...said, seen: erasable.seen }),
    );
    const { proposal } = accepted(await openProposal(deps, proposalKinds, head, { id }));
    accepted(await actOnProposal(deps, proposalKinds, head, { id, event: 'approve', lock: proposal.lock }));
    await askEveryDoor(thing, 'erased');
    // Gone for good: of the next walk's lists, too.
  });
});

test('whatever is public has somebody who may withdraw it or take it down, and correct it; and who may have it erased', () => {
  for (const visibility of Object.keys(itemSteps.states) as Visibility[]) {
    const events = itemSteps.transitions.filter(({ from }) =>
      (from as readonly string[]).includes(visibility),
    );
    const may = new Set(events.filter(({ by }) => by.length > 0).map(({ event }) => event));
    expect(may.has('erase'), visibility).toBe(true);
    if (standingOf({ visibility, closedAt: null }) === 'live')
      expect(may.has('withdraw'), visibility).toBe(true);
    if (['live', 'withdrawn'].includes(standingOf({ visibility, closedAt: null })))
      expect(may.has('unpublish'), visibility).toBe(true);
  }
});

/** Public routes by which nothing of an item comes, and why. */
const otherDoors: readonly RegExp[] = [
  // The catalog of services, dossiers, papers, payments: not written by the board.
  /^dich-vu-cong|^tra-cuu$|^ma-xac-nhan$|^xac-thuc\/|^danh-gia\/|^en(\/|$)|^api\/v1\/|^thanh-toan\/|^vnpay-/,
  // Of the portal itself, and figures that it counts.
  /^(healthz|readyz|metrics|robots\.txt|\.well-known\/security\.txt|sw\.js|manifest\.webmanifest|opensearch\.xml|ngoai-tuyen|cach-doc|du-lieu-ca-nhan|kha-nang-tiep-can)$/,
  /^thong-ke\/so-lieu/,
  // What people send and follow; what is published of it has its own doors, by one fact (`withdrawn_at`).
  /^(bao-thong-tin-khong-chinh-xac|tiep-cong-dan)|^(phan-anh|hoi-dap|tiep-can-thong-tin|yeu-cau)[^/]*\/|^(phan-anh|hoi-dap)[^/]*$|^tai-khoan\/yeu-cau$|^nhan-tin-qua-thu/,
  // What is said of a draft by whoever says it.
  /^gop-y\/(da-gui|cua-toi\/.*|:slug\/gop-y|:slug\/gop-y-cua-toi)$/,
];

test('every public address is a door of items, or judged to be none', () => {
  const doors = new Set(Object.values(itemDoors).flatMap(({ routes }) => routes as readonly string[]));
  const all = [...publicRoutes, ...machineRoutes].map(({ path = '' }) => path);
  const unjudged = all.filter((path) => !doors.has(path) && !otherDoors.some((one) => one.test(path)));
  expect(unjudged).toEqual([]);
  expect([...doors].filter((path) => !all.includes(path))).toEqual([]);
});
