// Vietnamese telephone numbers, mobile and fixed, stored in E.164.
import { cleanLine, missing } from '../text.ts';
import { textOf } from '../wire.ts';
import { fromWire } from './from-wire.ts';
import type { Kind } from './kind.ts';
import { own } from '../own.ts';

const MOBILE = /^0(3[2-9]|5[2-9]|7[06-9]|8[1-9]|9\d)\d{7}$/;
const FIXED = /^02\d{8,9}$/;
/** Eleven-digit prefixes that were replaced on 15/9/2018. */
const REPLACED: Readonly<Record<string, string>> = {
  ...{
    '0162': '032',
    '0163': '033',
    '0164': '034',
    '0165': '035',
    '0166': '036',
    '0167': '037',
    '0168': '038',
    '0169': '039',
  },
  ...{
    '0120': '070',
    '0121': '079',
    '0122': '077',
    '0126': '076',
    '0128': '078',
    '0123': '083',
    '0124': '084',
    '0125': '085',
  },
  ...{ '0127': '081', '0129': '082', '0186': '056', '0188': '058', '0199': '059' },
};

/** "+84901234567" → "0901 234 567"; what an account kept before numbers were stored so reads alike */
function national(stored: string): string {
  return stored.replace(/^\+84/, '0').replace(/^(\d{4})(\d{3})(\d+)$/, '$1 $2 $3');
}

export const phone: Kind<'phone', string> = {
  kind: 'phone',
  schema: (field, required) =>
    fromWire((wire, report) => {
      const typed = cleanLine(textOf(wire).slice(0, 200)).replace(/[\s.()-]/g, '');
      if (typed === '') return required ? report(missing(field.label, 'Nhập')) : undefined;
      const local = typed.replace(/^(\+84|0084)/, '0');
      if (MOBILE.test(local) || FIXED.test(local)) return `+84${local.slice(1)}`;
      const renewed = /^\d{11}$/.test(local) ? own(REPLACED, local.slice(0, 4)) : undefined;
      if (renewed !== undefined) {
        return report(
          `Đầu số ${local.slice(0, 4)} đã đổi thành ${renewed}: nhập số mới ${renewed}${local.slice(4)}`,
        );
      }
      return report('Nhập số điện thoại gồm 10 chữ số, ví dụ 0901 234 567');
    }),
  control: () => ({
    layout: 'single',
    inputs: [{ suffix: '', type: 'text', inputMode: 'tel', autoComplete: 'tel', width: 20, maxLength: 20 }],
  }),
  paperText: (_field, answer) => national(answer),
  paperParts: () => [{ box: '', share: 1 }],
  readText: (_field, answer) => national(answer),
  toWire: (_field, answer) => (answer.startsWith('+84') ? `0${answer.slice(3)}` : answer),
  example: () => '0901 234 567',
  jsonSchema: () => ({ type: 'string', pattern: '^\\+84\\d{9,10}$' }),
};
