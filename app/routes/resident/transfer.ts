// A file that comes to a dossier in parts (tus): how far it came, its next part, giving it up.
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';

import { dropTransfer } from '#app/domain/dossiers/files/drop-transfer.server.ts';
import { readTransfer, receivePart, type Progress } from '#app/domain/dossiers/files/receive-part.server.ts';
import { attachmentLimits } from '#app/values/file-limits.ts';
import type { Outcome } from '#app/domain/kernel/refusal.ts';
import { currentActor } from '#app/http/session.server.ts';
import { bytesOf, numberIn, otherVersion, signedOut, tusRefusal, tusReply } from '#app/http/tus.server.ts';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = await currentActor(request, context);
  if (actor?.kind !== 'resident') return signedOut();
  return replyTo(200, await readTransfer(context.portal.deps, actor, transferNames(params)));
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const other = otherVersion(request);
  if (other !== undefined) return other;
  const actor = await currentActor(request, context);
  if (actor?.kind !== 'resident') return signedOut();
  const { deps } = context.portal;
  if (request.method === 'DELETE') {
    const outcome = await dropTransfer(deps, actor, transferNames(params));
    return outcome.ok ? tusReply(204) : tusRefusal(outcome.refusal);
  }
  if (request.method !== 'PATCH') return tusReply(405);
  if (request.headers.get('content-type') !== 'application/offset+octet-stream') return tusReply(415);
  const content = await bytesOf(request, attachmentLimits.partBytes);
  if (content === undefined) return tusReply(400);
  const offset = numberIn(request, 'upload-offset');
  return replyTo(204, await receivePart(deps, actor, { ...transferNames(params), offset, content }));
}

function transferNames(params: Readonly<Record<string, string | undefined>>) {
  return { code: params['code'] ?? '', id: params['id'] ?? '' };
}

function replyTo(status: number, outcome: Outcome<Progress>): Response {
  if (!outcome.ok) return tusRefusal(outcome.refusal);
  const { received, bytes } = outcome;
  return tusReply(status, { 'Upload-Offset': String(received), 'Upload-Length': String(bytes) });
}
