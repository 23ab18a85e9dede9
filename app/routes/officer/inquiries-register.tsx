// The register of a kind of inquiry in a period, with its figures.
import type { MetaFunction } from '@remix-run/node';

import { readInquiryRegister } from '#app/domain/inquiries/inquiry-register.server.ts';
import { deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { backToDesk, orRefusal } from '#app/http/replies.server.ts';
import { registerFilter } from '#app/lists/inquiries.ts';
import { choosePeriod } from '#app/lists/period.ts';
import { RegisterPage } from '#app/ui/pages/officer/inquiries/register-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { kindOfRequest } from '../public/inquiry-request.server.ts';

export const handle = { document: 'hydrated' };
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page === undefined ? 'Sổ theo dõi' : `${page.words.register}: ${page.title}`) },
];

export const loader = deskPage(async ({ deps, staff, url }) => {
  const kind = kindOfRequest({ url });
  const filter = registerFilter.read(url.searchParams);
  const { title, days, periods } = choosePeriod(filter, deps.clock.now());
  return {
    ...{ kind: kind.id, words: kind.words, filter, title, options: { period: periods } },
    ...orRefusal(await readInquiryRegister(deps, staff, { kind, ...days }), backToDesk),
  };
});

export default pageOf<typeof loader>(RegisterPage);
