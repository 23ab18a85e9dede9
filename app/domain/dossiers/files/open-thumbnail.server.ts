// A photographed paper, or the first page of a PDF, as a small picture, to be known again. Drawn anew each time: it is as
// secret as the file, and stored nowhere.
import type { Actor } from '../../kernel/actor.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import type { OpenedFile } from '../../kernel/opened-file.ts';
import { refuse, type Outcome } from '../../kernel/refusal.ts';
import { readFile } from '../../writing/read-file.server.ts';
import { thumbnailWidth } from '../../writing/file-limits.ts';
import { openAttachment } from './open-attachment.server.ts';

/**
 * As `openAttachment`, whose look it counts as.
 * @returns refused as `openAttachment` refuses, `not-found` for what is no picture
 */
export async function openThumbnail(
  deps: Deps,
  actor: Actor,
  input: { readonly code: string; readonly id: string },
): Promise<Outcome<OpenedFile>> {
  const outcome = await openAttachment(deps, actor, { ...input, inParts: true });
  if (!outcome.ok) return outcome;
  const { fileName, mediaType, content } = outcome;
  const reading =
    mediaType === 'application/pdf' && actor.kind === 'staff'
      ? await readFile(deps, fileName, 'pdfPage', [content, 1, thumbnailWidth])
      : await readFile(deps, fileName, 'thumbnail', [content]);
  if (!reading.ok) return reading;
  const picture = reading.result;
  if (!picture.drawn) return refuse('not-found', 'Không tạo được ảnh xem trước của tệp này.');
  return { ok: true, fileName: outcome.fileName, mediaType: picture.mediaType, content: picture.bytes };
}
