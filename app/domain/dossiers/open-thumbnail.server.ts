// A photographed paper as a small picture, so that its owner knows again what he sent. Drawn anew each time: it is as
// secret as the file, and stored nowhere.
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { OpenedFile } from '../kernel/opened-file.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { readFile } from '../writing/read-file.server.ts';
import { openAttachment } from './open-attachment.server.ts';

export async function openThumbnail(
  deps: Deps,
  actor: Actor,
  input: { readonly code: string; readonly id: string },
): Promise<Outcome<OpenedFile>> {
  const outcome = await openAttachment(deps, actor, input);
  if (!outcome.ok) return outcome;
  const read = await readFile(deps, outcome.fileName, 'thumbnail', [outcome.content]);
  if (!read.ok) return read;
  const picture = read.result;
  if (!picture.drawn) return refuse('not-found', 'Tệp này không phải là ảnh.');
  return { ok: true, fileName: outcome.fileName, mediaType: picture.mediaType, content: picture.bytes };
}
