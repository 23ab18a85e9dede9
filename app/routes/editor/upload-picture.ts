// A picture for a text.
import type { ActionFunctionArgs } from '@remix-run/node';

import { uploadPicture } from '#app/domain/writing/upload-picture.server.ts';
import { broughtFile, jsonReply, refusedReply } from './brought-file.server.ts';

export async function action({ request, context }: ActionFunctionArgs) {
  const brought = await broughtFile(request, context);
  if (!brought.ok) return brought.reply;
  const uploaded = await uploadPicture(context.portal.deps, brought.staff, brought.file);
  if (!uploaded.ok) return refusedReply(uploaded.refusal);
  const { id, view } = uploaded.file;
  return jsonReply(200, {
    id,
    src: view.sources.at(-1)?.href ?? '',
    width: view.width,
    height: view.height,
  });
}
