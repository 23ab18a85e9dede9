// A Word document, read into the text of an item; nothing of the item is saved by it.
import type { ActionFunctionArgs } from '@remix-run/node';

import { importWord } from '#app/domain/writing/import-word.server.ts';
import { broughtFile, jsonReply, refusedReply } from './brought-file.server.ts';

export async function action({ request, context }: ActionFunctionArgs) {
  const upload = await broughtFile(request, context);
  if (!upload.ok) return upload.reply;
  const outcome = await importWord(context.portal.deps, upload.staff, upload.file);
  if (!outcome.ok) return refusedReply(outcome.refusal);
  const { title, html, messages, pictures } = outcome;
  return jsonReply(200, { title, html, messages, pictures });
}
