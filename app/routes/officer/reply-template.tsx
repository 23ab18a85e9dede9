// One template of a reply: a new one, or one that is changed.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { paths } from '#app/addresses/paths.ts';
import {
  readReplyTemplates,
  removeReplyTemplate,
  saveReplyTemplate,
} from '#app/domain/inquiries/reply-templates.server.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { intentOf, numberOf, textOf } from '#app/http/form-values.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { notFound, orRefusal, refusalResponse, sameFormAgain } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { ReplyTemplatePage } from '#app/ui/pages/officer/reply-templates/reply-template-page.tsx';
import { readWire } from '#forms/wire.ts';

export const handle = { document: 'hydrated' };
export const meta: MetaFunction = () => [{ title: pageTitle('Mẫu trả lời') }];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const read = orRefusal(await readReplyTemplates(context.portal.deps, staff));
  const template = read.templates.find(({ id }) => id === params['id']);
  const kindId = template?.kind ?? new URL(request.url).searchParams.get('loai');
  const kind = read.kinds.find(({ id }) => id === kindId);
  if (kind === undefined || (template === undefined && params['id'] !== undefined)) throw notFound();
  const procedures = kind.byProcedure === true ? read.procedures : [];
  return data({ desk, kind, template: template ?? null, procedures }, { headers });
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const { deps } = context.portal;
  const fields = await readForm(request);
  const id = params['id'];
  const version = numberOf(fields, 'version');
  const success = (message: string) =>
    redirectWithFlash(context, paths.replyTemplates(), { kind: 'success', message });
  const kind = textOf(fields, 'kind');
  const procedure = textOf(fields, 'procedure');
  const removes = intentOf(fields, ['save', 'remove']) === 'remove' && id !== undefined;
  for (const name of ['kind', 'version', 'intent', 'procedure']) fields.delete(name);
  const wire = readWire(fields.entries());
  if (removes) {
    const outcome = await removeReplyTemplate(deps, staff, { id, version });
    if (outcome.ok) return success('Đã xóa mẫu.');
    if (outcome.refusal.code !== 'changed-meanwhile') throw refusalResponse(outcome.refusal);
    return sameFormAgain({ wire, procedure, problems: [], meanwhile: outcome.refusal.message }, 409);
  }
  const outcome = await saveReplyTemplate(deps, staff, { id, version, kind, procedure, wire });
  if (outcome.ok) return success('Đã lưu mẫu.');
  const { code, message, problems } = outcome.refusal;
  if (code === 'changed-meanwhile')
    return sameFormAgain({ wire, procedure, problems: [], meanwhile: message }, 409);
  if (problems === undefined) throw refusalResponse(outcome.refusal);
  return sameFormAgain({ wire, procedure, problems });
}

export default function ReplyTemplate() {
  return <ReplyTemplatePage {...usePageData<typeof loader>()} reply={useReplyData<typeof action>()} />;
}
