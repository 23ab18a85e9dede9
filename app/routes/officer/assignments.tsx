// Who answers for each service, within which limit (Đ20): every member of staff may look, the chairman assigns.
import { assignProcedures } from '#app/domain/assignments/assign-procedures.server.ts';
import { listAssignments } from '#app/domain/assignments/list-assignments.server.ts';
import { deskAct, deskActions, deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { assignmentFilter } from '#app/lists/assignments.ts';
import { AssignmentsPage } from '#app/ui/pages/officer/assignments/assignments-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { readAssignment } from './read-assignment.ts';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Phân công giải quyết') }];

export const loader = deskPage(async ({ deps, staff, url }) => {
  const filter = assignmentFilter.read(url.searchParams);
  return { filter, ...orRefusal(await listAssignments(deps, staff, filter)) };
});

export const action = deskActions({
  to: ({ url }) => assignmentFilter.address(assignmentFilter.read(url.searchParams)),
  acts: {
    '': deskAct({
      lists: ['codes'],
      act: async (form) => {
        const { deps, staff, url, text } = form;
        const input = readAssignment(form);
        if (text('all') === '') return assignProcedures(deps, staff, input);
        // All that the list shows, whichever are ticked.
        const { list } = orRefusal(
          await listAssignments(deps, staff, assignmentFilter.read(url.searchParams)),
        );
        return assignProcedures(deps, staff, { ...input, codes: list.lines.map(({ code }) => code) });
      },
      done: ({ count }) => `Đã phân công ${count} thủ tục. Người được phân công nhận thư báo.`,
    }),
  },
});

export default pageOf<typeof loader, typeof action>(AssignmentsPage);
