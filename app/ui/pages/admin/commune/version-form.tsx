// The form of a version: its first day, why, and every fact; what was typed stays, whatever was wrong.
import { communeFields } from '#app/commune/facts.ts';
import type { InputProblem } from '#app/values/input-problem.ts';

import { inputsOf } from '../../../components/form-fields/inputs-of.ts';
import { Radios } from '../../../components/radios/radios.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';

export interface VersionFieldsProps {
  /** First day ("01/07/2025"), basis, and each fact by its name. */
  readonly entries: Readonly<Record<string, string>>;
  readonly problems: readonly InputProblem[];
}

export function VersionFields({ entries, problems }: VersionFieldsProps) {
  const input = inputsOf(entries, problems);
  return (
    <>
      <TextInput
        label="Có hiệu lực từ ngày"
        {...input('validFrom')}
        width={10}
        hint="Ví dụ 01/07/2025. Từ 0 giờ ngày này mọi trang, thư và giấy tờ mới mang thông tin mới"
      />
      <TextInput
        label="Căn cứ"
        {...input('basis')}
        multiline
        rows={2}
        hint="Số văn bản, hoặc vì sao thay đổi"
      />
      {communeFields.map(({ heading, fields }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          {fields.map(({ id, label, hint, optional, choices, multiline }) =>
            choices !== undefined ? (
              <Radios
                key={id}
                legend={label}
                legendSize="s"
                {...input(id)}
                hint={hint}
                inline={Object.keys(choices).length > 2}
                options={Object.entries(choices).map(([value, words]) => ({ value, label: words }))}
              />
            ) : (
              <TextInput
                key={id}
                label={label}
                {...input(id)}
                hint={hint}
                optional={optional}
                {...(multiline === true && { multiline, rows: 6, spellCheck: false })}
              />
            ),
          )}
        </section>
      ))}
    </>
  );
}
