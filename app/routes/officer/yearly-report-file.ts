// The report of a year as a PDF or a Word document.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { openReportFile } from '#app/domain/yearly-reports/open-report-file.server.ts';
import { fileResponse } from '#app/http/file-response.server.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { wholeNumber } from '#app/http/whole-number.server.ts';
import { requireStaff } from '#app/http/session.server.ts';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context);
  const kind = new URL(request.url).pathname.endsWith('.docx') ? 'docx' : 'pdf';
  return fileResponse(
    orRefusal(
      await openReportFile(context.portal.deps, staff, {
        year: wholeNumber(params['year'] ?? '') ?? 0,
        kind,
      }),
    ),
  );
}
