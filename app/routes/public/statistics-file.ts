// Đ14.3: the figures of use as CSV, by service or by month.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { readStatistics } from '#app/domain/statistics/read-statistics.server.ts';
import { figuresByMonth, figuresByService } from '#app/domain/statistics/statistics-files.server.ts';
import { publicPage } from '#app/http/document.ts';
import { notFound } from '#app/http/replies.server.ts';

const files = { 'thong-ke': figuresByService, 'thong-ke-theo-thang': figuresByMonth } as const;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const name = params['file'] ?? '';
  if (!(name in files)) throw notFound();
  const { services } = await readStatistics(context.portal.deps);
  return new Response(files[name as keyof typeof files](services), {
    headers: {
      ...publicPage(['catalog', 'statistics']),
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.csv"`,
    },
  });
}
