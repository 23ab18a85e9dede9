// What a commune sees to before people come, and what of the portal is open: proposed here, approved by another person.
import { paths } from '#app/addresses/paths.ts';
import { proposeOpening } from '#app/domain/openings/decide-openings.server.ts';
import { sendTestMail } from '#app/domain/openings/send-test-mail.server.ts';
import { readOpeningDesk } from '#app/domain/openings/read-opening-desk.server.ts';
import type { Proposed } from '#app/domain/proposals/propose.server.ts';
import { deskAct, deskActions, deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { OpeningsPage } from '#app/ui/pages/admin/openings/openings-page.tsx';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Mở Cổng, mở dịch vụ') }];

export const loader = deskPage(({ deps, staff }) => readOpeningDesk(deps, staff));

export const action = deskActions({
  to: () => paths.staffOpenings(),
  acts: {
    propose: deskAct({
      act: ({ deps, staff, text, texts }) =>
        proposeOpening(
          deps,
          staff,
          { subjects: texts('subject'), way: text('way'), words: text('words') },
          text('seen'),
        ),
      lists: ['subject'],
      done: 'Đã gửi đề nghị. Lãnh đạo hoặc một quản trị viên khác duyệt thì mới có hiệu lực.',
      to: ({ proposal }: Proposed) => paths.staffProposal(proposal),
    }),
    'test-mail': deskAct({
      act: ({ deps, staff }) => sendTestMail(deps, staff),
      done: 'Đã gửi thư thử tới địa chỉ của bạn. Vài phút nữa mà chưa thấy, hãy xem trang Thư gửi đi.',
    }),
  },
});

export default pageOf<typeof loader, typeof action>(OpeningsPage);
