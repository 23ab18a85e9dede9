// What the portal says by itself in each part of the report: sentences, tables, plots. Pure.
import { findKind } from '#app/inquiries/kinds/index.ts';
import type { FigureColumn } from '#app/publications/figure-table.ts';
import {
  totalsOf,
  type ReportFigures,
  type YearFigures,
  type YearTotals,
} from '#app/publications/yearly-report/figures.ts';
import type { ReportPartId } from '#app/publications/yearly-report/parts.ts';
import type { ReportBlock, ReportPlot } from '#app/read-models/yearly-reports.ts';
import { formatDate } from '#catalog/local-date.ts';
import { formatVnd } from '#catalog/money.ts';
import { capitalise, inSentence } from '#forms/text.ts';

const text = (words: string): ReportBlock => ({ kind: 'text', text: words });
const formatCount = (value: number): string => value.toLocaleString('vi-VN');
const orDash = (value: number | undefined): string => (value === undefined ? '–' : formatCount(value));

/** "96,4%"; a dash where there is nothing to divide by. */
const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((part / whole) * 100).toLocaleString('vi-VN', { maximumFractionDigits: 1 })}%`;

const name = (title: string, width = 4): FigureColumn => ({ title, share: width });
const number = (title: string, width = 1): FigureColumn => ({ title, share: width, kind: 'count' });

const writers: Readonly<Partial<Record<ReportPartId, (report: ReportFigures) => readonly ReportBlock[]>>> = {
  summary: summaryBlocks,
  organisation: ({ figures: { meetings } }) => [
    text(
      `Ban Biên tập họp ${formatCount(meetings.held)} cuộc${meetings.cancelled > 0 ? `, hủy ${formatCount(meetings.cancelled)} cuộc` : ''}. Các cuộc họp giao ${formatCount(meetings.decisions)} việc: đã xong ${formatCount(meetings.done)}, quá hạn chưa xong ${formatCount(meetings.late)}.`,
    ),
  ],
  content: contentBlocks,
  services: serviceBlocks,
  questions: (report) => inquiryBlocks(report, 'question'),
  petitions: (report) => inquiryBlocks(report, 'petition'),
  information: (report) => inquiryBlocks(report, 'information-request'),
  consultations: ({ figures: { consultations: one } }) => [
    text(
      one.opened === 0
        ? 'Trong năm không lấy ý kiến góp ý dự thảo nào.'
        : `Đã lấy ý kiến ${formatCount(one.opened)} dự thảo (còn đang mở ${formatCount(one.open)}), nhận ${formatCount(one.comments)} góp ý. Đã công bố giải trình, tiếp thu ${formatCount(one.answered)} dự thảo (trễ hạn ${formatCount(one.answeredLate)}); chưa công bố ${formatCount(one.waiting)} (quá hạn ${formatCount(one.waitingLate)}).`,
    ),
  ],
  operation: ({ year, figures: { operation } }) => [
    text(
      operation === undefined
        ? `Năm ${year} cổng chưa đo thời gian hoạt động và sự cố, nên phần này không có số liệu.`
        : `Cổng hoạt động ${operation.availability.toLocaleString('vi-VN', { maximumFractionDigits: 2 })}% thời gian; ${formatCount(operation.incidents)} sự cố, gián đoạn tổng cộng ${formatCount(operation.minutesDown)} phút.`,
    ),
  ],
  royalties: ({ figures: { royalties: sums } }) => [
    text(
      sums.lines === 0
        ? 'Trong năm không có khoản nhuận bút nào.'
        : `Nhuận bút, thù lao của tin, bài đăng trong năm: đã chi ${formatVnd(sums.paid)}; đã lập bảng kê chờ chi ${formatVnd(sums.stated)}; đã duyệt chưa vào bảng kê ${formatVnd(sums.approved)}; chờ duyệt ${formatVnd(sums.proposed)}.`,
    ),
  ],
};

/** A plot of nothing but zeros says nothing: the sentence above it does. */
export function blocksOf(part: ReportPartId, report: ReportFigures): readonly ReportBlock[] {
  const blocks = writers[part]?.(report) ?? [];
  return blocks.filter((block) => block.kind !== 'plot' || block.points.some(({ value }) => value > 0));
}

const titleOf = (kind: string): string => findKind(kind)?.words.one ?? kind;

function summaryBlocks({ year, until, figures, before }: ReportFigures): readonly ReportBlock[] {
  const now = totalsOf(figures);
  const row = (label: string, of: (totals: YearTotals) => string): readonly string[] => [
    label,
    of(now),
    of(before),
  ];
  const inquiriesOf = (totals: YearTotals, kind: string) => totals.inquiries.find((one) => one.kind === kind);
  return [
    {
      kind: 'table',
      caption: `Tổng hợp năm ${year} và cả năm ${year - 1}`,
      columns: [
        name('Chỉ tiêu'),
        number(`Năm ${year}, đến ${formatDate(until)}`, 1.6),
        number(`Cả năm ${year - 1}`, 1.4),
      ],
      rows: [
        row('Tin, bài đã đăng', ({ published }) => formatCount(published)),
        row(
          'Tin, bài có thời hạn đăng đúng hạn',
          ({ contentOnTime, contentLate }) =>
            `${formatCount(contentOnTime)} (${share(contentOnTime, contentOnTime + contentLate)})`,
        ),
        row('Hồ sơ trực tuyến nhận trong năm', ({ filed }) => formatCount(filed)),
        row('Hồ sơ giải quyết xong', ({ handled }) => formatCount(handled)),
        row(
          'Hồ sơ giải quyết đúng hạn',
          ({ handled, handledOnTime }) => `${formatCount(handledOnTime)} (${share(handledOnTime, handled)})`,
        ),
        row('Lượt xem trang thủ tục', ({ views }) => formatCount(views)),
        ...now.inquiries.flatMap(({ kind }) => [
          row(`${capitalise(titleOf(kind))} đã nhận`, (totals) =>
            orDash(inquiriesOf(totals, kind)?.received),
          ),
          row(`${capitalise(titleOf(kind))} trả lời đúng hạn`, (totals) => {
            const { inTime, late } = inquiriesOf(totals, kind) ?? { inTime: 0, late: 0 };
            return `${formatCount(inTime)} (${share(inTime, inTime + late)})`;
          }),
        ]),
        row('Dự thảo lấy ý kiến', ({ consultations }) => formatCount(consultations)),
        row('Góp ý nhận được', ({ comments }) => formatCount(comments)),
        row('Cuộc họp Ban Biên tập', ({ meetings }) => formatCount(meetings)),
        row('Nhuận bút đã chi', ({ royalties }) => formatVnd(royalties)),
      ],
    },
    text(`Cột năm ${year - 1} tính cả năm, nên gồm cả những ngày sau khi gửi báo cáo năm ${year - 1}.`),
  ];
}

type ContentLine = Omit<YearFigures['content']['units'][number], 'unit'>;

const contentColumns = (of: string): readonly FigureColumn[] => [
  name(of, 3.6),
  number('Đã đăng'),
  number('Đúng hạn'),
  number('Trễ hạn'),
  number('Trung vị ngày trễ'),
  number('Quá hạn chưa đăng', 1.1),
  number('Đã thu hồi'),
];

const contentRow = (title: string, line: ContentLine): readonly string[] => [
  title,
  formatCount(line.published),
  formatCount(line.onTime),
  formatCount(line.late),
  orDash(line.medianDaysLate),
  formatCount(line.unpublished),
  formatCount(line.withdrawn),
];

function contentBlocks({ year, figures: { content } }: ReportFigures): readonly ReportBlock[] {
  const { units, sections, total } = content;
  const used = sections.filter(
    ({ published, unpublished, withdrawn }) => published + unpublished + withdrawn > 0,
  );
  const silent = sections.filter((one) => !used.includes(one)).map(({ section }) => section.title);
  return [
    text(
      `Đã đăng ${formatCount(total.published)} tin, bài. Trong số có thời hạn đăng theo Điều 12, ${formatCount(total.onTime)} đúng hạn, ${formatCount(total.late)} trễ hạn; ${formatCount(total.unpublished)} quá hạn chưa đăng; ${formatCount(total.withdrawn)} đã thu hồi.`,
    ),
    {
      kind: 'plot',
      title: `Tin, bài đã đăng theo đơn vị, năm ${year}`,
      unit: 'tin, bài',
      of: 'Đơn vị',
      shape: 'bars',
      points: units.map(({ unit, published }) => ({ label: unit.name, name: unit.name, value: published })),
    },
    {
      kind: 'table',
      caption: 'Theo đơn vị phụ trách (ngày trễ là ngày làm việc)',
      columns: contentColumns('Đơn vị'),
      rows: [...units.map(({ unit, ...line }) => contentRow(unit.name, line)), contentRow('Cộng', total)],
    },
    {
      kind: 'table',
      caption: 'Theo chuyên mục',
      columns: contentColumns('Chuyên mục'),
      rows: used.map(({ section, unit, ...line }) => contentRow(`${section.title} (${unit})`, line)),
    },
    ...(silent.length === 0
      ? []
      : [text(`Chuyên mục trong năm chưa có tin, bài mới: ${silent.join('; ')}.`)]),
  ];
}

type ServiceLine = YearFigures['services'][number];

const serviceColumns = (...of: readonly FigureColumn[]): readonly FigureColumn[] => [
  ...of,
  number('Hồ sơ nhận'),
  number('Đã giải quyết', 1.1),
  number('Đúng hạn'),
  number('Tỷ lệ đúng hạn', 1.1),
];

function serviceSums(lines: readonly ServiceLine[]) {
  const sum = (of: (line: ServiceLine) => number) => lines.reduce((all, line) => all + of(line), 0);
  return {
    filed: sum(({ filed }) => filed),
    handled: sum(({ handled }) => handled),
    onTime: sum(({ onTime }) => onTime),
    views: sum(({ views }) => views),
    late: sum(({ lateNow }) => lateNow),
  };
}

function serviceCells(lines: readonly ServiceLine[]): readonly string[] {
  const { filed, handled, onTime } = serviceSums(lines);
  return [formatCount(filed), formatCount(handled), formatCount(onTime), share(onTime, handled)];
}

function serviceBlocks({ figures: { services, levels, months } }: ReportFigures): readonly ReportBlock[] {
  const withDossiers = services.filter(({ filed, handled }) => filed + handled > 0);
  const sectors = [...new Set(withDossiers.map(({ sector }) => sector))];
  const all = serviceSums(services);
  return [
    text(
      `Cổng công bố ${formatCount(levels.reduce((sum, { procedures }) => sum + procedures, 0))} thủ tục hành chính. Trong năm nhận ${formatCount(all.filed)} hồ sơ trực tuyến, giải quyết xong ${formatCount(all.handled)} hồ sơ, trong đó ${formatCount(all.onTime)} đúng hạn; đang quá hạn ${formatCount(all.late)} hồ sơ. Trang thủ tục được xem ${formatCount(all.views)} lượt.`,
    ),
    {
      kind: 'table',
      caption: 'Theo mức độ dịch vụ công (Điều 3)',
      columns: serviceColumns(name('Mức độ', 1.6), number('Thủ tục công bố', 1.1)),
      rows: levels.map(({ level, procedures }) => [
        `Mức độ ${level}`,
        formatCount(procedures),
        ...serviceCells(services.filter((one) => one.level === level)),
      ]),
    },
    monthPlot(
      'Hồ sơ nộp mỗi tháng',
      'hồ sơ',
      months.map(({ month, filings }) => [month, filings]),
    ),
    monthPlot(
      'Lượt xem trang thủ tục mỗi tháng',
      'lượt xem',
      months.map(({ month, views: seen }) => [month, seen]),
    ),
    ...(withDossiers.length === 0
      ? []
      : ([
          {
            kind: 'table',
            caption: 'Theo lĩnh vực',
            columns: serviceColumns(name('Lĩnh vực', 3)),
            rows: sectors.map((sector) => [
              sector === '' ? 'Thủ tục không còn công bố' : sector,
              ...serviceCells(withDossiers.filter((one) => one.sector === sector)),
            ]),
          },
          {
            kind: 'table',
            caption: 'Theo thủ tục có hồ sơ trong năm',
            columns: serviceColumns(name('Thủ tục', 4.4), number('Mức độ', 0.9)),
            rows: [
              ...withDossiers.map((one) => [
                `${one.name} (${one.code})`,
                orDash(one.level),
                ...serviceCells([one]),
              ]),
              ['Cộng', '', ...serviceCells(withDossiers)],
            ],
          },
        ] satisfies readonly ReportBlock[])),
  ];
}

function monthPlot(
  title: string,
  unit: string,
  values: readonly (readonly [month: string, value: number])[],
): ReportPlot {
  return {
    kind: 'plot',
    title,
    unit,
    of: 'Tháng',
    shape: 'columns',
    points: values.map(([month, value]) => {
      const shown = String(Number(month.slice(5)));
      return { label: shown, name: `Tháng ${shown}/${month.slice(0, 4)}`, value };
    }),
  };
}

function inquiryBlocks({ figures: { inquiries } }: ReportFigures, kind: string): readonly ReportBlock[] {
  const found = inquiries.find((one) => one.kind === kind);
  const one = inSentence(titleOf(kind));
  if (found === undefined || found.all.received === 0) return [text(`Trong năm không nhận ${one} nào.`)];
  const { all, units } = found;
  const { satisfaction } = all;
  return [
    text(
      `Đã nhận ${formatCount(all.received)} ${one}: trả lời đúng hạn ${formatCount(all.inTime)}, trễ hạn ${formatCount(all.late)}; đang giải quyết ${formatCount(all.open)} (quá hạn ${formatCount(all.openLate)}); không trả lời, chuyển hoặc rút ${formatCount(all.elsewhere)}.${
        all.medianDays === undefined
          ? ''
          : ` Một nửa được trả lời trong ${formatCount(all.medianDays)} ngày làm việc trở lại.`
      }`,
    ),
    ...(satisfaction === undefined
      ? []
      : [
          text(
            satisfaction.satisfied + satisfaction.unsatisfied === 0
              ? 'Chưa có người gửi nào đánh giá trả lời.'
              : `Người gửi đánh giá: ${formatCount(satisfaction.satisfied)} hài lòng, ${formatCount(satisfaction.unsatisfied)} chưa hài lòng.`,
          ),
        ]),
    {
      kind: 'table',
      caption: 'Theo đơn vị được giao',
      columns: [
        name('Đơn vị', 3.4),
        number('Đã nhận'),
        number('Đúng hạn'),
        number('Trễ hạn'),
        number('Đang giải quyết', 1.1),
        number('Quá hạn'),
        number('Khác'),
      ],
      rows: [...units, all].map((unit) => [
        unit.unit,
        ...[unit.received, unit.inTime, unit.late, unit.open, unit.openLate, unit.elsewhere].map(formatCount),
      ]),
    },
  ];
}
