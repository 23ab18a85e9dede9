// What of a kind of inquiry is to be erased, and on which day.
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { listLeavingInquiries } from '#app/domain/inquiries/list-leaving.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { backToDesk, orRefusal } from '#app/http/replies.server.ts';
import { pageIn } from '#app/http/whole-number.server.ts';
import { noticeDays, ruleInWords } from '#app/retention/rule.ts';
import { LeavingPage } from '#app/ui/pages/officer/inquiries/leaving-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { kindOfRequest } from '../public/inquiry-request.server.ts';
import { openDesk } from '#app/http/desk.server.ts';

export const handle = { document: 'hydrated' };
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page === undefined ? 'Nội dung sắp xóa' : `Nội dung sắp xóa - ${page.words.desk}`) },
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const kind = kindOfRequest(request);
  const page = pageIn(new URL(request.url).searchParams);
  const { ok: _ok, ...list } = orRefusal(
    await listLeavingInquiries(context.portal.deps, staff, { kind, page }),
    backToDesk,
  );
  const rule = ruleInWords(kind.retention);
  return data({ desk, kind: kind.id, words: kind.words, rule, noticeDays, ...list }, { headers });
}

export default function Leaving() {
  return <LeavingPage {...usePageData<typeof loader>()} />;
}
