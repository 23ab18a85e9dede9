// What can be done with a statement: approved, marked as paid, cancelled; lines that may not be paid are dropped.
import type { StatementEvent } from '#app/publications/royalty-steps.ts';
import type { OpenStatement } from '#app/read-models/royalties.ts';
import type { OfferedStep } from '#app/steps/offered-step.ts';
import { formatVnd } from '#catalog/money.ts';

import { replyTo } from '../../../components/workspace/reply-to.ts';
import { StepForm } from '../../../components/workspace/step-form.tsx';
import type { StatementPageProps } from './statement-page.tsx';

type StatementStep = OfferedStep & { readonly event: StatementEvent };

export function StatementSteps({ statement, reply }: Pick<StatementPageProps, 'statement' | 'reply'>) {
  return stepsOn(statement)
    .filter(({ event }) => statement.may[event])
    .map((step) => (
      <StepForm
        key={step.event}
        step={step}
        version={statement.lock}
        refused={replyTo(reply, step.event)}
        folded={step.event === 'cancel'}
      >
        {step.event === 'cancel' && (
          <p>Số bảng kê không dùng lại. Các khoản trong đó trở lại chờ vào bảng kê khác.</p>
        )}
      </StepForm>
    ));
}

const stepsOn = ({ gross }: OpenStatement): readonly StatementStep[] => [
  { event: 'drop', label: 'Bỏ các khoản không còn được chi', look: 'warning' },
  { event: 'approve', label: `Duyệt chi ${formatVnd(gross)}`, look: 'primary' },
  {
    event: 'pay',
    label: 'Ghi nhận đã chi',
    look: 'primary',
    asks: [
      {
        id: 'paidOn',
        kind: 'date',
        label: 'Ngày chi',
        hint: 'Tác giả có tài khoản trên Cổng sẽ nhận thư báo.',
        required: true,
        example: { day: '24', month: '11', year: '2026' },
      },
    ],
  },
  {
    event: 'cancel',
    label: 'Hủy bảng kê',
    look: 'warning',
    asks: [
      {
        id: 'reason',
        kind: 'text',
        label: 'Lý do hủy',
        required: true,
        maxLength: 500,
        example: 'Sai kỳ.',
      },
    ],
  },
];
