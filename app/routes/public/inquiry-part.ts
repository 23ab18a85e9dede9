// A file of the answer, or a paper, for whoever knows the code.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { openInquiryPart } from '#app/domain/inquiries/open-inquiry-file.server.ts';
import { fileResponse } from '#app/http/file-response.server.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { currentActor } from '#app/http/session.server.ts';
import { kindOfRequest, partAt } from './inquiry-request.server.ts';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return fileResponse(
    orRefusal(
      await openInquiryPart(context.portal.deps, await currentActor(request, context), {
        kind: kindOfRequest(request),
        code: params['code'] ?? '',
        ...partAt(params),
      }),
    ),
  );
}
