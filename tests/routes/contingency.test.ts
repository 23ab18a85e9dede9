// The plan for when the portal stands still: written by an administrator, approved by another person, printed, read again.
import { beforeAll, describe, expect, test } from 'vitest';

import { drawPlanPaper } from '#app/domain/contingency/open-plan.server.ts';
import { remindOfPlan } from '#app/domain/contingency/remind-of-plan.server.ts';
import * as plan from '#app/routes/admin/plan.tsx';
import * as planFile from '#app/routes/admin/plan-file.ts';
import * as newPlan from '#app/routes/admin/plan-new.tsx';
import * as plans from '#app/routes/admin/plans.tsx';
import { planPartIds } from '#app/operation/contingency.ts';
import type { OpenPlan } from '#app/read-models/contingency.ts';
import type { PlansPageProps } from '#app/ui/pages/admin/contingency/plans-page.tsx';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, people } from '../support/dossiers.ts';
import { readPdf } from '../support/read-pdf.ts';
import { staffPages, type Reply, type StaffPages } from '../support/staff-pages.ts';

const database = useDatabase();
let pages: StaffPages;
beforeAll(() => {
  pages = staffPages(database.db);
});

const base = '/can-bo/quan-tri/phuong-an';
const parts = (changes: Readonly<Record<string, string>> = {}) =>
  Object.entries({
    ...Object.fromEntries(planPartIds.map((id) => [id, `Việc một của ${id}\n\nViệc hai`])),
    reviewOn: '30/06/2027',
    ...changes,
  });
const start = (changes: Readonly<Record<string, string>> = {}, intent = 'write', account = 'quantri') =>
  pages.post(newPlan.action, account, `${base}/moi`, [
    ...parts(changes),
    ['intent', intent],
    ['version', '0'],
  ]);
const idIn = (reply: Reply) => reply.location?.split('/').at(-1) ?? '';
const versionOf = async (id: string, account = 'quantri') =>
  ((await pages.get(plan.loader, account, `${base}/${id}`, { plan: id })).data as { version: OpenPlan })
    .version;
const press = async (
  id: string,
  intent: string,
  account: string,
  fields: readonly (readonly [string, string])[] = [],
) =>
  pages.post(
    plan.action,
    account,
    `${base}/${id}`,
    [['intent', intent], ['version', String((await versionOf(id)).lock)], ...fields],
    { plan: id },
  );
const overview = async () => (await pages.get(plans.loader, 'truongban', base)).data as PlansPageProps;
const mails = (kind: string) =>
  database.owner.$client<
    { recipient: string }[]
  >`select recipient from outbox where kind = ${kind} order by id`;

describe('Đ22c Đ22d the plan for when the portal stands still', () => {
  let id = '';

  test('administrators and the chairman read it, administrators alone write it', async () => {
    for (const account of ['motcua', 'phoban', 'bientap'])
      expect([account, (await pages.get(plans.loader, account, base)).status]).toEqual([account, 403]);
    expect((await overview()).inUse).toBeUndefined();
    expect((await start({}, 'write', 'truongban')).status).toBe(403);
    expect((await pages.get(newPlan.loader, 'truongban', `${base}/moi`)).status).toBe(403);
  });

  test('every part has to say something, and what was typed stays', async () => {
    const reply = await start({ restore: '  ', telephones: '', reviewOn: '31/02/2027' });
    expect(reply.status).toBe(422);
    const { problems, entries } = reply.data as DeskReply;
    expect(problems.map(({ path }) => path)).toEqual(['restore', 'telephones', 'reviewOn']);
    expect(entries['contacts']).toContain('Việc một');
    const past = (await start({ reviewOn: '01/01/2026' })).data as DeskReply;
    expect(past.problems).toEqual([{ path: 'reviewOn', message: 'Ngày rà soát phải sau hôm nay.' }]);
  });

  test('whoever wrote it does not approve it; another person gives it back with a reason, then approves', async () => {
    id = idIn(await start({}, 'submit'));
    const { state, whyNot } = await versionOf(id);
    expect([state, whyNot]).toEqual(['submitted', expect.stringContaining('người khác')]);
    expect((await mails('plan-submitted')).map(({ recipient }) => recipient)).toEqual([
      'truongban@demo.phuan',
    ]);
    expect((await start()).status).toBe(409);
    expect((await press(id, 'approve', 'quantri')).status).toBe(403);
    expect((await press(id, 'return', 'truongban')).status).toBe(422);
    expect((await press(id, 'return', 'truongban', [['reason', 'Thiếu số điện lực']])).status).toBe(303);
    expect((await versionOf(id)).returned).toMatchObject({ reason: 'Thiếu số điện lực' });
    expect((await mails('plan-returned')).map(({ recipient }) => recipient)).toEqual(['quantri@demo.phuan']);
    expect((await press(id, 'submit', 'quantri', parts({ telephones: 'Điện lực: 1900 9000' }))).status).toBe(
      303,
    );
    expect((await press(id, 'approve', 'truongban')).status).toBe(303);
    const { inUse, underWay } = await overview();
    expect([inUse?.plan.telephones, inUse?.line.approvedBy, underWay]).toEqual([
      'Điện lực: 1900 9000',
      'Nguyễn Quốc Long',
      false,
    ]);
    const events = await database.owner.$client<{ event: string }[]>`
      select event from audit_events where subject = 'contingency' order by sequence`;
    expect(events.map(({ event }) => event)).toEqual([
      'plan-drafted',
      'plan-submit',
      'plan-return',
      'plan-written',
      'plan-submit',
      'plan-approve',
    ]);
  });

  test('it is a paper to keep beside the machine, with who approved it', async () => {
    const paper = accepted(await drawPlanPaper(pages.portal.deps, people.head, { id }));
    const { text } = await readPdf(paper.content);
    const file = await pages.get(planFile.loader, 'truongban', `${base}/${id}/phuong-an.pdf`, { plan: id });
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(
      (await pages.get(planFile.loader, 'motcua', `${base}/${id}/phuong-an.pdf`, { plan: id })).status,
    ).toBe(403);
    expect(text).toContain('Nguyễn Quốc Long');
    expect(text).toContain('Điện lực: 1900 9000');
    expect(text).not.toContain('CHƯA DUYỆT');
  });

  test('the next one begins from it and replaces it; both stay readable', async () => {
    const begun = (await pages.get(newPlan.loader, 'quantri', `${base}/moi`)).data as {
      start: { telephones: string; reviewOn: string };
    };
    expect(begun.start).toMatchObject({ telephones: 'Điện lực: 1900 9000', reviewOn: '2027-06-30' });
    const next = idIn(await start({ reviewOn: '18/11/2026' }, 'submit'));
    expect((await press(next, 'approve', 'truongban')).status).toBe(303);
    const { versions, inUse } = await overview();
    expect(versions.map(({ state }) => state).sort()).toEqual(['approved', 'superseded']);
    expect(inUse?.line.id).toBe(next);
    expect((await versionOf(id)).plan.reviewOn).toBe('2027-06-30');
  });

  test('a page that is old is told so and loses nothing', async () => {
    const draft = idIn(await start());
    const stale = await pages.post(
      plan.action,
      'quantri',
      `${base}/${draft}`,
      [...parts({ leak: 'Của tôi' }), ['intent', 'write'], ['version', '0']],
      { plan: draft },
    );
    expect([stale.status, (stale.data as DeskReply).entries?.leak]).toEqual([409, 'Của tôi']);
    const page = await pages.get(plan.loader, 'quantri', `${base}/${draft}`, { plan: draft });
    const { lock } = (page.data as { version: { lock: number } }).version;
    const write = () =>
      pages.post(
        plan.action,
        'quantri',
        `${base}/${draft}`,
        [...parts({ leak: 'Của tôi' }), ['intent', 'write'], ['version', String(lock)]],
        { plan: draft },
      );
    // Sent twice, it is written once.
    for (const _press of [1, 2]) expect((await write()).status).toBe(303);
    expect((await press(draft, 'withdraw', 'quantri')).status).toBe(303);
  });

  test('once its day has passed, administrators and the chairman are reminded every Monday', async () => {
    const { deps, clock } = pages.portal;
    const at = clock.now();
    await remindOfPlan(deps);
    expect(await mails('plan-review')).toEqual([]);
    clock.set(new Date('2026-11-23T07:00:00+07:00'));
    await remindOfPlan(deps);
    await remindOfPlan(deps);
    expect((await mails('plan-review')).map(({ recipient }) => recipient).sort()).toEqual([
      'quantri@demo.phuan',
      'truongban@demo.phuan',
    ]);
    clock.set(at);
  });
});
