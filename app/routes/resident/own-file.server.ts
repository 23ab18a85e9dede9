// A file of one's own dossier as a reply, as large as whoever opens it makes it: shown, or saved where the address asks for that.
import type { LoaderFunctionArgs } from '@remix-run/node';

import type { openOwnFile } from '#app/domain/dossiers/result/fetch-result.server.ts';
import { fileResponse, savedFileResponse } from '#app/http/file-response.server.ts';
import { isFetchedAhead } from '#app/http/fetched-ahead.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { requireResident } from '#app/http/session.server.ts';

/** A result is handed over by what reaches its reader: neither by a browser that fetches ahead, nor by a look at the head alone. */
export const reachesReader = ({ method, headers }: Request): boolean =>
  method === 'GET' &&
  !isFetchedAhead({ secPurpose: headers.get('sec-purpose'), purpose: headers.get('purpose') });

export async function replyWithOwnFile(
  { request, context, params }: LoaderFunctionArgs,
  open: typeof openOwnFile,
): Promise<Response> {
  const resident = await requireResident(request, context);
  const file = orRefusal(
    await open(context.portal.deps, resident, { code: params['code'] ?? '', id: params['id'] ?? '' }),
  );
  return new URL(request.url).searchParams.has('tai') ? savedFileResponse(file) : fileResponse(file);
}
