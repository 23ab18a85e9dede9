// Vietnamese telephone numbers, mobile and fixed, stored in E.164.
import { nationalNumber, readPhoneNumber } from '../phone-number.ts';
import { cleanLine, missing } from '../text.ts';
import { textOf } from '../wire.ts';
import { fromWire } from './from-wire.ts';
import type { Kind } from './kind.ts';

export const phone: Kind<'phone', string> = {
  kind: 'phone',
  schema: (field, required) =>
    fromWire((wire, report) => {
      const text = textOf(wire);
      if (cleanLine(text) === '') return required ? report(missing(field, 'Nhập')) : undefined;
      const phoneNumber = readPhoneNumber(text);
      if (phoneNumber?.replaced !== undefined) {
        const { typed: old, prefix } = phoneNumber.replaced;
        return report(
          `Đầu số ${old.slice(0, 4)} đã đổi thành ${prefix}: nhập số mới ${prefix}${old.slice(4)}`,
        );
      }
      if (phoneNumber !== undefined) return phoneNumber.number;
      return report(
        'Nhập số điện thoại gồm 10 chữ số, ví dụ 0901 234 567; số cố định gồm 11 chữ số, ví dụ 0274 382 2123',
      );
    }),
  control: () => ({
    layout: 'single',
    inputs: [{ suffix: '', type: 'text', inputMode: 'tel', autoComplete: 'tel', width: 20, maxLength: 20 }],
  }),
  paperText: (_field, answer) => nationalNumber(answer),
  paperParts: () => [{ box: '', share: 1 }],
  readText: (_field, answer) => nationalNumber(answer),
  toWire: (_field, answer) => (answer.startsWith('+84') ? `0${answer.slice(3)}` : answer),
  example: () => '0901 234 567',
  jsonSchema: () => ({ type: 'string', pattern: '^\\+84\\d{9,10}$' }),
};
