// One person's comments on a draft, for whoever holds the link of a mail: confirmed here, changed, taken back.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';

import { readFlash } from '#app/http/flash.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { present } from '#app/values/present.ts';
import { Page } from '#app/ui/components/page/page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { OwnCommentsPage } from '#app/ui/pages/public/consultations/own-comments-page.tsx';
import { formSheets } from '#app/ui/stylesheets.ts';
import { showOwn, stepOnOwn } from './own-comments.server.ts';

export const links = formSheets;
export const handle = { document: 'static' };
export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => loaderHeaders;
// The title goes into histories: it does not tell the link.
export const meta = () => [{ title: pageTitle('Góp ý của tôi') }, { name: 'robots', content: 'noindex' }];

const keyOf = (token: string | undefined) => ({ by: 'token', token: token ?? '' }) as const;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const page = await showOwn(context, keyOf(params['token']));
  const { flash, headers: flashHeaders } = await readFlash(request, context);
  flashHeaders.set('Cache-Control', 'private, no-store');
  flashHeaders.set('Referrer-Policy', 'same-origin');
  return data({ ...page, token: params['token'] ?? '', flash: flash?.message }, { headers: flashHeaders });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const token = params['token'];
  return stepOnOwn(request, context, keyOf(token), paths.ownComments(token ?? ''));
}

export default function OwnComments() {
  const { token, ...page } = usePageData<typeof loader>();
  const again = useReplyData<typeof action>();
  return (
    <Page
      current="consultations"
      breadcrumbs={[
        { label: 'Trang chủ', href: paths.home() },
        { label: page.own.title, ...present({ href: page.own.href }) },
        { label: 'Góp ý của tôi' },
      ]}
    >
      <OwnCommentsPage
        {...page}
        refusal={again?.refusal}
        changeHref={(comment) => paths.ownComment(token, comment)}
      />
      {page.own.href !== undefined && (
        <p className="quiet no-print">
          Trang này mở lại được từ <a href={page.own.href}>trang dự thảo</a>, mục “Xem góp ý tôi đã gửi”, bằng
          số điện thoại hoặc địa chỉ thư bạn đã ghi.
        </p>
      )}
    </Page>
  );
}
