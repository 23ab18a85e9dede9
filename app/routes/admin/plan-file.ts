// A version of the plan as a paper.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { drawPlanPaper } from '#app/domain/contingency/open-plan.server.ts';
import { fileResponse } from '#app/http/file-response.server.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context);
  return fileResponse(
    orRefusal(await drawPlanPaper(context.portal.deps, staff, { id: params['plan'] ?? '' })),
  );
}
