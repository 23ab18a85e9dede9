// The figures of a period as a PDF (Đ12.5, Đ13.1c).
import type { LoaderFunctionArgs } from '@remix-run/node';

import { paths } from '#app/addresses/paths.ts';
import { printSheet } from '#app/domain/drawing/print-sheet.server.ts';
import { pdfResponse } from '#app/http/pdf-response.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { periodInAddress } from '#app/lists/figures.ts';
import { formatDate } from '#catalog/local-date.ts';
import { figuresHeaders, openFigures } from './figures.server.ts';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { deps } = context.portal;
  const { period, tables, until } = await openFigures(request, context);
  const { content } = orRefusal(
    await printSheet(deps, {
      title: `Số liệu hoạt động của Cổng: ${period.title}`,
      section: 'Thống kê',
      address: deps.unit.publicUrl + paths.portalFigures(periodInAddress(period.value)),
      lead: `Số liệu tính từ ngày ${formatDate(period.days.from)} đến hết ngày ${formatDate(until)}.`,
      parts: tables.map(({ heading, table, plots, empty }) => ({
        heading,
        ...(table.rows.length === 0 ? { lines: [empty] } : { plots, tables: [table] }),
      })),
    }),
  );
  return pdfResponse(
    { fileName: `so-lieu-${period.value}.pdf`, content },
    { disposition: 'inline', headers: figuresHeaders() },
  );
}
