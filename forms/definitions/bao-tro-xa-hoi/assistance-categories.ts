// The five printed variants of the social-assistance declaration, chosen by the clause of Điều 5 Nghị định 20/2021/NĐ-CP.
import type { Condition } from '../../definition.ts';

// The law protects the illness of some people who use variant 1b: its name gives the clause and nothing else.
export const categories = {
  '1a': 'Trẻ em, người đang đi học không có nguồn nuôi dưỡng; trẻ em dưới 3 tuổi thuộc hộ nghèo (khoản 1, 2, 7 – Mẫu số 1a)',
  '1b': 'Người thuộc diện khoản 3, khoản 8 (Mẫu số 1b)',
  '1c': 'Người đơn thân thuộc hộ nghèo đang nuôi con (khoản 4 – Mẫu số 1c)',
  '1d': 'Người cao tuổi (khoản 5 – Mẫu số 1d)',
  '1đ': 'Người khuyết tật nặng, khuyết tật đặc biệt nặng (khoản 6 – Mẫu số 1đ)',
} as const;

export type Variant = keyof typeof categories;

/** @returns a condition that holds when `category` is one of these variants */
export function on(...variants: readonly Variant[]): Condition {
  return { field: 'category', oneOf: variants.map((variant) => categories[variant]) };
}
