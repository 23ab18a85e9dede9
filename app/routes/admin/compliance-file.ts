// The check of a year as a paper and as a workbook.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { drawCheckOfYear, openCheck } from '#app/domain/compliance/check.server.ts';
import { fileResponse } from '#app/http/file-response.server.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { spreadsheetResponse } from '#app/http/spreadsheet.server.ts';
import { wholeNumber } from '#app/http/whole-number.server.ts';
import { compliancePoints, findingWords } from '#app/operation/compliance.ts';
import type { ComplianceLine } from '#app/read-models/compliance.ts';
import { localDate } from '#catalog/local-date.ts';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context);
  const { deps } = context.portal;
  const year = wholeNumber(params['year'] ?? '') ?? 0;
  if (request.url.split('?', 1)[0]?.endsWith('.pdf') === true) {
    return fileResponse(orRefusal(await drawCheckOfYear(deps, staff, { year })));
  }
  const { check } = orRefusal(await openCheck(deps, staff, { year }));
  return spreadsheetResponse<ComplianceLine>({
    fileName: `kiem-tra-an-toan-thong-tin-${year}`,
    sheet: `Năm ${year}`,
    title: [
      `Kiểm tra việc bảo đảm an toàn thông tin của trang thông tin điện tử năm ${year}`,
      deps.unit.name,
    ],
    columns: [
      { heading: 'Điều 22, điểm', width: 34, value: ({ point }) => `${point}) ${compliancePoints[point]}` },
      { heading: 'Nội dung kiểm tra', width: 50, value: ({ question }) => question },
      { heading: 'Kết quả', width: 16, value: ({ last }) => findingWords(last?.finding) },
      { heading: 'Bằng chứng, điều còn thiếu', width: 50, value: ({ last }) => last?.note },
      { heading: 'Khắc phục trước', width: 14, kind: 'date', value: ({ last }) => last?.dueOn },
      { heading: 'Người kiểm tra', width: 22, value: ({ last }) => last?.foundBy },
      {
        heading: 'Ngày kiểm tra',
        width: 14,
        kind: 'date',
        value: ({ last }) => last && localDate(last.foundAt),
      },
    ],
    rows: check.lines,
  });
}
