// An amount in whole đồng (VND), typed as "540.000" or "540000".
import { cleanLine, missing, named } from '../text.ts';
import { textOf } from '../wire.ts';
import { fromWire } from './from-wire.ts';
import type { Kind } from './kind.ts';

const MOST = 999_999_999_999;
const inThousands = new Intl.NumberFormat('vi-VN');
const dotted = (amount: number) => inThousands.format(amount);

export const money: Kind<'money', number> = {
  kind: 'money',
  schema: (field, required) =>
    fromWire((wire, report) => {
      const text = cleanLine(textOf(wire).slice(0, 200))
        .replace(/(đồng|đ|vnđ|vnd)$/iu, '')
        .trimEnd();
      if (text === '') return required ? report(missing(field, 'Nhập')) : undefined;
      if (!/^(\d{1,15}|\d{1,3}(\.\d{3}){1,4})$/.test(text)) {
        return report(`Nhập ${named(field)} bằng chữ số, tính theo đồng, ví dụ 540.000`);
      }
      const amount = Number(text.replaceAll('.', ''));
      const { min = 0, max = MOST } = field;
      if (amount < min || amount > max) {
        return report(`Nhập ${named(field)} từ ${dotted(min)} đồng đến ${dotted(max)} đồng`);
      }
      return amount;
    }),
  control: () => ({
    layout: 'single',
    inputs: [{ suffix: '', type: 'text', inputMode: 'numeric', width: 10, maxLength: 20 }],
  }),
  paperText: (_field, answer) => `${dotted(answer)} đồng`,
  paperParts: () => [{ box: '', share: 0.6 }, { text: ' đồng' }],
  readText: (_field, answer) => `${dotted(answer)} đồng`,
  toWire: (_field, answer) => dotted(answer),
  example: (field) => dotted(Math.max(field.min ?? 0, Math.min(field.max ?? MOST, 540_000))),
  jsonSchema: (field) => ({ type: 'integer', minimum: field.min ?? 0, maximum: field.max ?? MOST }),
};
