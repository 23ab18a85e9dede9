// The table of what was said and answered, as a paper or a workbook to keep.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { answerPaper } from '#app/domain/consultations/answer-paper.server.ts';
import { answerOutcomes } from '#app/consultations/comment-words.ts';
import { tallyText } from '#app/consultations/tally.ts';
import { publicPage } from '#app/http/document.ts';
import { pdfResponse } from '#app/http/pdf-response.ts';
import { notFound, orRefusal } from '#app/http/replies.server.ts';
import { spreadsheetResponse } from '#app/http/spreadsheet.server.ts';
import { tags } from '#app/vocabulary/page-tags.ts';
import { titleInWords } from '#app/publications/item-title.ts';
import { withdrawnMark } from '#app/publications/standing.ts';
import { formatDate } from '#catalog/local-date.ts';
import { openConsultation } from './consultation.server.ts';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { deps } = context.portal;
  const { consultation } = await openConsultation(context, params['slug'] ?? '');
  const { answers, item, tally } = consultation;
  if (answers === undefined) throw notFound();
  if (new URL(request.url).pathname.endsWith('.pdf')) {
    const { content } = orRefusal(await answerPaper(deps, consultation));
    return pdfResponse(
      { fileName: 'tong-hop-giai-trinh.pdf', content },
      { disposition: 'inline', headers: publicPage([tags.item(item.id)]) },
    );
  }
  return spreadsheetResponse({
    fileName: 'tong-hop-giai-trinh',
    sheet: 'Tổng hợp, giải trình',
    title: [
      ...(item.withdrawn === undefined ? [] : [withdrawnMark(item.withdrawn)]),
      'BẢNG TỔNG HỢP, GIẢI TRÌNH, TIẾP THU Ý KIẾN',
      titleInWords(item.title),
      `${deps.commune.at(answers.at).name}, công bố ngày ${formatDate(answers.at)}`,
      `Đã nhận ${tallyText(tally)}.`,
    ],
    columns: [
      { heading: 'STT', width: 6, kind: 'number', value: (_, index) => index + 1 },
      { heading: 'Điều khoản', width: 22, value: ({ about }) => about.join('; ') },
      { heading: 'Nội dung góp ý', width: 45, value: ({ summary }) => summary },
      { heading: 'Người góp ý', width: 25, value: ({ by }) => by.join(', ') },
      { heading: 'Số góp ý', width: 10, kind: 'number', value: ({ comments }) => comments },
      { heading: 'Kết quả', width: 20, value: ({ outcome }) => answerOutcomes[outcome] },
      { heading: 'Nội dung tiếp thu, giải trình', width: 50, value: ({ reason }) => reason },
      {
        heading: 'Đính chính',
        width: 30,
        value: ({ corrected }) =>
          corrected === undefined ? '' : `${formatDate(corrected.at)}: ${corrected.note}`,
      },
    ],
    rows: answers.rows,
  });
}
