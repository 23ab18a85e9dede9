// The papers of a dossier: sent, seen and taken back, with or without JavaScript.
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';

import { attachmentLimits } from '#app/values/file-limits.ts';
import type { DocumentHandle } from '#app/http/document.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { sameFormAgain, seeOther } from '#app/http/replies.server.ts';
import { acceptedScans, readUploads } from '#app/http/uploads.server.ts';
import sendFiles from '#app/ui/components/file-slot/send-files.ts?worker&url';
import { DocumentsPage } from '#app/ui/pages/resident/filing/documents-page.tsx';
import { documentsStep, filingSteps, stepAfter } from '#app/steps/filing-steps.ts';
import { pageTitle, stepTitle } from '#app/ui/components/page/page-title.ts';
import { attachFiles, changeFiles } from './change-files.server.ts';
import { around, fileLinks } from './filing-links.ts';
import { checkDraftPage, openDraftPage } from './filing-page.server.ts';
import { textOf } from '#app/http/form-values.server.ts';

export const handle = { document: 'static', scripts: [sendFiles] } satisfies DocumentHandle;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: pageTitle(
      data === undefined
        ? 'Giấy tờ kèm theo'
        : stepTitle(data.place, 'Giấy tờ kèm theo', data.draft.procedure.name),
    ),
  },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { resident, check } = await checkDraftPage({ request, context, params });
  const { draft, missingDocuments } = check;
  const { fileBytes, filesPerSlot } = attachmentLimits;
  return {
    accountName: resident.name,
    draft,
    missing: missingDocuments,
    rules: { fileBytes, filesPerSlot, accept: acceptedScans },
    ...around(draft, documentsStep),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { resident, draft } = await openDraftPage({ request, context, params });
  const { deps } = context.portal;
  const { code, slug } = draft;
  const { fields, files, refused } = await readUploads(request);
  const intent = textOf(fields, 'intent');
  const problems = [...refused, ...(await attachFiles(deps, resident, code, files))];
  await changeFiles(deps, resident, code, intent);
  if (problems.length > 0) return sameFormAgain({ problems });
  const next = intent === 'next' ? stepAfter(filingSteps(draft), documentsStep) : documentsStep;
  return seeOther(paths.filingStep(slug, code, next));
}

export default function FilingDocuments() {
  const { accountName, draft, missing, rules, place, atHand, back } = usePageData<typeof loader>();
  const reply = useReplyData<typeof action>();
  const { slug, code } = draft;
  return (
    <DocumentsPage
      accountName={accountName}
      draft={draft}
      missing={missing}
      problems={reply?.problems ?? []}
      rules={rules}
      tasksHref={paths.filingTasks(slug, code)}
      links={fileLinks(code)}
      place={place}
      atHand={atHand}
      back={back}
    />
  );
}
