// A published item taken from the site: its address leads elsewhere.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { unpublishItem } from '#app/domain/publishing/unpublish-item.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { ConfirmPage } from '#app/ui/board/confirm-page.tsx';
import { pageTitle } from '#app/ui/page/page-title.ts';
import { answerConfirmed, openConfirmed } from './confirm.server.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Gỡ khỏi cổng') }];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { page, opened, headers } = await openConfirmed(
    { request, context, item: params['item'] ?? '' },
    'unpublish',
  );
  return data({ ...page, section: opened.section.path }, { headers });
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const item = params['item'] ?? '';
  return answerConfirmed(
    { request, context, item },
    (staff, typed) =>
      unpublishItem(context.portal.deps, staff, { item, ...(typed !== '' && { leadTo: typed }) }),
    'Đã gỡ khỏi cổng. Địa chỉ cũ dẫn đến trang bạn chọn.',
  );
}

export default function Unpublish() {
  const { section, ...page } = usePageData<typeof loader>();
  return (
    <ConfirmPage
      {...page}
      heading="Gỡ bài khỏi cổng"
      warning={<p>Không ai đọc được bài nữa. Ai mở địa chỉ cũ thì được dẫn đến trang ghi dưới đây.</p>}
      label="Dẫn người đọc đến"
      hint="Địa chỉ một trang của cổng, bắt đầu bằng dấu “/”."
      value={section}
      button="Gỡ khỏi cổng"
      reply={useReplyData<typeof action>()}
    />
  );
}
