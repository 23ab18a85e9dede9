// A published item taken down or moved: one page a decision, which says what readers will see and asks once.
import type { ReactNode } from 'react';

import { paths } from '#app/addresses/paths.ts';
import { type InputProblem, messageAt } from '#app/values/input-problem.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';
import { Warning } from '../../../components/warning/warning.tsx';

export interface ConfirmReply {
  readonly entry: string;
  readonly problems: readonly InputProblem[];
}

export interface ConfirmPageProps {
  readonly desk: Desk;
  readonly item: string;
  readonly title: string;
  /** The word for what the page shows of the item. */
  readonly seen: string;
  readonly heading: string;
  readonly warning: ReactNode;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly multiline?: boolean | undefined;
  readonly value?: string | undefined;
  readonly button: string;
  readonly kind?: 'primary' | 'warning';
  readonly reply?: ConfirmReply | undefined;
}

export function ConfirmPage(props: ConfirmPageProps) {
  const { desk, item, title, seen, heading, reply } = props;
  const problems = reply?.problems ?? [];
  return (
    <DeskPage
      desk={desk}
      heading={heading}
      caption={
        <>
          <a href={paths.board()}>Biên tập</a> · <a href={paths.boardItem(item)}>{title}</a>
        </>
      }
    >
      <ErrorSummary problems={problems} />
      <form method="post" noValidate className="board-confirm">
        <input type="hidden" name="seen" value={seen} />
        <Warning>{props.warning}</Warning>
        <TextInput
          label={props.label}
          name="typed"
          hint={props.hint}
          multiline={props.multiline}
          rows={3}
          defaultValue={reply?.entry ?? props.value}
          error={messageAt(problems, 'typed')}
        />
        <ButtonGroup>
          <Button kind={props.kind ?? 'warning'}>{props.button}</Button>
          <Button kind="quiet" href={paths.boardItem(item)}>
            Quay lại
          </Button>
        </ButtonGroup>
      </form>
    </DeskPage>
  );
}
