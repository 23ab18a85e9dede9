// The yearly check of the portal's security (Đ22d).
import { paths } from '#app/addresses/paths.ts';
import { openCheck, recordFinding } from '#app/domain/compliance/check.server.ts';
import { deskAct, deskActions, deskPage, type DeskRequest } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { wholeNumber } from '#app/http/whole-number.server.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { CompliancePage } from '#app/ui/pages/admin/compliance/compliance-page.tsx';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Kiểm tra an toàn thông tin') }];

const yearAsked = ({ url }: DeskRequest) => wholeNumber(url.searchParams.get('nam'));

export const loader = deskPage((request) =>
  openCheck(request.deps, request.staff, { year: yearAsked(request) }),
);

export const action = deskActions({
  to: () => paths.staffCompliance(),
  acts: {
    '': deskAct({
      act(form) {
        const { deps, staff, text, day } = form;
        const item = text('item');
        return recordFinding(deps, staff, {
          ...{ year: yearAsked(form), item, finding: text(`${item}.finding`), note: text(`${item}.note`) },
          ...{ dueOn: day(`${item}.dueOn`), seen: text('seen') },
        });
      },
      done: 'Đã ghi kết quả kiểm tra.',
      to: ({ year }, { text }) => `${paths.staffCompliance(year)}#muc-${text('item')}`,
      inputOf: (path, { text }) => (path === '' ? '' : `${text('item')}.${path}`),
    }),
  },
});

export default pageOf<typeof loader, typeof action>(CompliancePage);
