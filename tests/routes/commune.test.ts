// Who the commune is, through the pages: drafted and approved in the staff area, and then named by every page.
import { beforeEach, expect, test } from 'vitest';

import type { CommunePage, OpenVersion } from '#app/read-models/commune.ts';
import { loader as root } from '#app/root.tsx';
import * as list from '#app/routes/admin/commune.tsx';
import * as fresh from '#app/routes/admin/commune-new.tsx';
import * as one from '#app/routes/admin/commune-version.tsx';
import * as feed from '#app/routes/machine/section-feed.ts';
import * as openSearch from '#app/routes/machine/open-search.ts';
import * as contact from '#app/routes/public/contact.tsx';
import * as procedure from '#app/routes/public/procedure.tsx';
import { demoVersions } from '#app/server/demo/commune.server.ts';
import type { Site } from '#app/ui/components/page/site.tsx';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import type { CommuneFacts } from '#app/commune/facts.ts';
import { freshCommune } from '../support/commune.ts';
import { useDatabase } from '../support/database.ts';
import { slugs } from '../support/dossiers.ts';
import { staffPages, type StaffPages } from '../support/staff-pages.ts';

const database = useDatabase();
const address = '/can-bo/quan-tri/don-vi';
const [commune, ward] = demoVersions;
let pages: StaffPages;
let draft: string;

beforeEach(async () => {
  pages = staffPages(database.db);
  draft = await freshCommune(database, pages.portal.deps);
});

const open = async (account: string, version = draft) =>
  (
    (await pages.get(one.loader, account, `${address}/${version}`, { version })).data as {
      version: OpenVersion;
    }
  ).version;
const press = async (account: string, intent: string, more: Record<string, string> = {}, lock?: number) =>
  pages.post(
    one.action,
    account,
    `${address}/${draft}`,
    Object.entries({ ...more, intent, version: String(lock ?? (await open('quantri')).lock) }),
    { version: draft },
  );
const typed = (changed: object = {}) => ({
  validFrom: '01/07/2025',
  basis: 'Nghị quyết 1685/NQ-UBTVQH15',
  ...ward.facts,
  ...changed,
});
const site = async () => ((await pages.get(root, undefined, '/')).data as { site: Site }).site;

test('an administrator drafts; what is wrong is said at its field, and nothing typed is lost', async () => {
  expect((await pages.get(list.loader, 'hotich', address)).status).toBe(403);
  expect((await pages.get(fresh.loader, 'truongban', `${address}/moi`)).status).toBe(403);
  const begun = (await pages.get(fresh.loader, 'quantri', `${address}/moi`)).data as {
    facts: CommuneFacts;
  };
  expect(begun.facts).toEqual(commune.facts);
  const wrong = typed({ validFrom: '31/02/2027', email: 'lienhe', phone: '0274 3580 444' });
  const refused = await pages.post(
    fresh.action,
    'quantri',
    `${address}/moi`,
    Object.entries({ ...wrong, intent: 'write' }),
  );
  const { entries: again, problems } = refused.data as DeskReply;
  expect(refused.status).toBe(422);
  expect(problems.map(({ path }) => path)).toEqual(['validFrom', 'email']);
  expect(again).toMatchObject({
    ...{ validFrom: '31/02/2027', email: 'lienhe', phone: '0274 3580 444', host: ward.facts.host },
  });
  const made = await pages.post(
    fresh.action,
    'quantri',
    `${address}/moi`,
    Object.entries(typed({ validFrom: '1/1/2027', intent: 'write' })),
  );
  expect([made.status, made.location]).toEqual([
    303,
    expect.stringMatching(/^\/can-bo\/quan-tri\/don-vi\/[0-9a-f-]{36}$/),
  ]);
  const { page } = (await pages.get(list.loader, 'truongban', address)).data as { page: CommunePage };
  expect(page.open.map(({ validFrom }) => validFrom)).toEqual(['2027-01-01', '2025-07-01']);
});

test('two who write at once: the second is told, keeps what he typed, and sees what was saved', async () => {
  const { lock } = await open('quantri');
  // Sent twice, it is written once.
  for (const _press of [1, 2])
    expect((await press('quantri', 'write', typed({ phone: '0274 3580 111' }), lock)).status).toBe(303);
  const late = await press('quantri', 'write', typed({ phone: '0274 3580 222' }), lock);
  const reply = late.data as DeskReply;
  expect([late.status, reply.entries['phone'], reply.version]).toEqual([409, '0274 3580 222', lock + 1]);
  expect((await open('quantri')).facts.phone).toBe('0274 3580 111');
});

test('Đ10.10 approved by the chairman, it stands on every page: header, footer, contact, feeds, what machines read', async () => {
  const before = await site();
  expect([before.unit.name, before.unit.responsible.name]).toEqual([commune.facts.name, 'Nguyễn Quốc Long']);
  const shown = await open('truongban');
  expect(shown.changes).toContainEqual({ label: 'Loại đơn vị', before: 'xã', after: 'phường' });
  expect(shown.warnings.join(' ')).toContain('Mã định danh cơ quan “H29.000” chưa đối chiếu được');
  expect(shown.warnings.join(' ')).toMatch(/đã qua.*Tên miền đổi từ phuanbinhduong\.gov\.vn/s);
  expect((await press('quantri', 'submit', typed())).location).toBe(`${address}/${draft}`);
  expect((await open('quantri')).whyNot).toContain('người khác phải duyệt');
  expect((await press('quantri', 'approve')).status).toBe(403);
  const returned = await press('truongban', 'return');
  expect([returned.status, (returned.data as DeskReply).problems]).toEqual([
    422,
    [{ path: 'reason', message: 'Hãy ghi điều cần sửa.' }],
  ]);
  expect((await press('truongban', 'approve')).location).toBe(`${address}/${draft}`);

  const { unit } = await site();
  expect(unit).toMatchObject({
    name: ward.facts.name,
    localName: 'phường Phú An',
    address: ward.facts.address,
    responsible: { title: ward.facts.responsibleTitle },
  });
  const matches = [{ id: 'root', data: { site: await site() } }];
  expect(
    JSON.stringify(contact.meta({ matches } as unknown as Parameters<typeof contact.meta>[0])),
  ).toContain(ward.facts.name);
  const { service } = (
    await pages.get(procedure.loader, undefined, `/dich-vu-cong/${slugs.birth}`, {
      slug: slugs.birth,
    })
  ).data as { service: object };
  expect(JSON.stringify(service)).toContain(`"name":"${ward.facts.name}"`);
  expect(JSON.stringify(service)).toContain(ward.facts.address);
  const text = async (door: (args: never) => unknown, path: string, params = {}) => {
    const { context } = pages.portal as unknown as { context?: unknown };
    const answer = await door({
      request: new Request(`http://localhost:3000${path}`),
      params,
      context: context ?? { portal: { deps: pages.portal.deps } },
    } as never);
    return (answer as Response).text();
  };
  expect(await text(openSearch.loader, '/opensearch.xml')).toContain('phường Phú An');
  expect(await text(feed.loader, '/rss/tin-tuc.xml', { section: 'tin-tuc' })).toContain(ward.facts.name);
});
