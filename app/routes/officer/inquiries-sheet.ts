// The register of a kind of inquiry in a period as a workbook.
import { readInquiryRegister } from '#app/domain/inquiries/inquiry-register.server.ts';
import { slugOf } from '#app/domain/kernel/slug.ts';
import { deskList, sheetOf } from '#app/http/desk-sheet.server.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { lateText } from '#app/inquiries/late-level.ts';
import { registerFilter } from '#app/lists/inquiries.ts';
import { choosePeriod } from '#app/lists/period.ts';
import { registerList } from '#app/ui/pages/officer/inquiries/register-page.tsx';
import { kindOfRequest } from '../public/inquiry-request.server.ts';

export const loader = deskList(async ({ deps, staff, url }) => {
  const kind = kindOfRequest({ url });
  const { title, days } = choosePeriod(registerFilter.read(url.searchParams), deps.clock.now());
  const { figures, rows } = orRefusal(await readInquiryRegister(deps, staff, { kind, ...days }));
  const refused = figures.refused === undefined ? '' : `; từ chối ${figures.refused}`;
  return sheetOf(registerList, {
    rows,
    fileName: `so-theo-doi-${kind.id}-${slugOf(title)}`,
    title: [
      `${kind.words.register}: ${title}`,
      `Đã nhận ${figures.filed}; đã trả lời ${figures.answered}${refused}; đúng hạn ${figures.onTime}; trễ hạn ${lateText(figures)}`,
    ],
  });
});
