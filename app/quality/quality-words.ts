// Figures of quality in words: on pages, in files and in proposals.
import type { Timeliness } from '#catalog/lateness.ts';
import { isKnown, type Range } from './points.ts';

const decimal = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });

/** No line ends here. */
const together = '\u2060';

/** "1,7"; "0–2" where it is not known exactly; a dash where there is nothing to count. */
export function pointsText(range: Range | undefined): string {
  if (range === undefined) return '–';
  const { least, most } = range;
  return isKnown(range)
    ? decimal.format(least)
    : `${decimal.format(least)}${together}–${together}${decimal.format(most)}`;
}

/** One band, or from the worst to the best that it may be. */
export function bandText([worst, best]: readonly string[]): string {
  if (worst === undefined) return '–';
  return best === undefined ? worst : `Chưa xác định: từ “${worst}” đến “${best}”`;
}

export const timelinessLabels = {
  early: 'Trước hạn',
  'on-time': 'Đúng hạn',
  late: 'Quá hạn',
} as const satisfies Record<Timeliness, string>;

/** "Tổng 14 trên 18 điểm. Xếp loại: Tốt." */
export const sumText = ({ sum, band }: { readonly sum: Range; readonly band: readonly string[] }): string =>
  `Tổng ${pointsText(sum)} trên 18 điểm. Xếp loại: ${bandText(band)}.`;
