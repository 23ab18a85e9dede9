// Who may do what at a meeting of the board, and when (Đ19): one table, from which buttons, refusals and tests come.
import type { StepTable, Tone, Transition } from '#app/steps/step-table.ts';

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
export type Tie = 'head' | 'deputy' | 'chair' | 'secretary' | 'member' | 'invited';

export interface ChairFacts {
  /** A deputy has the chair in the head's place. */
  readonly deputyChairs: boolean;
  /** Whoever looks has it himself. */
  readonly chairsHimself: boolean;
}

type MeetingTransition = Transition<MeetingStage, Tie, 'no-deputy-chairs' | 'another-chairs'>;

const byChair = 'Chỉ Trưởng ban Biên tập hoặc người chủ trì cuộc họp được làm việc này.';
const byWriter = 'Chỉ thư ký và người chủ trì cuộc họp ghi biên bản.';

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
    from: ['coming', 'begun'],
    to: 'cancelled',
    by: ['head', 'chair'],
    notAllowed: byChair,
  },
  {
    // "Trong trường hợp Trưởng ban đi vắng, Phó trưởng ban sẽ chủ trì cuộc họp thay".
    event: 'take-chair',
    label: 'Chủ trì thay',
    from: ['coming', 'begun', 'recording'],
    to: 'same',
    when: ['no-deputy-chairs', 'another-chairs'],
    by: ['deputy'],
    notAllowed: 'Phó Trưởng ban chủ trì thay khi Trưởng ban đi vắng.',
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
    notAllowed: 'Chỉ người chủ trì xác nhận biên bản.',
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
    notAllowed: 'Chỉ người chủ trì xác nhận phần bổ sung biên bản.',
  },
  {
    event: 'report',
    label: 'Báo cáo Trưởng ban',
    from: ['recorded'],
    to: 'same',
    by: ['chair'],
    notAllowed: 'Người chủ trì báo cáo kết quả với Trưởng ban.',
  },
  {
    event: 'see-report',
    label: 'Ghi nhận báo cáo',
    from: ['recorded'],
    to: 'same',
    by: ['head'],
    notAllowed: 'Trưởng ban ghi nhận báo cáo.',
  },
] as const satisfies readonly MeetingTransition[];

export type MeetingEvent = (typeof meetingTransitions)[number]['event'];

export const meetingSteps: StepTable<MeetingTransition, ChairFacts> = {
  words: { one: 'cuộc họp', notAllowed: 'Chỉ người được mời dự họp làm được việc này.' },
  states: stages,
  circumstances: {
    'no-deputy-chairs': ({ deputyChairs }) => !deputyChairs,
    // A deputy who stands in as the head for a time chairs as the head.
    'another-chairs': ({ chairsHimself }) => !chairsHimself,
  },
  transitions: meetingTransitions,
};
