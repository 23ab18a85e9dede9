// A date as three boxes: no calendar to fight with, no month and day to confuse.
import type { ClipboardEvent, FormEvent, ReactNode } from 'react';

import { dayInText, type DateParts } from '#forms/calendar.ts';

import { FieldSet, type LabelSize, type Register } from '../field/field.tsx';
import { inputId } from '../form-fields/input-id.ts';

export interface DatePart {
  readonly name: string;
  readonly label: string;
  readonly width: 2 | 4;
  readonly defaultValue?: string | undefined;
  readonly autoComplete?: string | undefined;
}

export interface DateInputProps {
  readonly legend: ReactNode;
  readonly name: string;
  readonly defaultValue?:
    | { readonly day?: string; readonly month?: string; readonly year?: string }
    | undefined;
  /** Other boxes than day, month and year: hour and minute. */
  readonly parts?: readonly DatePart[] | undefined;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly optional?: boolean | undefined;
  /** Told to whoever listens. */
  readonly required?: boolean | undefined;
  readonly legendSize?: LabelSize | undefined;
  readonly register?: Register | undefined;
}

export function DateInput(props: DateInputProps) {
  const { name, error } = props;
  const id = inputId(name);
  const parts: readonly DatePart[] = props.parts ?? [
    { name: `${name}.day`, label: 'Ngày', width: 2, defaultValue: props.defaultValue?.day },
    { name: `${name}.month`, label: 'Tháng', width: 2, defaultValue: props.defaultValue?.month },
    { name: `${name}.year`, label: 'Năm', width: 4, defaultValue: props.defaultValue?.year },
  ];
  return (
    <FieldSet
      id={`${id}-set`}
      legend={props.legend}
      legendSize={props.legendSize}
      optional={props.optional}
      hint={props.hint}
      error={error}
    >
      <div className="govuk-date-input" id={id} tabIndex={-1} onPaste={pasteDay} onInput={spreadDay}>
        {parts.map((part) => (
          <div key={part.name} className="govuk-date-input__item">
            <label className="govuk-label govuk-date-input__label" htmlFor={inputId(part.name)}>
              {part.label}
            </label>
            <input
              name={part.name}
              {...props.register?.(part.name)}
              className={`govuk-input govuk-date-input__input govuk-input--width-${part.width}${error === undefined ? '' : ' govuk-input--error'}`}
              id={inputId(part.name)}
              type="text"
              inputMode="numeric"
              defaultValue={part.defaultValue}
              autoComplete={part.autoComplete}
              aria-required={props.required === true ? true : undefined}
              aria-invalid={error === undefined ? undefined : true}
            />
          </div>
        ))}
      </div>
    </FieldSet>
  );
}

/** "20/11/2026" pasted into one box fills the three. */
function pasteDay(event: ClipboardEvent<HTMLDivElement>) {
  const day = dayInText(event.clipboardData.getData('text'));
  if (day !== undefined && fillBoxes(event.currentTarget, day)) event.preventDefault();
}

/** So does "20/11/2026" typed into the first, or "20112026", as soon as it is whole. */
function spreadDay({ currentTarget, target }: FormEvent<HTMLDivElement>) {
  const day = target instanceof HTMLInputElement ? dayInText(target.value) : undefined;
  if (day !== undefined) fillBoxes(currentTarget, day);
}

/** @returns whether there were boxes for a day */
function fillBoxes(of: HTMLDivElement, day: DateParts): boolean {
  const boxes = [...of.querySelectorAll('input')];
  const parts = (['day', 'month', 'year'] as const).map((part) => ({
    box: boxes.find(({ name }) => name.endsWith(`.${part}`)),
    value: day[part],
  }));
  if (parts.some(({ box }) => box === undefined)) return false;
  for (const { box, value } of parts) {
    if (box === undefined) continue;
    // As if it were typed: React does not notice what is set through its own property.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, value);
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }
  return true;
}
