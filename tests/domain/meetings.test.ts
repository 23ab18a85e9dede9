// Meetings of the editorial board (Đ19): convened, prepared, recorded, corrected, reported.
import { beforeEach, describe, expect, test } from 'vitest';

import { cancelMeeting } from '#app/domain/meetings/cancel-meeting.server.ts';
import { changeMeeting } from '#app/domain/meetings/change-meeting.server.ts';
import { confirmAddendum, confirmMinutes } from '#app/domain/meetings/confirm-minutes.server.ts';
import { conveneMeeting } from '#app/domain/meetings/convene-meeting.server.ts';
import { eraseOldAbsences } from '#app/domain/meetings/erase-absences.server.ts';
import { excuseAbsence } from '#app/domain/meetings/excuse-absence.server.ts';
import { listMeetings } from '#app/domain/meetings/list-meetings.server.ts';
import { openMeeting } from '#app/domain/meetings/open-meeting.server.ts';
import { openMinutesPaper } from '#app/domain/meetings/open-minutes-paper.server.ts';
import { proposePoint, settleProposal } from '#app/domain/meetings/propose-point.server.ts';
import { reportResult, seeReport } from '#app/domain/meetings/report-result.server.ts';
import { takeChair } from '#app/domain/meetings/take-chair.server.ts';
import { writeAddendum, writeMinutes } from '#app/domain/meetings/write-minutes.server.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, people, testPortal, type TestPortal } from '../support/dossiers.ts';
import {
  confirmed,
  convened,
  mailsOf,
  minutesOf,
  planOf,
  recorded,
  meetingSeenBy,
} from '../support/meetings.ts';
import { overflowing, readPdf } from '../support/read-pdf.ts';

const database = useDatabase();
const { administrator, an, contributor, deputy, editor, head, land } = people;
const refused = (code: string) => ({ ok: false, refusal: { code } });
const recipients = async (kind: string, about: string) =>
  (await mailsOf(database.db, kind, about)).map(({ recipient }) => recipient.split('@')[0]);

const deputyUntil = (until: string | null) =>
  database.owner.$client`update staff_roles set valid_until = ${until}::timestamptz
    where user_id = ${deputy.userId} and role = 'deputy-editor'`;

let portal: TestPortal;
beforeEach(() => {
  portal = testPortal(database.db);
});

describe('convening', () => {
  test('Đ19: the head convenes; everybody invited is told when, where and about what, in one mail', async () => {
    const { deps } = portal;
    const id = await convened(deps, head, { invited: [head, editor, contributor].map((one) => one.userId) });
    // Whoever presents a point is invited though nobody ticked him.
    expect(await recipients('meeting-convened', id)).toEqual(['bientap', 'phoban', 'truongban', 'vanhoa']);
    const [mail] = await mailsOf(database.db, 'meeting-convened', id);
    for (const said of [
      'thứ Sáu, 20/11/2026, 08:30',
      'Phòng họp UBND xã',
      '1. Tin, bài quý IV',
      '2. Thủ tục hành chính (Trần Minh Mẫn)',
      `http://localhost:3000/can-bo/hop-ban-bien-tap/${id}`,
    ])
      expect(mail?.body).toContain(said);
  });

  test('three identical posts are one meeting and one mail to each, and so with a point that is proposed', async () => {
    const { deps } = portal;
    const place = 'Nhà văn hóa ấp 3';
    const ids = await Promise.all([0, 1, 2].map(async () => convened(deps, head, { place })));
    const [id = ''] = ids;
    expect(new Set(ids)).toEqual(new Set([id]));
    expect(await recipients('meeting-convened', id)).toHaveLength(3);
    const startsAt = new Date('2026-11-21T08:30:00+07:00');
    expect(await convened(deps, head, { place, startsAt })).not.toBe(id);
    expect(await convened(deps, head, { place, invited: [head.userId] })).not.toBe(id);
    const point = { id, title: 'Chuyên mục mới', note: '' };
    for (const outcome of await Promise.all([0, 1, 2].map(async () => proposePoint(deps, editor, point))))
      accepted(outcome);
    accepted(await proposePoint(deps, editor, { ...point, note: 'Gấp' }));
    expect((await meetingSeenBy(deps, head, id)).proposals).toHaveLength(2);
    // Cancelled, it is convened anew.
    const { lock: seen } = await meetingSeenBy(deps, head, id);
    accepted(await cancelMeeting(deps, head, { id, seen, reason: 'Bão' }));
    expect(await convened(deps, head, { place })).not.toBe(id);
  });

  test('Đ19: an extraordinary one says why; a time that has passed and a stranger are refused', async () => {
    const { deps } = portal;
    const convene = (
      change: Parameters<typeof planOf>[0],
      actor: Parameters<typeof conveneMeeting>[1] = head,
    ) => conveneMeeting(deps, actor, { plan: planOf(change) });
    expect(await convene({ kind: 'extraordinary' })).toMatchObject({
      refusal: { code: 'invalid', problems: [{ path: 'reason' }] },
    });
    const id = await convened(deps, head, { kind: 'extraordinary', reason: 'Sự cố trang thông tin' });
    expect((await mailsOf(database.db, 'meeting-convened', id))[0]?.body).toContain('Sự cố trang thông tin');
    const now = deps.clock.now();
    expect(await convene({ startsAt: now })).toMatchObject({ refusal: { problems: [{ path: 'startsAt' }] } });
    expect(await convene({ invited: [an.userId] })).toMatchObject({
      refusal: { problems: [{ path: 'invited' }] },
    });
    expect(await convene({ chair: editor.userId })).toMatchObject({
      refusal: { problems: [{ path: 'chair' }] },
    });
    for (const other of [editor, contributor, administrator, an])
      expect(await convene({}, other)).toMatchObject(refused('not-allowed'));
  });

  test('a change and a cancellation reach everybody who was invited, and a second hand is told', async () => {
    const { deps } = portal;
    const id = await convened(deps);
    const startsAt = new Date('2026-11-23T14:00:00+07:00');
    const invited = [head.userId, contributor.userId];
    const plan = planOf({ startsAt, invited });
    expect(await changeMeeting(deps, editor, { id, seen: 1, plan })).toMatchObject(refused('not-allowed'));
    const both = await Promise.all([1, 2].map(() => changeMeeting(deps, head, { id, seen: 1, plan })));
    // Pressed twice it is done once; something else from the page of before is refused.
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    const elsewhere = { ...plan, place: 'Hội trường' };
    expect(await changeMeeting(deps, head, { id, seen: 1, plan: elsewhere })).toMatchObject(
      refused('changed-meanwhile'),
    );
    const told = await mailsOf(database.db, 'meeting-changed', id);
    const subjects = told.map(({ recipient, subject }) => [recipient.split('@')[0], subject.split(',')[0]]);
    expect(subjects).toEqual([
      ['bientap', 'Không cần dự cuộc họp Ban Biên tập'],
      ['phoban', 'Thay đổi cuộc họp Ban Biên tập'],
      ['truongban', 'Thay đổi cuộc họp Ban Biên tập'],
      ['vanhoa', 'Mời họp Ban Biên tập'],
    ]);
    expect(await cancelMeeting(deps, head, { id, seen: 2, reason: ' ' })).toMatchObject(refused('invalid'));
    accepted(await cancelMeeting(deps, head, { id, seen: 2, reason: 'Trùng họp tỉnh' }));
    accepted(await cancelMeeting(deps, head, { id, seen: 2, reason: 'Trùng họp tỉnh' }));
    expect(await cancelMeeting(deps, head, { id, seen: 2, reason: 'Lý do khác' })).toMatchObject(
      refused('changed-meanwhile'),
    );
    expect(await recipients('meeting-cancelled', id)).toEqual(['phoban', 'truongban', 'vanhoa']);
    expect(await changeMeeting(deps, head, { id, seen: 3, plan })).toMatchObject(refused('not-possible'));
  });
});

describe('before it begins', () => {
  test('Đ19: a member proposes a point that the chair takes up, and says that he cannot come', async () => {
    const { deps, clock } = portal;
    const id = await convened(deps);
    accepted(await proposePoint(deps, editor, { id, title: 'Ảnh minh họa', note: 'Thiếu nguồn ảnh' }));
    expect(await proposePoint(deps, land, { id, title: 'Ngoài', note: '' })).toMatchObject(
      refused('not-found'),
    );
    const [proposal] = (await meetingSeenBy(deps, head, id)).proposals;
    expect(
      await settleProposal(deps, editor, { id, proposal: proposal?.id ?? '', take: true }),
    ).toMatchObject(refused('not-allowed'));
    accepted(await settleProposal(deps, head, { id, proposal: proposal?.id ?? '', take: true }));
    const { agenda } = await meetingSeenBy(deps, deputy, id);
    expect(agenda.at(-1)).toMatchObject({ title: 'Ảnh minh họa', presenter: { id: editor.userId } });
    expect(await recipients('meeting-changed', id)).toEqual(['bientap', 'phoban', 'truongban']);

    accepted(await excuseAbsence(deps, editor, { id, reason: 'Khám bệnh' }));
    const seenBy = async (who: typeof head) =>
      (await meetingSeenBy(deps, who, id)).invited.find((one) => one.id === editor.userId);
    expect(await seenBy(head)).toMatchObject({ excused: true, absence: 'Khám bệnh' });
    // Why he is away is the business of those who run the meeting.
    clock.set(new Date('2026-11-18T09:00:00+07:00'));
    const [sealed] = await database.owner.$client<{ absence: Buffer }[]>`
      select absence from meeting_invitees where meeting_id = ${id} and absence is not null`;
    expect(sealed?.absence.toString('utf8')).not.toContain('bệnh');
    accepted(await excuseAbsence(deps, editor, { id, reason: undefined }));
    expect(await seenBy(head)).toMatchObject({ excused: false });
    clock.set(new Date('2026-11-20T08:30:00+07:00'));
    expect(await excuseAbsence(deps, editor, { id, reason: 'Muộn' })).toMatchObject(refused('not-possible'));
  });
});

describe('the minutes', () => {
  test('two save the minutes: the second is told, and what the first wrote stays', async () => {
    const { deps, clock } = portal;
    const id = await convened(deps, head, { secretary: editor.userId });
    expect(await writeMinutes(deps, editor, { id, seen: 0, content: minutesOf() })).toMatchObject(
      refused('not-possible'),
    );
    clock.set(new Date('2026-11-20T10:30:00+07:00'));
    expect(await writeMinutes(deps, deputy, { id, seen: 0, content: minutesOf() })).toMatchObject(
      refused('not-allowed'),
    );
    const save = (who: typeof head, other: string, seen: number) =>
      writeMinutes(deps, who, { id, seen, content: minutesOf({ other }) });
    for (const seen of [0, 1]) {
      const both = await Promise.all([
        save(editor, `thư ký ${seen}`, seen),
        save(head, `chủ trì ${seen}`, seen),
      ]);
      expect(both.filter(({ ok }) => ok)).toHaveLength(1);
      expect(both.find(({ ok }) => !ok)).toMatchObject(refused('changed-meanwhile'));
      const again =
        both[0]?.ok === true ? save(editor, `thư ký ${seen}`, seen) : save(head, `chủ trì ${seen}`, seen);
      expect(await again).toMatchObject({ ok: true });
      const { draft } = await meetingSeenBy(deps, head, id);
      expect(draft?.content.other).toBe(both[0]?.ok === true ? `thư ký ${seen}` : `chủ trì ${seen}`);
    }
    // Whoever won the races, both wrote now: a third, who was there, confirms; what was saved after his page he did not see.
    accepted(await save(editor, 'thư ký', 2));
    accepted(await save(head, 'chủ trì', 3));
    const { draft } = await meetingSeenBy(deps, deputy, id);
    for (const writer of [head, editor])
      expect(await confirmMinutes(deps, writer, { id, seen: draft?.seen ?? '' })).toMatchObject(
        refused('not-allowed'),
      );
    accepted(await save(editor, 'lần cuối', 4));
    expect(await confirmMinutes(deps, deputy, { id, seen: draft?.seen ?? '' })).toMatchObject({
      refusal: { code: 'changed-meanwhile', message: expect.stringContaining('(nội dung khác)') as string },
    });
    const shown = (await meetingSeenBy(deps, deputy, id)).draft?.content;
    accepted(await confirmed(deps, deputy, id));
    const { minutes } = await meetingSeenBy(deps, editor, id);
    expect(minutes).toMatchObject({ chair: { id: head.userId }, confirmedBy: { id: deputy.userId } });
    expect([minutes?.other, minutes?.points.map(({ text }) => text)]).toEqual([shown?.other, shown?.points]);
  });

  test('are confirmed by the chair alone, when nothing is missing, and only once', async () => {
    const { deps, clock } = portal;
    const id = await convened(deps);
    clock.set(new Date('2026-11-20T10:30:00+07:00'));
    const lacking = minutesOf({ decisions: [{ text: 'Chưa giao' }], points: ['', 'Có'] });
    accepted(await writeMinutes(deps, editor, { id, seen: 0, content: lacking }));
    // Nobody was named: whoever opened the minutes is the secretary.
    expect((await meetingSeenBy(deps, head, id)).secretary?.id).toBe(editor.userId);
    const refusal = await confirmed(deps, head, id);
    expect(refusal).toMatchObject(refused('not-possible'));
    expect(refusal.ok ? '' : refusal.refusal.message).toMatch(/mục 1\..*kết luận 1/);
    accepted(await writeMinutes(deps, editor, { id, seen: 1, content: minutesOf() }));
    const seen = (await meetingSeenBy(deps, head, id)).draft?.seen ?? '';
    for (const other of [editor, deputy])
      expect(await confirmMinutes(deps, other, { id, seen })).toMatchObject(refused('not-allowed'));
    const both = await Promise.all([1, 2].map(() => confirmMinutes(deps, head, { id, seen })));
    // The second press is the first once more: one number, one mail.
    expect(both[0]).toMatchObject({ ok: true, sign: expect.stringContaining('BB-BBT') as string });
    expect(both[1]).toEqual(both[0]);
    expect(await recipients('meeting-minutes', id)).toEqual(['bientap', 'phoban', 'truongban']);
    const toEditor = (await mailsOf(database.db, 'meeting-minutes', id))[0];
    expect(toEditor?.body).toContain('Rà soát chuyên mục (hạn 30/11/2026)');
  });

  test('Đ19: confirmed minutes stand, for the owner of the tables too; a mistake is corrected by an addition', async () => {
    const { deps } = portal;
    const id = await recorded(portal);
    expect(await writeMinutes(deps, head, { id, seen: 0, content: minutesOf() })).toMatchObject(
      refused('not-possible'),
    );
    await expect(
      database.owner.$client`update meeting_records set content = '{}' where meeting_id = ${id}`,
    ).rejects.toThrow(/append-only/);
    await expect(database.db.$client`delete from meeting_records`).rejects.toThrow(
      /permission denied|append-only/,
    );
    const before = (await meetingSeenBy(deps, head, id)).minutes;
    accepted(await writeAddendum(deps, editor, { id, seen: 0, text: 'Mục 1: quý III, không phải quý IV.' }));
    expect((await meetingSeenBy(deps, deputy, id)).addenda).toEqual([]);
    const seen = (await meetingSeenBy(deps, head, id)).addendumDraft?.seen ?? '';
    expect(await confirmAddendum(deps, deputy, { id, seen })).toMatchObject(refused('not-allowed'));
    accepted(await confirmAddendum(deps, head, { id, seen }));
    accepted(await confirmAddendum(deps, head, { id, seen }));
    const after = await meetingSeenBy(deps, deputy, id);
    expect(after.minutes).toEqual(before);
    expect(after.addenda).toMatchObject([{ number: 1, text: 'Mục 1: quý III, không phải quý IV.' }]);
    expect((await mailsOf(database.db, 'meeting-addendum', id))[0]?.body).toContain('quý III');
  });

  test('Đ19: empty minutes are of no meeting: it is not held, and can be put off or cancelled; begun ones until they are confirmed', async () => {
    const { deps, clock } = portal;
    await database.owner.$client`update board_meetings set state = 'cancelled' where state <> 'cancelled'`;
    const id = await convened(deps);
    clock.set(new Date('2026-11-20T10:30:00+07:00'));
    const nobody = { attendance: [], points: ['', ''], decisions: [] };
    const lastOn = async () => accepted(await listMeetings(deps, head, {})).list.rule?.lastOn;
    for (const [seen, content] of [
      [0, minutesOf(nobody)],
      [1, minutesOf({ ...nobody, points: ['Đã nghe.'] })],
      [2, minutesOf({ points: ['', ''], decisions: [] })],
    ] as const) {
      accepted(await writeMinutes(deps, editor, { id, seen, content }));
      expect((await meetingSeenBy(deps, head, id)).stage).toBe('begun');
      expect(await lastOn()).toBeUndefined();
    }
    accepted(await writeMinutes(deps, editor, { id, seen: 3, content: minutesOf() }));
    expect(await meetingSeenBy(deps, head, id)).toMatchObject({ stage: 'recording' });
    expect(await lastOn()).toBe('2026-11-20');
    accepted(await writeMinutes(deps, editor, { id, seen: 4, content: minutesOf(nobody) }));
    expect(await lastOn()).toBeUndefined();
    accepted(await writeMinutes(deps, editor, { id, seen: 5, content: minutesOf() }));
    const { lock } = await meetingSeenBy(deps, head, id);
    expect(await cancelMeeting(deps, editor, { id, seen: lock, reason: 'Không họp' })).toMatchObject(
      refused('not-allowed'),
    );
    accepted(await cancelMeeting(deps, head, { id, seen: lock, reason: 'Không họp, ghi nhầm' }));
    expect(await lastOn()).toBeUndefined();
    clock.set(new Date('2026-11-17T09:00:00+07:00'));
    const done = await recorded(portal);
    const after = await meetingSeenBy(deps, head, done);
    expect(await cancelMeeting(deps, head, { id: done, seen: after.lock, reason: 'Thôi' })).toMatchObject(
      refused('not-possible'),
    );
  });

  test('why somebody was away goes six months after the meeting; that he was stays', async () => {
    const { deps, clock } = portal;
    const id = await convened(deps);
    accepted(await excuseAbsence(deps, editor, { id, reason: 'Khám bệnh' }));
    const told = async () =>
      (await meetingSeenBy(deps, head, id)).invited.find((one) => one.id === editor.userId);
    clock.set(new Date('2027-05-20T03:00:00+07:00'));
    await eraseOldAbsences(deps);
    expect(await told()).toMatchObject({ excused: true, absence: 'Khám bệnh' });
    clock.set(new Date('2027-05-21T03:00:00+07:00'));
    await eraseOldAbsences(deps);
    expect(await told()).toMatchObject({ excused: true });
    expect(await told()).not.toHaveProperty('absence');
    const sealed = await database.owner.$client`
      select from meeting_invitees where meeting_id = ${id} and absence is not null`;
    expect(sealed).toHaveLength(0);
  });

  test('are drawn as the official paper', async () => {
    const { deps } = portal;
    const id = await recorded(portal);
    const { content, fileName } = accepted(await openMinutesPaper(deps, deputy, { id }));
    expect(fileName).toBe('bien-ban-hop-ban-bien-tap-2026-11-20.pdf');
    const pdf = await readPdf(content);
    for (const said of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'BAN BIÊN TẬP',
      'BIÊN BẢN',
      'Có mặt (2/3)',
      'Vắng có lý do: Hồ Thị Nga',
      '1. Tin, bài quý IV',
      'Rà soát chuyên mục',
      '30/11/2026',
      'THƯ KÝ',
      'CHỦ TRÌ',
    ])
      expect(pdf.text).toContain(said);
    expect(overflowing(pdf, 28)).toEqual([]);
  });
});

describe('who sees what', () => {
  test('the board sees every meeting, other staff those they are invited to, residents none', async () => {
    const { deps } = portal;
    const id = await convened(deps, head, { invited: [head.userId, contributor.userId] });
    const sees = async (who: Parameters<typeof openMeeting>[1]) => (await openMeeting(deps, who, { id })).ok;
    expect(await Promise.all([head, editor, contributor, land, an].map(sees))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    const listedFor = async (who: typeof land) =>
      accepted(await listMeetings(deps, who, {})).list.rows.map((row) => row.id);
    expect(await listedFor(contributor)).toContain(id);
    expect(await listedFor(land)).not.toContain(id);
    const { list } = accepted(await listMeetings(deps, head, { year: 2026, state: 'cancelled' }));
    expect(list.rows.map(({ stage }) => stage)).not.toContain('coming');
    expect(list.years).toEqual([2026]);
    expect(await listMeetings(deps, an, {})).toMatchObject(refused('not-allowed'));
  });
});

describe('in the place of the head', () => {
  test('Đ19: the deputy convenes, chairs and reports; the head marks the report as seen', async () => {
    const { deps } = portal;
    const id = await recorded(portal, deputy, { chair: head.userId });
    const meeting = await meetingSeenBy(deps, deputy, id);
    expect(meeting).toMatchObject({ inPlaceOfHead: true, chair: { id: deputy.userId } });
    expect(meeting.minutes).toMatchObject({ inPlaceOfHead: true });
    expect(await seeReport(deps, head, { id })).toMatchObject(refused('not-possible'));
    expect(await reportResult(deps, head, { id, text: 'Xong' })).toMatchObject(refused('not-allowed'));
    accepted(await reportResult(deps, deputy, { id, text: 'Đã họp, có một kết luận.' }));
    const [mail] = await mailsOf(database.db, 'meeting-report', id);
    expect(mail).toMatchObject({ recipient: 'truongban@demo.phuan' });
    expect(mail?.body).toContain('Đã họp, có một kết luận.');
    expect((await meetingSeenBy(deps, head, id)).may).toContain('see-report');
    accepted(await seeReport(deps, head, { id }));
    expect((await meetingSeenBy(deps, deputy, id)).report?.seenAt).toBeInstanceOf(Date);
  });

  test('Đ19: of a deputy who left the board another finishes what is left; the minutes say who chaired and who confirms', async () => {
    const { deps, clock } = portal;
    const written = await convened(deps, deputy, { place: 'Nhà văn hóa' });
    const done = await recorded(portal, deputy);
    accepted(await writeMinutes(deps, editor, { id: written, seen: 0, content: minutesOf() }));
    clock.set(new Date('2026-11-21T09:00:00+07:00'));
    await deputyUntil('2026-11-20T20:00:00+07:00');
    try {
      for (const id of [written, done]) {
        const { lock } = await meetingSeenBy(deps, head, id);
        expect(await takeChair(deps, editor, { id, seen: lock })).toMatchObject(refused('not-allowed'));
        accepted(await takeChair(deps, head, { id, seen: lock }));
        expect(await meetingSeenBy(deps, head, id)).toMatchObject({
          ...{ chair: { id: head.userId }, chairedBy: { id: deputy.userId }, inPlaceOfHead: true },
        });
      }
      accepted(await confirmed(deps, head, written));
      const { minutes, may } = await meetingSeenBy(deps, head, written);
      expect(minutes).toMatchObject({ chair: { id: deputy.userId }, confirmedBy: { id: head.userId } });
      // He reports to nobody but himself.
      expect(may).not.toContain('report');
      const { content } = accepted(await openMinutesPaper(deps, editor, { id: written }));
      expect((await readPdf(content)).text).toContain('NGƯỜI XÁC NHẬN');
    } finally {
      await deputyUntil(null);
    }
  });

  test('Đ19: whoever finishes what is left did not chair: his absence stands, and so does who chaired when the next one takes over', async () => {
    const { deps, clock } = portal;
    const sql = database.owner.$client;
    const id = await convened(deps, deputy);
    accepted(await excuseAbsence(deps, head, { id, reason: 'Đi công tác' }));
    clock.set(new Date('2026-11-20T10:30:00+07:00'));
    const attendance = minutesOf().attendance.map((one) =>
      one.userId === head.userId ? ({ ...one, was: 'absent-with-leave' } as const) : one,
    );
    accepted(await writeMinutes(deps, deputy, { id, seen: 0, content: minutesOf({ attendance }) }));
    clock.set(new Date('2026-11-21T09:00:00+07:00'));
    const take = async (who: typeof head) =>
      accepted(await takeChair(deps, who, { id, seen: (await meetingSeenBy(deps, who, id)).lock }));
    await deputyUntil('2026-11-20T20:00:00+07:00');
    await sql`insert into staff_roles (user_id, role, valid_from) values (${editor.userId}, 'deputy-editor', '2026-11-20')`;
    try {
      const chaired = { chairedBy: { id: deputy.userId }, inPlaceOfHead: true };
      await take({ ...editor, roles: ['deputy-editor'] });
      expect(await meetingSeenBy(deps, head, id)).toMatchObject({ ...chaired, chair: { id: editor.userId } });
      await sql`delete from staff_roles where user_id = ${editor.userId} and role = 'deputy-editor'`;
      await take(head);
      expect(await meetingSeenBy(deps, head, id)).toMatchObject({
        ...{ ...chaired, chair: { id: head.userId }, iAmExcused: true },
      });
    } finally {
      await sql`delete from staff_roles where user_id = ${editor.userId} and role = 'deputy-editor'`;
      await deputyUntil(null);
    }
  });

  test('Đ19: of a meeting that is put off to another hour nobody has had the chair yet', async () => {
    const { deps, clock } = portal;
    const id = await convened(deps, deputy);
    clock.set(new Date('2026-11-21T09:00:00+07:00'));
    await deputyUntil('2026-11-20T20:00:00+07:00');
    try {
      const seenNow = async () => (await meetingSeenBy(deps, head, id)).lock;
      accepted(await takeChair(deps, head, { id, seen: await seenNow() }));
      const plan = planOf({ startsAt: new Date('2026-11-23T08:30:00+07:00') });
      accepted(await changeMeeting(deps, head, { id, seen: await seenNow(), plan }));
      const meeting = await meetingSeenBy(deps, head, id);
      expect(meeting).toMatchObject({ chair: { id: head.userId }, inPlaceOfHead: false });
      expect(meeting.chairedBy).toBeUndefined();
    } finally {
      await deputyUntil(null);
    }
  });

  test('Đ19: a chair who was away, by the minutes, and left the board did not chair: whoever takes it did', async () => {
    const { deps, clock } = portal;
    const id = await convened(deps, deputy);
    clock.set(new Date('2026-11-20T10:30:00+07:00'));
    const attendance = minutesOf().attendance.map((one) =>
      one.userId === deputy.userId ? ({ ...one, was: 'absent-with-leave' } as const) : one,
    );
    accepted(await writeMinutes(deps, editor, { id, seen: 0, content: minutesOf({ attendance }) }));
    clock.set(new Date('2026-11-21T09:00:00+07:00'));
    await deputyUntil('2026-11-20T20:00:00+07:00');
    try {
      accepted(await takeChair(deps, head, { id, seen: (await meetingSeenBy(deps, head, id)).lock }));
      accepted(await confirmed(deps, head, id));
      const { minutes } = await meetingSeenBy(deps, head, id);
      expect(minutes).toMatchObject({ chair: { id: head.userId }, inPlaceOfHead: false });
    } finally {
      await deputyUntil(null);
    }
  });

  test('Đ19: from a head who was there, by the minutes, the deputy does not take the chair; the head takes it back', async () => {
    const { deps, clock } = portal;
    const id = await convened(deps);
    clock.set(new Date('2026-11-20T10:30:00+07:00'));
    accepted(await writeMinutes(deps, editor, { id, seen: 0, content: minutesOf() }));
    const lockNow = async () => (await meetingSeenBy(deps, head, id)).lock;
    const taking = await takeChair(deps, deputy, { id, seen: await lockNow() });
    expect(taking).toMatchObject(refused('not-allowed'));
    const away = minutesOf().attendance.map((one) =>
      one.userId === head.userId ? ({ ...one, was: 'absent-with-leave' } as const) : one,
    );
    accepted(await writeMinutes(deps, editor, { id, seen: 1, content: minutesOf({ attendance: away }) }));
    // Nobody chaired who was away.
    expect(await confirmed(deps, head, id)).toMatchObject(refused('not-possible'));
    accepted(await takeChair(deps, deputy, { id, seen: await lockNow() }));
    expect(await takeChair(deps, head, { id, seen: await lockNow() })).toMatchObject(refused('not-possible'));
    accepted(await writeMinutes(deps, editor, { id, seen: 2, content: minutesOf() }));
    accepted(await takeChair(deps, head, { id, seen: await lockNow() }));
    expect(await meetingSeenBy(deps, head, id)).toMatchObject({
      ...{ chair: { id: head.userId }, inPlaceOfHead: false },
    });
  });

  test('Đ19: whoever takes the chair comes; head and deputy do not take it from each other for ever', async () => {
    const { deps, clock } = portal;
    const id = await convened(deps);
    const take = async (who: typeof head) =>
      takeChair(deps, who, { id, seen: (await meetingSeenBy(deps, who, id)).lock });
    expect((await meetingSeenBy(deps, deputy, id)).may).not.toContain('take-chair');
    accepted(await excuseAbsence(deps, head, { id, reason: 'Đi công tác' }));
    accepted(await take(deputy));
    accepted(await take(head));
    expect((await meetingSeenBy(deps, head, id)).iAmExcused).toBe(false);
    expect(await take(deputy)).toMatchObject(refused('not-allowed'));
    // Its hour has come, and nobody says that the head is there.
    clock.set(new Date('2026-11-20T08:30:00+07:00'));
    accepted(await take(deputy));
    accepted(await take(head));
    expect(await take(deputy)).toMatchObject(refused('not-allowed'));
  });

  test('Đ19: the deputy takes the chair of a meeting that the head convened', async () => {
    const { deps } = portal;
    const id = await convened(deps);
    expect(await takeChair(deps, editor, { id, seen: 1 })).toMatchObject(refused('not-allowed'));
    expect(await takeChair(deps, deputy, { id, seen: 1 })).toMatchObject(refused('not-allowed'));
    accepted(await excuseAbsence(deps, head, { id, reason: 'Đi công tác' }));
    accepted(await takeChair(deps, deputy, { id, seen: 1 }));
    expect(await meetingSeenBy(deps, head, id)).toMatchObject({
      inPlaceOfHead: true,
      chair: { id: deputy.userId },
    });
    const told = await mailsOf(database.db, 'meeting-changed', id);
    expect(told[0]?.body).toContain('Chủ trì: Trần Minh Mẫn');
    // He does not take it from himself: a second press is told that he has it.
    expect((await meetingSeenBy(deps, deputy, id)).may).not.toContain('take-chair');
    accepted(await takeChair(deps, deputy, { id, seen: 1 }));
    expect(await mailsOf(database.db, 'meeting-changed', id)).toHaveLength(told.length);
    // A second deputy takes it from the head, not from the first.
    const other = { ...editor, roles: ['deputy-editor' as const] };
    expect((await meetingSeenBy(deps, other, id)).may).not.toContain('take-chair');
    expect(await takeChair(deps, other, { id, seen: 2 })).toMatchObject(refused('not-allowed'));
    const unneeded = await recorded(portal);
    expect(await reportResult(deps, head, { id: unneeded, text: 'Xong' })).toMatchObject(
      refused('not-possible'),
    );
  });
});
