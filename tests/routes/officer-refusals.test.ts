// Who is turned away from the staff's pages, and how.
import { randomUUID } from 'node:crypto';

import { beforeAll, describe, expect, test } from 'vitest';

import * as calendar from '#app/routes/admin/calendar.tsx';
import * as outbox from '#app/routes/admin/outbox.tsx';
import * as senders from '#app/routes/admin/senders.tsx';
import * as staffList from '#app/routes/admin/staff-list.tsx';
import * as staffMember from '#app/routes/admin/staff-member.tsx';
import * as attachment from '#app/routes/officer/attachment.ts';
import * as decision from '#app/routes/officer/decision.tsx';
import * as dossier from '#app/routes/officer/dossier.tsx';
import * as landing from '#app/routes/officer/landing.tsx';
import * as paper from '#app/routes/officer/paper.ts';
import * as payments from '#app/routes/officer/payments.tsx';
import * as queue from '#app/routes/officer/queue.tsx';
import { useDatabase } from '../support/database.ts';
import { accepted, filedDossier, people, receiveDossier, slugs } from '../support/dossiers.ts';
import { staffPages, type StaffPages } from '../support/staff-pages.ts';

const database = useDatabase();
let pages: StaffPages;
let code: string;

beforeAll(async () => {
  pages = staffPages(database.db);
  code = await filedDossier(pages.portal, slugs.birth);
});

const staffDoors = {
  '/can-bo': landing.loader,
  '/can-bo/ho-so': queue.loader,
  '/can-bo/thanh-toan': payments.loader,
  '/can-bo/quan-tri/nguoi-dung': staffList.loader,
  '/can-bo/quan-tri/lich-lam-viec': calendar.loader,
  '/can-bo/quan-tri/thu-di': outbox.loader,
  '/can-bo/quan-tri/chan-nguoi-gui': senders.loader,
} as const;

describe('the doors of the staff', () => {
  test.each(Object.entries(staffDoors))(
    '%s leads whoever is not signed in to the staff sign-in, and back',
    async (path, door) => {
      const reply = await pages.get(door, undefined, path);
      expect(reply.location).toBe(`/can-bo/dang-nhap?tiep=${encodeURIComponent(path)}`);
    },
  );

  test.each(Object.entries(staffDoors))('%s is closed to a resident', async (path, door) => {
    expect((await pages.get(door, 'nguyen.van.an', path)).status).toBe(403);
  });

  test.each([
    // The accountant's list shows what is owed, without who owes it; a leader's all, to read (officer-queue.test.ts).
    ['/can-bo/ho-so', ['motcua', 'hotich', 'xahoi', 'diachinh', 'ketoan', 'truongban', 'phoban']],
    // The desk takes money too: it sees what is owed, and what it took (officer-queue.test.ts).
    ['/can-bo/thanh-toan', ['motcua', 'ketoan']],
    ['/can-bo/quan-tri/nguoi-dung', ['quantri', 'truongban', 'phoban']],
    ['/can-bo/quan-tri/lich-lam-viec', ['quantri']],
    ['/can-bo/quan-tri/thu-di', ['quantri']],
    ['/can-bo/quan-tri/chan-nguoi-gui', ['quantri']],
  ] as const)('%s opens to its own roles alone', async (path, allowed) => {
    for (const account of [
      'motcua',
      'hotich',
      'diachinh',
      'xahoi',
      'ketoan',
      'truongban',
      'phoban',
      'bientap',
      'vanhoa',
      'quantri',
    ]) {
      const reply = await pages.get(staffDoors[path], account, path);
      expect([account, reply.status]).toEqual([
        account,
        (allowed as readonly string[]).includes(account) ? 200 : 403,
      ]);
    }
  });

  test('every member of staff lands on a page that says what there is for him', async () => {
    for (const account of ['motcua', 'ketoan', 'bientap', 'quantri']) {
      const reply = await pages.get(landing.loader, account, '/can-bo');
      expect(reply.status).toBe(200);
      expect(reply.headers.get('cache-control')).toBe('private, no-store');
    }
  });

  test('an administrator role is not given by whoever is none', async () => {
    const path = '/can-bo/quan-tri/nguoi-dung/demo-hotich';
    const reply = await pages.post(
      staffMember.action,
      'motcua',
      path,
      [
        ['intent', 'assign'],
        ['role', 'administrator'],
      ],
      { user: 'demo-hotich' },
    );
    expect(reply.status).toBe(403);
  });
});

describe('a dossier that is not his', () => {
  const at = (of: string) => ({ path: `/can-bo/ho-so/${of}`, params: { code: of } });

  test.each([
    ['an officer of another sector', 'diachinh', 404],
    ['an editor', 'bientap', 404],
    ['an administrator', 'quantri', 404],
    ['an accountant', 'ketoan', 403],
    ['a resident', 'nguyen.van.an', 403],
    ['the desk', 'motcua', 200],
    ['an officer of its sector', 'hotich', 200],
  ] as const)('the page of a dossier answers %s (%s) with %i', async (_who, account, status) => {
    const { path, params } = at(code);
    expect((await pages.get(dossier.loader, account, path, params)).status).toBe(status);
  });

  test('a dossier of another sector and one that does not exist look exactly the same', async () => {
    const [foreign, unknown] = [at(code), at('PA-0000-0000-00')];
    const replies = [
      await pages.get(dossier.loader, 'diachinh', foreign.path, foreign.params),
      await pages.get(dossier.loader, 'diachinh', unknown.path, unknown.params),
    ];
    expect(replies[0]?.data).toEqual(replies[1]?.data);
    expect(replies[0]?.status).toBe(404);
    expect(replies[1]?.status).toBe(404);
  });

  test('neither its papers, nor its files, nor a decision on it can be reached', async () => {
    accepted(
      await receiveDossier(pages.portal.deps, people.desk, {
        code,
        version: (await pages.portal.find(code)).version,
        requestId: randomUUID(),
      }),
    );
    const { path } = at(code);
    const receipt = { code, paper: 'giay-tiep-nhan' };
    expect(
      (await pages.get(paper.loader, 'motcua', `${path}/giay-to/giay-tiep-nhan.pdf`, receipt)).status,
    ).toBe(200);
    expect(
      (await pages.get(paper.loader, 'diachinh', `${path}/giay-to/giay-tiep-nhan.pdf`, receipt)).status,
    ).toBe(404);
    expect(
      (await pages.get(paper.loader, 'ketoan', `${path}/giay-to/giay-tiep-nhan.pdf`, receipt)).status,
    ).toBe(404);
    expect(
      (await pages.get(attachment.loader, 'diachinh', `${path}/tep/x`, { code, id: randomUUID() })).status,
    ).toBe(404);
    const params = { code, decision: 'trinh-dung' };
    const fields = [
      ['version', '9'],
      ['reason', 'thử'],
      ['intent', 'decide'],
    ] as const;
    expect((await pages.get(decision.loader, 'diachinh', `${path}/trinh-dung`, params)).status).toBe(404);
    expect((await pages.post(decision.action, 'diachinh', `${path}/trinh-dung`, fields, params)).status).toBe(
      404,
    );
    expect((await pages.portal.find(code)).state).toBe('received');
  });

  test('an address that names no decision is not found', async () => {
    expect(
      (await pages.get(decision.loader, 'motcua', `/can-bo/ho-so/${code}/xoa`, { code, decision: 'xoa' }))
        .status,
    ).toBe(404);
  });

  test('the desk sees no button that the lifecycle table does not give it, and cannot press one', async () => {
    const params = { code, decision: 'bat-dau-xu-ly' };
    const path = `/can-bo/ho-so/${code}/bat-dau-xu-ly`;
    expect((await pages.get(decision.loader, 'motcua', path, params)).status).toBe(409);
    const version = String((await pages.portal.find(code)).version);
    expect(
      (
        await pages.post(
          decision.action,
          'motcua',
          path,
          [
            ['version', version],
            ['intent', 'decide'],
          ],
          params,
        )
      ).status,
    ).toBe(403);
    expect((await pages.portal.find(code)).state).toBe('received');
  });
});
