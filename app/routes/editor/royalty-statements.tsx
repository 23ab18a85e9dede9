// The statements of payment (Đ7.2f).
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { listStatements } from '#app/domain/royalties/statements.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { StatementsPage } from '#app/ui/pages/editor/royalties/statements-page.tsx';
import { openDesk } from '#app/http/desk.server.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Bảng kê chi trả nhuận bút') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { statements, mayDraw } = orRefusal(await listStatements(context.portal.deps, staff), {
    href: paths.royalties(),
    label: 'Về sổ nhuận bút',
  });
  return data({ desk, statements, mayDraw }, { headers });
}

export default function RoyaltyStatements() {
  return <StatementsPage {...usePageData<typeof loader>()} />;
}
