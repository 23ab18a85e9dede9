// Senders kept out for a time, and keeping one out.
import { paths } from '#app/addresses/paths.ts';
import { blockSender, liftSenderBlock, listSenderBlocks } from '#app/domain/admission/blocks.server.ts';
import { deskAct, deskActions, deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { pageIn, wholeNumber } from '#app/http/whole-number.server.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { BlocksPage } from '#app/ui/pages/admin/senders/blocks-page.tsx';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Chặn người gửi') }];

export const loader = deskPage(({ deps, staff, url }) =>
  listSenderBlocks(deps, staff, { page: pageIn(url.searchParams) }),
);

export const action = deskActions({
  to: () => paths.staffSenders(),
  acts: {
    block: deskAct({
      act: ({ deps, staff, text }) =>
        blockSender(deps, staff, {
          who: text('who'),
          scope: text('scope'),
          days: wholeNumber(text('days').trim()) ?? 0,
          reason: text('reason'),
        }),
      done: 'Đã chặn. Người gửi được báo lý do khi gửi tiếp.',
    }),
    lift: deskAct({
      act: ({ deps, staff, text }) => liftSenderBlock(deps, staff, { id: text('id') }),
      done: 'Đã bỏ chặn.',
    }),
  },
});

export default pageOf<typeof loader, typeof action>(BlocksPage);
