// The figures of a unit's year, in the order of the sheet and of the workbook.
import type { UnitYear } from '#app/read-models/freshness-year.ts';

export const yearColumns: readonly {
  readonly heading: string;
  readonly value: (line: Omit<UnitYear, 'unit'>) => number | undefined;
}[] = [
  { heading: 'Đã đăng', value: ({ published }) => published },
  { heading: 'Đúng hạn', value: ({ onTime }) => onTime },
  { heading: 'Trễ hạn', value: ({ late }) => late },
  { heading: 'Trung vị số ngày trễ', value: ({ medianDaysLate }) => medianDaysLate },
  { heading: 'Quá hạn chưa đăng', value: ({ unpublished }) => unpublished },
  { heading: 'Thu hồi, gỡ', value: ({ withdrawn }) => withdrawn },
  { heading: 'Số ngày không có tin, bài mới (dài nhất)', value: ({ longestSilence }) => longestSilence },
];
