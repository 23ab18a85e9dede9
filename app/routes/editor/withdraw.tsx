// A published item withdrawn: it stays readable under a banner that says why.
import { withdrawItem } from '#app/domain/publishing/withdraw-item.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { ConfirmPage } from '#app/ui/pages/editor/board/confirm-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { confirmAction, confirmPage } from './confirm.server.ts';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Thu hồi') }];

export const loader = confirmPage('withdraw');

export const action = confirmAction(
  ({ deps, staff }, { item, typed, seen, left }) =>
    withdrawItem(deps, staff, { item, reason: typed, seen, ...left }),
  'Đã thu hồi. Trang vẫn đọc được, kèm lý do.',
);

export default function Withdraw() {
  const page = usePageData<typeof loader>();
  return (
    <ConfirmPage
      {...page}
      heading="Thu hồi bài đã đăng"
      warning={
        <p>
          Trang <a href={page.href}>{page.href}</a> vẫn mở được nhưng có khung báo đã thu hồi kèm lý do dưới
          đây; bài không còn trong danh sách của chuyên mục.
        </p>
      }
      reaches={page.others}
      label="Lý do thu hồi"
      hint="Người đọc thấy câu này."
      multiline
      button="Thu hồi"
      reply={useReplyData<typeof action>()}
    />
  );
}
