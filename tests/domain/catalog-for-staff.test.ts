// The catalog as staff find their way in it: by words, sector, level, what is under review, and where drafts are.
import { beforeAll, describe, expect, test } from 'vitest';

import type { Actor } from '#app/domain/kernel/actor.ts';
import { listCatalogForStaff } from '#app/domain/catalog-editing/list-catalog-for-staff.server.ts';
import { startNewProcedure } from '#app/domain/catalog-editing/start-new-procedure.server.ts';
import type { CatalogFilter } from '#app/lists/catalog.ts';
import { procedures } from '#catalog/index.ts';
import { sectorIds } from '#catalog/sectors.ts';
import { approveDraft, change, submitted, underWay } from '../support/catalog-editing.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, people, testPortal } from '../support/dossiers.ts';

const database = useDatabase();
const { an, civil, desk, head, social } = people;
const of = (code: string) => ({ kind: 'procedure', code }) as const;

const list = async (filter: CatalogFilter, who: Actor = head) =>
  accepted(await listCatalogForStaff(testPortal(database.db).deps, who, filter)).catalog;
const codes = async (filter: CatalogFilter, who?: Actor) =>
  (await list(filter, who)).rows.map(({ code }) => code);

beforeAll(async () => {
  const { deps, clock } = testPortal(database.db);
  accepted(
    await startNewProcedure(deps, civil, {
      code: '9.000001',
      name: 'Xác nhận cây cổ thụ',
      sector: 'ho-tich',
    }),
  );
  await change(deps, civil, '1.001193', 'conditions', { conditions: 'Đang soạn' });
  await change(deps, civil, '2.000635', 'conditions', { conditions: 'Chờ duyệt' });
  await submitted(deps, civil, of('2.000635'));
  await change(deps, head, '1.000894', 'conditions', { conditions: 'Trưởng ban sửa' });
  await submitted(deps, head, of('1.000894'));
  await change(deps, social, '1.001731', 'conditions', { conditions: 'Chờ giờ' });
  await submitted(deps, social, of('1.001731'));
  const { version } = await underWay(deps, of('1.001731'));
  const publishAt = new Date(clock.now().getTime() + 3_600_000);
  accepted(await approveDraft(deps, people.deputy, { ...of('1.001731'), version, publishAt }));
});

describe('the catalog of the staff', () => {
  test('Đ14.1: holds every procedure, and the new ones that nobody else sees yet', async () => {
    const { rows, counts } = await list({});
    expect(counts.all).toBe(procedures.length + 1);
    expect(rows).toHaveLength(counts.all);
    expect(rows.find(({ code }) => code === '9.000001')).toMatchObject({
      live: false,
      name: 'Xác nhận cây cổ thụ',
      draft: { state: 'open' },
    });
    expect(Object.values(counts.bySector).reduce((sum, one) => sum + one, 0)).toBe(counts.all);
    expect(counts.toReview).toBe(procedures.filter(({ toReview }) => toReview.length > 0).length);
  });

  test('is found by words without marks, by code, sector and level', async () => {
    expect(await codes({ words: 'khai sinh' })).toContain('1.001193');
    expect((await codes({ words: 'dang ky khai sinh' }))[0]).toBe('1.001193');
    expect(await codes({ words: 'cay co thu' })).toContain('9.000001');
    expect((await codes({ words: '2.000635' }))[0]).toBe('2.000635');
    const certified = (await list({ sector: 'chung-thuc', level: 2 })).rows;
    expect(certified.length).toBeGreaterThan(0);
    expect(certified.every(({ sector, level }) => sector === 'chung-thuc' && level === 2)).toBe(true);
    expect(await codes({ lifeEvent: 'birth' })).toContain('1.001193');
    expect((await list({ review: true })).rows.every(({ toReview }) => toReview > 0)).toBe(true);
  });

  test('tells where drafts are, and which of them wait for this person', async () => {
    expect((await list({})).counts.drafts).toEqual({ open: 2, submitted: 2, approved: 1 });
    expect((await codes({ draft: 'any' })).sort()).toEqual([
      '1.000894',
      '1.001193',
      '1.001731',
      '2.000635',
      '9.000001',
    ]);
    expect(await codes({ draft: 'approved' })).toEqual(['1.001731']);
    expect(await codes({ draft: 'mine-to-approve' })).toEqual(['2.000635']);
    expect((await codes({ draft: 'mine-to-approve' }, people.deputy)).sort()).toEqual([
      '1.000894',
      '2.000635',
    ]);
    expect(await codes({ draft: 'mine-to-approve' }, civil)).toEqual([]);
  });

  test('shows everybody of the staff what there is, and each what he may edit', async () => {
    const ofCivil = await list({}, civil);
    expect(
      ofCivil.rows
        .filter(({ mayEdit }) => mayEdit)
        .every(({ sector }) => civil.sectors.includes(sector ?? '')),
    ).toBe(true);
    expect(ofCivil.mayStartIn).toEqual(['ho-tich', 'chung-thuc']);
    const ofDesk = await list({}, desk);
    expect(ofDesk.rows).toHaveLength(ofCivil.rows.length);
    expect(ofDesk.rows.some(({ mayEdit }) => mayEdit)).toBe(false);
    expect((await list({})).mayStartIn).toEqual(sectorIds);
    expect(await listCatalogForStaff(testPortal(database.db).deps, an, {})).toMatchObject({
      ok: false,
      refusal: { code: 'not-allowed' },
    });
  });
});
