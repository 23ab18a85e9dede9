// A whole date, a month with its year, or a year alone: papers of older people may have no more, and that is lawful.
import { dateParts, datePartsOf, formatDay, readDate } from '../calendar.ts';
import { missing } from '../text.ts';
import { isBlank } from '../wire.ts';
import { dateBoxes, dateInputs } from './date.ts';
import { fromWire } from './from-wire.ts';
import type { Kind } from './kind.ts';

export const partialDate: Kind<'partial-date', string> = {
  kind: 'partial-date',
  schema: (field, required, context) =>
    fromWire((wire, report) => {
      const parts = dateParts(wire, { partial: true });
      if (isBlank(parts)) {
        return required ? report(`${missing(field, 'Nhập')}: ít nhất là năm`, 'year') : undefined;
      }
      return readDate(
        parts,
        { label: field.label, today: context.today, past: field.past, partial: true },
        report,
      );
    }),
  control: () => ({ layout: 'date', inputs: dateInputs }),
  paperText: (_field, answer) => formatDay(answer),
  paperParts: () => dateBoxes,
  readText: (_field, answer) => formatDay(answer),
  toWire: (_field, answer) => datePartsOf(answer),
  example: () => ({ day: '15', month: '3', year: '1950' }),
  jsonSchema: () => ({ type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' }),
};
