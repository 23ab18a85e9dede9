// An inquiry for whoever knows its code.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { normalText } from '#app/domain/accounts/account-input.ts';
import { lookUp } from '#app/domain/accounts/attempts.server.ts';
import { followInquiry } from '#app/domain/inquiries/follow-inquiry.server.ts';
import { askForInquiryNotices, stopInquiryNotices } from '#app/domain/inquiries/inquiry-notices.server.ts';
import { askForProof } from '#app/domain/inquiries/prove-writer.server.ts';
import { toCodePage } from '#app/http/code-page.server.ts';
import { readFlash, redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { orRefusal, refusalResponse, sameFormAgain } from '#app/http/replies.server.ts';
import { contactIn } from '#app/http/sign-in-page.server.ts';
import { writtenNumber } from '#app/http/written-number.server.ts';
import { FollowPage } from '#app/ui/pages/public/inquiries/follow-page.tsx';
import { stopNoticesIntent } from '#app/ui/pages/public/inquiries/notices.tsx';
import { Page } from '#app/ui/components/page/page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { formSheets } from '#app/ui/stylesheets.ts';
import { problemsIn } from '#app/steps/refusal.ts';
import { proveQuery } from '#app/ui/pages/public/inquiries/shows-writer.tsx';
import { kindOfRequest, shownBy } from './inquiry-request.server.ts';

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
  const { shown, signedIn } = await shownBy(request, context);
  const { inquiry, notices, looks } = orRefusal(
    await lookUp(deps, context, () => followInquiry(deps, { kind, code: params['code'] ?? '' }, shown)),
  );
  const { flash, headers: flashHeaders } = await readFlash(request, context);
  flashHeaders.set('Cache-Control', 'private, no-store');
  const ownPhone = await writtenNumber(request, context, inquiry.code);
  return data(
    { words: kind.words, inquiry, notices, looks, ownPhone, signedIn, flash: flash?.message },
    { headers: flashHeaders },
  );
}

/** Where whoever wrote is told of it: asked for, or taken back. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { deps } = context.portal;
  const kind = kindOfRequest(request);
  const code = params['code'] ?? '';
  const here = paths.inquiry(kind.id, code);
  const { shown } = await shownBy(request, context);
  if (new URL(request.url).searchParams.has(proveQuery)) {
    const proving = await lookUp(deps, context, () => askForProof(context.portal, context, { kind, code }));
    if (proving.ok) return toCodePage(context, 'inquiry-writer', proving.sent, { returnTo: here });
    if (proving.refusal.code !== 'invalid') throw refusalResponse(proving.refusal);
    return sameFormAgain({ problems: problemsIn(proving.refusal), entry: '' });
  }
  const form = await readForm(request);
  if (form.get('intent') === stopNoticesIntent) {
    orRefusal(await lookUp(deps, context, () => stopInquiryNotices(deps, { kind, code }, shown)));
    return redirectWithFlash(context, here, { kind: 'success', message: 'Đã xóa nơi nhận tin' });
  }
  const contact = contactIn(form);
  const outcome = await lookUp(deps, context, () =>
    askForInquiryNotices(context.portal, context, { kind, code, contact }, shown),
  );
  if (outcome.ok) return toCodePage(context, 'inquiry-notices', outcome.sent, { returnTo: here });
  const { refusal } = outcome;
  if (refusal.code !== 'invalid') throw refusalResponse(refusal);
  return sameFormAgain({ problems: problemsIn(refusal), entry: normalText(contact) });
}

export default function Inquiry() {
  const { words, ...page } = usePageData<typeof loader>();
  const failed = useReplyData<typeof action>();
  return (
    <Page
      breadcrumbs={[
        { label: 'Trang chủ', href: paths.home() },
        words.parent,
        { label: words.title, href: paths.inquiryForm(page.inquiry.kind) },
        { label: 'Theo dõi' },
      ]}
    >
      <FollowPage words={words} {...page} failed={failed} />
    </Page>
  );
}
