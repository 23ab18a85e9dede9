// The register of a kind of inquiry in a period, with its figures.
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { readInquiryRegister } from '#app/domain/inquiries/inquiry-register.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { backToDesk, orRefusal } from '#app/http/replies.server.ts';
import { RegisterPage } from '#app/ui/pages/officer/inquiries/register-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { kindOfRequest } from '../public/inquiry-request.server.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { readPeriodOf } from './inquiries-period.ts';

export const handle = { document: 'hydrated' };
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page === undefined ? 'Sổ theo dõi' : `${page.words.register}: ${page.title}`) },
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { deps } = context.portal;
  const kind = kindOfRequest(request);
  const { filter, title, days, periods } = readPeriodOf(request, deps.clock.now());
  const { lines, figures } = orRefusal(await readInquiryRegister(deps, staff, { kind, ...days }), backToDesk);
  return data(
    { desk, kind: kind.id, words: kind.words, filter, title, periods, lines, figures },
    { headers },
  );
}

export default function Register() {
  return <RegisterPage {...usePageData<typeof loader>()} />;
}
