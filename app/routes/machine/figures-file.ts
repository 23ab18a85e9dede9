// One table of the portal's figures as CSV or as a workbook (Đ12.5).
import type { LoaderFunctionArgs } from '@remix-run/node';

import { paths } from '#app/addresses/paths.ts';
import { figureFile } from '#app/http/figure-file.server.ts';
import { notFound } from '#app/http/replies.server.ts';
import { periodInAddress } from '#app/lists/figures.ts';
import { formatDate } from '#catalog/local-date.ts';
import { figuresHeaders, openFigures } from '../public/figures.server.ts';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { unit } = context.portal.deps;
  const { period, tables, until } = await openFigures(request, context);
  const table = tables.find(({ id }) => id === params['table']);
  if (table === undefined) throw notFound();
  return figureFile(new URL(request.url).pathname.endsWith('.csv') ? 'csv' : 'xlsx', {
    table: table.table,
    fileName: `${table.id}-${period.value}`,
    title: [
      `${table.heading}: ${period.title}`,
      `${unit.name}, từ ngày ${formatDate(period.days.from)} đến hết ngày ${formatDate(until)}`,
      unit.publicUrl + paths.portalFigures(periodInAddress(period.value)),
    ],
    headers: figuresHeaders(),
  });
}
