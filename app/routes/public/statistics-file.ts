// Đ14.3: the figures of use as CSV, by service or by month.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { readStatistics } from '#app/domain/statistics/read-statistics.server.ts';
import { figuresByMonth, figuresByService } from '#app/domain/statistics/statistics-files.server.ts';
import { publicPage } from '#app/http/document.ts';
import { notFound } from '#app/http/replies.server.ts';
import { tags } from '#app/vocabulary/page-tags.ts';
import { own } from '#forms/own.ts';

const files = { 'thong-ke': figuresByService, 'thong-ke-theo-thang': figuresByMonth } as const;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const name = params['file'] ?? '';
  const file = own(files, name);
  if (file === undefined) throw notFound();
  const { services } = await readStatistics(context.portal.deps);
  return new Response(file(services), {
    headers: {
      ...publicPage([tags.catalog, tags.statistics]),
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.csv"`,
    },
  });
}
