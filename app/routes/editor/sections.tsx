// The sections in their order; one moved up or down at a time.
import { listSectionsForStaff } from '#app/domain/publishing/list-sections-for-staff.server.ts';
import { moveSection } from '#app/domain/publishing/order-sections.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { deskAct, deskActions, deskPage, type DeskForm } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { SectionsPage } from '#app/ui/pages/editor/board/sections-page.tsx';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Chuyên mục') }];

export const loader = deskPage(async ({ deps, staff }) => {
  const { sections, waiting, mayManage, mayAssign, mayAddFor } = orRefusal(
    await listSectionsForStaff(deps, staff),
  );
  return { ok: true, sections, waiting, mayManage, mayAssign, mayAdd: mayAddFor.length > 0 };
});

const move =
  (way: 'up' | 'down') =>
  ({ deps, staff, text }: DeskForm) =>
    moveSection(deps, staff, { section: text('section'), way, shown: text('seen').split(' ') });

export const action = deskActions({
  to: paths.boardSections,
  acts: { up: deskAct({ act: move('up') }), down: deskAct({ act: move('down') }) },
});

export default pageOf<typeof loader, typeof action>(SectionsPage);
