// How the commune is reached, as a PDF (Đ10.10, Đ13.1c).
import type { LoaderFunctionArgs } from '@remix-run/node';

import { printSheet } from '#app/domain/drawing/print-sheet.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { publicPage } from '#app/http/document.ts';
import { pdfResponse } from '#app/http/pdf-response.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { contactFacts } from '#app/ui/pages/public/contact/contact-facts.ts';
import { tags } from '#app/vocabulary/page-tags.ts';

export async function loader({ context }: LoaderFunctionArgs) {
  const { deps } = context.portal;
  const { content } = orRefusal(
    await printSheet(deps, {
      title: 'Liên hệ',
      section: 'Cổng thông tin điện tử',
      address: deps.unit.publicUrl + paths.contact(),
      parts: [{ heading: deps.unit.name, rows: contactFacts(deps.unit) }],
    }),
  );
  return pdfResponse(
    { fileName: 'lien-he.pdf', content },
    { disposition: 'inline', headers: publicPage([tags.fixed], { seconds: 900 }) },
  );
}
