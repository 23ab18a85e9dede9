// A published item taken down or moved: one page a decision, which says what readers will see and asks once.
import type { ReactNode } from 'react';

import { paths } from '#app/addresses/paths.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import type { LegalOffer } from '#app/read-models/legal-documents.ts';
import { messageAt } from '#app/values/input-problem.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { Radios } from '../../../components/radios/radios.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';
import { Warning } from '../../../components/warning/warning.tsx';
import { inWords } from './document-relations.tsx';

export interface ConfirmPageProps {
  readonly desk: Desk;
  readonly item: string;
  readonly title: string;
  /** The word for what the page shows of the item. */
  readonly seen: string;
  readonly heading: string;
  readonly warning: ReactNode;
  readonly label: string;
  readonly optional?: boolean;
  readonly hint?: string | undefined;
  readonly multiline?: boolean | undefined;
  readonly value?: string | undefined;
  readonly button: string;
  readonly kind?: 'primary' | 'warning';
  /** Asked besides: what becomes of the others on which this legal document acts. */
  readonly reaches?: readonly LegalOffer[] | undefined;
  readonly reply?: DeskReply | undefined;
}

export function ConfirmPage(props: ConfirmPageProps) {
  const { desk, item, title, seen, heading, reply } = props;
  const problems = reply?.problems ?? [];
  const { reaches = [] } = props;
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
        {reaches.length > 0 && (
          <>
            <input type="hidden" name="act-asked" value="yes" />
            <Radios
              name="act"
              legend="Văn bản này còn không?"
              hint={`Hiệu lực của văn bản khác phụ thuộc vào nó: ${reaches.map(inWords).join('; ')}.`}
              options={[
                {
                  value: 'stands',
                  label: 'Còn văn bản này, chỉ trang của nó không hiện nữa: các văn bản kia vẫn như đang ghi',
                },
                {
                  value: 'void',
                  label: 'Không có văn bản này (đăng nhầm): nó không còn tác động gì lên các văn bản kia',
                },
              ]}
              defaultValue={reply?.entries['act'] ?? ''}
              error={messageAt(problems, 'act')}
            />
          </>
        )}
        <TextInput
          label={props.label}
          optional={props.optional}
          name="typed"
          hint={props.hint}
          multiline={props.multiline}
          rows={3}
          defaultValue={reply?.entries['typed'] ?? props.value}
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
