// A draft's task list: left and resumed at will.
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';

import { discardDraft } from '#app/domain/dossiers/filing/discard-draft.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { intentOf } from '#app/http/form-values.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { TaskPage } from '#app/ui/pages/resident/filing/task-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { refusalResponse } from '#app/http/replies.server.ts';
import { atHandOf } from './filing-links.ts';
import { checkDraftPage, filedMeanwhile, openDraftPage } from './filing-page.server.ts';

export const handle = { document: 'static' };

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: pageTitle(
      data === undefined ? 'Hồ sơ đang khai' : `Hồ sơ đang khai: ${data.check.draft.procedure.name}`,
    ),
  },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { resident, check } = await checkDraftPage({ request, context, params });
  return { accountName: resident.name, check, atHand: atHandOf(check.draft) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { resident, draft } = await openDraftPage({ request, context, params });
  const entries = await readForm(request);
  intentOf(entries, ['discard']);
  const outcome = await discardDraft(context.portal.deps, resident, { code: draft.code });
  if (!outcome.ok && outcome.refusal.code === 'not-possible')
    throw await filedMeanwhile(context, resident, draft.code, {});
  if (!outcome.ok) throw refusalResponse(outcome.refusal);
  return redirectWithFlash(context, paths.myDossiers(), {
    kind: 'success',
    message: `Đã xóa hồ sơ đang khai ${draft.code} (${draft.procedure.name}).`,
  });
}

export default function FilingTasks() {
  const { accountName, check, atHand } = usePageData<typeof loader>();
  const { slug, code } = check.draft;
  return (
    <TaskPage
      accountName={accountName}
      check={check}
      atHand={atHand}
      stepHref={(step) => paths.filingStep(slug, code, step)}
    />
  );
}
