// Figures of quality, or the dossiers that one is made of, as a workbook or CSV.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { slugOf } from '#app/domain/kernel/slug.ts';
import { listQualityDossiers } from '#app/domain/quality/list-quality-dossiers.server.ts';
import { readQuality } from '#app/domain/quality/read-quality.server.ts';
import { writeCsv } from '#app/domain/statistics/write-csv.server.ts';
import { fileResponse } from '#app/http/file-response.server.ts';
import { notFound, orRefusal } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { spreadsheetResponse, type SpreadsheetColumn } from '#app/http/spreadsheet.server.ts';
import { choosePeriod } from '#app/lists/period.ts';
import { qualityDossiersFilter } from '#app/lists/quality.ts';
import { dossierColumns, figureColumns, figureLines } from '#app/ui/pages/officer/quality/quality-columns.ts';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context);
  const { deps } = context.portal;
  const filter = qualityDossiersFilter.read(new URL(request.url).searchParams);
  const { title, days, period } = choosePeriod(filter, deps.clock.now());
  const ending = new URL(request.url).pathname.endsWith('.csv') ? 'csv' : 'xlsx';
  switch (params['file']) {
    case 'diem-so': {
      const { quality } = orRefusal(await readQuality(deps, staff, days, period));
      const rows = figureLines(quality);
      return reply(ending, `Chất lượng phục vụ: ${title}`, 'Điểm số', figureColumns, rows);
    }
    case 'ho-so': {
      const { dossiers } = orRefusal(await listQualityDossiers(deps, staff, days, filter, true));
      return reply(ending, `Hồ sơ của số liệu: ${title}`, 'Hồ sơ', dossierColumns, dossiers.lines);
    }
    default:
      throw notFound();
  }
}

function reply<Row>(
  ending: 'csv' | 'xlsx',
  title: string,
  sheet: string,
  columns: readonly SpreadsheetColumn<Row>[],
  rows: readonly Row[],
): Promise<Response> | Response {
  const fileName = slugOf(title);
  if (ending === 'xlsx') return spreadsheetResponse({ fileName, sheet, title: [title], columns, rows });
  const lines = rows.map((row, index) => columns.map(({ value }) => value(row, index) ?? ''));
  return fileResponse({
    fileName: `${fileName}.csv`,
    mediaType: 'text/csv; charset=utf-8',
    content: new TextEncoder().encode(writeCsv([columns.map(({ heading }) => heading), ...lines])),
  });
}
