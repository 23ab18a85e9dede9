// What came in on one draft: what waits first, narrowed by state, each opened to be decided.
import { commentStateIds, commentStates, type CommentStateId } from '#app/consultations/comment-steps.ts';
import { stances } from '#app/consultations/comment-words.ts';
import { paths } from '#app/addresses/paths.ts';
import type { StaffComment } from '#app/read-models/consultations.ts';
import { formatDate, formatMoment } from '#catalog/local-date.ts';

import { StatusTag } from '../../../components/status-tag/status-tag.tsx';
import { Table } from '../../../components/table/table.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';

export interface CommentQueuePageProps {
  readonly desk: Desk;
  readonly item: string;
  readonly title: string;
  readonly href: string;
  readonly counts: Readonly<Record<CommentStateId, number>>;
  readonly chosen?: CommentStateId | undefined;
  readonly comments: readonly StaffComment[];
}

export function CommentQueuePage({
  desk,
  item,
  title,
  href,
  counts,
  chosen,
  comments,
}: CommentQueuePageProps) {
  return (
    <DeskPage
      desk={desk}
      heading={title}
      caption={
        <>
          <a href={paths.staffConsultations()}>Lấy ý kiến dự thảo</a> · <a href={href}>Trang công khai</a>
        </>
      }
      actions={<a href={paths.staffAnswers(item)}>Soạn giải trình, tiếp thu</a>}
    >
      <nav className="consultation-filters no-print" aria-label="Lọc theo trạng thái">
        <ul>
          <li>
            <a href={paths.staffConsultation(item)} aria-current={chosen === undefined ? 'page' : undefined}>
              Đang có hiệu lực
            </a>
          </li>
          {commentStateIds
            .filter((state) => state !== 'unconfirmed')
            .map((state) => (
              <li key={state}>
                <a
                  href={paths.staffConsultation(item, state)}
                  aria-current={chosen === state ? 'page' : undefined}
                >
                  {commentStates[state].label} ({counts[state]})
                </a>
              </li>
            ))}
        </ul>
      </nav>
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
          empty={<p>Không có góp ý nào ở đây.</p>}
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
                    {comment.text === '' ? stances[comment.stance].label : comment.text.slice(0, 160)}
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
                      duyệt trước hết {formatDate(dueOn)}
                      {late && <strong>, quá hạn</strong>}
                    </span>
                  )}
                </>
              ),
            },
            { header: 'Gửi', cell: ({ receivedAt }) => formatMoment(receivedAt), hideOnPhone: true },
          ]}
        />
      </div>
    </DeskPage>
  );
}
