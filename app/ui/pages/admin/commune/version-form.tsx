// The form of a version: its first day, why, and every fact; what was typed stays, whatever was wrong.
import { communeFields, type CommuneField } from '#app/commune/facts.ts';
import { type InputProblem, messageAt } from '#app/values/input-problem.ts';

import { Radios } from '../../../components/radios/radios.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';

export interface TypedVersion {
  readonly validFrom: string;
  readonly basis: string;
  readonly facts: Readonly<Partial<Record<CommuneField, string>>>;
}

export interface VersionFieldsProps {
  readonly entries: TypedVersion;
  readonly problems: readonly InputProblem[];
}

export function VersionFields({ entries, problems }: VersionFieldsProps) {
  return (
    <>
      <TextInput
        label="Có hiệu lực từ ngày"
        name="validFrom"
        width={10}
        hint="Ví dụ 01/07/2025. Từ 0 giờ ngày này mọi trang, thư và giấy tờ mới mang thông tin mới"
        defaultValue={entries.validFrom}
        error={messageAt(problems, 'validFrom')}
      />
      <TextInput
        label="Căn cứ"
        name="basis"
        multiline
        rows={2}
        hint="Số văn bản, hoặc vì sao thay đổi"
        defaultValue={entries.basis}
        error={messageAt(problems, 'basis')}
      />
      {communeFields.map(({ heading, fields }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          {fields.map(({ id, label, hint, optional, choices }) =>
            choices !== undefined ? (
              <Radios
                key={id}
                legend={label}
                legendSize="s"
                name={id}
                hint={hint}
                inline={Object.keys(choices).length > 2}
                options={Object.entries(choices).map(([value, words]) => ({ value, label: words }))}
                defaultValue={entries.facts[id]}
                error={messageAt(problems, id)}
              />
            ) : (
              <TextInput
                key={id}
                label={label}
                name={id}
                hint={hint}
                optional={optional}
                defaultValue={entries.facts[id]}
                error={messageAt(problems, id)}
              />
            ),
          )}
        </section>
      ))}
    </>
  );
}
