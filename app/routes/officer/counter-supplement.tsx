// What was asked of somebody without an account is brought to the counter: the desk answers in her place.
import { randomUUID } from 'node:crypto';

import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { openSupplement } from '#app/domain/dossiers/filing/answer-supplement.server.ts';
import { attachmentLimits } from '#app/values/file-limits.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { acceptedScans } from '#app/http/uploads.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { CounterSupplementPage } from '#app/ui/pages/officer/counter/supplement-page.tsx';
import { placesAskedIn, sendSupplement } from '../resident/send-supplement.server.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page === undefined ? 'Bổ sung hồ sơ' : `Bổ sung hồ sơ ${page.supplement.code}`) },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const code = params['code'] ?? '';
  const { supplement } = orRefusal(await openSupplement(context.portal.deps, staff, { code }), {
    href: paths.staffDossier(code),
    label: 'Về hồ sơ',
  });
  const { fileBytes, filesPerSlot } = attachmentLimits;
  return data(
    {
      desk,
      supplement,
      choices: placesAskedIn(supplement),
      requestId: randomUUID(),
      rules: { fileBytes, filesPerSlot, accept: acceptedScans },
    },
    { headers },
  );
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  return sendSupplement({ request, context, params }, staff, (code) => paths.staffDossier(code));
}

export default function CounterSupplement() {
  const page = usePageData<typeof loader>();
  const reply = useReplyData<typeof action>();
  return (
    <CounterSupplementPage
      {...page}
      wire={reply?.wire ?? {}}
      choices={reply?.choices ?? page.choices}
      problems={reply?.problems ?? []}
      requestId={reply?.requestId ?? page.requestId}
    />
  );
}
