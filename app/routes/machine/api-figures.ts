// The portal's own figures of a period for machines: the tables of their page (Đ12.5).
import type { LoaderFunctionArgs } from '@remix-run/node';

import { paths } from '#app/addresses/paths.ts';
import { figuresReply, problemReply } from '#app/http/procedures-api.server.ts';
import { periodInAddress, readFiguresPeriod } from '#app/lists/figures.ts';
import { localDate } from '#catalog/local-date.ts';
import { figuresHeaders, readTables } from '../public/figures.server.ts';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { clock, unit } = context.portal.deps;
  const outcome = readFiguresPeriod(new URL(request.url).searchParams.get('ky'), localDate(clock.now()));
  if (!outcome.ok) return problemReply(404, 'Không có kỳ này', outcome.message);
  const { value, title, days } = outcome.period;
  const { tables, until } = await readTables(context, outcome.period);
  return figuresReply(
    {
      period: { value, title, from: days.from, until },
      tables: tables.map(({ id, heading, table }) => ({
        id,
        title: heading,
        columns: table.columns.map((column) => ({ title: column.title, kind: column.kind ?? 'text' })),
        rows: table.rows.map((row) => table.columns.map((_, index) => row[index] ?? null)),
        csv: unit.publicUrl + paths.portalFiguresFile(id, 'csv', value),
      })),
      page: unit.publicUrl + paths.portalFigures(periodInAddress(value)),
      self: unit.publicUrl + paths.apiFigures(value),
    },
    figuresHeaders(),
  );
}
