// One line to ask the portal with; a plain GET form.
import type { ReactNode } from 'react';

import { inputId } from '../form-fields/input-id.ts';
import { Lens } from './lens.tsx';

export interface SearchBoxProps {
  readonly action: string;
  readonly label: string;
  readonly name?: string;
  readonly defaultValue?: string | undefined;
  readonly button?: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly size?: 'm' | 'l';
  /** What is typed is a code. */
  readonly code?: boolean;
  /** The label is said but not shown, where a heading above says the same. */
  readonly labelHidden?: boolean;
  readonly autoCapitalize?: string | undefined;
  /** Where scripts run, what is found is shown while it is typed: here, or as links under the line. */
  readonly finds?: 'results' | 'links' | undefined;
  /** Choices that are sent with the words. */
  readonly children?: ReactNode;
}

export function SearchBox(props: SearchBoxProps) {
  const {
    action,
    label,
    name = 'q',
    defaultValue,
    button = 'Tìm',
    hint,
    error,
    size = 'm',
    code = false,
    labelHidden = false,
    finds,
  } = props;
  const id = inputId(name);
  const describedBy = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`]
    .join(' ')
    .trim();
  return (
    <form
      className={`search-box search-box--${size}${code ? ' search-box--code' : ''}`}
      role="search"
      aria-label={label}
      action={action}
      method="get"
      autoComplete="off"
      data-finds={finds}
    >
      <label className={labelHidden ? 'visually-hidden' : 'search-box__label'} htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p className="search-box__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p className="govuk-error-message" id={`${id}-error`}>
          <span className="visually-hidden">Lỗi: </span>
          {error}
        </p>
      )}
      <div className="search-box__row">
        <input
          className="search-box__input"
          id={id}
          name={name}
          type="search"
          defaultValue={defaultValue}
          autoCapitalize={props.autoCapitalize}
          spellCheck={false}
          aria-describedby={describedBy === '' ? undefined : describedBy}
          aria-invalid={error === undefined ? undefined : true}
        />
        <button className="button search-box__button" type="submit">
          <Lens />
          {button}
        </button>
        {finds === 'links' && <div className="search-box__found" data-found hidden />}
      </div>
      {props.children}
      {finds !== undefined && <p className="visually-hidden" role="status" data-status />}
    </form>
  );
}
