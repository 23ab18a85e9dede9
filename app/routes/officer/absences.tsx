// Who is away, and who stands in for him (Đ20): every member of staff may look, the chairman records.
import { endAbsence, listAbsences, recordAbsence } from '#app/domain/assignments/absences.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { deskAct, deskActions, deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { AbsencesPage } from '#app/ui/pages/officer/assignments/absences-page.tsx';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Vắng mặt, người thay') }];

export const loader = deskPage(({ deps, staff }) => listAbsences(deps, staff));

export const action = deskActions({
  to: () => paths.staffAbsences(),
  back: { href: paths.staffAbsences(), label: 'Xem lại danh sách' },
  acts: {
    record: deskAct({
      act: ({ deps, staff, text, day }) =>
        recordAbsence(deps, staff, {
          userId: text('userId'),
          deputyId: text('deputyId'),
          from: day('from'),
          until: day('until'),
          reason: text('reason'),
        }),
      done: ({ message }) => message,
    }),
    end: deskAct({
      act: ({ deps, staff, text }) => endAbsence(deps, staff, { id: text('id') }),
      done: 'Đã kết thúc lần vắng này.',
    }),
  },
});

export default pageOf<typeof loader, typeof action>(AbsencesPage);
