// A file of an inquiry's answer, or a paper, for the staff; the look is recorded.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { openInquiryPartForStaff } from '#app/domain/inquiries/open-inquiry-file.server.ts';
import { fileResponse } from '#app/http/file-response.server.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { kindOfRequest, partAt } from '../public/inquiry-request.server.ts';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context);
  return fileResponse(
    orRefusal(
      await openInquiryPartForStaff(context.portal.deps, staff, {
        kind: kindOfRequest(request),
        code: params['code'] ?? '',
        ...partAt(params),
      }),
    ),
  );
}
