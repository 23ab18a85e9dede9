// The steps of a point under review: an editor compares it with a source and confirms it, or withdraws the fact; both can be
// reopened. A wrong fact is corrected in a draft, like any other change.
import type { StepTable, Transition } from '#app/steps/step-table.ts';
import type { ComponentId } from './components.ts';
import { acceptsOnlineSubmission, type Procedure } from './procedure.ts';

export type PointState = 'open' | 'confirmed' | 'withdrawn';

/** The last decision about a point. */
export const pointDecisions = ['confirmed', 'withdrawn', 'reopened'] as const;

export type PointDecision = (typeof pointDecisions)[number];

interface PointFacts {
  readonly withdrawable: boolean;
}

type PointTransition = Transition<PointState, 'editor', 'withdrawable'> & {
  readonly decision: PointDecision;
  /** The words for what was done. */
  readonly told: string;
};

export const pointTransitions = [
  {
    event: 'confirm',
    label: 'Xác nhận đúng',
    told: 'Xác nhận một điểm cần rà soát',
    decision: 'confirmed',
    from: ['open'],
    to: 'confirmed',
    by: ['editor'],
    reason: 'required',
    reasonWords: {
      label: 'Đã đối chiếu với văn bản nào',
      hint: 'Số, ký hiệu và điều khoản, ví dụ: Điều 22 Nghị định 123/2015/NĐ-CP. Người dân đọc được.',
      missing: 'Hãy ghi văn bản đã đối chiếu: chưa có nguồn thì chưa xác nhận được.',
    },
  },
  {
    event: 'withdraw',
    label: 'Rút nội dung',
    told: 'Rút một nội dung chưa xác minh được',
    decision: 'withdrawn',
    from: ['open'],
    to: 'withdrawn',
    when: ['withdrawable'],
    by: ['editor'],
    reason: 'required',
    reasonWords: {
      label: 'Lý do rút',
      hint: 'Viết cho đồng nghiệp đọc. Người dân thấy nội dung đã rút và được mời hỏi Bộ phận Một cửa.',
      missing: 'Hãy ghi lý do rút để đồng nghiệp biết.',
    },
  },
  {
    event: 'reopen',
    label: 'Xem xét lại',
    told: 'Xem xét lại một điểm đã rà soát',
    decision: 'reopened',
    from: ['confirmed', 'withdrawn'],
    to: 'open',
    by: ['editor'],
  },
] as const satisfies readonly PointTransition[];

export type PointEvent = (typeof pointTransitions)[number]['event'];

export const pointSteps: StepTable<PointTransition, PointFacts> = {
  words: {
    one: 'điểm cần rà soát',
    notAllowed: 'Bạn không phụ trách lĩnh vực này, nên chỉ được xem.',
  },
  states: {
    open: { label: 'Chưa rà soát', plain: 'Chưa ai đối chiếu.', tone: 'waiting', clock: 'stopped' },
    confirmed: {
      label: 'Đã xác nhận',
      plain: 'Đã đối chiếu với văn bản gốc.',
      tone: 'done',
      clock: 'stopped',
    },
    withdrawn: { label: 'Đã rút', plain: 'Không còn hiện cho người dân.', tone: 'stopped', clock: 'stopped' },
  },
  circumstances: { withdrawable: ({ withdrawable }) => withdrawable },
  transitions: pointTransitions,
};

/** Components that every procedure needs, and those that a dossier filed here needs. */
const always: readonly ComponentId[] = ['naming', 'level'];
const whenFiled: readonly ComponentId[] = ['timeLimit', 'charges', 'documents', 'channels', 'handling'];

/** @returns whether facts of this component may be withdrawn: not its naming, and not what a dossier filed here needs */
export function isWithdrawable(procedure: Procedure, component: ComponentId): boolean {
  if (always.includes(component)) return false;
  return !acceptsOnlineSubmission(procedure) || !whenFiled.includes(component);
}
