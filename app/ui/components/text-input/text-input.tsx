// One line of text, or several.
import type { HTMLInputTypeAttribute, ReactNode } from 'react';

import { describedBy, Field, type LabelSize, type Register } from '../field/field.tsx';
import { inputId } from '../form-fields/input-id.ts';

export interface TextInputProps {
  readonly label: ReactNode;
  readonly name: string;
  readonly id?: string | undefined;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly defaultValue?: string | undefined;
  readonly type?: HTMLInputTypeAttribute | undefined;
  readonly multiline?: boolean | undefined;
  readonly rows?: number | undefined;
  readonly width?: 2 | 4 | 10 | 20 | 'full' | undefined;
  readonly inputMode?: 'numeric' | 'tel' | 'text' | 'decimal' | 'email' | undefined;
  readonly autoComplete?: string | undefined;
  readonly maxLength?: number | undefined;
  readonly optional?: boolean | undefined;
  /** Told to whoever listens. */
  readonly required?: boolean | undefined;
  readonly spellCheck?: boolean | undefined;
  readonly labelSize?: LabelSize | undefined;
  readonly labelHidden?: boolean | undefined;
  readonly register?: Register | undefined;
  /** What is often written here; anything else may be. */
  readonly suggestions?: readonly string[] | undefined;
  /** A button that belongs to the input, at its right. */
  readonly beside?: ReactNode;
}

export function TextInput(props: TextInputProps) {
  const { name, hint, error, multiline = false, width = 'full', beside, suggestions = [] } = props;
  const id = props.id ?? inputId(name);
  const attributes = {
    name,
    ...props.register?.(name),
    id,
    defaultValue: props.defaultValue,
    autoComplete: props.autoComplete,
    maxLength: props.maxLength,
    spellCheck: props.spellCheck,
    'aria-describedby': describedBy(id, { hint, error }),
    'aria-required': props.required === true ? true : undefined,
    'aria-invalid': error === undefined ? undefined : true,
  };
  return (
    <Field
      id={id}
      label={props.label}
      optional={props.optional}
      labelSize={props.labelSize}
      labelHidden={props.labelHidden}
      hint={hint}
      error={error}
    >
      {multiline ? (
        <textarea
          {...attributes}
          className={`govuk-textarea${error === undefined ? '' : ' govuk-textarea--error'}`}
          rows={props.rows ?? 4}
        />
      ) : (
        <Beside button={beside}>
          <input
            {...attributes}
            className={`govuk-input${width === 'full' ? '' : ` govuk-input--width-${width}`}${error === undefined ? '' : ' govuk-input--error'}`}
            type={props.type ?? 'text'}
            inputMode={props.inputMode}
            list={suggestions.length === 0 ? undefined : `${id}-list`}
          />
          {suggestions.length > 0 && (
            <datalist id={`${id}-list`}>
              {suggestions.map((one) => (
                <option key={one} value={one} />
              ))}
            </datalist>
          )}
        </Beside>
      )}
    </Field>
  );
}

function Beside({ button, children }: { readonly button: ReactNode; readonly children: ReactNode }) {
  if (button === undefined) return children;
  return (
    <div className="input-row">
      {children}
      {button}
    </div>
  );
}
