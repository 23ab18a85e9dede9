// What every field has around its input: label or legend, hint, error, and their ties by aria-describedby.
import type { ReactNode } from 'react';

export type LabelSize = 's' | 'm' | 'l' | 'h1';

/** What `register` of React Hook Form gives; any field takes it, none needs it. */
export interface Registration {
  readonly onChange: (event: { target: unknown; type?: unknown }) => Promise<void | boolean>;
  readonly onBlur: (event: { target: unknown; type?: unknown }) => Promise<void | boolean>;
  readonly ref: (instance: unknown) => void;
  readonly name: string;
}
export type Register = (name: string) => Registration;

export interface Described {
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
}

/** The value of aria-describedby, or undefined when there is nothing to tell. */
export function describedBy(id: string, { hint, error }: Described, also?: string): string | undefined {
  const ids = [
    hint !== undefined ? `${id}-hint` : undefined,
    error !== undefined ? `${id}-error` : undefined,
    also,
  ].filter((one) => one !== undefined);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

export function HintAndError({
  id,
  hint,
  error,
  tells = false,
}: Described & { readonly id: string; readonly tells?: boolean | undefined }) {
  return (
    <>
      {hint !== undefined && (
        <div id={`${id}-hint`} className="govuk-hint">
          {hint}
        </div>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className="govuk-error-message" role={tells ? 'alert' : undefined}>
          <span className="visually-hidden">Lỗi: </span>
          {error}
        </p>
      )}
    </>
  );
}

/** Whoever listens is told what must be answered; whoever looks sees what need not be. */
export function RequiredMark({ id }: { readonly id: string }) {
  return (
    <span id={id} hidden>
      bắt buộc
    </span>
  );
}

export function OptionalMark() {
  return <span className="field__optional"> (không bắt buộc)</span>;
}

/** A field of one input. */
export function Field({
  id,
  label,
  labelId,
  optional = false,
  labelSize,
  labelHidden = false,
  hint,
  error,
  tells,
  children,
}: Described & {
  readonly id: string;
  readonly label: ReactNode;
  /** Where something else than the input is named by the label, too. */
  readonly labelId?: string | undefined;
  readonly optional?: boolean | undefined;
  readonly labelSize?: LabelSize | undefined;
  readonly labelHidden?: boolean | undefined;
  /** No list of mistakes takes the focus: the error is told where it comes. */
  readonly tells?: boolean;
  readonly children: ReactNode;
}) {
  const size = labelSize === 'h1' ? 'l' : labelSize;
  const words = (
    <label
      id={labelId}
      className={`govuk-label${size === undefined ? '' : ` govuk-label--${size}`}${labelHidden ? ' visually-hidden' : ''}`}
      htmlFor={id}
    >
      {label}
      {optional && <OptionalMark />}
    </label>
  );
  return (
    <div className={`govuk-form-group${error === undefined ? '' : ' govuk-form-group--error'}`}>
      {labelSize === 'h1' ? <h1 className="govuk-label-wrapper">{words}</h1> : words}
      <HintAndError id={id} hint={hint} error={error} tells={tells} />
      {children}
    </div>
  );
}

/** Several inputs that answer one question. */
export function FieldSet({
  id,
  legend,
  optional = false,
  required = false,
  oneOf = false,
  legendSize,
  hint,
  error,
  children,
}: Described & {
  readonly id: string;
  readonly legend: ReactNode;
  readonly optional?: boolean | undefined;
  readonly required?: boolean | undefined;
  /** One of them is chosen. */
  readonly oneOf?: boolean;
  readonly legendSize?: LabelSize | undefined;
  readonly children: ReactNode;
}) {
  // No attribute says it of boxes that are no radio buttons.
  const mark = required && !oneOf ? `${id}-needed` : undefined;
  const size = legendSize === 'h1' ? 'l' : legendSize;
  const words = (
    <>
      {legend}
      {optional && <OptionalMark />}
    </>
  );
  return (
    <div className={`govuk-form-group${error === undefined ? '' : ' govuk-form-group--error'}`}>
      <fieldset
        className="govuk-fieldset"
        aria-describedby={describedBy(id, { hint, error }, mark)}
        {...(oneOf && {
          role: 'radiogroup',
          'aria-required': required || undefined,
          'aria-invalid': error === undefined ? undefined : true,
        })}
      >
        <legend
          className={`govuk-fieldset__legend${size === undefined ? '' : ` govuk-fieldset__legend--${size}`}`}
        >
          {legendSize === 'h1' ? <h1 className="govuk-fieldset__heading">{words}</h1> : words}
        </legend>
        {mark !== undefined && <RequiredMark id={mark} />}
        <HintAndError id={id} hint={hint} error={error} />
        {children}
      </fieldset>
    </div>
  );
}
