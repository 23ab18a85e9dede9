// Who is away, and who stands in for him (Đ20): every member of staff may look, the chairman records.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { endAbsence, listAbsences, recordAbsence } from '#app/domain/assignments/absences.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { intentOf, textOf } from '#app/http/form-values.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { orRefusal, refusalResponse, sameFormAgain } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { AbsencesPage } from '#app/ui/pages/officer/assignments/absences-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { formatDate, readDate } from '#catalog/local-date.ts';
import { openDesk } from '#app/http/desk.server.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Vắng mặt, người thay') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { deps } = context.portal;
  const { absences, officers, mayAssign } = orRefusal(await listAbsences(deps, staff));
  return data({ desk, absences, officers, mayAssign, today: formatDate(deps.clock.now()) }, { headers });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const { deps } = context.portal;
  const fields = await readForm(request);
  const back = (message: string) =>
    redirectWithFlash(context, paths.staffAbsences(), { kind: 'success', message });
  if (intentOf(fields, ['record', 'end']) === 'end') {
    orRefusal(await endAbsence(deps, staff, { id: textOf(fields, 'id') }), {
      href: paths.staffAbsences(),
      label: 'Xem lại danh sách',
    });
    return back('Đã kết thúc lần vắng này.');
  }
  const text = (name: string) => textOf(fields, name).normalize('NFC').trim().slice(0, 1000);
  const entries = {
    userId: text('userId'),
    deputyId: text('deputyId'),
    from: text('from'),
    until: text('until'),
    reason: text('reason'),
  };
  const outcome = await recordAbsence(deps, staff, {
    ...entries,
    from: readDate(entries.from),
    until: readDate(entries.until),
  });
  if (outcome.ok) return back(outcome.message);
  if (outcome.refusal.problems === undefined) throw refusalResponse(outcome.refusal);
  return sameFormAgain({ entries, problems: outcome.refusal.problems });
}

export default function Absences() {
  return <AbsencesPage {...usePageData<typeof loader>()} reply={useReplyData<typeof action>()} />;
}
