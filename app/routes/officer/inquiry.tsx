// One inquiry on the table of those who handle it; decisions have pages of their own.
import type { MetaFunction } from '@remix-run/node';

import { openInquiry } from '#app/domain/inquiries/open-inquiry.server.ts';
import { deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { backToDesk, orRefusal } from '#app/http/replies.server.ts';
import { InquiryDeskPage } from '#app/ui/pages/officer/inquiries/desk-pages.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { kindOfRequest } from '../public/inquiry-request.server.ts';

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

export const loader = deskPage(async ({ deps, staff, url, param }) => {
  const kind = kindOfRequest({ url });
  const opened = orRefusal(await openInquiry(deps, staff, { kind, code: param('code') }), backToDesk);
  return { words: kind.words, ...opened };
});

export default pageOf<typeof loader>(InquiryDeskPage);
