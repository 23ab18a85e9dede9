// How each unit answered in a year, as a table for paper (Đ13.1c, Đ13.2): what its page says.
import type { FigureColumn } from '#app/publications/figure-table.ts';
import type { UnitFigures } from '#app/read-models/inquiries.ts';
import type { SheetPart } from '#app/read-models/sheet.ts';

import { satisfiedWords, type InquiryStatisticsPageProps } from './statistics-page.tsx';

type Shown = Pick<InquiryStatisticsPageProps, 'words' | 'year' | 'units' | 'all'>;

export function inquiryStatisticsParts({ words, year, units, all }: Shown): readonly SheetPart[] {
  if (all.received === 0)
    return [{ heading: `Năm ${year}`, lines: [`Năm ${year} chưa nhận ${words.one} nào.`] }];
  const hasSatisfaction = all.satisfaction !== undefined;
  const row = ({ unit, satisfaction: votes, ...counts }: UnitFigures) => [
    unit,
    counts.received,
    counts.inTime,
    counts.late,
    `${counts.open} (${counts.openLate})`,
    `${counts.elsewhere} (${counts.elsewhereLate})`,
    ...(hasSatisfaction
      ? [`${votes?.satisfied ?? 0} / ${votes?.unsatisfied ?? 0}`, votes?.reopened ?? 0]
      : []),
    counts.medianDays,
  ];
  const count = (title: string): FigureColumn => ({ title, share: 1.5, kind: 'count' });
  return [
    {
      heading: `Năm ${year}`,
      lines: all.satisfaction === undefined ? [] : [satisfiedWords(all.satisfaction)],
      tables: [
        {
          caption: `Tình hình trả lời ${words.one} năm ${year}`,
          columns: [
            { title: 'Đơn vị', share: 4 },
            count('Đã nhận'),
            count('Đúng hạn'),
            count('Trễ hạn'),
            count('Đang giải quyết (quá hạn)'),
            count('Không trả lời, chuyển, rút (trễ hạn)'),
            ...(hasSatisfaction ? [count('Hài lòng / chưa hài lòng'), count('Giải quyết lại')] : []),
            count('Số ngày (trung vị)'),
          ],
          rows: units.map(row),
          total: row(all),
        },
      ],
      quiet: [
        `Số ngày làm việc tính từ ngày nhận đến ngày trả lời, cả thời gian chờ người gửi bổ sung; 50% số ${words.one} được trả lời nhanh hơn con số này.`,
      ],
    },
  ];
}
