// The papers of a dossier: sent, seen and taken back, with or without JavaScript.
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';

import { attachFile } from '#app/domain/dossiers/attach-file.server.ts';
import { attachmentLimits } from '#app/domain/kernel/attachment-limits.ts';
import { removeFile } from '#app/domain/dossiers/remove-file.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { sameFormAgain, seeOther } from '#app/http/replies.server.ts';
import { acceptedFiles, readUploads } from '#app/http/uploads.server.ts';
import { DocumentsPage } from '#app/ui/pages/resident/filing/documents-page.tsx';
import { documentsStep, filingSteps, stepAfter } from '#app/steps/filing-steps.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { around } from './filing-links.ts';
import { checkDraftPage, openDraftPage } from './filing-page.server.ts';
import { textOf } from '#app/http/form-values.server.ts';

export const handle = { document: 'static' };

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: pageTitle(
      data === undefined ? 'Giấy tờ kèm theo' : `Giấy tờ kèm theo: ${data.draft.procedure.name}`,
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
    rules: { fileBytes, filesPerSlot, accept: acceptedFiles },
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { resident, draft } = await openDraftPage({ request, context, params });
  const { deps } = context.portal;
  const { code, slug } = draft;
  const { fields, files, refused } = await readUploads(request);
  const intent = textOf(fields, 'intent');
  const problems = refused.map(({ field, message }) => ({ path: field, message }));
  for (const { field, ...file } of files) {
    const attached = await attachFile(deps, resident, { code, slot: field, ...file });
    if (!attached.ok) problems.push({ path: field, message: attached.refusal.message });
  }
  const removed = /^remove-file:(.+)$/.exec(intent)?.[1];
  // A file that is gone already is what was asked for.
  if (removed !== undefined) await removeFile(deps, resident, { code, id: removed });
  if (problems.length > 0) return sameFormAgain({ problems });
  const next = intent === 'next' ? stepAfter(filingSteps(draft), documentsStep) : documentsStep;
  return seeOther(paths.filingStep(slug, code, next));
}

export default function FilingDocuments() {
  const { accountName, draft, missing, rules } = usePageData<typeof loader>();
  const sent = useReplyData<typeof action>();
  const { slug, code } = draft;
  return (
    <DocumentsPage
      accountName={accountName}
      draft={draft}
      missing={missing}
      problems={sent?.problems ?? []}
      rules={rules}
      tasksHref={paths.filingTasks(slug, code)}
      fileHref={(id) => paths.attachment(code, id)}
      {...around(filingSteps(draft), documentsStep, slug, code)}
    />
  );
}
