// What every button of a staff page does with what was sent, whichever page it is.
import { beforeAll, expect, test } from 'vitest';

import { deskAct, deskActions } from '#app/http/desk-route.server.ts';
import { refuse, refuseAt } from '#app/domain/kernel/refusal.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import { useDatabase } from '../support/database.ts';
import { staffPages, type StaffPages } from '../support/staff-pages.ts';

const database = useDatabase();
let pages: StaffPages;
beforeAll(() => {
  pages = staffPages(database.db);
});

const action = deskActions({
  to: () => '/can-bo/da-xong',
  back: { href: '/can-bo', label: 'Về' },
  acts: {
    save: deskAct({ act: async () => ({ ok: true, name: 'Tên' }), done: ({ name }) => `Đã lưu ${name}.` }),
    wrong: deskAct({
      act: async () => refuseAt('name', 'Sai tên.'),
      done: '',
      lists: ['codes'],
      inputOf: (path) => `new.${path}`,
      newest: async () => 9,
    }),
    late: deskAct({
      act: async () => refuse('changed-meanwhile', 'Đã đổi.'),
      done: '',
      newest: async () => 9,
    }),
    barred: deskAct({ act: async () => refuse('not-allowed', 'Không được.'), done: '' }),
  },
});

const written = 'Một câu dài do người viết nghĩ ra.';
const send = (intent: string, account: string | undefined = 'motcua') =>
  pages.post(action, account, '/can-bo/thu', [
    ['intent', intent],
    ['version', '3'],
    ['name', written],
    ['password', 'bí mật của tôi'],
    ['codes', 'a'],
    ['codes', 'b'],
  ]);

test('what is done leads on, with a sentence', async () => {
  expect(await send('save')).toMatchObject({ status: 303, location: '/can-bo/da-xong' });
});

test('what is wrong comes back whole, without the password, over the version that was seen', async () => {
  const { status, data } = await send('wrong');
  expect(status).toBe(422);
  expect(data).toEqual({
    intent: 'wrong',
    entries: { intent: 'wrong', version: '3', name: written },
    ticked: { codes: ['a', 'b'] },
    problems: [{ path: 'new.name', message: 'Sai tên.' }],
    conflict: false,
    version: 3,
  } satisfies DeskReply);
});

test('whoever comes late may send it once more over what stands now', async () => {
  const { status, data } = await send('late');
  expect([status, data]).toEqual([409, expect.objectContaining({ conflict: true, version: 9 })]);
});

test('whoever may not do it keeps what he wrote in words, and nothing else', async () => {
  const { status, data } = await send('barred');
  expect([status, data]).toEqual([
    403,
    { message: 'Không được.', link: { href: '/can-bo', label: 'Về' }, unsaved: [written] },
  ]);
});

test('a button that the page does not have does nothing, also by an inherited name', async () => {
  for (const intent of ['', 'constructor', 'toString', '__proto__', 'saves'])
    expect([intent, (await send(intent)).status]).toEqual([intent, 422]);
});

test('nobody else comes near it', async () => {
  expect((await send('save', 'nguyen.van.an')).status).toBe(403);
});
