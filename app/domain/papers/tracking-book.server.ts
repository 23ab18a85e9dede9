// SỔ THEO DÕI HỒ SƠ (Mẫu số 06, Thông tư 01/2018/TT-VPCP; Mẫu số 07, Thông tư 03/2025/TT-VPCP): A4 across. A long book is drawn in
// portions, so that nobody waits behind it for his own paper; the pages are numbered through.
import { present } from '#app/values/present.ts';
import type { PaperSet } from '#catalog/paper-sets.ts';
import { bookNumberInWords } from '#catalog/tracking-book.ts';
import { header, Paper, placeAndDate, signatures, table, title } from '#forms/pdf/index.server.ts';

import { bookColumns } from './book-columns.ts';
import type { Instant, IssuingUnit } from './content.ts';
import { cornerOf } from './sheet.server.ts';

export interface BookPortion {
  readonly unit: IssuingUnit;
  readonly paperSet: PaperSet;
  /** "Từ ngày 01/01/2026 đến ngày 27/11/2026" */
  readonly subtitle: string;
  readonly drawnAt: Instant;
  /** Each in the order of `bookColumns`. */
  readonly lines: readonly (readonly string[])[];
  /** The pages before this portion; the first one carries the head of the book. */
  readonly pagesBefore: number;
  /** The last one carries its end: how many lines it has, with the first and the last number. */
  readonly ending?: { readonly total: number; readonly first: number; readonly last: number };
}

/** @returns the pages of one portion, and how many they are; the same bytes for the same lines */
export async function drawBookPortion(
  portion: BookPortion,
): Promise<{ readonly content: Uint8Array; readonly pages: number }> {
  const { unit, subtitle, pagesBefore, ending } = portion;
  const at = new Date(portion.drawnAt);
  const paper = await Paper.start({
    size: 'A4 across',
    title: `Sổ theo dõi hồ sơ - ${unit.name}`,
    author: unit.name,
    at,
    pagesBefore,
  });
  if (pagesBefore === 0) {
    header(paper, {
      unit,
      placeAndDate: placeAndDate(unit, at),
      ...present({ corner: cornerOf('tracking-book', portion.paperSet) }),
    });
    title(paper, 'Sổ theo dõi hồ sơ', subtitle);
  }
  table(paper, bookColumns, portion.lines, { size: paper.base - 2 });
  if (ending !== undefined) {
    paper.skip(paper.base);
    paper.text(
      ending.total === 0
        ? 'Trong kỳ không có hồ sơ nào được tiếp nhận.'
        : `Sổ có ${ending.total.toLocaleString('vi')} hồ sơ, từ số thứ tự ${bookNumberInWords(ending.first)} đến số thứ tự ${bookNumberInWords(ending.last)}.`,
      { face: 'italic' },
    );
    paper.skip(paper.base);
    signatures(paper, [
      { title: 'NGƯỜI LẬP SỔ', hint: '(Ký và ghi rõ họ tên)' },
      { title: 'THỦ TRƯỞNG CƠ QUAN', hint: '(Ký, đóng dấu)' },
    ]);
  }
  return { content: await paper.finish(), pages: paper.pages.length };
}
