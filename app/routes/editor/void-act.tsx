// A legal document whose page is gone, and that turns out to be none: it counts no more (decision 098).
import { voidAct } from '#app/domain/publishing/void-act.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { ConfirmPage } from '#app/ui/pages/editor/board/confirm-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { confirmAction, confirmPage } from './confirm.server.ts';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Bỏ tính văn bản') }];

export const loader = confirmPage('voidAct');

export const action = confirmAction(
  ({ deps, staff }, { item, typed, seen }) => voidAct(deps, staff, { item, reason: typed, seen }),
  'Đã bỏ tính. Hiệu lực của các văn bản khác được tính lại.',
);

export default function VoidAct() {
  const page = usePageData<typeof loader>();
  const others = page.others.map(({ number }) => number);
  return (
    <ConfirmPage
      {...page}
      heading="Bỏ tính văn bản đã gỡ trang"
      warning={
        <p>
          Văn bản này không còn làm thay đổi hiệu lực của văn bản nào
          {others.length > 0 && `: ${others.join(', ')} được tính lại như không có nó`}. Muốn tính lại, hãy
          đăng lại văn bản.
        </p>
      }
      label="Lý do"
      hint="Giữ trong nhật ký; người đọc không thấy."
      multiline
      button="Bỏ tính"
      reply={useReplyData<typeof action>()}
    />
  );
}
