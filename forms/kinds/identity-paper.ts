// An identity paper: its kind, number, day and place of issue.
import { present } from '#app/values/present.ts';

import { dateParts, datePartsOf, formatDay, readDate } from '../calendar.ts';
import { cleanLine, missing, named } from '../text.ts';
import { own } from '../own.ts';
import { isBlank, partOf } from '../wire.ts';
import { fromWire } from './from-wire.ts';
import { bareDigits, provinceWarning } from './identity-number.ts';
import type { Kind } from './kind.ts';

export interface IdentityPaper {
  readonly type: string;
  readonly number: string;
  /** ISO day. */
  readonly issuedOn?: string;
  readonly issuedBy?: string;
}

/** @param answer to a question about identity: the digits, or a paper with a number @returns undefined for anything else */
export function numberOfIdentity(answer: unknown): string | undefined {
  if (typeof answer === 'string') return answer;
  if (typeof answer !== 'object' || answer === null || !('number' in answer)) return undefined;
  return typeof answer.number === 'string' ? answer.number : undefined;
}

interface PaperType {
  readonly value: string;
  readonly label: string;
  readonly number: RegExp;
  readonly advice: string;
  readonly digits: boolean;
}

const twelve = { number: /^\d{12}$/, advice: 'gồm 12 chữ số', digits: true };
const free = {
  number: /^[\p{L}\p{N}./ -]{1,50}$/u,
  advice: 'như ghi trên giấy tờ, tối đa 50 ký tự',
  digits: false,
};
const TYPES: readonly PaperType[] = [
  { value: 'CCCD', label: 'Căn cước công dân', ...twelve },
  { value: 'Thẻ căn cước', label: 'Thẻ căn cước', ...twelve },
  {
    value: 'CMND',
    label: 'Chứng minh nhân dân',
    number: /^(\d{9}|\d{12})$/,
    advice: 'gồm 9 hoặc 12 chữ số',
    digits: true,
  },
  // Vietnamese passports are a letter and 7 or 8 digits; foreign ones differ.
  {
    value: 'Hộ chiếu',
    label: 'Hộ chiếu',
    number: /^[A-Z0-9]{6,12}$/,
    advice: 'gồm 6 đến 12 chữ cái và chữ số, ví dụ B1234567',
    digits: true,
  },
  { value: 'Giấy chứng nhận căn cước', label: 'Giấy chứng nhận căn cước', ...twelve },
  { value: 'Giấy khai sinh', label: 'Giấy khai sinh', ...free },
  { value: 'Khác', label: 'Giấy tờ khác', ...free },
];
/** Issuers, as printed on cards of 2016–2018, of 2018–2024, and of the time since the Law on Identification. */
const ISSUERS = [
  'Cục Cảnh sát quản lý hành chính về trật tự xã hội',
  'Bộ Công an',
  'Cục Cảnh sát đăng ký quản lý cư trú và dữ liệu quốc gia về dân cư',
  'Công an tỉnh Bình Dương',
] as const;
const typeOf = (value: string) => TYPES.find((type) => type.value === value);
const inWords = (answer: IdentityPaper) =>
  `${typeOf(answer.type)?.label ?? answer.type} số ${answer.number}` +
  (answer.issuedBy === undefined ? '' : ` do ${answer.issuedBy} cấp`) +
  (answer.issuedOn === undefined
    ? ''
    : `${answer.issuedBy === undefined ? ' cấp' : ''} ngày ${formatDay(answer.issuedOn)}`);

export const identityPaper: Kind<'identity-paper', IdentityPaper> = {
  kind: 'identity-paper',
  schema: (field, required, context) =>
    fromWire((wire, report) => {
      const paperType = cleanLine(partOf(wire, 'type').slice(0, 200));
      const rawNumber = cleanLine(partOf(wire, 'number').slice(0, 200));
      const issuedBy = cleanLine(partOf(wire, 'issuedBy').slice(0, 2000));
      const issued = dateParts(own(wire, 'issuedOn'));
      if (isBlank([paperType, rawNumber, issuedBy, issued])) {
        return required ? report(missing(field, 'Nhập'), 'type') : undefined;
      }
      const type = typeOf(paperType);
      if (type === undefined) report(`Chọn loại giấy tờ của ${named(field)}`, 'type');
      const number = type?.digits ? bareDigits(rawNumber).toUpperCase() : rawNumber;
      if (number === '') report(`Nhập số ghi trên giấy tờ (${named(field)})`, 'number');
      else if (type !== undefined && !type.number.test(number)) {
        report(
          type === TYPES[0] ? 'Nhập số định danh gồm 12 chữ số' : `Nhập số ${type.label} ${type.advice}`,
          'number',
        );
      }
      if (issuedBy.length > 120) report('Viết gọn nơi cấp trong 120 ký tự', 'issuedBy');
      const issuedOn = isBlank(issued)
        ? undefined
        : readDate(issued, { label: 'Ngày cấp', today: context.today, past: true }, (message, part) =>
            report(message, 'issuedOn', part),
          );
      return {
        type: paperType,
        number,
        ...present({ issuedOn }),
        ...(issuedBy === '' ? {} : { issuedBy }),
      };
    }),
  control: () => ({
    layout: 'parts',
    inputs: [
      {
        suffix: '.type',
        type: 'select',
        label: 'Loại giấy tờ',
        width: 20,
        options: TYPES.map(({ value, label }) => ({ value, label })),
      },
      { suffix: '.number', type: 'text', label: 'Số', width: 20, maxLength: 50 },
      {
        suffix: '.issuedOn.day',
        type: 'text',
        label: 'Ngày',
        row: 'Ngày cấp',
        inputMode: 'numeric',
        width: 2,
        maxLength: 2,
      },
      {
        suffix: '.issuedOn.month',
        type: 'text',
        label: 'Tháng',
        row: 'Ngày cấp',
        inputMode: 'numeric',
        width: 2,
        maxLength: 2,
      },
      {
        suffix: '.issuedOn.year',
        type: 'text',
        label: 'Năm',
        row: 'Ngày cấp',
        inputMode: 'numeric',
        width: 4,
        maxLength: 4,
      },
      {
        suffix: '.issuedBy',
        type: 'text',
        label: 'Nơi cấp',
        optional: true,
        width: 'full',
        maxLength: 120,
        suggestions: ISSUERS,
      },
    ],
  }),
  paperText: (_field, answer) => inWords(answer),
  paperParts: () => [
    { box: '.type', share: 0.2 },
    { text: ' số ' },
    { box: '.number', share: 0.22 },
    { text: ' do ' },
    { box: '.issuedBy', share: 0.28 },
    { text: ' cấp ngày ' },
    { box: '.issuedOn', share: 0.15 },
  ],
  readText: (_field, answer) => inWords(answer),
  toWire: (_field, answer) => ({
    type: answer.type,
    number: answer.number,
    ...(answer.issuedOn === undefined ? {} : { issuedOn: datePartsOf(answer.issuedOn) }),
    ...present({ issuedBy: answer.issuedBy }),
  }),
  example: () => ({
    type: 'CCCD',
    number: '074190000002',
    issuedOn: { day: '20', month: '10', year: '2021' },
    issuedBy: 'Cục Cảnh sát quản lý hành chính về trật tự xã hội',
  }),
  jsonSchema: () => ({
    type: 'object',
    properties: {
      type: { enum: TYPES.map((type) => type.value) },
      number: { type: 'string', minLength: 1, maxLength: 50 },
      issuedOn: { type: 'string', format: 'date' },
      issuedBy: { type: 'string', minLength: 1, maxLength: 120 },
    },
    required: ['type', 'number'],
    additionalProperties: false,
  }),
  warnings: (_field, answer) =>
    [(typeOf(answer.type)?.digits ? provinceWarning(answer.number) : undefined) ?? []].flat(),
  sameness: (answer) => answer.number,
};
