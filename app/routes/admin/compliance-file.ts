// The check of a year as a paper and as a workbook.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { drawCheckOfYear, openCheck } from '#app/domain/compliance/check.server.ts';
import { deskFile } from '#app/http/desk-route.server.ts';
import { deskSheet } from '#app/http/desk-sheet.server.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { wholeNumber } from '#app/http/whole-number.server.ts';
import { compliancePoints, findingWords } from '#app/operation/compliance.ts';
import type { ComplianceLine } from '#app/read-models/compliance.ts';
import { localDate } from '#catalog/local-date.ts';

const yearOf = (text: string) => wholeNumber(text) ?? 0;

const paper = deskFile(({ deps, staff, param }) =>
  drawCheckOfYear(deps, staff, { year: yearOf(param('year')) }),
);

const workbook = deskSheet<ComplianceLine>(async ({ deps, staff, param }) => {
  const year = yearOf(param('year'));
  const { check } = orRefusal(await openCheck(deps, staff, { year }));
  return {
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
  };
});

export const loader = (args: LoaderFunctionArgs) =>
  new URL(args.request.url).pathname.endsWith('.pdf') ? paper(args) : workbook(args);
