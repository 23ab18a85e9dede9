// Where the QR code of a paper leads: is it ours, does it still hold, and is the file at hand the one that was issued? Nothing
// personal is shown, and a file that is compared is kept nowhere.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';

import { compareFile, verifyPaper } from '#app/domain/dossiers/papers/verify-paper.server.ts';
import type { DocumentHandle } from '#app/http/document.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { sameFormAgain } from '#app/http/replies.server.ts';
import { comparedUploadLimits, readUploads } from '#app/http/uploads.server.ts';
import tellChosenFiles from '#app/ui/components/file-upload/tell-from-the-start.ts?worker&url';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { VerifyPaperPage, type Comparison } from '#app/ui/pages/public/verify-paper/verify-paper-page.tsx';
import { formSheets } from '#app/ui/stylesheets.ts';
import { present } from '#app/values/present.ts';

export const links = formSheets;
export const handle = { document: 'static', scripts: [tellChosenFiles] } satisfies DocumentHandle;
export const headers = () => ({ 'Cache-Control': 'private, no-store' });
export const meta = () => [{ title: pageTitle('Kiểm tra giấy tờ') }, { name: 'robots', content: 'noindex' }];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const outcome = await verifyPaper(context.portal.deps, { token: params['token'] ?? '' });
  // Whoever scans a forged paper has to be told that it is one, not that a page is missing.
  if (!outcome.ok) return data({ paper: undefined }, { status: 404 });
  return data({ paper: outcome.paper });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { deps } = context.portal;
  const token = params['token'] ?? '';
  // Before anything of the file is read: a stranger who knows no paper keeps nobody from sending.
  const known = await verifyPaper(deps, { token });
  if (!known.ok)
    return sameFormAgain<{ comparison: Comparison }>({ comparison: { problem: known.refusal.message } }, 404);
  const { files, refused } = await readUploads(request, comparedUploadLimits);
  const [file] = files;
  const problem =
    refused[0]?.message ?? (file === undefined ? 'Chọn tệp giấy tờ để so với bản trên Cổng' : undefined);
  if (file === undefined || problem !== undefined)
    return sameFormAgain<{ comparison: Comparison }>({ comparison: { problem: problem ?? '' } });
  const { content, fileName } = file;
  const outcome = await compareFile(deps, { token, content });
  if (!outcome.ok)
    return sameFormAgain<{ comparison: Comparison }>({ comparison: { problem: outcome.refusal.message } });
  const { verdict, anotherToken } = outcome;
  return data<{ comparison: Comparison }>({
    comparison: { fileName, verdict, ...present({ anotherToken }) },
  });
}

export default function VerifyPaper() {
  const { paper } = usePageData<typeof loader>();
  const reply = useReplyData<typeof action>();
  return <VerifyPaperPage {...present({ paper, comparison: reply?.comparison })} />;
}
