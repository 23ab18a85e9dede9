// An address in Việt Nam or abroad, small to large. Districts stand only in addresses of before 1/7/2025.
import { cleanLine, missing, named } from '../text.ts';
import { isBlank, partOf } from '../wire.ts';
import { fromWire } from './from-wire.ts';
import type { Kind } from './kind.ts';

export interface Address {
  readonly detail?: string;
  readonly hamlet?: string;
  readonly commune: string;
  readonly district?: string;
  readonly province: string;
}

const LONGEST = 120;
const PARTS = [
  {
    name: 'detail',
    label: 'Số nhà, đường, hoặc tên cơ sở',
    autoComplete: 'address-line1',
    hint: 'Không bắt buộc',
  },
  { name: 'hamlet', label: 'Ấp, khu phố, thôn, tổ', hint: 'Không bắt buộc' },
  { name: 'commune', label: 'Xã, phường, thị trấn, đặc khu', autoComplete: 'address-level3' },
  {
    name: 'district',
    label: 'Quận, huyện, thị xã',
    hint: 'Bỏ trống nếu địa chỉ chỉ còn hai cấp (từ 01/7/2025)',
  },
  {
    name: 'province',
    label: 'Tỉnh, thành phố (hoặc nước, nếu ở nước ngoài)',
    autoComplete: 'address-level1',
  },
] as const;

type PartName = (typeof PARTS)[number]['name'];

function joined(answer: Address): string {
  return PARTS.flatMap(({ name }) => answer[name] ?? []).join(', ');
}

export const address: Kind<'address', Address> = {
  kind: 'address',
  schema: (field, required) =>
    fromWire((wire, report) => {
      const typed = Object.fromEntries(
        PARTS.map(({ name }) => [name, cleanLine(partOf(wire, name).slice(0, 2000))]),
      ) as Record<PartName, string>;
      if (isBlank(typed)) {
        // The first box that must be filled: house and hamlet need not be.
        const what = `${missing(field.label, 'Nhập')}, ít nhất là xã, phường và tỉnh, thành phố`;
        return required ? report(what, 'commune') : undefined;
      }
      if (typed.commune === '') report(`Nhập tên xã, phường của ${named(field.label)}`, 'commune');
      if (typed.province === '') report(`Nhập tên tỉnh, thành phố của ${named(field.label)}`, 'province');
      for (const { name, label } of PARTS) {
        if (typed[name].length > LONGEST) report(`Viết gọn “${label}” trong ${LONGEST} ký tự`, name);
      }
      const { commune, province } = typed;
      const optional = (name: PartName) => (typed[name] === '' ? {} : { [name]: typed[name] });
      return { ...optional('detail'), ...optional('hamlet'), commune, ...optional('district'), province };
    }),
  control: () => ({
    layout: 'parts',
    inputs: PARTS.map(({ name, ...part }) => ({
      suffix: `.${name}`,
      type: 'text' as const,
      width: 'full' as const,
      maxLength: LONGEST,
      ...part,
    })),
  }),
  paperText: (_field, answer) => joined(answer),
  paperParts: () => [{ box: '', share: 1 }],
  readText: (_field, answer) => joined(answer),
  toWire: (_field, answer) => Object.fromEntries(PARTS.map(({ name }) => [name, answer[name] ?? ''])),
  example: () => ({
    detail: 'Số 12, đường ĐT 744',
    hamlet: 'ấp Phú Thuận',
    commune: 'xã Phú An',
    district: 'thị xã Bến Cát',
    province: 'tỉnh Bình Dương',
  }),
  jsonSchema: () => ({
    type: 'object',
    properties: Object.fromEntries(
      PARTS.map(({ name }) => [name, { type: 'string', minLength: 1, maxLength: LONGEST }]),
    ),
    required: ['commune', 'province'],
    additionalProperties: false,
  }),
  sameness: joined,
};
