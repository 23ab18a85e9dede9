// The report of a year as a PDF or a Word document.
import { openReportFile } from '#app/domain/yearly-reports/open-report-file.server.ts';
import { deskFile } from '#app/http/desk-route.server.ts';
import { wholeNumber } from '#app/http/whole-number.server.ts';

export const loader = deskFile(({ deps, staff, url, param }) =>
  openReportFile(deps, staff, {
    year: wholeNumber(param('year')) ?? 0,
    kind: url.pathname.endsWith('.docx') ? 'docx' : 'pdf',
  }),
);
