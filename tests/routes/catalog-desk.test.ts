// The staff's pages of the catalog (Đ14.1): found, edited by several, compared, approved by a second person, published.
import { beforeAll, describe, expect, test } from 'vitest';

import { openProcedurePage } from '#app/domain/catalog/open-procedure-page.server.ts';
import type { ComponentDifference } from '#app/read-models/component-differences.ts';
import * as comparison from '#app/routes/officer/catalog/comparison.tsx';
import * as draft from '#app/routes/officer/catalog/draft.tsx';
import * as landing from '#app/routes/officer/landing.tsx';
import * as list from '#app/routes/officer/catalog/list.tsx';
import { unknownEvent } from '#app/steps/permit.ts';
import * as preview from '#app/routes/officer/catalog/preview.tsx';
import { procedures } from '#catalog/procedures/index.ts';
import { asData } from '#catalog/stated.ts';
import { catalogDesk, codeOf, root, type Shown } from '../support/catalog-desk.ts';
import { useDatabase } from '../support/database.ts';
import { staffPages, type StaffPages } from '../support/staff-pages.ts';

const database = useDatabase();
let pages: StaffPages;
const { catalog, openDraft, draftOf, overviewOf, editor, send, edit, decide } = catalogDesk(() => pages);

beforeAll(() => {
  pages = staffPages(database.db);
});

describe('the list', () => {
  test('Đ14.1 shows every procedure with its level, what is under review, and the counts', async () => {
    const { rows, counts } = await catalog('ketoan');
    expect(rows).toHaveLength(procedures.length);
    expect(counts.all).toBe(procedures.length);
    expect(counts.toReview).toBe(procedures.filter((p) => p.toReview.length > 0).length);
    expect(counts.byLevel[4]).toBe(procedures.filter((p) => p.level === 4).length);
    const one = rows.find((row) => row.code === codeOf('dang-ky-khai-tu'));
    const toReview = procedures.find((p) => p.slug === 'dang-ky-khai-tu')?.toReview.length;
    expect(one).toMatchObject({ level: 3, live: true, toReview });
  });

  test('is narrowed by its address, and an unknown value narrows nothing', async () => {
    const sector = await catalog('hotich', '?linh-vuc=ho-tich&muc-do=4');
    expect(sector.rows.length).toBeGreaterThan(0);
    expect(sector.rows.every((row) => row.sector === 'ho-tich' && row.level === 4)).toBe(true);
    const words = await catalog('hotich', '?q=khai+tu');
    expect(words.rows[0]?.code).toBe(codeOf('dang-ky-khai-tu'));
    expect((await catalog('hotich', '?linh-vuc=khong-co&muc-do=9&ban-nhap=x')).rows).toHaveLength(
      procedures.length,
    );
  });

  test('is for staff alone', async () => {
    expect((await pages.get(list.loader, undefined, root)).location).toContain('/can-bo/dang-nhap');
    expect((await pages.get(list.loader, 'nguyen.van.an', root)).status).toBe(403);
  });
});

describe('an edit from its first word to its publication', () => {
  const code = codeOf('dang-ky-ket-hon');
  const conditions = 'Nam từ đủ 20 tuổi, nữ từ đủ 18 tuổi, tự nguyện, không thuộc trường hợp cấm kết hôn.';

  test('what is saved is seen in the draft and beside what is live, and nowhere else', async () => {
    await openDraft('hotich', code);
    const saved = await edit('hotich', code, 'conditions', { conditions });
    expect([saved.status, saved.location]).toEqual([303, `${root}/${code}/ban-nhap`]);
    const opened = await draftOf('ketoan', code);
    expect(opened.components.find((one) => one.component === 'conditions')).toMatchObject({
      changed: true,
      state: 'done',
      touched: { name: 'Phạm Văn Dũng' },
    });
    expect(opened.steps).toEqual({ mayEdit: false, decisions: [] });

    const compared = await pages.get(comparison.loader, 'ketoan', `${root}/${code}/so-sanh`, { code });
    const { differences } = compared.data as { differences: readonly ComponentDifference[] };
    expect(differences.filter((one) => one.changed).map((one) => one.component)).toEqual(['conditions']);
    const shown = await pages.get(preview.loader, 'ketoan', `${root}/${code}/xem-truoc`, { code });
    expect(shown.data).toMatchObject({
      page: { sheet: { facts: { conditions: { unmarked: conditions } } }, onlineForm: { code: 'ket-hon' } },
    });
    const live = await openProcedurePage(pages.portal.deps, { slug: 'dang-ky-ket-hon' });
    expect(live.ok && asData(live.sheet.facts.conditions)).not.toMatchObject({ value: conditions });
  });

  test('it is submitted with a note, and approved by nobody who wrote it', async () => {
    const without = await decide('hotich', code, 'submit', { reason: ' ' });
    expect(without.status).toBe(422);
    expect(without.data).toMatchObject({ problems: [{ path: 'reason' }] });
    expect((await decide('hotich', code, 'submit', { reason: 'Theo Luật sửa đổi.' })).status).toBe(303);
    const { decisions } = (await draftOf('hotich', code)).steps;
    expect(decisions.map(({ event }) => event)).toEqual(['take-back']);
    expect((await decide('hotich', code, 'approve')).status).toBe(403);
    expect((await catalog('truongban', '?ban-nhap=cho-toi-duyet')).rows.map((row) => row.code)).toContain(
      code,
    );
  });

  test('whoever may approve it finds it where the day starts, and nobody else', async () => {
    const waiting = async (account: string) =>
      (
        (await pages.get(landing.loader, account, '/can-bo')).data as {
          waiting: readonly { label: string; count: number }[];
        }
      ).waiting;
    const one = { label: 'thủ tục chờ bạn duyệt', count: 1, href: `${root}?ban-nhap=cho-toi-duyet` };
    expect(await waiting('truongban')).toContainEqual(one);
    expect((await waiting('hotich')).map(({ label }) => label)).not.toContain(one.label);
  });

  test('returned with a reason it is open again; the reason is asked for, and kept when it is typed in vain', async () => {
    const bare = await decide('truongban', code, 'return');
    expect(bare.data).toMatchObject({ problems: [{ path: 'reason' }] });
    expect((await decide('truongban', code, 'return', { reason: 'Thiếu căn cứ.' })).status).toBe(303);
    expect((await draftOf('hotich', code)).draft).toMatchObject({ state: 'open' });
    expect((await decide('hotich', code, 'submit', { reason: 'Theo Luật sửa đổi.' })).status).toBe(303);
    expect((await decide('hotich', code, 'take-back')).status).toBe(303);
    expect((await decide('hotich', code, 'submit', { reason: 'Theo Luật sửa đổi.' })).status).toBe(303);
  });

  test('what is no decision of the page is refused as everywhere, whoever sends it', async () => {
    for (const intent of ['edit', 'publish', 'rebase', 'constructor', '']) {
      const reply = await decide('truongban', code, intent);
      expect([intent, reply.status]).toEqual([intent, 422]);
      expect(reply.data).toMatchObject({ intent, problems: [{ path: '', message: unknownEvent.message }] });
    }
    expect((await draftOf('hotich', code)).draft).toMatchObject({ state: 'submitted' });
  });

  test('what was decided on an older look is refused, and says that it changed', async () => {
    const { draft: now } = await draftOf('truongban', code);
    const reply = await pages.post(
      draft.action,
      'truongban',
      `${root}/${code}/ban-nhap`,
      [
        ['version', String(now.version - 1)],
        ['intent', 'approve'],
      ],
      { code },
    );
    expect(reply.status).toBe(409);
    expect(reply.data).toMatchObject({ problems: [{ path: '' }] });
  });

  test('Đ14.1 approved, it is published at once with who wrote and who approved it; who comes second is told', async () => {
    const { draft: seen } = await draftOf('phoban', code);
    const approved = await decide('truongban', code, 'approve');
    expect([approved.status, approved.location]).toEqual([303, `${root}/${code}`]);
    const second = (intent: string, reason: string) =>
      pages.post(
        draft.action,
        'phoban',
        `${root}/${code}/ban-nhap`,
        Object.entries({ version: String(seen.version), intent, reason }),
        { code },
      );
    const again = await second('approve', '');
    expect([again.status, again.location]).toEqual([303, `${root}/${code}`]);
    expect((await second('return', 'Thiếu căn cứ.')).data).toMatchObject({ unsaved: ['Thiếu căn cứ.'] });
    const live = await openProcedurePage(pages.portal.deps, { slug: 'dang-ky-ket-hon' });
    expect(live.ok && asData(live.sheet.facts.conditions)).toMatchObject({ value: conditions });
    const { revisions, draft: none } = await overviewOf('hotich', code);
    expect(none).toBeUndefined();
    expect(revisions[0]).toMatchObject({
      number: 2,
      live: true,
      author: 'Phạm Văn Dũng',
      approver: 'Nguyễn Quốc Long',
      note: 'Theo Luật sửa đổi.',
    });
    const older = await pages.get(comparison.loader, 'hotich', `${root}/${code}/so-sanh?tu=1&den=2`, {
      code,
    });
    expect(older.data).toMatchObject({ from: { which: '1' }, to: { which: '2' } });
    const gone = await pages.get(draft.loader, 'hotich', `${root}/${code}/ban-nhap`, { code });
    expect([gone.status, gone.location]).toEqual([303, `${root}/${code}`]);
  });
});

describe('two editors at once', () => {
  const code = codeOf('dang-ky-khai-sinh');

  test('of one component: the second is told by whom, sees both, loses nothing, and decides', async () => {
    await openDraft('hotich', code);
    const mine = await editor('hotich', code, 'conditions');
    const theirs = await editor('quantri', code, 'conditions');
    const first = await send('quantri', code, 'conditions', {
      ...theirs,
      wire: { conditions: 'Bản của quản trị.' },
    });
    expect(first.status).toBe(303);

    const typed = { conditions: 'Bản của hộ tịch.' };
    const second = await send('hotich', code, 'conditions', { ...mine, wire: typed });
    expect(second.status).toBe(409);
    expect(second.data).toMatchObject({
      wire: typed,
      conflict: { by: { name: 'Đỗ Hữu Quang' }, rows: [{ label: 'Yêu cầu, điều kiện', changed: true }] },
    });
    const { seen } = second.data as Shown;
    expect(seen).not.toBe(mine.seen);
    expect((await draftOf('hotich', code)).procedure.conditions).toBe('Bản của quản trị.');
    expect((await send('hotich', code, 'conditions', { wire: typed, seen })).status).toBe(303);
    expect((await draftOf('hotich', code)).procedure.conditions).toBe('Bản của hộ tịch.');
  });

  test('of different components: both are kept', async () => {
    const results = await editor('hotich', code, 'results');
    const naming = await editor('quantri', code, 'naming');
    const renamed = { ...naming.wire, otherNames: [{ name: 'Làm giấy khai sinh cho con' }] };
    expect((await send('quantri', code, 'naming', { ...naming, wire: renamed })).status).toBe(303);
    const sent = { ...results, wire: { ...results.wire, results: [{ result: 'Giấy khai sinh' }] } };
    expect((await send('hotich', code, 'results', sent)).status).toBe(303);
    const { procedure } = await draftOf('hotich', code);
    expect([procedure.results, procedure.otherNames]).toEqual([
      ['Giấy khai sinh'],
      ['Làm giấy khai sinh cho con'],
    ]);
  });
});
