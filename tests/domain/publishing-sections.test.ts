// Whose the sections are: units write in their own (Đ11), add some (Đ10.13), and members edit what is assigned (Đ16.4).
import { beforeEach, describe, expect, test } from 'vitest';
import { addSection } from '#app/domain/publishing/add-section.server.ts';
import { assignMembers } from '#app/domain/publishing/assign-members.server.ts';
import { listBoard } from '#app/domain/publishing/list-board.server.ts';
import { listSectionsForStaff } from '#app/domain/publishing/list-sections-for-staff.server.ts';
import { listSections } from '#app/domain/publishing/list-sections.server.ts';
import { orderSections } from '#app/domain/publishing/order-sections.server.ts';
import { readSection } from '#app/domain/publishing/read-section.server.ts';
import { isReservedAddress } from '#app/addresses/first-parts.ts';
import { seedSections } from '#app/domain/publishing/seed-sections.server.ts';
import { startItem } from '#app/domain/publishing/start-item.server.ts';
import { updateSection } from '#app/domain/publishing/update-section.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { builtInSections } from '#app/publications/sections.ts';
import { units } from '#app/publications/units.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, people, testPortal, type TestPortal } from '../support/dossiers.ts';
import { opened, published, written } from '../support/publishing.ts';

const database = useDatabase();
const { accountant, administrator, an, civil, contributor, deputy, desk, editor, head, land, social } =
  people;
const refused = (code: string) => ({ ok: false, refusal: { code } });

let portal: TestPortal;
beforeEach(() => {
  portal = testPortal(database.db);
});

describe('sections', () => {
  /** Đ11, row by row: the unit, one of its people, and a section that is theirs. */
  const responsible = [
    ['Đ11.1', 'van-phong', desk, 'chi-dao-dieu-hanh'],
    ['Đ11.2', 'noi-vu', editor, 'gioi-thieu'],
    ['Đ11.3', 'tai-chinh', accountant, 'du-an'],
    ['Đ11.4', 'dia-chinh', land, 'quy-hoach-phat-trien'],
    ['Đ11.5', 'ke-hoach', land, 'xay-dung-co-ban'],
    ['Đ11.7', 'xa-hoi', social, 'tuyen-truyen-phap-luat'],
    ['Đ11.8', 'van-hoa', contributor, 'lich-su-van-hoa'],
    ['Đ11.8', 'van-hoa', contributor, 'du-lich-luu-tru'],
    ['Đ11.9', 'cac-nganh', contributor, 'tin-tuc'],
  ] as const;

  test.each(responsible)(
    '%s: %s answers for its section and writes there',
    async (_law, unit, who, section) => {
      expect((await listSections(portal.deps)).find(({ id }) => id === section)?.unit.id).toBe(unit);
      const started = await startItem(portal.deps, who, { section, title: 'Bài của đơn vị' });
      expect(started.ok).toBe(true);
    },
  );

  test.each(Object.keys(units))(
    'Đ11.1–9: whoever belongs to %s alone writes in its sections and nowhere else',
    async (unit) => {
      const { deps } = portal;
      const sql = database.owner.$client;
      await sql`delete from unit_members where user_id = ${civil.userId}`;
      await sql`insert into unit_members (unit_id, user_id) values (${unit}, ${civil.userId})`;
      const { board } = accepted(await listBoard(deps, civil, {}));
      const own = builtInSections.filter((section) => section.unit === unit).map(({ id }) => id);
      const shown = board.sections.filter(({ mayStart }) => mayStart).map(({ id }) => id);
      expect(shown.sort()).toEqual([...own].sort());
      for (const { id } of builtInSections) {
        const started = await startItem(deps, civil, { section: id, title: 'Bài của đơn vị' });
        if (own.includes(id)) expect(started.ok, id).toBe(true);
        else expect(started, id).toMatchObject(refused('not-allowed'));
      }
      await sql`update unit_members set unit_id = 'tu-phap' where user_id = ${civil.userId}`;
    },
  );

  test('of the regulation are there once, at their addresses, and stay as staff left them', async () => {
    const { deps } = portal;
    accepted(await updateSection(deps, head, { section: 'lien-ket', title: 'Trang liên kết' }));
    await seedSections(deps);
    const sections = await listSections(deps);
    expect(sections.map(({ path }) => path)).toEqual(
      expect.arrayContaining(builtInSections.map(({ path }) => path)),
    );
    expect(sections.find(({ id }) => id === 'lien-ket')?.title).toBe('Trang liên kết');
    expect(Object.keys(units)).toHaveLength(9);
    expect(await readSection(deps, { path: '/chi-dao-dieu-hanh' })).toMatchObject({
      children: [{ id: 'tra-loi-kien-nghi' }, { id: 'khen-thuong-xu-phat' }],
    });
  });

  test('Đ10.13: a unit adds a section of its own, which comes into the menu when the head puts it there', async () => {
    const { deps } = portal;
    const input = {
      title: 'Nông thôn mới',
      kind: 'article',
      unit: 'dia-chinh',
      intro: 'Chương trình của xã',
    };
    expect(await addSection(deps, land, { ...input, unit: 'noi-vu' })).toMatchObject(refused('not-allowed'));
    expect(await addSection(deps, an, input)).toMatchObject(refused('not-allowed'));
    expect(accepted(await addSection(deps, land, input))).toMatchObject({ path: '/nong-thon-moi' });
    expect(await addSection(deps, land, input)).toMatchObject(refused('invalid'));
    const inMenu = async () => (await listSections(deps, { inMenu: true })).map(({ id }) => id);
    expect(await inMenu()).not.toContain('nong-thon-moi');
    expect(await updateSection(deps, land, { section: 'nong-thon-moi', inMenu: true })).toMatchObject(
      refused('not-allowed'),
    );
    accepted(await updateSection(deps, head, { section: 'nong-thon-moi', inMenu: true }));
    expect(await inMenu()).toContain('nong-thon-moi');
    const item = await published(deps, land, { section: 'nong-thon-moi', title: 'Đường hoa' });
    expect((await opened(deps, land, item)).publicHref).toBe('/nong-thon-moi/duong-hoa');
    accepted(await updateSection(deps, administrator, { section: 'nong-thon-moi', closed: true }));
    expect(await readSection(deps, { path: '/nong-thon-moi' })).toBeUndefined();
  });

  test('what is wrong is refused in words: a name that is taken, a limit that is none, a parent that is not there', async () => {
    const { deps } = portal;
    const input = { title: 'Chuyên mục mới', kind: 'article', unit: 'noi-vu' };
    for (const wrong of [
      { title: ' ' },
      { title: 'Tìm kiếm' },
      { title: 'Dịch vụ công' },
      { title: 'Tin tức' },
      { kind: 'bài' },
      { kind: 'consultation' },
      { parent: 'khong-co' },
      { parent: 'tra-loi-kien-nghi' },
      { limitDays: 1.5 },
    ])
      expect(await addSection(deps, administrator, { ...input, ...wrong })).toMatchObject(refused('invalid'));
    expect(await updateSection(deps, head, { section: 'tin-tuc', closed: true })).toMatchObject(
      refused('not-possible'),
    );
  });

  test('no page of the portal stands where a section may be added', () => {
    const own = new Set(builtInSections.map(({ path }) => path.split('/')[1]));
    const make = Object.values(paths) as readonly ((...parts: string[]) => string)[];
    // The id of a kind of inquiry, since some addresses are those of kinds alone.
    const part = 'information-request';
    for (const path of make.map((one) => one(part, part, part))) {
      const first = path.split(/[/?#]/)[1] ?? '';
      // A section's address has no point and no line in it.
      if (first !== '' && first !== part && !/[._]/.test(first) && !own.has(first))
        expect(isReservedAddress(first), path).toBe(true);
    }
  });

  test('are put in order whole, by who manages them', async () => {
    const { deps } = portal;
    const children = ['khen-thuong-xu-phat', 'tra-loi-kien-nghi'];
    const input = { parent: 'chi-dao-dieu-hanh', order: children };
    expect(await orderSections(deps, deputy, input)).toMatchObject(refused('not-allowed'));
    expect(await orderSections(deps, head, { ...input, order: children.slice(1) })).toMatchObject(
      refused('changed-meanwhile'),
    );
    accepted(await orderSections(deps, head, input));
    const section = await readSection(deps, { path: '/chi-dao-dieu-hanh' });
    expect(section?.children.map(({ id }) => id)).toEqual(children);
  });

  test('Đ16.4: the head assigns a section to a member of the board, who edits it from then on', async () => {
    const { deps } = portal;
    const item = await written(deps, land, { section: 'xay-dung-co-ban', title: 'Nạo vét kênh' });
    const input = { section: 'xay-dung-co-ban', members: [editor.userId] };
    expect(await assignMembers(deps, administrator, input)).toMatchObject(refused('not-allowed'));
    expect(await assignMembers(deps, head, { ...input, members: [civil.userId] })).toMatchObject(
      refused('invalid'),
    );
    const edits = async () =>
      accepted(await listBoard(deps, editor, { tab: 'all' })).board.rows.some(
        ({ itemId }) => itemId === item,
      );
    expect(await edits()).toBe(true);
    accepted(await assignMembers(deps, head, input));
    const { sections } = accepted(await listSectionsForStaff(deps, head, {}));
    expect(sections.find(({ id }) => id === 'xay-dung-co-ban')?.members).toEqual([
      { id: editor.userId, name: editor.name },
    ]);
  });
});
