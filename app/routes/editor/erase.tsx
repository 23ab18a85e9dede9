// What was published by mistake: which versions have it, and the proposal to erase them for good.
import {
  erasureProposed,
  openErasable,
  proposeErasure,
} from '#app/domain/publishing/erase-content.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { deskAct, deskActions, deskAgain, deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { ErasePage } from '#app/ui/pages/editor/board/erase-page.tsx';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Xóa hẳn nội dung đăng nhầm') }];

export const loader = deskPage(
  ({ deps, staff, param }) => openErasable(deps, staff, { item: param('item') }),
  { back: ({ param }) => ({ href: paths.boardItem(param('item')), label: 'Về trang bài' }) },
);

export const action = deskActions({
  to: ({ param }) => paths.boardItem(param('item')),
  acts: {
    find: deskAgain({ lists: ['versions'] }),
    propose: deskAct({
      act: ({ deps, staff, param, text, texts, fields }) =>
        proposeErasure(deps, staff, {
          item: param('item'),
          versions: texts('versions'),
          notes: fields.has('notes'),
          address: fields.has('address'),
          what: text('what'),
          reason: text('reason'),
          seen: text('seen'),
        }),
      done: erasureProposed,
      lists: ['versions'],
    }),
  },
  // What is looked for is sent with the form, never in an address: logs keep those.
  beside: async ({ deps, staff, param, text }) => {
    const { erasable } = orRefusal(
      await openErasable(deps, staff, { item: param('item'), words: text('words') }),
    );
    return { erasable };
  },
});

export default pageOf<typeof loader, typeof action>(ErasePage);
