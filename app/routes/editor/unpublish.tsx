// A published item taken from the site: its address leads elsewhere, or says that it is gone. Of one that is gone, where it leads is
// changed here.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { unpublishItem } from '#app/domain/publishing/unpublish-item.server.ts';
import { present } from '#app/values/present.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { ConfirmPage } from '#app/ui/pages/editor/board/confirm-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { answerConfirmed, openConfirmed } from './confirm.server.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Gỡ khỏi Cổng') }];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { page, reaches, boardItem, headers } = await openConfirmed(
    { request, context, item: params['item'] ?? '' },
    'unpublish',
  );
  const isDown = boardItem.visibility === 'unpublished';
  return data(
    { ...page, isDown, reaches: isDown ? [] : reaches, ...present({ value: boardItem.leadsTo }) },
    { headers },
  );
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const item = params['item'] ?? '';
  return answerConfirmed(
    { request, context, item },
    (staff, text, seen, act) =>
      unpublishItem(context.portal.deps, staff, {
        ...{ item, seen },
        ...present({ act }),
        ...(text !== '' && { leadTo: text }),
      }),
    'Đã ghi nhận. Bài đã gỡ khỏi Cổng: ai mở địa chỉ cũ được báo là bài đã gỡ, hoặc được dẫn đến trang bạn chọn.',
  );
}

export default function Unpublish() {
  const { isDown, ...page } = usePageData<typeof loader>();
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
      label="Dẫn người đọc đến"
      optional
      hint="Địa chỉ một trang khác của Cổng, bắt đầu bằng dấu “/”, ví dụ trang có nội dung thay thế. Để trống nếu không dẫn đi đâu."
      button={isDown ? 'Lưu' : 'Gỡ khỏi Cổng'}
      kind={isDown ? 'primary' : 'warning'}
      reply={useReplyData<typeof action>()}
    />
  );
}
