// Opinions that colleagues ask each other for: what waits for whoever looks is answered here.
import { paths } from '#app/addresses/paths.ts';
import { listMyOpinions } from '#app/domain/conversations/read-opinions.server.ts';
import { giveOpinion } from '#app/domain/conversations/settle-opinion.server.ts';
import { deskAct, deskActions, deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { OpinionsPage } from '#app/ui/pages/officer/opinions/opinions-page.tsx';

export const handle = { document: 'hydrated' };
export const meta = () => [{ title: pageTitle('Xin ý kiến') }];

export const loader = deskPage(({ deps, staff }) => listMyOpinions(deps, staff));

export const action = deskActions({
  to: () => paths.opinions(),
  acts: {
    '': deskAct({
      act: ({ deps, staff, text }) =>
        giveOpinion(deps, staff, {
          id: text('opinion'),
          code: text('code'),
          wire: { answer: text('answer') },
        }),
      done: 'Đã gửi ý kiến. Người hỏi được báo qua thư.',
    }),
  },
});

export default pageOf<typeof loader, typeof action>(OpinionsPage);
