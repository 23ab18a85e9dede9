// What was said and what the commune answers: the table that is published when everything is answered.
import { answerOutcomes } from '#app/consultations/comment-words.ts';
import { noAnswersText, type CommentTally } from '#app/consultations/tally.ts';
import { paths } from '#app/addresses/paths.ts';
import type { ConsultationPage } from '#app/read-models/consultations.ts';
import { formatDate, formatMoment } from '#catalog/local-date.ts';

import { Table } from '../../../components/table/table.tsx';

interface AnswerTableProps {
  readonly answers: NonNullable<ConsultationPage['answers']>;
  readonly tally: CommentTally;
  readonly slug: string;
}

export function AnswerTable({ answers, tally, slug }: AnswerTableProps) {
  return (
    <section aria-labelledby="giai-trinh">
      <h2 id="giai-trinh">Tổng hợp, giải trình, tiếp thu</h2>
      <p>
        Công bố {formatMoment(answers.at)}.{' '}
        <span className="no-print">
          Tải về: <a href={paths.consultationAnswers(slug, 'pdf')}>PDF</a>
          {' · '}
          <a href={paths.consultationAnswers(slug, 'xlsx')}>Excel (XLSX)</a>
        </span>
      </p>
      <Table
        caption="Tổng hợp ý kiến và giải trình, tiếp thu"
        captionHidden
        cards
        rows={answers.rows}
        rowKey={(row) => row.summary}
        empty={<p>{noAnswersText(tally)}</p>}
        columns={[
          { header: 'Điều khoản', labelled: true, cell: ({ about }) => about.join('; ') },
          {
            header: 'Nội dung góp ý',
            rowHeader: true,
            cell: ({ summary, comments, by, corrected }) => (
              <>
                {summary}
                <span className="second-line">
                  {comments} góp ý: {by.join(', ')}
                </span>
                {corrected !== undefined && (
                  <strong className="second-line">
                    Đính chính ngày {formatDate(corrected.at)}: {corrected.note}
                  </strong>
                )}
              </>
            ),
          },
          { header: 'Kết quả', labelled: true, cell: ({ outcome }) => answerOutcomes[outcome] },
          {
            header: 'Nội dung tiếp thu, lý do',
            labelled: true,
            cell: ({ reason }) => <span className="consultation-lines">{reason}</span>,
          },
        ]}
      />
    </section>
  );
}
