// One procedure with every component as a PDF (Đ13.1c, Đ15), at the address of its page with ".pdf" behind it.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { readResponsible } from '#app/domain/assignments/responsible.server.ts';
import { openProcedurePage } from '#app/domain/catalog/open-procedure-page.server.ts';
import { printSheet } from '#app/domain/drawing/print-sheet.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { publicPage } from '#app/http/document.ts';
import { pdfResponse } from '#app/http/pdf-response.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { originText } from '#app/ui/components/origin/origin.tsx';
import { procedureOrigin, procedureParts } from '#app/ui/pages/public/procedure/procedure-sheet.ts';
import { responsibleText } from '#app/ui/pages/public/procedure/responsible-text.ts';
import { tags } from '#app/vocabulary/page-tags.ts';
import { formatMoment } from '#catalog/local-date.ts';
import { inWords } from '#catalog/stated.ts';
import { sectors } from '#catalog/sectors.ts';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { deps } = context.portal;
  const slug = params['slug'] ?? '';
  const { sheet, forms, changed } = orRefusal(await openProcedurePage(deps, { slug }));
  const responsible = responsibleText(await readResponsible(deps, sheet), sheet, deps.unit.phone);
  const formPart = {
    heading: 'Mẫu đơn, tờ khai',
    lines: forms.map(({ code, title }) => `– ${title}: ${deps.unit.publicUrl}${paths.blankForm(slug, code)}`),
  };
  const responsiblePart = {
    heading: 'Người phụ trách',
    lines: [...responsible.lines, `Điện thoại: ${responsible.telephone}`],
  };
  const { content } = orRefusal(
    await printSheet(deps, {
      title: sheet.name,
      section: `${sectors[sheet.sector]} · mã thủ tục ${inWords(sheet.naming, ({ code }) => code)}`,
      address: deps.unit.publicUrl + paths.procedure(slug),
      parts: [...procedureParts(sheet), responsiblePart, ...(forms.length === 0 ? [] : [formPart])],
      ending: [
        originText(procedureOrigin(sheet, deps.unit.name)),
        `Thay đổi lần cuối ${formatMoment(changed.at)}.`,
      ],
    }),
  );
  return pdfResponse(
    { fileName: `${slug}.pdf`, content },
    {
      disposition: 'inline',
      headers: publicPage([tags.catalog, tags.procedure(slug), tags.assignments], { seconds: 900 }),
    },
  );
}
