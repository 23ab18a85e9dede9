// Free text: a line, or several lines that keep their breaks.
import { present } from '#app/values/present.ts';

import { cleanLine, cleanLines, missing, named } from '../text.ts';
import { textOf } from '../wire.ts';
import { fromWire } from './from-wire.ts';
import type { FieldOf, Kind } from './kind.ts';

const longest = (field: FieldOf<'text'>) => field.maxLength ?? (field.multiline ? 2000 : 200);

export const text: Kind<'text', string> = {
  kind: 'text',
  schema: (field, required) =>
    fromWire((wire, report) => {
      const raw = textOf(wire);
      const max = longest(field);
      const value = raw.length > max * 10 + 1000 ? raw : field.multiline ? cleanLines(raw) : cleanLine(raw);
      if (value === '') return required ? report(missing(field, 'Nhập')) : undefined;
      if (value.length > max) return report(`Viết gọn ${named(field)} trong ${max} ký tự`);
      return value;
    }),
  control: (field) => ({
    layout: 'single',
    inputs: [
      field.kept === true
        ? { suffix: '', type: 'hidden' }
        : field.multiline
          ? { suffix: '', type: 'textarea', width: 'full', maxLength: longest(field) }
          : {
              suffix: '',
              type: 'text',
              width: longest(field) <= 20 ? 20 : 'full',
              maxLength: longest(field),
              ...present({ suggestions: field.suggestions }),
            },
    ],
  }),
  paperText: (_field, answer) => answer,
  paperParts: (field) =>
    field.kept === true ? [] : [{ box: '', share: 1, ...(field.multiline ? { lines: 3 } : {}) }],
  readText: (field, answer) => (field.kept === true ? '' : answer),
  toWire: (_field, answer) => answer,
  example: (field) => `Nội dung ${named(field)}`.slice(0, longest(field)).trim(),
  jsonSchema: (field) => ({ type: 'string', minLength: 1, maxLength: longest(field) }),
};
