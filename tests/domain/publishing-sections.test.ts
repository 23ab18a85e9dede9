// Whose the sections are: units write in their own (Đ11), add some (Đ10.13), and members edit what is assigned (Đ16.4).
import { beforeEach, describe, expect, test } from 'vitest';
import { assignUnit, leaveUnit } from '#app/domain/accounts/assign-unit.server.ts';
import { proposalKinds } from '#app/domain/approvals/kinds.server.ts';
import { openProposal } from '#app/domain/proposals/list-proposals.server.ts';
import { addSection } from '#app/domain/publishing/add-section.server.ts';
import { assignMembers } from '#app/domain/publishing/assign-members.server.ts';
import { listBoard } from '#app/domain/publishing/list-board.server.ts';
import { listSectionsForStaff } from '#app/domain/publishing/list-sections-for-staff.server.ts';
import { listSections } from '#app/domain/publishing/list-sections.server.ts';
import { listPublished } from '#app/domain/publishing/list-published.server.ts';
import { listWhole } from '#app/domain/publishing/list-whole.server.ts';
import { orderSections } from '#app/domain/publishing/order-sections.server.ts';
import { readPage } from '#app/domain/publishing/read-page.server.ts';
import { readSection } from '#app/domain/publishing/read-section.server.ts';
import { isReservedAddress, reservedBelow } from '#app/addresses/first-parts.ts';
import { inquiryAddresses } from '#app/addresses/inquiry-addresses.ts';
import { renameItem } from '#app/domain/publishing/rename-item.server.ts';
import { seedSections } from '#app/domain/publishing/seed-sections.server.ts';
import { startItem } from '#app/domain/publishing/start-item.server.ts';
import { surveyFreshnessYear } from '#app/domain/publishing/survey-freshness-year.server.ts';
import { updateSection } from '#app/domain/publishing/update-section.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { builtInSections } from '#app/publications/sections.ts';
import { units } from '#app/publications/units.ts';
import { bareTitle } from '#app/publications/item-title.ts';
import { useDatabase } from '../support/database.ts';
import { exampleFacts } from '../ui/section-samples.ts';
import { accepted, people, testPortal, type TestPortal } from '../support/dossiers.ts';
import { boardItem, published, whole, written } from '../support/publishing.ts';
import { addedSection, approveProposal, changedSection } from '../support/sections.ts';

const database = useDatabase();
const { administrator, an, civil, deputy, desk, editor, head, land } = people;
const refused = (code: string) => ({ ok: false, refusal: { code } });

let portal: TestPortal;
beforeEach(() => {
  portal = testPortal(database.db);
});

describe('sections', () => {
  test('an item called as a page of the portal below its section stands beside it, not behind it', async () => {
    const { deps } = portal;
    const facts = exampleFacts('statistical-report');
    const item = await published(deps, people.editor, { section: 'thong-ke', title: 'Số liệu', facts });
    expect(await boardItem(deps, head, item)).toMatchObject({ publicHref: '/thong-ke/so-lieu-2' });
    expect(await renameItem(deps, head, { item, slug: 'so-lieu' })).toMatchObject(refused('invalid'));
  });

  test.each(Object.keys(units))(
    'Đ11.1–9: whoever belongs to %s alone writes in its sections and nowhere else, to the database',
    async (unit) => {
      const { deps } = portal;
      const sql = database.owner.$client;
      await sql`delete from unit_members where user_id = ${civil.userId}`;
      await sql`insert into unit_members (unit_id, user_id) values (${unit}, ${civil.userId})`;
      const { board } = accepted(await listBoard(deps, civil, {}));
      const own = builtInSections
        .filter((section) => [section.unit, ...(section.contributors ?? [])].some((one) => one === unit))
        .map(({ id }) => id);
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
    await changedSection(deps, { section: 'lien-ket', title: 'Trang liên kết' });
    await seedSections(deps);
    const sections = await listSections(deps);
    expect(sections.map(({ path }) => path)).toEqual(
      expect.arrayContaining(builtInSections.map(({ path }) => path)),
    );
    expect(sections.find(({ id }) => id === 'lien-ket')?.title).toBe('Trang liên kết');
    expect(await readSection(deps, { path: '/chi-dao-dieu-hanh' })).toMatchObject({
      children: [{ id: 'tra-loi-kien-nghi' }, { id: 'khen-thuong-xu-phat' }],
    });
  });

  test('Đ11.9: what a branch tells stands under its name: its source, its line in the report of the year', async () => {
    const { deps } = portal;
    const sql = database.owner.$client;
    await sql`delete from unit_members where user_id = ${civil.userId}`;
    for (const unit of ['y-te', 'tu-phap'])
      accepted(await assignUnit(deps, administrator, { userId: civil.userId, unit }));
    const item = await published(deps, civil, { section: 'tin-tuc', title: 'Tiêm chủng mở rộng' });
    const { version } = await boardItem(deps, civil, item);
    expect(version.body.source).toBe(units['y-te']);
    const { sheet } = accepted(await surveyFreshnessYear(deps, head, {}));
    expect(sheet.units.find(({ unit }) => unit.id === 'y-te')?.published).toBe(1);
    expect(sheet.units.find(({ unit }) => unit.id === 'cac-nganh')?.published ?? 0).toBe(0);
    expect(sheet.sections.find(({ section }) => section.id === 'tin-tuc')?.published).toBe(1);
    // Only the administrator says who belongs where, and only to units that there are.
    expect(await leaveUnit(deps, head, { userId: civil.userId, unit: 'y-te' })).toMatchObject(
      refused('not-allowed'),
    );
    expect(await assignUnit(deps, administrator, { userId: civil.userId, unit: 'x' })).toMatchObject(
      refused('invalid'),
    );
    accepted(await leaveUnit(deps, administrator, { userId: civil.userId, unit: 'y-te' }));
  });

  test('Đ11: whoever belongs to a unit for a time writes for it within that time alone', async () => {
    const { deps, clock } = portal;
    const at = clock.now();
    const day = 86_400_000;
    const later = { from: new Date(at.getTime() + day), until: new Date(at.getTime() + 2 * day) };
    accepted(await assignUnit(deps, administrator, { userId: civil.userId, unit: 'y-te', ...later }));
    const written = async (days: number) => {
      clock.set(new Date(at.getTime() + days * day));
      const item = await published(deps, civil, { section: 'tin-tuc', title: `Tin ngày ${days}` }).catch(
        () => undefined,
      );
      const source =
        item === undefined ? undefined : (await boardItem(deps, civil, item)).version.body.source;
      return source === units['y-te'];
    };
    expect([await written(0), await written(1), await written(2)]).toEqual([false, true, false]);
    clock.set(at);
    expect(
      await assignUnit(deps, administrator, { userId: civil.userId, unit: 'y-te', ...later, until: at }),
    ).toMatchObject(refused('invalid'));
    accepted(await leaveUnit(deps, administrator, { userId: civil.userId, unit: 'y-te' }));
  });

  test('Đ10.5: the page of planning gathers the sections of its six fields, in its list and its count', async () => {
    const { deps } = portal;
    const facts = { approvedOn: '2026-11-12', decision: 'Quyết định 1/QĐ-UBND' };
    const asked = { eventDate: '2026-11-12', facts, section: 'su-dung-dat', title: 'Kế hoạch sử dụng đất' };
    const item = await published(deps, land, asked);
    expect((await boardItem(deps, land, item)).publicHref).toBe(
      '/quy-hoach-phat-trien/su-dung-dat/ke-hoach-su-dung-dat',
    );
    const { lines, total } = await listPublished(deps, { sections: ['quy-hoach-phat-trien'] });
    expect([total, lines.map(({ title }) => bareTitle(title))]).toEqual([1, ['Kế hoạch sử dụng đất']]);
    expect(await listWhole(deps, { section: 'quy-hoach-phat-trien' })).toHaveLength(1);
    expect(await listWhole(deps, { section: 'tai-nguyen' })).toHaveLength(0);
  });

  test('Đ11: planning of an older portal is divided by its fields, once; its old addresses lead on', async () => {
    const { deps } = portal;
    const sql = database.owner.$client;
    const older = { ...whole, section: 'quy-hoach-phat-trien', eventDate: '2026-11-12' };
    const facts = { approvedOn: '2026-11-12', decision: 'Quyết định 1/QĐ-UBND' };
    const item = await published(deps, desk, { ...older, title: 'Bãi rác An Thành', facts });
    const general = await published(deps, desk, { ...older, title: 'Chiến lược chung', facts });
    // As that portal stored it: versions are never changed otherwise.
    await sql.begin(async (tx) => {
      await tx`set local session_replication_role = replica`;
      await tx`update content_versions set body = jsonb_set(body, '{facts,field}', '"waste"') where item_id = ${item}`;
    });
    await sql`update content_sections set unit_id = 'dia-chinh', contributors = '[]'
      where id in ('quy-hoach-phat-trien', 'tin-tuc')`;
    await sql`delete from milestones where name = 'content-by-units'`;
    accepted(await assignMembers(deps, head, { section: 'quy-hoach-phat-trien', members: [editor.userId] }));
    await seedSections(deps);
    expect((await boardItem(deps, land, item)).publicHref).toBe(
      '/quy-hoach-phat-trien/chat-thai-moi-truong/bai-rac-an-thanh',
    );
    expect((await boardItem(deps, desk, general)).section.id).toBe('quy-hoach-phat-trien');
    expect(await readPage(deps, { path: '/quy-hoach-phat-trien/bai-rac-an-thanh' })).toMatchObject({
      found: 'moved',
      to: '/quy-hoach-phat-trien/chat-thai-moi-truong/bai-rac-an-thanh',
    });
    const sections = await listSections(deps);
    expect(sections.find(({ id }) => id === 'quy-hoach-phat-trien')?.unit.id).toBe('van-phong');
    expect(sections.find(({ id }) => id === 'tin-tuc')?.contributors).toContain('y-te');
    const { sections: managed } = accepted(await listSectionsForStaff(deps, head));
    expect(managed.find(({ id }) => id === 'tai-nguyen')?.members.map(({ id }) => id)).toEqual([
      editor.userId,
    ]);
  });

  test('Đ10.13: a unit proposes a section of its own, which is there when the head approves it, and in the menu when she puts it there', async () => {
    const { deps } = portal;
    const input = {
      title: 'Nông thôn mới',
      kind: 'article',
      unit: 'dia-chinh',
      intro: 'Chương trình của xã',
    };
    expect(await addSection(deps, land, { ...input, unit: 'noi-vu' })).toMatchObject(refused('not-allowed'));
    expect(await addSection(deps, an, input)).toMatchObject(refused('not-allowed'));
    const { proposal, path } = accepted(await addSection(deps, land, input));
    expect(path).toBe('/nong-thon-moi');
    // Sent twice it waits once, and nobody reads it.
    expect(accepted(await addSection(deps, land, input)).proposal).toBe(proposal);
    expect(await readSection(deps, { path })).toBeUndefined();
    expect((await listSections(deps)).map(({ id }) => id)).not.toContain('nong-thon-moi');
    expect(accepted(await listSectionsForStaff(deps, land)).waiting).toMatchObject([{ id: proposal }]);
    expect(accepted(await listSectionsForStaff(deps, civil)).waiting).toEqual([]);
    for (const who of [land, administrator, deputy])
      expect(await approveProposal(deps, who, proposal)).toMatchObject(refused('not-allowed'));
    accepted(await approveProposal(deps, head, proposal));
    expect((await readSection(deps, { path }))?.intro).toBe('Chương trình của xã');
    expect(await addSection(deps, land, input)).toMatchObject(refused('invalid'));
    const inMenu = async () => (await listSections(deps, { inMenu: true })).map(({ id }) => id);
    expect(await inMenu()).not.toContain('nong-thon-moi');
    expect(await updateSection(deps, land, { section: 'nong-thon-moi', inMenu: true })).toMatchObject(
      refused('not-allowed'),
    );
    accepted(await updateSection(deps, head, { section: 'nong-thon-moi', inMenu: true }));
    expect(await inMenu()).toContain('nong-thon-moi');
    const item = await published(deps, land, { section: 'nong-thon-moi', title: 'Đường hoa' });
    expect((await boardItem(deps, land, item)).publicHref).toBe('/nong-thon-moi/duong-hoa');
    // A unit answers for a section or provides for it besides: never both.
    await changedSection(deps, { section: 'nong-thon-moi', contributors: ['dia-chinh', 'noi-vu', 'xa-hoi'] });
    await changedSection(deps, { section: 'nong-thon-moi', unit: 'xa-hoi' });
    expect((await listSections(deps)).find(({ id }) => id === 'nong-thon-moi')).toMatchObject({
      unit: { id: 'xa-hoi' },
      contributors: ['noi-vu'],
    });
    accepted(await updateSection(deps, administrator, { section: 'nong-thon-moi', closed: true }));
    expect(await readSection(deps, { path: '/nong-thon-moi' })).toBeUndefined();
  });

  test('Đ12, Đ18: nobody alone rewrites a section, lifts its limit or gives it to another unit', async () => {
    const { deps } = portal;
    const now = async () => (await listSections(deps)).find(({ id }) => id === 'tin-tuc');
    const before = await now();
    for (const wanted of [
      { title: 'Chủ tịch xã từ chức.' },
      { intro: 'Bịa đặt' },
      { limitDays: before?.limitDays === undefined ? 30 : null },
      { unit: 'xa-hoi' },
      { contributors: [] },
    ]) {
      const outcome = accepted(await updateSection(deps, administrator, { section: 'tin-tuc', ...wanted }));
      expect(await now()).toEqual(before);
      expect(await approveProposal(deps, administrator, outcome.proposal ?? '')).toMatchObject(
        refused('not-allowed'),
      );
      // What the administrator proposes the deputy does not decide: the head does, or the chairman.
      expect(await approveProposal(deps, deputy, outcome.proposal ?? '')).toMatchObject(
        refused('not-allowed'),
      );
      const { proposal } = accepted(
        await openProposal(deps, proposalKinds, head, { id: outcome.proposal ?? '' }),
      );
      expect(proposal.details).toHaveLength(1);
      expect(proposal.whoApproves).toBe('Trưởng Ban Biên tập hoặc Chủ tịch');
      const other = { section: 'tin-tuc', title: 'Tên khác nữa' };
      expect(await updateSection(deps, administrator, other)).toMatchObject(refused('not-possible'));
      await database.owner
        .$client`update proposals set state = 'declined', decided_at = now(), decided_by = ${head.userId}
        where id = ${outcome.proposal ?? ''}`;
    }
    // What the head proposes somebody else of weight decides.
    const byHead = accepted(await updateSection(deps, head, { section: 'tin-tuc', title: 'Tin trong xã' }));
    expect(await approveProposal(deps, head, byHead.proposal ?? '')).toMatchObject(refused('not-allowed'));
    expect(await approveProposal(deps, editor, byHead.proposal ?? '')).toMatchObject(refused('not-allowed'));
    accepted(await approveProposal(deps, deputy, byHead.proposal ?? ''));
    expect((await now())?.title).toBe('Tin trong xã');
    await changedSection(deps, { section: 'tin-tuc', title: before?.title ?? '' });
  });

  test('Đ18: what is approved of a section is what was proposed of it as it was: after another change it says so', async () => {
    const { deps } = portal;
    const facts = { title: 'Làng nghề', kind: 'article', unit: 'van-hoa' };
    const section = await addedSection(deps, administrator, facts);
    const { proposal } = accepted(await updateSection(deps, administrator, { section, title: 'Nghề tre' }));
    // What hides alone is done at once, and is another part.
    accepted(await updateSection(deps, administrator, { section, inMenu: false }));
    accepted(await updateSection(deps, administrator, { section, closed: true }));
    const refusal = await approveProposal(deps, head, proposal ?? '');
    expect(refusal).toMatchObject(refused('not-possible'));
    expect(refusal.ok ? '' : refusal.refusal.message).toContain('(đóng chuyên mục)');
    await database.owner
      .$client`update proposals set state = 'declined', decided_at = now(), decided_by = ${head.userId}
      where id = ${proposal ?? ''}`;
    // A closed one is read again when another person approves that.
    const again = accepted(await updateSection(deps, administrator, { section, closed: false }));
    expect(await readSection(deps, { path: '/lang-nghe' })).toBeUndefined();
    accepted(await approveProposal(deps, head, again.proposal ?? ''));
    expect(await readSection(deps, { path: '/lang-nghe' })).toBeDefined();
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
    for (const { kind: part } of inquiryAddresses)
      for (const path of make.map((one) => one(part, part, part))) {
        const [first = '', below = ''] = path.split(/[/?#]/).slice(1);
        // A section's address has no point and no line in it.
        if (first !== '' && first !== part && !/[._]/.test(first) && !own.has(first))
          expect(isReservedAddress(first), path).toBe(true);
        if (path.startsWith(paths.inquiryFront(part)) && own.has(first))
          expect(reservedBelow(`/${first}`), path).toContain(below);
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
      accepted(await listBoard(deps, editor, { tab: 'all', section: 'xay-dung-co-ban' })).board.rows.some(
        ({ itemId }) => itemId === item,
      );
    expect(await edits()).toBe(true);
    accepted(await assignMembers(deps, head, input));
    const { sections } = accepted(await listSectionsForStaff(deps, head));
    expect(sections.find(({ id }) => id === 'xay-dung-co-ban')?.members).toEqual([
      { id: editor.userId, name: editor.name },
    ]);
  });
});
