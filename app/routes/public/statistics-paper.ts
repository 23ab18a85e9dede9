// The use of all services, as a PDF (Đ13.1c, Đ14.3).
import type { LoaderFunctionArgs } from '@remix-run/node';

import { paths } from '#app/addresses/paths.ts';
import { printSheet } from '#app/domain/drawing/print-sheet.server.ts';
import { readPublicQuality } from '#app/domain/quality/read-quality.server.ts';
import { readStatistics } from '#app/domain/statistics/read-statistics.server.ts';
import { publicPage } from '#app/http/document.ts';
import { pdfResponse } from '#app/http/pdf-response.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { statisticsParts } from '#app/ui/pages/public/statistics/statistics-sheet.ts';
import { tags } from '#app/vocabulary/page-tags.ts';

export async function loader({ context }: LoaderFunctionArgs) {
  const { deps } = context.portal;
  const [{ computedAt, services, others }, quality] = await Promise.all([
    readStatistics(deps),
    readPublicQuality(deps),
  ]);
  const { content } = orRefusal(
    await printSheet(deps, {
      title: 'Tình hình sử dụng dịch vụ công trực tuyến',
      section: 'Dịch vụ công trực tuyến',
      address: deps.unit.publicUrl + paths.statistics(),
      parts: statisticsParts({
        computedAt,
        others,
        quality,
        services: services.map(({ sheet: { code, name, offer }, figures }) => ({
          code,
          name,
          offer,
          figures,
        })),
      }),
    }),
  );
  return pdfResponse(
    { fileName: 'tinh-hinh-su-dung-dich-vu-cong.pdf', content },
    { disposition: 'inline', headers: publicPage([tags.catalog, tags.statistics], { seconds: 900 }) },
  );
}
