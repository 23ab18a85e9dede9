// One procedure: who answers for it, who did and who will (Đ20).
import type { MetaFunction } from '@remix-run/node';

import { assignProcedures } from '#app/domain/assignments/assign-procedures.server.ts';
import { endAssignment } from '#app/domain/assignments/end-assignment.server.ts';
import { openAssignment } from '#app/domain/assignments/open-assignment.server.ts';
import { deskAct, deskActions, deskPage, type DeskRequest } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { AssignmentPage } from '#app/ui/pages/officer/assignments/assignment-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { readAssignment } from './read-assignment.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page === undefined ? 'Phân công' : `Phân công: ${page.line.procedureName}`) },
];

export const loader = deskPage(({ deps, staff, param }) =>
  openAssignment(deps, staff, { code: param('code') }),
);

const here = ({ param }: DeskRequest) => paths.staffAssignment(param('code'));

export const action = deskActions({
  to: here,
  back: (request) => ({ href: here(request), label: 'Xem lại' }),
  acts: {
    assign: deskAct({
      act: (form) => assignProcedures(form.deps, form.staff, readAssignment(form)),
      done: 'Đã phân công. Người được phân công nhận thư báo.',
    }),
    end: deskAct({
      act: ({ deps, staff, text, day }) =>
        endAssignment(deps, staff, { id: text('entry'), until: day('until'), seen: text('seen') }),
      done: ({ calledOff }) => (calledOff ? 'Đã hủy phân công.' : 'Đã ghi ngày cuối phụ trách.'),
    }),
  },
});

export default pageOf<typeof loader, typeof action>(AssignmentPage);
