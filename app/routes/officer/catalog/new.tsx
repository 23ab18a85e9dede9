// A new procedure: its code, name and sector; the rest is written in the draft that this makes.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { startNewProcedure } from '#app/domain/catalog-editing/start-new-procedure.server.ts';
import { sectorsOf } from '#app/domain/catalog-editing/permissions.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { textOf } from '#app/http/form-values.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { refusalResponse, sameFormAgain } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { NewProcedurePage } from '#app/ui/pages/officer/catalog/new-procedure-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { problemsIn } from '#app/steps/refusal.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Thêm thủ tục') }];

const back = { href: paths.staffCatalog(), label: 'Về danh sách thủ tục' };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const sectors = sectorsOf(staff);
  if (sectors.length === 0) {
    throw refusalResponse(
      { code: 'not-allowed', message: 'Bạn không phụ trách lĩnh vực nào, nên không thêm thủ tục được.' },
      back,
    );
  }
  return data({ desk, sectors }, { headers });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const fields = await readForm(request);
  const entries = {
    code: textOf(fields, 'code').trim(),
    name: textOf(fields, 'name').trim(),
    sector: textOf(fields, 'sector'),
  };
  const outcome = await startNewProcedure(context.portal.deps, staff, entries);
  if (outcome.ok) {
    return redirectWithFlash(context, paths.staffProcedureDraft(outcome.code), {
      kind: 'success',
      message: 'Đã lập bản nháp. Hãy khai từng phần, rồi gửi duyệt.',
    });
  }
  const { refusal } = outcome;
  if (refusal.code === 'not-allowed') throw refusalResponse(refusal, back);
  return sameFormAgain({
    entries,
    problems: problemsIn(refusal),
  });
}

export default function NewProcedure() {
  return <NewProcedurePage {...usePageData<typeof loader>()} reply={useReplyData<typeof action>()} />;
}
