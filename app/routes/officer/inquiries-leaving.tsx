// What of a kind of inquiry is to be erased, and on which day.
import type { MetaFunction } from '@remix-run/node';

import { listLeavingInquiries } from '#app/domain/inquiries/list-leaving.server.ts';
import { deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { backToDesk, orRefusal } from '#app/http/replies.server.ts';
import { pageIn } from '#app/http/whole-number.server.ts';
import { noticeDays, ruleInWords } from '#app/retention/rule.ts';
import { LeavingPage } from '#app/ui/pages/officer/inquiries/leaving-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { kindOfRequest } from '../public/inquiry-request.server.ts';

export const handle = { document: 'hydrated' };
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page === undefined ? 'Nội dung sắp xóa' : `Nội dung sắp xóa - ${page.words.desk}`) },
];

export const loader = deskPage(async ({ deps, staff, url }) => {
  const kind = kindOfRequest({ url });
  const { lines: rows, ...list } = orRefusal(
    await listLeavingInquiries(deps, staff, { kind, page: pageIn(url.searchParams) }),
    backToDesk,
  );
  const { id, words, retention } = kind;
  return { kind: id, words, rule: ruleInWords(retention), noticeDays, rows, ...list };
});

export default pageOf<typeof loader>(LeavingPage);
