// What a restoration took away, as a table: after the second factor, recorded and told to the others (decision 150).
import type { LoaderFunctionArgs } from '@remix-run/node';

import { openActsSince } from '#app/domain/backups/manage-backups.server.ts';
import { requestOf } from '#app/http/desk-route.server.ts';
import { fileResponse } from '#app/http/file-response.server.ts';
import { orProof } from '#app/http/proof.server.ts';
import { requireStaff } from '#app/http/session.server.ts';

export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const staff = await requireStaff(args.request, args.context);
  const { deps, param, context, url } = requestOf(args, staff);
  const saved = param('archive');
  const { content } = orProof(await openActsSince(deps, staff, context.portal.backups, saved), url);
  return fileResponse({
    fileName: `${saved}.viec-da-lam.csv`,
    mediaType: 'text/csv; charset=utf-8',
    content,
  });
}
