// A new version of the portal meets what staff edited: theirs stays, and drafts under way take over what they did not touch.
import { expect, test } from 'vitest';

import { changeFormDraft } from '#app/domain/catalog-editing/change-form-draft.server.ts';
import { openCatalogDraft } from '#app/domain/catalog-editing/open-catalog-draft.server.ts';
import { openProcedureDraft } from '#app/domain/catalog-editing/open-procedure-draft.server.ts';
import { publishDueDrafts } from '#app/domain/catalog-editing/publish-due-drafts.server.ts';
import { mergeDraft } from '#app/domain/catalog-editing/rebase-drafts.server.ts';
import { startNewProcedure } from '#app/domain/catalog-editing/start-new-procedure.server.ts';
import { currentFormVersion, findPublishedByCode } from '#app/domain/catalog/read-catalog.server.ts';
import { synchroniseCatalog } from '#app/domain/catalog-editing/synchronise-catalog.server.ts';
import { followers } from '#app/server/followers.server.ts';
import type { ProcedureDraft } from '#catalog/drafting.ts';
import type { Procedure } from '#catalog/procedure.ts';
import { approveDraft, change, published, submitted, underWay } from '../support/catalog-editing.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, people, testPortal } from '../support/dossiers.ts';

const database = useDatabase();
const { civil, head } = people;

const liveOf = async (code: string): Promise<Procedure> => {
  const live = await findPublishedByCode(database, code);
  if (live === undefined) throw new Error(`no procedure ${code}`);
  return live.procedure;
};
const upgrade = (procedures: readonly Procedure[]) =>
  synchroniseCatalog({ db: database.db, followers }, { procedures, forms: [] });

test('An open draft takes over what only the portal changed, keeps what staff changed, and says where both did', async () => {
  const { deps } = testPortal(database.db);
  const of = { kind: 'procedure', code: '1.001193' } as const;
  await change(deps, civil, of.code, 'conditions', { conditions: 'Cán bộ sửa' });
  await change(deps, civil, of.code, 'audience', { eligibility: 'Cán bộ sửa.' });
  const before = await liveOf(of.code);
  expect(
    (
      await upgrade([
        { ...before, conditions: 'Bản mới của Cổng', results: ['Giấy khai sinh', 'Bản điện tử'] },
      ])
    ).procedures,
  ).toEqual([of.code]);

  const { openDraft } = accepted(await openProcedureDraft(deps, civil, of));
  expect(openDraft.procedure).toMatchObject({
    conditions: 'Cán bộ sửa',
    eligibility: 'Cán bộ sửa.',
    results: ['Giấy khai sinh', 'Bản điện tử'],
  });
  expect(openDraft.draft.failure).toContain('Bản nháp đã lấy theo: Kết quả thực hiện.');
  expect(openDraft.draft.failure).toContain('Bản nháp giữ nội dung cán bộ đã sửa: Yêu cầu, điều kiện.');
  expect(openDraft.components.filter(({ changed }) => changed).map(({ component }) => component)).toEqual([
    'audience',
    'conditions',
  ]);
  expect(openDraft.components.find(({ component }) => component === 'results')?.touched?.name).toBe(
    'Cổng thông tin',
  );

  await published(deps, civil, head, of);
  expect(await liveOf(of.code)).toMatchObject({
    conditions: 'Cán bộ sửa',
    results: ['Giấy khai sinh', 'Bản điện tử'],
  });
  const later = await upgrade([{ ...before, conditions: 'Bản sau nữa' }]);
  expect(later).toEqual({ procedures: [], forms: [], keptByStaff: [of.code] });
});

test('A component is taken over where the portal alone changed it, and kept where staff did, with or without an agreement', () => {
  const draft = (conditions: string) => ({ conditions, toReview: [] }) as unknown as ProcedureDraft;
  for (const [base, mine, theirs, kept, taken, disputed] of [
    ['a', 'a', 'a', 'a', false, false],
    ['a', 'a', 'b', 'b', true, false],
    ['a', 'b', 'a', 'b', false, false],
    ['a', 'b', 'b', 'b', false, false],
    ['a', 'b', 'c', 'b', false, true],
    [undefined, 'a', 'a', 'a', false, false],
    [undefined, 'a', 'b', 'a', false, true],
  ] as const) {
    const agreed = base === undefined ? undefined : draft(base);
    const merged = mergeDraft(agreed, draft(mine), draft(theirs));
    expect([base, mine, theirs, merged.draft.conditions]).toEqual([base, mine, theirs, kept]);
    expect([merged.taken, merged.disputed].map((ids) => ids.includes('conditions'))).toEqual([
      taken,
      disputed,
    ]);
  }
});

test('An approval that waits for its hour is void when the portal published something else meanwhile', async () => {
  const { deps, clock } = testPortal(database.db);
  const of = { kind: 'procedure', code: '2.000635' } as const;
  await change(deps, civil, of.code, 'conditions', { conditions: 'Chờ giờ' });
  await submitted(deps, civil, of);
  const publishAt = new Date(clock.now().getTime() + 60_000);
  accepted(await approveDraft(deps, head, { ...of, version: (await underWay(deps, of)).version, publishAt }));
  await upgrade([{ ...(await liveOf(of.code)), eligibility: 'Bản mới của Cổng.' }]);
  clock.set(publishAt);
  expect(await publishDueDrafts(deps)).toBe(0);
  expect(await underWay(deps, of)).toMatchObject({ state: 'open', approvedBy: null });
  await published(deps, civil, head, of);
  expect(await liveOf(of.code)).toMatchObject({ conditions: 'Chờ giờ', eligibility: 'Bản mới của Cổng.' });
});

test('A form that staff edited stays theirs; a draft of one that the portal changed stays as it is, and says so', async () => {
  const { deps } = testPortal(database.db);
  const of = { kind: 'form', code: 'khai-tu' } as const;
  const describe = (title: string) => ({ do: 'describe', title, source: 'Thông tư', toReview: [] }) as const;
  const before = (await currentFormVersion(deps, of.code))?.definition;
  if (before === undefined) throw new Error('no form');
  accepted(await openCatalogDraft(deps, civil, of));
  accepted(await changeFormDraft(deps, civil, { form: of.code, change: describe('TỜ KHAI CỦA XÃ') }));

  const newer = { ...before, title: 'TỜ KHAI CỦA PHIÊN BẢN MỚI' };
  expect(
    (await synchroniseCatalog({ db: database.db, followers }, { procedures: [], forms: [newer] })).forms,
  ).toEqual([of.code]);
  const draft = await underWay(deps, of);
  expect(draft.body).toMatchObject({ title: 'TỜ KHAI CỦA XÃ' });
  expect(draft.failure).toMatch(/phiên bản mới của Cổng/);

  await published(deps, civil, head, of);
  const after = await currentFormVersion(deps, of.code);
  expect(after).toMatchObject({ version: before.version + 2, definition: { title: 'TỜ KHAI CỦA XÃ' } });
  const newest = { ...before, title: 'TỜ KHAI MỚI HƠN NỮA' };
  expect(
    await synchroniseCatalog({ db: database.db, followers }, { procedures: [], forms: [newest] }),
  ).toEqual({
    procedures: [],
    forms: [],
    keptByStaff: [of.code],
  });
  expect((await currentFormVersion(deps, of.code))?.id).toBe(after?.id);
});

test('A procedure of a new version whose address staff gave away already is theirs to sort out: the portal starts', async () => {
  const { deps } = testPortal(database.db);
  const of = { kind: 'procedure', code: '9.100001' } as const;
  accepted(await startNewProcedure(deps, civil, { code: of.code, name: 'Việc của xã', sector: 'ho-tich' }));
  const model = await liveOf('1.001193');
  const body = { ...model, code: of.code, slug: 'viec-cua-xa', name: 'Việc của xã' };
  await database.owner.$client`
    update catalog_drafts set body = ${JSON.stringify(body)}::text::jsonb where code = ${of.code}`;
  await published(deps, civil, head, of);
  const done = await upgrade([{ ...model, code: '9.100002', slug: 'viec-cua-xa' }]);
  expect(done).toEqual({ procedures: [], forms: [], keptByStaff: ['9.100002'] });
  expect(await findPublishedByCode(database, '9.100002')).toBeUndefined();
});
