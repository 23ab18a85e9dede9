// One section: what the head and the administrator change of it or propose, and whose it is to edit.
import type { MetaFunction } from '@remix-run/node';

import { assignMembers } from '#app/domain/publishing/assign-members.server.ts';
import { openSectionForStaff } from '#app/domain/publishing/list-sections-for-staff.server.ts';
import { readWritten } from '#app/domain/publishing/section-facts.ts';
import { updateSection } from '#app/domain/publishing/update-section.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { deskAct, deskActions, deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { SectionPage } from '#app/ui/pages/editor/board/section-page.tsx';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page === undefined ? 'Chuyên mục' : `Chuyên mục: ${page.section.title}`) },
];

export const loader = deskPage(({ deps, staff, param }) =>
  openSectionForStaff(deps, staff, { section: param('section') }),
);

export const action = deskActions({
  to: ({ param }) => paths.boardSection(param('section')),
  acts: {
    save: deskAct({
      act: async ({ deps, staff, param, text, texts, fields }) => {
        const [title, intro, unit] = [text('title'), text('intro'), text('unit')];
        const written = readWritten({ title, intro, unit, limitDays: text('limitDays') });
        if (!written.ok) return written;
        return updateSection(deps, staff, {
          ...written,
          section: param('section'),
          contributors: texts('contributors'),
          limitDays: written.limitDays ?? null,
          inMenu: fields.has('inMenu'),
          closed: fields.has('closed'),
          seen: text('seen'),
        });
      },
      done: ({ proposal }) =>
        proposal === undefined
          ? 'Đã lưu chuyên mục.'
          : 'Đã gửi đề nghị. Người khác phải duyệt thì thay đổi mới có hiệu lực.',
      lists: ['contributors'],
    }),
    assign: deskAct({
      act: ({ deps, staff, param, text, texts }) =>
        assignMembers(deps, staff, {
          section: param('section'),
          members: texts('members'),
          seen: text('seen'),
        }),
      done: 'Đã lưu phân công.',
      lists: ['members'],
    }),
  },
});

export default pageOf<typeof loader, typeof action>(SectionPage);
