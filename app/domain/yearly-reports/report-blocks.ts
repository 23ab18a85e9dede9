// What the portal says by itself in each part of the report: sentences, tables, plots. Pure.
import { tallyText } from '#app/consultations/tally.ts';
import { gradeIds, grades } from '#app/quality/rating.ts';
import { ratedIn, satisfiedIn, type GradeCounts } from '#app/quality/satisfaction.ts';
import {
  countColumn,
  inquiryTable,
  inquiryTitle,
  levelTable,
  monthPlots,
  nameColumn,
  channelTable,
  procedureTable,
  sectionTable,
  sectorTable,
  sumServices,
  unitTable,
  usedSections,
} from '#app/publications/portal-figures.ts';
import { inquiryKinds } from '#app/inquiries/kinds/index.ts';
import {
  totalsOf,
  type OperationFigures,
  type ReportFigures,
  type YearTotals,
} from '#app/publications/yearly-report/figures.ts';
import type { ReportBlock } from '#app/read-models/yearly-reports.ts';
import { capitalise } from '#app/values/first-letter.ts';
import { formatDate } from '#catalog/local-date.ts';
import { cameBy } from '#catalog/procedure-lists.ts';
import { formatVnd } from '#catalog/money.ts';
import { own } from '#forms/own.ts';
import { inSentence } from '#forms/text.ts';

const text = (words: string): ReportBlock => ({ kind: 'text', text: words });
const formatCount = (value: number): string => value.toLocaleString('vi-VN');
const orDash = (value: number | undefined): string => (value === undefined ? '–' : formatCount(value));

/** "96,4%"; a dash where there is nothing to divide by. */
const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((part / whole) * 100).toLocaleString('vi-VN', { maximumFractionDigits: 1 })}%`;

const writers: Readonly<Record<string, (report: ReportFigures) => readonly ReportBlock[]>> = {
  summary: summaryBlocks,
  organisation: ({ figures: { meetings } }) => [
    text(
      `Ban Biên tập họp ${formatCount(meetings.held)} cuộc${meetings.cancelled > 0 ? `, hủy ${formatCount(meetings.cancelled)} cuộc` : ''}. Các cuộc họp giao ${formatCount(meetings.decisions)} việc: đã xong ${formatCount(meetings.done)}, quá hạn chưa xong ${formatCount(meetings.late)}.`,
    ),
  ],
  content: contentBlocks,
  services: serviceBlocks,
  ...Object.fromEntries(
    inquiryKinds.map(({ id, report: part }) => [part.id, (report) => inquiryBlocks(report, id)]),
  ),
  consultations: ({ figures: { consultations: counts } }) => [
    text(
      counts.opened === 0
        ? 'Trong năm không lấy ý kiến Nhân dân về dự thảo nào.'
        : `Đã lấy ý kiến ${formatCount(counts.opened)} dự thảo (còn đang mở ${formatCount(counts.open)}), nhận ${commentText(counts)}. Đã công bố giải trình, tiếp thu ${formatCount(counts.answered)} dự thảo (trễ hạn ${formatCount(counts.answeredLate)}); chưa công bố ${formatCount(counts.waiting)} (quá hạn ${formatCount(counts.waitingLate)}).`,
    ),
  ],
  operation: ({ year, figures: { operation }, logAnchor }) => [
    text(operationText(year, operation)),
    ...(logAnchor === undefined
      ? []
      : [
          text(
            `Mốc của toàn bộ nhật ký khi lập số liệu này, để so lại khi có nghi ngờ nhật ký bị sửa hoặc xóa: ${logAnchor}`,
          ),
        ]),
  ],
  royalties: ({ figures: { royalties: sums } }) => [
    text(
      sums.lines === 0
        ? 'Trong năm không có khoản nhuận bút nào.'
        : `Nhuận bút, thù lao của tin, bài đăng trong năm: đã chi ${formatVnd(sums.paid)}; đã lập bảng kê chờ chi ${formatVnd(sums.stated)}; đã duyệt chưa vào bảng kê ${formatVnd(sums.approved)}; chờ duyệt ${formatVnd(sums.proposed)}.`,
    ),
  ],
};

/** @returns how the portal ran, and since when that was measured; of a year in which nothing was, that */
export function operationText(year: number, operation: OperationFigures | undefined): string {
  if (operation === undefined)
    return `Năm ${year} Cổng chưa đo thời gian hoạt động và sự cố, nên phần này không có số liệu.`;
  const { availability, incidents, minutesDown, since } = operation;
  const who = since === undefined ? 'Cổng' : `Đo từ ngày ${formatDate(since)}, trước đó chưa đo: Cổng`;
  return `${who} hoạt động ${availability.toLocaleString('vi-VN', { maximumFractionDigits: 2 })}% thời gian được đo; ${formatCount(incidents)} sự cố, gián đoạn tổng cộng ${formatCount(minutesDown)} phút.`;
}

/**
 * @param part its id in `reportParts`
 * @returns what the portal says in this part by itself, without plots of nothing but zeros; empty where it says nothing
 */
export function blocksOf(part: string, report: ReportFigures): readonly ReportBlock[] {
  const blocks = own(writers, part)?.(report) ?? [];
  return blocks.filter((block) => block.kind !== 'plot' || block.points.some(({ value }) => value > 0));
}

function summaryBlocks({ year, until, figures, before }: ReportFigures): readonly ReportBlock[] {
  const totalsNow = totalsOf(figures);
  const row = (label: string, of: (totals: YearTotals) => string): readonly string[] => [
    label,
    of(totalsNow),
    of(before),
  ];
  const inquiriesOf = (totals: YearTotals, kind: string) => totals.inquiries.find((one) => one.kind === kind);
  return [
    {
      kind: 'table',
      caption: `Tổng hợp năm ${year} và cả năm ${year - 1}`,
      columns: [
        nameColumn('Chỉ tiêu'),
        countColumn(`Năm ${year}, đến ${formatDate(until)}`, 1.6),
        countColumn(`Cả năm ${year - 1}`, 1.4),
      ],
      rows: [
        row('Tin, bài đã đăng', ({ published }) => formatCount(published)),
        row(
          'Tin, bài có thời hạn đăng đúng hạn',
          ({ contentOnTime, contentLate }) =>
            `${formatCount(contentOnTime)} (${share(contentOnTime, contentOnTime + contentLate)})`,
        ),
        row('Hồ sơ nhận trong năm', ({ filed }) => formatCount(filed)),
        row('Hồ sơ có kết quả', ({ handled }) => formatCount(handled)),
        row(
          'Hồ sơ có kết quả đúng hạn',
          ({ handled, handledOnTime }) => `${formatCount(handledOnTime)} (${share(handledOnTime, handled)})`,
        ),
        row('Hồ sơ không được tiếp nhận', ({ refused }) => formatCount(refused)),
        row('Hồ sơ rút hoặc dừng giải quyết', ({ stopped }) => formatCount(stopped)),
        row('Hồ sơ nộp được trả lời trễ hạn', ({ answeredLate }) => formatCount(answeredLate)),
        row('Lượt xem trang thủ tục', ({ views }) => formatCount(views)),
        ...totalsNow.inquiries.flatMap(({ kind }) => [
          row(`${capitalise(inquiryTitle(kind))} đã nhận`, (totals) =>
            orDash(inquiriesOf(totals, kind)?.received),
          ),
          row(`${capitalise(inquiryTitle(kind))} trả lời đúng hạn`, (totals) => {
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

function contentBlocks({ year, figures: { content } }: ReportFigures): readonly ReportBlock[] {
  const { units, sections, total } = content;
  const sectionsUsed = usedSections(content);
  const silent = sections.filter((one) => !sectionsUsed.includes(one)).map(({ section }) => section.title);
  return [
    text(
      `Đã đăng ${formatCount(total.published)} tin, bài. Trong các tin, bài có thời hạn đăng theo Điều 12, ${formatCount(total.onTime)} đúng hạn, ${formatCount(total.late)} trễ hạn; ${formatCount(total.unpublished)} quá hạn chưa đăng; ${formatCount(total.withdrawn)} lần thu hồi hoặc gỡ.`,
    ),
    {
      kind: 'plot',
      title: `Tin, bài đã đăng theo đơn vị, năm ${year}`,
      unit: 'tin, bài',
      of: 'Đơn vị',
      shape: 'bars',
      points: units.map(({ unit, published }) => ({ label: unit.name, name: unit.name, value: published })),
    },
    { kind: 'table', ...unitTable(content) },
    { kind: 'table', ...sectionTable(content) },
    ...(silent.length === 0
      ? []
      : [text(`Chuyên mục trong năm chưa có tin, bài mới: ${silent.join('; ')}.`)]),
  ];
}

function satisfactionText(counts: GradeCounts): string {
  const rated = ratedIn(counts);
  if (rated === 0) return 'Trong năm chưa có người nộp hồ sơ nào đánh giá sau khi nhận kết quả.';
  const each = gradeIds.map((grade) => `${formatCount(counts[grade])} ${grades[grade].toLowerCase()}`);
  return `${formatCount(rated)} người nộp hồ sơ đã đánh giá sau khi nhận kết quả: ${each.join(', ')}; tỷ lệ hài lòng ${share(satisfiedIn(counts), rated)}.`;
}

/** "10 góp ý: 8 đã đăng, 2 không đăng (…)" */
const commentText = ({ comments, became }: ReportFigures['figures']['consultations']): string =>
  became === undefined ? `${formatCount(comments)} góp ý` : tallyText({ comments, became });

/** " (trực tuyến 120, tại quầy 30, qua bưu chính 2)" */
function channelText({ channels = [] }: ReportFigures['figures']): string {
  const each = channels
    .filter(({ filed }) => filed > 0)
    .map(({ channel, filed }) => `${inSentence(cameBy[channel])} ${formatCount(filed)}`);
  return each.length === 0 ? '' : ` (${each.join(', ')})`;
}

function serviceBlocks({ figures }: ReportFigures): readonly ReportBlock[] {
  const { services, levels, channels = [], dossierSatisfaction } = figures;
  const all = sumServices(services);
  return [
    text(
      `Cổng công bố ${formatCount(levels.reduce((sum, { procedures }) => sum + procedures, 0))} thủ tục hành chính. Trong năm nhận ${formatCount(all.filed)} hồ sơ${channelText(figures)}, có kết quả ${formatCount(all.handled)} hồ sơ, trong đó ${formatCount(all.onTime)} đúng hạn; không tiếp nhận ${formatCount(all.refused)}, rút hoặc dừng giải quyết ${formatCount(all.stopped)}; đang quá hạn ${formatCount(all.lateNow)} hồ sơ. Trang thủ tục được xem ${formatCount(all.views)} lượt.`,
    ),
    ...(dossierSatisfaction === undefined ? [] : [text(satisfactionText(dossierSatisfaction))]),
    { kind: 'table', ...levelTable(figures) },
    ...monthPlots(figures).map((plot): ReportBlock => ({ kind: 'plot', ...plot })),
    ...(all.filed + all.handled === 0
      ? []
      : [
          ...(channels.length === 0 ? [] : [channelTable(channels)]),
          sectorTable(figures),
          procedureTable(figures),
        ].map((table): ReportBlock => ({
          kind: 'table',
          ...table,
        }))),
  ];
}

function inquiryBlocks({ figures: { inquiries } }: ReportFigures, kind: string): readonly ReportBlock[] {
  const figures = inquiries.find((one) => one.kind === kind);
  const inquiryWord = inSentence(inquiryTitle(kind));
  if (figures === undefined || figures.all.received === 0)
    return [text(`Trong năm không nhận ${inquiryWord} nào.`)];
  const { all } = figures;
  const { satisfaction } = all;
  return [
    text(
      `Đã nhận ${formatCount(all.received)} ${inquiryWord}: trả lời đúng hạn ${formatCount(all.inTime)}, trễ hạn ${formatCount(all.late)}; đang giải quyết ${formatCount(all.open)} (quá hạn ${formatCount(all.openLate)}); không trả lời, chuyển hoặc rút ${formatCount(all.elsewhere)}${all.elsewhereLate === undefined ? '' : ` (trễ hạn ${formatCount(all.elsewhereLate)})`}.${
        all.medianDays === undefined
          ? ''
          : ` 50% được trả lời trong ${formatCount(all.medianDays)} ngày làm việc trở lại.`
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
    { kind: 'table', ...inquiryTable(figures) },
  ];
}
