// What a decision will issue, as the page begins or with what is typed and chosen so far: read for its pictures and for the file.
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';

import { previewPaper } from '#app/domain/dossiers/papers/preview-paper.server.ts';
import type { OpenedFile } from '#app/domain/kernel/opened-file.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { readUploads } from '#app/http/uploads.server.ts';
import { readEntries, eventIn } from './take-decision.server.ts';

/** @returns `why` there is nothing to see, in sentences */
type PreviewedAhead =
  | { readonly ok: true; readonly file: OpenedFile }
  | { readonly ok: false; readonly why: readonly string[] };

/** @param args of a loader, or of an action whose form says what is typed */
export async function previewAhead({
  request,
  context,
  params,
}: LoaderFunctionArgs | ActionFunctionArgs): Promise<PreviewedAhead> {
  const staff = await requireStaff(request, context);
  const { fields, files, refused } =
    request.method === 'POST'
      ? await readUploads(request)
      : { fields: new FormData(), files: [], refused: [] };
  const [wrong] = refused;
  if (wrong !== undefined) return { ok: false, why: [wrong.message] };
  const outcome = await previewPaper(context.portal.deps, staff, {
    ...{ code: params['code'] ?? '', event: eventIn(params) },
    ...readEntries(fields),
    file: files.find(({ field }) => field === 'file'),
  });
  if (outcome.ok) return { ok: true, file: outcome };
  const { message, problems = [] } = outcome.refusal;
  return { ok: false, why: [message, ...problems.map((problem) => problem.message)] };
}
