// What is done to an item beside its reviews: taken down, moved, pinned, shown to outsiders; by whom, and while it stands how.
import type { CaseState, StepTable, Transition } from '#app/steps/step-table.ts';
import { boardCapacities, type BoardCapacity } from './board-steps.ts';

const visibilities = {
  'never-published': {
    label: 'Chưa đăng',
    plain: 'Chưa hiện trên Cổng.',
    tone: 'neutral',
    clock: 'stopped',
  },
  published: { label: 'Đang đăng', plain: 'Đang hiện trên Cổng.', tone: 'done', clock: 'stopped' },
  withdrawn: {
    label: 'Đã thu hồi',
    plain: 'Còn đọc được, dưới dòng báo thu hồi.',
    tone: 'stopped',
    clock: 'stopped',
  },
  unpublished: {
    label: 'Đã gỡ',
    plain: 'Không còn đọc được trên Cổng.',
    tone: 'stopped',
    clock: 'stopped',
  },
} as const satisfies Record<string, CaseState>;

export type Visibility = keyof typeof visibilities;

/** In which somebody can read it on the portal. */
export const readableVisibilities = ['published', 'withdrawn'] as const satisfies readonly Visibility[];

type ItemTransition = Transition<Visibility, BoardCapacity, never>;

const byApprover = 'Chỉ Trưởng ban Biên tập hoặc người được ủy quyền duyệt được làm việc này.';
const byEditor = 'Chỉ người biên tập hoặc duyệt chuyên mục này được làm việc này.';
const byWhoRenames =
  'Địa chỉ của bài đã đăng do người duyệt đổi; của bài chưa đăng, người biên tập cũng đổi được.';

export const itemTransitions = [
  {
    event: 'withdraw',
    label: 'Thu hồi',
    from: ['published'],
    to: 'withdrawn',
    by: ['approver'],
    notAllowed: byApprover,
  },
  {
    event: 'unpublish',
    label: 'Gỡ',
    from: readableVisibilities,
    to: 'unpublished',
    by: ['approver'],
    notAllowed: byApprover,
  },
  {
    event: 'unpublish',
    label: 'Đổi nơi dẫn người đọc',
    from: ['unpublished'],
    to: 'same',
    by: ['approver'],
    notAllowed: byApprover,
  },
  // Of a legal document whose page is gone and whose act stands (decision 098).
  {
    event: 'void-act',
    label: 'Bỏ tính văn bản',
    from: ['withdrawn', 'unpublished'],
    to: 'same',
    by: ['approver'],
    notAllowed: byApprover,
  },
  {
    event: 'rename',
    label: 'Đổi địa chỉ',
    from: ['published', 'withdrawn'],
    to: 'same',
    by: ['approver'],
    notAllowed: byWhoRenames,
  },
  {
    // The address is a part of what somebody else approves.
    event: 'rename',
    label: 'Đổi địa chỉ',
    from: ['never-published'],
    to: 'same',
    by: ['editor', 'approver'],
    notAllowed: byWhoRenames,
  },
  {
    event: 'pin',
    label: 'Ghim',
    from: ['published'],
    to: 'same',
    by: ['editor', 'approver'],
    notAllowed: byEditor,
  },
  // What is taken down is shown to nobody outside by one person alone: a correction begins from its text.
  {
    event: 'preview',
    label: 'Gửi xem trước',
    from: ['never-published', 'published', 'withdrawn'],
    to: 'same',
    by: boardCapacities,
  },
  // Proposed: another person confirms it (`erase-content.server.ts`).
  {
    event: 'erase',
    label: 'Xóa nội dung đăng nhầm',
    from: ['never-published', 'published', 'withdrawn', 'unpublished'],
    to: 'same',
    by: ['editor', 'approver'],
    notAllowed: byEditor,
  },
] as const satisfies readonly ItemTransition[];

export type ItemEvent = (typeof itemTransitions)[number]['event'];

export const itemSteps: StepTable<ItemTransition> = {
  words: { one: 'bài', notAllowed: 'Bạn không phụ trách chuyên mục này.' },
  states: visibilities,
  circumstances: {},
  transitions: itemTransitions,
};
