// Answering a supplement: what was asked and nothing else; files are kept at once, answers when all is sent.
import { randomUUID } from 'node:crypto';

import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';

import { openSupplement } from '#app/domain/dossiers/filing/answer-supplement.server.ts';
import { attachmentLimits } from '#app/values/file-limits.ts';
import type { DocumentHandle } from '#app/http/document.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { requireResident } from '#app/http/session.server.ts';
import { acceptedScans } from '#app/http/uploads.server.ts';
import sendFiles from '#app/ui/components/file-slot/send-files.ts?worker&url';
import { SupplementPage } from '#app/ui/pages/resident/my-dossier/supplement-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { dossierLinks } from './filing-links.ts';
import { placesAskedIn, sendSupplement } from './send-supplement.server.ts';

export const handle = { document: 'hydrated', scripts: [sendFiles] } satisfies DocumentHandle;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data === undefined ? 'Bổ sung hồ sơ' : `Bổ sung hồ sơ ${data.supplement.code}`) },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const resident = await requireResident(request, context);
  const code = params['code'] ?? '';
  const { supplement } = orRefusal(await openSupplement(context.portal.deps, resident, { code }), {
    href: paths.myDossier(code),
    label: 'Về hồ sơ',
  });
  const { fileBytes, filesPerSlot } = attachmentLimits;
  return {
    accountName: resident.name,
    supplement,
    choices: placesAskedIn(supplement),
    requestId: randomUUID(),
    rules: { fileBytes, filesPerSlot, accept: acceptedScans },
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const resident = await requireResident(request, context);
  return sendSupplement({ request, context, params }, resident, paths.myDossier);
}

export default function AnswerSupplement() {
  const { accountName, supplement, choices, requestId, rules } = usePageData<typeof loader>();
  const reply = useReplyData<typeof action>();
  return (
    <SupplementPage
      accountName={accountName}
      supplement={supplement}
      wire={reply?.wire ?? {}}
      choices={reply?.choices ?? choices}
      problems={reply?.problems ?? []}
      requestId={reply?.requestId ?? requestId}
      rules={rules}
      links={dossierLinks('', supplement.code)}
    />
  );
}
