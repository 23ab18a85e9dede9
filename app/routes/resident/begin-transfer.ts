// A file is announced that comes to a dossier in parts (tus: creation).
import type { ActionFunctionArgs } from '@remix-run/node';

import { paths } from '#app/addresses/paths.ts';
import { beginTransfer } from '#app/domain/dossiers/files/begin-transfer.server.ts';
import { currentActor } from '#app/http/session.server.ts';
import { metadataOf, numberIn, otherVersion, signedOut, tusRefusal, tusReply } from '#app/http/tus.server.ts';

export async function action({ request, context, params }: ActionFunctionArgs) {
  const other = otherVersion(request);
  if (other !== undefined) return other;
  if (request.method !== 'POST') return tusReply(405);
  const actor = await currentActor(request, context);
  if (actor?.kind !== 'resident') return signedOut();
  const code = params['code'] ?? '';
  const metadata = metadataOf(request);
  const transfer = await beginTransfer(context.portal.deps, actor, {
    code,
    slot: metadata.get('slot') ?? '',
    fileName: metadata.get('filename') ?? '',
    bytes: numberIn(request, 'upload-length'),
  });
  if (!transfer.ok) return tusRefusal(transfer.refusal);
  return tusReply(201, { Location: paths.transfer(code, transfer.id), 'Upload-Offset': '0' });
}
