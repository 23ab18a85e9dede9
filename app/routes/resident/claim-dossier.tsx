// What was filed at the counter comes to the account that was opened since: by the code of the receipt and the identity number.
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';

import { claimDossier } from '#app/domain/reception/link-account.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { textOf } from '#app/http/form-values.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { sameFormAgain } from '#app/http/replies.server.ts';
import { requireResident } from '#app/http/session.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { ClaimPage } from '#app/ui/pages/resident/my-dossier/claim-page.tsx';

export const handle = { document: 'static' };

export const meta: MetaFunction = () => [{ title: pageTitle('Hồ sơ đã nộp tại quầy') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const resident = await requireResident(request, context);
  return { accountName: resident.name };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const resident = await requireResident(request, context);
  const fields = await readForm(request);
  const entries = { code: textOf(fields, 'code'), identityNumber: textOf(fields, 'identityNumber') };
  const { code: text, identityNumber } = entries;
  const outcome = await claimDossier(context.portal.deps, resident, { text, identityNumber });
  if (outcome.ok)
    return redirectWithFlash(context, paths.myDossier(outcome.code), {
      kind: 'success',
      message: 'Đã gắn hồ sơ với tài khoản của bạn. Từ nay bạn theo dõi hồ sơ ở đây và được báo tin.',
    });
  return sameFormAgain({ entries, problem: outcome.refusal.message });
}

export default function ClaimDossier() {
  const { accountName } = usePageData<typeof loader>();
  const reply = useReplyData<typeof action>();
  return <ClaimPage accountName={accountName} entries={reply?.entries} problem={reply?.problem} />;
}
