// What can be done with a statement: approved, marked as paid, cancelled; lines that may not be paid are dropped.
import type { OpenStatement } from '#app/read-models/royalties.ts';
import { formatVnd } from '#catalog/money.ts';
import { messageAt } from '#app/values/input-problem.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { DateInput } from '../../../components/date-input/date-input.tsx';
import { Details } from '../../../components/details/details.tsx';
import { inputsOf } from '../../../components/form-fields/inputs-of.ts';
import { TextInput } from '../../../components/text-input/text-input.tsx';
import type { StatementPageProps } from './statement-page.tsx';

export function StatementSteps({ statement, reply }: Pick<StatementPageProps, 'statement' | 'reply'>) {
  const { may } = statement;
  const entries = reply?.entries ?? {};
  return (
    <>
      {may.drop && (
        <form method="post">
          <Lock statement={statement} />
          <ButtonGroup>
            <Button kind="warning" name="intent" value="drop">
              Bỏ các khoản không còn được chi
            </Button>
          </ButtonGroup>
        </form>
      )}
      {may.approve && (
        <form method="post">
          <Lock statement={statement} />
          <ButtonGroup>
            <Button name="intent" value="approve">
              Duyệt chi {formatVnd(statement.gross)}
            </Button>
          </ButtonGroup>
        </form>
      )}
      {may.pay && (
        <form method="post" noValidate className="board-confirm">
          <Lock statement={statement} />
          <DateInput
            legend="Ngày chi"
            name="paidOn"
            hint="Tác giả có tài khoản trên Cổng sẽ nhận thư báo."
            defaultValue={{
              day: entries['paidOn.day'] ?? '',
              month: entries['paidOn.month'] ?? '',
              year: entries['paidOn.year'] ?? '',
            }}
            error={messageAt(reply?.problems, 'paidOn')}
          />
          <Button name="intent" value="pay">
            Ghi nhận đã chi
          </Button>
        </form>
      )}
      {may.cancel && (
        <Details summary="Hủy bảng kê" open={messageAt(reply?.problems, 'reason') !== undefined}>
          <form method="post" noValidate className="board-confirm">
            <Lock statement={statement} />
            <p>Số bảng kê không dùng lại. Các khoản trong đó trở lại chờ vào bảng kê khác.</p>
            <TextInput label="Lý do hủy" {...inputsOf(entries, reply?.problems)('reason')} maxLength={500} />
            <Button kind="warning" name="intent" value="cancel">
              Hủy bảng kê
            </Button>
          </form>
        </Details>
      )}
    </>
  );
}

function Lock({ statement }: { readonly statement: OpenStatement }) {
  return <input type="hidden" name="version" value={statement.lock} />;
}
