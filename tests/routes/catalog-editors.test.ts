// The editors of a procedure's components, a new procedure, and publishing at a date, through the staff's pages.
import { beforeAll, describe, expect, test } from 'vitest';

import { openProcedurePage } from '#app/domain/catalog/open-procedure-page.server.ts';
import { componentSegments } from '#app/addresses/paths.ts';
import * as component from '#app/routes/officer/catalog/component.tsx';
import * as newProcedure from '#app/routes/officer/catalog/new.tsx';
import * as overview from '#app/routes/officer/catalog/overview.tsx';
import * as preview from '#app/routes/officer/catalog/preview.tsx';
import type { Wire, WireValue } from '#forms/index.ts';
import { asData } from '#catalog/stated.ts';
import { catalogDesk, codeOf, editorParams, editorPath, root, type Shown } from '../support/catalog-desk.ts';
import { useDatabase } from '../support/database.ts';
import { staffPages, type Reply, type StaffPages } from '../support/staff-pages.ts';

const database = useDatabase();
let pages: StaffPages;
const { catalog, openDraft, draftOf, editor, send, edit, decide } = catalogDesk(() => pages);

/** What the next page says of what was done. */
function flashOf({ headers }: Reply): string {
  const [, value = ''] = /\btin[\w-]*=([^;.]+)/.exec(headers.get('set-cookie') ?? '') ?? [];
  const flash: unknown = JSON.parse(Buffer.from(decodeURIComponent(value), 'base64').toString());
  return (flash as { message: string }).message;
}

beforeAll(() => {
  pages = staffPages(database.db);
});

describe('an editor', () => {
  const code = codeOf('dang-ky-khai-tu');

  test('adds and moves entries without saving, also where no script runs', async () => {
    await openDraft('hotich', code);
    const shown = await editor('hotich', code, 'handling');
    const added = await send('hotich', code, 'handling', shown, 'add:handling');
    const { wire } = added.data as Shown;
    const [before, after] = [shown.wire['handling'], wire['handling']] as readonly (readonly WireValue[])[];
    expect(after?.length).toBe((before?.length ?? 0) + 1);
    const moved = await send('hotich', code, 'handling', shown, 'down:handling.0');
    expect((moved.data as Shown).wire['handling']).toEqual([
      before?.[1],
      before?.[0],
      ...(before ?? []).slice(2),
    ]);
    expect((await draftOf('hotich', code)).components.some((one) => one.changed)).toBe(false);
  });

  test('tells everything that is wrong beside its input, and keeps what was typed', async () => {
    const reply = await edit('hotich', code, 'timeLimit', { value: 'ba', wording: '' });
    expect(reply.status).toBe(422);
    const { problems, wire } = reply.data as { problems: readonly { path: string }[]; wire: Wire };
    expect(problems.map(({ path }) => path)).toEqual(['value', 'wording']);
    expect(wire).toMatchObject({ value: 'ba' });
  });

  test('Đ3.4 says what each level needs and why it cannot be reached yet', async () => {
    const plain = codeOf('chung-thuc-chu-ky-nguoi-dich');
    await openDraft('hotich', plain);
    const reply = await pages.get(
      component.loader,
      'hotich',
      editorPath(plain, 'level'),
      editorParams(plain, 'level'),
    );
    const { needs } = (
      reply.data as { view: { needs: readonly { level: number; needs: readonly { met: boolean }[] }[] } }
    ).view;
    expect(needs.map(({ level }) => level)).toEqual([1, 2, 3, 4]);
    expect(needs[0]?.needs.every(({ met }) => met)).toBe(true);
    expect(needs[3]?.needs.some(({ met }) => !met)).toBe(true);
  });

  test('asks for the address of a procedure until it is published, and never afterwards', async () => {
    const naming = await editor('hotich', code, 'naming');
    expect(naming.wire).toHaveProperty('name');
    expect(naming.wire).not.toHaveProperty('slug');
    const sent = { ...naming, wire: { ...naming.wire, slug: 'dia-chi-khac' } };
    expect((await send('hotich', code, 'naming', sent)).status).toBe(303);
    expect((await draftOf('hotich', code)).procedure.slug).toBe('dang-ky-khai-tu');
  });

  test('is closed to other sectors, to an address of no component, and to a draft that is not there', async () => {
    const denied = await pages.get(
      component.loader,
      'xahoi',
      editorPath(code, 'results'),
      editorParams(code, 'results'),
    );
    expect(denied.status).toBe(403);
    const shown = await editor('hotich', code, 'results');
    expect((await send('xahoi', code, 'results', shown)).status).toBe(403);
    const unknown = await pages.get(component.loader, 'hotich', `${root}/${code}/ban-nhap/x`, {
      code,
      component: 'x',
    });
    expect(unknown.status).toBe(404);
    const without = codeOf('chung-thuc-ban-sao');
    const gone = await pages.get(
      component.loader,
      'hotich',
      editorPath(without, 'results'),
      editorParams(without, 'results'),
    );
    expect(gone.location).toBe(`${root}/${without}`);
    expect(
      (await pages.get(overview.loader, 'hotich', `${root}/9.999999`, { code: '9.999999' })).status,
    ).toBe(404);
  });
});

describe('a draft that was discarded meanwhile', () => {
  const code = codeOf('dang-ky-lai-khai-sinh');

  test('is saved no more: the page says so, leads to the procedure, and shows what was typed', async () => {
    await openDraft('hotich', code);
    const shown = await editor('hotich', code, 'conditions');
    expect((await decide('quantri', code, 'discard')).status).toBe(303);
    const written = { ...shown, wire: { conditions: 'Dòng một\nDòng hai' } };
    for (const intent of ['save', 'add:conditions']) {
      const late = await send('hotich', code, 'conditions', written, intent);
      expect([intent, late.status]).toEqual([intent, 409]);
      expect(late.data).toEqual({
        message: 'Thủ tục này không còn bản nháp nào đang soạn. Những gì bạn đã nhập chưa được lưu.',
        link: { href: `${root}/${code}`, label: 'Về trang thủ tục' },
        unsaved: ['Dòng một\nDòng hai'],
      });
    }
  });
});

describe('a new procedure', () => {
  const code = '9.000001';
  const start = (account: string, fields: Readonly<Record<string, string>>) =>
    pages.post(newProcedure.action, account, `${root}/moi`, Object.entries(fields));

  test('asks for a code, a name and a sector of his own', async () => {
    expect((await pages.get(newProcedure.loader, 'ketoan', `${root}/moi`)).status).toBe(403);
    const empty = await start('hotich', { code: 'x', name: '', sector: 'dat-dai' });
    expect(empty.status).toBe(422);
    const { problems } = empty.data as { problems: readonly { path: string }[] };
    expect(problems.map(({ path }) => path)).toEqual(['code', 'name', 'sector']);
    expect(
      (await start('hotich', { code: codeOf('dang-ky-ket-hon'), name: 'Tên khác', sector: 'ho-tich' }))
        .status,
    ).toBe(422);
    const made = await start('hotich', {
      code,
      name: 'Xác nhận thông tin cư trú lâu năm',
      sector: 'ho-tich',
    });
    expect([made.status, made.location]).toEqual([303, `${root}/${code}/ban-nhap`]);
  });

  test('has an address of its own, which another procedure cannot have', async () => {
    const taken = await edit('hotich', code, 'naming', { slug: 'dang-ky-khai-tu' });
    expect(taken.status).toBe(422);
    expect(taken.data).toMatchObject({ problems: [{ path: 'slug' }] });
    expect((await edit('hotich', code, 'naming', { slug: 'Có dấu' })).status).toBe(422);
  });

  test('is previewed as far as it goes: what there is, and what is missing', async () => {
    const reply = await pages.get(preview.loader, 'hotich', `${root}/${code}/xem-truoc`, { code });
    const { unfinished } = reply.data as {
      unfinished: { components: readonly { label: string }[]; missing: readonly { href?: string }[] };
    };
    expect(unfinished.components.map(({ label }) => label)).toEqual(['Tên, mã, lĩnh vực']);
    expect(unfinished.missing[0]?.href).toBe(`${root}/${code}/ban-nhap/muc-do`);
    const reader = await pages.get(preview.loader, 'ketoan', `${root}/${code}/xem-truoc`, { code });
    const { unfinished: read } = reader.data as { unfinished: typeof unfinished };
    expect(read.missing.every(({ href }) => href === undefined)).toBe(true);
  });

  test('is told everything that is missing at once, each with the place where it is given', async () => {
    const reply = await decide('hotich', code, 'submit', { reason: 'Thủ tục mới.' });
    expect(reply.status).toBe(422);
    const { missing, entries } = reply.data as {
      missing: readonly { message: string; href: string }[];
      entries: Readonly<Record<string, string>>;
    };
    expect(entries['reason']).toBe('Thủ tục mới.');
    expect(new Set(missing.map(({ href }) => href))).toEqual(
      new Set(
        Object.entries(componentSegments)
          .filter(([id]) => id !== 'naming')
          .map(([, segment]) => `${root}/${code}/ban-nhap/${segment}`),
      ),
    );
  });

  test('is discarded without a trace in what residents see; whoever still typed into it keeps his words', async () => {
    const shown = await editor('hotich', code, 'conditions');
    const gone = await decide('hotich', code, 'discard');
    expect(gone.status).toBe(303);
    const late = await send('hotich', code, 'conditions', { ...shown, wire: { conditions: 'Chữ đã gõ' } });
    expect(late.status).toBe(409);
    expect(late.data).toMatchObject({ link: { href: root }, unsaved: ['Chữ đã gõ'] });
    expect((await catalog('hotich', `?q=${code}`)).rows.filter((row) => row.code === code)).toEqual([]);
  });
});

describe('publishing at a date', () => {
  const code = codeOf('dang-ky-khai-tu');
  const at = (day: string, month: string, year: string, hour = '') => ({
    'publishAt.day': day,
    'publishAt.month': month,
    'publishAt.year': year,
    'publishAt.hour': hour,
  });

  test('asks for a moment to come, and keeps the draft approved until then', async () => {
    expect(
      (await edit('hotich', code, 'results', { results: [{ result: 'Trích lục khai tử mới' }] })).status,
    ).toBe(303);
    expect((await decide('hotich', code, 'submit', { reason: 'Đổi tên kết quả.' })).status).toBe(303);
    for (const wrong of [at('31', '2', '2027'), at('1', '1', '2020')]) {
      const reply = await decide('phoban', code, 'approve', wrong);
      expect(reply.status).toBe(422);
      expect(reply.data).toMatchObject({
        problems: [{ path: 'publishAt.day' }],
        entries: { 'publishAt.year': wrong['publishAt.year'] },
      });
    }
    const now = pages.portal.clock.now();
    const year = String(now.getUTCFullYear() + 1);
    const approved = await decide('phoban', code, 'approve', at('2', '1', year, '7'));
    expect([approved.status, approved.location]).toEqual([303, `${root}/${code}/ban-nhap`]);
    expect(flashOf(approved)).toMatch(
      new RegExp(`^Đã duyệt\\. Bản này sẽ được công bố lúc .+, 02/01/${year}, 07:00\\.$`),
    );
    const { draft: waiting } = await draftOf('hotich', code);
    expect(waiting).toMatchObject({
      state: 'approved',
      publishAt: new Date(`${year}-01-02T07:00:00+07:00`),
    });
    const live = await openProcedurePage(pages.portal.deps, { slug: 'dang-ky-khai-tu' });
    expect(live.ok && JSON.stringify(asData(live.sheet.facts.results))).not.toContain(
      'Trích lục khai tử mới',
    );
  });

  test('an edit makes the approval void, and the editor says so before', async () => {
    const reply = await pages.get(
      component.loader,
      'hotich',
      editorPath(code, 'results'),
      editorParams(code, 'results'),
    );
    expect(reply.data).toMatchObject({ view: { voidsApproval: true } });
    expect((await edit('hotich', code, 'results', { results: [{ result: 'Trích lục' }] })).status).toBe(303);
    expect((await draftOf('hotich', code)).draft).toMatchObject({ state: 'open' });
  });
});
