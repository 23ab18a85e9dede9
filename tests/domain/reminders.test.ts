// Staff are told of what waits for them: at once, of each item, and every morning of a working day (Đ12, Đ18).
import { beforeEach, describe, expect, test } from 'vitest';

import { delegate } from '#app/domain/publishing/delegate.server.ts';
import { publishDueContent } from '#app/domain/publishing/publish-due-content.server.ts';
import { sendReminders } from '#app/domain/reminders/send-reminders.server.ts';
import { readReminders, turnReminders } from '#app/domain/reminders/turn-reminders.server.ts';
import { listMails } from '#db/queries/outbox.server.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, people, testPortal, type TestPortal } from '../support/dossiers.ts';
import { act, edited, published, written } from '../support/publishing.ts';

const database = useDatabase();
const { an, contributor, deputy, head, social } = people;

let portal: TestPortal;
beforeEach(async () => {
  portal = testPortal(database.db);
  const sql = database.owner.$client;
  await sql`update content_reviews set state = 'discarded' where state <> 'published'`;
  await sql`update content_items set visibility = 'unpublished', live_version_id = null, published_at = null`;
  await sql`delete from outbox`;
  await sql`delete from board_delegations`;
});

const mails = async (kind: string) =>
  (await listMails(database.db, { page: 1, size: 100 })).items.filter((mail) => mail.kind === kind).reverse();
const accounts = async (kind: string) =>
  (await mails(kind)).map(({ recipient }) => recipient.replace('@demo.phuan', '')).sort();
const reminderOf = async (account: string) =>
  (await mails('reminder')).filter(({ recipient }) => recipient === `${account}@demo.phuan`);

describe('a mail at once', () => {
  test('Đ18: goes to those who edit the section when it is submitted, and to those who approve when it is edited', async () => {
    await database.owner.$client`delete from section_members`;
    const item = await written(portal.deps);
    accepted(await act(portal.deps, contributor, item, 'submit'));
    expect(await accounts('board-submitted')).toEqual(['phoban']);
    const [mail] = await mails('board-submitted');
    expect(mail?.subject).toMatch(/^Chờ biên tập: Tết trồng cây – /);
    expect(mail?.body).toContain('Bài “Tết trồng cây” (Tin tức) vừa được gửi biên tập (Huỳnh Tấn Phát).');
    expect(mail?.body).toContain(`http://localhost:3000/can-bo/bien-tap/${item}\n`);
    accepted(await act(portal.deps, deputy, item, 'finish-editing'));
    expect(await accounts('board-edited')).toEqual(['truongban']);
  });

  test('Đ18: goes to a delegate too, and never to whoever wrote the text that he would have to approve', async () => {
    const period = { from: '2026-11-16', until: '2026-11-20' };
    accepted(await delegate(portal.deps, head, { power: 'approve', to: social.userId, ...period }));
    await edited(portal.deps, social);
    expect(await accounts('board-edited')).toEqual(['truongban']);
    await database.owner.$client`delete from outbox`;
    await edited(portal.deps, contributor);
    expect(await accounts('board-edited')).toEqual(['truongban', 'xahoi']);
  });

  test('tells the writer that it was returned and why, and that it came out', async () => {
    const item = await edited(portal.deps);
    accepted(await act(portal.deps, head, item, 'return', { reason: 'Thiếu ảnh' }));
    expect(await accounts('board-returned')).toEqual(['vanhoa']);
    expect((await mails('board-returned'))[0]?.body).toContain('(Nguyễn Quốc Long).\n\nLý do: Thiếu ảnh');
    accepted(await act(portal.deps, contributor, item, 'submit'));
    accepted(await act(portal.deps, deputy, item, 'finish-editing'));
    accepted(await act(portal.deps, head, item, 'approve'));
    expect(await accounts('board-published')).toEqual(['vanhoa']);
  });

  test('tells the writer when the hour has come, or head and writer once that it could not come out', async () => {
    const publishAt = new Date('2026-11-17T10:00:00+07:00');
    const [good, bad] = [await edited(portal.deps), await edited(portal.deps, social, { title: 'Hỏng' })];
    for (const item of [good, bad]) accepted(await act(portal.deps, head, item, 'approve', { publishAt }));
    expect(await accounts('board-published')).toEqual([]);
    // As when an older release let a version pass that lacks its source.
    await database.owner.$client.unsafe('alter table content_versions disable trigger user');
    await database.owner.$client`
      update content_versions set body = body || '{"source": ""}'::jsonb where item_id = ${bad}`;
    await database.owner.$client.unsafe('alter table content_versions enable trigger user');
    portal.clock.set(publishAt);
    expect([await publishDueContent(portal.deps), await publishDueContent(portal.deps)]).toEqual([1, 0]);
    expect(await accounts('board-published')).toEqual(['vanhoa']);
    expect(await accounts('board-publication-failed')).toEqual(['truongban', 'xahoi']);
    expect((await mails('board-publication-failed'))[0]?.body).toContain('Lý do: Bài chưa đủ');
  });

  test('tells nobody of what he did himself', async () => {
    const item = await written(portal.deps, deputy);
    accepted(await act(portal.deps, deputy, item, 'submit'));
    expect(await accounts('board-submitted')).not.toContain('phoban');
    accepted(await act(portal.deps, deputy, item, 'return', { reason: 'Nhầm' }));
    expect(await accounts('board-returned')).toEqual([]);
  });
});

describe('the mail of the morning', () => {
  async function morning(day: string): Promise<number> {
    portal.clock.set(new Date(`${day}T07:00:00+07:00`));
    return sendReminders(portal.deps);
  }

  test('names what waits for somebody, once a day, with the way there', async () => {
    const item = await edited(portal.deps);
    const returned = await edited(portal.deps, contributor, { title: 'Ngày hội' });
    accepted(await act(portal.deps, head, returned, 'return', { reason: 'Thiếu ảnh' }));
    await written(portal.deps, contributor, { title: 'Còn đang viết' });
    await morning('2026-11-18');
    await morning('2026-11-18');
    const [mail, ...others] = await reminderOf('truongban');
    expect(others).toEqual([]);
    expect(mail?.subject).toMatch(/^Hôm nay có 1 việc tin, bài – /);
    expect(mail?.body).toContain(
      `Chờ ông/bà duyệt\n- Tết trồng cây (Tin tức)\n  http://localhost:3000/can-bo/bien-tap/${item}\n`,
    );
    const body = (await reminderOf('vanhoa'))[0]?.body;
    expect(body).toContain('Được trả lại để ông/bà sửa\n- Ngày hội (Tin tức)');
    expect(body).not.toContain('Còn đang viết');
    await morning('2026-11-19');
    expect(await reminderOf('truongban')).toHaveLength(2);
  });

  test('Đ18: asks for the second look at what was published urgently', async () => {
    const item = await written(portal.deps, contributor, { title: 'Bão số 9' });
    accepted(await act(portal.deps, contributor, item, 'submit'));
    accepted(await act(portal.deps, head, item, 'approve-urgently', { reason: 'Bão' }));
    await morning('2026-11-18');
    expect((await reminderOf('phoban'))[0]?.body).toContain('Đã đăng khẩn, chờ ông/bà xem lại\n- Bão số 9');
    expect((await reminderOf('truongban'))[0]?.body ?? '').not.toContain('Bão số 9');
  });

  test('Đ12.2: names to the unit what is due within two working days or late, and nothing earlier', async () => {
    const section = 'tuyen-truyen-phap-luat';
    const facts = { document: 'Luật Căn cước', issuedOn: '2026-11-02' };
    // 15 working days from 02/11/2026: 23/11/2026.
    await written(portal.deps, social, { section, title: 'Luật mới', eventDate: '2026-11-02', facts });
    await morning('2026-11-18');
    expect(await reminderOf('xahoi')).toHaveLength(1);
    expect((await reminderOf('xahoi'))[0]?.body).not.toContain('Luật mới');
    await morning('2026-11-19');
    expect((await reminderOf('xahoi')).at(-1)?.body).toContain('hạn 23/11/2026, còn 2 ngày làm việc');
    await morning('2026-11-25');
    expect((await reminderOf('xahoi')).at(-1)?.body).toContain('hạn 23/11/2026, quá hạn 1 ngày làm việc');
    expect((await reminderOf('hotich'))[0]).toBeUndefined();
  });

  test('Đ12.1: tells the unit of a section that is kept up continuously and has been silent', async () => {
    await published(portal.deps, contributor, { section: 'tin-tuc', title: 'Tin' });
    await morning('2026-11-24');
    await morning('2026-11-25');
    const bodies = (await reminderOf('vanhoa')).map(({ body }) => body);
    expect(bodies.join('\n')).toContain('- Tin tức: 8 ngày chưa có gì mới');
    expect(bodies.join('\n')).not.toContain('- Tin tức: 7 ngày');
  });

  test('comes on working days only, to nobody without work, and not to whoever does not want it', async () => {
    await edited(portal.deps);
    // A Sunday, and a holiday.
    expect([await morning('2026-11-22'), await morning('2027-01-01')]).toEqual([0, 0]);
    expect(accepted(await readReminders(portal.deps, head))).toEqual({ ok: true, on: true });
    accepted(await turnReminders(portal.deps, head, { on: false }));
    await morning('2026-11-20');
    expect(await reminderOf('truongban')).toEqual([]);
    expect(await reminderOf('hotich')).toEqual([]);
    accepted(await turnReminders(portal.deps, head, { on: true }));
    await morning('2026-11-20');
    expect(await reminderOf('truongban')).toHaveLength(1);
    expect(await turnReminders(portal.deps, an, { on: false })).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
  });
});
