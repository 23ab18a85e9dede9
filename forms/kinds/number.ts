// A whole number, typed with digits only.
import { cleanLine, missing, named } from '../text.ts';
import { textOf } from '../wire.ts';
import { fromWire } from './from-wire.ts';
import type { Kind } from './kind.ts';

export const number: Kind<'number', number> = {
  kind: 'number',
  schema: (field, required) =>
    fromWire((wire, report) => {
      const text = typeof wire === 'number' ? String(wire) : cleanLine(textOf(wire).slice(0, 200));
      const { min = 0, max = 1_000_000 } = field;
      if (text === '') return required ? report(missing(field, 'Nhập')) : undefined;
      if (!/^\d{1,15}$/.test(text))
        return report(`Nhập ${named(field)} bằng chữ số, ví dụ ${Math.max(min, 2)}`);
      const value = Number(text);
      if (value < min || value > max) return report(`Nhập ${named(field)} từ ${min} đến ${max}`);
      return value;
    }),
  control: () => ({
    layout: 'single',
    inputs: [{ suffix: '', type: 'text', inputMode: 'numeric', width: 4, maxLength: 7 }],
  }),
  paperText: (_field, answer) => String(answer),
  paperParts: (field) => [
    { box: '', share: field.unit === undefined ? 1 : 0.5 },
    ...(field.unit === undefined ? [] : [{ text: ` ${field.unit}` }]),
  ],
  readText: (field, answer) => (field.unit === undefined ? String(answer) : `${answer} ${field.unit}`),
  toWire: (_field, answer) => String(answer),
  example: (field) => String(Math.min(Math.max(field.min ?? 0, 1), field.max ?? 1)),
  jsonSchema: (field) => ({ type: 'integer', minimum: field.min ?? 0, maximum: field.max ?? 1_000_000 }),
};
