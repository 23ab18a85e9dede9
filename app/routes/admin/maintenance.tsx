// Stops of the whole portal, announced and ended by administrators.
import { paths } from '#app/addresses/paths.ts';
import { announceStop, endStop, extendStop, listStops } from '#app/domain/maintenance/stops.server.ts';
import { readExtension, readStop } from '#app/domain/maintenance/written-stop.ts';
import { deskAct, deskActions, deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { MaintenancePage } from '#app/ui/pages/admin/maintenance/maintenance-page.tsx';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Bảo trì') }];

export const loader = deskPage(({ deps, staff }) => listStops(deps, staff));

export const action = deskActions({
  to: () => paths.staffMaintenance(),
  back: { href: paths.staffMaintenance(), label: 'Về trang bảo trì' },
  acts: {
    announce: deskAct({
      act: async ({ deps, staff, wire }) => {
        const stop = readStop(deps, wire);
        return stop.ok ? announceStop(deps, staff, stop) : stop;
      },
      done: 'Đã thông báo. Mọi trang báo trước từ lúc này.',
      inputOf: (path) => (path === 'from' || path === 'until' ? `${path}.day` : path),
    }),
    extend: deskAct({
      act: async ({ deps, staff, text, wire }) => {
        const extension = readExtension(deps, wire);
        if (!extension.ok) return extension;
        const { newUntil: until, why } = extension;
        return extendStop(deps, staff, { id: text('id'), until, why, seen: text('seen') });
      },
      done: 'Đã kéo dài. Mọi trang báo giờ mới.',
      inputOf: (path) => (path === 'until' ? 'newUntil.day' : path),
    }),
    end: deskAct({
      act: ({ deps, staff, text }) => endStop(deps, staff, { id: text('id'), seen: text('seen') }),
      done: 'Đã kết thúc. Thông báo được gỡ khỏi mọi trang.',
    }),
  },
});

export default pageOf<typeof loader, typeof action>(MaintenancePage);
