// A statement of payment is drawn up for a period (Đ7.2f).
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { drawStatement } from '#app/domain/royalties/draw-statement.server.ts';
import { previewStatement } from '#app/domain/royalties/statements.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { textOf } from '#app/http/form-values.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { orRefusal, refusalResponse, sameFormAgain } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { ledgerFilter } from '#app/lists/ledger.ts';
import { daysOf, periodOptions } from '#app/lists/period.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { NewStatementPage } from '#app/ui/pages/editor/royalties/new-statement-page.tsx';
import { localDate } from '#catalog/local-date.ts';
import { openDesk } from '#app/http/desk.server.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Lập bảng kê chi trả nhuận bút') }];

const back = { href: paths.royaltyStatements(), label: 'Về các bảng kê' };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { deps } = context.portal;
  const today = localDate(deps.clock.now());
  const filter = ledgerFilter.read(new URL(request.url).searchParams);
  const { from = '2018-01-01', until = today } = daysOf(filter, today.slice(0, 4));
  const { preview } = orRefusal(await previewStatement(deps, staff, { from, until }), back);
  return data({ desk, preview, filter, periods: periodOptions(today) }, { headers });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const fields = await readForm(request);
  const lineIds = fields.getAll('lines').filter((one) => typeof one === 'string');
  const outcome = await drawStatement(context.portal.deps, staff, {
    from: textOf(fields, 'from'),
    until: textOf(fields, 'until'),
    lines: lineIds,
  });
  if (outcome.ok) {
    const message = `Đã lập bảng kê số ${outcome.number}. Trưởng ban duyệt trước khi chi.`;
    return redirectWithFlash(context, paths.royaltyStatement(outcome.id), { kind: 'success', message });
  }
  const { refusal } = outcome;
  if (refusal.code === 'not-allowed') throw refusalResponse(refusal, back);
  const problems = [{ path: lineIds.length === 0 ? 'lines' : '', message: refusal.message }];
  return sameFormAgain({ chosen: lineIds, problems }, refusal.code === 'invalid' ? 422 : 409);
}

export default function RoyaltyNewStatement() {
  return <NewStatementPage {...usePageData<typeof loader>()} reply={useReplyData<typeof action>()} />;
}
