// What meetings of the board are made of (Đ19): kinds, stored states, proposals, attendance, each with its words.
import { ownRule } from '#app/retention/rule.ts';

/** How long the reasons of absence stand: until minutes are long confirmed. */
export const absenceRule = ownRule(6, 'ngày họp');

/** Over its page, and as the choice of whoever convenes. */
export const meetingKinds = {
  regular: { label: 'Họp thường kỳ', choice: 'Thường kỳ' },
  extraordinary: { label: 'Họp đột xuất', choice: 'Đột xuất' },
} as const;

export type MeetingKind = keyof typeof meetingKinds;

export const meetingKindIds = Object.keys(meetingKinds) as [MeetingKind, ...MeetingKind[]];

/** As it is stored, and as the word of an address; where a meeting is on its way depends on the hour too: `MeetingStage`. */
export const meetingStates = {
  convened: { word: 'da-trieu-tap', label: 'Đã triệu tập' },
  recording: { word: 'dang-ghi', label: 'Đang ghi biên bản' },
  recorded: { word: 'co-bien-ban', label: 'Đã có biên bản' },
  cancelled: { word: 'da-huy', label: 'Đã hủy' },
} as const;

export type MeetingState = keyof typeof meetingStates;

export const meetingStateIds = Object.keys(meetingStates) as [MeetingState, ...MeetingState[]];

/** What became of a point that somebody proposed. */
export const proposalStates = {
  proposed: { label: 'Chờ xem xét', tone: 'waiting' },
  taken: { label: 'Đã đưa vào chương trình', tone: 'done' },
  declined: { label: 'Không đưa vào', tone: 'neutral' },
} as const;

export type ProposalState = keyof typeof proposalStates;

export const proposalStateIds = Object.keys(proposalStates) as [ProposalState, ...ProposalState[]];

export const attendances = {
  present: 'Có mặt',
  'absent-with-leave': 'Vắng có lý do',
  'absent-without-leave': 'Vắng không lý do',
} as const;

export type Attendance = keyof typeof attendances;

export const attendanceIds = Object.keys(attendances) as [Attendance, ...Attendance[]];

/** What is written of a meeting: its minutes, and what corrects them once they are confirmed. */
export const meetingPapers = ['minutes', 'addendum'] as const;
