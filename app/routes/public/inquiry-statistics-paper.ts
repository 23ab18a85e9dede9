// How each unit answered what was sent in a year, as a PDF (Đ13.1c, Đ13.2).
import type { LoaderFunctionArgs } from '@remix-run/node';

import { paths } from '#app/addresses/paths.ts';
import { printSheet } from '#app/domain/drawing/print-sheet.server.ts';
import { pdfResponse } from '#app/http/pdf-response.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { inquiryStatisticsParts } from '#app/ui/pages/public/inquiries/statistics-sheet.ts';
import { inquiryStatisticsHeaders, openInquiryStatistics } from './inquiry-statistics.server.ts';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { deps } = context.portal;
  const outcome = await openInquiryStatistics(request, context);
  const { kind, words, year } = outcome;
  const { content } = orRefusal(
    await printSheet(deps, {
      title: `Tình hình trả lời ${words.one} năm ${year}`,
      section: words.parent.label,
      address: deps.unit.publicUrl + paths.inquiryStatistics(kind, year),
      parts: inquiryStatisticsParts(outcome),
    }),
  );
  return pdfResponse(
    { fileName: `tinh-hinh-tra-loi-${year}.pdf`, content },
    { disposition: 'inline', headers: inquiryStatisticsHeaders(kind) },
  );
}
