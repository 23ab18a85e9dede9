// Verification through the pages: begun with where and by when, told to whoever filed, waited for, reminded of, ended with what was
// found. The limit is as much longer as the law of the procedure says.
import { randomUUID } from 'node:crypto';

import { beforeEach, expect, test } from 'vitest';

import { openControlSlip } from '#app/domain/dossiers/papers/open-control-slip.server.ts';
import { remindOfDueDossiers } from '#app/domain/dossiers/limits/remind-of-due.server.ts';
import { lookUpByCode } from '#app/domain/dossiers/applicant/look-up-by-code.server.ts';
import { openDossierForApplicant } from '#app/domain/dossiers/applicant/open-dossier-for-applicant.server.ts';
import { openDossierForStaff } from '#app/domain/dossiers/open-dossier-for-staff.server.ts';
import { actOnDossier } from '#app/domain/dossiers/decisions/act-on-dossier.server.ts';
import { deliverOutbox } from '#app/domain/notifications/deliver-outbox.server.ts';
import * as decision from '#app/routes/officer/decision.tsx';
import { loader as queue } from '#app/routes/officer/queue.tsx';
import type { DecisionPageProps } from '#app/ui/pages/officer/dossiers/decisions/decision-page.tsx';
import type { QueuePageProps } from '#app/ui/pages/officer/dossiers/queue/queue-page.tsx';
import { formatMoment, localDate, officialCalendar } from '#catalog/index.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, filedDossier, people, receiveDossier, slugs } from '../support/dossiers.ts';
import { staffPages, type StaffPages } from '../support/staff-pages.ts';

const database = useDatabase();
let pages: StaffPages;
const at0 = new Date(0);

beforeEach(() => {
  pages = staffPages(database.db);
});

async function processed(): Promise<string> {
  const code = await filedDossier(pages.portal, slugs.birth);
  const { deps } = pages.portal;
  accepted(
    await receiveDossier(deps, people.desk, { code, version: (await pages.portal.find(code)).version }),
  );
  accepted(
    await actOnDossier(deps, people.civil, {
      ...{ code, event: 'start-processing' },
      version: (await pages.portal.find(code)).version,
    }),
  );
  await mailed();
  return code;
}

async function mailed() {
  await deliverOutbox(pages.portal.deps);
  return pages.portal.mails.splice(0);
}

async function decide(code: string, segment: string, fields: Record<string, string>, account = 'hotich') {
  const { version } = await pages.portal.find(code);
  return pages.post(
    decision.action,
    account,
    `/can-bo/ho-so/${code}/${segment}`,
    Object.entries({ intent: 'decide', version: String(version), requestId: randomUUID(), ...fields }),
    { code, decision: segment },
  );
}

const wanted = {
  reason: 'Cần biết nơi đăng ký kết hôn trước đây.',
  place: 'Ủy ban nhân dân xã Hòa Lợi',
  meeting: '9 giờ ngày 19/11/2026, tại Ủy ban nhân dân xã Hòa Lợi',
  ...{ 'until.day': '20', 'until.month': '11', 'until.year': '2026' },
};

const listed = async (address: string) =>
  ((await pages.get(queue, 'hotich', address)).data as QueuePageProps).items.map(({ code }) => code);

test('NĐ 61/2018 Đ19.3: it is verified with a place, a day and a reason, the limit is longer by what the law gives, and it goes on with what was found', async () => {
  const { deps } = pages.portal;
  const code = await processed();
  const { dueAt: before, holderId } = await pages.portal.find(code);

  const page = (
    await pages.get(decision.loader, 'hotich', `/can-bo/ho-so/${code}/xac-minh`, {
      code,
      decision: 'xac-minh',
    })
  ).data as DecisionPageProps;
  const asked = page.dossier.actions.find(({ event }) => event === 'begin-verification');
  expect(asked?.explain).toMatch(/thêm không quá 3 ngày làm việc\. Xác minh bây giờ thì hạn trả kết quả là/);
  expect(await decide(code, 'xac-minh', { ...wanted, reason: '', place: '' })).toMatchObject({
    status: 422,
    data: {
      problems: [{ path: 'reason' }, { path: 'place' }],
      entries: { wire: { meeting: wanted.meeting } },
    },
  });
  expect(await decide(code, 'xac-minh', { ...wanted, 'until.year': '2027' })).toMatchObject({
    status: 422,
    data: { problems: [{ path: 'until' }] },
  });
  expect((await decide(code, 'xac-minh', wanted, 'xahoi')).status).toBe(404);
  // What the applicant will read stands beside it, with what was typed.
  expect(await decide(code, 'xac-minh', { ...wanted, intent: 'preview' })).toMatchObject({
    data: { mail: { text: expect.stringContaining('ngày hẹn trả kết quả thay đổi') as string } },
  });
  expect((await decide(code, 'xac-minh', wanted)).status).toBe(303);

  const { dueAt } = await pages.portal.find(code);
  expect(officialCalendar.workingDaysBetween(localDate(before ?? at0), localDate(dueAt ?? at0))).toBe(3);
  expect(await pages.portal.find(code)).toMatchObject({ state: 'awaiting-verification', holderId });
  const [letter, ...others] = await mailed();
  expect(others).toEqual([]);
  expect(letter?.subject).toContain('Mời ông/bà có mặt');
  for (const told of [
    wanted.place,
    wanted.meeting,
    wanted.reason,
    `ngày hẹn trả kết quả thay đổi. Hẹn trả kết quả: ${formatMoment(dueAt ?? at0)}`,
  ])
    expect(letter?.text).toContain(told);

  expect(await listed('/can-bo/ho-so?cho=xac-minh')).toEqual([code]);
  expect(await listed('/can-bo/ho-so?trang-thai=awaiting-verification')).toEqual([code]);
  expect(await listed('/can-bo/ho-so?viec=cho-xac-minh')).toEqual([code]);
  expect(await listed('/can-bo/ho-so?cho=can-bo')).not.toContain(code);
  expect(await listed('/can-bo/ho-so?viec=dang-giu')).not.toContain(code);
  const { progress } = accepted(await lookUpByCode(deps, { text: code }));
  expect(progress).toMatchObject({ state: 'awaiting-verification', dueAt });
  expect(progress.steps.find(({ current }) => current)?.label).toBe('Cán bộ giải quyết hồ sơ');
  expect(JSON.stringify(progress)).not.toContain('Hòa Lợi');
  const mine = accepted(await openDossierForApplicant(deps, people.an, { code })).dossier;
  expect(mine.verification).toMatchObject({
    place: wanted.place,
    meeting: wanted.meeting,
    until: '2026-11-20',
  });

  // It is no result yet: first what was found.
  expect((await decide(code, 'ghi-ket-qua', {})).status).toBe(409);
  const found = { reason: 'Công văn 12/UBND ngày 19/11/2026: chưa đăng ký.', outcome: 'confirmed' };
  expect(await decide(code, 'ket-qua-xac-minh', { ...found, outcome: '' })).toMatchObject({ status: 422 });
  expect((await decide(code, 'ket-qua-xac-minh', found)).status).toBe(303);
  expect(await pages.portal.find(code)).toMatchObject({
    ...{ state: 'processing', dueAt, holderId, verification: null },
  });
  expect(await mailed()).toEqual([]);
  const seen = accepted(await openDossierForStaff(deps, people.civil, { code })).dossier;
  expect(seen.timeline.at(-1)).toMatchObject({ reason: found.reason, detail: { outcome: 'Đúng như hồ sơ' } });
  const after = accepted(await openDossierForApplicant(deps, people.an, { code })).dossier;
  expect(JSON.stringify(after.timeline)).not.toMatch(/Công văn|Đúng như/);
  expect(after.verification).toBeUndefined();
  accepted(await openControlSlip(deps, people.civil, { code }));
});

test('whoever holds it is reminded on the working day before its day, and once when it has passed', async () => {
  const { deps, clock } = pages.portal;
  await database.owner.$client`delete from dossier_reminders`;
  const code = await processed();
  await decide(code, 'xac-minh', wanted);
  await database.owner
    .$client`update dossiers set due_at = '2026-12-20T10:00:00Z', limit_due_at = '2026-12-20T10:00:00Z' where due_at is not null`;
  await mailed();
  const on = async (day: string) => {
    clock.set(new Date(`${day}T07:00:00+07:00`));
    await remindOfDueDossiers(deps);
    return (await mailed())
      .filter(({ text }) => text.includes(code))
      .map(({ to, subject }) => [to, subject.split(' – ')[0]]);
  };
  expect(await on('2026-11-18')).toEqual([]);
  const who = 'hotich@demo.phuan';
  expect(await on('2026-11-19')).toEqual([[who, '1 kết quả xác minh sắp đến ngày']]);
  expect(await on('2026-11-20')).toEqual([]);
  expect(await on('2026-11-23')).toEqual([[who, '1 kết quả xác minh quá ngày']]);
  expect(await on('2026-11-25')).toEqual([]);
});

test('an apology that waits for its signature stays while it is verified; a withdrawal ends both', async () => {
  const code = await processed();
  const until = { 'until.day': '18', 'until.month': '11', 'until.year': '2026' };
  expect((await decide(code, 'xin-hen-lai', { reason: 'Chờ xác minh', ...until })).status).toBe(303);
  expect((await decide(code, 'xac-minh', wanted)).status).toBe(303);
  expect((await pages.portal.find(code)).postponement).toMatchObject({ outcome: null });
  const { version } = await pages.portal.find(code);
  accepted(
    await actOnDossier(pages.portal.deps, people.an, {
      code,
      version,
      event: 'withdraw',
      requestId: randomUUID(),
    }),
  );
  expect(await pages.portal.find(code)).toMatchObject({ verification: null, postponement: null });
  const [row] = await database.owner.$client<{ outcome: string }[]>`
    select v.outcome from dossier_verifications v join dossiers d on d.id = v.dossier_id where d.code = ${code}`;
  expect(row?.outcome).toBe('lapsed');
});
