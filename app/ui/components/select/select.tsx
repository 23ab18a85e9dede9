// One of many, from an official list.
import type { Option } from '#app/values/option.ts';
import type { ReactNode } from 'react';

import { describedBy, Field, type LabelSize, type Register } from '../field/field.tsx';
import { inputId } from '../form-fields/input-id.ts';

/** Options under a heading. */
export interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}

export interface SelectProps {
  readonly label: ReactNode;
  readonly name: string;
  readonly id?: string | undefined;
  readonly options: readonly (Option | OptionGroup)[];
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly defaultValue?: string | undefined;
  readonly optional?: boolean | undefined;
  /** Told to whoever listens. */
  readonly required?: boolean | undefined;
  /** The empty first line; without it the first option is chosen. */
  readonly placeholder?: string | undefined;
  readonly labelSize?: LabelSize | undefined;
  readonly register?: Register | undefined;
}

export function Select(props: SelectProps) {
  const { name, hint, error, placeholder } = props;
  const id = props.id ?? inputId(name);
  return (
    <Field
      id={id}
      label={props.label}
      optional={props.optional}
      labelSize={props.labelSize}
      hint={hint}
      error={error}
    >
      <select
        name={name}
        {...props.register?.(name)}
        id={id}
        className={`govuk-select${error === undefined ? '' : ' govuk-select--error'}`}
        defaultValue={props.defaultValue}
        aria-describedby={describedBy(id, { hint, error })}
        aria-required={props.required === true ? true : undefined}
        aria-invalid={error === undefined ? undefined : true}
      >
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {props.options.map((option) =>
          'options' in option ? (
            <optgroup key={option.label} label={option.label}>
              <Options options={option.options} />
            </optgroup>
          ) : (
            <Options key={option.value} options={[option]} />
          ),
        )}
      </select>
    </Field>
  );
}

function Options({ options }: { readonly options: readonly Option[] }) {
  return (
    <>
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </>
  );
}
