// A new table of rates, begun from the one in force: coefficients as people write them, "0,5"; an empty row is no row.
import { paths } from '#app/addresses/paths.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';

import { own } from '#forms/own.ts';
import { type InputProblem, messageAt } from '#app/values/input-problem.ts';
import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { Checkbox } from '../../../components/checkboxes/checkboxes.tsx';
import { DateInput } from '../../../components/date-input/date-input.tsx';
import { DefaultButton } from '../../../components/form-fields/default-button.tsx';
import { inputsOf } from '../../../components/form-fields/inputs-of.ts';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { inputId } from '../../../components/form-fields/input-id.ts';
import { TextInput } from '../../../components/text-input/text-input.tsx';
import { sizeOf, type FormSize, type TypedRates } from './rates-entries.ts';

export interface NewRatesPageProps {
  readonly desk: Desk;
  /** What stands there before the form is sent. */
  readonly entries: TypedRates;
  readonly size: FormSize;
  readonly reply?: DeskReply | undefined;
}

export function NewRatesPage({ desk, reply, ...first }: NewRatesPageProps) {
  const { entries, problems } = reply ?? { ...first, problems: [] };
  const size = reply === undefined ? first.size : sizeOf(entries, reply.intent === 'more');
  const input = inputsOf(entries, problems);
  const text = (label: string, name: string, more: Partial<Parameters<typeof TextInput>[0]> = {}) => (
    <TextInput label={label} {...input(name)} {...more} />
  );
  return (
    <DeskPage
      desk={desk}
      heading="Nhập bảng hệ số mới"
      caption={
        <>
          <a href={paths.royalties()}>Nhuận bút</a> · <a href={paths.royaltyRates()}>Bảng hệ số</a>
        </>
      }
    >
      <ErrorSummary problems={problems} />
      <form key={reply && size.works} method="post" noValidate>
        <DefaultButton value="enter" />
        <div className="board-confirm">
          <DateInput
            legend="Áp dụng từ ngày"
            name="effectiveFrom"
            defaultValue={{
              day: entries['effectiveFrom.day'] ?? '',
              month: entries['effectiveFrom.month'] ?? '',
              year: entries['effectiveFrom.year'] ?? '',
            }}
            error={messageAt(problems, 'effectiveFrom')}
          />
          {text('Giá trị một đơn vị hệ số (đồng)', 'unitValue', {
            width: 10,
            inputMode: 'numeric',
            hint: 'Bằng 10% mức lương cơ sở. Ví dụ 234.000.',
          })}
          {text('Căn cứ pháp lý', 'legalBasis', { multiline: true, rows: 3, maxLength: 1000 })}
          {text('Ghi chú', 'note', { multiline: true, rows: 2, maxLength: 2000, optional: true })}
          <Checkbox
            label="Bảng tạm, cần rà soát với văn bản"
            name="provisional"
            defaultChecked={entries['provisional'] === 'yes'}
          />
        </div>
        <h2>Hệ số</h2>
        <p className="quiet">
          Để trống ô nào thì thể loại đó không có mức ấy. Xóa tên thể loại để bỏ cả dòng.
        </p>
        <Grid entries={entries} size={size} problems={problems} />
        <Button kind="quiet" name="intent" value="more">
          Thêm dòng
        </Button>
        <div className="board-confirm">
          <h2>Khấu trừ thuế thu nhập cá nhân</h2>
          {text('Phần trăm khấu trừ', 'percent', {
            width: 4,
            inputMode: 'numeric',
            optional: true,
            hint: 'Để trống thì không khấu trừ. Hãy hỏi kế toán quy định đang áp dụng.',
          })}
          {text('Khi chi một lần cho một người từ (đồng)', 'from', {
            width: 10,
            inputMode: 'numeric',
            optional: true,
          })}
          <ButtonGroup>
            <Button name="intent" value="enter">
              Áp dụng bảng này
            </Button>
            <Button kind="quiet" href={paths.royaltyRates()}>
              Quay lại
            </Button>
          </ButtonGroup>
        </div>
      </form>
    </DeskPage>
  );
}

interface GridProps {
  readonly entries: TypedRates;
  readonly size: FormSize;
  readonly problems: readonly InputProblem[];
}

function Grid({ entries, size, problems }: GridProps) {
  const cell = (name: string, label: string, narrow: boolean) => (
    <>
      <input
        className={`govuk-input${narrow ? ' royalty-grid__number' : ''}`}
        id={inputId(name)}
        name={name}
        aria-label={label}
        aria-invalid={problems.some(({ path }) => path === name) ? true : undefined}
        inputMode={narrow ? 'decimal' : 'text'}
        defaultValue={own(entries, name)}
        maxLength={narrow ? 8 : 200}
      />
    </>
  );
  const grades = Array.from({ length: size.grades }, (_, index) => index);
  const works = Array.from({ length: size.works }, (_, index) => index);
  return (
    <div className="table-frame" role="region" aria-label="Bảng hệ số" tabIndex={0}>
      <table className="govuk-table table--dense royalty-grid">
        <caption className="visually-hidden">Hệ số theo thể loại và chất lượng</caption>
        <thead>
          <tr>
            <th scope="col" className="govuk-table__header">
              Thể loại
            </th>
            {grades.map((grade) => (
              <th key={grade} scope="col" className="govuk-table__header">
                {cell(`grades.${grade}.label`, `Tên mức chất lượng ${grade + 1}`, false)}
                <input
                  type="hidden"
                  name={`grades.${grade}.id`}
                  value={own(entries, `grades.${grade}.id`) ?? ''}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {works.map((work) => (
            <tr key={work} className="govuk-table__row">
              <th scope="row" className="govuk-table__header">
                {cell(`works.${work}.label`, `Tên thể loại ${work + 1}`, false)}
                <input
                  type="hidden"
                  name={`works.${work}.id`}
                  value={own(entries, `works.${work}.id`) ?? ''}
                />
              </th>
              {grades.map((grade) => (
                <td key={grade} className="govuk-table__cell">
                  {cell(`works.${work}.${grade}`, `Hệ số: thể loại ${work + 1}, mức ${grade + 1}`, true)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
