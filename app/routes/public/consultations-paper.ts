// The drafts put to the people, narrowed as their page is, as a PDF (Đ10.8b, Đ13.1c).
import type { LoaderFunctionArgs } from '@remix-run/node';

import { stages } from '#app/consultations/stages.ts';
import { printSheet } from '#app/domain/drawing/print-sheet.server.ts';
import { pdfResponse } from '#app/http/pdf-response.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { consultationsFilter } from '#app/lists/consultations.ts';
import { consultationParts } from '#app/ui/pages/public/consultations/consultations-sheet.ts';
import { consultationsHeaders, openConsultations } from './consultations.server.ts';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { deps } = context.portal;
  const outcome = await openConsultations(request, context);
  const { section, filter, lines, total, pages } = outcome;
  const { stage, page = 1 } = filter;
  const { content } = orRefusal(
    await printSheet(deps, {
      title: stage === undefined ? section.title : `${section.title}: ${stages[stage].label}`,
      section: 'Chuyên mục',
      address: deps.unit.publicUrl + consultationsFilter.address(filter),
      lead: section.intro,
      parts: consultationParts(lines, deps.unit.publicUrl),
      ending: [
        total === 0 ? 'Không có dự thảo nào.' : `${total} dự thảo.`,
        ...(pages > 1 ? [`Trang ${page} trong ${pages} trang của danh sách.`] : []),
      ],
    }),
  );
  return pdfResponse(
    { fileName: 'lay-y-kien.pdf', content },
    { disposition: 'inline', headers: consultationsHeaders(context, outcome) },
  );
}
