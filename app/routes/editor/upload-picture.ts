// A picture for a text.
import type { ActionFunctionArgs } from '@remix-run/node';

import { uploadPicture } from '#app/domain/writing/upload-picture.server.ts';
import { broughtFile, jsonReply, refusedReply } from './brought-file.server.ts';

export async function action({ request, context }: ActionFunctionArgs) {
  const upload = await broughtFile(request, context);
  if (!upload.ok) return upload.reply;
  const outcome = await uploadPicture(context.portal.deps, upload.staff, upload.file);
  if (!outcome.ok) return refusedReply(outcome.refusal);
  const { id, view } = outcome.file;
  return jsonReply(200, {
    id,
    src: view.sources.at(-1)?.href ?? '',
    width: view.width,
    height: view.height,
  });
}
