// BẢNG TỔNG HỢP, GIẢI TRÌNH, TIẾP THU in the official layout (NĐ 30/2020/NĐ-CP), from what was published.
import { answerOutcomes } from '#app/consultations/comment-words.ts';
import { noAnswersText, tallyText, type CommentTally } from '#app/consultations/tally.ts';
import type { PublishedAnswer } from '#app/read-models/consultations.ts';
import { formatDate } from '#catalog/local-date.ts';
import {
  header,
  labelledLine,
  Paper,
  placeAndDate,
  table,
  title,
  type Unit,
} from '#forms/pdf/index.server.ts';

export interface AnswersToDraw {
  readonly unit: Unit;
  readonly title: string;
  readonly purpose: string;
  /** Local dates. */
  readonly from: string;
  readonly until: string;
  readonly tally: CommentTally;
  readonly answerer: string;
  readonly at: Date;
  readonly rows: readonly PublishedAnswer[];
  /** "https://phuanbinhduong.gov.vn/gop-y/…" */
  readonly address: string;
  /** That it is withdrawn, where it is. */
  readonly mark?: string;
}

/** @returns the bytes of an A4 PDF; the same answers always give the same bytes */
export async function drawAnswers(content: AnswersToDraw): Promise<Uint8Array> {
  const { unit, at, rows } = content;
  const paper = await Paper.start({
    size: 'A4',
    title: `Tổng hợp, giải trình, tiếp thu: ${content.title}`,
    subject: 'Lấy ý kiến Nhân dân',
    author: unit.name,
    at,
  });
  header(paper, { unit, under: [], placeAndDate: placeAndDate(unit, at) });
  title(paper, 'Bảng tổng hợp', 'Ý kiến góp ý và giải trình, tiếp thu');
  if (content.mark !== undefined) paper.text(content.mark, { face: 'bold', after: paper.base * 0.6 });
  labelledLine(paper, 'Dự thảo', content.title);
  labelledLine(paper, 'Mục đích', content.purpose);
  labelledLine(
    paper,
    'Thời gian lấy ý kiến',
    `từ ngày ${formatDate(content.from)} đến hết ngày ${formatDate(content.until)}`,
  );
  labelledLine(paper, 'Đã nhận', `${tallyText(content.tally)}.`);
  labelledLine(paper, 'Chịu trách nhiệm giải trình', content.answerer);
  labelledLine(paper, 'Đăng tại', content.address);
  paper.skip(paper.base * 0.6);
  if (rows.length === 0) paper.text(`${noAnswersText(content.tally)}/.`);
  else
    table(
      paper,
      [
        { title: 'STT', share: 1, align: 'center' },
        { title: 'Điều khoản', share: 2.2 },
        { title: 'Nội dung góp ý', share: 4 },
        { title: 'Kết quả', share: 2 },
        { title: 'Nội dung tiếp thu, giải trình', share: 4 },
      ],
      rows.map(({ about, summary, comments, by, outcome, reason, corrected }, index) => [
        String(index + 1),
        about.join('; '),
        `${summary} (${comments} góp ý: ${by.join(', ')})`,
        answerOutcomes[outcome],
        corrected === undefined
          ? reason
          : `${reason}\nĐính chính ngày ${formatDate(corrected.at)}: ${corrected.note}`,
      ]),
    );
  return paper.finish();
}
