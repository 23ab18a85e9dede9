// A step on what goes from hand to hand (a report, a version of the commune): its button with what it asks, sent by itself.
import { Fragment, type ReactNode } from 'react';

import type { Returned } from '#app/read-models/approval.ts';
import type { ReasonWords } from '#app/steps/step-table.ts';
import { formatMoment } from '#catalog/local-date.ts';
import { type InputProblem, messageAt } from '#app/values/input-problem.ts';

import { Button, ButtonGroup, type ButtonKind } from '../button/button.tsx';
import { Details } from '../details/details.tsx';
import { Notification } from '../notification/notification.tsx';
import { TextInput } from '../text-input/text-input.tsx';
import { Warning } from '../warning/warning.tsx';

export interface FormedStep {
  readonly event: string;
  readonly label: string;
  readonly explain?: string | undefined;
  readonly look?: ButtonKind | undefined;
  /** Asks for a reason. */
  readonly reason: boolean;
}

export interface StepFormProps {
  readonly step: FormedStep;
  /** The version that is decided on. */
  readonly lock: number;
  /** The word for what the page shows beside it. */
  readonly seen?: string | undefined;
  readonly reasonWords: Pick<ReasonWords, 'label' | 'hint'>;
  /** What was refused, when it was this step. */
  readonly refused:
    | {
        readonly reason?: string | undefined;
        readonly problems: readonly InputProblem[];
      }
    | undefined;
  /** Opened first: what asks for something, or cannot be undone. */
  readonly folded: boolean;
  /** Further questions. */
  readonly children?: ReactNode;
}

export function StepForm({ step, lock, seen, reasonWords, refused, folded, children }: StepFormProps) {
  const { event, label, explain, look = 'secondary', reason } = step;
  // What cannot be undone is said with a sign.
  const Explained = look === 'warning' ? Warning : Fragment;
  const form = (
    <form method="post" noValidate className="board-confirm">
      <input type="hidden" name="lock" value={lock} />
      {seen !== undefined && <input type="hidden" name="seen" value={seen} />}
      {explain !== undefined && (
        <Explained>
          <p>{explain}</p>
        </Explained>
      )}
      {reason && (
        <TextInput
          label={reasonWords.label}
          hint={reasonWords.hint}
          name="reason"
          multiline
          rows={3}
          defaultValue={refused?.reason}
          error={messageAt(refused?.problems, 'reason')}
        />
      )}
      {children}
      <Button kind={look} name="intent" value={event}>
        {label}
      </Button>
    </form>
  );
  return folded ? (
    <Details summary={label} open={refused !== undefined}>
      {form}
    </Details>
  ) : (
    form
  );
}

export interface OfferedSteps {
  readonly lock: number;
  readonly seen?: string | undefined;
  readonly actions: readonly (FormedStep & { readonly reasonWords?: ReasonWords })[];
}

/** The steps of what one person writes or proposes and another approves; submitting stands below what is written (`WritingButtons`). */
export function ApprovalStepForms({
  steps: { lock, seen, actions },
  reply,
}: {
  readonly steps: OfferedSteps;
  readonly reply: (StepFormProps['refused'] & { readonly intent: string }) | undefined;
}) {
  return actions
    .filter(({ event }) => event !== 'submit')
    .map((step) => (
      <StepForm
        key={step.event}
        step={step}
        lock={lock}
        seen={seen}
        reasonWords={step.reasonWords ?? { label: 'Lý do' }}
        refused={reply?.intent === step.event ? reply : undefined}
        folded={step.reason || step.look === 'warning'}
      />
    ));
}

/** Below what is written, until another person approves it. */
export function WritingButtons() {
  return (
    <>
      <ButtonGroup>
        <Button name="intent" value="write">
          Lưu
        </Button>
        <Button kind="secondary" name="intent" value="submit">
          Lưu và trình duyệt
        </Button>
      </ButtonGroup>
      <p className="quiet">Khi trình, Chủ tịch và các quản trị viên khác nhận thư báo.</p>
    </>
  );
}

/** It came back from whoever decides, and why. */
export function ReturnedNotice({ by, at, reason }: Returned) {
  return (
    <Notification tone="important" heading="Được trả lại để sửa">
      <p>
        {by}, {formatMoment(at)}: {reason}
      </p>
    </Notification>
  );
}
