// The legal documents that were found, as a PDF (Đ10.6, Đ13.1c).
import type { LoaderFunctionArgs } from '@remix-run/node';

import { printSheet } from '#app/domain/drawing/print-sheet.server.ts';
import { pdfResponse } from '#app/http/pdf-response.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { legalFilter } from '#app/lists/legal-documents.ts';
import { legalParts } from '#app/ui/pages/public/legal-documents/legal-sheet.ts';
import { legalDocumentsHeaders, openLegalDocuments } from './legal-documents.server.ts';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { deps } = context.portal;
  const { section, entries, list } = await openLegalDocuments(request, context);
  const { content } = orRefusal(
    await printSheet(deps, {
      title: section.title,
      section: 'Văn bản tìm thấy',
      address: deps.unit.publicUrl + legalFilter.address(entries),
      lead: section.intro,
      parts: legalParts(list.lines, deps.unit.publicUrl),
      ending: [
        list.total === 0 ? 'Không tìm thấy văn bản nào.' : `${list.total} văn bản.`,
        ...(list.pages > 1 ? [`Trang ${list.page} trong ${list.pages} trang của danh sách.`] : []),
      ],
    }),
  );
  return pdfResponse(
    { fileName: 'van-ban.pdf', content },
    { disposition: 'inline', headers: legalDocumentsHeaders(section.id) },
  );
}
