// Delegations of the board (Đ18).
import { delegateAsWritten } from '#app/domain/publishing/delegate.server.ts';
import { listDelegations } from '#app/domain/publishing/list-delegations.server.ts';
import { listSections } from '#app/domain/publishing/list-sections.server.ts';
import { revokeDelegation } from '#app/domain/publishing/revoke-delegation.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { deskAct, deskActions, deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { DelegationsPage } from '#app/ui/pages/editor/board/delegations-page.tsx';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Ủy quyền biên tập, duyệt đăng') }];

export const loader = deskPage(async ({ deps, staff }) => ({
  ...orRefusal(await listDelegations(deps, staff)),
  sections: (await listSections(deps, {})).map(({ id, title }) => ({ id, title })),
}));

export const action = deskActions({
  to: paths.boardDelegations,
  acts: {
    delegate: deskAct({
      act: ({ deps, staff, text, texts, wire }) =>
        delegateAsWritten(deps, staff, {
          power: text('power'),
          to: text('to'),
          sections: texts('sections'),
          period: wire,
        }),
      done: 'Đã ủy quyền.',
      lists: ['sections'],
    }),
    revoke: deskAct({
      act: ({ deps, staff, text }) => revokeDelegation(deps, staff, { id: text('id') }),
      done: 'Đã thu lại ủy quyền.',
    }),
  },
});

export default pageOf<typeof loader, typeof action>(DelegationsPage);
