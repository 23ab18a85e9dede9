// What the daily job writes: the meeting of the next working day, decisions, and the three months of Điều 19; each once.
import { beforeEach, expect, test } from 'vitest';

import { cancelMeeting } from '#app/domain/meetings/cancel-meeting.server.ts';
import { excuseAbsence } from '#app/domain/meetings/excuse-absence.server.ts';
import { finishDecision } from '#app/domain/meetings/finish-decision.server.ts';
import { countMeetingWork, listMeetings } from '#app/domain/meetings/list-meetings.server.ts';
import { remindMeetings } from '#app/domain/meetings/remind-meetings.server.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, people, testPortal, type TestPortal } from '../support/dossiers.ts';
import { convened, mailsOf, recorded, meetingSeenBy } from '../support/meetings.ts';

const database = useDatabase();
const { contributor, deputy, editor, head, land } = people;
const refused = (code: string) => ({ ok: false, refusal: { code } });

let portal: TestPortal;
beforeEach(() => {
  portal = testPortal(database.db);
});

/** The job at seven, twice: the second run writes nothing more. */
async function morning(day: string): Promise<void> {
  portal.clock.set(new Date(`${day}T07:00:00+07:00`));
  await remindMeetings(portal.deps);
  await remindMeetings(portal.deps);
}

const recipientsOf = async (kind: string, about: string) =>
  (await mailsOf(database.db, kind, about)).map(({ recipient }) => recipient.split('@')[0]);

test('Đ19: the working day before a meeting reminds everybody who comes', async () => {
  const { deps } = portal;
  const monday = { startsAt: new Date('2026-11-23T08:30:00+07:00') };
  const id = await convened(deps, head, monday);
  const called = await convened(deps, head, { ...monday, place: 'Nhà văn hóa' });
  accepted(await excuseAbsence(deps, editor, { id, reason: 'Đi học' }));
  accepted(await cancelMeeting(deps, head, { id: called, seen: 1, reason: 'Thôi' }));
  await morning('2026-11-19');
  expect(await recipientsOf('meeting-reminder', id)).toEqual([]);
  await morning('2026-11-20');
  expect(await recipientsOf('meeting-reminder', id)).toEqual(['phoban', 'truongban']);
  await morning('2026-11-21');
  await morning('2026-11-23');
  expect(await recipientsOf('meeting-reminder', id)).toHaveLength(2);
  expect(await recipientsOf('meeting-reminder', called)).toEqual([]);
  const [mail] = await mailsOf(database.db, 'meeting-reminder', id);
  expect(mail?.body).toContain('thứ Hai, 23/11/2026, 08:30');
});

test('Đ19: a decision is brought to mind three working days before, once when it is late, and not when it is done', async () => {
  const { deps } = portal;
  const id = await recorded(portal);
  const [decision] = (await meetingSeenBy(deps, editor, id)).decisions;
  expect(decision).toMatchObject({ state: 'open', dueOn: '2026-11-30', mayFinish: true });
  const about = decision?.id ?? '';
  const open = async () => (await countMeetingWork(deps, editor)).open;
  const before = await open();
  await morning('2026-11-24');
  expect(await recipientsOf('meeting-decision-due-soon', about)).toEqual([]);
  await morning('2026-11-25');
  expect(await recipientsOf('meeting-decision-due-soon', about)).toEqual(['bientap']);
  await morning('2026-11-30');
  expect(await recipientsOf('meeting-decision-late', about)).toEqual([]);
  await morning('2026-12-01');
  await morning('2026-12-02');
  expect(await recipientsOf('meeting-decision-late', about)).toEqual(['bientap']);
  expect((await meetingSeenBy(deps, head, id)).decisions).toMatchObject([{ state: 'late' }]);
  const finish = (who: typeof head, note = 'Đã gửi') => finishDecision(deps, who, { decision: about, note });
  expect(await finish(land)).toMatchObject(refused('not-found'));
  expect(await finish(deputy)).toMatchObject(refused('not-allowed'));
  expect(await finish(editor, ' ')).toMatchObject(refused('invalid'));
  accepted(await finish(editor));
  expect(await finish(head)).toMatchObject(refused('changed-meanwhile'));
  expect(await open()).toBe(before - 1);
  expect((await meetingSeenBy(deps, head, id)).decisions).toMatchObject([
    { state: 'done', doneNote: 'Đã gửi' },
  ]);
});

test('Đ19: head and deputy are told 14 days before three months pass, on the day, and every week while it is late', async () => {
  const { deps } = portal;
  await database.owner.$client`update board_meetings set state = 'cancelled' where state <> 'cancelled'`;
  await recorded(portal);
  // Three months end on Saturday, 20/02/2027: the period ends with the next working day (BLDS 2015 Đ148.5).
  const dueOn = '2027-02-22';
  const mails = () => recipientsOf('meeting-rule', dueOn);
  await morning('2027-02-05');
  expect(await mails()).toEqual([]);
  await morning('2027-02-22');
  expect((await mailsOf(database.db, 'meeting-rule', `${dueOn}:day`)).map(({ subject }) => subject)).toEqual([
    'Hạn họp Ban Biên tập: 22/02/2027 – Ủy ban nhân dân xã Phú An',
    'Hạn họp Ban Biên tập: 22/02/2027 – Ủy ban nhân dân xã Phú An',
  ]);
  await morning('2027-02-23');
  await morning('2027-02-24');
  await morning('2027-03-02');
  expect(await recipientsOf('meeting-rule', `${dueOn}:late-0`)).toEqual(['phoban', 'truongban']);
  expect(await recipientsOf('meeting-rule', `${dueOn}:late-1`)).toEqual(['phoban', 'truongban']);
  expect((await countMeetingWork(deps, deputy)).rule).toMatchObject({ kind: 'late', daysLeft: -8 });
  expect((await countMeetingWork(deps, contributor)).rule).toBeUndefined();
  expect(accepted(await listMeetings(deps, editor, {})).list.rule).toMatchObject({ kind: 'late', dueOn });
});

test('Đ19: a meeting that is convened in time answers the reminder of the three months', async () => {
  const { deps, clock } = portal;
  await database.owner.$client`update board_meetings set state = 'cancelled' where state <> 'cancelled'`;
  await database.owner.$client`delete from outbox where kind = 'meeting-rule'`;
  await recorded(portal);
  clock.set(new Date('2027-01-25T09:00:00+07:00'));
  const next = await convened(deps, head, { startsAt: new Date('2027-02-19T08:30:00+07:00') });
  await morning('2027-02-17');
  expect(await recipientsOf('meeting-rule', '')).toEqual([]);
  accepted(await cancelMeeting(deps, head, { id: next, seen: 1, reason: 'Bận' }));
  await morning('2027-02-18');
  expect(await recipientsOf('meeting-rule', '2027-02-22:soon')).toEqual(['phoban', 'truongban']);
});
