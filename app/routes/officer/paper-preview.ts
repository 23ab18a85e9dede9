// The paper that a decision will issue, before it does: as the page begins, or with what is typed and chosen so far.
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';

import { previewPaper } from '#app/domain/dossiers/preview-paper.server.ts';
import { framedFileResponse, framedTextResponse } from '#app/http/file-response.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { readUploads, type ReadUploads } from '#app/http/uploads.server.ts';
import { readTyped } from './read-decision.ts';
import { eventIn } from './take-decision.server.ts';

export const loader = (args: LoaderFunctionArgs) =>
  preview(args, { fields: new FormData(), files: [], refused: [] });

export async function action(args: ActionFunctionArgs) {
  return preview(args, await readUploads(args.request));
}

async function preview(
  { request, context, params }: LoaderFunctionArgs,
  { fields, files, refused }: ReadUploads,
) {
  const staff = await requireStaff(request, context);
  const event = eventIn(params);
  const [wrong] = refused;
  if (wrong !== undefined) return nothingToSee(wrong.message);
  const previewed = await previewPaper(context.portal.deps, staff, {
    ...{ code: params['code'] ?? '', event },
    ...readTyped(fields),
    file: files.find(({ field }) => field === 'file'),
  });
  if (previewed.ok) return framedFileResponse(previewed);
  const { message, problems = [] } = previewed.refusal;
  return nothingToSee(message, ...problems.map((problem) => `- ${problem.message}`));
}

const nothingToSee = (...why: readonly string[]) =>
  framedTextResponse(['Chưa xem trước được.', ...why].join('\n'));
