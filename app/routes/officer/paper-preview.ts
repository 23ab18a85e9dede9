// The paper that a decision will issue, before it does: as the page begins, or with what is typed so far.
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';

import { previewPaper } from '#app/domain/dossiers/preview-paper.server.ts';
import { framedFileResponse, framedTextResponse } from '#app/http/file-response.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { readTyped } from './read-decision.ts';
import { eventIn } from './take-decision.server.ts';

export const loader = (args: LoaderFunctionArgs) => preview(args, new FormData());

export async function action(args: ActionFunctionArgs) {
  return preview(args, await readForm(args.request));
}

async function preview({ request, context, params }: LoaderFunctionArgs, fields: FormData) {
  const staff = await requireStaff(request, context);
  const previewed = await previewPaper(context.portal.deps, staff, {
    ...{ code: params['code'] ?? '', event: eventIn(params) },
    ...readTyped(fields),
  });
  if (previewed.ok) return framedFileResponse(previewed);
  const { message, problems = [] } = previewed.refusal;
  return framedTextResponse(
    ['Chưa xem trước được giấy.', message, ...problems.map((problem) => `- ${problem.message}`)].join('\n'),
  );
}
