// The tick of a document that was looked at: kept at once where scripts run, else by a form that leads back to its page.
import { redirect, type ActionFunctionArgs } from '@remix-run/node';

import { decisionPaths } from '#app/addresses/decision-paths.ts';
import { paths } from '#app/addresses/paths.ts';
import { checkDocument } from '#app/domain/dossiers/files/check-document.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { textOf } from '#app/http/form-values.server.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { listNamed } from '#app/lists/queue.ts';
import { withFile } from '#app/ui/pages/officer/dossiers/dossier/viewed-file.ts';

/** Nothing stands here: whoever loads it again is led to the dossier. */
export const loader = ({ params }: { readonly params: { readonly code?: string } }) =>
  redirect(paths.staffDossier(params.code ?? ''));

export async function action({ request, context, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const code = params['code'] ?? '';
  const form = await readForm(request);
  const { message } = orRefusal(
    await checkDocument(context.portal.deps, staff, {
      ...{ code, documentId: textOf(form, 'document') },
      checked: textOf(form, 'checked') === '1',
      seen: textOf(form, 'seen'),
    }),
    { href: paths.staffDossier(code), label: 'Xem lại hồ sơ' },
  );
  if (request.headers.get('accept') === 'application/json') return new Response(null, { status: 204 });
  return redirectWithFlash(context, pageBehind(form, code), { kind: 'success', message });
}

/** The page of the dossier, or of the decision on it at which it was ticked, with the file that was looked at. */
function pageBehind(form: FormData, code: string): string {
  const [event, viewed] = [textOf(form, 'event'), textOf(form, 'viewed')];
  const list = listNamed(textOf(form, 'list'));
  const page = event === '' ? paths.staffDossier(code, list) : decisionPaths.staffDecision(code, event, list);
  return `${withFile(page, viewed)}#thanh-phan`;
}
