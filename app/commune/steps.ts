// The way of a version of the commune's identity: drafted by an administrator, approved by another person. One table.
import type { CaseState, StepTable, Transition } from '#app/steps/step-table.ts';

export const versionStates = {
  draft: {
    label: 'Đang soạn',
    plain: 'Quản trị viên đang soạn; chưa có gì thay đổi trên cổng.',
    tone: 'progress',
    clock: 'stopped',
  },
  submitted: {
    label: 'Chờ duyệt',
    plain: 'Đã trình; Chủ tịch hoặc một quản trị viên khác duyệt.',
    tone: 'waiting',
    clock: 'stopped',
  },
  approved: {
    label: 'Đã duyệt',
    plain: 'Có hiệu lực từ ngày đã ghi.',
    tone: 'done',
    clock: 'stopped',
  },
  superseded: {
    label: 'Đã được thay',
    plain: 'Chưa kịp có hiệu lực: một bản khác từ cùng ngày đã được duyệt.',
    tone: 'stopped',
    clock: 'stopped',
  },
  withdrawn: {
    label: 'Đã bỏ',
    plain: 'Bản soạn này đã bỏ.',
    tone: 'stopped',
    clock: 'stopped',
  },
} as const satisfies Record<string, CaseState>;

export type VersionState = keyof typeof versionStates;

export const versionStateIds = Object.keys(versionStates) as [VersionState, ...VersionState[]];

/** `administrator` drafts; `approver`: an administrator or the chairman. */
export type VersionCapacity = 'administrator' | 'approver';

const byAdministrator = 'Chỉ quản trị viên soạn thay đổi thông tin đơn vị.';
const byApprover = 'Chỉ Chủ tịch hoặc một quản trị viên khác duyệt thay đổi thông tin đơn vị.';

type VersionTransition = Transition<VersionState, VersionCapacity, never>;

export const versionTransitions = [
  {
    event: 'write',
    label: 'Lưu',
    from: ['draft'],
    to: 'same',
    by: ['administrator'],
    notAllowed: byAdministrator,
  },
  {
    event: 'submit',
    label: 'Trình duyệt',
    explain: 'Chủ tịch và các quản trị viên khác nhận thư báo.',
    look: 'primary',
    from: ['draft'],
    to: 'submitted',
    by: ['administrator'],
    notAllowed: byAdministrator,
  },
  {
    event: 'withdraw',
    label: 'Bỏ bản soạn này',
    look: 'warning',
    from: ['draft'],
    to: 'withdrawn',
    by: ['administrator'],
    notAllowed: byAdministrator,
  },
  {
    event: 'take-back',
    label: 'Rút về để sửa',
    look: 'secondary',
    from: ['submitted'],
    to: 'draft',
    by: ['administrator'],
    notAllowed: byAdministrator,
  },
  {
    event: 'approve',
    label: 'Duyệt',
    look: 'primary',
    from: ['submitted'],
    to: 'approved',
    by: ['approver'],
    byAnother: ['writer'],
    notAllowed: byApprover,
  },
  {
    event: 'return',
    label: 'Trả lại để sửa',
    look: 'secondary',
    from: ['submitted'],
    to: 'draft',
    by: ['approver'],
    byAnother: ['writer'],
    notAllowed: byApprover,
    reason: 'required',
    reasonWords: { label: 'Điều cần sửa', missing: 'Hãy ghi điều cần sửa.' },
  },
] as const satisfies readonly VersionTransition[];

export type VersionEvent = (typeof versionTransitions)[number]['event'];

type Tabled = VersionTransition & { readonly event: VersionEvent };

export const versionSteps: StepTable<Tabled, object> = {
  words: {
    one: 'bản thay đổi',
    notAllowed: byAdministrator,
    ownWork: { writer: 'Bạn đã soạn hoặc trình bản này, nên người khác phải duyệt.' },
    reason: 'Hãy ghi điều cần sửa.',
  },
  states: versionStates,
  circumstances: {},
  transitions: versionTransitions,
};
