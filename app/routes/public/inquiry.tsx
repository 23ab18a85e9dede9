// An inquiry for whoever knows its code.
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { allowAttempt, attemptLimits } from '#app/domain/accounts/attempts.server.ts';
import { followInquiry } from '#app/domain/inquiries/follow-inquiry.server.ts';
import { readFlash } from '#app/http/flash.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { refusalResponse } from '#app/http/replies.server.ts';
import { FollowPage } from '#app/ui/pages/public/inquiries/follow-page.tsx';
import { Page } from '#app/ui/components/page/page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { formSheets } from '#app/ui/stylesheets.ts';
import { kindOfRequest } from './inquiry-request.server.ts';

export const links = formSheets;
export const handle = { document: 'static' };
export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => loaderHeaders;
// The title goes into histories and bookmarks: it does not tell the code.
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page === undefined ? 'Không tìm thấy trang' : `Theo dõi ${page.words.one}`) },
  { name: 'robots', content: 'noindex' },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { deps } = context.portal;
  const kind = kindOfRequest(request);
  const found = await followInquiry(deps, { kind, code: params['code'] ?? '' });
  if (!found.ok) {
    // Whoever knows a code may look as often as he likes; whoever guesses is counted.
    if (!(await allowAttempt(deps, attemptLimits.lookUpByAddress, context.clientIp)))
      throw data({ message: 'Bạn đã thử quá nhiều mã. Hãy đợi 10 phút rồi thử lại.' }, { status: 429 });
    throw refusalResponse(found.refusal);
  }
  const { flash, headers: kept } = await readFlash(request, context);
  kept.set('Cache-Control', 'private, no-store');
  return data({ words: kind.words, inquiry: found.inquiry, flash: flash?.message }, { headers: kept });
}

export default function Inquiry() {
  const { words, inquiry, flash } = usePageData<typeof loader>();
  return (
    <Page
      breadcrumbs={[
        { label: 'Trang chủ', href: paths.home() },
        words.parent,
        { label: words.title, href: paths.inquiryForm(inquiry.kind) },
        { label: 'Theo dõi' },
      ]}
    >
      <FollowPage words={words} inquiry={inquiry} flash={flash} />
    </Page>
  );
}
