// An address in Việt Nam or abroad, small to large. Districts stand only in addresses of before 1/7/2025.
// Its place is the commune of this portal, a commune of the list, or typed by hand.
import { present } from '#app/values/present.ts';

import { cleanLine, missing, named } from '../text.ts';
import { isBlank, partOf } from '../wire.ts';
import { fromWire } from './from-wire.ts';
import type { Kind } from './kind.ts';

/** Names of units, as they were called when the address was given. */
export interface PlaceNames {
  readonly commune: string;
  readonly district?: string;
  readonly province: string;
}

export interface Address extends PlaceNames {
  readonly detail?: string;
  readonly hamlet?: string;
  /** Codes of the gazetteer for these names, if it has them: the server adds them when it stores an answer. */
  readonly codes?: {
    readonly commune?: string;
    readonly province: string;
    /** An ISO day on which these codes had these names: a code may later belong to another unit. */
    readonly on: string;
  };
}

/** How the place of an address was chosen: this commune, one of the list, or names typed by hand. */
export const addressPlaces = ['here', 'listed', 'other'] as const;
export type AddressPlace = (typeof addressPlaces)[number];

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

/** The names of its inputs. */
export const addressPartIds = ['place', ...PARTS.map(({ name }) => name)] as const;

/** @returns "xã Phú An, thị xã Bến Cát, tỉnh Bình Dương"; without the district when there is none */
export const placeInFull = ({ commune, district, province }: PlaceNames): string =>
  [commune, district, province].filter((name) => name !== undefined).join(', ');

/** @returns the names in "phường Phú An, Thành phố Hồ Chí Minh", as lists offer them; undefined for any other text */
function placeOf(text: string): PlaceNames | undefined {
  const names = text.split(',').map((name) => name.trim());
  if (names.includes('') || names.length < 2 || names.length > 3) return undefined;
  const [commune = '', between = '', last] = names;
  return last === undefined ? { commune, province: between } : { commune, district: between, province: last };
}

/**
 * @param wire the value of an address field: the names in their own inputs, or all in that of the commune
 * @returns each name as typed, '' for those that are missing
 */
export function typedNames(wire: unknown): Readonly<Record<keyof PlaceNames, string>> {
  const [commune, district, province] = ['commune', 'district', 'province'].map((part) =>
    partOf(wire, part),
  ) as [string, string, string];
  const place = placeOf(commune);
  if (place === undefined || (province !== '' && province !== place.province))
    return { commune, district, province };
  return { district: '', ...place };
}

function inOneLine(answer: Address): string {
  return PARTS.flatMap(({ name }) => answer[name] ?? []).join(', ');
}

export const address: Kind<'address', Address> = {
  kind: 'address',
  schema: (field, required, { home }) =>
    fromWire((wire, report) => {
      const parts = Object.fromEntries(
        PARTS.map(({ name }) => [name, cleanLine(partOf(wire, name).slice(0, 2000))]),
      ) as Record<PartName, string>;
      const place = partOf(wire, 'place');
      const optionalPart = (name: PartName) => (parts[name] === '' ? undefined : parts[name]);
      const beside = present({ detail: optionalPart('detail'), hamlet: optionalPart('hamlet') });
      for (const { name, label } of PARTS) {
        if (parts[name].length > LONGEST) report(`Viết gọn “${label}” trong ${LONGEST} ký tự`, name);
      }

      if (place === 'here' && home !== undefined) {
        const { commune, district, province } = home;
        return { ...beside, commune, province, ...present({ district }) };
      }
      if (isBlank(parts)) {
        if (!required) return undefined;
        return place === ''
          ? report(missing(field, 'Chọn'), 'place')
          : // The first required box: house and hamlet are optional.
            report(`${missing(field, 'Nhập')}, ít nhất là xã, phường và tỉnh, thành phố`, 'commune');
      }
      if (place === 'listed') {
        const listedPlace = placeOf(parts.commune);
        if (listedPlace === undefined)
          return report(
            `Chọn xã, phường của ${named(field)} trong danh sách; không thấy thì chọn “Nơi khác”`,
            'commune',
          );
        // Without JavaScript the province is chosen first, and may be changed after the commune was.
        if (parts.province !== '' && parts.province !== listedPlace.province)
          return report(`Chọn xã, phường thuộc ${parts.province} (${named(field)})`, 'commune');
        return { ...beside, ...listedPlace };
      }
      if (parts.commune === '') report(`Nhập tên xã, phường của ${named(field)}`, 'commune');
      if (parts.province === '') report(`Nhập tên tỉnh, thành phố của ${named(field)}`, 'province');
      const { commune, province } = parts;
      return { ...beside, commune, province, ...present({ district: optionalPart('district') }) };
    }),
  control: ({ suggestions }) => ({
    layout: 'address',
    inputs: [
      { suffix: '.place', type: 'radios', label: 'Ở đâu' },
      ...PARTS.map(({ name, ...part }) => ({
        suffix: `.${name}`,
        type: 'text' as const,
        width: 'full' as const,
        maxLength: LONGEST,
        ...part,
        ...(name === 'detail' && present({ suggestions })),
      })),
    ],
  }),
  paperText: (_field, answer) => inOneLine(answer),
  paperParts: () => [{ box: '', share: 1 }],
  readText: (_field, answer) => inOneLine(answer),
  toWire: (_field, answer) => {
    const { detail = '', hamlet = '', commune, district = '', province } = answer;
    return answer.codes === undefined
      ? { detail, hamlet, commune, district, province }
      : { place: 'listed', detail, hamlet, commune: placeInFull(answer), province };
  },
  example: () => ({
    place: 'other',
    detail: 'Số 12, đường ĐT.744',
    hamlet: 'ấp Phú Thuận',
    commune: 'xã Phú An',
    district: 'thị xã Bến Cát',
    province: 'tỉnh Bình Dương',
  }),
  jsonSchema: () => ({
    type: 'object',
    properties: {
      ...Object.fromEntries(
        PARTS.map(({ name }) => [name, { type: 'string', minLength: 1, maxLength: LONGEST }]),
      ),
      codes: {
        type: 'object',
        properties: {
          commune: { type: 'string', pattern: '^\\d{5}$' },
          province: { type: 'string', pattern: '^\\d{2}$' },
          on: { type: 'string', format: 'date' },
        },
        required: ['province', 'on'],
        additionalProperties: false,
      },
    },
    required: ['commune', 'province'],
    additionalProperties: false,
  }),
  sameness: inOneLine,
};
