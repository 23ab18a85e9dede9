// A picture becomes the sizes that pages need. Of the original a large copy is kept, without what the camera wrote into
// it, from which sizes can be made anew.
import { createHash, randomUUID } from 'node:crypto';

import type { TaskOptions } from '#app/adapters/task-pool.ts';
import { insertContentFile, type ContentFileVariant } from '#db/queries/content-files.server.ts';
import type { PictureView } from '#app/read-models/publishing.ts';
import { contentFileBytes } from '#app/values/file-limits.ts';
import { fileSize } from '#app/values/file-size.ts';
import { infectedUpload } from '#app/vocabulary/file-scans.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { cleanName } from '../kernel/incoming-file.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { discardFiles } from '../kernel/remove-files.server.ts';
import { refuseAway } from '../kernel/store-away.ts';
import { pictureView } from './picture-view.ts';
import { readFile } from './read-file.server.ts';

export interface BroughtFile {
  readonly fileName: string;
  readonly content: Uint8Array;
}

export interface PictureFile {
  readonly id: string;
  readonly view: PictureView;
}

/**
 * Asks nobody's permission: for use cases that did, and for seeds.
 * @param options of the reading: before others or not
 * @returns refused as `invalid` for what is empty, too large, no picture, damaged or infected, and as `readFile` does
 */
export async function storePicture(
  deps: Deps,
  uploadedBy: string,
  { fileName, content }: BroughtFile,
  options: TaskOptions = {},
): Promise<Outcome<{ file: PictureFile }>> {
  const name = cleanName(fileName);
  if (content.byteLength === 0) return refuse('invalid', `Tệp "${name}" rỗng. Hãy chọn lại tệp.`);
  if (content.byteLength > contentFileBytes) {
    return refuse(
      'invalid',
      `Ảnh "${name}" nặng quá ${fileSize(contentFileBytes)}. Hãy giảm dung lượng rồi tải lên lại.`,
    );
  }
  if ((await deps.findMalware?.(content)) !== undefined) return refuse('invalid', infectedUpload(name));
  const outcome = await readFile(deps, name, 'picture', [content], options);
  if (!outcome.ok) return outcome;
  const sizedPicture = outcome.result;
  if (!sizedPicture.drawn && sizedPicture.why === 'no-picture') {
    return refuse(
      'invalid',
      `Tệp "${name}" không phải là ảnh JPG, PNG hay WebP. Hãy lưu ảnh thành một trong ba loại này rồi tải lên lại.`,
    );
  }
  const largest = sizedPicture.drawn ? sizedPicture.sizes.at(-1) : undefined;
  if (!sizedPicture.drawn || largest === undefined) {
    return refuse(
      'invalid',
      `Không mở được ảnh "${name}": tệp bị hỏng hoặc ảnh quá lớn. Hãy lưu lại ảnh rồi tải lên lần nữa.`,
    );
  }
  const id = randomUUID();
  const variants: ContentFileVariant[] = [];
  const originalKey = `content/${id}/original`;
  const begunKeys = new Set([originalKey]);
  try {
    await deps.files.put(originalKey, sizedPicture.original);
    for (const { width, mediaType, bytes } of sizedPicture.sizes) {
      const storageKey = `content/${id}/${width}-${mediaType.replace('image/', '')}`;
      begunKeys.add(storageKey);
      await deps.files.put(storageKey, bytes);
      variants.push({ width, mediaType, storageKey, bytes: bytes.byteLength });
    }
    await insertContentFile(deps.db, {
      id,
      kind: 'picture',
      fileName: name,
      mediaType: largest.mediaType,
      bytes: largest.bytes.byteLength,
      sha256: createHash('sha256').update(content).digest(),
      storageKey: `content/${id}/${largest.width}-${largest.mediaType.replace('image/', '')}`,
      originalKey,
      width: largest.width,
      height: largest.height,
      variants,
      uploadedBy,
      uploadedAt: deps.clock.now(),
    });
  } catch (error) {
    await discardFiles(deps, [...begunKeys]);
    return refuseAway(error);
  }
  const { width, height } = largest;
  return {
    ok: true,
    file: { id, view: pictureView({ id, width, height, variants }, { fileId: id, alt: '' }) },
  };
}
