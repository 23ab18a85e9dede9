// Confirmed minutes as the official paper, for whoever may see the meeting.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { openMinutesPaper } from '#app/domain/meetings/open-minutes-paper.server.ts';
import { fileResponse } from '#app/http/file-response.server.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context);
  return fileResponse(
    orRefusal(await openMinutesPaper(context.portal.deps, staff, { id: params['meeting'] ?? '' })),
  );
}
