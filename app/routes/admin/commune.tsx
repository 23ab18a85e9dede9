// Who the commune is, and what changes it: for administrators and the chairman.
import { readCommune } from '#app/domain/commune/open-version.server.ts';
import { deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { CommunePage } from '#app/ui/pages/admin/commune/commune-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Thông tin đơn vị') }];

export const loader = deskPage(({ deps, staff }) => readCommune(deps, staff));

export default pageOf<typeof loader>(CommunePage);
