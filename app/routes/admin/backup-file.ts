// One archive, as it is taken away: encrypted, after the second factor, and told to the others.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { paths } from '#app/addresses/paths.ts';
import { openBackup } from '#app/domain/backups/manage-backups.server.ts';
import { requestOf } from '#app/http/desk-route.server.ts';
import { streamedFileResponse } from '#app/http/file-response.server.ts';
import { orRefusal, seeOther } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';

export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const staff = await requireStaff(args.request, args.context);
  const { deps, param, context } = requestOf(args, staff);
  const name = param('archive');
  const outcome = await openBackup(deps, staff, context.portal.backups, name);
  // A file has no page on which a code could be asked for.
  if (!outcome.ok && outcome.refusal.code === 'unproven') throw seeOther(paths.backupToTake(name));
  const { bytes, content } = orRefusal(outcome, { href: paths.staffBackups(), label: 'Về trang sao lưu' });
  return streamedFileResponse({ fileName: name, mediaType: 'application/octet-stream', bytes, content });
}
