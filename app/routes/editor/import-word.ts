// A Word document, read into the text of an item; nothing of the item is saved by it.
import type { ActionFunctionArgs } from '@remix-run/node';

import { importWord } from '#app/domain/writing/import-word.server.ts';
import { broughtFile, jsonReply, refusedReply } from './brought-file.server.ts';

export async function action({ request, context }: ActionFunctionArgs) {
  const brought = await broughtFile(request, context);
  if (!brought.ok) return brought.reply;
  const imported = await importWord(context.portal.deps, brought.staff, brought.file);
  if (!imported.ok) return refusedReply(imported.refusal);
  const { title, html, messages, pictures } = imported;
  return jsonReply(200, { title, html, messages, pictures });
}
