// Staff keep the catalog themselves (Đ14.1): drafts by component, a second person's approval, publishing now or at an hour.
import { beforeEach, describe, expect, test } from 'vitest';

import type { Staff } from '#app/domain/kernel/actor.ts';
import { listAudit } from '#app/domain/catalog-editing/list-audit.server.ts';
import { openCatalogDraft } from '#app/domain/catalog-editing/open-catalog-draft.server.ts';
import { openComponentEditor } from '#app/domain/catalog-editing/open-component-editor.server.ts';
import { openProcedureDraft } from '#app/domain/catalog-editing/open-procedure-draft.server.ts';
import { openProcedureForStaff } from '#app/domain/catalog-editing/open-procedure-for-staff.server.ts';
import { publishDueDrafts } from '#app/domain/catalog-editing/publish-due-drafts.server.ts';
import { readRevision } from '#app/domain/catalog-editing/read-revision.server.ts';
import { componentEditors } from '#app/domain/catalog-editing/editors/index.ts';
import { saveComponent } from '#app/domain/catalog-editing/save-component.server.ts';
import { startNewProcedure } from '#app/domain/catalog-editing/start-new-procedure.server.ts';
import { findPublishedByCode, findPublishedProcedure } from '#app/domain/catalog/read-catalog.server.ts';
import { componentIds } from '#catalog/components.ts';
import { lifeEventIds } from '#catalog/life-events.ts';
import { verifyEventChains } from '#db/event-chains.server.ts';
import {
  approveDraft,
  change,
  discardDraft,
  openEditor,
  published,
  returnDraft,
  submitDraft,
  submitted,
  takeBackDraft,
  underWay,
} from '../support/catalog-editing.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, filedDossier, people, slugs, testPortal, type TestPortal } from '../support/dossiers.ts';

const database = useDatabase();
const { administrator, binh, civil, deputy, desk, head, land } = people;

const birth = { kind: 'procedure', code: '1.001193' } as const;
const refused = (code: string) => ({ ok: false, refusal: { code } });

let portal: TestPortal;

beforeEach(async () => {
  portal = testPortal(database.db);
  // Drafts are kept for ever; a test begins with none under way.
  await database.owner.$client`
    update catalog_drafts set state = 'discarded' where state in ('open', 'submitted', 'approved')`;
});

const live = async () => (await findPublishedByCode(portal.deps, birth.code))?.procedure;
const draftOf = async () =>
  accepted(await openProcedureDraft(portal.deps, civil, { code: birth.code })).openDraft;

describe('a draft of a procedure', () => {
  test('Đ14.1: what staff edit is published after a second person approved it, and the history tells who and why', async () => {
    const { deps } = portal;
    await change(deps, civil, birth.code, 'conditions', { conditions: 'Điều kiện mới' });
    expect((await live())?.conditions).not.toBe('Điều kiện mới');
    const done = await published(deps, civil, head, birth);
    expect(done).toMatchObject({
      draft: { state: 'published' },
      done: 'Đã duyệt và công bố. Người dân thấy bản mới ngay bây giờ.',
    });
    expect((await live())?.conditions).toBe('Điều kiện mới');

    const { procedure } = accepted(await openProcedureForStaff(deps, desk, { code: birth.code }));
    expect(procedure.revisions[0]).toMatchObject({
      live: true,
      source: 'edited',
      author: 'Phạm Văn Dũng',
      approver: 'Nguyễn Quốc Long',
      note: 'Cập nhật theo quy định mới',
    });
    expect(procedure.draft).toBeUndefined();
    const { side } = accepted(await readRevision(deps, desk, { code: birth.code, which: 1 }));
    expect(side.label).toMatch(/^Bản số 1, công bố /);
    expect(side.procedure.conditions).not.toBe('Điều kiện mới');
    const { entries } = accepted(await listAudit(deps, desk, { subject: `procedure:${birth.code}` }));
    expect(entries.map(({ label }) => label).slice(0, 5)).toEqual([
      'Công bố',
      'Duyệt',
      'Gửi duyệt',
      'Sửa nội dung',
      'Mở bản nháp',
    ]);
    expect(entries[3]).toMatchObject({ actor: 'Phạm Văn Dũng', about: ['Yêu cầu, điều kiện'] });
    expect((await verifyEventChains(deps.db)).broken).toBeUndefined();
  });

  test('says of each component whether it is done, changed, under review, and who touched it', async () => {
    await change(portal.deps, civil, birth.code, 'conditions', {
      conditions: 'Điều kiện khác',
      toReview: [{ note: 'Đối chiếu với Luật Hộ tịch' }],
    });
    const { components, steps, problems } = await draftOf();
    const conditions = components.find(({ component }) => component === 'conditions');
    expect(conditions).toMatchObject({
      state: 'done',
      changed: true,
      notes: ['Đối chiếu với Luật Hộ tịch'],
      touched: { name: 'Phạm Văn Dũng', at: portal.clock.now() },
    });
    expect(components.filter(({ changed }) => changed)).toHaveLength(1);
    expect(problems).toEqual([]);
    expect(steps.mayEdit).toBe(true);
    expect(steps.decisions.map(({ event }) => event)).toEqual(['submit', 'discard']);
  });

  test('opened by two at once is one draft', async () => {
    const opened = await Promise.all(
      [civil, head, administrator].map((who) => openCatalogDraft(portal.deps, who, birth)),
    );
    expect(opened.every(({ ok }) => ok)).toBe(true);
    expect((await underWay(portal.deps, birth)).version).toBe(1);
  });

  test('saved without a change stays as it is, and nobody becomes its editor by looking', async () => {
    accepted(await openCatalogDraft(portal.deps, civil, birth));
    for (const { component } of (await draftOf()).components) {
      const editor = await openEditor(portal.deps, head, birth.code, component);
      expect(accepted(await editor.save({})).unchanged, component).toBe(true);
    }
    expect(await underWay(portal.deps, birth)).toMatchObject({ version: 1, editors: [] });
  });

  test('that is discarded leaves what is published, and another can be opened', async () => {
    const before = await live();
    await change(portal.deps, civil, birth.code, 'conditions', { conditions: 'Bỏ đi' });
    const { version } = await underWay(portal.deps, birth);
    expect(await discardDraft(portal.deps, land, { ...birth, version })).toMatchObject(
      refused('not-allowed'),
    );
    accepted(await discardDraft(portal.deps, civil, { ...birth, version }));
    expect(await live()).toEqual(before);
    expect((await openProcedureDraft(portal.deps, civil, birth)).ok).toBe(false);
    accepted(await openCatalogDraft(portal.deps, civil, birth));
  });
});

describe('two editors', () => {
  test('of different components: both are kept', async () => {
    accepted(await openCatalogDraft(portal.deps, civil, birth));
    const first = await openEditor(portal.deps, civil, birth.code, 'conditions');
    const second = await openEditor(portal.deps, head, birth.code, 'audience');
    const [a, b] = await Promise.all([
      first.save({ conditions: 'Của người thứ nhất' }),
      second.save({ eligibility: 'Của người thứ hai' }),
    ]);
    expect([a.ok, b.ok]).toEqual([true, true]);
    expect((await draftOf()).procedure).toMatchObject({
      conditions: 'Của người thứ nhất',
      eligibility: 'Của người thứ hai',
    });
  });

  test('of the same component: one is told who was faster, and can then decide', async () => {
    accepted(await openCatalogDraft(portal.deps, civil, birth));
    const first = await openEditor(portal.deps, civil, birth.code, 'conditions');
    const second = await openEditor(portal.deps, head, birth.code, 'conditions');
    accepted(await first.save({ conditions: 'Của người thứ nhất' }));
    const late = await second.save({ conditions: 'Của người thứ hai' });
    expect(late).toMatchObject({
      ok: false,
      refusal: { code: 'changed-meanwhile', theirs: { by: { name: 'Phạm Văn Dũng' } } },
    });
    expect(!late.ok && late.refusal.message).toMatch(/Phạm Văn Dũng, .*17\/11\/2026/);
    expect((await draftOf()).procedure.conditions).toBe('Của người thứ nhất');
    accepted(
      await (
        await openEditor(portal.deps, head, birth.code, 'conditions')
      ).save({
        conditions: 'Của người thứ hai',
      }),
    );
    expect((await draftOf()).procedure.conditions).toBe('Của người thứ hai');
  });

  test('of the same component at the same moment: exactly one is kept, whatever the order', async () => {
    accepted(await openCatalogDraft(portal.deps, civil, birth));
    const editors = await Promise.all(
      [civil, head, deputy, administrator].map(async (who) => ({
        who,
        editor: await openEditor(portal.deps, who, birth.code, 'conditions'),
      })),
    );
    const outcomes = await Promise.all(
      editors.map(({ who, editor }) => editor.save({ conditions: `Của ${who.name}` })),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const winner = editors[outcomes.findIndex(({ ok }) => ok)];
    expect((await draftOf()).procedure.conditions).toBe(`Của ${winner?.who.name}`);
  });

  test('who write the same disturb nobody', async () => {
    accepted(await openCatalogDraft(portal.deps, civil, birth));
    const first = await openEditor(portal.deps, civil, birth.code, 'conditions');
    const second = await openEditor(portal.deps, head, birth.code, 'conditions');
    accepted(await first.save({ conditions: 'Như nhau' }));
    expect(accepted(await second.save({ conditions: 'Như nhau' })).unchanged).toBe(true);
  });
});

describe('approval', () => {
  test('is never given by anybody who changed the draft', async () => {
    await change(portal.deps, head, birth.code, 'conditions', { conditions: 'Của Trưởng ban' });
    await submitted(portal.deps, civil, birth);
    const { version } = await underWay(portal.deps, birth);
    expect(await approveDraft(portal.deps, head, { ...birth, version })).toMatchObject(
      refused('not-allowed'),
    );
    const { openDraft } = accepted(await openProcedureDraft(portal.deps, head, birth));
    expect(openDraft.steps.decisions.map(({ event }) => event)).toEqual(['return', 'take-back']);
    expect(openDraft.steps.whyNotApprove).toMatch(/một người khác/);
    accepted(await approveDraft(portal.deps, deputy, { ...birth, version }));
  });

  test('is void after any edit, also when it waited for its hour', async () => {
    await change(portal.deps, civil, birth.code, 'conditions', { conditions: 'Bản được duyệt' });
    await submitted(portal.deps, civil, birth);
    const { version } = await underWay(portal.deps, birth);
    const publishAt = new Date(portal.clock.now().getTime() + 3_600_000);
    expect(
      accepted(await approveDraft(portal.deps, head, { ...birth, version, publishAt })).draft,
    ).toMatchObject({
      state: 'approved',
      publishAt,
    });
    await change(portal.deps, civil, birth.code, 'conditions', { conditions: 'Sửa sau khi duyệt' });
    expect(await underWay(portal.deps, birth)).toMatchObject({
      state: 'open',
      approvedBy: null,
      approvedDigest: null,
      publishAt: null,
    });
    portal.clock.set(new Date(publishAt.getTime() + 1));
    expect(await publishDueDrafts(portal.deps)).toBe(0);
    expect((await live())?.conditions).not.toMatch(/Bản được duyệt|Sửa sau/);
  });

  test('and an edit at the same moment: either the edit is in what is approved, or nothing was approved', async () => {
    for (let round = 0; round < 4; round += 1) {
      await change(portal.deps, civil, birth.code, 'conditions', { conditions: `Vòng ${round}` });
      await submitted(portal.deps, civil, birth);
      const { version } = await underWay(portal.deps, birth);
      const editor = await openEditor(portal.deps, civil, birth.code, 'conditions');
      const [approval, edit] = await Promise.all([
        approveDraft(portal.deps, head, { ...birth, version }),
        editor.save({ conditions: `Sửa vội ${round}` }),
      ]);
      expect([approval.ok, edit.ok].filter(Boolean)).toHaveLength(1);
      if (approval.ok) expect((await live())?.conditions).toBe(`Vòng ${round}`);
      else {
        expect(approval).toMatchObject(refused('changed-meanwhile'));
        expect((await underWay(portal.deps, birth)).state).toBe('open');
      }
    }
  });

  test('by two at once publishes once', async () => {
    await change(portal.deps, civil, birth.code, 'conditions', { conditions: 'Một lần' });
    await submitted(portal.deps, civil, birth);
    const { version } = await underWay(portal.deps, birth);
    const before = accepted(await openProcedureForStaff(portal.deps, head, birth)).procedure.revisions.length;
    const outcomes = await Promise.all(
      [head, deputy, administrator].map((who) => approveDraft(portal.deps, who, { ...birth, version })),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const after = accepted(await openProcedureForStaff(portal.deps, head, birth)).procedure.revisions.length;
    expect(after).toBe(before + 1);
  });

  test('of a version that changed since is refused, naming who changed it', async () => {
    await change(portal.deps, civil, birth.code, 'conditions', { conditions: 'Đầu' });
    await submitted(portal.deps, civil, birth);
    const { version } = await underWay(portal.deps, birth);
    await change(portal.deps, civil, birth.code, 'conditions', { conditions: 'Sau' });
    await submitted(portal.deps, civil, birth);
    const late = await approveDraft(portal.deps, head, { ...birth, version });
    expect(late).toMatchObject(refused('changed-meanwhile'));
    expect(!late.ok && late.refusal.message).toContain('Phạm Văn Dũng');
  });

  test('can be withheld: the draft returns with the reason, which is told until it is submitted again', async () => {
    await change(portal.deps, civil, birth.code, 'conditions', { conditions: 'Chưa đạt' });
    await submitted(portal.deps, civil, birth);
    const { version } = await underWay(portal.deps, birth);
    expect(await returnDraft(portal.deps, head, { ...birth, version, reason: ' ' })).toMatchObject(
      refused('invalid'),
    );
    portal.clock.set(new Date(portal.clock.now().getTime() + 60_000));
    const { draft } = accepted(
      await returnDraft(portal.deps, head, { ...birth, version, reason: 'Thiếu căn cứ pháp lý mới' }),
    );
    expect(draft).toMatchObject({
      state: 'open',
      failure: 'Trả lại: Thiếu căn cứ pháp lý mới (Nguyễn Quốc Long)',
    });
    const late = await approveDraft(portal.deps, deputy, { ...birth, version });
    expect(late).toMatchObject(refused('changed-meanwhile'));
    expect(!late.ok && late.refusal.message).toContain('vừa có thay đổi: Nguyễn Quốc Long, ');
    await submitted(portal.deps, civil, birth, 'Đã bổ sung');
    expect((await underWay(portal.deps, birth)).failure).toBeNull();
    accepted(
      await takeBackDraft(portal.deps, civil, {
        ...birth,
        version: (await underWay(portal.deps, birth)).version,
      }),
    );
  });
});

describe('publishing at an hour', () => {
  test('happens when the hour comes, once, by whichever process is there', async () => {
    await change(portal.deps, civil, birth.code, 'conditions', { conditions: 'Theo giờ' });
    await submitted(portal.deps, civil, birth);
    const { version } = await underWay(portal.deps, birth);
    const publishAt = new Date(portal.clock.now().getTime() + 60_000);
    expect(
      await approveDraft(portal.deps, head, { ...birth, version, publishAt: portal.clock.now() }),
    ).toMatchObject(refused('invalid'));
    // Within a year: a mistyped one is told.
    const inDays = (days: number) => new Date(portal.clock.now().getTime() + days * 24 * 3_600_000);
    expect(
      await approveDraft(portal.deps, head, { ...birth, version, publishAt: inDays(367) }),
    ).toMatchObject(refused('invalid'));
    accepted(await approveDraft(portal.deps, head, { ...birth, version, publishAt: inDays(366) }));
    const approved = await underWay(portal.deps, birth);
    accepted(await takeBackDraft(portal.deps, civil, { ...birth, version: approved.version }));
    await submitted(portal.deps, civil, birth);
    const again = await underWay(portal.deps, birth);
    accepted(await approveDraft(portal.deps, head, { ...birth, version: again.version, publishAt }));
    portal.clock.set(new Date(publishAt.getTime() - 1));
    expect(await publishDueDrafts(portal.deps)).toBe(0);
    portal.clock.set(publishAt);
    const runs = await Promise.all([1, 2, 3].map(() => publishDueDrafts(portal.deps)));
    expect(runs.reduce((sum, one) => sum + one, 0)).toBe(1);
    expect((await live())?.conditions).toBe('Theo giờ');
    const { entries } = accepted(await listAudit(portal.deps, desk, { subject: `procedure:${birth.code}` }));
    expect(entries[0]).toMatchObject({ label: 'Công bố', actor: 'Cổng thông tin' });
  });

  test('is of what was approved, and of nothing else', async () => {
    await change(portal.deps, civil, birth.code, 'conditions', { conditions: 'Đã duyệt' });
    await submitted(portal.deps, civil, birth);
    const { version } = await underWay(portal.deps, birth);
    const publishAt = new Date(portal.clock.now().getTime() + 60_000);
    accepted(await approveDraft(portal.deps, head, { ...birth, version, publishAt }));
    await database.owner.$client`
      update catalog_drafts set body = jsonb_set(body, '{conditions}', '"Sửa thẳng"') where state = 'approved'`;
    portal.clock.set(publishAt);
    expect(await publishDueDrafts(portal.deps)).toBe(0);
    expect((await live())?.conditions).not.toBe('Sửa thẳng');
  });

  test('that fails keeps the reason for the staff, and succeeds once the cause is gone', async () => {
    const code = '9.000001';
    const of = { kind: 'procedure', code } as const;
    accepted(
      await startNewProcedure(portal.deps, civil, { code, name: 'Thủ tục hẹn giờ', sector: 'ho-tich' }),
    );
    // The draft as it is when every component was filled in.
    const body = { ...(await live()), code, slug: 'thu-tuc-hen-gio', name: 'Thủ tục hẹn giờ' };
    await database.owner.$client`
      update catalog_drafts set body = ${JSON.stringify(body)}::text::jsonb where code = ${code}`;
    await submitted(portal.deps, civil, of);
    const publishAt = new Date(portal.clock.now().getTime() + 60_000);
    accepted(
      await approveDraft(portal.deps, head, {
        ...of,
        version: (await underWay(portal.deps, of)).version,
        publishAt,
      }),
    );
    await database.owner.$client`
      insert into procedures (code, slug, sector, level) values ('9.999999', 'thu-tuc-hen-gio', 'ho-tich', 1)`;
    portal.clock.set(publishAt);
    expect(await publishDueDrafts(portal.deps)).toBe(0);
    const failed = await underWay(portal.deps, of);
    expect(failed).toMatchObject({ state: 'approved' });
    expect(failed.failure).toContain('Địa chỉ "thu-tuc-hen-gio" đã thuộc về thủ tục 9.999999.');
    expect(await publishDueDrafts(portal.deps)).toBe(0);
    expect((await underWay(portal.deps, of)).version).toBe(failed.version);

    await database.owner.$client`delete from procedures where code = '9.999999'`;
    expect(await publishDueDrafts(portal.deps)).toBe(1);
    expect((await findPublishedByCode(portal.deps, code))?.procedure.name).toBe('Thủ tục hẹn giờ');
  });
});

describe('a new procedure', () => {
  test('Đ14.1: of level 4, filled in component by component, is published, found, filed and to be paid online', async () => {
    const { deps } = portal;
    const of = { kind: 'procedure', code: '9.000010' } as const;
    const name = 'Cấp bản sao giấy tờ của xã';
    const { slug } = accepted(
      await startNewProcedure(deps, civil, { code: of.code, name, sector: 'ho-tich' }),
    );
    const model = await findPublishedProcedure(deps, slugs.payable);
    if (model === undefined) throw new Error('no model');
    for (const component of componentIds) {
      const { situation, seen } = accepted(
        await openComponentEditor(deps, civil, { code: of.code, component }),
      );
      const wire = componentEditors[component].toWire({ ...model.procedure, name, slug }, situation);
      accepted(await saveComponent(deps, civil, { code: of.code, component, seen, wire }));
    }
    const { openDraft } = accepted(await openProcedureDraft(deps, civil, of));
    expect(openDraft.components.filter(({ state }) => state === 'missing')).toEqual([]);
    expect(openDraft.needs.every(({ met }) => met)).toBe(true);
    expect(await findPublishedProcedure(deps, slug)).toBeUndefined();
    await published(deps, civil, head, of);

    const found = await findPublishedProcedure(deps, slug);
    // Ticked in a list, they stand in its order.
    const lifeEvents = lifeEventIds.filter((id) => model.procedure.lifeEvents.includes(id));
    expect(found?.procedure).toEqual({ ...model.procedure, code: of.code, name, slug, lifeEvents });
    const dossier = await portal.find(await filedDossier(portal, slug));
    expect(dossier).toMatchObject({ procedureCode: of.code, state: 'payment-required' });
  });

  test('says at once everything that is missing, each with its component', async () => {
    const code = '9.000002';
    const of = { kind: 'procedure', code } as const;
    const { slug } = accepted(
      await startNewProcedure(portal.deps, civil, {
        code,
        name: ' Cấp  giấy xác nhận thử ',
        sector: 'ho-tich',
      }),
    );
    expect(slug).toBe('cap-giay-xac-nhan-thu');
    const { version } = await underWay(portal.deps, of);
    const attempt = await submitDraft(portal.deps, civil, { ...of, version, note: 'Thủ tục mới' });
    expect(attempt).toMatchObject(refused('invalid'));
    const problems = (!attempt.ok && attempt.refusal.procedureProblems) || [];
    expect(new Set(problems.map(({ component }) => component)).size).toBe(12);
    expect(problems.map(({ message }) => message)).toContain('Chưa có thời hạn giải quyết.');
    expect(await submitDraft(portal.deps, civil, { ...of, version, note: '  ' })).toMatchObject(
      refused('invalid'),
    );
  });

  test('is refused with a code or an address that is taken, a code that is none, and a foreign sector', async () => {
    const start = (input: Partial<Parameters<typeof startNewProcedure>[2]>, who: Staff = civil) =>
      startNewProcedure(portal.deps, who, {
        code: '9.000003',
        name: 'Thủ tục chưa có',
        sector: 'ho-tich',
        ...input,
      });
    const at = (path: string) => ({ refusal: { code: 'invalid', problems: [{ path }] } });
    expect(await start({ code: birth.code })).toMatchObject(at('code'));
    expect(await start({ code: 'abc' })).toMatchObject(at('code'));
    expect(await start({ name: 'ĐĂNG KÝ khai sinh' })).toMatchObject(at('name'));
    expect(await start({ name: 'Hướng dẫn' })).toMatchObject(at('name'));
    expect(await start({ name: 'Xác nhận '.repeat(100) })).toMatchObject(at('name'));
    expect(await start({}, land)).toMatchObject(at('sector'));
    expect(
      await startNewProcedure(portal.deps, desk, { code: '9.000003', name: 'x', sector: 'ho-tich' }),
    ).toMatchObject(refused('not-allowed'));
    const both = await Promise.all([start({}), start({})]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('is nobody’s business outside the staff', async () => {
    for (const attempt of [
      openCatalogDraft(portal.deps, binh, birth),
      openProcedureForStaff(portal.deps, binh, birth),
      openProcedureDraft(portal.deps, binh, birth),
      startNewProcedure(portal.deps, binh, { code: '9.000004', name: 'x', sector: 'ho-tich' }),
      listAudit(portal.deps, binh, { subject: `procedure:${birth.code}` }),
    ])
      expect(await attempt).toMatchObject(refused('not-allowed'));
  });
});
