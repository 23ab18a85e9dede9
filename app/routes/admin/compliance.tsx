// The yearly check of the portal's security (Đ22d).
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { paths } from '#app/addresses/paths.ts';
import { openCheck, recordFinding } from '#app/domain/compliance/check.server.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { textOf } from '#app/http/form-values.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { backToDesk, orRefusal, refusalResponse, sameFormAgain, statusOf } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { wholeNumber } from '#app/http/whole-number.server.ts';
import { findingIds } from '#app/operation/compliance.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { CompliancePage, type TypedFinding } from '#app/ui/pages/admin/compliance/compliance-page.tsx';
import { localDate, readDate } from '#catalog/local-date.ts';
import { problemsIn } from '#app/steps/refusal.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Kiểm tra an toàn thông tin') }];

const yearOf = (request: Request) => wholeNumber(new URL(request.url).searchParams.get('nam'));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { check } = orRefusal(
    await openCheck(context.portal.deps, staff, { year: yearOf(request) }),
    backToDesk,
  );
  return data({ desk, check }, { headers });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { deps } = context.portal;
  const staff = await requireStaff(request, context);
  const fields = await readForm(request);
  const item = textOf(fields, 'item');
  const of = (name: string) => textOf(fields, `${item}.${name}`);
  const entries: TypedFinding = {
    item,
    finding: of('finding'),
    note: of('note'),
    dueOn: of('dueOn'),
  };
  const year = yearOf(request) ?? Number(localDate(deps.clock.now()).slice(0, 4));
  const outcome = await recordFinding(deps, staff, {
    year,
    item,
    finding: findingIds.find((id) => id === entries.finding),
    note: entries.note,
    dueOn: readDate(entries.dueOn),
    seen: textOf(fields, 'seen'),
  });
  if (outcome.ok) {
    return redirectWithFlash(context, `${paths.staffCompliance(year)}#muc-${item}`, {
      kind: 'success',
      message: 'Đã ghi kết quả kiểm tra.',
    });
  }
  const { refusal } = outcome;
  if (refusal.code !== 'invalid' && refusal.code !== 'changed-meanwhile') throw refusalResponse(refusal);
  const reply = {
    entries,
    problems: problemsIn(refusal).map(({ path, message }) => ({ path: `${item}.${path}`, message })),
  };
  return sameFormAgain(reply, statusOf[refusal.code]);
}

export default function Compliance() {
  return <CompliancePage {...usePageData<typeof loader>()} {...useReplyData<typeof action>()} />;
}
