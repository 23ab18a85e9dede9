// Đ13.1c, Đ14.2: the services that were found, as a PDF.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { findServices } from '#app/domain/catalog/find-services.ts';
import { readServices } from '#app/domain/catalog/read-services.server.ts';
import { printSheet } from '#app/domain/drawing/print-sheet.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { publicPage } from '#app/http/document.ts';
import { pdfResponse } from '#app/http/pdf-response.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { servicesFilter, soughtIn } from '#app/lists/services.ts';
import { feeSummary } from '#app/ui/components/fees/fee-text.ts';
import { levelSentence } from '#app/ui/components/level-mark/level-mark.tsx';
import { originText } from '#app/ui/components/origin/origin.tsx';
import { limitSummary, listedFacts } from '#app/ui/components/service-list/service-list.tsx';
import { procedureOrigin } from '#app/ui/pages/public/procedure/procedure-sheet.ts';
import { tags } from '#app/vocabulary/page-tags.ts';
import { sectors } from '#catalog/sectors.ts';
import { inList, listNoticeOf } from '#catalog/stated.ts';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { deps } = context.portal;
  const sought = soughtIn(new URL(request.url).searchParams);
  const { services } = findServices(await readServices(deps), sought);
  const notice = listNoticeOf(services.flatMap(listedFacts));
  const { content } = orRefusal(
    await printSheet(deps, {
      title: 'Danh mục dịch vụ công',
      section: 'Dịch vụ công trực tuyến',
      address: deps.unit.publicUrl + servicesFilter.address(sought),
      parts: services.map((sheet) => ({
        heading: sheet.name,
        rows: [
          { label: 'Mã thủ tục', value: inList(sheet.naming, ({ code }) => code) },
          { label: 'Lĩnh vực', value: sectors[sheet.sector] },
          {
            label: 'Mức độ',
            value: inList(sheet.offer, (offer) => `${offer.level}. ${levelSentence(offer)}`),
          },
          { label: 'Thời hạn', value: inList(sheet.facts.timeLimit, limitSummary) },
          { label: 'Phí, lệ phí', value: inList(sheet.facts.charges, feeSummary) },
        ],
        quiet: [
          originText(procedureOrigin(sheet, deps.unit.name)),
          deps.unit.publicUrl + paths.procedure(sheet.slug),
        ],
      })),
      ending: [`${services.length} thủ tục.`, ...(notice === undefined ? [] : [notice])],
    }),
  );
  return pdfResponse(
    { fileName: 'dich-vu-cong.pdf', content },
    {
      disposition: 'inline',
      headers: publicPage([tags.catalog], {
        seconds: 900,
        query: Object.values(servicesFilter.fields).map(({ name }) => name),
      }),
    },
  );
}
