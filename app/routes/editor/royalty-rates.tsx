// The tables of royalty rates (Đ7.2f).
import { listRateTables } from '#app/domain/royalties/rate-tables.server.ts';
import { deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { RatesPage } from '#app/ui/pages/editor/royalties/rates-page.tsx';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Bảng hệ số nhuận bút') }];

export const loader = deskPage(({ deps, staff }) => listRateTables(deps, staff));

export default pageOf<typeof loader>(RatesPage);
