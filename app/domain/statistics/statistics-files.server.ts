// Đ14.3: the published figures as CSV that a spreadsheet opens with its Vietnamese letters whole.
import { states, type DossierState } from '#catalog/lifecycle.ts';
import { viewsIn } from '#catalog/service-figures.ts';
import { inList } from '#catalog/stated.ts';
import { sectors } from '#catalog/sectors.ts';
import { writeCsv } from './write-csv.server.ts';
import type { PublishedFigures } from './read-statistics.server.ts';

const shownStates = (Object.keys(states) as DossierState[]).filter((state) => state !== 'draft');

/** @returns one line a service: RFC 4180, UTF-8 with a byte order mark */
export function figuresByService(services: readonly PublishedFigures[]): string {
  const lines = services.map(({ sheet, figures }) => [
    sheet.code,
    sheet.name,
    sectors[sheet.sector],
    inList(sheet.offer, ({ level }) => String(level)),
    viewsIn(figures.months),
    figures.filedThisYear,
    figures.handledThisYear,
    figures.onTimeThisYear,
    figures.refusedThisYear,
    figures.stoppedThisYear,
    figures.answeredLateThisYear,
    figures.lateNow,
    figures.workingDays?.median ?? '',
    figures.workingDays?.p90 ?? '',
    ...shownStates.map((state) => figures.byState[state] ?? 0),
  ]);
  return writeCsv([
    [
      'Mã thủ tục',
      'Tên thủ tục',
      'Lĩnh vực',
      'Mức độ',
      'Lượt xem 12 tháng',
      'Hồ sơ nhận trong năm',
      'Có kết quả trong năm',
      'Có kết quả đúng hạn',
      'Không tiếp nhận',
      'Rút hoặc dừng giải quyết',
      'Trả lời hồ sơ mới nộp trễ hạn',
      'Đang quá hạn',
      'Trung vị (ngày làm việc)',
      'Phân vị 90 (ngày làm việc)',
      ...shownStates.map((state) => states[state].label),
    ],
    ...lines,
  ]);
}

/** @returns one line a service and month, by service: RFC 4180, UTF-8 with a byte order mark */
export function figuresByMonth(services: readonly PublishedFigures[]): string {
  const lines = services.flatMap(({ sheet, figures }) =>
    figures.months.map(({ month, views, filings }) => [sheet.code, sheet.name, month, views, filings]),
  );
  return writeCsv([['Mã thủ tục', 'Tên thủ tục', 'Tháng', 'Lượt xem', 'Hồ sơ nộp'], ...lines]);
}
