// Digits of a personal identification number (12) or an old identity card (9). NĐ 137/2015 Đ13.
import { cleanLine, missing } from '../text.ts';
import { textOf } from '../wire.ts';
import { fromWire } from './from-wire.ts';
import type { Kind } from './kind.ts';

/** Codes of the 63 provinces before 1/7/2025; the merger of provinces changed no number. */
const PROVINCES = new Set(
  (
    '001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 ' +
    '044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 ' +
    '089 091 092 093 094 095 096'
  ).split(' '),
);

/** @returns the first 200 characters without the spaces, dots and hyphens that people put between digits */
export function bareDigits(text: string): string {
  return cleanLine(text.slice(0, 200)).replace(/[\s.-]/g, '');
}

/** @returns a warning when the first three of 12 digits are the code of no province and no country (100 and above) */
export function provinceWarning(number: string): string | undefined {
  if (!/^\d{12}$/.test(number)) return undefined;
  const code = number.slice(0, 3);
  if (PROVINCES.has(code) || code >= '100') return undefined;
  return `Kiểm tra lại số định danh ${number}: ba chữ số đầu (${code}) không phải mã của tỉnh, thành phố nào`;
}

export const identityNumber: Kind<'identity-number', string> = {
  kind: 'identity-number',
  schema: (field, required) =>
    fromWire((wire, report) => {
      const value = bareDigits(textOf(wire));
      if (value === '') return required ? report(missing(field, 'Nhập')) : undefined;
      if (/^(\d{9}|\d{12})$/.test(value)) return value;
      return report('Nhập số định danh gồm 12 chữ số, hoặc số CMND gồm 9 chữ số');
    }),
  control: () => ({
    layout: 'single',
    inputs: [{ suffix: '', type: 'text', inputMode: 'numeric', width: 20, maxLength: 20 }],
  }),
  paperText: (_field, answer) => answer,
  paperParts: () => [{ box: '', share: 1 }],
  readText: (_field, answer) => answer,
  // A profile has the whole paper; this field takes its number.
  toWire: (_field, answer: unknown) => {
    const number =
      typeof answer === 'object' && answer !== null && 'number' in answer ? answer.number : answer;
    return typeof number === 'string' ? number : '';
  },
  example: () => '074190000002',
  jsonSchema: () => ({ type: 'string', pattern: '^(\\d{9}|\\d{12})$' }),
  warnings: (_field, answer) => [provinceWarning(answer) ?? []].flat(),
};
