// A picture or a file of a version that is not published, for somebody outside who was sent the link of it.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { openPreviewFile } from '#app/domain/publishing/open-preview.server.ts';
import { fileResponse } from '#app/http/file-response.server.ts';
import { orRefusal } from '#app/http/replies.server.ts';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { token = '', id = '', name = '' } = params;
  return fileResponse(orRefusal(await openPreviewFile(context.portal.deps, { token, id, name })));
}
