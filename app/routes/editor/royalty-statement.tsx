// One statement of payment: read, printed, approved, paid, cancelled (Đ7.2f).
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { actOnStatement } from '#app/domain/royalties/act-on-statement.server.ts';
import { openStatement } from '#app/domain/royalties/statements.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { intentOf, numberOf, textOf } from '#app/http/form-values.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { orRefusal, refusalResponse, sameFormAgain } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { StatementPage } from '#app/ui/pages/editor/royalties/statement-page.tsx';
import { openDesk } from '#app/http/desk.server.ts';
import { dateParts, writtenDay } from '#forms/calendar.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(`Bảng kê nhuận bút số ${page?.statement.number ?? ''}`) },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { statement } = orRefusal(
    await openStatement(context.portal.deps, staff, { statement: params['statement'] ?? '' }),
    { href: paths.royalties(), label: 'Về sổ nhuận bút' },
  );
  const { header, place } = context.portal.deps.commune.at(statement.drawnAt);
  return data({ desk, statement, issuer: { header, place } }, { headers });
}

const steps = {
  approve: { message: 'Đã duyệt chi bảng kê', input: '' },
  pay: { message: 'Đã ghi nhận chi bảng kê', input: 'paidOn' },
  drop: { message: 'Đã bỏ các khoản không còn được chi, chờ duyệt lại bảng kê', input: '' },
  cancel: { message: 'Đã hủy bảng kê', input: 'reason' },
} as const;

export async function action({ request, context, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const fields = await readForm(request);
  const statement = params['statement'] ?? '';
  const step = intentOf(fields, Object.keys(steps) as (keyof typeof steps)[]);
  const names = ['paidOn.day', 'paidOn.month', 'paidOn.year', 'reason'];
  const entries = Object.fromEntries(names.map((name) => [name, textOf(fields, name).trim()]));
  const paidOn = dateParts({
    day: entries['paidOn.day'],
    month: entries['paidOn.month'],
    year: entries['paidOn.year'],
  });
  const outcome = await actOnStatement(context.portal.deps, staff, {
    statement,
    step,
    lock: numberOf(fields, 'lock'),
    paidOn: writtenDay(paidOn),
    reason: entries['reason'] ?? '',
  });
  const { message, input } = steps[step];
  if (outcome.ok)
    return redirectWithFlash(context, paths.royaltyStatement(statement), {
      kind: 'success',
      message: `${message} ${outcome.number}.`,
    });
  const { refusal } = outcome;
  if (refusal.code === 'not-found' || refusal.code === 'not-allowed')
    throw refusalResponse(refusal, { href: paths.royaltyStatement(statement), label: 'Về bảng kê' });
  const problems = [{ path: refusal.code === 'invalid' ? input : '', message: refusal.message }];
  return sameFormAgain({ entries, problems }, refusal.code === 'invalid' ? 422 : 409);
}

export default function RoyaltyStatement() {
  return <StatementPage {...usePageData<typeof loader>()} reply={useReplyData<typeof action>()} />;
}
