// One statement to agree to, or several of a list.
import type { Option } from '#app/values/option.ts';
import type { ReactNode } from 'react';

import { describedBy, FieldSet, HintAndError, type LabelSize, type Register } from '../field/field.tsx';
import { inputId } from '../form-fields/input-id.ts';

export interface CheckboxProps {
  readonly label: ReactNode;
  readonly name: string;
  readonly id?: string | undefined;
  readonly value?: string | undefined;
  readonly defaultChecked?: boolean | undefined;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  /** Told to whoever listens. */
  readonly required?: boolean | undefined;
  readonly register?: Register | undefined;
}

export function Checkbox(props: CheckboxProps) {
  const { name, hint, error } = props;
  const id = props.id ?? inputId(name);
  return (
    <div className={`govuk-form-group${error === undefined ? '' : ' govuk-form-group--error'}`}>
      <HintAndError id={id} hint={hint} error={error} />
      <div className="govuk-checkboxes">
        <div className="govuk-checkboxes__item">
          <input
            name={name}
            {...props.register?.(name)}
            className="govuk-checkboxes__input"
            id={id}
            type="checkbox"
            value={props.value ?? 'yes'}
            defaultChecked={props.defaultChecked}
            aria-describedby={describedBy(id, { hint, error })}
            aria-required={props.required === true ? true : undefined}
            aria-invalid={error === undefined ? undefined : true}
          />
          <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
            {props.label}
          </label>
        </div>
      </div>
    </div>
  );
}

export interface CheckboxesProps {
  readonly legend: ReactNode;
  readonly name: string;
  readonly options: readonly (Option & { readonly hint?: ReactNode })[];
  readonly defaultValues?: readonly string[] | undefined;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly optional?: boolean | undefined;
  /** Told to whoever listens. */
  readonly required?: boolean | undefined;
  readonly legendSize?: LabelSize | undefined;
  /** The input's name, where each box has its own; all share `name` without it. */
  readonly nameOf?: ((index: number) => string) | undefined;
  readonly register?: Register | undefined;
}

export function Checkboxes(props: CheckboxesProps) {
  const id = inputId(props.name);
  return (
    <FieldSet
      id={id}
      legend={props.legend}
      legendSize={props.legendSize}
      optional={props.optional}
      required={props.required}
      hint={props.hint}
      error={props.error}
    >
      <div className="govuk-checkboxes">
        {props.options.map((option, index) => {
          const optionId = index === 0 ? id : `${id}-${index + 1}`;
          const name = props.nameOf?.(index) ?? props.name;
          return (
            <div key={option.value} className="govuk-checkboxes__item">
              <input
                name={name}
                {...props.register?.(name)}
                className="govuk-checkboxes__input"
                id={optionId}
                type="checkbox"
                value={option.value}
                defaultChecked={props.defaultValues?.includes(option.value)}
                aria-describedby={option.hint === undefined ? undefined : `${optionId}-item-hint`}
              />
              <label className="govuk-label govuk-checkboxes__label" htmlFor={optionId}>
                {option.label}
              </label>
              {option.hint !== undefined && (
                <div id={`${optionId}-item-hint`} className="govuk-hint govuk-checkboxes__hint">
                  {option.hint}
                </div>
              )}
            </div>
          );
        })}
      </div>
    </FieldSet>
  );
}
