// What the board does besides writing: versions compared and previewed, items moved and taken down, sections kept, powers
// delegated (Đ10.13, Đ16.4, Đ18).
import { beforeAll, describe, expect, test } from 'vitest';

import type { DelegationLine, StaffSection } from '#app/read-models/publishing.ts';
import type { VersionDifference } from '#app/read-models/version-differences.ts';
import type { ItemReply } from '#app/routes/editor/item-reply.server.ts';
import * as comparison from '#app/routes/editor/comparison.tsx';
import * as delegations from '#app/routes/editor/delegations.tsx';
import * as keepTyped from '#app/routes/editor/keep-typed.ts';
import * as newSection from '#app/routes/editor/new-section.tsx';
import * as outside from '#app/routes/editor/outside-preview.tsx';
import * as preview from '#app/routes/editor/preview.tsx';
import * as rename from '#app/routes/editor/rename.tsx';
import * as sectionRoute from '#app/routes/editor/section.tsx';
import * as proposalRoute from '#app/routes/admin/proposal.tsx';
import * as proposalsRoute from '#app/routes/admin/proposals.tsx';
import * as sections from '#app/routes/editor/sections.tsx';
import * as unpublish from '#app/routes/editor/unpublish.tsx';
import * as withdraw from '#app/routes/editor/withdraw.tsx';
import { wireEntries } from '#forms/plain-wire.ts';
import { boardPages, whole } from '../support/board-pages.ts';
import { useDatabase } from '../support/database.ts';
import { staffPages, type StaffPages } from '../support/staff-pages.ts';

const database = useDatabase();
let pages: StaffPages;
const { begin, show, send, write, decide, at } = boardPages(() => pages);
let id: string;

beforeAll(async () => {
  pages = staffPages(database.db);
  id = await begin('vanhoa', 'Ngày hội đọc sách');
  await write('vanhoa', id, whole, 'submit');
  await write('phoban', id, { 'item.summary': 'Thư viện xã mở ngày hội.' }, 'finish-editing');
  expect((await decide('truongban', id, 'approve')).status).toBe(303);
});

describe('what was written', () => {
  test('is compared, version by version', async () => {
    const reply = await pages.get(comparison.loader, 'vanhoa', `${at(id)}/so-sanh?tu=2&den=3`, { item: id });
    const { differences } = reply.data as { differences: readonly VersionDifference[] };
    expect(differences.map(({ label }) => label)).toEqual(['Tóm tắt']);
  });

  test('is kept while it is typed, for whoever typed it alone, until he saves or drops it', async () => {
    const { boardItem, view } = await show('phoban', id);
    const body = [
      ...wireEntries(view.wire).filter(([name]) => name !== 'item.summary'),
      ['item.summary', 'Đang gõ dở'],
      ['seen', boardItem.version.id],
    ] as const;
    const kept = await pages.post(keepTyped.action, 'phoban', `${at(id)}/luu`, body, { item: id });
    expect(kept.status).toBe(200);
    expect((await show('phoban', id)).view.wire['item']).toMatchObject({ summary: 'Đang gõ dở' });
    expect((await show('vanhoa', id)).boardItem.autosave).toBeUndefined();
    expect((await send('phoban', id, [['intent', 'discard-typing']])).status).toBe(303);
    expect((await show('phoban', id)).boardItem.autosave).toBeUndefined();
  });

  test('is kept while it is typed, right or not yet: half a date is looked at when it is saved, and costs nothing that follows', async () => {
    const { boardItem, view } = await show('phoban', id);
    const half = { 'item.eventDate.day': '31', 'item.eventDate.month': '2', 'item.eventDate.year': '' };
    const change = { ...half, 'item.title': '', 'item.summary': 'Gõ sau ngày' };
    const body = [
      ...wireEntries(view.wire).filter(([name]) => !(name in change)),
      ...Object.entries(change),
      ['seen', boardItem.version.id] as const,
    ];
    const kept = await pages.post(keepTyped.action, 'phoban', `${at(id)}/luu`, body, { item: id });
    expect(kept.status).toBe(200);
    const again = (await show('phoban', id)).view.wire;
    expect(again['item']).toMatchObject({
      title: '',
      summary: 'Gõ sau ngày',
      eventDate: { day: '31', month: '2', year: '' },
      html: whole['item.html'],
    });
    expect(again).not.toHaveProperty('seen');
    const saved = await write('phoban', id, { 'item.title': 'Ngày hội đọc sách' });
    expect([saved.status, (saved.data as ItemReply).problems[0]?.path]).toEqual([422, 'item.eventDate.year']);
    expect((await send('phoban', id, [['intent', 'discard-typing']])).status).toBe(303);
  });

  test('that was kept as a body by an earlier release is shown as it was typed', async () => {
    const { boardItem, view } = await show('phoban', id);
    const body = [...wireEntries(view.wire), ['seen', boardItem.version.id]] as const;
    await pages.post(keepTyped.action, 'phoban', `${at(id)}/luu`, body, { item: id });
    const stored = { ...boardItem.version.body, summary: 'Gõ từ trước' };
    await database.owner.$client`
      update content_autosaves set body = ${JSON.stringify(stored)}::text::jsonb where item_id = ${id}`;
    const before = (await show('phoban', id)).view.wire;
    expect(before['item']).toMatchObject({ summary: 'Gõ từ trước', html: whole['item.html'] });
    expect((await send('phoban', id, [['intent', 'discard-typing']])).status).toBe(303);
  });

  test('is seen as readers will see it, by staff, and by whoever was sent a link', async () => {
    await write('vanhoa', id, { 'item.summary': 'Bản chưa duyệt.' });
    const staff = await pages.get(preview.loader, 'hotich', `${at(id)}/xem-truoc`, { item: id });
    expect(staff.data).toMatchObject({ page: { summary: 'Bản chưa duyệt.' } });
    const made = await send('vanhoa', id, [['intent', 'preview-link']]);
    const token = (made.data as ItemReply).previewLink?.href.split('/').at(-1) ?? '';
    const shown = await pages.get(outside.loader, undefined, `/xem-truoc/${token}`, { token });
    expect(shown.data).toMatchObject({ page: { summary: 'Bản chưa duyệt.' } });
    const wrong = await pages.get(outside.loader, undefined, '/xem-truoc/x', { token: 'x' });
    expect(wrong.status).toBe(404);
  });

  test('a picture is stored when the page is sent, and asks for its words', async () => {
    const picture = new File([await pictureBytes()], 'ngay-hoi.png', { type: 'image/png' });
    expect((await write('vanhoa', id, { pictureFile: picture })).status).toBe(303);
    const { boardItem } = await show('vanhoa', id);
    expect(boardItem.version.body.picture?.fileId).toMatch(/^[0-9a-f-]{36}$/);
    expect(boardItem.missing.map(({ path }) => path)).toEqual(['item.picture.alt']);
    const text = new File(['không phải ảnh'], 'a.png', { type: 'image/png' });
    const refused = await write('vanhoa', id, { 'item.picture.alt': 'Các em đọc sách', pictureFile: text });
    expect([refused.status, (refused.data as ItemReply).problems[0]?.path]).toEqual([422, 'pictureFile']);
    const typed = (refused.data as ItemReply).view?.wire['item'];
    expect(typed).toMatchObject({ picture: { alt: 'Các em đọc sách' } });
  });
});

describe('a page that could not be saved', () => {
  /** As the browser sends it, which still holds the file that was chosen; with what the page shows since the answer. */
  async function sendTwice(change: Readonly<Record<string, string | File>>) {
    const seen = (await show('vanhoa', id)).boardItem.version.id;
    const wrong = await write('vanhoa', id, {
      ...change,
      'item.eventDate.day': '31',
      'item.eventDate.month': '2',
      'item.eventDate.year': '2026',
    });
    expect(wrong.status).toBe(422);
    const { view } = wrong.data as ItemReply;
    const mended = [
      ...wireEntries(view?.wire ?? {}).filter(([name]) => !name.startsWith('item.eventDate')),
      ...Object.entries(change).filter(([, value]) => value instanceof File),
      ['seen', seen],
      ['intent', 'save'],
    ] as const;
    expect((await send('vanhoa', id, mended)).status).toBe(303);
    return (await show('vanhoa', id)).boardItem.version.body;
  }

  test('attaches a file that was chosen before it once, under the title that was given to it', async () => {
    const file = () =>
      new File([Buffer.from('%PDF-1.4 lịch ngày hội')], 'lich.pdf', { type: 'application/pdf' });
    const body = await sendTwice({ attachmentFiles: file() });
    expect(body.attachments.map(({ title }) => title)).toEqual(['lich']);
    await write('vanhoa', id, { 'item.attachments.0.title': 'Lịch ngày hội' });
    // Chosen once more, beside another that only has the same name.
    const other = new File([Buffer.from('%PDF-1.4 lịch khác')], 'lich.pdf', { type: 'application/pdf' });
    await write('vanhoa', id, { attachmentFiles: file() });
    await write('vanhoa', id, { attachmentFiles: other });
    const { attachments } = (await show('vanhoa', id)).boardItem.version.body;
    expect(attachments.map(({ title }) => title)).toEqual(['Lịch ngày hội', 'lich']);
  });

  test('holds the picture that was chosen before it once, with its words', async () => {
    const picture = new File([await pictureBytes()], 'bia.png', { type: 'image/png' });
    const words = { 'item.picture.alt': 'Bìa sách', 'item.picture.caption': 'Ảnh: Thư viện' };
    const { picture: first } = await sendTwice({ ...words, pictureFile: picture });
    expect(first).toMatchObject({ alt: 'Bìa sách', caption: 'Ảnh: Thư viện' });
    await write('vanhoa', id, { pictureFile: picture });
    expect((await show('vanhoa', id)).boardItem.version.body.picture).toEqual(first);
  });
});

describe('a picture inside a text that was pasted', () => {
  const saved = async () => (await show('vanhoa', id)).boardItem.version.body.html;

  test('is stored like an uploaded one, once however often it stands there', async () => {
    const src = `data:image/png;base64,${Buffer.from(await pictureBytes()).toString('base64')}`;
    const html = `<p>Trước</p><img alt="Sách &quot;hay&quot;" src="${src}"><ul><li>Một<img src='${src}'></li></ul>`;
    expect((await write('vanhoa', id, { 'item.html': html })).status).toBe(303);
    const [, file = ''] = /data-file="([0-9a-f-]{36})"/.exec(await saved()) ?? [];
    expect(await saved()).toBe(
      `<p>Trước</p><img data-file="${file}" alt="Sách &quot;hay&quot;" /><ul><li><p>Một</p><img data-file="${file}" alt="" /></li></ul>`,
    );
  });

  test('is told where it cannot be taken, and the rest of the text is kept', async () => {
    const before = await saved();
    const html =
      '<p>Một</p><img src="https://evil.example/a.png"><img src="data:image/svg+xml;base64,PHN2Zy8+"><p>Hai</p>';
    const reply = await write('vanhoa', id, { 'item.html': html });
    expect(reply.status).toBe(422);
    const { problems, view } = reply.data as ItemReply;
    expect(problems).toMatchObject([
      { path: 'item.html', message: expect.stringContaining('2 ảnh trong nội dung') as string },
    ]);
    expect(view?.wire['item']).toMatchObject({ html: '<p>Một</p><p>Hai</p>' });
    expect(await saved()).toBe(before);
  });
});

describe('what is published', () => {
  const send = (
    door: Pick<typeof rename, 'action'>,
    account: string,
    part: string,
    fields: readonly (readonly [string, string])[],
  ) => pages.post(door.action, account, `${at(id)}/${part}`, fields, { item: id });
  /** From a page of now. */
  async function post(door: Pick<typeof rename, 'action'>, account: string, part: string, typed: string) {
    const { seen } = (await show('truongban', id)).boardItem;
    return send(door, account, part, [
      ['typed', typed],
      ['seen', seen],
    ]);
  }

  test.each([
    ['dia-chi', rename],
    ['thu-hoi', withdraw],
    ['go-bai', unpublish],
  ] as const)('%s: a form that does not say what its page showed is refused', async (part, door) => {
    expect((await send(door, 'truongban', part, [['typed', 'khac']])).status).toBe(409);
  });

  test('gets another address; the writer of it does not', async () => {
    expect((await post(rename, 'vanhoa', 'dia-chi', 'ngay-hoi')).status).toBe(403);
    expect((await post(rename, 'phoban', 'dia-chi', 'ngay-hoi')).status).toBe(403);
    expect((await post(rename, 'truongban', 'dia-chi', '!!!')).status).toBe(422);
    expect((await post(rename, 'truongban', 'dia-chi', 'ngay-hoi')).status).toBe(303);
    expect((await show('phoban', id)).boardItem.publicHref).toBe('/tin-tuc/ngay-hoi');
  });

  test('is withdrawn with a reason that is asked for, then taken down; each once', async () => {
    const page = await pages.get(withdraw.loader, 'truongban', `${at(id)}/thu-hoi`, { item: id });
    expect(page.status).toBe(200);
    expect((await post(withdraw, 'truongban', 'thu-hoi', ' ')).status).toBe(422);
    expect((await post(withdraw, 'truongban', 'thu-hoi', 'Sai ngày.')).status).toBe(303);
    expect((await show('truongban', id)).boardItem).toMatchObject({
      visibility: 'withdrawn',
      withdrawn: { reason: 'Sai ngày.' },
    });
    expect((await pages.get(withdraw.loader, 'truongban', `${at(id)}/thu-hoi`, { item: id })).status).toBe(
      409,
    );
    expect((await post(unpublish, 'truongban', 'go-bai', '')).status).toBe(303);
    expect((await show('truongban', id)).boardItem.visibility).toBe('unpublished');
  });
});

describe('the sections', () => {
  const listed = async (account: string) => {
    const reply = await pages.get(sections.loader, account, '/can-bo/chuyen-muc');
    return reply.data as { sections: readonly StaffSection[]; mayManage: boolean; mayAdd: boolean };
  };

  /** By the head, on the page of the proposal. */
  const approve = async (title: string) => {
    const list = await pages.get(proposalsRoute.loader, 'truongban', '/can-bo/de-nghi');
    const { open } = list.data as { open: readonly { id: string; title: string }[] };
    const proposal = open.find((one) => one.title === title)?.id ?? '';
    const fields = [
      ['intent', 'approve'],
      ['version', '1'],
    ] as const;
    const path = `/can-bo/de-nghi/${proposal}`;
    const reply = await pages.post(proposalRoute.action, 'truongban', path, fields, { proposal });
    expect(reply.status).toBe(303);
  };

  test('Đ10.13 the administrator proposes one and its changes, the head approves; the administrator orders them; others do not', async () => {
    expect(await listed('quantri')).toMatchObject({ mayManage: true });
    expect(await listed('hotich')).toMatchObject({ mayManage: false });
    const fields = [
      ['title', 'Nông thôn mới'],
      ['kind', 'article'],
      ['unit', 'van-phong'],
      ['intent', 'save'],
      ['limitDays', 'x'],
    ] as const;
    const wrong = await pages.post(newSection.action, 'quantri', '/can-bo/chuyen-muc/moi', fields);
    expect([wrong.status, wrong.data]).toMatchObject([422, { problems: [{ path: 'limitDays' }] }]);
    const right = [...fields.slice(0, 4), ['limitDays', '10']] as const;
    const added = await pages.post(newSection.action, 'quantri', '/can-bo/chuyen-muc/moi', right);
    expect(added.status).toBe(303);
    await approve('thêm chuyên mục “Nông thôn mới”');
    const { sections: all } = await listed('quantri');
    expect(all.find(({ id: one }) => one === 'nong-thon-moi')).toMatchObject({ limitDays: 10 });
    const params = { section: 'nong-thon-moi' };
    const path = '/can-bo/chuyen-muc/nong-thon-moi';
    const seenOf = async (id: string) =>
      (await listed('quantri')).sections.find((section) => section.id === id)?.seen ?? '';
    const change = [
      ['seen', await seenOf('nong-thon-moi')],
      ['title', 'Xây dựng nông thôn mới'],
      ['unit', 'van-phong'],
      ['intent', 'save'],
    ] as const;
    expect((await pages.post(sectionRoute.action, 'hotich', path, change, params)).status).toBe(403);
    expect((await pages.post(sectionRoute.action, 'quantri', path, change, params)).status).toBe(303);
    // Sent again it is the same.
    expect((await pages.post(sectionRoute.action, 'quantri', path, change, params)).status).toBe(303);
    await approve('sửa chuyên mục “Nông thôn mới”');
    // Another one's words from a page of before are refused, and stay typed.
    const other = [change[0], ['title', 'Tên khác'], change[2], change[3]] as const;
    expect(await pages.post(sectionRoute.action, 'quantri', path, other, params)).toMatchObject({
      status: 409,
      data: {
        entries: { title: 'Tên khác' },
        problems: [{ message: expect.stringContaining('(tên') as string }],
      },
    });
    const top = (await listed('quantri')).sections.filter(({ parentId }) => parentId === undefined);
    const order = top.map(({ id }) => id).join(' ');
    const up = [
      ['seen', order],
      ['intent', 'up'],
      ['section', 'nong-thon-moi'],
    ] as const;
    // Pressed twice it moves one place.
    for (const _press of [1, 2])
      expect((await pages.post(sections.action, 'quantri', '/can-bo/chuyen-muc', up)).status).toBe(303);
    const down = [up[0], ['intent', 'down'], ['section', top[0]?.id ?? '']] as const;
    expect((await pages.post(sections.action, 'quantri', '/can-bo/chuyen-muc', down)).status).toBe(409);
    const now = (await listed('quantri')).sections.filter(({ parentId }) => parentId === undefined);
    expect(now.at(-2)).toMatchObject({ id: 'nong-thon-moi', title: 'Xây dựng nông thôn mới', inMenu: false });
    expect(now.at(-2)?.limitDays).toBeUndefined();
  });

  test('Đ16.4 the head assigns a member, who then edits there', async () => {
    const reply = await pages.get(sectionRoute.loader, 'truongban', '/can-bo/chuyen-muc/tin-tuc', {
      section: 'tin-tuc',
    });
    const { people, section } = reply.data as {
      people: readonly { id: string; name: string }[];
      section: StaffSection;
    };
    const member = people.find(({ name }) => name === 'Hồ Thị Nga')?.id ?? '';
    const assign = [
      ['seen', section.membersSeen],
      ['intent', 'assign'],
      ['members', member],
    ] as const;
    const params = { section: 'tin-tuc' };
    const path = '/can-bo/chuyen-muc/tin-tuc';
    expect((await pages.post(sectionRoute.action, 'quantri', path, assign, params)).status).toBe(403);
    const nobody = assign.slice(0, 2);
    expect((await pages.post(sectionRoute.action, 'truongban', path, nobody, params)).status).toBe(303);
    const next = await begin('vanhoa', 'Chờ biên tập');
    await write('vanhoa', next, whole, 'submit');
    const events = async () => (await show('bientap', next)).boardItem.actions.map(({ event }) => event);
    expect(await events()).not.toContain('finish-editing');
    // By a page from before somebody took her off: refused, and taken from the page of now.
    expect((await pages.post(sectionRoute.action, 'truongban', path, assign, params)).status).toBe(409);
    const { membersSeen } = (await listed('quantri')).sections.find(({ id }) => id === 'tin-tuc') ?? section;
    const anew = [['seen', membersSeen], ...assign.slice(1)] as const;
    expect((await pages.post(sectionRoute.action, 'truongban', path, anew, params)).status).toBe(303);
    expect(await events()).toContain('finish-editing');
  });
});

test('Đ18 the head delegates approval for a period; what is missing is told, and it is taken back', async () => {
  const path = '/can-bo/bien-tap/uy-quyen';
  const delegationsPage = async () =>
    (await pages.get(delegations.loader, 'truongban', path)).data as {
      delegations: readonly DelegationLine[];
      people: readonly { id: string; name: string }[];
    };
  const { people } = await delegationsPage();
  const to = people.find(({ name }) => name === 'Trần Minh Mẫn')?.id ?? '';
  const period = (until: string) =>
    [
      ['intent', 'delegate'],
      ['power', 'approve'],
      ['to', to],
      ['from.day', '1'],
      ['from.month', '1'],
      ['from.year', '2020'],
      ['until.day', '31'],
      ['until.month', '12'],
      ['until.year', until],
      ['sections', 'tin-tuc'],
    ] as const;
  const wrong = await pages.post(delegations.action, 'truongban', path, period('2019'));
  expect([wrong.status, wrong.data]).toMatchObject([422, { ticked: { sections: ['tin-tuc'] } }]);
  expect((await pages.post(delegations.action, 'vanhoa', path, period('2099'))).status).toBe(403);
  expect((await pages.post(delegations.action, 'truongban', path, period('2099'))).status).toBe(303);
  const [line] = (await delegationsPage()).delegations;
  expect(line).toMatchObject({
    power: 'approve',
    to: 'Trần Minh Mẫn',
    sections: ['Tin tức'],
    mayRevoke: true,
  });
  const revoke = [
    ['intent', 'revoke'],
    ['id', line?.id ?? ''],
  ] as const;
  expect((await pages.post(delegations.action, 'truongban', path, revoke)).status).toBe(303);
  expect((await delegationsPage()).delegations[0]).toMatchObject({ state: 'revoked' });
});

async function pictureBytes(): Promise<Uint8Array<ArrayBuffer>> {
  const { default: sharp } = await import('sharp');
  const made = await sharp({ create: { width: 700, height: 400, channels: 3, background: '#a33' } })
    .png()
    .toBuffer();
  return new Uint8Array(made);
}
