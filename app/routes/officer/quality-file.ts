// Figures of quality, or the dossiers that one is made of, as a workbook or CSV.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { slugOf } from '#app/domain/kernel/slug.ts';
import { listQualityDossiers } from '#app/domain/quality/list-quality-dossiers.server.ts';
import { readQuality } from '#app/domain/quality/read-quality.server.ts';
import type { DeskRequest } from '#app/http/desk-route.server.ts';
import { deskList, deskSheet, sheetOf } from '#app/http/desk-sheet.server.ts';
import { notFound, orRefusal } from '#app/http/replies.server.ts';
import { choosePeriod } from '#app/lists/period.ts';
import { qualityDossiersFilter } from '#app/lists/quality.ts';
import { figureColumns, figureLines } from '#app/ui/pages/officer/quality/quality-columns.ts';
import { qualityDossiers } from '#app/ui/pages/officer/quality/quality-dossiers-page.tsx';

function periodOf({ deps, url }: DeskRequest) {
  const filter = qualityDossiersFilter.read(url.searchParams);
  return { filter, ...choosePeriod(filter, deps.clock.now()) };
}

const figures = deskSheet(async (request) => {
  const { title: of, days, period } = periodOf(request);
  const { quality } = orRefusal(await readQuality(request.deps, request.staff, days, period));
  const title = `Chất lượng phục vụ: ${of}`;
  const rows = figureLines(quality);
  return { fileName: slugOf(title), sheet: 'Điểm số', title: [title], columns: figureColumns, rows };
});

const dossiers = deskList(async (request) => {
  if (request.param('file') !== 'ho-so') throw notFound();
  const { title: of, days, filter } = periodOf(request);
  const { rows } = orRefusal(await listQualityDossiers(request.deps, request.staff, days, filter, true));
  const title = `Hồ sơ của số liệu: ${of}`;
  return sheetOf(qualityDossiers, { fileName: slugOf(title), title: [title], rows });
});

export const loader = (args: LoaderFunctionArgs) =>
  args.params['file'] === 'diem-so' ? figures(args) : dossiers(args);
