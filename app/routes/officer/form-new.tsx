// A new form: its title, its code, and the form it may begin as a copy of.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { listFormsForStaff } from '#app/domain/catalog-editing/list-forms-for-staff.server.ts';
import { startNewForm } from '#app/domain/catalog-editing/start-new-form.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { textOf } from '#app/http/form-values.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { orRefusal, refusalResponse, sameFormAgain } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { NewFormPage } from '#app/ui/pages/officer/form-builder/new-form-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { problemsIn } from '#app/steps/refusal.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Thêm mẫu đơn') }];

const back = { href: paths.staffForms(), label: 'Về danh sách mẫu đơn' };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { mayStart, forms } = orRefusal(await listFormsForStaff(context.portal.deps, staff, {}));
  if (!mayStart) {
    throw refusalResponse({ code: 'not-allowed', message: 'Bạn không được giao soạn mẫu đơn.' }, back);
  }
  const published = forms.flatMap(({ code, title, version }) =>
    version === undefined ? [] : [{ code, title }],
  );
  const copyOf = new URL(request.url).searchParams.get('theo') ?? '';
  return data({ desk, published, copyOf }, { headers });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const fields = await readForm(request);
  const entries = {
    title: textOf(fields, 'title').trim(),
    code: textOf(fields, 'code').trim(),
    copyOf: textOf(fields, 'copyOf'),
  };
  const outcome = await startNewForm(context.portal.deps, staff, {
    ...entries,
    copyOf: entries.copyOf === '' ? undefined : entries.copyOf,
  });
  if (outcome.ok) {
    return redirectWithFlash(context, paths.staffFormDraft(outcome.code), {
      kind: 'success',
      message: 'Đã lập bản nháp. Hãy thêm các phần và các ô, rồi gửi duyệt.',
    });
  }
  const { refusal } = outcome;
  if (refusal.code === 'not-allowed') throw refusalResponse(refusal, back);
  return sameFormAgain({
    entries,
    problems: problemsIn(refusal),
  });
}

export default function NewForm() {
  return <NewFormPage {...usePageData<typeof loader>()} reply={useReplyData<typeof action>()} />;
}
