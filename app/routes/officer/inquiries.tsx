// The list of a kind of inquiry: what is open, the oldest first; or narrowed.
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { listInquiryDesk } from '#app/domain/inquiries/list-inquiries.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { refusalResponse } from '#app/http/replies.server.ts';
import { inquiriesFilter } from '#app/lists/inquiries.ts';
import { InquiryListPage } from '#app/ui/pages/officer/inquiries/desk-pages.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { kindOfRequest } from '../public/inquiry-request.server.ts';
import { openDesk } from '#app/http/desk.server.ts';

export const handle = { document: 'hydrated' };
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page?.words.desk ?? 'Tiếp nhận') },
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const kind = kindOfRequest(request);
  const filter = inquiriesFilter.read(new URL(request.url).searchParams);
  const listed = await listInquiryDesk(context.portal.deps, staff, { kind, ...filter });
  if (!listed.ok) throw refusalResponse(listed.refusal, { href: paths.staff(), label: 'Về trang làm việc' });
  const states = Object.entries(kind.states).map(([value, { label }]) => ({ value, label }));
  return data({ desk, kind: kind.id, words: kind.words, states, filter, lines: listed.lines }, { headers });
}

export default function Inquiries() {
  return <InquiryListPage {...usePageData<typeof loader>()} />;
}
