// An item gets another address; the old one leads to it for ever.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { renameItem } from '#app/domain/publishing/rename-item.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { ConfirmPage } from '#app/ui/pages/editor/board/confirm-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { answerConfirmed, openConfirmed } from './confirm.server.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Đổi địa chỉ trang') }];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { page, boardItem, headers } = await openConfirmed(
    { request, context, item: params['item'] ?? '' },
    'rename',
  );
  return data({ ...page, slug: boardItem.slug, section: boardItem.section.path }, { headers });
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const item = params['item'] ?? '';
  return answerConfirmed(
    { request, context, item },
    (staff, text, seen) => renameItem(context.portal.deps, staff, { item, slug: text, seen }),
    'Đã đổi địa chỉ. Địa chỉ cũ dẫn đến địa chỉ mới.',
  );
}

export default function Rename() {
  const { slug, section, ...page } = usePageData<typeof loader>();
  return (
    <ConfirmPage
      {...page}
      heading="Đổi địa chỉ trang"
      warning={<p>Địa chỉ cũ vẫn mở được và dẫn đến địa chỉ mới.</p>}
      label={`Phần cuối của địa chỉ, sau ${section}/`}
      hint="Chữ thường không dấu, chữ số và dấu gạch nối, ví dụ “ngay-hoi-doc-sach-2026”."
      value={slug}
      button="Đổi địa chỉ"
      kind="primary"
      reply={useReplyData<typeof action>()}
    />
  );
}
