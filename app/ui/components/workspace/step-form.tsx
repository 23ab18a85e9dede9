// A step on what goes from hand to hand (a report, a version of the commune): its button with what it asks, sent by itself.
import { Fragment, useId, type ReactNode } from 'react';

import type { Returned } from '#app/read-models/approval.ts';
import type { OfferedStep } from '#app/steps/offered-step.ts';
import { formatMoment } from '#catalog/local-date.ts';
import { readWire } from '#forms/wire.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import { messageAt } from '#app/values/input-problem.ts';

import { Button, ButtonGroup } from '../button/button.tsx';
import { Details } from '../details/details.tsx';
import { FormFields } from '../form-fields/form-fields.tsx';
import { Notification } from '../notification/notification.tsx';
import { TextInput } from '../text-input/text-input.tsx';
import { Warning } from '../warning/warning.tsx';
import { replyTo } from './reply-to.ts';

export interface StepFormProps {
  readonly step: OfferedStep;
  /** The version that is decided on; left out where what is decided on never changes. */
  readonly version?: number | undefined;
  /** The word for what the page shows beside it. */
  readonly seen?: string | undefined;
  /** What was refused, when it was this step. */
  readonly refused: Pick<DeskReply, 'entries' | 'problems'> | undefined;
  /** By the names of its inputs, what stands in them before anything was entered. */
  readonly given?: DeskReply['entries'] | undefined;
  /** The reason is added to what was answered, and stands below it. */
  readonly reasonLast?: boolean;
  /** Opened first: what asks for something, or cannot be undone. */
  readonly folded: boolean;
  /** What is to be read before its questions. */
  readonly children?: ReactNode;
}

export function StepForm({
  step,
  version,
  seen,
  refused,
  given = {},
  reasonLast = false,
  folded,
  children,
}: StepFormProps) {
  const {
    event,
    label,
    explain,
    look = 'secondary',
    reason,
    reasonWords = { label: 'Lý do' },
    asks = [],
  } = step;
  const { entries, problems } = refused ?? { entries: given, problems: [] };
  const id = useId();
  const asked = (
    <>
      {children}
      <FormFields fields={asks} wire={readWire(Object.entries(entries))} problems={problems} />
    </>
  );
  // What cannot be undone is said with a sign.
  const Explained = look === 'warning' ? Warning : Fragment;
  const form = (
    <form method="post" noValidate className="board-confirm">
      {version !== undefined && <input type="hidden" name="version" value={version} />}
      {seen !== undefined && <input type="hidden" name="seen" value={seen} />}
      {explain !== undefined && (
        <Explained>
          <p>{explain}</p>
        </Explained>
      )}
      {reasonLast && asked}
      {reason !== undefined && (
        <TextInput
          // The page has other reasons; the list of what is wrong leads to the one that was refused.
          id={refused === undefined ? id : undefined}
          label={reasonWords.label}
          hint={reasonWords.hint}
          name="reason"
          multiline
          rows={3}
          optional={reason === 'optional'}
          defaultValue={entries['reason']}
          error={messageAt(problems, 'reason')}
        />
      )}
      {!reasonLast && asked}
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
  readonly actions: readonly OfferedStep[];
}

/** The steps of what one person writes or proposes and another approves; submitting stands below what is written (`WritingButtons`). */
export function ApprovalStepForms({
  steps: { lock, seen, actions },
  reply,
}: {
  readonly steps: OfferedSteps;
  readonly reply: DeskReply | undefined;
}) {
  return actions
    .filter(({ event }) => event !== 'submit')
    .map((step) => (
      <StepForm
        key={step.event}
        step={step}
        version={lock}
        seen={seen}
        refused={replyTo(reply, step.event)}
        folded={step.reason !== undefined || step.look === 'warning'}
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
