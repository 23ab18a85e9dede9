// A picture or an attached file of what is published; what is not published yet, for those who write.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { openContentFile } from '#app/domain/writing/open-content-file.server.ts';
import { contentFileResponse } from '#app/http/file-response.server.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { currentActor } from '#app/http/session.server.ts';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const outcome = orRefusal(
    await openContentFile(context.portal.deps, () => currentActor(request, context), {
      id: params['id'] ?? '',
      name: params['name'] ?? '',
    }),
  );
  return contentFileResponse(request, outcome);
}
