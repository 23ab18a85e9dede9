// An item gets another address; the old one leads to it for ever.
import { renameItem } from '#app/domain/publishing/rename-item.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { ConfirmPage } from '#app/ui/pages/editor/board/confirm-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { confirmAction, confirmPage } from './confirm.server.ts';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Đổi địa chỉ trang') }];

export const loader = confirmPage('rename');

export const action = confirmAction(
  ({ deps, staff }, { item, typed, seen }) => renameItem(deps, staff, { item, slug: typed, seen }),
  'Đã đổi địa chỉ. Địa chỉ cũ dẫn đến địa chỉ mới.',
);

export default function Rename() {
  const page = usePageData<typeof loader>();
  return (
    <ConfirmPage
      {...page}
      heading="Đổi địa chỉ trang"
      warning={<p>Địa chỉ cũ vẫn mở được và dẫn đến địa chỉ mới.</p>}
      label={`Phần cuối của địa chỉ, sau ${page.section}/`}
      hint="Chữ thường không dấu, chữ số và dấu gạch nối, ví dụ “ngay-hoi-doc-sach-2026”."
      value={page.slug}
      button="Đổi địa chỉ"
      kind="primary"
      reply={useReplyData<typeof action>()}
    />
  );
}
