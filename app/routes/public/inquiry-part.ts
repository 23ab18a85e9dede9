// A file of the answer, or a paper, for whoever knows the code.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { lookUp } from '#app/domain/accounts/attempts.server.ts';
import { openInquiryPart } from '#app/domain/inquiries/open-inquiry-file.server.ts';
import { fileResponse } from '#app/http/file-response.server.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { currentActor } from '#app/http/session.server.ts';
import { kindOfRequest, partAt } from './inquiry-request.server.ts';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { deps } = context.portal;
  const actor = await currentActor(request, context);
  const part = { kind: kindOfRequest(request), code: params['code'] ?? '', ...partAt(params) };
  return fileResponse(orRefusal(await lookUp(deps, context, () => openInquiryPart(deps, actor, part))));
}
