// A statement of payment is drawn up for a period (Đ7.2f).
import { drawStatement } from '#app/domain/royalties/draw-statement.server.ts';
import { previewStatement } from '#app/domain/royalties/statements.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { deskAct, deskActions, deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { ledgerFilter } from '#app/lists/ledger.ts';
import { daysOf, periodOptions } from '#app/lists/period.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { NewStatementPage } from '#app/ui/pages/editor/royalties/new-statement-page.tsx';
import { localDate } from '#catalog/local-date.ts';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Lập bảng kê chi trả nhuận bút') }];

const back = { href: paths.royaltyStatements(), label: 'Về các bảng kê' };

export const loader = deskPage(async ({ deps, staff, url }) => {
  const today = localDate(deps.clock.now());
  const filter = ledgerFilter.read(url.searchParams);
  const { from = '2018-01-01', until = today } = daysOf(filter, today.slice(0, 4));
  const outcome = orRefusal(await previewStatement(deps, staff, { from, until }), back);
  return { ...outcome, filter, periods: periodOptions(today) };
});

export const action = deskActions({
  to: paths.royaltyStatements,
  back,
  acts: {
    draw: deskAct({
      act: ({ deps, staff, text, texts }) =>
        drawStatement(deps, staff, { from: text('from'), until: text('until'), lines: texts('lines') }),
      to: ({ id }) => paths.royaltyStatement(id),
      done: ({ number }) => `Đã lập bảng kê số ${number}. Trưởng ban duyệt trước khi chi.`,
      lists: ['lines'],
    }),
  },
});

export default pageOf<typeof loader, typeof action>(NewStatementPage);
