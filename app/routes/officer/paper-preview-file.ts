// The file that a decision will issue, before it does.
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';

import { fileResponse, textResponse } from '#app/http/file-response.server.ts';
import { previewAhead } from './preview-ahead.server.ts';

async function preview(args: LoaderFunctionArgs) {
  const outcome = await previewAhead(args);
  if (outcome.ok) return fileResponse(outcome.file);
  return textResponse(['Chưa xem trước được.', ...outcome.why].join('\n'));
}

export const loader = (args: LoaderFunctionArgs) => preview(args);
export const action = (args: ActionFunctionArgs) => preview(args);
