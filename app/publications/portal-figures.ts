// The figures that the portal itself keeps (Đ12.5, Đ14.3), of any span of days: their tables and plots. The section of
// statistics and the report of the year (Đ23) are both drawn from these.
import { addressOf } from '#app/addresses/inquiry-addresses.ts';
import { becameIds, becameWords } from '#app/consultations/comment-words.ts';
import { findKind } from '#app/inquiries/kinds/index.ts';
import { capitalise } from '#app/values/first-letter.ts';
import { cameBy, deliveryLabels, type Channel, type Delivery } from '#catalog/procedure-lists.ts';
import { inSentence } from '#forms/text.ts';
import type { FigureCell, FigureColumn, FigurePlot, FigureTable } from './figure-table.ts';
import type { YearFigures } from './yearly-report/figures.ts';

/** Of a span of days, as the report of a year has them, and what it leaves out. */
export interface PortalFigures extends Pick<
  YearFigures,
  'content' | 'levels' | 'services' | 'months' | 'inquiries' | 'consultations'
> {
  readonly deliveries: readonly { readonly delivery: Delivery; readonly filed: number }[];
  readonly channels: readonly { readonly channel: Channel; readonly filed: number }[];
}

type ServiceLine = PortalFigures['services'][number];
type ContentLine = Omit<PortalFigures['content']['units'][number], 'unit'>;
type InquiryFigures = PortalFigures['inquiries'][number];

/** @param share of the table's width, beside the others' shares */
export const nameColumn = (title: string, share = 4): FigureColumn => ({ title, share });
/**
 * Whole numbers, set to the right.
 * @param share of the table's width, beside the others' shares
 */
export const countColumn = (title: string, share = 1): FigureColumn => ({ title, share, kind: 'count' });
const percentColumn = (title: string, share = 1): FigureColumn => ({ title, share, kind: 'percent' });

const percent = (part: number, whole: number): FigureCell => (whole === 0 ? undefined : (part / whole) * 100);

/** Its procedures are published no more, so that nobody knows which it was. */
const noSector = 'Thủ tục không còn công bố';

/** @returns "câu hỏi"; the id itself for a kind that is no more */
export const inquiryTitle = (kind: string): string => findKind(kind)?.words.one ?? kind;

/** @returns the sums of these services: dossiers, and looks at their pages */
export function sumServices(lines: readonly ServiceLine[]) {
  const sum = (of: (line: ServiceLine) => number) => lines.reduce((all, line) => all + of(line), 0);
  return {
    filed: sum(({ filed }) => filed),
    handled: sum(({ handled }) => handled),
    onTime: sum(({ onTime }) => onTime),
    refused: sum(({ refused }) => refused),
    stopped: sum(({ stopped }) => stopped),
    stoppedLate: sum(({ stoppedLate }) => stoppedLate),
    answeredLate: sum(({ answeredLate }) => answeredLate),
    views: sum(({ views }) => views),
    lateNow: sum(({ lateNow }) => lateNow),
  };
}

const serviceColumns = (...of: readonly FigureColumn[]): readonly FigureColumn[] => [
  ...of,
  countColumn('Hồ sơ nhận'),
  countColumn('Có kết quả', 1.1),
  countColumn('Đúng hạn'),
  countColumn('Trễ hạn'),
  percentColumn('Tỷ lệ đúng hạn', 1.1),
];

function serviceCells(lines: readonly ServiceLine[]): readonly FigureCell[] {
  const { filed, handled, onTime } = sumServices(lines);
  return [filed, handled, onTime, handled - onTime, percent(onTime, handled)];
}

const withDossiers = ({ services }: Pick<PortalFigures, 'services'>) =>
  services.filter(({ filed, handled }) => filed + handled > 0);

/** @returns services and dossiers by level of service (Điều 3), without a line of sums */
export function levelTable({ levels, services }: Pick<PortalFigures, 'levels' | 'services'>): FigureTable {
  return {
    caption: 'Theo mức độ dịch vụ công (Điều 3)',
    columns: serviceColumns(nameColumn('Mức độ', 1.6), countColumn('Thủ tục công bố', 1.1)),
    rows: levels.map(({ level, procedures }) => [
      `Mức độ ${level}`,
      procedures,
      ...serviceCells(services.filter((one) => one.level === level)),
    ]),
  };
}

function sectorsOf(figures: Pick<PortalFigures, 'services'>) {
  const lines = withDossiers(figures);
  return [...new Set(lines.map(({ sector }) => sector))].map((sector) => ({
    name: sector === '' ? noSector : sector,
    lines: lines.filter((one) => one.sector === sector),
  }));
}

/** @returns services and dossiers by field, without a line of sums */
export function sectorTable(figures: Pick<PortalFigures, 'services'>): FigureTable {
  return {
    caption: 'Theo lĩnh vực',
    columns: serviceColumns(nameColumn('Lĩnh vực', 3)),
    rows: sectorsOf(figures).map(({ name, lines }) => [name, ...serviceCells(lines)]),
  };
}

/** @returns a line for each procedure that had a dossier in the time, and their sums */
export function procedureTable(figures: Pick<PortalFigures, 'services'>): FigureTable {
  const lines = withDossiers(figures);
  return {
    caption: 'Theo thủ tục có hồ sơ',
    columns: serviceColumns(nameColumn('Thủ tục', 4.4), countColumn('Mức độ', 0.9)),
    rows: lines.map((one) => [`${one.name} (${one.code})`, one.level, ...serviceCells([one])]),
    total: ['Cộng', '', ...serviceCells(lines)],
  };
}

function monthPlot(
  title: string,
  unit: string,
  values: readonly (readonly [month: string, value: number])[],
): FigurePlot {
  return {
    title,
    unit,
    of: 'Tháng',
    shape: 'columns',
    points: values.map(([month, value]) => {
      const monthLabel = String(Number(month.slice(5)));
      return { label: monthLabel, name: monthName(month), value };
    }),
  };
}

/** "2026-11" → "Tháng 11/2026" */
const monthName = (month: string): string => `Tháng ${Number(month.slice(5))}/${month.slice(0, 4)}`;

/** @returns dossiers filed, and looks at the pages of procedures, by month */
export function monthPlots({ months }: Pick<PortalFigures, 'months'>): readonly FigurePlot[] {
  return [
    monthPlot(
      'Hồ sơ nộp mỗi tháng',
      'hồ sơ',
      months.map(({ month, filings }) => [month, filings]),
    ),
    monthPlot(
      'Lượt xem trang thủ tục mỗi tháng',
      'lượt xem',
      months.map(({ month, views }) => [month, views]),
    ),
  ];
}

/** @returns a kind of inquiry by the units that were to answer, and their sums */
export function inquiryTable({ units, all }: Pick<InquiryFigures, 'units' | 'all'>): FigureTable {
  const cells = (unit: InquiryFigures['all']) => [
    unit.unit,
    ...[unit.received, unit.inTime, unit.late, unit.open, unit.openLate, unit.elsewhere, unit.elsewhereLate],
  ];
  return {
    caption: 'Theo đơn vị được giao',
    columns: [
      nameColumn('Đơn vị', 3.4),
      countColumn('Đã nhận'),
      countColumn('Đúng hạn'),
      countColumn('Trễ hạn'),
      countColumn('Đang giải quyết', 1.1),
      countColumn('Quá hạn'),
      countColumn('Khác'),
      countColumn('Khác, trễ hạn', 1.1),
    ],
    rows: units.map(cells),
    total: cells(all),
  };
}

const contentColumns = (of: string): readonly FigureColumn[] => [
  nameColumn(of, 3.6),
  countColumn('Đã đăng'),
  countColumn('Đúng hạn'),
  countColumn('Trễ hạn'),
  countColumn('Trung vị ngày trễ'),
  countColumn('Quá hạn chưa đăng', 1.1),
  countColumn('Đã thu hồi'),
];

const contentCells = (title: string, line: ContentLine): readonly FigureCell[] => [
  title,
  line.published,
  line.onTime,
  line.late,
  line.medianDaysLate,
  line.unpublished,
  line.withdrawn,
];

/** @returns what was published by whom, and how late; days are working days */
export function unitTable({ units, total }: PortalFigures['content']): FigureTable {
  return {
    caption: 'Theo đơn vị phụ trách (ngày trễ là ngày làm việc)',
    columns: contentColumns('Đơn vị'),
    rows: units.map(({ unit, ...line }) => contentCells(unit.name, line)),
    total: contentCells('Cộng', total),
  };
}

/** @returns sections in which something was published, not published or withdrawn */
export const usedSections = ({ sections }: Pick<PortalFigures['content'], 'sections'>) =>
  sections.filter(({ published, unpublished, withdrawn }) => published + unpublished + withdrawn > 0);

/** @returns what was published by section, and how late, for those of which there is something to say; days are working days */
export function sectionTable(content: Pick<PortalFigures['content'], 'sections'>): FigureTable {
  return {
    caption: 'Theo chuyên mục',
    columns: contentColumns('Chuyên mục'),
    rows: usedSections(content).map(({ section, unit, ...line }) =>
      contentCells(`${section.title} (${unit})`, line),
    ),
  };
}

interface Bar {
  readonly name: string;
  readonly value: number;
}

/** Longest first; only what is there. */
function bars(title: string, unit: string, of: string, values: readonly Bar[]): FigurePlot {
  const points = values
    .filter(({ value }) => value > 0)
    .toSorted((a, b) => b.value - a.value)
    .slice(0, mostBars)
    .map(({ name, value }) => ({ label: name, name, value }));
  return { title, unit, of, shape: 'bars', points };
}

/** More would be a wall of bars; the table has them all. */
const mostBars = 12;

export interface PortalTable {
  /** The last part of the address of its files: "ho-so-theo-linh-vuc". */
  readonly id: string;
  readonly heading: string;
  readonly table: FigureTable;
  readonly plots: readonly FigurePlot[];
  /** Said in the place of a table that counted nothing. */
  readonly empty: string;
}

interface Ways {
  readonly id: string;
  /** As a sentence says it: "cách nộp". */
  readonly way: string;
  /** What one bar of the plot stands for. */
  readonly of: string;
  /** All dossiers of the period. */
  readonly filed: number;
  readonly lines: readonly Bar[];
}

/** Of all dossiers, how many took each way, and their share. */
const tableOfWays = ({ way, filed, lines }: Pick<Ways, 'way' | 'filed' | 'lines'>): FigureTable => ({
  caption: `Theo ${way}`,
  columns: [nameColumn(capitalise(way)), countColumn('Hồ sơ nhận'), percentColumn('Tỷ lệ')],
  rows: filed === 0 ? [] : lines.map(({ name, value }) => [name, value, percent(value, filed)]),
  total: ['Cộng', filed, percent(filed, filed)],
});

/** Đ14.3: how the dossiers of the period came in. */
const byChannel = (channels: PortalFigures['channels']) => ({
  way: 'cách nộp',
  filed: channels.reduce((sum, { filed }) => sum + filed, 0),
  lines: channels.map((one) => ({ name: cameBy[one.channel], value: one.filed })),
});

/** @returns dossiers by how they came in (Đ14.3), with their shares; no lines when none came */
export const channelTable = (channels: PortalFigures['channels']): FigureTable =>
  tableOfWays(byChannel(channels));

function waysTable({ id, way, of, filed, lines }: Ways): PortalTable {
  return {
    id,
    heading: `Hồ sơ theo ${way}`,
    table: tableOfWays({ way, filed, lines }),
    plots: [bars(`Hồ sơ nhận theo ${way}`, 'hồ sơ', of, lines)],
    empty: 'Kỳ này không nhận hồ sơ nào.',
  };
}

/** @returns every table that the section of statistics shows, in its order. One that has no rows is there, and `empty` says why */
export function portalTables(figures: PortalFigures): readonly PortalTable[] {
  const { services, inquiries, consultations, content, months, deliveries, channels } = figures;
  const filed = sumServices(services).filed;
  const noDossiers = 'Kỳ này không nhận và không giải quyết xong hồ sơ nào.';
  const tables: readonly PortalTable[] = [
    {
      id: 'tong-hop',
      heading: 'Tổng hợp',
      table: summaryTable(figures),
      plots: [],
      empty: '',
    },
    {
      id: 'theo-thang',
      heading: 'Hồ sơ và lượt xem theo tháng',
      table: monthTable(months),
      // Of one month there is nothing to compare.
      plots: months.length > 1 ? monthPlots(figures) : [],
      empty: 'Kỳ này chưa có tháng nào.',
    },
    {
      id: 'ho-so-theo-linh-vuc',
      heading: 'Hồ sơ theo lĩnh vực',
      table: sectorTable(figures),
      plots: [
        bars(
          'Hồ sơ nhận theo lĩnh vực',
          'hồ sơ',
          'Lĩnh vực',
          sectorsOf(figures).map(({ name, lines }) => ({ name, value: sumServices(lines).filed })),
        ),
      ],
      empty: noDossiers,
    },
    {
      id: 'ho-so-theo-muc-do',
      heading: 'Hồ sơ theo mức độ dịch vụ công',
      table: levelTable(figures),
      plots: [
        bars(
          'Hồ sơ nhận theo mức độ',
          'hồ sơ',
          'Mức độ',
          figures.levels.map(({ level }) => ({
            name: `Mức độ ${level}`,
            value: sumServices(services.filter((one) => one.level === level)).filed,
          })),
        ),
      ],
      empty: noDossiers,
    },
    {
      id: 'ho-so-theo-thu-tuc',
      heading: 'Hồ sơ theo thủ tục',
      table: procedureTable(figures),
      plots: [
        bars(
          `Hồ sơ nhận theo thủ tục, nhiều nhất ${mostBars} thủ tục`,
          'hồ sơ',
          'Thủ tục',
          services.map(({ name, filed: value }) => ({ name, value })),
        ),
      ],
      empty: noDossiers,
    },
    waysTable({ id: 'ho-so-theo-cach-nop', of: 'Cách nộp', ...byChannel(channels) }),
    waysTable({
      id: 'ho-so-theo-cach-nhan-ket-qua',
      way: 'cách nhận kết quả',
      of: 'Cách nhận',
      filed,
      lines: deliveries.map((one) => ({ name: deliveryLabels[one.delivery], value: one.filed })),
    }),
    ...inquiries.map(tableOfInquiries),
    {
      id: 'lay-y-kien',
      heading: 'Lấy ý kiến Nhân dân',
      table: consultationTable(consultations),
      plots: [],
      empty: 'Kỳ này không đưa dự thảo nào ra lấy ý kiến.',
    },
    {
      id: 'tin-bai-theo-chuyen-muc',
      heading: 'Tin, bài theo chuyên mục',
      table: sectionTable(content),
      plots: [
        bars(
          `Tin, bài đã đăng theo chuyên mục, nhiều nhất ${mostBars} chuyên mục`,
          'tin, bài',
          'Chuyên mục',
          content.sections.map(({ section, published: value }) => ({ name: section.title, value })),
        ),
      ],
      empty: 'Kỳ này không đăng tin, bài nào.',
    },
    {
      id: 'tin-bai-theo-don-vi',
      heading: 'Tin, bài theo đơn vị cung cấp',
      table:
        content.total.published + content.total.unpublished + content.total.withdrawn === 0
          ? { ...unitTable(content), rows: [] }
          : unitTable(content),
      plots: [
        bars(
          'Tin, bài đã đăng theo đơn vị',
          'tin, bài',
          'Đơn vị',
          content.units.map(({ unit, published: value }) => ({ name: unit.name, value })),
        ),
      ],
      empty: 'Kỳ này không đăng tin, bài nào.',
    },
  ];
  return tables.map((one) => ({
    ...one,
    plots: one.plots.filter(({ points }) => points.some(({ value }) => value > 0)),
  }));
}

const monthTable = (months: PortalFigures['months']): FigureTable => ({
  caption: 'Theo tháng',
  columns: [nameColumn('Tháng', 2), countColumn('Hồ sơ nộp'), countColumn('Lượt xem trang thủ tục', 1.4)],
  rows: months.map(({ month, filings, views }) => [monthName(month), filings, views]),
  total: [
    'Cộng',
    ...(['filings', 'views'] as const).map((of) => months.reduce((sum, { [of]: value }) => sum + value, 0)),
  ],
});

function tableOfInquiries(figures: InquiryFigures): PortalTable {
  const title = capitalise(inquiryTitle(figures.kind));
  return {
    id: addressOf(figures.kind).public.replaceAll('/', '-'),
    heading: title,
    table: { ...inquiryTable(figures), caption: `${title} theo đơn vị được giao` },
    plots: [
      bars(
        `${title} nhận được, theo đơn vị được giao`,
        'lượt',
        'Đơn vị',
        figures.units.map(({ unit: name, received: value }) => ({ name, value })),
      ),
    ],
    empty: `Kỳ này không nhận ${inSentence(inquiryTitle(figures.kind))} nào.`,
  };
}

/** Without rows where no draft was put to the people in the time. */
const consultationTable = (consultations: PortalFigures['consultations']): FigureTable => ({
  caption: 'Dự thảo đưa ra lấy ý kiến trong kỳ',
  columns: [nameColumn('Chỉ tiêu'), countColumn('Số lượng')],
  rows:
    consultations.opened === 0
      ? []
      : [
          ['Dự thảo đưa ra lấy ý kiến', consultations.opened],
          ['Còn đang nhận góp ý', consultations.open],
          ['Góp ý nhận được', consultations.comments],
          ...becameIds.map((id) => [becameWords[id].label, consultations.became?.[id]]),
          ['Đã công bố giải trình, tiếp thu', consultations.answered],
          ['Công bố giải trình trễ hạn', consultations.answeredLate],
          ['Chưa công bố giải trình', consultations.waiting],
          ['Quá hạn chưa công bố giải trình', consultations.waitingLate],
        ],
});

function summaryTable({ services, inquiries, consultations, content }: PortalFigures): FigureTable {
  const { filed, handled, onTime, refused, stopped, stoppedLate, answeredLate, views } =
    sumServices(services);
  const row = (label: string, value: number): readonly FigureCell[] => [label, value];
  return {
    caption: 'Số liệu tổng hợp',
    columns: [nameColumn('Chỉ tiêu'), countColumn('Số lượng', 1.4)],
    rows: [
      row('Hồ sơ nhận', filed),
      row('Hồ sơ có kết quả', handled),
      row('Hồ sơ có kết quả đúng hạn', onTime),
      row('Hồ sơ có kết quả trễ hạn', handled - onTime),
      row('Hồ sơ không được tiếp nhận', refused),
      row('Hồ sơ rút hoặc dừng giải quyết', stopped),
      row('Trong đó đã quá hạn trước khi rút hoặc dừng', stoppedLate),
      row('Hồ sơ nộp được trả lời trễ hạn', answeredLate),
      row('Lượt xem trang thủ tục', views),
      ...inquiries.flatMap(({ kind, all }) => [
        row(`${capitalise(inquiryTitle(kind))} đã nhận`, all.received),
        row(`${capitalise(inquiryTitle(kind))} trả lời đúng hạn`, all.inTime),
        row(`${capitalise(inquiryTitle(kind))} trả lời trễ hạn`, all.late),
      ]),
      row('Dự thảo lấy ý kiến', consultations.opened),
      row('Góp ý nhận được', consultations.comments),
      row('Tin, bài đã đăng', content.total.published),
    ],
  };
}
