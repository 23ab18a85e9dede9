// Who may do what at a meeting of the board, and when (Đ19): one table, from which buttons, refusals and tests come.
import type { StepTable, Tone, Transition } from '#app/steps/step-table.ts';
import type { meetingPapers } from './meeting-lists.ts';

const stage = (label: string, tone: Tone) => ({ label, plain: label, tone, clock: 'stopped' }) as const;

/** Where a meeting is on its way; `begun`: its hour has come, and nobody opened the minutes. */
const stages = {
  coming: stage('Sắp họp', 'progress'),
  begun: stage('Chờ ghi biên bản', 'waiting'),
  recording: stage('Đang ghi biên bản', 'waiting'),
  recorded: stage('Đã có biên bản', 'done'),
  cancelled: stage('Đã hủy', 'stopped'),
};

export type MeetingStage = keyof typeof stages;

/** What ties somebody to one meeting. */
export type Tie = 'head' | 'deputy' | 'chair' | 'convener' | 'secretary' | 'member' | 'invited';

export interface ChairFacts {
  /** A deputy has the chair in the head's place. */
  readonly deputyChairs: boolean;
  /** Whoever looks has it himself. */
  readonly chairsHimself: boolean;
  /** Whoever has it is neither head nor deputy any more. */
  readonly chairGone: boolean;
  /** By the minutes, the head was there. */
  readonly headPresent: boolean;
  /** He reported his absence, or the minutes list him as absent; from its hour on, too, where he is not known to be there. */
  readonly headAway: boolean;
  /** By the minutes, whoever looks was there, or was not; undefined: they do not say. */
  readonly present: boolean | undefined;
  /** The chair wrote at the minutes, or at the correction that is not confirmed yet. */
  readonly chairWrote: Readonly<Record<(typeof meetingPapers)[number], boolean>>;
}

type MeetingTransition = Transition<
  MeetingStage,
  Tie,
  | 'no-deputy-chairs'
  | 'another-chairs'
  | 'chair-gone'
  | 'no-head-present'
  | 'head-away'
  | 'not-absent'
  | 'present'
  | 'chair-wrote-minutes'
  | 'chair-wrote-addendum'
>;

const byChair = 'Chỉ Trưởng ban Biên tập hoặc người chủ trì cuộc họp được làm việc này.';
/** When a deputy takes the chair of the head (Đ19). */
export const deputyInPlace =
  'Trước giờ họp, Phó Trưởng ban chủ trì thay khi Trưởng ban đã báo vắng: hãy nhờ Trưởng ban báo vắng trên Cổng. Từ giờ họp, Phó Trưởng ban chủ trì thay khi Trưởng ban không có mặt.';
const byWriter = 'Chỉ thư ký và người chủ trì cuộc họp ghi biên bản.';
/** Whoever was there says that it is so, where the chair wrote it himself. */
const attendees = ['head', 'deputy', 'secretary', 'member', 'invited'] as const;

/** Guards alone: a stage moves by time and by what the documents of a meeting hold, which their use cases see to. */
export const meetingTransitions = [
  {
    event: 'change',
    label: 'Sửa giấy mời',
    from: ['coming', 'begun'],
    to: 'same',
    by: ['head', 'chair'],
    notAllowed: byChair,
  },
  {
    event: 'cancel',
    label: 'Hủy cuộc họp',
    // Until its minutes are confirmed: what was begun of them may be of a meeting that did not take place.
    from: ['coming', 'begun', 'recording'],
    to: 'cancelled',
    by: ['head', 'chair', 'convener'],
    notAllowed: 'Chỉ Trưởng ban Biên tập, người chủ trì hoặc người triệu tập hủy được cuộc họp.',
  },
  {
    // Who had the chair left the board: whoever leads it now finishes what is left, also of a meeting with minutes.
    event: 'take-chair',
    label: 'Nhận chủ trì',
    from: ['coming', 'begun', 'recording', 'recorded'],
    to: 'same',
    when: ['chair-gone', 'another-chairs'],
    by: ['head', 'deputy'],
    notAllowed: deputyInPlace,
  },
  {
    event: 'take-chair',
    label: 'Nhận chủ trì',
    from: ['coming', 'begun', 'recording'],
    to: 'same',
    when: ['another-chairs', 'not-absent'],
    by: ['head'],
  },
  {
    // "Trong trường hợp Trưởng ban đi vắng, Phó trưởng ban sẽ chủ trì cuộc họp thay".
    event: 'take-chair',
    label: 'Chủ trì thay',
    from: ['coming', 'begun', 'recording'],
    to: 'same',
    when: ['no-deputy-chairs', 'another-chairs', 'no-head-present', 'head-away', 'not-absent'],
    by: ['deputy'],
  },
  { event: 'propose', label: 'Đề nghị nội dung', from: ['coming'], to: 'same', by: ['invited'] },
  { event: 'excuse', label: 'Báo vắng', from: ['coming'], to: 'same', by: ['invited'] },
  {
    event: 'settle-proposal',
    label: 'Quyết định nội dung được đề nghị',
    from: ['coming'],
    to: 'same',
    by: ['head', 'chair'],
    notAllowed: byChair,
  },
  {
    event: 'write-minutes',
    label: 'Ghi biên bản',
    from: ['begun', 'recording'],
    to: 'recording',
    by: ['secretary', 'chair'],
    notAllowed: byWriter,
  },
  {
    event: 'confirm-minutes',
    label: 'Xác nhận biên bản',
    from: ['recording'],
    to: 'recorded',
    by: ['chair'],
    byAnother: ['minutes-writer'],
    notAllowed: 'Chỉ người chủ trì được xác nhận biên bản.',
  },
  {
    event: 'confirm-minutes',
    label: 'Xác nhận biên bản',
    from: ['recording'],
    to: 'recorded',
    when: ['chair-wrote-minutes', 'present'],
    by: attendees,
    byAnother: ['minutes-writer'],
  },
  {
    event: 'write-addendum',
    label: 'Bổ sung biên bản',
    from: ['recorded'],
    to: 'same',
    by: ['secretary', 'chair'],
    notAllowed: byWriter,
  },
  {
    event: 'confirm-addendum',
    label: 'Xác nhận phần bổ sung',
    from: ['recorded'],
    to: 'same',
    by: ['chair'],
    byAnother: ['addendum-writer'],
    notAllowed: 'Chỉ người chủ trì được xác nhận phần bổ sung biên bản.',
  },
  {
    event: 'confirm-addendum',
    label: 'Xác nhận phần bổ sung',
    from: ['recorded'],
    to: 'same',
    when: ['chair-wrote-addendum', 'present'],
    by: attendees,
    byAnother: ['addendum-writer'],
  },
  {
    event: 'report',
    label: 'Báo cáo Trưởng ban',
    from: ['recorded'],
    to: 'same',
    by: ['chair'],
    notAllowed: 'Chỉ người chủ trì được báo cáo kết quả với Trưởng ban.',
  },
  {
    event: 'see-report',
    label: 'Ghi nhận báo cáo',
    from: ['recorded'],
    to: 'same',
    by: ['head'],
    notAllowed: 'Chỉ Trưởng ban được ghi nhận báo cáo.',
  },
] as const satisfies readonly MeetingTransition[];

export type MeetingEvent = (typeof meetingTransitions)[number]['event'];

export const meetingSteps: StepTable<MeetingTransition, ChairFacts> = {
  words: {
    one: 'cuộc họp',
    notAllowed: 'Chỉ người được mời dự họp làm được việc này.',
    ownWork: {
      'minutes-writer': 'Bạn đã ghi biên bản này, nên người khác đã dự họp phải xác nhận.',
      'addendum-writer': 'Bạn đã ghi phần bổ sung này, nên người khác đã dự họp phải xác nhận.',
    },
    unmet: {
      'chair-wrote-minutes': 'Người chủ trì xác nhận biên bản.',
      'chair-wrote-addendum': 'Người chủ trì xác nhận phần bổ sung biên bản.',
      present: 'Người xác nhận phải là người đã dự họp.',
      'no-head-present': 'Biên bản ghi Trưởng ban có mặt, nên Phó Trưởng ban không chủ trì thay.',
      'head-away': deputyInPlace,
      'not-absent': 'Biên bản ghi bạn vắng mặt, nên bạn không nhận chủ trì.',
    },
  },
  states: stages,
  circumstances: {
    'no-deputy-chairs': ({ deputyChairs }) => !deputyChairs,
    // A deputy who stands in as the head for a time chairs as the head.
    'another-chairs': ({ chairsHimself }) => !chairsHimself,
    'chair-gone': ({ chairGone }) => chairGone,
    'no-head-present': ({ headPresent }) => !headPresent,
    'head-away': ({ headAway }) => headAway,
    'not-absent': ({ present }) => present !== false,
    present: ({ present }) => present === true,
    'chair-wrote-minutes': ({ chairWrote }) => chairWrote.minutes,
    'chair-wrote-addendum': ({ chairWrote }) => chairWrote.addendum,
  },
  transitions: meetingTransitions,
};
