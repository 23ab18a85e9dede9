// What came in on one draft: what waits first, narrowed by state and by what it is about, each opened to be decided.
import { commentStates, type CommentStateId } from '#app/consultations/comment-steps.ts';
import { stances } from '#app/consultations/comment-words.ts';
import { paths } from '#app/addresses/paths.ts';
import { commentsFilter } from '#app/lists/consultations.ts';
import type { StaffComment } from '#app/read-models/consultations.ts';
import { beginningOf } from '#app/values/beginning-of.ts';
import { formatDate, formatMoment } from '#catalog/local-date.ts';

import { Button } from '../../../components/button/button.tsx';
import { StatusTag } from '../../../components/status-tag/status-tag.tsx';
import { listPage, type ListColumn } from '../../../components/workspace/list-page.tsx';

interface CommentQueue {
  readonly item: string;
  readonly title: string;
  readonly href: string;
  readonly counts: Readonly<Record<CommentStateId, number>>;
}

export const CommentQueuePage = listPage<StaffComment, typeof commentsFilter.fields, CommentQueue>({
  heading: 'Góp ý',
  filter: commentsFilter,
  filterLabel: 'Lọc góp ý',
  shown: ({ item, title, href, counts, rows: [first] }) => ({
    heading: title,
    caption: (
      <>
        <a href={paths.staffConsultations()}>Lấy ý kiến dự thảo</a> · <a href={href}>Trang công khai</a> ·{' '}
        <a href={paths.staffAnswers(item)}>Soạn giải trình, tiếp thu</a>
      </>
    ),
    actions: first?.state === 'submitted' && (
      <span data-desk-next="">
        <Button href={paths.staffComment(item, first.id)}>Duyệt lần lượt ({counts.submitted})</Button>
      </span>
    ),
    address: paths.staffConsultation(item),
    form: { counts: { state: counts } },
    above: counts.unconfirmed > 0 && (
      <p className="quiet">
        {counts.unconfirmed} góp ý chưa được người gửi xác nhận qua thư nên chưa ai xem được.
      </p>
    ),
    columns: columnsOf(item),
  }),
  rowKey: ({ id }) => id,
  empty: 'Không có góp ý nào ở đây. Hãy chọn trạng thái khác hoặc bỏ lọc.',
  table: { caption: 'Góp ý', cards: false },
  className: 'queue',
});

const columnsOf = (item: string): readonly ListColumn<StaffComment>[] => [
  {
    header: 'Người gửi và nội dung',
    rowHeader: true,
    cell: (comment) => (
      <>
        <a href={paths.staffComment(item, comment.id)} data-desk-row="">
          {comment.name}
        </a>
        <span className="second-line">
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
          <span className="second-line">
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
];
