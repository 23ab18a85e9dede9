// A change of who the commune is, begun by an administrator.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { openNewVersion, startVersion } from '#app/domain/commune/draft-version.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { orRefusal, refusalResponse, sameFormAgain } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { NewVersionPage } from '#app/ui/pages/admin/commune/new-version-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { problemsIn } from '#app/steps/refusal.ts';
import { readTypedVersion } from './read-version.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Soạn thay đổi thông tin đơn vị') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { facts } = orRefusal(await openNewVersion(context.portal.deps, staff), {
    href: paths.staffCommune(),
    label: 'Về thông tin đơn vị',
  });
  return data({ desk, entries: { validFrom: '', basis: '', facts } }, { headers });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const { entries, input } = readTypedVersion(await readForm(request));
  const outcome = await startVersion(context.portal.deps, staff, input);
  if (outcome.ok)
    return redirectWithFlash(context, paths.communeVersion(outcome.id), {
      kind: 'success',
      message: 'Đã lưu bản soạn. Xem lại các thay đổi rồi trình duyệt.',
    });
  const { refusal } = outcome;
  if (refusal.code === 'not-allowed') throw refusalResponse(refusal);
  return sameFormAgain({ entries, problems: problemsIn(refusal) });
}

export default function CommuneNew() {
  const { desk, entries } = usePageData<typeof loader>();
  const reply = useReplyData<typeof action>();
  return <NewVersionPage desk={desk} entries={reply?.entries ?? entries} problems={reply?.problems ?? []} />;
}
