// The file that a decision will issue, before it does.
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';

import { fileResponse, textResponse } from '#app/http/file-response.server.ts';
import { previewAhead } from './preview-ahead.server.ts';

async function preview(args: LoaderFunctionArgs) {
  const previewed = await previewAhead(args);
  if (previewed.ok) return fileResponse(previewed.file);
  return textResponse(['Chưa xem trước được.', ...previewed.why].join('\n'));
}

export const loader = (args: LoaderFunctionArgs) => preview(args);
export const action = (args: ActionFunctionArgs) => preview(args);
