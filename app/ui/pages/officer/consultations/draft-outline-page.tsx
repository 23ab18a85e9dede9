// How the text of a draft is read into clauses, before it is published: for the person who corrects it.
import { paths } from '#app/addresses/paths.ts';
import type { DraftOutline } from '#app/read-models/consultations.ts';
import { beginningOf } from '#app/values/beginning-of.ts';

import { Notification } from '../../../components/notification/notification.tsx';
import { Table } from '../../../components/table/table.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';

export function DraftOutlinePage({ desk, outline }: { readonly desk: Desk; readonly outline: DraftOutline }) {
  const { itemId, title, clauses, doubts, gone } = outline;
  return (
    <DeskPage
      desk={desk}
      heading="Bố cục dự thảo"
      caption={
        <>
          <a href={paths.staffConsultations()}>Lấy ý kiến dự thảo</a> ·{' '}
          <a href={paths.boardItem(itemId)}>{title}</a>
        </>
      }
      actions={<a href={paths.boardItem(itemId)}>Sửa nội dung</a>}
    >
      <p>
        Cổng nhận ra {clauses.length} phần trong bản mới nhất, theo cách ghi “Chương”, “Mục”, “Điều”, “1.”,
        “a)”. Mỗi phần có địa chỉ riêng để người dân góp ý. Chỗ nào nhận sai, hãy sửa nội dung: lời văn được
        trích thì đặt vào khung trích dẫn, đề mục thì đặt kiểu đề mục.
      </p>
      {doubts.length > 0 && (
        <Notification tone="important" heading={`${doubts.length} chỗ nên kiểm tra`}>
          <ul>
            {doubts.map(({ address, message }) => (
              <li key={`${address}-${message}`}>
                <a href={`#${address}`}>{message}</a>
              </li>
            ))}
          </ul>
        </Notification>
      )}
      {gone.length > 0 && (
        <Notification tone="important" heading="Đăng bản này thì các điều khoản sau không còn">
          <ul>
            {gone.map(({ label, comments }) => (
              <li key={label}>
                {label}: {comments} góp ý sẽ được ghi là điều khoản không còn
              </li>
            ))}
          </ul>
        </Notification>
      )}
      <Table
        caption="Các phần được nhận ra"
        captionHidden
        dense
        rows={clauses}
        rowKey={({ address }) => address}
        empty={<p>Chưa có nội dung. Hãy soạn hoặc nhập từ tệp Word.</p>}
        columns={[
          {
            header: 'Phần',
            rowHeader: true,
            cell: ({ address, label }) => <span id={address}>{label}</span>,
          },
          { header: 'Nội dung', cell: ({ text }) => beginningOf(text, 300) },
        ]}
      />
    </DeskPage>
  );
}
