// One inquiry on the table of those who handle it; decisions have pages of their own. An administrator first states why it is read.
import type { MetaFunction } from '@remix-run/node';

import { lookWithReason, readInquiryLine } from '#app/domain/inquiries/look-with-reason.server.ts';
import { openInquiry } from '#app/domain/inquiries/open-inquiry.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { deskAct, deskActions, deskPage } from '#app/http/desk-route.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { InquiryDeskPage } from '#app/ui/pages/officer/inquiries/desk-pages.tsx';
import { ReasonedLookPage } from '#app/ui/pages/officer/inquiries/reasoned-look-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { kindOfRequest } from '../public/inquiry-request.server.ts';

export const handle = { document: 'hydrated' };
export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  const shown = page?.inquiry ?? page?.line;
  return [
    {
      title: pageTitle(
        page === undefined || shown === undefined
          ? 'Tiếp nhận'
          : `${page.words.desk} ${shown.registerNumber ?? shown.code}`,
      ),
    },
  ];
};

export const loader = deskPage(async ({ deps, staff, url, param }) => {
  const kind = kindOfRequest({ url });
  const one = { kind, code: param('code') };
  const opened = await openInquiry(deps, staff, one);
  if (opened.ok) return { ...opened, words: kind.words, line: undefined };
  const seen = await readInquiryLine(deps, staff, one);
  return seen.ok ? { ...seen, words: kind.words, inquiry: undefined } : opened;
});

export const action = deskActions({
  to: ({ url, param }) => paths.staffInquiry(kindOfRequest({ url }).id, param('code')),
  acts: {
    'state-reason': deskAct({
      act: ({ deps, staff, url, param, text }) =>
        lookWithReason(deps, staff, {
          ...{ kind: kindOfRequest({ url }), code: param('code') },
          ...{ reason: text('reason'), words: text('words') },
        }),
      done: 'Đã mở nội dung. Lý do đã được ghi lại, Chủ tịch được báo.',
    }),
  },
});

export default function StaffInquiryPage() {
  const { desk, words, inquiry, line } = usePageData<typeof loader>();
  const reply = useReplyData<typeof action>();
  if (inquiry !== undefined) return <InquiryDeskPage desk={desk} words={words} inquiry={inquiry} />;
  return line === undefined ? null : <ReasonedLookPage desk={desk} words={words} line={line} reply={reply} />;
}
