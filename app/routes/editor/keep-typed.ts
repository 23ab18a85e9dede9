// Where a page of the board keeps what is typed, while it is typed. It answers the script of the page.
import type { ActionFunctionArgs } from '@remix-run/node';

import { autosaveItem } from '#app/domain/publishing/autosave-item.server.ts';
import { openBoardItem } from '#app/domain/publishing/open-board-item.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { textOf } from '#app/http/form-values.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { localTime } from '#catalog/local-date.ts';
import { wireOf } from './read-item.server.ts';

export async function action({ request, context, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const { deps } = context.portal;
  const item = params['item'] ?? '';
  const fields = await readForm(request);
  const outcome = await openBoardItem(deps, staff, { item });
  if (!outcome.ok) return messageReply(outcome.refusal.message, 403);
  const { seen: _, ...wire } = wireOf(fields, outcome.boardItem);
  const autosave = await autosaveItem(deps, staff, { item, version: textOf(fields, 'seen'), wire });
  if (!autosave.ok) return messageReply(autosave.refusal.message, 422);
  return Response.json({ version: 1, at: localTime(autosave.savedAt) });
}

const messageReply = (message: string, status: number) => Response.json({ message }, { status });
