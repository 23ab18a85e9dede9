// The statements of payment (Đ7.2f).
import { listStatements } from '#app/domain/royalties/statements.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { StatementsPage } from '#app/ui/pages/editor/royalties/statements-page.tsx';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Bảng kê chi trả nhuận bút') }];

export const loader = deskPage(({ deps, staff }) => listStatements(deps, staff), {
  back: { href: paths.royalties(), label: 'Về sổ nhuận bút' },
});

export default pageOf<typeof loader>(StatementsPage);
