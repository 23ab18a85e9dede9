// What came in on one draft: what waits first, narrowed by state and by what it is about, each opened to be decided.
import { commentStates, moderatedStates, type CommentStateId } from '#app/consultations/comment-steps.ts';
import { stances } from '#app/consultations/comment-words.ts';
import { paths } from '#app/addresses/paths.ts';
import { commentsFilter, type CommentsFilter } from '#app/lists/consultations.ts';
import type { StaffComment } from '#app/read-models/consultations.ts';
import { beginningOf } from '#app/values/beginning-of.ts';
import { formatDate, formatMoment } from '#catalog/local-date.ts';
import type { Option } from '#app/values/option.ts';

import { Button } from '../../../components/button/button.tsx';
import { Pagination } from '../../../components/pagination/pagination.tsx';
import { StatusTag } from '../../../components/status-tag/status-tag.tsx';
import { Table } from '../../../components/table/table.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { FilterForm } from '../../../components/workspace/filter-form.tsx';

export interface CommentQueuePageProps {
  readonly desk: Desk;
  readonly item: string;
  readonly title: string;
  readonly href: string;
  readonly counts: Readonly<Record<CommentStateId, number>>;
  readonly clauses: readonly Option[];
  readonly filter: CommentsFilter;
  readonly comments: readonly StaffComment[];
  readonly page: number;
  readonly pages: number;
}

export function CommentQueuePage(props: CommentQueuePageProps) {
  const { desk, item, title, href, counts, clauses, filter, comments, page: pageNumber, pages } = props;
  const address = paths.staffConsultation(item);
  const [first] = comments;
  return (
    <DeskPage
      desk={desk}
      heading={title}
      caption={
        <>
          <a href={paths.staffConsultations()}>Lấy ý kiến dự thảo</a> · <a href={href}>Trang công khai</a> ·{' '}
          <a href={paths.staffAnswers(item)}>Soạn giải trình, tiếp thu</a>
        </>
      }
      actions={
        first?.state === 'submitted' ? (
          <span data-desk-next="">
            <Button href={paths.staffComment(item, first.id)}>Duyệt lần lượt ({counts.submitted})</Button>
          </span>
        ) : undefined
      }
    >
      <FilterForm
        list={commentsFilter}
        filter={filter}
        label="Lọc góp ý"
        address={address}
        options={{
          state: moderatedStates.map((value) => ({ value, label: commentStates[value].label })),
          clause: clauses,
        }}
        counts={{ state: counts }}
      />
      {counts.unconfirmed > 0 && (
        <p className="quiet">
          {counts.unconfirmed} góp ý chưa được người gửi xác nhận qua thư nên chưa ai xem được.
        </p>
      )}
      <div className="queue">
        <Table
          caption="Góp ý"
          captionHidden
          dense
          rows={comments}
          rowKey={({ id }) => id}
          empty={<p>Không có góp ý nào ở đây. Hãy chọn trạng thái khác hoặc bỏ lọc.</p>}
          columns={[
            {
              header: 'Người gửi và nội dung',
              rowHeader: true,
              cell: (comment) => (
                <>
                  <a href={paths.staffComment(item, comment.id)} data-desk-row="">
                    {comment.name}
                  </a>
                  <span className="queue__second">
                    {comment.text === '' ? stances[comment.stance].label : beginningOf(comment.text, 160)}
                  </span>
                </>
              ),
            },
            {
              header: 'Về',
              cell: ({ on }) => (on.gone ? `${on.label}, không còn` : on.label),
            },
            { header: 'Ý kiến', cell: ({ stance }) => stances[stance].label, hideOnPhone: true },
            {
              header: 'Trạng thái',
              cell: ({ state, dueOn, late }) => (
                <>
                  <StatusTag tone={commentStates[state].tone}>{commentStates[state].label}</StatusTag>
                  {dueOn !== undefined && (
                    <span className="queue__second">
                      hạn duyệt {formatDate(dueOn)}
                      {late && <strong>, quá hạn</strong>}
                    </span>
                  )}
                </>
              ),
            },
            {
              header: 'Gửi',
              oneLine: true,
              cell: ({ receivedAt }) => formatMoment(receivedAt),
              hideOnPhone: true,
            },
          ]}
        />
      </div>
      <Pagination
        page={pageNumber}
        pageCount={pages}
        hrefOf={(page) => commentsFilter.address({ ...filter, page }, address)}
      />
    </DeskPage>
  );
}
