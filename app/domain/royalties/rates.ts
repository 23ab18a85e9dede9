// Rates as data: what is paid for which kind of work and grade (QĐ 16/2016/QĐ-UBND of Bình Dương, NĐ 18/2014/NĐ-CP).
import { z } from 'zod';

import type { Rates } from '#app/read-models/royalties.ts';
import { isLocalDate, type LocalDate } from '#catalog/local-date.ts';
import { formatVnd } from '#catalog/money.ts';

/** Coefficients of 0,01 to 100. */
export const mostCoefficient = 10_000;

const text = (most: number) =>
  z
    .string()
    .transform((value) => value.normalize('NFC').trim())
    .pipe(z.string().max(most));

const word = z.string().regex(/^[a-z0-9-]{1,80}$/);
const coefficient = z.number().int().min(1).max(mostCoefficient);

export const ratesSchema = z
  .object({
    effectiveFrom: z.string().refine(isLocalDate),
    unitValue: z.number().int().min(1).max(10_000_000),
    legalBasis: text(1000).pipe(z.string().min(1)),
    note: text(2000),
    provisional: z.boolean(),
    grades: z
      .array(z.object({ id: word, label: text(80).pipe(z.string().min(1)) }))
      .min(1)
      .max(6),
    works: z
      .array(
        z.object({
          id: word,
          label: text(200).pipe(z.string().min(1)),
          coefficients: z.record(word, coefficient),
        }),
      )
      .min(1)
      .max(60),
    withholding: z
      .object({ percent: z.number().int().min(1).max(100), from: z.number().int().min(0).max(1_000_000_000) })
      .optional(),
  })
  .refine(({ grades }) => new Set(grades.map(({ id }) => id)).size === grades.length)
  .refine(({ works }) => new Set(works.map(({ id }) => id)).size === works.length)
  .refine(({ grades, works }) => {
    const gradeIds = grades.map(({ id }) => id);
    return works.every(({ coefficients }) => {
      const usedGrades = Object.keys(coefficients);
      return usedGrades.length > 0 && usedGrades.every((grade) => gradeIds.includes(grade));
    });
  });

/**
 * @param coefficient hundredths
 * @param unitValue VND for a coefficient of 1
 * @returns whole VND, a half rounded up; at least 1
 */
export function amountOf(coefficient: number, unitValue: number): number {
  return Math.max(1, Math.floor((coefficient * unitValue + 50) / 100));
}

/** The base salary since a day. Nobody of the portal has held the decrees against their originals. */
export interface BaseSalary {
  readonly from: LocalDate;
  /** VND a month. */
  readonly amount: number;
  readonly decree: string;
}

/** In order; each ends the day before the next begins. Unverified, all of them. */
export const baseSalaries: readonly [BaseSalary, ...BaseSalary[]] = [
  { from: '2018-07-01', amount: 1_390_000, decree: '72/2018/NĐ-CP' },
  { from: '2019-07-01', amount: 1_490_000, decree: '38/2019/NĐ-CP' },
  { from: '2023-07-01', amount: 1_800_000, decree: '24/2023/NĐ-CP' },
  { from: '2024-07-01', amount: 2_340_000, decree: '73/2024/NĐ-CP' },
];

/**
 * What the portal ships for the days of a base salary: one unit is a tenth of it (NĐ 18/2014/NĐ-CP). The coefficients stand in until staff
 * enter those of the province's decision, whose table was not at hand.
 */
export const provisionalRates = ({ from, amount, decree }: BaseSalary): Rates => ({
  effectiveFrom: from,
  unitValue: amount / 10,
  legalBasis:
    'Nghị định số 18/2014/NĐ-CP (một đơn vị hệ số bằng 10% mức lương cơ sở); Quyết định số 16/2016/QĐ-UBND ngày 23/6/2016 của UBND tỉnh Bình Dương',
  note: `Hệ số tạm nhập để dùng thử, chưa đối chiếu với bảng kèm Quyết định số 16/2016/QĐ-UBND. Lương cơ sở lấy theo mức ${formatVnd(amount)} (Nghị định số ${decree}), chưa đối chiếu với bản gốc. Thuế thu nhập cá nhân khấu trừ: chưa đặt, cần rà soát.`,
  provisional: true,
  grades: [
    { id: 'a', label: 'Loại A (xuất sắc)' },
    { id: 'b', label: 'Loại B (tốt)' },
    { id: 'c', label: 'Loại C (đạt)' },
  ],
  works: [
    { id: 'tin', label: 'Tin', coefficients: { a: 150, b: 100, c: 70 } },
    { id: 'bai', label: 'Bài phản ánh, phỏng vấn', coefficients: { a: 300, b: 200, c: 150 } },
    { id: 'anh', label: 'Ảnh', coefficients: { a: 50, b: 40, c: 30 } },
    { id: 'suu-tam', label: 'Sưu tầm, đăng lại', coefficients: { a: 30, b: 20, c: 10 } },
    { id: 'dich', label: 'Dịch', coefficients: { a: 150, b: 100, c: 70 } },
    { id: 'bien-tap', label: 'Thù lao biên tập', coefficients: { a: 40, b: 30, c: 20 } },
  ],
});
