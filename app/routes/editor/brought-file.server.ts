// One file that a script of the writing page sent, and the answer in JSON: what became of it, or what to do.
import type { AppLoadContext } from '@remix-run/node';

import { sessionEnded } from '#app/domain/accounts/account-words.ts';
import type { Staff } from '#app/domain/kernel/actor.ts';
import { statusOf } from '#app/http/replies.server.ts';
import { currentActor } from '#app/http/session.server.ts';
import { contentUploadLimits, readUploads, type Upload } from '#app/http/uploads.server.ts';
import type { Refusal } from '#app/steps/refusal.ts';

type Brought =
  | { readonly ok: true; readonly staff: Staff; readonly file: Upload }
  | { readonly ok: false; readonly reply: Response };

export async function broughtFile(request: Request, context: AppLoadContext): Promise<Brought> {
  const actor = await currentActor(request, context);
  if (actor?.kind !== 'staff') {
    return refusedWith(401, sessionEnded.fileOfItem);
  }
  const { files, refused } = await readUploads(request, contentUploadLimits);
  const [file] = files;
  if (file === undefined) return refusedWith(422, `${refused[0]?.message ?? 'Hãy chọn một tệp'}.`);
  return { ok: true, staff: actor, file };
}

export function refusedReply({ code, message }: Refusal): Response {
  return jsonReply(statusOf[code], { message });
}

export function jsonReply(status: number, body: object): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'private, no-store' } });
}

function refusedWith(status: number, message: string): Brought {
  return { ok: false, reply: jsonReply(status, { message }) };
}
