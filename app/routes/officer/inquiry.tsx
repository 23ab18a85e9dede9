// One inquiry on the table of those who handle it; decisions have pages of their own.
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { openInquiry } from '#app/domain/inquiries/open-inquiry.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { backToDesk, orRefusal } from '#app/http/replies.server.ts';
import { InquiryDeskPage } from '#app/ui/pages/officer/inquiries/desk-pages.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { kindOfRequest } from '../public/inquiry-request.server.ts';
import { openDesk } from '#app/http/desk.server.ts';

export const handle = { document: 'hydrated' };
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  {
    title: pageTitle(
      page === undefined
        ? 'Tiếp nhận'
        : `${page.words.desk} ${page.inquiry.registerNumber ?? page.inquiry.code}`,
    ),
  },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const kind = kindOfRequest(request);
  const { inquiry } = orRefusal(
    await openInquiry(context.portal.deps, staff, { kind, code: params['code'] ?? '' }),
    backToDesk,
  );
  return data({ desk, words: kind.words, inquiry }, { headers });
}

export default function Inquiry() {
  return <InquiryDeskPage {...usePageData<typeof loader>()} />;
}
