// A section that the commune or a unit proposes (Đ10.13).
import { addSection } from '#app/domain/publishing/add-section.server.ts';
import { readSectionPlaces } from '#app/domain/publishing/list-sections-for-staff.server.ts';
import { readWritten } from '#app/domain/publishing/section-facts.ts';
import { paths } from '#app/addresses/paths.ts';
import { deskAct, deskActions, deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { SectionPage } from '#app/ui/pages/editor/board/section-page.tsx';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Thêm chuyên mục') }];

export const loader = deskPage(({ deps, staff }) => readSectionPlaces(deps, staff));

export const action = deskActions({
  to: paths.boardSections,
  acts: {
    save: deskAct({
      act: async ({ deps, staff, text }) => {
        const [title, intro, unit] = [text('title'), text('intro'), text('unit')];
        const written = readWritten({ title, intro, unit, limitDays: text('limitDays') });
        if (!written.ok) return written;
        const parent = text('parent');
        return addSection(deps, staff, {
          ...written,
          kind: text('kind'),
          ...(parent !== '' && { parent }),
        });
      },
      done: ({ path }) => `Đã gửi đề nghị. Người khác duyệt thì chuyên mục mới có, ở địa chỉ ${path}.`,
      inputOf: (path) => (path === '' ? 'title' : path),
    }),
  },
});

export default pageOf<typeof loader, typeof action>(SectionPage);
