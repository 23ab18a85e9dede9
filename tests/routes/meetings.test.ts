// A meeting of the board walked through its pages without JavaScript: plain posts, from convening to what was decided being done.
import { beforeAll, expect, test } from 'vitest';

import type { MeetingList, OpenedMeeting } from '#app/read-models/meetings.ts';
import * as meetingCalendar from '#app/routes/editor/meeting-calendar.ts';
import * as meetingChange from '#app/routes/editor/meeting-change.tsx';
import * as meetingList from '#app/routes/editor/meeting-list.tsx';
import * as meetingMinutes from '#app/routes/editor/meeting-minutes.tsx';
import * as meetingNew from '#app/routes/editor/meeting-new.tsx';
import * as meetingPaper from '#app/routes/editor/meeting-paper.ts';
import * as meetingPage from '#app/routes/editor/meeting.tsx';
import * as landing from '#app/routes/officer/landing.tsx';
import { wireEntries } from '#forms/plain-wire.ts';
import type { Wire } from '#forms/index.ts';
import type { InputProblem } from '#app/values/input-problem.ts';
import { useDatabase } from '../support/database.ts';
import { mailsOf } from '../support/meetings.ts';
import { staffPages, type StaffPages } from '../support/staff-pages.ts';

const root = '/can-bo/hop-ban-bien-tap';
const database = useDatabase();
let pages: StaffPages;
beforeAll(() => {
  pages = staffPages(database.db);
});

type Fields = readonly (readonly [string, string])[];
interface FormReply {
  readonly wire: Wire;
  readonly problems: readonly InputProblem[];
  readonly version: number;
  readonly conflict: boolean;
}

/** What the page's form sends: what was filled in, never the button pressed before. */
const asForm = (wire: Wire, change: Readonly<Record<string, string>>, intent: string): Fields => [
  ...wireEntries(wire).filter(([name]) => name !== 'intent' && name !== 'version' && !(name in change)),
  ...Object.entries(change),
  ['intent', intent],
];

const open = async (account: string, id: string) =>
  (
    (await pages.get(meetingPage.loader, account, `${root}/${id}`, { meeting: id })).data as {
      meeting: OpenedMeeting;
    }
  ).meeting;
const press = (account: string, id: string, fields: Fields) =>
  pages.post(meetingPage.action, account, `${root}/${id}`, fields, { meeting: id });
const minutesPage = async (account: string, id: string) =>
  (await pages.get(meetingMinutes.loader, account, `${root}/${id}/bien-ban`, { meeting: id })).data as {
    wire: Wire;
    meeting: OpenedMeeting;
  };
const sendMinutes = (account: string, id: string, fields: Fields) =>
  pages.post(meetingMinutes.action, account, `${root}/${id}/bien-ban`, fields, { meeting: id });

const when = (day: string, hour: string) => ({
  'startsAt.day': day,
  'startsAt.month': '11',
  'startsAt.year': '2026',
  'startsAt.hour': hour,
  'startsAt.minute': '30',
});

async function convene(hour = '8'): Promise<string> {
  const { wire } = (await pages.get(meetingNew.loader, 'truongban', `${root}/moi`)).data as FormReply;
  const sent = { ...when('20', hour), place: 'Phòng họp', 'agenda.0.title': 'Tin quý IV' };
  const reply = await pages.post(meetingNew.action, 'truongban', `${root}/moi`, asForm(wire, sent, 'save'));
  expect(reply.status).toBe(303);
  return reply.location?.split('/').at(-1) ?? '';
}

test('Đ19: convened, put on an agenda, recorded, confirmed, and what was decided is done', async () => {
  pages.portal.clock.set(new Date('2026-11-17T09:00:00+07:00'));
  const first = (await pages.get(meetingNew.loader, 'truongban', `${root}/moi`)).data as FormReply;
  const add = await pages.post(
    meetingNew.action,
    'truongban',
    `${root}/moi`,
    asForm(first.wire, { 'agenda.0.title': 'Mục sau' }, 'add:agenda'),
  );
  expect(add.status).toBe(200);
  const filled = {
    ...when('20', ''),
    place: 'Phòng họp',
    'agenda.1.title': 'Mục trước',
    'agenda.1.minutes': '15',
  };
  const noHour = await pages.post(
    meetingNew.action,
    'truongban',
    `${root}/moi`,
    asForm((add.data as FormReply).wire, filled, 'save'),
  );
  expect(noHour.status).toBe(422);
  const kept = noHour.data as FormReply;
  expect(kept.problems[0]?.path).toMatch(/^startsAt\.hour/);
  expect(kept.wire).toMatchObject({ place: 'Phòng họp' });
  const moved = await pages.post(
    meetingNew.action,
    'truongban',
    `${root}/moi`,
    asForm(kept.wire, { 'startsAt.hour': '8' }, 'up:agenda.1'),
  );
  const convened = await pages.post(
    meetingNew.action,
    'truongban',
    `${root}/moi`,
    asForm((moved.data as FormReply).wire, {}, 'save'),
  );
  expect(convened.status).toBe(303);
  const id = convened.location?.split('/').at(-1) ?? '';
  expect((await open('phoban', id)).agenda.map(({ title }) => title)).toEqual(['Mục trước', 'Mục sau']);
  expect(await mailsOf(database.db, 'meeting-convened', id)).toHaveLength(3);

  const calendar = await pages.get(meetingCalendar.loader, 'bientap', `${root}/${id}/lich.ics`, {
    meeting: id,
  });
  expect(calendar.headers.get('content-type')).toContain('text/calendar');
  const asked = await press('bientap', id, [
    ['intent', 'propose'],
    ['title', ''],
    ['note', 'vì sao'],
  ]);
  expect(asked).toMatchObject({ status: 422, data: { entries: { note: 'vì sao' } } });

  pages.portal.clock.set(new Date('2026-11-20T10:30:00+07:00'));
  const { wire } = await minutesPage('bientap', id);
  const decided = {
    attendee0: 'present',
    attendee1: 'present',
    attendee2: 'present',
    point0: 'Nghe báo cáo.\r\n\r\nThống nhất.',
    point1: 'Không có ý kiến khác.',
    'decisions.0.text': 'Rà soát chuyên mục',
    'decisions.0.responsible': 'demo-bientap',
    'decisions.0.dueOn.day': '30',
    'decisions.0.dueOn.month': '11',
    'decisions.0.dueOn.year': '2026',
    'endedAt.day': '20',
    'endedAt.month': '11',
    'endedAt.year': '2026',
    'endedAt.hour': '10',
  };
  const saved = await sendMinutes('bientap', id, [...asForm(wire, decided, 'save'), ['version', '0']]);
  expect(saved.status).toBe(303);
  const { draft } = await open('truongban', id);
  expect(draft).toMatchObject({ lock: 1, missing: [] });
  expect(draft?.content.points[0]).toBe('Nghe báo cáo.\n\nThống nhất.');
  const confirmed = await press('truongban', id, [
    ['intent', 'confirm-minutes'],
    ['seen', draft?.seen ?? ''],
  ]);
  expect(confirmed.status).toBe(303);
  expect(await mailsOf(database.db, 'meeting-minutes', id)).toHaveLength(3);
  const paper = await pages.get(meetingPaper.loader, 'phoban', `${root}/${id}/bien-ban.pdf`, { meeting: id });
  expect(paper.headers.get('content-type')).toBe('application/pdf');
  expect((await minutesPage('phoban', id)).meeting.minutes?.decisions).toHaveLength(1);

  const desk = (await pages.get(landing.loader, 'bientap', '/can-bo')).data as {
    waiting: { label: string }[];
  };
  expect(desk.waiting.map(({ label }) => label)).toContain('kết luận họp Ban Biên tập giao bạn');
  const { list } = (await pages.get(meetingList.loader, 'bientap', `${root}?nam=2026&tinh-trang=co-bien-ban`))
    .data as { list: MeetingList };
  const decision = list.decisions.find(({ meetingId }) => meetingId === id)?.id ?? '';
  const finish = (note: string) =>
    pages.post(meetingList.action, 'bientap', root, [
      ['intent', 'finish'],
      ['decision', decision],
      [`note-${decision}`, note],
    ]);
  expect(await finish('')).toMatchObject({ status: 422, data: { entries: { decision } } });
  expect((await finish('Đã rà soát')).status).toBe(303);
  expect((await open('phoban', id)).decisions).toMatchObject([{ state: 'done', doneNote: 'Đã rà soát' }]);
});

test('who saved the minutes second sees what the first wrote, keeps what he typed, and saves over it knowingly', async () => {
  pages.portal.clock.set(new Date('2026-11-17T09:00:00+07:00'));
  const id = await convene('9');
  pages.portal.clock.set(new Date('2026-11-20T10:30:00+07:00'));
  const { wire } = await minutesPage('truongban', id);
  const write = (other: string, seen: string) =>
    sendMinutes('truongban', id, [...asForm(wire, { other }, 'save'), ['version', seen]]);
  expect((await write('Bản đầu', '0')).status).toBe(303);
  const second = await write('Bản sau', '0');
  expect(second).toMatchObject({
    status: 409,
    data: { conflict: true, version: 1, wire: { other: 'Bản sau' } },
  });
  expect((await open('truongban', id)).draft?.content.other).toBe('Bản đầu');
  for (const none of ['abc', '', '1.5', '9'.repeat(20)])
    expect((await write('Bản sau', none)).status, none).toBe(409);
  const confirm: Fields = [
    ['intent', 'confirm-minutes'],
    ['seen', 'abc'],
  ];
  expect((await press('truongban', id, confirm)).status).toBe(409);
  expect((await write('Bản sau', '1')).status).toBe(303);
  expect((await open('truongban', id)).draft?.content.other).toBe('Bản sau');
});

test('a change goes over the version that was seen; others are refused at the door', async () => {
  pages.portal.clock.set(new Date('2026-11-17T09:00:00+07:00'));
  const id = await convene('10');
  const at = `${root}/${id}/sua`;
  const { wire } = (await pages.get(meetingChange.loader, 'truongban', at, { meeting: id }))
    .data as FormReply;
  const change = (account: string, seen: string, place = 'Hội trường') =>
    pages.post(meetingChange.action, account, at, [...asForm(wire, { place }, 'save'), ['version', seen]], {
      meeting: id,
    });
  expect((await change('truongban', '1')).status).toBe(303);
  expect((await change('truongban', '1')).status).toBe(303);
  expect(await change('truongban', '1', 'Phòng họp 2')).toMatchObject({
    status: 409,
    data: { wire: { place: 'Phòng họp 2' } },
  });
  expect((await change('bientap', '2')).status).toBe(403);
  expect((await pages.get(meetingNew.loader, 'bientap', `${root}/moi`)).status).toBe(403);
  expect((await pages.get(meetingPage.loader, 'motcua', `${root}/${id}`, { meeting: id })).status).toBe(404);
  expect(
    (await pages.get(meetingPaper.loader, 'truongban', `${root}/${id}/bien-ban.pdf`, { meeting: id })).status,
  ).toBe(409);
  expect((await press('truongban', id, [['intent', 'toString']])).status).toBe(422);
  expect((await open('phoban', id)).place).toBe('Hội trường');
});
