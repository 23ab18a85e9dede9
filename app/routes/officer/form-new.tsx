// A new form: its title, its code, and the form it may begin as a copy of.
import { openNewForm, startNewForm } from '#app/domain/catalog-editing/start-new-form.server.ts';
import { deskAct, deskActions, deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { NewFormPage } from '#app/ui/pages/officer/form-builder/new-form-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Thêm mẫu đơn') }];

const back = { href: paths.staffForms(), label: 'Về danh sách mẫu đơn' };

export const loader = deskPage(async ({ deps, staff, url }) => ({
  ...orRefusal(await openNewForm(deps, staff), back),
  copyOf: url.searchParams.get('theo') ?? '',
}));

export const action = deskActions({
  to: () => paths.staffForms(),
  back,
  acts: {
    '': deskAct({
      act: ({ deps, staff, text }) =>
        startNewForm(deps, staff, {
          title: text('title').trim(),
          code: text('code').trim(),
          copyOf: text('copyOf') || undefined,
        }),
      to: ({ code }) => paths.staffFormDraft(code),
      done: 'Đã lập bản nháp. Hãy thêm các phần và các ô, rồi gửi duyệt.',
    }),
  },
});

export default pageOf<typeof loader, typeof action>(NewFormPage);
