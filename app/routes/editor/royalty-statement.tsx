// One statement of payment: read, printed, approved, paid, cancelled (Đ7.2f).
import type { MetaFunction } from '@remix-run/node';

import { actOnStatement } from '#app/domain/royalties/act-on-statement.server.ts';
import { openStatement } from '#app/domain/royalties/statements.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { deskAct, deskActions, deskPage, type DeskForm } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import type { StatementEvent } from '#app/publications/royalty-steps.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { StatementPage } from '#app/ui/pages/editor/royalties/statement-page.tsx';
import { dateParts, writtenDay } from '#forms/calendar.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(`Bảng kê nhuận bút số ${page?.statement.number ?? ''}`) },
];

export const loader = deskPage(async ({ deps, staff, param }) => {
  const outcome = orRefusal(await openStatement(deps, staff, { statement: param('statement') }), {
    href: paths.royalties(),
    label: 'Về sổ nhuận bút',
  });
  const { header, place } = deps.commune.at(outcome.statement.drawnAt);
  return { ...outcome, issuer: { header, place } };
});

const take =
  (step: StatementEvent) =>
  ({ deps, staff, param, text, number, wire }: DeskForm) =>
    actOnStatement(deps, staff, {
      statement: param('statement'),
      step,
      lock: number('version'),
      paidOn: writtenDay(dateParts(wire['paidOn'])),
      reason: text('reason'),
    });

export const action = deskActions({
  to: ({ param }) => paths.royaltyStatement(param('statement')),
  back: ({ param }) => ({ href: paths.royaltyStatement(param('statement')), label: 'Về bảng kê' }),
  acts: {
    approve: deskAct({ act: take('approve'), done: ({ number }) => `Đã duyệt chi bảng kê ${number}.` }),
    pay: deskAct({ act: take('pay'), done: ({ number }) => `Đã ghi nhận chi bảng kê ${number}.` }),
    drop: deskAct({
      act: take('drop'),
      done: ({ number }) => `Đã bỏ các khoản không còn được chi, chờ duyệt lại bảng kê ${number}.`,
    }),
    cancel: deskAct({ act: take('cancel'), done: ({ number }) => `Đã hủy bảng kê ${number}.` }),
  },
});

export default pageOf<typeof loader, typeof action>(StatementPage);
