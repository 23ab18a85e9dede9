// What the unit for justice has to do with drafts put to the people: prepare, moderate, answer; with what is late.
import { answerStates } from '#app/consultations/answer-steps.ts';
import { lastDayOf } from '#app/consultations/period.ts';
import { paths } from '#app/addresses/paths.ts';
import { commentsFilter } from '#app/lists/consultations.ts';
import type { DeskConsultation } from '#app/read-models/consultations.ts';
import { formatDate } from '#catalog/local-date.ts';

import { Button } from '../../../components/button/button.tsx';
import { StatusTag } from '../../../components/status-tag/status-tag.tsx';
import { Table } from '../../../components/table/table.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { stateWords } from '../../public/consultations/state-words.ts';

export interface ConsultationListPageProps {
  readonly desk: Desk;
  readonly lines: readonly DeskConsultation[];
  readonly section: string;
}

export function ConsultationListPage({ desk, lines, section }: ConsultationListPageProps) {
  return (
    <DeskPage
      desk={desk}
      heading="Lấy ý kiến dự thảo"
      actions={<Button href={paths.newItem(section)}>Mở đợt lấy ý kiến</Button>}
    >
      <div className="queue">
        <Table
          caption="Các đợt lấy ý kiến"
          captionHidden
          dense
          cards
          rows={lines}
          rowKey={({ itemId }) => itemId}
          empty={
            <p>
              Chưa có đợt nào. Bấm “Mở đợt lấy ý kiến” để soạn hoặc nhập từ tệp Word, rồi gửi Ban Biên tập
              duyệt.
            </p>
          }
          columns={[
            {
              header: 'Dự thảo',
              rowHeader: true,
              cell: (line) => (
                <>
                  <a
                    href={
                      line.state === 'preparing'
                        ? paths.boardItem(line.itemId)
                        : paths.staffConsultation(line.itemId)
                    }
                    data-desk-row=""
                  >
                    {line.title}
                  </a>
                  <span className="second-line">
                    <a href={paths.boardItem(line.itemId)}>{editing[line.state]}</a>
                    {' · '}
                    <a href={paths.staffDraftOutline(line.itemId)}>Bố cục</a>
                    {line.href !== undefined && (
                      <>
                        {' · '}
                        <a href={line.href}>Trang công khai</a>
                      </>
                    )}
                  </span>
                </>
              ),
            },
            { header: 'Tình trạng', cell: (line) => <State line={line} /> },
            {
              header: 'Chờ duyệt đăng',
              labelled: true,
              numeric: true,
              cell: (line) => <Waiting line={line} />,
            },
            { header: 'Góp\u00a0ý', labelled: true, numeric: true, cell: ({ received }) => received },
            { header: 'Giải trình', labelled: true, cell: (line) => <Answers line={line} /> },
          ]}
        />
      </div>
    </DeskPage>
  );
}

/** What the board's page is for, while readers see it so. */
const editing: Readonly<Record<DeskConsultation['state'], string>> = {
  preparing: 'Soạn tiếp',
  upcoming: 'Gia hạn, đăng bản mới',
  open: 'Gia hạn, đăng bản mới',
  closed: 'Bài đăng',
  withdrawn: 'Bài đăng',
  answered: 'Bài đăng',
  ended: 'Bài đăng',
};

function Waiting({ line: { itemId, waiting, toReview, late } }: { readonly line: DeskConsultation }) {
  const at = (state: 'submitted' | 'declined') =>
    commentsFilter.address({ state }, paths.staffConsultation(itemId));
  return (
    <>
      {waiting === 0 ? 0 : <a href={at('submitted')}>{waiting}</a>}
      {toReview > 0 && (
        <a className="second-line" href={at('declined')}>
          {toReview} chờ xem lại
        </a>
      )}
      {late > 0 && <strong className="second-line">{late} quá hạn</strong>}
    </>
  );
}

function State({ line: { state, closesAt, daysLeft } }: { readonly line: DeskConsultation }) {
  if (state === 'preparing' || closesAt === undefined)
    return <StatusTag tone="neutral">Đang chuẩn bị</StatusTag>;
  return (
    <>
      <StatusTag tone={stateWords[state].tone}>{stateWords[state].label}</StatusTag>
      {state !== 'withdrawn' && (
        <span className="second-line">
          đến hết {formatDate(lastDayOf({ closesAt }))}
          {daysLeft > 0 && `, còn ${daysLeft} ngày`}
        </span>
      )}
    </>
  );
}

function Answers({ line }: { readonly line: DeskConsultation }) {
  if (line.answerState === undefined) return null;
  return (
    <>
      <a href={paths.staffAnswers(line.itemId)}>{answerStates[line.answerState].label}</a>
      {line.toApprove && <strong className="second-line">chờ ông/bà duyệt</strong>}
      {line.proposals > 0 && (
        <strong className="second-line">{line.proposals} đề nghị chờ ông/bà duyệt</strong>
      )}
      {line.endDueOn !== undefined && (
        <span className="second-line">
          dự thảo không còn trên Cổng: báo người góp ý trước {formatDate(line.endDueOn)}
          {line.endLate && <strong>, quá hạn</strong>}
        </span>
      )}
      {line.answerDueOn !== undefined && (
        <span className="second-line">
          hạn {formatDate(line.answerDueOn)}
          {line.answerLate && <strong>, quá hạn</strong>}
        </span>
      )}
      {line.eraseOn !== undefined && (
        <span className="second-line">nội dung góp ý được xóa {formatDate(line.eraseOn)}</span>
      )}
      {line.erased !== undefined && (
        <span className="second-line">nội dung góp ý đã xóa {formatDate(line.erased.at)}</span>
      )}
    </>
  );
}
