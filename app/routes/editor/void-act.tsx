// A legal document whose page is gone, and that turns out to be none: it counts no more (decision 098).
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { voidAct } from '#app/domain/publishing/void-act.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { ConfirmPage } from '#app/ui/pages/editor/board/confirm-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { answerConfirmed, openConfirmed } from './confirm.server.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Bỏ tính văn bản') }];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { page, reaches, headers } = await openConfirmed(
    { request, context, item: params['item'] ?? '' },
    'voidAct',
  );
  return data({ ...page, others: reaches.map(({ number }) => number) }, { headers });
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const item = params['item'] ?? '';
  return answerConfirmed(
    { request, context, item },
    (staff, text, seen) => voidAct(context.portal.deps, staff, { item, reason: text, seen }),
    'Đã bỏ tính. Hiệu lực của các văn bản khác được tính lại.',
  );
}

export default function VoidAct() {
  const { others, ...page } = usePageData<typeof loader>();
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
