// Vietnamese telephone numbers as people type them, in every shape of before and after the change of 15/9/2018.
import { own } from './own.ts';
import { cleanLine } from './text.ts';

const MOBILE = /^0(3[2-9]|5[2-9]|7[06-9]|8[1-9]|9\d)\d{7}$/;
/** Area code and number together, since 17/6/2017: 028 3822 1234, 0274 382 2123. */
const FIXED = /^02\d{9}$/;
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

interface PhoneNumber {
  /** In E.164: "+84912345678". */
  readonly number: string;
  readonly mobile: boolean;
  /** A number of eleven digits was typed; `number` is what it became. */
  readonly replaced?: { readonly typed: string; readonly prefix: string };
}

/** @param text as typed, with or without +84, 84 or 0084, spaces, dots and hyphens @returns undefined when it is no Vietnamese number */
export function readPhoneNumber(text: string): PhoneNumber | undefined {
  const local = cleanLine(text.slice(0, 200))
    .replace(/[\s.()-]/g, '')
    .replace(/^(\+84|0084|84)0?/, '0');
  const mobile = MOBILE.test(local);
  if (mobile || FIXED.test(local)) return { number: `+84${local.slice(1)}`, mobile };
  const prefix = /^\d{11}$/.test(local) ? own(REPLACED, local.slice(0, 4)) : undefined;
  if (prefix === undefined) return undefined;
  return {
    number: `+84${prefix.slice(1)}${local.slice(4)}`,
    mobile: true,
    replaced: { typed: local, prefix },
  };
}

/** @param storedNumber in E.164, or as older accounts hold it: "+84901234567" and "0901234567" → "0901 234 567" */
export function nationalNumber(storedNumber: string): string {
  return storedNumber.replace(/^\+84/, '0').replace(/^(\d{4})(\d{3})(\d+)$/, '$1 $2 $3');
}
