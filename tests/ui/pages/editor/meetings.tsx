// Examples of the board's meetings, for the tests.
import type { ConfirmedMinutes, DecisionRow } from '#app/read-models/meetings.ts';
import type { Example } from '#app/ui/preview/example.ts';
import { DecisionTable, noteName } from '#app/ui/pages/editor/meetings/decision-table.tsx';
import { RuleLine, StageTag } from '#app/ui/pages/editor/meetings/meeting-words.tsx';
import { MinutesText } from '#app/ui/pages/editor/meetings/minutes-sheet-page.tsx';
import { deskReply } from '../../../support/desk-reply.ts';

const long = { id: 'long', name: 'Nguyễn Quốc Long', position: 'Chủ tịch UBND xã' };
const nga = { id: 'nga', name: 'Hồ Thị Nga', position: 'Công chức Văn phòng' };

const decision: DecisionRow = {
  id: '6f3c2b1a-0d4e-4f5a-8b6c-7d8e9f0a1b2d',
  meetingId: '6f3c2b1a-0d4e-4f5a-8b6c-7d8e9f0a1b2c',
  meetingOn: '2026-10-12',
  text: 'Rà soát các chuyên mục trễ hạn.',
  responsible: nga,
  dueOn: '2026-11-20',
  state: 'late',
  mayFinish: true,
};

const minutes: ConfirmedMinutes = {
  sign: '01/BB-BBT',
  kind: 'regular',
  reason: '',
  startsAt: '2026-10-12T01:30:00.000Z',
  endedAt: '2026-10-12T02:45:00.000Z',
  place: 'Phòng họp Ủy ban nhân dân xã',
  chair: long,
  inPlaceOfHead: false,
  secretary: nga,
  attendance: [
    { person: long, was: 'present' },
    { person: nga, was: 'absent-with-leave' },
  ],
  points: [{ title: 'Tin, bài quý IV', presenter: 'Hồ Thị Nga', text: 'Đã nghe báo cáo.\n\nThống nhất.' }],
  other: '',
  decisions: [{ text: decision.text, responsible: nga.name, dueOn: decision.dueOn }],
  confirmedAt: '2026-10-12T08:00:00.000Z',
};

export const examples: readonly Example[] = [
  {
    name: 'Định kỳ ba tháng (Đ19)',
    element: (
      <>
        <RuleLine rule={{ kind: 'in-time', dueOn: '2027-01-12', daysLeft: 49, lastOn: '2026-10-12' }} />
        <RuleLine rule={{ kind: 'soon', dueOn: '2026-12-01', daysLeft: 7 }} />
        <RuleLine rule={{ kind: 'late', dueOn: '2026-11-20', daysLeft: -4, lastOn: '2026-08-20' }} />
      </>
    ),
  },
  {
    name: 'Cuộc họp đang ở đâu',
    element: (
      <p>
        <StageTag stage="coming" /> <StageTag stage="begun" /> <StageTag stage="recording" />{' '}
        <StageTag stage="recorded" /> <StageTag stage="cancelled" />
      </p>
    ),
  },
  {
    name: 'Kết luận của cuộc họp',
    element: (
      <DecisionTable
        caption="Kết luận và việc thực hiện"
        decisions={[
          decision,
          {
            ...decision,
            id: '7f3c2b1a-0d4e-4f5a-8b6c-7d8e9f0a1b2d',
            state: 'done',
            mayFinish: false,
            doneAt: new Date('2026-11-18T02:00:00.000Z'),
            doneBy: nga.name,
            doneNote: 'Đã gửi các đơn vị.',
          },
        ]}
        empty="Không có kết luận nào."
        linked
        reply={deskReply({
          intent: 'finish',
          entries: { decision: decision.id, [noteName(decision.id)]: '' },
          problems: [{ path: noteName(decision.id), message: 'Hãy ghi kết quả thực hiện.' }],
        })}
      />
    ),
  },
  { name: 'Biên bản đã xác nhận', element: <MinutesText minutes={minutes} addenda={[]} /> },
];
