// A change of who the commune is, begun by an administrator.
import { openNewVersion } from '#app/domain/commune/open-version.server.ts';
import { startVersion } from '#app/domain/commune/version-record.server.ts';
import { deskAct, deskActions, deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { NewVersionPage } from '#app/ui/pages/admin/commune/new-version-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Soạn thay đổi thông tin đơn vị') }];

const back = { href: paths.staffCommune(), label: 'Về thông tin đơn vị' };

export const loader = deskPage(({ deps, staff }) => openNewVersion(deps, staff), { back });

export const action = deskActions({
  to: () => paths.staffCommune(),
  back,
  acts: {
    write: deskAct({
      act: ({ deps, staff, wire }) => startVersion(deps, staff, wire),
      done: 'Đã lưu bản soạn. Xem lại các thay đổi rồi trình duyệt.',
      to: ({ id }) => paths.communeVersion(id),
    }),
  },
});

export default pageOf<typeof loader, typeof action>(NewVersionPage);
