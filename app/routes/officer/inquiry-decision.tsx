// Every decision on an inquiry has this one page: what it asks for comes from its kind's table.
import { randomUUID } from 'node:crypto';

import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { decideInquiry } from '#app/domain/inquiries/move-inquiry.server.ts';
import { openInquiry } from '#app/domain/inquiries/open-inquiry.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { refusalResponse } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { acceptedFiles } from '#app/http/uploads.server.ts';
import { InquiryDecisionPage } from '#app/ui/pages/officer/inquiries/desk-pages.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { decisionAgain, eventAt, kindOfRequest, readInquiryStep } from '../public/inquiry-request.server.ts';
import { openDesk } from '#app/http/desk.server.ts';

export const handle = { document: 'hydrated' };
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page?.words.desk ?? 'Tiếp nhận') },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const kind = kindOfRequest(request);
  const event = eventAt(kind, params['decision']);
  const opened = await openInquiry(context.portal.deps, staff, { kind, code: params['code'] ?? '' });
  if (!opened.ok) throw refusalResponse(opened.refusal, { href: paths.staff(), label: 'Về trang làm việc' });
  const { inquiry } = opened;
  const possible = inquiry.actions.some((one) => one.event === event);
  return data(
    { desk, words: kind.words, inquiry, event, requestId: randomUUID(), acceptedFiles },
    { headers, status: possible ? 200 : 409 },
  );
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const kind = kindOfRequest(request);
  const event = eventAt(kind, params['decision']);
  const code = params['code'] ?? '';
  const { step, wire, problems } = await readInquiryStep(request);
  if (problems.length > 0) return data({ wire, problems }, { status: 422 });
  const moved = await decideInquiry(context.portal.deps, staff, { ...step, kind, code, event });
  if (!moved.ok) return decisionAgain(moved.refusal, wire);
  const label = kind.transitions.find((one) => one.event === event)?.label ?? '';
  return redirectWithFlash(context, paths.staffInquiry(kind.id, code), {
    kind: 'success',
    message: `Đã ghi nhận: ${label}.`,
  });
}

export default function InquiryDecision() {
  return <InquiryDecisionPage {...usePageData<typeof loader>()} again={useReplyData<typeof action>()} />;
}
