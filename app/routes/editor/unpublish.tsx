// A published item taken from the site: its address leads elsewhere, or says that it is gone. Of one that is gone, where it leads is
// changed here.
import { unpublishItem } from '#app/domain/publishing/unpublish-item.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { ConfirmPage } from '#app/ui/pages/editor/board/confirm-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { confirmAction, confirmPage } from './confirm.server.ts';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Gỡ khỏi Cổng') }];

export const loader = confirmPage('unpublish');

export const action = confirmAction(
  ({ deps, staff }, { item, typed, seen, left }) =>
    unpublishItem(deps, staff, { item, seen, leadTo: typed, ...left }),
  'Đã ghi nhận. Bài đã gỡ khỏi Cổng: ai mở địa chỉ cũ được báo là bài đã gỡ, hoặc được dẫn đến trang bạn chọn.',
);

export default function Unpublish() {
  const page = usePageData<typeof loader>();
  const { isDown, others, leadsTo } = page;
  return (
    <ConfirmPage
      {...page}
      heading={isDown ? 'Đổi nơi dẫn người đọc' : 'Gỡ bài khỏi Cổng'}
      warning={
        isDown ? (
          <p>Bài đã gỡ. Ở đây chỉ đổi nơi mà người mở địa chỉ cũ được dẫn đến.</p>
        ) : (
          <p>Không ai đọc được bài nữa. Người mở địa chỉ cũ được báo là bài đã gỡ, kèm lối về chuyên mục.</p>
        )
      }
      reaches={isDown ? [] : others}
      label="Dẫn người đọc đến"
      value={leadsTo}
      optional
      hint="Địa chỉ một trang khác của Cổng, bắt đầu bằng dấu “/”, ví dụ trang có nội dung thay thế. Để trống nếu không dẫn đi đâu."
      button={isDown ? 'Lưu' : 'Gỡ khỏi Cổng'}
      kind={isDown ? 'primary' : 'warning'}
      reply={useReplyData<typeof action>()}
    />
  );
}
