// Pictures that came inside a text, as a clipboard carries them (`data:`): each is stored like one that was uploaded, and
// how many could not be is told. One that lies elsewhere is nobody's to fetch from here.
import { Parser } from 'htmlparser2';

import { contentFileBytes } from '#app/values/file-limits.ts';
import { isUuid } from '#app/values/uuid.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import { wordLimits } from './file-limits.ts';
import { mayWrite, refusedToWrite } from './may-write.server.ts';
import { pictureTag } from './picture-tags.ts';
import { storePicture } from './store-picture.server.ts';

export interface PastedPictures {
  /** As it was, with the pictures that were stored under their ids, and without the others. */
  readonly html: string;
  /** Pictures that the text had and has no longer. */
  readonly lost: number;
}

interface PastedTag {
  readonly from: number;
  readonly to: number;
  readonly src: string;
  readonly alt: string;
}

/**
 * @param html as a page sent it, before it is cleaned
 * @returns refused as `not-allowed` to whoever may not write; a text without such pictures comes back to anybody
 */
export async function storePastedPictures(
  deps: Deps,
  actor: Actor,
  html: string,
): Promise<Outcome<PastedPictures>> {
  const pictureTags = pastedIn(html);
  if (pictureTags.length === 0) return { ok: true, html, lost: 0 };
  if (actor.kind !== 'staff' || !(await mayWrite(deps, actor))) return refusedToWrite();
  /** The same picture twice in a text is stored once. */
  const ids = new Map<string, string | undefined>();
  let bytes = 0;
  for (const { src } of pictureTags) {
    if (ids.has(src)) continue;
    const content =
      ids.size < wordLimits.pictures ? contentOf(src, wordLimits.pictureBytes - bytes) : undefined;
    bytes += content?.byteLength ?? 0;
    ids.set(src, content && (await storeContent(deps, actor.userId, content)));
  }
  let result = '';
  let at = 0;
  let lostPictures = 0;
  for (const { from, to, src, alt } of pictureTags) {
    const id = ids.get(src);
    if (id === undefined) lostPictures += 1;
    result += html.slice(at, from) + (id === undefined ? '' : pictureTag(id, alt));
    at = to;
  }
  return { ok: true, html: result + html.slice(at), lost: lostPictures };
}

/** Pictures that are no file of the portal's, where they stand. */
function pastedIn(html: string): readonly PastedTag[] {
  // Almost every text has none: it is not read for nothing.
  if (!/<img\b(?![^>]*\bdata-file=)/i.test(html)) return [];
  const tags: PastedTag[] = [];
  const parser = new Parser({
    onopentag(name, { src = '', alt = '', 'data-file': file = '' }) {
      if (name !== 'img' || src === '' || isUuid(file.toLowerCase())) return;
      tags.push({ from: parser.startIndex, to: parser.endIndex + 1, src, alt });
    },
  });
  parser.end(html);
  return tags;
}

async function storeContent(deps: Deps, userId: string, content: Uint8Array): Promise<string | undefined> {
  const file = { fileName: 'anh-dan-vao', content };
  const storedPicture = await storePicture(deps, userId, file, { urgent: true });
  return storedPicture.ok ? storedPicture.file.id : undefined;
}

function contentOf(src: string, mostBytes: number): Uint8Array | undefined {
  const base64 = /^data:image\/[a-z.+-]+;base64,/i.exec(src)?.[0];
  if (base64 === undefined) return undefined;
  const content = Buffer.from(src.slice(base64.length), 'base64');
  const most = Math.min(mostBytes, contentFileBytes);
  return content.byteLength > 0 && content.byteLength <= most ? content : undefined;
}
