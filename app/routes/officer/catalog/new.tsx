// A new procedure: its code, name and sector; the rest is written in the draft that this makes.
import {
  openNewProcedure,
  startNewProcedure,
} from '#app/domain/catalog-editing/start-new-procedure.server.ts';
import { deskAct, deskActions, deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { NewProcedurePage } from '#app/ui/pages/officer/catalog/new-procedure-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Thêm thủ tục') }];

const back = { href: paths.staffCatalog(), label: 'Về danh sách thủ tục' };

export const loader = deskPage(async ({ staff }) => openNewProcedure(staff), { back });

export const action = deskActions({
  to: () => paths.staffCatalog(),
  back,
  acts: {
    '': deskAct({
      act: ({ deps, staff, text }) =>
        startNewProcedure(deps, staff, { code: text('code'), name: text('name'), sector: text('sector') }),
      to: ({ code }) => paths.staffProcedureDraft(code),
      done: 'Đã lập bản nháp. Hãy khai từng phần, rồi gửi duyệt.',
    }),
  },
});

export default pageOf<typeof loader, typeof action>(NewProcedurePage);
