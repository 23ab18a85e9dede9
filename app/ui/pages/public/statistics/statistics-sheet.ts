// The use of all services, as text, plots and tables for paper (Đ13.1c, Đ14.3): what its page says, in its order.
import { aspectIds, aspects, gradeIds, grades } from '#app/quality/rating.ts';
import { ratedIn } from '#app/quality/satisfaction.ts';
import {
  componentIds,
  components,
  inTimeNote,
  indexGroups,
  percentText,
} from '#app/quality/service-index.ts';
import type { FigureTable } from '#app/publications/figure-table.ts';
import type { PublicQuality } from '#app/read-models/quality.ts';
import type { SheetPart } from '#app/read-models/sheet.ts';
import { formatMoment } from '#catalog/local-date.ts';
import { viewsIn } from '#catalog/service-figures.ts';
import { inList, listNoticeOf } from '#catalog/stated.ts';

import { formatCount } from '../../../components/plot/plot.tsx';
import { othersText, plotsOfUse, share, sumsOf, type OtherProcedures } from './figure-text.ts';
import type { ServiceLine } from './statistics-page.tsx';

export interface StatisticsToPrint {
  readonly computedAt: Date | undefined;
  readonly services: readonly Omit<ServiceLine, 'href'>[];
  readonly others: OtherProcedures;
  readonly quality: PublicQuality;
}

export function statisticsParts({
  computedAt,
  services,
  others,
  quality,
}: StatisticsToPrint): readonly SheetPart[] {
  if (computedAt === undefined)
    return [{ heading: 'Từ đầu năm đến nay', lines: ['Chưa có số liệu.'] }, ...qualityParts(quality)];
  const all = services.map(({ figures }) => figures);
  const notice = listNoticeOf(services.map(({ offer }) => offer));
  return [
    {
      heading: 'Từ đầu năm đến nay',
      rows: sumsOf(all),
      lines: [othersText(others)],
      quiet: [
        `Số liệu đến ${formatMoment(computedAt)}. Lượt xem chỉ là một con số mỗi tháng: Cổng không ghi ai đã xem.`,
      ],
    },
    { heading: 'Mười hai tháng qua', plots: plotsOfUse(all) },
    {
      heading: 'Từng dịch vụ',
      lines: [
        'Thời gian tính bằng ngày làm việc, từ lúc tiếp nhận đến lúc có kết quả, kể cả thời gian chờ bổ sung; 0 là xong trong ngày.',
        ...(notice === undefined ? [] : [notice]),
      ],
      tables: [serviceTable(services)],
    },
    ...qualityParts(quality),
  ];
}

const serviceTable = (services: StatisticsToPrint['services']): FigureTable => ({
  caption: 'Tình hình sử dụng từng dịch vụ, từ đầu năm; lượt xem trong 12 tháng',
  columns: [
    { title: 'Dịch vụ', share: 6 },
    { title: 'Mức độ', share: 2 },
    { title: 'Lượt xem', share: 1.5, kind: 'count' },
    { title: 'Nhận', share: 1.4, kind: 'count' },
    { title: 'Có kết quả', share: 1.4, kind: 'count' },
    { title: 'Đúng hạn', share: 1.5, kind: 'count' },
    { title: '50% xong trong', share: 1.7, kind: 'count' },
    { title: '90% xong trong', share: 1.7, kind: 'count' },
  ],
  rows: services.map(({ name, offer, figures }) => [
    name,
    inList(offer, ({ level }) => String(level)),
    viewsIn(figures.months),
    figures.filedThisYear,
    figures.handledThisYear,
    share(figures.onTimeThisYear, figures.handledThisYear),
    figures.workingDays?.median,
    figures.workingDays?.p90,
  ]),
});

function qualityParts({ year, rates, satisfaction }: PublicQuality): readonly SheetPart[] {
  const rated = ratedIn(satisfaction.overall);
  const gradeCounts = [
    { label: 'Đánh giá chung', counts: satisfaction.overall },
    ...aspectIds.map((id) => ({ label: aspects[id], counts: satisfaction.aspects[id] })),
  ];
  return [
    {
      heading: `Chất lượng phục vụ năm ${year}`,
      lines:
        rated === 0
          ? ['Năm nay chưa có người nộp hồ sơ nào đánh giá. Ai đã nhận kết quả đều đánh giá được một lần.']
          : [],
      tables: [
        ...(rated === 0
          ? []
          : [
              {
                caption: `Đánh giá của người nộp ${formatCount(rated)} hồ sơ, sau khi nhận kết quả`,
                columns: [
                  { title: 'Về', share: 3 },
                  ...gradeIds.map((grade) => ({ title: grades[grade], share: 2, kind: 'count' as const })),
                ],
                rows: gradeCounts.map(({ label, counts }) => [
                  label,
                  ...gradeIds.map((grade) => counts[grade]),
                ]),
              },
            ]),
        {
          caption:
            'Các thành phần của bộ chỉ số phục vụ người dân, doanh nghiệp (QĐ 766/QĐ-TTg) mà Cổng tính được',
          columns: [
            { title: 'Thành phần', share: 5 },
            { title: 'Nhóm', share: 3 },
            { title: 'Đạt', share: 1.5, kind: 'count' },
            { title: 'Tổng số', share: 1.5, kind: 'count' },
            { title: 'Tỷ lệ', share: 1.5, kind: 'count' },
          ],
          rows: componentIds.flatMap((id) => {
            const rate = rates[id];
            return rate === undefined
              ? []
              : [
                  [
                    components[id].label,
                    indexGroups[components[id].group].label,
                    rate.met,
                    rate.of,
                    percentText(rate),
                  ],
                ];
          }),
        },
      ],
      quiet: [inTimeNote, 'Các thành phần khác của bộ chỉ số cần dữ liệu ngoài Cổng nên không tính ở đây.'],
    },
  ];
}
