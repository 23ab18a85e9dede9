// The list of labels that dossiers bear; one is written anew, changed or removed here.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { readLabels, removeLabelFromList, saveLabel } from '#app/domain/dossiers/labels.server.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { intentOf, textOf } from '#app/http/form-values.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { refusalResponse, sameFormAgain, statusOf } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { changedLabelName, paths } from '#app/addresses/paths.ts';
import { LabelsPage, type LabelsReply } from '#app/ui/pages/officer/labels/labels-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';

export const handle = { document: 'hydrated' };
export const meta: MetaFunction = () => [{ title: pageTitle('Nhãn hồ sơ') }];

const changedIn = (request: Request) => new URL(request.url).searchParams.get(changedLabelName) ?? undefined;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const {
    desk,
    headers,
    beside: outcome,
  } = await openDesk(request, context, (staff) => readLabels(context.portal.deps, staff));
  if (!outcome.ok) throw refusalResponse(outcome.refusal);
  const { labels, mayKeep } = outcome;
  const labelToChange = labels.find(({ id }) => id === changedIn(request));
  return data({ desk, labels, mayKeep, changed: labelToChange }, { headers });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const { deps } = context.portal;
  const form = await readForm(request);
  const id = changedIn(request);
  const [name, tone] = [textOf(form, 'name'), textOf(form, 'tone')];
  const seen = textOf(form, 'seen');
  const outcome =
    intentOf(form, ['save', 'remove']) === 'remove' && id !== undefined
      ? await removeLabelFromList(deps, staff, { id, seen })
      : await saveLabel(deps, staff, { id, name, tone, seen });
  if (outcome.ok)
    return redirectWithFlash(context, paths.dossierLabels(), { kind: 'success', message: outcome.message });
  const { code } = outcome.refusal;
  if (code !== 'invalid' && code !== 'changed-meanwhile') throw refusalResponse(outcome.refusal);
  const reply: LabelsReply = { name, tone, error: outcome.refusal.message };
  return sameFormAgain(reply, statusOf[code]);
}

export default function DossierLabels() {
  return <LabelsPage {...usePageData<typeof loader>()} reply={useReplyData<typeof action>()} />;
}
