// A published item withdrawn: it stays readable under a banner that says why.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { withdrawItem } from '#app/domain/publishing/withdraw-item.server.ts';
import { present } from '#app/values/present.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { ConfirmPage } from '#app/ui/pages/editor/board/confirm-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { answerConfirmed, openConfirmed } from './confirm.server.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Thu hồi') }];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { page, reaches, boardItem, headers } = await openConfirmed(
    { request, context, item: params['item'] ?? '' },
    'withdraw',
  );
  return data({ ...page, reaches, href: boardItem.publicHref }, { headers });
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const item = params['item'] ?? '';
  return answerConfirmed(
    { request, context, item },
    (staff, text, seen, act) =>
      withdrawItem(context.portal.deps, staff, { item, reason: text, seen, ...present({ act }) }),
    'Đã thu hồi. Trang vẫn đọc được, kèm lý do.',
  );
}

export default function Withdraw() {
  const { href, ...page } = usePageData<typeof loader>();
  return (
    <ConfirmPage
      {...page}
      heading="Thu hồi bài đã đăng"
      warning={
        <p>
          Trang <a href={href}>{href}</a> vẫn mở được nhưng có khung báo đã thu hồi kèm lý do dưới đây; bài
          không còn trong danh sách của chuyên mục.
        </p>
      }
      label="Lý do thu hồi"
      hint="Người đọc thấy câu này."
      multiline
      button="Thu hồi"
      reply={useReplyData<typeof action>()}
    />
  );
}
