// One of a few, all in sight.
import type { Option } from '#app/values/option.ts';
import type { ReactNode } from 'react';

import { FieldSet, type LabelSize, type Register } from '../field/field.tsx';
import { inputId } from '../form-fields/input-id.ts';

export interface RadiosProps {
  readonly legend: ReactNode;
  readonly name: string;
  readonly id?: string | undefined;
  readonly options: readonly (Option & { readonly hint?: ReactNode })[];
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly defaultValue?: string | undefined;
  readonly optional?: boolean | undefined;
  /** Told to whoever listens. */
  readonly required?: boolean | undefined;
  readonly inline?: boolean | undefined;
  readonly legendSize?: LabelSize | undefined;
  readonly register?: Register | undefined;
}

export function Radios(props: RadiosProps) {
  const { name, error } = props;
  const id = props.id ?? inputId(name);
  return (
    <FieldSet
      id={id}
      legend={props.legend}
      legendSize={props.legendSize}
      optional={props.optional}
      required={props.required}
      oneOf
      hint={props.hint}
      error={error}
    >
      <div className={`govuk-radios${props.inline === true ? ' govuk-radios--inline' : ''}`}>
        {props.options.map((option, index) => {
          // The first carries the group's id, so that the error summary leads to it.
          const optionId = index === 0 ? id : `${id}-${index + 1}`;
          return (
            <div key={option.value} className="govuk-radios__item">
              <input
                name={name}
                {...props.register?.(name)}
                className="govuk-radios__input"
                id={optionId}
                type="radio"
                value={option.value}
                defaultChecked={option.value === props.defaultValue}
                aria-describedby={option.hint === undefined ? undefined : `${optionId}-item-hint`}
              />
              <label className="govuk-label govuk-radios__label" htmlFor={optionId}>
                {option.label}
              </label>
              {option.hint !== undefined && (
                <div id={`${optionId}-item-hint`} className="govuk-hint govuk-radios__hint">
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
