// A statement is drawn up: the period first, then which of its approved lines go in.
import { paths } from '#app/addresses/paths.ts';
import { ledgerFilter, type LedgerFilter } from '#app/lists/ledger.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import type { StatementPreview } from '#app/read-models/royalties.ts';
import { formatDate } from '#catalog/local-date.ts';
import { formatVnd } from '#catalog/money.ts';
import type { Option } from '#app/values/option.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { Checkboxes } from '../../../components/checkboxes/checkboxes.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { Select } from '../../../components/select/select.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';
import { Warning } from '../../../components/warning/warning.tsx';
import { LostLines } from './lost-lines.tsx';
import { itemMarks } from './royalty-words.tsx';

export interface NewStatementPageProps {
  readonly desk: Desk;
  readonly preview: StatementPreview;
  readonly filter: LedgerFilter;
  readonly periods: readonly Option[];
  readonly reply?: DeskReply | undefined;
}

const asks = ledgerFilter.fields;

export function NewStatementPage({ desk, preview, filter, periods, reply }: NewStatementPageProps) {
  const { from, until, lines, lost } = preview;
  const total = lines.reduce((all, { amount }) => all + amount, 0);
  return (
    <DeskPage
      desk={desk}
      heading="Lập bảng kê chi trả"
      caption={
        <>
          <a href={paths.royalties()}>Nhuận bút</a> · <a href={paths.royaltyStatements()}>Bảng kê</a>
        </>
      }
    >
      <ErrorSummary problems={reply?.problems ?? []} />
      <form
        className="queue-filters"
        method="get"
        autoComplete="off"
        action={paths.newRoyaltyStatement()}
        aria-label="Kỳ của bảng kê"
      >
        <Select
          label="Kỳ"
          name={asks.period.name}
          options={periods}
          defaultValue={filter.period ?? periods[0]?.value}
        />
        <TextInput label="Hoặc từ ngày" name={asks.from.name} type="date" defaultValue={filter.from} />
        <TextInput label="đến ngày" name={asks.until.name} type="date" defaultValue={filter.until} />
        <div className="queue-filters__buttons">
          <Button kind="secondary">Xem các khoản</Button>
        </div>
      </form>
      <h2>
        Bài đăng từ {formatDate(from)} đến {formatDate(until)}
      </h2>
      <LostLines
        heading="Đã duyệt nhưng không được chi"
        lost={lost}
        after="Các khoản này không vào bảng kê. Trưởng ban có thể thôi duyệt ở trang nhuận bút của bài."
      />
      {lines.length === 0 ? (
        <p>Không có khoản nào đã duyệt mà chưa vào bảng kê trong kỳ này.</p>
      ) : (
        <form method="post" noValidate>
          <input type="hidden" name="from" value={from} />
          <input type="hidden" name="until" value={until} />
          <Checkboxes
            legend={`Các khoản đã duyệt, chưa vào bảng kê nào: ${lines.length} khoản, ${formatVnd(total)}`}
            hint="Bài mẫu, bài hết hạn và khoản thu hồi có ghi chú; bỏ chọn khoản nào chưa chi. Khoản thu hồi phải vào bảng kê tiếp theo của người đó."
            name="lines"
            options={lines.map((line) => ({
              value: line.id,
              label: `${line.author.name}: ${line.item.title} (${line.work.label}), ${formatVnd(line.amount)}`,
              ...(itemMarks(line).length > 0 && { hint: itemMarks(line).join('; ') }),
            }))}
            defaultValues={reply?.ticked['lines'] ?? lines.map((line) => line.id)}
          />
          {preview.whyNot === undefined ? (
            <p className="quiet">
              Nếu bạn lập cả các khoản trên thì người ghi nhận đã chi là {preview.payers.join(' hoặc ')}.
            </p>
          ) : (
            <Warning>
              <p>{preview.whyNot}</p>
            </Warning>
          )}
          <ButtonGroup>
            <Button name="intent" value="draw">
              Lập bảng kê
            </Button>
          </ButtonGroup>
        </form>
      )}
    </DeskPage>
  );
}
