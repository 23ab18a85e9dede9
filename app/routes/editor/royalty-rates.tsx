// The tables of royalty rates (Đ7.2f).
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { listRateTables } from '#app/domain/royalties/rate-tables.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { RatesPage } from '#app/ui/pages/editor/royalties/rates-page.tsx';
import { openDesk } from '#app/http/desk.server.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Bảng hệ số nhuận bút') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { tables, mayEnter } = orRefusal(await listRateTables(context.portal.deps, staff));
  return data({ desk, tables, mayEnter }, { headers });
}

export default function RoyaltyRates() {
  return <RatesPage {...usePageData<typeof loader>()} />;
}
