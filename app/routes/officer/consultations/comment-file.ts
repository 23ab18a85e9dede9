// A file that came with a comment, for those who moderate it.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { openCommentFile } from '#app/domain/consultations/open-comment-file.server.ts';
import { fileResponse } from '#app/http/file-response.server.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context);
  const { item = '', comment = '', file = '' } = params;
  const outcome = orRefusal(await openCommentFile(context.portal.deps, staff, { item, comment, file }));
  return fileResponse(outcome.file);
}
