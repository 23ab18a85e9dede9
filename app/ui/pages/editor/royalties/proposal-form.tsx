// The questions of a proposal: who, which kind of work, how good; by another coefficient than the table's only with a reason.
import type { ItemRoyalties, OpenRoyaltyLine } from '#app/read-models/royalties.ts';
import { present } from '#app/values/present.ts';

import { own } from '#forms/own.ts';
import { messageAt } from '#app/values/input-problem.ts';
import { Button } from '../../../components/button/button.tsx';
import { Select } from '../../../components/select/select.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';
import type { ItemRoyaltiesReply } from './item-royalties-page.tsx';
import { coefficientText } from './royalty-words.tsx';

export interface ProposalFormProps {
  readonly royalties: ItemRoyalties;
  /** The line that is changed; a new one without it. */
  readonly line?: OpenRoyaltyLine;
  readonly reply: ItemRoyaltiesReply | undefined;
}

export function ProposalForm({ royalties, line, reply }: ProposalFormProps) {
  const { people, rates } = royalties;
  /** Every line has a form: its inputs are told apart by the line. */
  const prefix = line === undefined ? '' : `${line.id}.`;
  const errorAt = (name: string) => messageAt(reply?.problems, `${prefix}${name}`);
  const entries = reply?.entries ?? valuesOf(line);
  return (
    <form method="post" noValidate className="board-confirm">
      {line !== undefined && (
        <>
          <input type="hidden" name="line" value={line.id} />
          <input type="hidden" name="lock" value={line.lock} />
        </>
      )}
      <Select
        label="Tác giả"
        name={`${prefix}author`}
        options={[
          ...people.map(({ id, name, note }) => ({
            value: id,
            label: note === '' ? name : `${name}, ${note}`,
          })),
          { value: 'khac', label: 'Người khác, nhập tên dưới đây' },
        ]}
        placeholder="Chọn tác giả"
        defaultValue={entries['author'] ?? ''}
        error={errorAt('author')}
      />
      <TextInput
        label="Họ tên người ngoài cơ quan"
        name={`${prefix}name`}
        optional
        hint="Chỉ nhập khi chọn “Người khác”."
        defaultValue={entries['name']}
        maxLength={120}
      />
      <TextInput
        label="Đơn vị hoặc ghi chú"
        name={`${prefix}note`}
        optional
        defaultValue={entries['note']}
        maxLength={200}
      />
      <Select
        label="Thể loại"
        name={`${prefix}work`}
        options={rates.works.map(({ id, label, coefficients }) => ({
          value: id,
          label: `${label} (${rates.grades
            .flatMap((grade) => own(coefficients, grade.id) ?? [])
            .map(coefficientText)
            .join(' / ')})`,
        }))}
        placeholder="Chọn thể loại"
        defaultValue={entries['work'] ?? ''}
        error={errorAt('work')}
      />
      <Select
        label="Chất lượng"
        name={`${prefix}grade`}
        options={rates.grades.map(({ id, label }) => ({ value: id, label }))}
        placeholder="Chọn chất lượng"
        defaultValue={entries['grade'] ?? ''}
        error={errorAt('grade')}
      />
      <TextInput
        label="Hệ số khác bảng"
        name={`${prefix}coefficient`}
        optional
        width={4}
        inputMode="decimal"
        hint="Để trống thì lấy theo bảng. Ví dụ 0,5."
        defaultValue={entries['coefficient']}
        error={errorAt('coefficient')}
      />
      <TextInput
        label="Lý do khác bảng"
        name={`${prefix}reason`}
        optional
        defaultValue={entries['reason']}
        maxLength={500}
        error={errorAt('reason')}
      />
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
    work: line.work.id,
    grade: line.grade.id,
    ...(special && { coefficient: coefficientText(line.coefficient), reason: line.coefficientReason }),
  };
}
