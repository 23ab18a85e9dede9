// What whoever wrote may still do: make clear what he meant, or take it back.
import { randomUUID } from 'node:crypto';

import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { lookUp } from '#app/domain/accounts/attempts.server.ts';
import { followInquiry } from '#app/domain/inquiries/follow-inquiry.server.ts';
import { actByCode } from '#app/domain/inquiries/move-inquiry.server.ts';
import { askedBefore, askForProof } from '#app/domain/inquiries/prove-writer.server.ts';
import { toCodePage } from '#app/http/code-page.server.ts';
import type { DocumentHandle } from '#app/http/document.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { orRefusal, sameFormAgain } from '#app/http/replies.server.ts';
import { acceptedFiles } from '#app/http/uploads.server.ts';
import tellChosenFiles from '#app/ui/components/file-upload/tell-from-the-start.ts?worker&url';
import { WriterDecisionPage } from '#app/ui/pages/public/inquiries/writer-decision-page.tsx';
import { proveQuery } from '#app/ui/pages/public/inquiries/shows-writer.tsx';
import { Page } from '#app/ui/components/page/page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { formSheets } from '#app/ui/stylesheets.ts';
import { decisionAgain, eventAt, kindOfRequest, readInquiryStep, shownBy } from './inquiry-request.server.ts';

export const links = formSheets;
export const handle = { document: 'static', scripts: [tellChosenFiles] } satisfies DocumentHandle;
export const headers = () => ({ 'Cache-Control': 'private, no-store' });
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page?.words.title ?? 'Không tìm thấy trang') },
  { name: 'robots', content: 'noindex' },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const kind = kindOfRequest(request);
  const event = eventAt(kind, params['decision']);
  const { inquiry } = orRefusal(
    await lookUp(context.portal.deps, context, () =>
      followInquiry(context.portal.deps, { kind, code: params['code'] ?? '' }),
    ),
  );
  const { shown, signedIn } = await shownBy(request, context);
  const code = inquiry.code;
  const { asked } = orRefusal(await askedBefore(context.portal.deps, { kind, code, event }, shown));
  const possible = inquiry.actions.some((one) => one.event === event);
  return data(
    { words: kind.words, inquiry, event, requestId: randomUUID(), acceptedFiles, asked, signedIn },
    { status: possible ? 200 : 409 },
  );
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const kind = kindOfRequest(request);
  const event = eventAt(kind, params['decision']);
  const code = params['code'] ?? '';
  const { deps } = context.portal;
  // Before a byte of the body: a stranger without a code must not make the portal hold what he sends.
  orRefusal(await lookUp(deps, context, () => followInquiry(deps, { kind, code })));
  const { shown } = await shownBy(request, context);
  const { pathname, searchParams } = new URL(request.url);
  if (searchParams.has(proveQuery)) {
    const outcome = await askForProof(context.portal, context, { kind, code });
    return outcome.ok
      ? toCodePage(context, 'inquiry-writer', outcome.sent, { returnTo: pathname })
      : decisionAgain(outcome.refusal, { wire: {}, files: [] });
  }
  const { step, wire, problems } = await readInquiryStep(request);
  if (problems.length > 0) return data({ wire, problems }, { status: 422 });
  const { visitor, proof } = shown;
  const outcome = await actByCode(deps, visitor, { ...step, kind, code, event, proof });
  // Signed out meanwhile, or the half hour is over: the page says what comes first.
  if (!outcome.ok && outcome.refusal.code === 'not-allowed')
    return sameFormAgain({ wire, problems: [], meanwhile: outcome.refusal.message }, 403);
  if (!outcome.ok) return decisionAgain(outcome.refusal, step);
  const label = kind.transitions.find((one) => one.event === event)?.label ?? '';
  return redirectWithFlash(context, paths.inquiry(kind.id, code), {
    kind: 'success',
    message: `Đã xong: ${label}`,
  });
}

export default function InquiryDecision() {
  const page = usePageData<typeof loader>();
  return (
    <Page
      breadcrumbs={[
        { label: 'Trang chủ', href: paths.home() },
        page.words.parent,
        { label: 'Theo dõi', href: paths.inquiry(page.inquiry.kind, page.inquiry.code) },
      ]}
    >
      <WriterDecisionPage {...page} again={useReplyData<typeof action>()} />
    </Page>
  );
}
