// A whole date, typed in three inputs, stored as 'yyyy-mm-dd'.
import { addDays, dateParts, datePartsOf, formatDay, readDate } from '../calendar.ts';
import { missing } from '../text.ts';
import { isBlank } from '../wire.ts';
import { fromWire } from './from-wire.ts';
import type { Input, Kind, PaperPart } from './kind.ts';

function dateInput(label: string, digits: 2 | 4) {
  return { type: 'text', label, inputMode: 'numeric', width: digits, maxLength: digits } as const;
}

/** `autoComplete` is used only where the question is about the person at the browser: see `autoCompleteOf`. */
export const dateInputs: readonly Input[] = [
  { ...dateInput('Ngày', 2), suffix: '.day', autoComplete: 'bday-day' },
  { ...dateInput('Tháng', 2), suffix: '.month', autoComplete: 'bday-month' },
  { ...dateInput('Năm', 4), suffix: '.year', autoComplete: 'bday-year' },
];

export const dateBoxes: readonly PaperPart[] = [
  { text: 'ngày ' },
  { box: '.day', share: 0.15 },
  { text: ' tháng ' },
  { box: '.month', share: 0.15 },
  { text: ' năm ' },
  { box: '.year', share: 0.25 },
];

export const date: Kind<'date', string> = {
  kind: 'date',
  schema: (field, required, context) =>
    fromWire((wire, report) => {
      const parts = dateParts(wire);
      if (isBlank(parts)) return required ? report(missing(field, 'Nhập'), 'day') : undefined;
      return readDate(
        parts,
        { label: field.label, today: context.today, past: field.past, future: field.future },
        report,
      );
    }),
  control: () => ({ layout: 'date', inputs: dateInputs }),
  paperText: (_field, answer) => formatDay(answer),
  paperParts: () => dateBoxes,
  readText: (_field, answer) => formatDay(answer),
  toWire: (_field, answer) => datePartsOf(answer),
  example: (field, context) => datePartsOf(addDays(context.today, field.future ? 7 : -7)),
  jsonSchema: () => ({ type: 'string', format: 'date' }),
};
