// A group: entries that are added and removed by buttons, sent or clicked.
import type { ReactNode } from 'react';

import type { Control } from '#forms/kinds/kind.ts';

import { Button } from '../button/button.tsx';
import { FieldSet } from '../field/field.tsx';
import { entriesOf } from './change-group.ts';
import { messageAt } from './controls.tsx';
import type { ControlProps } from './form-fields.tsx';
import { inputId } from './input-id.ts';

export function GroupControl({
  entry,
  children,
  ...props
}: ControlProps & {
  readonly entry: NonNullable<Control['entry']>;
  readonly children: (index: number) => ReactNode;
}) {
  const { field, path, optional, problems, wire, onGroupChange } = props;
  const count = Math.min(entry.max, Math.max(entry.min, entriesOf(wire, path).length));
  const lower = entry.label.charAt(0).toLocaleLowerCase('vi') + entry.label.slice(1);
  return (
    <div className="form-group-field" id={inputId(path)}>
      <FieldSet
        id={`${inputId(path)}-set`}
        legend={field.label}
        legendSize="m"
        optional={optional}
        hint={field.hint}
        error={messageAt(problems, path)}
      >
        {Array.from({ length: count }, (_, index) => (
          <fieldset key={index} className="form-entry">
            <legend className="form-entry__legend">
              {entry.label} {index + 1}
            </legend>
            {children(index)}
            {count > entry.min && (
              <Button
                kind="quiet"
                name="intent"
                value={`remove:${path}.${index}`}
                formNoValidate
                hiddenText={`${lower} ${index + 1}`}
                {...(onGroupChange && {
                  type: 'button' as const,
                  onClick: () => onGroupChange(`remove:${path}.${index}`),
                })}
              >
                Bỏ
              </Button>
            )}
          </fieldset>
        ))}
        {count < entry.max && (
          <Button
            kind="secondary"
            name="intent"
            value={`add:${path}`}
            formNoValidate
            {...(onGroupChange && { type: 'button' as const, onClick: () => onGroupChange(`add:${path}`) })}
          >
            Thêm {lower}
          </Button>
        )}
      </FieldSet>
    </div>
  );
}
