// The questions of a proposal: who, which kind of work, how good; by another coefficient than the table's only with a reason.
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import type { ItemRoyalties, OpenRoyaltyLine } from '#app/read-models/royalties.ts';
import { present } from '#app/values/present.ts';

import { own } from '#forms/own.ts';
import { Button } from '../../../components/button/button.tsx';
import { messageAt } from '#app/values/input-problem.ts';
import { inputsOf } from '../../../components/form-fields/inputs-of.ts';
import { Select } from '../../../components/select/select.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';
import { coefficientText } from './royalty-words.tsx';

export interface ProposalFormProps {
  readonly royalties: ItemRoyalties;
  /** The line that is changed; a new one without it. */
  readonly line?: OpenRoyaltyLine;
  readonly reply: DeskReply | undefined;
}

export function ProposalForm({ royalties, line, reply }: ProposalFormProps) {
  const { people, rates } = royalties;
  /** Every line has a form: its inputs are told apart by the line. */
  const prefix = line === undefined ? '' : `${line.id}.`;
  const input = inputsOf(reply?.entries ?? valuesOf(line), reply?.problems, prefix);
  const problem = messageAt(reply?.problems, `${prefix}namesake`);
  const asksWhyAnother =
    problem !== undefined || (reply?.entries['namesake'] ?? line?.namesakeReason ?? '') !== '';
  return (
    <form method="post" noValidate className="board-confirm">
      {line !== undefined && (
        <>
          <input type="hidden" name="line" value={line.id} />
          <input type="hidden" name="version" value={line.lock} />
        </>
      )}
      <Select
        label="Tác giả"
        {...input('author')}
        options={[
          ...people.map(({ id, name, note, known }) => ({
            value: id,
            label: [name, note, known ? '' : 'chưa có số định danh'].filter((part) => part !== '').join(', '),
          })),
          { value: 'khac', label: 'Người khác, nhập tên dưới đây' },
        ]}
        placeholder="Chọn tác giả"
      />
      <TextInput
        label="Họ tên người ngoài cơ quan"
        {...input('name')}
        optional
        hint="Chỉ nhập khi chọn “Người khác”."
        maxLength={120}
      />
      <TextInput label="Đơn vị hoặc ghi chú" {...input('note')} optional maxLength={200} />
      <TextInput
        label="Số định danh của người ngoài cơ quan"
        {...input('number')}
        optional
        width={20}
        inputMode="numeric"
        hint="12 chữ số. Ai không có số định danh thì nhập mã số thuế 10 chữ số. Số này được niêm phong, để một người không được trả hai lần cho một bài."
        maxLength={20}
      />
      {asksWhyAnother && (
        <TextInput
          label="Vì sao biết là người khác, khi trùng tên"
          {...input('namesake')}
          hint="Ví dụ nơi ở, cơ quan, giấy tờ đã xem. Người duyệt thấy câu này."
          maxLength={500}
        />
      )}
      <Select
        label="Thể loại"
        {...input('work')}
        options={rates.works.map(({ id, label, coefficients }) => ({
          value: id,
          label: `${label} (${rates.grades
            .flatMap((grade) => own(coefficients, grade.id) ?? [])
            .map(coefficientText)
            .join(' / ')})`,
        }))}
        placeholder="Chọn thể loại"
      />
      <Select
        label="Chất lượng"
        {...input('grade')}
        options={rates.grades.map(({ id, label }) => ({ value: id, label }))}
        placeholder="Chọn chất lượng"
      />
      <TextInput
        label="Hệ số khác bảng"
        {...input('coefficient')}
        optional
        width={4}
        inputMode="decimal"
        hint="Để trống thì lấy theo bảng. Ví dụ 0,5."
      />
      <TextInput label="Lý do khác bảng" {...input('reason')} optional maxLength={500} />
      <Button
        kind={line === undefined ? 'primary' : 'secondary'}
        name="intent"
        value={line === undefined ? 'propose' : 'change'}
        {...present({ hiddenText: line && `của ${line.author.name}` })}
      >
        {line === undefined ? 'Đề nghị' : 'Lưu thay đổi'}
      </Button>
    </form>
  );
}

function valuesOf(line: OpenRoyaltyLine | undefined): Readonly<Record<string, string>> {
  if (line === undefined) return {};
  const special = line.coefficient !== line.tableCoefficient;
  return {
    author: line.author.id,
    namesake: line.namesakeReason ?? '',
    work: line.work.id,
    grade: line.grade.id,
    ...(special && { coefficient: coefficientText(line.coefficient), reason: line.coefficientReason }),
  };
}
