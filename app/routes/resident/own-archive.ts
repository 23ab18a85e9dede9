// All that is stored of whoever is signed in, as one archive; a wrong password leads back to the page that asks for it.
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';

import { exportOwnData } from '#app/domain/own-data/export-own-data.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { streamedFileResponse } from '#app/http/file-response.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { seeOther } from '#app/http/replies.server.ts';
import { requireResident } from '#app/http/session.server.ts';

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireResident(request, context);
  return seeOther(paths.ownData());
}

export async function action({ request, context }: ActionFunctionArgs) {
  const resident = await requireResident(request, context);
  const form = await readForm(request);
  const outcome = await exportOwnData(context.portal.deps, resident, form.get('password'));
  if (outcome.ok) return streamedFileResponse(outcome.archive);
  return redirectWithFlash(context, paths.ownData(), { kind: 'notice', message: outcome.refusal.message });
}
