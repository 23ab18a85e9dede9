// What somebody has had done to many dossiers at once.
import { readBatches } from '#app/domain/batches/read-batches.server.ts';
import { deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { BatchesPage } from '#app/ui/pages/officer/batches/batches-page.tsx';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Nhật ký xử lý hàng loạt') }];

export const loader = deskPage(async ({ deps, staff }) => ({
  ok: true,
  batches: await readBatches(deps, staff),
}));

export default pageOf<typeof loader>(BatchesPage);
