// Somebody who writes brings a file for readers to take. It stays private until a version that names it is published.
import { createHash, randomUUID } from 'node:crypto';

import { paths } from '#app/addresses/paths.ts';
import type { AttachmentView } from '#app/read-models/publishing.ts';
import { contentFileBytes } from '#app/values/file-limits.ts';
import { fileSize } from '#app/values/file-size.ts';
import { insertContentFile } from '#db/queries/content-files.server.ts';
import { infectedUpload } from '#app/vocabulary/file-scans.ts';
import { own } from '#forms/own.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { cleanName } from '../kernel/incoming-file.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { discardFiles } from '../kernel/remove-files.server.ts';
import { refuseAway } from '../kernel/store-away.ts';
import { contentAttachmentLimits } from './file-limits.ts';
import { mayWrite, refusedToWrite } from './may-write.server.ts';
import { sameFile } from './same-file.server.ts';
import { sniff } from './sniff.server.ts';
import type { BroughtFile } from './store-picture.server.ts';

export interface AttachmentFile extends AttachmentView {
  readonly id: string;
}

/**
 * @param among files that the page names already: the same once more is the one that is there
 * @returns refused as `not-allowed` to whoever may not write, `invalid` for what is empty, too large, infected, or of another kind than
 *   `contentAttachmentLimits` names
 */
export async function uploadAttachment(
  deps: Deps,
  actor: Actor,
  { fileName, content }: BroughtFile,
  among: readonly string[] = [],
): Promise<Outcome<{ file: AttachmentFile }>> {
  if (actor.kind !== 'staff' || !(await mayWrite(deps, actor))) return refusedToWrite();
  const cleanedName = cleanName(fileName);
  if (content.byteLength === 0) return refuse('invalid', `Tệp "${cleanedName}" rỗng. Hãy chọn lại tệp.`);
  if (content.byteLength > contentFileBytes) {
    return refuse(
      'invalid',
      `Tệp "${cleanedName}" nặng quá ${fileSize(contentFileBytes)}. Hãy giảm dung lượng rồi tải lên lại.`,
    );
  }
  const mediaType = await sniff(content);
  const extension = extensionOf(mediaType);
  if (mediaType === undefined || extension === undefined) {
    return refuse(
      'invalid',
      `Tệp "${cleanedName}" không phải là PDF, Word (.docx), Excel (.xlsx) hay ảnh JPG, PNG. Hãy lưu tệp thành một trong các loại này rồi tải lên lại.`,
    );
  }
  if ((await deps.findMalware?.(content)) !== undefined)
    return refuse('invalid', infectedUpload(cleanedName));
  const title = cleanedName.replace(/\.[A-Za-z0-9]{1,5}$/, '');
  const name = `${title || 'tep'}.${extension}`;
  const existingFile = await sameFile(deps, among, { kind: 'attachment', content, name });
  if (existingFile !== undefined) {
    return { ok: true, file: { ...view(existingFile.id, name, mediaType, content), title } };
  }
  const id = randomUUID();
  const storageKey = `content/${id}/file`;
  try {
    await deps.files.put(storageKey, content);
    await insertContentFile(deps.db, {
      id,
      kind: 'attachment',
      fileName: name,
      mediaType,
      bytes: content.byteLength,
      sha256: createHash('sha256').update(content).digest(),
      storageKey,
      width: null,
      height: null,
      variants: [],
      uploadedBy: actor.userId,
      uploadedAt: deps.clock.now(),
    });
  } catch (error) {
    await discardFiles(deps, [storageKey]);
    return refuseAway(error);
  }
  return { ok: true, file: { ...view(id, name, mediaType, content), title } };
}

const view = (id: string, name: string, mediaType: string, { byteLength: bytes }: Uint8Array) => ({
  id,
  mediaType,
  bytes,
  href: paths.contentFile(id, name),
});

function extensionOf(mediaType: string | undefined): string | undefined {
  const extensions: Readonly<Record<string, string>> = contentAttachmentLimits.extensions;
  return mediaType === undefined ? undefined : own(extensions, mediaType);
}
