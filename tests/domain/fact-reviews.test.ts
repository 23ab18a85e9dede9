// "Cần rà soát" worked off: who may, what readers see of it, and what opens a point again.
import { expect, test } from 'vitest';

import { findServiceByCode } from '#app/domain/catalog/read-services.server.ts';
import { listAudit } from '#app/domain/catalog-editing/list-audit.server.ts';
import { listReviews } from '#app/domain/catalog-editing/list-reviews.server.ts';
import { openReview } from '#app/domain/catalog-editing/open-review.server.ts';
import { settlePoint } from '#app/domain/catalog-editing/settle-point.server.ts';
import { openDossierForStaff } from '#app/domain/dossiers/open-dossier-for-staff.server.ts';
import { synchroniseCatalog } from '#app/domain/catalog-editing/synchronise-catalog.server.ts';
import type { Actor } from '#app/domain/kernel/actor.ts';
import { findProcedure, type Procedure } from '#catalog/index.ts';
import { findDossierToFile } from '#db/queries/dossiers.server.ts';
import { markOfFactReviews } from '#db/queries/fact-reviews.server.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, filedDossier, people, testPortal } from '../support/dossiers.ts';

const database = useDatabase();
/** Began as a copy of the same: its revisions and words have the numbers that the first one's have. */
const ofAnother = useDatabase();
const { an, civil, land } = people;
const code = '1.004873';

const portal = () => testPortal(database.db);

async function pointsIn(deps: ReturnType<typeof testPortal>['deps'], actor: Actor = civil) {
  return accepted(await openReview(deps, actor, { code })).reviewed;
}

test('Đ14.1 a point is confirmed with its source by whoever edits the sector; the last one makes the procedure approved', async () => {
  const residents = portal();
  const { deps } = residents;
  const before = await pointsIn(deps);
  expect(before.state).toBe('unseen');
  const dossier = await filedDossier(residents, 'xac-nhan-tinh-trang-hon-nhan');
  const saidOnDossier = async () => {
    const opened = accepted(await openDossierForStaff(deps, civil, { code: dossier }));
    return opened.dossier.toReview;
  };
  expect(await saidOnDossier()).toEqual(before.points.map(({ note }) => note));
  const progress = accepted(await listReviews(deps, civil)).list;
  expect(progress.rows).toHaveLength(78);
  const [first] = before.points;
  if (first === undefined) throw new Error('no point');
  const confirm = (point: typeof first, actor: Actor, ground = 'Điều 22 Nghị định 123/2015/NĐ-CP') =>
    settlePoint(deps, actor, { code, point: point.id, event: 'confirm', version: point.version, ground });

  expect(await confirm(first, an)).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
  expect(await confirm(first, land)).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
  expect(await confirm(first, civil, '  ')).toMatchObject({ ok: false, refusal: { code: 'invalid' } });
  expect(await confirm(first, civil, 'x'.repeat(1001))).toMatchObject({ refusal: { code: 'invalid' } });
  accepted(await confirm(first, civil));
  // What was decided meanwhile is told, not decided over.
  expect(await confirm(first, civil)).toMatchObject({ ok: false, refusal: { code: 'changed-meanwhile' } });
  expect((await pointsIn(deps)).state).toBe('under-review');

  for (const point of (await pointsIn(deps)).points)
    if (point.state === 'open') accepted(await confirm(point, civil));
  const after = await pointsIn(deps);
  expect(after).toMatchObject({ state: 'approved', review: { open: 0, points: before.points.length } });
  expect(after.points[0]?.last).toMatchObject({ by: civil.name, ground: 'Điều 22 Nghị định 123/2015/NĐ-CP' });
  const { list } = accepted(await listReviews(deps, civil));
  expect(list.approved).toBe(progress.approved + 1);
  const told = await findServiceByCode(deps, code);
  expect(told?.sheet.facts.timeLimit).toMatchObject({
    certainty: 'confirmed',
    source: 'Điều 22 Nghị định 123/2015/NĐ-CP',
  });
  // A dossier of it says only what is still open.
  expect(await saidOnDossier()).toEqual([]);
  const { entries } = accepted(await listAudit(deps, civil, { subject: `procedure:${code}` }));
  expect(entries[0]).toMatchObject({ label: 'Xác nhận một điểm cần rà soát', actor: civil.name });
});

test('Đ14.1 what changes after it was confirmed is open again, and what was not touched stays confirmed', async () => {
  const { deps } = portal();
  const written = findProcedure(code);
  if (written === undefined) throw new Error('no procedure');
  for (const point of (await pointsIn(deps)).points)
    if (point.state === 'open')
      accepted(
        await settlePoint(deps, civil, {
          ...{ code, point: point.id, event: 'confirm', version: point.version, ground: 'Luật Hộ tịch' },
        }),
      );
  const wording = '4 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.';
  const changed: Procedure = { ...written, timeLimit: { ...written.timeLimit, value: 4, wording } };
  await synchroniseCatalog(deps, { procedures: [changed], forms: [] });
  const told = await findServiceByCode(deps, code);
  expect(told?.sheet.facts.timeLimit.certainty).toBe('unverified');
  expect(told?.sheet.facts.charges.certainty).toBe('confirmed');
  expect((await pointsIn(deps)).state).toBe('under-review');
  await synchroniseCatalog(deps, { procedures: [written], forms: [] });
});

test('Đ14.1 a fact is taken back and looked at again; what a dossier filed here needs is changed instead', async () => {
  const { deps } = portal();
  const open = async () => {
    const { points } = await pointsIn(deps);
    for (const { id, version, state } of points)
      if (state !== 'open')
        accepted(await settlePoint(deps, civil, { code, point: id, event: 'reopen', version, ground: '' }));
    return (await pointsIn(deps)).points;
  };
  const points = await open();
  const of = (component: string) => points.find((one) => one.component === component);
  const [limit, laws] = [of('timeLimit'), of('legalBases')];
  if (limit === undefined || laws === undefined) throw new Error('no such points');
  expect(limit.may).toEqual(['confirm']);
  const withdraw = (point: typeof limit) => ({
    ...{ code, point: point.id, version: point.version, event: 'withdraw', ground: 'Chưa tìm được bản gốc' },
  });
  expect(await settlePoint(deps, civil, withdraw(limit))).toMatchObject({ ok: false });
  accepted(await settlePoint(deps, civil, withdraw(laws)));
  const told = await findServiceByCode(deps, code);
  expect(told?.sheet.facts.legalBases.certainty).toBe('withdrawn');
  await open();
  expect((await findServiceByCode(deps, code))?.sheet.facts.legalBases.certainty).toBe('unverified');
});

test('Đ14.1 what one commune said of a service is not told by the portal of another', async () => {
  const [here, there] = [portal(), testPortal(ofAnother.db)];
  const timeLimit = async ({ deps }: typeof here) =>
    (await findServiceByCode(deps, code))?.sheet.facts.timeLimit;
  for (const [{ deps }, ground] of [
    [here, 'Luật Hộ tịch'],
    [there, 'Luật Cư trú'],
  ] as const) {
    for (const point of (await pointsIn(deps)).points)
      accepted(
        await settlePoint(deps, civil, {
          ...{ code, point: point.id, event: 'confirm', version: point.version, ground },
        }),
      );
    expect((await findServiceByCode(deps, code))?.sheet.facts.timeLimit.source).toBe(ground);
  }
  expect((await timeLimit(here))?.source).toBe('Luật Hộ tịch');
});

test('what was said has one mark, whichever statement reads it', async () => {
  const { db } = database;
  const filed = await filedDossier(portal(), 'xac-nhan-tinh-trang-hon-nhan');
  const read = await findDossierToFile(db.$client, filed);
  expect(read?.around.factsMark).toBe(await markOfFactReviews(db));
});
