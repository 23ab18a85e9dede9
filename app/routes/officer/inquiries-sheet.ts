// The register of a kind of inquiry in a period as a workbook.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { readInquiryRegister } from '#app/domain/inquiries/inquiry-register.server.ts';
import { lateText } from '#app/inquiries/late-level.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { slugOf } from '#app/domain/kernel/slug.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { spreadsheetResponse } from '#app/http/spreadsheet.server.ts';
import { registerFilter } from '#app/lists/inquiries.ts';
import { choosePeriod } from '#app/lists/period.ts';
import type { RegisterLine } from '#app/read-models/inquiries.ts';
import { describeOutcome, describeRemaining } from '#catalog/lateness.ts';
import { formatDate, localDate } from '#catalog/local-date.ts';
import { kindOfRequest } from '../public/inquiry-request.server.ts';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context);
  const { deps } = context.portal;
  const kind = kindOfRequest(request);
  const filter = registerFilter.read(new URL(request.url).searchParams);
  const { title, days } = choosePeriod(filter, deps.clock.now());
  const { figures, lines } = orRefusal(await readInquiryRegister(deps, staff, { kind, ...days }));
  return spreadsheetResponse<RegisterLine>({
    fileName: `so-theo-doi-${kind.id}-${slugOf(title)}`,
    sheet: 'Sổ theo dõi',
    title: [
      `${kind.words.register}: ${title}`,
      `Đã nhận ${figures.filed}; đã trả lời ${figures.answered}${figures.refused === undefined ? '' : `; từ chối ${figures.refused}`}; đúng hạn ${figures.onTime}; trễ hạn ${lateText(figures)}`,
    ],
    columns: [
      { heading: 'STT', width: 6, kind: 'number', value: (_line, index) => index + 1 },
      { heading: 'Số vào sổ', width: 12, value: (line) => line.registerNumber },
      { heading: 'Ngày nhận', width: 12, kind: 'date', value: (line) => localDate(line.submittedAt) },
      { heading: 'Người gửi', width: 26, value: (line) => line.requesterName },
      { heading: 'Nội dung', width: 50, value: (line) => line.subject },
      { heading: 'Hình thức', width: 24, value: (line) => line.channel },
      { heading: 'Hạn trả lời', width: 12, kind: 'date', value: (line) => line.due?.date },
      {
        heading: 'Ngày xong',
        width: 12,
        kind: 'date',
        value: (line) => (line.finishedAt === undefined ? undefined : localDate(line.finishedAt)),
      },
      { heading: 'Kết quả', width: 22, value: (line) => line.stateLabel },
      { heading: 'Căn cứ từ chối', width: 36, value: (line) => line.ground },
      { heading: 'Đúng hạn', width: 20, value: (line) => lateWords(line) },
    ],
    rows: lines,
  });
}

/** What was late stays late, whatever runs after it. */
function lateWords({ due, missed }: RegisterLine): string | undefined {
  if (missed !== undefined) return `đã trễ hạn ${missed.duty.toLowerCase()} ${formatDate(missed.date)}`;
  if (due === undefined) return undefined;
  return due.finished ? describeOutcome(due.lateness) : describeRemaining(due.lateness);
}
