// Figures of quality of a period, as a PDF.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { printSheet } from '#app/domain/drawing/print-sheet.server.ts';
import { slugOf } from '#app/domain/kernel/slug.ts';
import { readQuality } from '#app/domain/quality/read-quality.server.ts';
import { pdfResponse } from '#app/http/pdf-response.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { choosePeriod } from '#app/lists/period.ts';
import { qualityFilter } from '#app/lists/quality.ts';
import { qualityParts } from '#app/ui/pages/officer/quality/quality-sheet.ts';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context);
  const { deps } = context.portal;
  const filter = qualityFilter.read(new URL(request.url).searchParams);
  const { title, days, period } = choosePeriod(filter, deps.clock.now());
  const { quality } = orRefusal(await readQuality(deps, staff, days, period));
  const heading = `Chất lượng phục vụ: ${title}`;
  const { content } = orRefusal(
    await printSheet(deps, {
      title: heading,
      section: 'Theo dõi giải quyết thủ tục hành chính',
      address: deps.unit.publicUrl + qualityFilter.address(filter),
      parts: qualityParts(quality),
    }),
  );
  return pdfResponse(
    { fileName: `${slugOf(heading)}.pdf`, content },
    { disposition: 'inline', headers: { 'Cache-Control': 'private, no-store' } },
  );
}
