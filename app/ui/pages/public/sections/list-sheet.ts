// A section's list as text for paper: each entry with its facts, its source (Đ8.3) and where it is read whole.
import { kindById, rowsInWords } from '#app/publications/facts.ts';
import { titleInWords } from '#app/publications/item-title.ts';
import { entriesOfWeek } from '#app/publications/week.ts';
import type { ItemLine } from '#app/read-models/publishing.ts';
import type { SheetPart } from '#app/read-models/sheet.ts';
import { formatDate, weekdayName } from '#catalog/local-date.ts';

import { readersOf } from './kind-readers.ts';
import { originText } from '../../../components/origin/origin.tsx';

/** @param publicUrl the portal's own, before the addresses of entries that have a page */
export function listParts(lines: readonly ItemLine[], publicUrl: string): readonly SheetPart[] {
  const sort = readersOf(lines[0]?.kind ?? '')?.sort;
  return (sort === undefined ? lines : lines.toSorted(sort)).map((line) => {
    const kind = kindById(line.kind);
    const place = typeof kind?.order === 'object' ? kind.order.fact : undefined;
    const rows =
      kind === undefined || kind.id === 'week'
        ? []
        : rowsInWords(kind, line.facts).filter(({ field }) => field !== place || field !== 'position');
    return {
      heading: titleInWords(line.title),
      rows,
      lines: [
        // What has no page of its own is told by its facts.
        ...(line.summary === '' || kind?.ownPage !== true ? [] : [line.summary]),
        ...entriesOfWeek(line.facts).map(
          ({ date, time, what, who, where }) =>
            `${weekdayName(date)} ${formatDate(date)}, ${time}: ${what}. Người dự: ${who}. Địa điểm: ${where}.`,
        ),
      ],
      quiet: [
        [`Đăng ngày ${formatDate(line.publishedAt)}`, originText(line)].join(' · '),
        ...(kind?.ownPage === true ? [publicUrl + line.href] : []),
      ],
    };
  });
}
